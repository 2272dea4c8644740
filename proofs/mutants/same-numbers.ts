import type { Numbers } from './run-text.js';

/** Numbers that agree to this much are taken for equal, relative to the larger of their size and 1. */
const tolerances = { double: 1e-12, single: 1e-5 };

/** Whether two kernels that compute in a precision give the same numbers, up to rounding. */
export function sameNumbers(a: Numbers, b: Numbers, precision: 'double' | 'single' = 'double'): boolean {
  const tolerance = tolerances[precision];
  const buffers = ({ y, jac, vjp, fourier }: Numbers) => [
    ...[y, jac, vjp.y, vjp.dx, vjp.dtheta],
    ...(fourier ? [fourier.tensor, fourier.y, fourier.jac, fourier.curve] : []),
  ];
  const others = buffers(b);
  return buffers(a).every((buffer, j) =>
    buffer.every((v, k) => {
      const other = others[j]![k]!;
      return Math.abs(v - other) <= tolerance * Math.max(1, Math.abs(other));
    }),
  );
}
