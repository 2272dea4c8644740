import { type Matrix, multiply } from '../../symbolic/algebra/matrix.js';
import { type Pauli, paulis } from '../../symbolic/algebra/pauli.js';
import { type AngleExpression, differentiate } from '../../symbolic/ansatz/angle-expression.js';
import { angleMaps } from '../../symbolic/ansatz/angle-maps.js';
import type { EncodingGate } from '../../symbolic/ansatz/ansatz.js';
import { fixedMatrix } from '../../symbolic/ansatz/fixed-matrix.js';
import { type Cyclotomic, cyclotomic as c } from '../../symbolic/ring/cyclotomic.js';
import { type Exact, exact, parts, rootsOfUnity } from '../ir/exact.js';

/** An exact complex constant. */
export interface ExactComplex {
  readonly re: Exact;
  readonly im: Exact;
}

/** cos(a/2) · fixed + sin(a/2) · turned, up to a global phase, with a = angle(x_q). */
export interface Turning<T> {
  readonly fixed: readonly [T, T];
  readonly turned: readonly [T, T];
}

/**
 * The state of one qubit after its encoding gate (Eq. 9) at the start: fixed = H_q|0⟩, turned = −iσ·H_q|0⟩. Beside it the
 * gate itself, for uploads later on: fixed = H_q, turned = −iσ·H_q, by rows.
 */
export interface EncodedQubit extends Turning<ExactComplex> {
  readonly gate: Turning<readonly [ExactComplex, ExactComplex]>;
  readonly generator: Pauli;
  /**
   * Whether x_q changes nothing but a global phase at the start: H_q|0⟩ is an eigenvector of the generator. Then `fixed` is the
   * state and its derivative by x_q is zero.
   */
  readonly dead: boolean;
  readonly angle: AngleExpression;
  /** da/dx_q. */
  readonly slope: AngleExpression;
}

/** Reads the encoding gate of one qubit off its exact matrices. */
export function encodedQubit({ fixed, generator, angle }: EncodingGate): EncodedQubit {
  const gate = fixedMatrix(fixed);
  const column: readonly Cyclotomic[] = [gate[0]![0]!, gate[1]![0]!];
  const image = paulis[generator].map((row) => c.add(c.mul(row[0]!, column[0]!), c.mul(row[1]!, column[1]!)));
  // Two vectors of the plane are parallel exactly when their determinant is zero.
  const dead = c.isZero(c.sub(c.mul(column[0]!, image[1]!), c.mul(column[1]!, image[0]!)));
  const turned = image.map((value) => c.neg(c.mul(c.i, value)));
  const best = lightest(column, dead ? [] : turned);
  const nothing = { re: exact.zero, im: exact.zero };
  const { angle: expression } = angleMaps[angle];
  return {
    fixed: [best.fixed[0]!, best.fixed[1]!],
    turned: dead ? [nothing, nothing] : [best.turned[0]!, best.turned[1]!],
    gate: gateOf(gate, generator),
    generator,
    dead,
    angle: expression,
    slope: differentiate(expression),
  };
}

/** H_q and −iσ·H_q times one phase; the identity as a generator is a phase and turns nothing. */
function gateOf(gate: Matrix<Cyclotomic>, generator: Pauli): EncodedQubit['gate'] {
  const still = generator === 'I';
  const turned = multiply(c, paulis[generator], gate).flatMap((row) =>
    row.map((value) => (still ? c.zero : c.neg(c.mul(c.i, value)))),
  );
  const best = lightest(gate.flat(), turned);
  const rows = ([a, b, d, e]: readonly ExactComplex[]) =>
    [
      [a!, b!],
      [d!, e!],
    ] as const;
  return { fixed: rows(best.fixed), turned: rows(best.turned) };
}

/** The values times the one of the eight phases that makes their parts least unwieldy. */
function lightest(
  fixed: readonly Cyclotomic[],
  turned: readonly Cyclotomic[],
): { readonly fixed: readonly ExactComplex[]; readonly turned: readonly ExactComplex[] } {
  const [best] = rootsOfUnity
    .map((phase) => {
      const rotate = (value: Cyclotomic) => parts(c.mul(phase, value));
      return { fixed: fixed.map(rotate), turned: turned.map(rotate) };
    })
    .sort((u, v) => weight([...u.fixed, ...u.turned]) - weight([...v.fixed, ...v.turned]));
  return best!;
}

/** How unwieldy a phase makes the constants: any imaginary part weighs most, then each part that is not zero. */
function weight(values: readonly ExactComplex[]): number {
  const imaginary = values.filter((v) => !exact.isZero(v.im)).length;
  const real = values.filter((v) => !exact.isZero(v.re)).length;
  const negative = values.filter((v) => exact.isNegative(v.re) || exact.isNegative(v.im)).length;
  return imaginary * 1000 + real * 10 + negative;
}
