import { Undecided } from '../../symbolic/equations/reading.js';
import type { AngleForm } from '../../symbolic/formulas/angle-form.js';
import { FormulaArithmetic, type Value } from '../../symbolic/formulas/arithmetic.js';
import type { Checked } from '../../symbolic/formulas/checked.js';
import type { Effort } from '../../symbolic/formulas/effort.js';
import { ExpressionMistake } from '../../symbolic/formulas/formula-mistake.js';
import type { ShiftRuleFormula } from '../../symbolic/formulas/parse-formula.js';
import type { Polynomial } from '../../symbolic/formulas/polynomial.js';
import { ExactFormulaReading } from '../../symbolic/formulas/read-exactly.js';
import { Q, rational } from '../../symbolic/ring/rational.js';
import {
  cyclotomicPolynomial,
  type RootSum,
  rootOrder,
  rootsOfUnity as roots,
} from '../../symbolic/ring/roots-of-unity.js';
import { lindemann } from './decide-identity.js';
import { decimals, numberText } from './exact-text.js';
import type { Complex, FormulaCounterexample, FormulaVerdict } from './formula-verdict.js';

const method = 'shift-rule-certificate';
const gelfond = 'the Gelfond–Schneider theorem';
const largestOrder = 2520;
const largestDegree = 96;

/** One evaluation of f, exactly: coefficient · f(x + shift). */
interface ExactTerm {
  readonly coefficient: RootSum;
  readonly shift: AngleForm;
}

/** What is known of one frequency: holds, or fails and by what theorem that is certain. */
type Finding = { readonly holds: true } | { readonly holds: false; readonly restsOn: readonly string[] };

/**
 * Decides f⁽ⁿ⁾(x) = Σ c_j f(x + s_j) for every f with the given frequencies: Σ c_j e^{iωs_j} = (iω)ⁿ for all ω ∈ ±Ω ∪ {0}.
 *
 * Both sides are algebraic where ω and s_j/π are rational. Else e^{iωs_j} are powers of transcendental numbers, which are linearly
 * independent: for shifts s ∈ Q by Lindemann and Weierstrass, for irrational algebraic ω and s ∈ πQ by Gelfond and Schneider.
 */
export function decideShiftRule(formula: ShiftRuleFormula, effort: Effort): FormulaVerdict {
  try {
    const reader = new ConstantReader(formula, effort);
    const terms = formula.terms.map(
      ({ coefficient, shift }): ExactTerm => ({
        coefficient: reader.number(coefficient),
        shift: reader.angle(shift),
      }),
    );
    const given = formula.frequencies.map((frequency) => reader.frequency(frequency));
    const omegas = distinct([roots.zero, ...given.flatMap((omega) => [omega, roots.neg(omega)])]);
    let reason: string | undefined;
    for (const omega of omegas) {
      effort.spend(terms.reduce((sum, { coefficient }) => sum + 1 + coefficient.size, 0));
      try {
        const finding = check(terms, omega, formula.derivative, effort);
        if (!finding.holds)
          return {
            verdict: 'refuted',
            method,
            counterexample: counterexample(terms, omega, formula.derivative),
            restsOn: finding.restsOn,
          };
      } catch (error) {
        if (!(error instanceof Undecided)) throw error;
        reason ??= error.message;
      }
    }
    if (reason !== undefined) return { verdict: 'open', method, reason };
    return { verdict: 'proved', method, cases: omegas.length, where: [] };
  } catch (error) {
    if (!(error instanceof Undecided)) throw error;
    return { verdict: 'open', method, reason: error.message };
  }
}

function distinct(omegas: readonly RootSum[]): readonly RootSum[] {
  return omegas.filter((omega, k) => omegas.findIndex((other) => roots.equal(omega, other)) === k);
}

/** Groups the terms by what is independent in e^{iωs_j}, and compares each group's sum with what it has to be. */
function check(terms: readonly ExactTerm[], omega: RootSum, order: number, effort: Effort): Finding {
  const expected = derivativeAt(omega, order);
  const ratio = roots.toRational(omega);
  const [turning, straight] = [
    terms.some(({ shift }) => !Q.isZero(shift.halfTurns)),
    terms.some(({ shift }) => !Q.isZero(shift.radians)),
  ];
  const groups = new Map<string, RootSum[]>([['0 0', [roots.neg(expected)]]]);
  for (const { coefficient, shift } of terms) {
    // e^{iωs} with s = h·π + r: e^{iπωh} is a root of unity for rational ω
    const root =
      ratio === undefined ? roots.one : roots.root(Q.mul(Q.mul(ratio, shift.halfTurns), rational(1, 2)));
    const halfTurns = ratio === undefined ? shift.halfTurns : Q.zero;
    const radians = ratio !== undefined && Q.isZero(ratio) ? Q.zero : shift.radians;
    const key = `${Q.format(halfTurns)} ${Q.format(radians)}`;
    const group = groups.get(key) ?? [];
    groups.set(key, group);
    group.push(roots.mul(coefficient, root));
  }
  const sums = [...groups.values()].map(roots.sum);
  for (const sum of sums) {
    const order = rootOrder(sum);
    if (order > largestOrder)
      throw new Undecided(`it needs roots of unity of order ${order}, and ${largestOrder} is the most`);
    effort.spend(Math.ceil(order ** 2 / 500));
  }
  if (sums.every((sum) => roots.isZero(sum))) return { holds: true };
  if (ratio === undefined && turning && straight)
    throw new Undecided(
      `at the irrational frequency ${numberText(omega)}, shifts with π and shifts without it occur together, and no theorem here tells whether their exponentials are independent`,
    );
  const independent =
    ratio === undefined && turning ? [gelfond] : straight && groups.size > 1 ? [lindemann] : [];
  return { holds: false, restsOn: independent };
}

