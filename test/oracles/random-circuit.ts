import fc from 'fast-check';
import {
  at,
  type ComplexMatrix,
  dagger,
  fill,
  kronAll,
  norm,
  product,
  rotation,
  scaled,
  times,
  trace,
} from './complex-matrix.js';

/** Everything that Eqs. 9 and 10 speak of, at random, as doubles. */
export interface RandomCircuit {
  readonly n: number;
  /** The generators k_q. */
  readonly ks: readonly number[];
  /** The qubit whose input is varied. */
  readonly q: number;
  readonly x: readonly number[];
  /** H_q, any unitary. */
  readonly fixed: readonly ComplexMatrix[];
  /** A density matrix: positive, trace 1. */
  readonly rho: ComplexMatrix;
  /** Hermitian, Frobenius norm 1, so that ‖Q‖ ≤ 1. */
  readonly observable: ComplexMatrix;
  /** U(θ), any unitary. */
  readonly unitary: ComplexMatrix;
}

/** mulberry32: uniform numbers in [0, 1) from a 32-bit seed. */
export function uniform(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

export function randomMatrix(size: number, next: () => number): ComplexMatrix {
  return fill(size, () => [2 * next() - 1, 2 * next() - 1]);
}

/** Gram–Schmidt, twice for full orthogonality, on the columns of a random matrix. */
export function randomUnitary(size: number, next: () => number): ComplexMatrix {
  const m = randomMatrix(size, next);
  const columns = Array.from({ length: size }, (_, c) =>
    Array.from({ length: size }, (_, r): [number, number] => [...at(m, r, c)] as [number, number]),
  );
  columns.forEach((column, c) => {
    for (let pass = 0; pass < 2; pass += 1)
      for (const before of columns.slice(0, c)) {
        let [re, im] = [0, 0];
        before.forEach(([a, b], r) => {
          const [x, y] = column[r]!;
          re += a * x + b * y;
          im += a * y - b * x;
        });
        before.forEach(([a, b], r) => {
          column[r]![0] -= a * re - b * im;
          column[r]![1] -= a * im + b * re;
        });
      }
    const length = Math.hypot(...column.flat());
    for (const entry of column) {
      entry[0] /= length;
      entry[1] /= length;
    }
  });
  return fill(size, (r, c) => columns[c]![r]!);
}

export function randomHermitian(size: number, next: () => number): ComplexMatrix {
  const m = randomMatrix(size, next);
  const sum = fill(size, (r, c) => {
    const [[a, b], [x, y]] = [at(m, r, c), at(m, c, r)];
    return [a + x, b - y];
  });
  return scaled(sum, [1 / norm(sum), 0]);
}

export function randomDensity(size: number, next: () => number): ComplexMatrix {
  const m = randomMatrix(size, next);
  const positive = times(m, dagger(m));
  return scaled(positive, [1 / trace(positive)[0], 0]);
}

/** Random circuits on 1 to 3 qubits: shapes and generators shrink, the rest follows from one seed. */
export const randomCircuits: fc.Arbitrary<RandomCircuit> = fc
  .integer({ min: 1, max: 3 })
  .chain((n) =>
    fc.record({
      n: fc.constant(n),
      ks: fc.array(fc.integer({ min: 0, max: 3 }), { minLength: n, maxLength: n }),
      q: fc.integer({ min: 0, max: n - 1 }),
      seed: fc.integer({ min: 0, max: 0xffffffff }),
    }),
  )
  .map(({ n, ks, q, seed }) => {
    const next = uniform(seed);
    const size = 2 ** n;
    return {
      n,
      ks,
      q,
      x: ks.map(() => Math.PI * (2 * next() - 1)),
      fixed: ks.map(() => randomUnitary(2, next)),
      rho: randomDensity(size, next),
      observable: randomHermitian(size, next),
      unitary: randomUnitary(size, next),
    };
  });

/** V_{k_p}(x_p) = exp(−ix_pσ_{k_p}/2)·H_p. */
export function slotGate(c: RandomCircuit, p: number, x = c.x[p]!): ComplexMatrix {
  return times(rotation(c.ks[p]!, x), c.fixed[p]!);
}

/** V(x) of Eq. 9 with x_q moved by `by`. */
export function encoding(c: RandomCircuit, by = 0): ComplexMatrix {
  return kronAll(c.ks.map((_, p) => slotGate(c, p, c.x[p]! + (p === c.q ? by : 0))));
}

/** tr(Q·U·V·ρ₀·V†·U†) of Eq. 10 with x_q moved by `by`, as a complex number. */
export function expectation(c: RandomCircuit, by = 0): readonly [number, number] {
  const v = encoding(c, by);
  return trace(product(c.observable, c.unitary, v, c.rho, dagger(v), dagger(c.unitary)));
}
