import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  checkGeneralShiftRule,
  equidistantRule,
  type GeneralShiftRule,
  minkowskiSum,
  shiftRuleFor,
  symmetricFrequencies,
  withFrequencies,
} from '../../symbolic/gradient/general-shift-rule.js';
import { shiftRule } from '../../symbolic/gradient/shift-rule.js';
import { Q, type Rational, rational } from '../../symbolic/ring/rational.js';
import { expectation, randomCircuits } from '../oracles/random-circuit.js';
import { differenceTolerance, step, traceRounding } from '../oracles/tolerance.js';
import { cases, casesOfClaim } from '../random/cases.js';

const { PI, sin } = Math;
const angles = fc.integer({ min: -1e6, max: 1e6 }).map((k) => (k * PI) / 1e6);
/** No multiple of π, nor close to one. */
const shifts = fc
  .tuple(fc.integer({ min: 1e3, max: 1e6 - 1e3 }), fc.integer({ min: -2, max: 1 }))
  .map(([k, turns]) => (k * PI) / 1e6 + turns * PI);
const central = (f: (by: number) => number) => (f(step) - f(-step)) / (2 * step);

describe('rules in one Pauli rotation, on random circuits of 1 to 3 qubits', () => {
  it('two terms with any shift give the central difference', () => {
    fc.assert(
      fc.property(randomCircuits, shifts, (c, s) => {
        const rule = (expectation(c, s)[0] - expectation(c, -s)[0]) / (2 * sin(s));
        const tolerance = differenceTolerance(c.n) + (traceRounding(c.n) + 1e-15) / Math.abs(sin(s));
        expect(Math.abs(rule - central((by) => expectation(c, by)[0]))).toBeLessThan(tolerance);
      }),
      casesOfClaim(),
    );
  });

  it('one shift by π gives the second derivative', () => {
    fc.assert(
      fc.property(randomCircuits, (c) => {
        const f = (by: number) => expectation(c, by)[0];
        const rule = (f(PI) - f(0)) / 2;
        const difference = (f(step) - 2 * f(0) + f(-step)) / step ** 2;
        // truncation h²/12·max|f⁗| ≤ h²/12; rounding: four values, each off by traceRounding, over h²
        const tolerance = step ** 2 / 12 + (4 * traceRounding(c.n) + 4e-16 * PI * step) / step ** 2;
        expect(Math.abs(rule - difference)).toBeLessThan(tolerance);
      }),
      casesOfClaim(),
    );
  });

  it('three values give the whole response curve', () => {
    fc.assert(
      fc.property(randomCircuits, angles, (c, d) => {
        const f = (by: number) => expectation(c, by)[0];
        const a = (f(PI / 2) + f(-PI / 2)) / 2;
        const curve = a + (f(0) - a) * Math.cos(d) + ((f(PI / 2) - f(-PI / 2)) / 2) * sin(d);
        expect(Math.abs(curve - f(d))).toBeLessThan(5 * traceRounding(c.n) + 1e-14);
      }),
      casesOfClaim(),
    );
  });

  it('no derivative is larger than the observable, whose Frobenius norm is 1 here', () => {
    fc.assert(
      fc.property(randomCircuits, (c) => {
        const weight = (expectation(c, PI / 2)[0] - expectation(c, -PI / 2)[0]) / 2;
        expect(Math.abs(weight)).toBeLessThanOrEqual(1 + traceRounding(c.n));
      }),
      casesOfClaim(),
    );
  });
});

/** Σ_ω a_ω·cos ωx + b_ω·sin ωx and its derivative, at x. */
interface Harmonics {
  readonly frequencies: readonly Rational[];
  readonly a: readonly number[];
  readonly b: readonly number[];
}

function value({ frequencies, a, b }: Harmonics, x: number): number {
  return frequencies.reduce((sum, w, k) => {
    const t = Q.toNumber(w) * x;
    return sum + a[k]! * Math.cos(t) + b[k]! * sin(t);
  }, 0);
}

function slope({ frequencies, a, b }: Harmonics, x: number): number {
  return frequencies.reduce((sum, w, k) => {
    const t = Q.toNumber(w) * x;
    return sum + Q.toNumber(w) * (b[k]! * Math.cos(t) - a[k]! * sin(t));
  }, 0);
}

