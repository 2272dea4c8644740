import type { FormulaArithmetic, Value } from '../../symbolic/formulas/arithmetic.js';
import type { Declarations } from '../../symbolic/formulas/declarations.js';
import { oneRadian, type Polynomial } from '../../symbolic/formulas/polynomial.js';
import type { ExactFormulaReading } from '../../symbolic/formulas/read-exactly.js';
import { Q } from '../../symbolic/ring/rational.js';
import { rootsOfUnity as roots } from '../../symbolic/ring/roots-of-unity.js';
import {
  angleText,
  decimals,
  inRadians,
  numberText,
  operatorText,
  quotient,
  quotientText,
} from './exact-text.js';
import { anglesIn, type ExactPoint, polynomialAt, symbolsIn, toComplex } from './find-point.js';
import type { Complex, FormulaCounterexample } from './formula-verdict.js';

/** A scalar as a quotient of polynomials; without a denominator it is over 1. */
export interface Fraction {
  readonly above: Polynomial;
  readonly below: Polynomial | undefined;
}

/** The value of a fraction at a point. */
export interface ValueAt {
  readonly number: Complex;
  /** Exact where it is algebraic and short, else decimals with that many digits. */
  readonly text: (digits: number) => string;
  /** Whether powers of e^{i} are in it. */
  readonly transcendental: boolean;
}

/** The fraction's value at the point, where its denominator is not zero. */
export function valueAt({ above, below }: Fraction, point: ExactPoint): ValueAt {
  const top = polynomialAt(above, point);
  const bottom = below === undefined ? undefined : polynomialAt(below, point);
  const number = bottom === undefined ? toComplex(top) : quotient(toComplex(top), toComplex(bottom));
  const transcendental = [top, bottom ?? []].some((p) =>
    p.some(({ frequencies }) => frequencies.has(oneRadian)),
  );
  const [t, b] = [top, bottom].map((p) => p?.[0]?.coefficient);
  return {
    number,
    transcendental,
    text: (digits) =>
      transcendental ? decimals(number, digits) : quotientText(t ?? roots.zero, b ?? roots.one, digits),
  };
}

type Values = Pick<FormulaCounterexample, 'values'> & {
  readonly numbers: Pick<FormulaCounterexample['numbers'], 'angles' | 'symbols' | 'operators'>;
};

/** The values, in words and in doubles, of everything declared that occurs in the polynomials or has a value at the point. */
export function describePoint(
  declared: Declarations,
  reading: ExactFormulaReading,
  polynomials: readonly Polynomial[],
  point: ExactPoint,
): Values {
  const symbolsHere = new Set([...symbolsIn(polynomials), ...point.symbols.keys()]);
  const anglesHere = new Set([...anglesIn(polynomials), ...point.angles.keys()]);
  const values: Record<string, string> = {};
  const angles: Record<string, number> = {};
  const symbols: Record<string, Complex> = {};
  const operators: Record<string, Record<string, Complex>> = {};
  for (const angle of declared.angles) {
    if (!anglesHere.has(angle)) continue;
    const halfTurns = point.angles.get(angle) ?? Q.zero;
    values[angle] = angleText(halfTurns);
    angles[angle] = inRadians(halfTurns);
  }
  for (const symbol of declared.symbols.keys()) {
    if (!symbolsHere.has(symbol)) continue;
    const value = point.symbols.get(symbol) ?? roots.zero;
    values[symbol] = numberText(value);
    symbols[symbol] = roots.toComplex(value);
  }
  for (const name of declared.operators.keys()) {
    if (![...symbolsHere, ...anglesHere].some((variable) => declaredName(variable) === name)) continue;
    for (const [shown, value] of withDerivatives(name, declared, reading)) {
      const components = componentsAt(value, reading.arithmetic, point);
      if (components.length === 0 && shown !== name) continue;
      values[shown] = operatorText(components);
      operators[shown] = Object.fromEntries(components.map(([string, c]) => [string, roots.toComplex(c)]));
    }
  }
  return { values, numbers: { angles, symbols, operators } };
}

/** The operator or symbol that a variable belongs to: A of `A[XZ]`, of `∂x A[XZ]` and of `A.φ`. */
export function declaredName(variable: string): string {
  return variable.replace(/^(?:∂\S+ )*/, '').replace(/(?:\[[IXYZ]+\]|\.[φαβγ])$/u, '');
}

const shownDerivatives = 4;

/** The operator, and its derivatives where it is a function. */
function withDerivatives(
  name: string,
  declared: Declarations,
  reading: ExactFormulaReading,
): readonly (readonly [string, Value])[] {
  const named: (readonly [string, Value])[] = [[name, reading.operator(name)]];
  const declaration = declared.operators.get(name);
  if (declaration?.kind !== 'function') return named;
  for (let order = 1; order <= shownDerivatives; order += 1) {
    const [before, value] = named.at(-1)!;
    named.push([`∂${declaration.of} ${before}`, reading.arithmetic.derivative(value, declaration.of)]);
  }
  return named;
}

function componentsAt(value: Value, arithmetic: FormulaArithmetic, point: ExactPoint) {
  return [...value.numerator.terms].flatMap(([string, e]) => {
    const [term] = polynomialAt(arithmetic.reduce(e), point);
    return term === undefined ? [] : [[string, term.coefficient] as const];
  });
}
