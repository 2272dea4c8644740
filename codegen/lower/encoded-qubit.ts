import { paulis } from '../../symbolic/algebra/pauli.js';
import { type AngleExpression, differentiate } from '../../symbolic/ansatz/angle-expression.js';
import { angleMaps } from '../../symbolic/ansatz/angle-maps.js';
import type { EncodingGate } from '../../symbolic/ansatz/ansatz.js';
import { fixedGates } from '../../symbolic/ansatz/fixed-gates.js';
import { type Cyclotomic, cyclotomic as c } from '../../symbolic/ring/cyclotomic.js';
import { type Exact, exact, parts, rootsOfUnity } from '../ir/exact.js';

/** An exact complex constant. */
export interface ExactComplex {
  readonly re: Exact;
  readonly im: Exact;
}

/**
 * The state of one qubit after its encoding gate (Eq. 9), up to a global phase:
 * cos(a/2) · fixed + sin(a/2) · turned, with a = angle(x_q), fixed = H_q|0⟩ and turned = −iσ·H_q|0⟩.
 */
export interface EncodedQubit {
  readonly fixed: readonly [ExactComplex, ExactComplex];
  readonly turned: readonly [ExactComplex, ExactComplex];
  /**
   * Whether x_q changes nothing but a global phase: H_q|0⟩ is an eigenvector of the generator. Then `fixed` is the
   * state and every derivative by x_q is zero.
   */
  readonly dead: boolean;
  readonly angle: AngleExpression;
  /** da/dx_q. */
  readonly slope: AngleExpression;
}

/** Reads the encoding gate of one qubit off its exact matrices. */
export function encodedQubit({ fixed, generator, angle }: EncodingGate): EncodedQubit {
  const gate = fixedGates[fixed];
  const column: readonly Cyclotomic[] = [gate[0]![0]!, gate[1]![0]!];
  const image = paulis[generator].map((row) => c.add(c.mul(row[0]!, column[0]!), c.mul(row[1]!, column[1]!)));
  // Two vectors of the plane are parallel exactly when their determinant is zero.
  const dead = c.isZero(c.sub(c.mul(column[0]!, image[1]!), c.mul(column[1]!, image[0]!)));
  const turned = image.map((value) => c.neg(c.mul(c.i, value)));
  const [best] = rootsOfUnity
    .map((phase) => {
      const rotate = (value: Cyclotomic) => parts(c.mul(phase, value));
      return { fixed: column.map(rotate), turned: dead ? [] : turned.map(rotate) };
    })
    .sort((u, v) => weight([...u.fixed, ...u.turned]) - weight([...v.fixed, ...v.turned]));
  const nothing = { re: exact.zero, im: exact.zero };
  const { angle: expression } = angleMaps[angle];
  return {
    fixed: [best!.fixed[0]!, best!.fixed[1]!],
    turned: dead ? [nothing, nothing] : [best!.turned[0]!, best!.turned[1]!],
    dead,
    angle: expression,
    slope: differentiate(expression),
  };
}

/** How unwieldy a phase makes the constants: any imaginary part weighs most, then each part that is not zero. */
function weight(values: readonly ExactComplex[]): number {
  const imaginary = values.filter((v) => !exact.isZero(v.im)).length;
  const real = values.filter((v) => !exact.isZero(v.re)).length;
  const negative = values.filter((v) => exact.isNegative(v.re) || exact.isNegative(v.im)).length;
  return imaginary * 1000 + real * 10 + negative;
}