/** (iω)ⁿ. */
function derivativeAt(omega: RootSum, order: number): RootSum {
  let value = roots.one;
  for (let k = 0; k < order; k += 1) value = roots.mul(value, roots.mul(roots.i, omega));
  return value;
}

/** The function of that frequency at which the rule is wrong at x = 0: a sine or a cosine where the coefficients are real. */
function counterexample(terms: readonly ExactTerm[], omega: RootSum, order: number): FormulaCounterexample {
  const real = terms.every(({ coefficient }) => roots.equal(coefficient, roots.conj(coefficient)));
  const exact = exactSum(terms, omega);
  const rule = exact === undefined ? sumInDoubles(terms, omega) : roots.toComplex(exact);
  const expected = derivativeAt(omega, order);
  const [frequency, number] = [numberText(omega), roots.toComplex(omega)];
  const name = frequency === '1' ? 'x' : /[ /]/.test(frequency) ? `(${frequency})x` : `${frequency}x`;
  const told = (
    f: string,
    wanted: RootSum,
    given: RootSum | undefined,
    inDoubles: Complex,
  ): FormulaCounterexample => ({
    at: `f(x) = ${f} at x = 0`,
    component: '',
    values: { ω: frequency },
    left: numberText(wanted),
    right: given === undefined ? decimals(inDoubles) : numberText(given),
    numbers: {
      angles: { x: 0 },
      symbols: { ω: number },
      operators: {},
      left: roots.toComplex(wanted),
      right: given === undefined ? inDoubles : roots.toComplex(given),
    },
  });
  if (!real) return told(`e^(i·${name})`, expected, exact, rule);
  // sine and cosine are the imaginary and the real part of e^{iωx}, and the rule is real
  const half = roots.fromRational(rational(1, 2));
  const realPart = (z: RootSum) => roots.mul(half, roots.add(z, roots.conj(z)));
  const imaginaryPart = (z: RootSum) => realPart(roots.neg(roots.mul(roots.i, z)));
  const [cosine, sine] = [realPart(expected), imaginaryPart(expected)];
  const byCosine =
    exact === undefined
      ? Math.abs(rule[0] - roots.toComplex(cosine)[0]) > Math.abs(rule[1] - roots.toComplex(sine)[0])
      : !roots.equal(realPart(exact), cosine) && roots.equal(imaginaryPart(exact), sine);
  return byCosine
    ? told(omega.size === 0 ? '1' : `cos(${name})`, cosine, exact && realPart(exact), [rule[0], 0])
    : told(`sin(${name})`, sine, exact && imaginaryPart(exact), [rule[1], 0]);
}

/** Σ c_j e^{iωs_j} where it is algebraic. */
function exactSum(terms: readonly ExactTerm[], omega: RootSum): RootSum | undefined {
  const ratio = roots.toRational(omega);
  if (ratio === undefined) return undefined;
  if (!Q.isZero(ratio) && terms.some(({ shift }) => !Q.isZero(shift.radians))) return undefined;
  return terms.reduce(
    (sum, { coefficient, shift }) =>
      roots.add(
        sum,
        roots.mul(coefficient, roots.root(Q.mul(Q.mul(ratio, shift.halfTurns), rational(1, 2)))),
      ),
    roots.zero,
  );
}

function sumInDoubles(terms: readonly ExactTerm[], omega: RootSum): Complex {
  const [w] = roots.toComplex(omega);
  let [re, im] = [0, 0];
  for (const { coefficient, shift } of terms) {
    const t = w * (Math.PI * Q.toNumber(shift.halfTurns) + Q.toNumber(shift.radians));
    const [a, b] = roots.toComplex(coefficient);
    re += a * Math.cos(t) - b * Math.sin(t);
    im += a * Math.sin(t) + b * Math.cos(t);
  }
  return [re, im];
}

/** Reads the constants of a rule. */
class ConstantReader {
  readonly #arithmetic: FormulaArithmetic;
  readonly #reading: ExactFormulaReading;
  readonly #effort: Effort;

  constructor(formula: ShiftRuleFormula, effort: Effort) {
    this.#effort = effort;
    this.#arithmetic = new FormulaArithmetic(effort);
    this.#reading = new ExactFormulaReading(this.#arithmetic, formula.declared, new Map());
  }

  angle(checked: Checked): AngleForm {
    return this.#reading.readAngle(checked);
  }

  number(checked: Checked): RootSum {
    const value: Value = this.#reading.read(checked);
    const above = this.#constant(
      this.#arithmetic.reduce(value.numerator.terms.get('') ?? this.#arithmetic.ring.zero),
      checked,
    );
    if (value.denominator === undefined) return above;
    const below = this.#constant(this.#arithmetic.reduce(value.denominator), checked);
    const degree = cyclotomicPolynomial(rootOrder(below)).length - 1;
    if (degree > largestDegree)
      throw new Undecided(
        `its ${checked.source.field} divides by a number of degree ${degree}, and ${largestDegree} is the most`,
      );
    this.#effort.spend(Math.ceil(degree ** 3 / 20));
    return roots.mul(above, roots.inverse(below));
  }

  frequency(checked: Checked): RootSum {
    const value = this.number(checked);
    if (roots.equal(value, roots.conj(value))) return value;
    throw new ExpressionMistake(
      checked.source,
      checked.expression.span,
      'a frequency is a real number',
      'Write its absolute value; both signs are checked',
    );
  }

  #constant(p: Polynomial, { source }: Checked): RootSum {
    if (p.some(({ frequencies }) => frequencies.size > 0))
      throw new Undecided(
        `its ${source.field} is made of sines or cosines of radians, which are not algebraic numbers`,
      );
    return p[0]?.coefficient ?? roots.zero;
  }
}
