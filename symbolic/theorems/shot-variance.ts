import { compose, conjugated, tensorAll } from '../equations/compose.js';
import { formula } from '../equations/equation.js';
import type { Reading } from '../equations/reading.js';
import type { Theorem } from './theorem.js';

/** How many shots each of both expectation values is estimated from. */
export interface ShotSetting {
  readonly shots: number;
}

/** (1 ± f)/2, the probability of the outcome ±1 when the mean is f. */
export function probability<O>(r: Reading<O>, mean: string, outcome: number): O {
  return r.tensor(r.number(1, 2), r.add(r.number(1), r.tensor(r.number(outcome), r.real(mean))));
}

/** All lists of ±1 of the given length. */
function outcomes(length: number): readonly (readonly number[])[] {
  return Array.from({ length }).reduce<readonly (readonly number[])[]>(
    (lists) =>
      lists.flatMap((list) => [
        [...list, 1],
        [...list, -1],
      ]),
    [[]],
  );
}

/** E[of(outcomes)] over independent ±1 outcomes whose means are named: the sum over all of them. */
export function expected<O>(
  r: Reading<O>,
  means: readonly string[],
  of: (outcomes: readonly number[]) => O,
): O {
  return r.sum(
    outcomes(means.length).map((list) =>
      r.tensor(
        tensorAll(
          r,
          list.map((outcome, j) => probability(r, means[j]!, outcome)),
        ),
        of(list),
      ),
    ),
  );
}

const total = (list: readonly number[]) => list.reduce((a, b) => a + b, 0);

/** The variance over all outcomes of the weight ½(mean of the shots at x + π/2 − mean of those at x − π/2). */
export function weightVariance<O>(
  r: Reading<O>,
  { shots }: ShotSetting,
  factor: readonly [number, number] = [1, 2],
): O {
  const means = ['f+', 'f−'].flatMap((mean) => Array.from({ length: shots }, () => mean));
  const weight = (list: readonly number[]) =>
    r.number(factor[0] * (total(list.slice(0, shots)) - total(list.slice(shots))), factor[1] * shots);
  const first = expected(r, means, weight);
  const second = expected(r, means, (list) => r.tensor(weight(list), weight(list)));
  return r.subtract(second, r.tensor(first, first));
}

/** num/den·[(1 − f₊²) + (1 − f₋²)]. */
export function sumOfVariances<O>(r: Reading<O>, num: number, den: number): O {
  const squares = ['f+', 'f−'].map((mean) => r.tensor(r.real(mean), r.real(mean)));
  return r.tensor(r.number(num, den), r.subtract(r.number(2), r.sum(squares)));
}

/** The variance of the weight, by the sum over all outcomes. */
export const varianceEnumerated = formula<ShotSetting>({
  says: 'summed over all 4^S outcomes for S = 1, 2, 3, the values of both means left open',
  settings: [{ shots: 1 }, { shots: 2 }, { shots: 3 }],
  at: ({ shots }) => `S = ${shots}`,
  left: (r, s) => weightVariance(r, s),
  right: (r, { shots }) => sumOfVariances(r, 1, 4 * shots),
});

/** How many values a rule takes, each from so many shots. */
export interface RuleSetting extends ShotSetting {
  readonly terms: number;
}

/** The variance over all outcomes of Σ_j c_j·(mean of the shots for value j), coefficients and means indeterminates. */
export function ruleVariance<O>(r: Reading<O>, { shots, terms }: RuleSetting): O {
  const values = Array.from({ length: terms }, (_, j) => j);
  const means = values.flatMap((j) => Array.from({ length: shots }, () => `f${j + 1}`));
  const estimate = (list: readonly number[]) =>
    r.sum(
      values.map((j) => {
        const mean = r.number(total(list.slice(j * shots, (j + 1) * shots)), shots);
        return r.tensor(r.real(`c${j + 1}`), mean);
      }),
    );
  const first = expected(r, means, estimate);
  const second = expected(r, means, (list) => r.tensor(estimate(list), estimate(list)));
  return r.subtract(second, r.tensor(first, first));
}