const unit = fc.double({ min: -1, max: 1, noNaN: true });
const positive = fc
  .tuple(fc.integer({ min: 1, max: 5 }), fc.constantFrom(1, 2, 3))
  .map(([num, den]) => rational(num, den));
const spectra = fc.uniqueArray(positive, { minLength: 1, maxLength: 3, selector: Q.format });
const functionsOf = (frequencies: readonly Rational[]) =>
  fc.record({
    frequencies: fc.constant([Q.zero, ...frequencies]),
    a: fc.array(unit, { minLength: frequencies.length + 1, maxLength: frequencies.length + 1 }),
    b: fc.array(unit, { minLength: frequencies.length + 1, maxLength: frequencies.length + 1 }),
  });

const coefficients = ({ field, terms }: GeneralShiftRule) =>
  terms.map(({ coefficient, shift }) => {
    const [re, im] = field.toComplex(coefficient);
    expect(Math.abs(im)).toBeLessThan(1e-9 * (1 + Math.abs(re))); // a coefficient is a real number
    return [re, Q.toNumber(shift) * PI] as const;
  });

/** Σ |c|·(10 roundings of values that are at most 8), with angles as large as 5·|x + s|. */
function rounding(terms: readonly (readonly [number, number])[]): number {
  return terms.reduce((sum, [c, s]) => sum + Math.abs(c) * (80 + 40 * Math.abs(s)) * 1e-15, 1e-12);
}

describe('the rule generated from a spectrum', () => {
  it('differentiates random functions with these frequencies, with at most two terms for each', () => {
    fc.assert(
      fc.property(
        spectra.chain((w) => fc.tuple(fc.constant(w), functionsOf(w), angles)),
        ([frequencies, f, x]) => {
          const answer = shiftRuleFor(frequencies);
          if ('refusal' in answer) throw new Error(answer.refusal.reason);
          const terms = coefficients(answer.rule);
          expect(terms.length).toBeLessThanOrEqual(2 * frequencies.length);
          const found = terms.reduce((sum, [c, s]) => sum + c * value(f, x + s), 0);
          expect(Math.abs(found - slope(f, x))).toBeLessThan(rounding(terms));
        },
      ),
      cases(100),
    );
  });

  it('for given shifts is right, or is refused with a function that shows why', () => {
    const given = fc.uniqueArray(
      fc
        .tuple(fc.integer({ min: -4, max: 4 }), fc.constantFrom(1, 2, 3))
        .map(([num, den]) => rational(num, den)),
      { minLength: 1, maxLength: 6, selector: Q.format },
    );
    const seen = { rules: 0, refusals: 0 };
    fc.assert(
      fc.property(
        spectra.chain((w) => fc.tuple(fc.constant(w), functionsOf(w), angles)),
        given,
        ([frequencies, f, x], shifts) => {
          const answer = shiftRuleFor(frequencies, shifts);
          if ('rule' in answer) {
            seen.rules += 1;
            const terms = coefficients(answer.rule);
            const found = terms.reduce((sum, [c, s]) => sum + c * value(f, x + s), 0);
            expect(Math.abs(found - slope(f, x))).toBeLessThan(rounding(terms));
            return;
          }
          seen.refusals += 1;
          const { field, function: waves } = answer.refusal;
          const at = (s: number, derived: boolean) =>
            waves.reduce(
              ([re, im, size], { frequency, amplitude }) => {
                const w = Q.toNumber(frequency);
                const [p, q] = field.toComplex(amplitude);
                const [c, d] = [Math.cos(w * s), sin(w * s)];
                const [u, v] = [p * c - q * d, p * d + q * c];
                return [
                  re + (derived ? -w * v : u),
                  im + (derived ? w * u : v),
                  size + Math.hypot(p, q),
                ] as const;
              },
              [0, 0, 0] as readonly [number, number, number],
            );
          for (const s of shifts) {
            const [re, im, size] = at(Q.toNumber(s) * PI, false);
            expect(Math.hypot(re, im)).toBeLessThan(1e-12 * (1 + size));
          }
          const [re, im, size] = at(0, true);
          expect(Math.hypot(re - 1, im)).toBeLessThan(1e-12 * (1 + size));
          expect(answer.refusal.reason).toMatch(/vanishes at every shift, but its derivative at 0 is 1$/);
        },
      ),
      cases(100),
    );
    expect(Math.min(seen.rules, seen.refusals)).toBeGreaterThan(0);
  });

  it('is the rule of Eq. 16 for a Pauli rotation', () => {
    const answer = shiftRuleFor([rational(1)]);
    if ('refusal' in answer) throw new Error(answer.refusal.reason);
    const { field, terms } = answer.rule;
    expect(
      terms.map(({ coefficient, shift }) => [field.toRational(coefficient), Q.mul(rational(4), shift)]),
    ).toEqual(shiftRule('Y').map(({ coefficient, eighths }) => [coefficient, rational(eighths)]));
  });

  it('says in words why one shift by π is no rule', () => {
    const answer = shiftRuleFor([rational(1)], [rational(1), rational(-1)]);
    expect('refusal' in answer && answer.refusal.reason).toBe(
      'f(x) = sin x vanishes at every shift, but its derivative at 0 is 1',
    );
    expect(() => shiftRuleFor([Q.zero])).toThrow('is constant');
  });
});

