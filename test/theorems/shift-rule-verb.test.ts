import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RuleRecord } from '../../runtime/cli/rule-record.js';
import type { Surroundings } from '../../runtime/cli/verb.js';
import { shiftRule } from '../../runtime/cli/verbs/shift-rule.js';
import { cyclotomicField } from '../../symbolic/ring/cyclotomic-field.js';
import { formatReal } from '../../symbolic/ring/format-cyclotomic.js';
import { rational } from '../../symbolic/ring/rational.js';
import {
  type ComplexMatrix,
  dagger,
  fill,
  identity,
  kron,
  plus,
  product,
  rotation,
  trace,
} from '../oracles/complex-matrix.js';
import { randomDensity, randomHermitian, randomUnitary, uniform } from '../oracles/random-circuit.js';
import { step } from '../oracles/tolerance.js';
import { cases } from '../random/cases.js';
import { evaluateText } from './evaluate-text.js';

const quiet: Surroundings = {
  progress: { start: () => {}, update: () => {}, finish: () => {} },
  note: () => {},
  clock: () => 0,
};
const run = (options: Record<string, unknown>) => shiftRule.run([], { occurrences: '1', ...options }, quiet);

interface Json {
  readonly ok: boolean;
  readonly frequencies: readonly string[];
  readonly rule: RuleRecord;
  readonly certificate: readonly {
    readonly frequency: string;
    readonly sum: string;
    readonly expected: string;
    readonly holds: boolean;
  }[];
  readonly deviation?: number;
  readonly refusal?: {
    readonly reason: string;
    readonly shifts: readonly string[];
    readonly function: readonly unknown[];
  };
}

const asked = async (options: Record<string, unknown>) => (await run(options)).json as Json; // the verb's own schema

/** Σ c·f(x + s) with the rule as it is told. */
const apply = ({ terms }: RuleRecord, f: (x: number) => number, x: number) =>
  terms.reduce((sum, { shift, coefficient }) => {
    const by = evaluateText(shift) * Math.PI;
    return sum + evaluateText(coefficient) * f(x + by);
  }, 0);

const central = (f: (x: number) => number, x: number) => (f(x + step) - f(x - step)) / (2 * step);

/** Truncation h²/6·4³ for frequencies up to 4 and ‖Q‖ ≤ 1, rounding 10⁻¹³/h, and rules with Σ|c| below 100. */
const tolerance = 1e-6;

const mean = (Q: ComplexMatrix, U: ComplexMatrix, rho: ComplexMatrix) =>
  trace(product(Q, U, rho, dagger(U)))[0];
const seeds = fc.integer({ min: 0, max: 0xffffffff });

