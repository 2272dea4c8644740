import type { Reading } from './reading.js';

/** Any polynomial of degree 2: c + Σ c_a·p_a + Σ_{a ≤ b} c_ab·p_a·p_b with indeterminate coefficients named after `name`. */
export function quadratic<O>(r: Reading<O>, name: string, p: readonly O[]): O {
  const linear = p.map((value, a) => r.multiply(r.real(`${name}${a + 1}`), value));
  const square = pairs(p.length).map(([a, b]) =>
    r.multiply(r.real(`${name}${a + 1},${b + 1}`), r.multiply(p[a]!, p[b]!)),
  );
  return r.sum([r.real(name), ...linear, ...square]);
}

/** Its partial derivative in p_a: c_a + Σ_b c_ab·p_b, the square's term twice. */
export function quadraticSlope<O>(r: Reading<O>, name: string, p: readonly O[], a: number): O {
  const square = pairs(p.length)
    .filter(([b, c]) => b === a || c === a)
    .map(([b, c]) => {
      const term = r.multiply(r.real(`${name}${b + 1},${c + 1}`), p[b === a ? c : b]!);
      return b === c ? r.tensor(r.number(2), term) : term;
    });
  return r.sum([r.real(`${name}${a + 1}`), ...square]);
}

function pairs(count: number): readonly (readonly [number, number])[] {
  return Array.from({ length: count }, (_, a) => a).flatMap((a) =>
    Array.from({ length: count - a }, (_, k) => [a, a + k] as const),
  );
}
