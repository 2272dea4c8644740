import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  bracket,
  type ComplexMatrix,
  dagger,
  identity,
  kronAll,
  minus,
  norm,
  plus,
  product,
  scaled,
  sigma,
  times,
  trace,
  zeros,
} from '../oracles/complex-matrix.js';
import {
  encoding,
  expectation,
  type RandomCircuit,
  randomCircuits,
  slotGate,
} from '../oracles/random-circuit.js';
import { differenceTolerance, encodingTolerance, step, traceRounding } from '../oracles/tolerance.js';
import { casesOfClaim } from '../random/cases.js';

/** (⟨Q⟩(x_q + h) − ⟨Q⟩(x_q − h))/2h. */
function centralDifference(c: RandomCircuit): number {
  return (expectation(c, step)[0] - expectation(c, -step)[0]) / (2 * step);
}

function encodingDifference(c: RandomCircuit): ComplexMatrix {
  return scaled(minus(encoding(c, step), encoding(c, -step)), [1 / (2 * step), 0]);
}

/** Eq. 13's right side: −i/2·V_1 ⊗ … ⊗ σV_q ⊗ … ⊗ V_n. */
function encodingDerivative(c: RandomCircuit): ComplexMatrix {
  const slots = c.ks.map((k, p) => (p === c.q ? times(sigma[k]!, slotGate(c, p)) : slotGate(c, p)));
  return scaled(kronAll(slots), [0, -1 / 2]);
}

/** Eq. 11's right side for a given ∂V. */
function productRule(c: RandomCircuit, dv: ComplexMatrix): number {
  const [v, ud] = [encoding(c), dagger(c.unitary)];
  return (
    trace(product(c.observable, c.unitary, dv, c.rho, dagger(v), ud))[0] +
    trace(product(c.observable, c.unitary, v, c.rho, dagger(dv), ud))[0]
  );
}

function tuples(n: number): readonly (readonly number[])[] {
  let all: (readonly number[])[] = [[]];
  for (let q = 0; q < n; q += 1) all = all.flatMap((t) => [0, 1, 2, 3].map((i) => [...t, i]));
  return all;
}

/** C_i = tr(ρσ_{i₁}⊗…⊗σ_{iₙ})/2ⁿ. */
function coefficient(rho: ComplexMatrix, is: readonly number[]): readonly [number, number] {
  const [re, im] = trace(times(rho, kronAll(is.map((i) => sigma[i]!))));
  return [re / rho.size, im / rho.size];
}

const conjugated = (v: ComplexMatrix, m: ComplexMatrix) => product(v, m, dagger(v));

/** Eq. 15's right side, to the letter; `inSlot` is what stands in slot q. */
function inputGradient(
  c: RandomCircuit,
  inSlot: (k: number, i: number) => ComplexMatrix,
): readonly [number, number] {
  const w = product(dagger(c.unitary), c.observable, c.unitary);
  const slot = (p: number, i: number) =>
    p === c.q ? inSlot(c.ks[p]!, i) : conjugated(slotGate(c, p), sigma[i]!);
  let sum = zeros(2 ** c.n);
  for (const is of tuples(c.n))
    sum = plus(sum, scaled(kronAll(is.map((i, p) => slot(p, i))), coefficient(c.rho, is)));
  const [re, im] = trace(times(w, sum));
  return [im / 2, -re / 2]; // −i/2·(re + i·im)
}

/** V_q(x_q + by)·σ_i·V_q†(x_q + by). */
const encodedAt = (c: RandomCircuit, i: number, by: number) =>
  conjugated(slotGate(c, c.q, c.x[c.q]! + by), sigma[i]!);

const holds = (property: (c: RandomCircuit) => void) =>
  fc.assert(fc.property(randomCircuits, property), casesOfClaim());