/** Σ_j c_j²·(1 − f_j²)/S. */
export function weightedVariances<O>(r: Reading<O>, { shots, terms }: RuleSetting): O {
  return r.sum(
    Array.from({ length: terms }, (_, j) => {
      const [c, f] = [r.real(`c${j + 1}`), r.real(`f${j + 1}`)];
      const variance = r.subtract(r.number(1), r.tensor(f, f));
      return r.tensor(r.tensor(r.number(1, shots), r.tensor(c, c)), variance);
    }),
  );
}

/** The variance of any rule, and of a sum of Pauli strings that are measured one by one. */
export const varianceOfRule = formula<RuleSetting>({
  says: 'for any coefficients: Var Σ c_j·f̂_j = Σ c_j²(1 − f_j²)/S, at most Σ c_j²/S; summed over all outcomes',
  settings: [
    { terms: 1, shots: 3 },
    { terms: 2, shots: 2 },
    { terms: 4, shots: 1 },
    { terms: 3, shots: 2 },
  ],
  at: ({ terms, shots }) => `${terms} values, S = ${shots}`,
  left: (r, s) => ruleVariance(r, s),
  right: (r, s) => weightedVariances(r, s),
});

/** E[(a₁ + … + a_S)²] = S + S(S − 1)·f². */
export const secondMoment = formula<ShotSetting>({
  says: 'for every S: E[(a₁ + … + a_S)²] = S + S(S − 1)f²; both sides are polynomials in S of degree 2 (S equal pairs, S(S − 1) others), so three values decide',
  settings: [{ shots: 1 }, { shots: 2 }, { shots: 3 }],
  at: ({ shots }) => `S = ${shots}`,
  left: (r, { shots }) =>
    expected(
      r,
      Array.from({ length: shots }, () => 'f'),
      (list) => r.number(total(list) ** 2),
    ),
  right: (r, { shots }) => {
    const square = r.tensor(r.real('f'), r.real('f'));
    return r.add(r.number(shots), r.tensor(r.number(shots * (shots - 1)), square));
  },
});

/** tr(Q²ρ) = tr ρ for Q = GσG† with G unitary: Q² = I. */
export const oneShot = formula<{ readonly k: number }>({
  says: 'one shot of an observable with Q² = I has outcomes ±1: ⟨Q²⟩ = 1, so its variance is 1 − ⟨Q⟩²',
  settings: [1, 2, 3].map((k) => ({ k })),
  at: ({ k }) => `Q = Gσ_${k}G†, G = R_z(α)R_y(β)`,
  left: (r, { k }) => {
    const q = conjugated(r, compose(r, r.rotation(3, 'α'), r.rotation(2, 'β')), r.sigma(k));
    return r.traceOfProduct(r.multiply(q, q), r.operator('ρ', 1));
  },
  right: (r) => r.trace(r.operator('ρ', 1)),
});

/** The statistical error of a gradient measured with shots. */
export const shotVariance: Theorem = {
  id: 'thm-shot-variance',
  title: 'The shot variance of a shift-rule weight',
  statement:
    'Var ½[f̂₊ − f̂₋] = [(1 − f₊²) + (1 − f₋²)]/(4S) with S shots for each value; Var Σ c_j·f̂_j = Σ c_j²(1 − f_j²)/S for any rule',
  latex:
    '\\operatorname{Var}\\,\\tfrac12\\left[\\hat f_+ - \\hat f_-\\right] = \\frac{(1-f_+^2) + (1-f_-^2)}{4S}, \\qquad \\operatorname{Var}\\sum_j c_j\\hat f_j = \\frac1S\\sum_j c_j^2(1-f_j^2)',
  kind: 'theorem',
  assumptions: ['Q² = I', 'S independent shots for each of both values'],
  followsFrom: ['eq16', 'independence of the shots'],
  usedBy: [
    'symbolic/gradient/rule-variance.ts: the deviations that `qgradcam inspect` and `qgradcam shift-rule` print for --shots',
  ],
  parts: [varianceEnumerated, varianceOfRule, secondMoment, oneShot],
};