describe('qgradcam shift-rule', () => {
  it('gives the rule of Eq. 16 for one rotation', async () => {
    const { ok, text } = await run({ frequencies: '1' });
    expect(ok).toBe(true);
    expect(text).toContain('f′(x) = 1/2·f(x + π/2) − 1/2·f(x − π/2)');
    expect(text).toContain('ω = −1: −i');
  });

  it('differentiates controlled rotations with four terms, on random states and observables', async () => {
    const { rule } = await asked({ frequencies: '1/2,1' });
    expect(rule.terms.map(({ coefficient }) => evaluateText(coefficient))).toEqual(
      [1, -1, -1, 1].map((sign, k) =>
        expect.closeTo((sign * (Math.SQRT2 + (k < 2 ? 1 : -1))) / (4 * Math.SQRT2), 14),
      ),
    );
    const idle = fill(2, (r, c) => [r === 0 && c === 0 ? 1 : 0, 0]);
    const busy = fill(2, (r, c) => [r === 1 && c === 1 ? 1 : 0, 0]);
    fc.assert(
      fc.property(seeds, fc.integer({ min: 1, max: 3 }), fc.integer({ min: 0, max: 99 }), (seed, k, at) => {
        const next = uniform(seed);
        const [Q, rho] = [randomHermitian(4, next), randomDensity(4, next)];
        const f = (x: number) => mean(Q, plus(kron(idle, identity(2)), kron(busy, rotation(k, x))), rho);
        expect(Math.abs(apply(rule, f, at / 10) - central(f, at / 10))).toBeLessThan(tolerance);
      }),
      cases(60),
    );
  });

  it('serves an input that occurs several times, with any gates between', async () => {
    for (const count of [2, 3, 4]) {
      const { rule, frequencies } = await asked({ frequencies: '1', occurrences: String(count) });
      expect(frequencies).toEqual(Array.from({ length: count }, (_, m) => String(m + 1)));
      fc.assert(
        fc.property(seeds, fc.integer({ min: 0, max: 99 }), (seed, at) => {
          const next = uniform(seed);
          const [Q, rho] = [randomHermitian(2, next), randomDensity(2, next)];
          const gates = Array.from({ length: count }, () => randomUnitary(2, next));
          const axes = gates.map(() => 1 + Math.floor(3 * next()));
          const circuit = (x: number) =>
            product(...gates.flatMap((gate, j) => [gate, rotation(axes[j]!, x)]));
          const f = (x: number) => mean(Q, circuit(x), rho);
          expect(Math.abs(apply(rule, f, at / 10) - central(f, at / 10))).toBeLessThan(tolerance);
        }),
        cases(40),
      );
    }
  });

  it('fulfils its certificate in doubles for random spectra, and with given shifts or refuses them', async () => {
    const numbers = fc.uniqueArray(
      fc.tuple(fc.integer({ min: 1, max: 6 }), fc.constantFrom(1, 2, 3)).map(([a, b]) => `${a}/${b}`),
      { minLength: 1, maxLength: 3 },
    );
    const shifts = fc.option(
      fc.uniqueArray(
        fc.tuple(fc.integer({ min: -5, max: 5 }), fc.constantFrom(1, 2, 4)).map(([a, b]) => `${a}/${b}`),
        { minLength: 1, maxLength: 6 },
      ),
      { nil: undefined },
    );
    const seen = { rules: 0, refusals: 0 };
    await fc.assert(
      fc.asyncProperty(numbers, shifts, async (frequencies, given) => {
        const { ok, rule, refusal, certificate } = await asked({
          frequencies: frequencies.join(','),
          ...(given === undefined ? {} : { shifts: given.join(',') }),
        });
        if (refusal !== undefined) {
          seen.refusals += 1;
          expect(ok).toBe(false);
          expect(given).toBeDefined();
          expect(refusal.function.length).toBeGreaterThan(0);
          expect(refusal.reason).toMatch(/vanishes at every shift/);
          return;
        }
        seen.rules += 1;
        expect(ok).toBe(true);
        const size = rule.terms.reduce((sum, { decimal }) => sum + Math.abs(decimal), 1);
        for (const { frequency, sum, expected, holds } of certificate) {
          expect(holds).toBe(true);
          expect(sum).toBe(expected);
          const w = evaluateText(frequency);
          const phase = (of: (t: number) => number) =>
            rule.terms.reduce(
              (total, { coefficient, shift }) =>
                total + evaluateText(coefficient) * of(w * Math.PI * evaluateText(shift)),
              0,
            );
          expect(Math.abs(phase(Math.cos))).toBeLessThan(1e-12 * size);
          expect(Math.abs(phase(Math.sin) - w)).toBeLessThan(1e-12 * size);
        }
        for (const { coefficient, decimal } of rule.terms)
          expect(Math.abs(evaluateText(coefficient) - decimal)).toBeLessThan(1e-12 * size);
        const squares = rule.terms.reduce((sum, { decimal }) => sum + decimal ** 2, 0);
        expect(Math.abs(rule.variance.decimal - squares)).toBeLessThan(1e-11 * size ** 2);
        expect(Math.abs(evaluateText(rule.variance.exact) - squares)).toBeLessThan(1e-11 * size ** 2);
      }),
      cases(80),
    );
    expect(Math.min(seen.rules, seen.refusals)).toBeGreaterThan(0);
  });

  it('says how far the derivative scatters with shots', async () => {
    const { deviation } = await asked({ frequencies: '1', shots: '200' });
    expect(deviation).toBeCloseTo(Math.sqrt(1 / 400), 14);
  });

  it('shows a function where no rule exists for the shifts, and is not well then', async () => {
    const { ok, text, json } = await run({ frequencies: '1,3', shifts: '1/4,-1/4' });
    expect(ok).toBe(false);
    expect(text).toContain('f(x) = −1/2·sin x + 1/2·sin 3x vanishes at every shift');
    expect(json).toMatchObject({ ok: false, refusal: { shifts: ['1/4', '-1/4'] } });
  });

  it('refuses what is no list of frequencies, no count, and what would take minutes', async () => {
    const wrong: readonly [Record<string, unknown>, RegExp][] = [
      [{ frequencies: '1,a' }, /"a" is no rational number/],
      [{ frequencies: '1/0' }, /"1\/0" is no rational number/],
      [{ frequencies: '' }, /"" is no rational number/],
      [{ frequencies: '1/2/3' }, /is no rational number/],
      [{ frequencies: '0' }, /larger than 0/],
      [{ frequencies: '-1' }, /larger than 0/],
      [{ frequencies: '1', occurrences: '0' }, /whole number from 1 to 8/],
      [{ frequencies: '1', occurrences: 'two' }, /whole number from 1 to 8/],
      [{ frequencies: '1', shots: '0' }, /whole number from 1/],
      [{ frequencies: '1', shifts: 'x' }, /--shifts x/],
      [{ frequencies: '5/7,1/13' }, /65 times their common step/],
      [{ frequencies: '1', shifts: '1/997' }, /roots of unity of order 3988/],
      [{ frequencies: Array.from({ length: 17 }, (_, k) => k + 1).join() }, /at most 16/],
    ];
    for (const [options, message] of wrong) await expect(run(options)).rejects.toThrow(message);
  });
});

describe('exact numbers as text', () => {
  it('are worth what the number is, in radicals or cosines', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(4, 8, 12, 16, 20, 24, 28, 40, 60),
        fc.array(fc.tuple(fc.integer({ min: -9, max: 9 }), fc.integer({ min: 1, max: 5 }), fc.nat(59)), {
          maxLength: 4,
        }),
        (order, terms) => {
          const field = cyclotomicField(order);
          const value = terms.reduce(
            (sum, [num, den, k]) =>
              field.add(sum, field.scale(rational(num, den), field.cos(rational(k % order, order)))),
            field.zero,
          );
          expect(evaluateText(formatReal(field, value))).toBeCloseTo(field.toComplex(value)[0], 10);
        },
      ),
      cases(),
    );
  });
});
