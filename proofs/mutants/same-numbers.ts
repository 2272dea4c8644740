import type { Numbers } from './run-text.js';

/** Doubles that agree to this much are taken for equal, relative to the larger of their size and 1. */
const tolerance = 1e-12;

/** Whether two kernels give the same numbers in doubles, up to rounding. */
export function sameNumbers(a: Numbers, b: Numbers): boolean {
  const buffers = ({ y, jac, vjp }: Numbers) => [y, jac, vjp.y, vjp.dx, vjp.dtheta];
  const others = buffers(b);
  return buffers(a).every((buffer, j) =>
    buffer.every((v, k) => {
      const other = others[j]![k]!;
      return Math.abs(v - other) <= tolerance * Math.max(1, Math.abs(other));
    }),
  );
}