describe('the closed form for equidistant frequencies', () => {
  const check = (g: Rational, n: number, frequencies: readonly Rational[]) =>
    checkGeneralShiftRule(equidistantRule(g, n, frequencies)).every(({ holds }) => holds);

  it('is right exactly for frequencies among g, 2g, …, ng', () => {
    fc.assert(
      fc.property(positive, fc.integer({ min: 1, max: 4 }), spectra, (g, n, frequencies) => {
        const among = frequencies.every((w) => {
          const multiple = Q.div(w, g);
          return multiple.den === 1n && multiple.num <= BigInt(n);
        });
        expect(check(g, n, frequencies)).toBe(among);
      }),
      cases(100),
    );
  });

  it('is wrong for the frequencies (1, 3), (½, 2) and (2, 3, 4), as published code builds it', () => {
    expect(check(rational(1), 2, [rational(1), rational(3)])).toBe(false);
    expect(check(rational(1, 2), 2, [rational(1, 2), rational(2)])).toBe(false);
    expect(
      check(
        rational(2),
        3,
        [2, 3, 4].map((w) => rational(w)),
      ),
    ).toBe(false);
  });
});

describe('frequencies', () => {
  it('of several occurrences are all sums, and symmetric where each is', () => {
    fc.assert(
      fc.property(spectra, spectra, (a, b) => {
        const [v, w] = [symmetricFrequencies(a), symmetricFrequencies(b)];
        const sums = minkowskiSum(v, w).map(Q.format);
        expect(new Set(sums)).toEqual(new Set(v.flatMap((x) => w.map((y) => Q.format(Q.add(x, y))))));
        expect(minkowskiSum(v, w)).toEqual(symmetricFrequencies(minkowskiSum(v, w)));
      }),
      casesOfClaim(),
    );
  });

  it('of a controlled rotation twice are those of its samples: no others are seen', () => {
    // {0, ±½, ±1} + {0, ±½, ±1}
    const one = symmetricFrequencies([rational(1, 2), rational(1)]);
    expect(minkowskiSum(one, one).map(Q.format)).toEqual([
      '-2',
      '-3/2',
      '-1',
      '-1/2',
      '0',
      '1/2',
      '1',
      '3/2',
      '2',
    ]);
  });

  it('can be exchanged in a rule, which is then checked anew', () => {
    const answer = shiftRuleFor([rational(1), rational(2)]);
    if ('refusal' in answer) throw new Error(answer.refusal.reason);
    const holds = (...ws: readonly Rational[]) =>
      checkGeneralShiftRule(withFrequencies(answer.rule, ws)).every((c) => c.holds);
    expect(holds(rational(2))).toBe(true);
    expect(holds(rational(1), rational(3))).toBe(false);
    expect(holds(rational(1, 3))).toBe(false);
  });
});