describe('the equations, in doubles, on random circuits of 1 to 3 qubits', () => {
  it('Eq. 9: the encoding is unitary', () => {
    holds((c) => {
      const v = encoding(c);
      expect(norm(minus(times(v, dagger(v)), identity(v.size)))).toBeLessThan(traceRounding(c.n));
    });
  });

  it('Eq. 10: the expectation value is real and at most ‖Q‖ in size', () => {
    holds((c) => {
      const [re, im] = expectation(c);
      expect(Math.abs(im)).toBeLessThan(traceRounding(c.n));
      expect(Math.abs(re)).toBeLessThanOrEqual(1 + traceRounding(c.n));
    });
  });

  it('Eq. 11: the product rule under the trace gives the central difference', () => {
    holds((c) => {
      const found = productRule(c, encodingDifference(c));
      // |tr(QU·δ·ρV†U†)| ≤ ‖δ‖ for each of the two terms
      const tolerance = differenceTolerance(c.n) + 2 * encodingTolerance(c.n);
      expect(Math.abs(found - centralDifference(c))).toBeLessThan(tolerance);
    });
  });

  it('Eq. 13: the derivative of the encoding is its central difference', () => {
    holds((c) => {
      const error = norm(minus(encodingDerivative(c), encodingDifference(c)));
      expect(error).toBeLessThan(encodingTolerance(c.n));
    });
  });

  it('Eq. 14: the Pauli expansion gives the state back, with real coefficients', () => {
    holds((c) => {
      let sum = zeros(2 ** c.n);
      for (const is of tuples(c.n)) {
        const value = coefficient(c.rho, is);
        expect(Math.abs(value[1])).toBeLessThan(traceRounding(c.n));
        sum = plus(sum, scaled(kronAll(is.map((i) => sigma[i]!)), value));
      }
      expect(norm(minus(sum, c.rho))).toBeLessThan(traceRounding(c.n));
    });
  });

  it('Eq. 15: the sum of bracketed traces is the central difference', () => {
    holds((c) => {
      const [re, im] = inputGradient(c, (k, i) => bracket(sigma[k]!, encodedAt(c, i, 0)));
      // 4ⁿ terms with |C| ≤ 2⁻ⁿ and ‖σ⊗…⊗σ‖ = √N: the sum is rounded 2ⁿ times as much as one trace
      const tolerance = differenceTolerance(c.n) + 2 ** c.n * traceRounding(c.n);
      expect(Math.abs(re - centralDifference(c))).toBeLessThan(tolerance);
      expect(Math.abs(im)).toBeLessThan(2 ** c.n * traceRounding(c.n));
    });
  });

  it('Eqs. 15 and 16: with shifts by π/2 in place of the bracket as well', () => {
    holds((c) => {
      const shifted = (i: number) =>
        scaled(minus(encodedAt(c, i, Math.PI / 2), encodedAt(c, i, -Math.PI / 2)), [0, 1]);
      const [re] = inputGradient(c, (_, i) => shifted(i));
      const tolerance = differenceTolerance(c.n) + 2 ** c.n * traceRounding(c.n);
      expect(Math.abs(re - centralDifference(c))).toBeLessThan(tolerance);
    });
  });

  it('Eq. 16: the bracket is i times the difference of the shifted values', () => {
    holds((c) => {
      for (const i of [0, 1, 2, 3]) {
        const left = bracket(sigma[c.ks[c.q]!]!, encodedAt(c, i, 0));
        const right = scaled(minus(encodedAt(c, i, Math.PI / 2), encodedAt(c, i, -Math.PI / 2)), [0, 1]);
        expect(norm(minus(left, right))).toBeLessThan(traceRounding(1));
      }
    });
  });

  it('Eq. 16: −i/2 times the bracket is the central difference of VσV†', () => {
    holds((c) => {
      for (const i of [0, 1, 2, 3]) {
        const bracketed = scaled(bracket(sigma[c.ks[c.q]!]!, encodedAt(c, i, 0)), [0, -1 / 2]);
        const difference = scaled(minus(encodedAt(c, i, step), encodedAt(c, i, -step)), [1 / (2 * step), 0]);
        // entries are a + b·cos x + c·sin x with ‖VσV†‖ = √2: the tolerance of one qubit, times √2
        expect(norm(minus(bracketed, difference))).toBeLessThan(Math.SQRT2 * differenceTolerance(1));
      }
    });
  });
});

describe('the tolerances are tight', () => {
  it('Eq. 15 without its ½, with the other sign or with the bracket swapped is seen on every circuit with a gradient', () => {
    const seen = { half: 0, sign: 0, swapped: 0, cases: 0 };
    holds((c) => {
      const difference = centralDifference(c);
      if (Math.abs(difference) < 1e-3) return; // generator I, or a gradient too small to tell
      const right = inputGradient(c, (k, i) => bracket(sigma[k]!, encodedAt(c, i, 0)))[0];
      const swapped = inputGradient(c, (k, i) => bracket(encodedAt(c, i, 0), sigma[k]!))[0];
      const tolerance = differenceTolerance(c.n) + 2 ** c.n * traceRounding(c.n);
      const differs = (value: number) => (Math.abs(value - difference) > tolerance ? 1 : 0);
      seen.half += differs(2 * right);
      seen.sign += differs(-right);
      seen.swapped += differs(swapped);
      seen.cases += 1;
    });
    expect(seen.cases).toBeGreaterThan(0);
    expect(seen).toEqual({ half: seen.cases, sign: seen.cases, swapped: seen.cases, cases: seen.cases });
  });
});
