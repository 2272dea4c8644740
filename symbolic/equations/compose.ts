import type { Reading } from './reading.js';

/** A·B·C…, the rightmost acts first. */
export function compose<O>(r: Reading<O>, first: O, ...rest: readonly O[]): O {
  return rest.reduce((product, next) => r.multiply(product, next), first);
}

/** A₁ ⊗ A₂ ⊗ …; the empty product is the scalar 1. */
export function tensorAll<O>(r: Reading<O>, factors: readonly O[]): O {
  return factors.reduce((product, next) => r.tensor(product, next), r.number(1));
}

/** [A, B] = AB − BA. */
export function bracket<O>(r: Reading<O>, a: O, b: O): O {
  return r.subtract(r.multiply(a, b), r.multiply(b, a));
}

/** A·M·A†. */
export function conjugated<O>(r: Reading<O>, a: O, m: O): O {
  return compose(r, a, m, r.dagger(a));
}

/** −i/2. */
export function minusHalfI<O>(r: Reading<O>): O {
  return r.tensor(r.number(-1, 2), r.i);
}

/** σ_{k₁} ⊗ … ⊗ σ_{kₙ}. */
export function sigmas<O>(r: Reading<O>, ks: readonly number[]): O {
  return tensorAll(
    r,
    ks.map((k) => r.sigma(k)),
  );
}

/** All lists (k₁, …, kₙ) with entries 0…3. */
export function indexTuples(n: number): readonly (readonly number[])[] {
  let tuples: (readonly number[])[] = [[]];
  for (let q = 0; q < n; q += 1) tuples = tuples.flatMap((t) => [0, 1, 2, 3].map((k) => [...t, k]));
  return tuples;
}

/** The name of the angle on qubit q, counted from 0: x1, x2, … as in the paper. */
export function angleOf(q: number): string {
  return `x${q + 1}`;
}
