import { multiply } from '../algebra/matrix.js';
import { type Pauli, paulis } from '../algebra/pauli.js';
import { type Cyclotomic, cyclotomic as c } from '../ring/cyclotomic.js';
import { fastCyclotomic } from '../ring/fast-cyclotomic.js';
import { Q, type Rational, rational } from '../ring/rational.js';

/** One evaluation of a shift rule: coefficient · f(x + eighths·π/4). */
export interface ShiftTerm {
  readonly coefficient: Rational;
  /** The shift in units of π/4. */
  readonly eighths: number;
}

/** f′(x) = Σ coefficient·f(x + shift), for every f whose frequencies are among those the rule was made for. */
export type ShiftRule = readonly ShiftTerm[];

/** The two-term rule of Eq. 16: f′(x) = ½f(x + π/2) − ½f(x − π/2). */
export const twoTermRule: ShiftRule = [
  { coefficient: rational(1, 2), eighths: 2 },
  { coefficient: rational(-1, 2), eighths: -2 },
];

/** The eigenvalues of σ/2, the generator of R_σ(x) = exp(−ixσ/2): ±½ from σ² = I and tr σ = 0, ½ alone when tr σ = 2. */
export function spectrum(generator: Pauli): readonly Rational[] {
  const sigma = paulis[generator];
  const square = multiply(c, sigma, sigma);
  if (!square.every((row, r) => row.every((e, k) => c.equal(e, r === k ? c.one : c.zero))))
    throw new RangeError(`The generator ${generator} does not square to the identity`);
  const trace = c.add(sigma[0]![0]!, sigma[1]![1]!).a[0];
  const half = rational(1, 2);
  return Q.equal(trace, rational(2)) ? [half] : [Q.neg(half), half];
}

/** The frequencies of x ↦ ⟨Q⟩: the differences λ_j − λ_k of the spectrum, each once, in increasing order. */
export function frequencies(eigenvalues: readonly Rational[]): readonly Rational[] {
  const differences = eigenvalues.flatMap((a) => eigenvalues.map((b) => Q.sub(a, b)));
  return differences
    .filter((d, k) => differences.findIndex((e) => Q.equal(d, e)) === k)
    .sort((a, b) => Q.toNumber(a) - Q.toNumber(b));
}

/** Whether a shift rule is right for a frequency, exactly. */
export interface ShiftCheck {
  readonly frequency: Rational;
  /** Σ c_j e^{iωs_j}. */
  readonly sum: Cyclotomic;
  /** iω. */
  readonly expected: Cyclotomic;
  readonly holds: boolean;
}

/**
 * Checks Σ c_j e^{iωs_j} = iω for each frequency ω: the rule differentiates every combination of the e^{iωx} exactly when all hold.
 * Throws a RangeError where ω·s is no multiple of π/4, outside Q(ζ₈).
 */
export function checkShiftRule(rule: ShiftRule, omegas: readonly Rational[]): readonly ShiftCheck[] {
  return omegas.map((frequency) => {
    const sum = rule.reduce((total, { coefficient, eighths }) => {
      const turns = Q.mul(frequency, rational(eighths));
      if (turns.den !== 1n)
        throw new RangeError(
          `The frequency ${Q.format(frequency)} at a shift of ${eighths}·π/4 lies outside Q(ζ₈)`,
        );
      const phase = fastCyclotomic.toCyclotomic(fastCyclotomic.zetaPower(Number(turns.num)));
      return c.add(total, c.mul(c.fromRational(coefficient), phase));
    }, c.zero);
    const expected = c.mul(c.i, c.fromRational(frequency));
    return { frequency, sum, expected, holds: c.equal(sum, expected) };
  });
}

/** The shift rule of a rotation, checked against its own spectrum: two terms for ±½, none where ⟨Q⟩ is constant (generator I). */
export function shiftRule(generator: Pauli): ShiftRule {
  const omegas = frequencies(spectrum(generator));
  const rule = omegas.every(Q.isZero) ? [] : twoTermRule;
  const wrong = checkShiftRule(rule, omegas).find(({ holds }) => !holds);
  if (wrong)
    throw new RangeError(
      `No shift rule for the generator ${generator}: frequency ${Q.format(wrong.frequency)} fails`,
    );
  return rule;
}
