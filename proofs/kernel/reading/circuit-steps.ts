import type { Matrix } from '../../../symbolic/algebra/matrix.js';
import { type Pauli, paulis } from '../../../symbolic/algebra/pauli.js';
import { type AngleExpression, differentiate } from '../../../symbolic/ansatz/angle-expression.js';
import { angleMaps } from '../../../symbolic/ansatz/angle-maps.js';
import { type Ansatz, thetaIndex } from '../../../symbolic/ansatz/ansatz.js';
import { entanglingGates } from '../../../symbolic/ansatz/entangling-gates.js';
import { fixedMatrix } from '../../../symbolic/ansatz/fixed-matrix.js';
import type { Cyclotomic } from '../../../symbolic/ring/cyclotomic.js';
import { Q, rational } from '../../../symbolic/ring/rational.js';
import { KernelRejection } from '../rejection.js';
import type { CirclePoint, KernelRing, LinearForm, Point } from '../rings/kernel-ring.js';
import {
  addAngles,
  addForms,
  circlePointOf,
  formOf,
  piAtom,
  piTimesTanh,
  scaleForm,
  single,
} from '../rings/linear-form.js';

/** A complex number; an absent part is exactly zero. */
export interface Complex<E> {
  readonly re?: E;
  readonly im?: E;
}

/** A gate of the circuit; where it rotates by a parameter, the matrix at ±π/2 beside it. */
export interface Step<E> {
  readonly qubits: readonly number[];
  readonly matrix: Matrix<Complex<E>>;
  readonly shifted?: {
    readonly parameter: { readonly of: 'x' | 'theta'; readonly index: number };
    readonly generator: Pauli;
    readonly plus: Matrix<Complex<E>>;
    readonly minus: Matrix<Complex<E>>;
    /** Of an input, the matrix at +π. */
    readonly opposite?: Matrix<Complex<E>>;
  };
}

/** The parameter that a step rotates by. */
export type StepParameter = NonNullable<Step<unknown>['shifted']>['parameter'];

/** The gates of Eqs. 1 and 9 in the order in which they act: the encoding before each block that is uploaded to. */
export function circuitSteps<E>(ansatz: Ansatz, point: Point<E>, sample: number): readonly Step<E>[] {
  const { ring } = point;
  const steps: Step<E>[] = [];
  const rotate = (qubit: number, pauli: Pauli, form: LinearForm, of: 'x' | 'theta', index: number): void => {
    const angle = circlePointOf(scaleForm(form, rational(1, 2)), point);
    const quarter: CirclePoint<E> = { cos: ring.sqrtHalf, sin: ring.sqrtHalf };
    const halfTurn: CirclePoint<E> = { cos: ring.zero, sin: ring.one };
    const back: CirclePoint<E> = { cos: ring.sqrtHalf, sin: ring.neg(ring.sqrtHalf) };
    steps.push({
      qubits: [qubit],
      matrix: rotation(ring, pauli, angle),
      shifted: {
        parameter: { of, index },
        generator: pauli,
        plus: rotation(ring, pauli, addAngles(ring, angle, quarter)),
        minus: rotation(ring, pauli, addAngles(ring, angle, back)),
        ...(of === 'x' ? { opposite: rotation(ring, pauli, addAngles(ring, angle, halfTurn)) } : {}),
      },
    });
  };
  const encode = (): void =>
    ansatz.encoding.forEach(({ fixed, generator }, q) => {
      steps.push({ qubits: [q], matrix: exact(ring, fixedMatrix(fixed)) });
      rotate(q, generator, formOfAngle(angleOf(ansatz, q), sample * ansatz.qubits + q), 'x', q);
    });
  if (ansatz.blocks === 0) encode();
  for (let block = 0; block < ansatz.blocks; block += 1) {
    if (ansatz.uploads.includes(block)) encode();
    for (const { gate, qubits } of ansatz.entangler)
      steps.push({ qubits, matrix: exact(ring, entanglingGates[gate]) });
    for (let q = 0; q < ansatz.qubits; q += 1)
      ansatz.rotations.forEach((pauli, r) => {
        const index = thetaIndex(ansatz, block, q, r);
        rotate(q, pauli, formOf({ of: 'theta', index, through: 'raw' }), 'theta', index);
      });
  }
  return steps;
}

/** What the derivative by the angle of a step is multiplied by: the slope of the angle map, or 1. */
export function chainFactor<E>(
  ansatz: Ansatz,
  point: Point<E>,
  sample: number,
  { of, index }: StepParameter,
): E {
  return of === 'x'
    ? numberOf(differentiate(angleOf(ansatz, index)), point, sample * ansatz.qubits + index)
    : point.ring.one;
}

/** Cosine and sine of the encoding angle of each qubit. */
export function encodingAngles<E>(
  ansatz: Ansatz,
  point: Point<E>,
  sample: number,
): readonly CirclePoint<E>[] {
  return ansatz.encoding.map((_, q) =>
    circlePointOf(formOfAngle(angleOf(ansatz, q), sample * ansatz.qubits + q), point),
  );
}

function angleOf(ansatz: Ansatz, qubit: number): AngleExpression {
  return angleMaps[ansatz.encoding[qubit]!.angle].angle;
}

/** The angle as an exact combination of atoms of x[index]. */
function formOfAngle(e: AngleExpression, index: number): LinearForm {
  switch (e.op) {
    case 'input':
      return formOf({ of: 'x', index, through: 'raw' });
    case 'pi':
      return formOf(piAtom);
    case 'sum':
      return addForms(formOfAngle(e.left, index), formOfAngle(e.right, index));
    case 'product': {
      if (e.left.op === 'rational') return scaleForm(formOfAngle(e.right, index), e.left.value);
      if (e.right.op === 'rational') return scaleForm(formOfAngle(e.left, index), e.right.value);
      const product = piTimesTanh(formOfAngle(e.left, index), formOfAngle(e.right, index));
      if (product) return product;
      break;
    }
    case 'arctan':
    case 'tanh': {
      const inner = single(formOfAngle(e.of, index));
      if (inner?.atom.of === 'x' && inner.atom.through === 'raw' && Q.equal(inner.factor, Q.one))
        return formOf({ ...inner.atom, through: e.op === 'arctan' ? 'atan' : 'tanh' });
      break;
    }
    case 'rational':
    case 'reciprocal':
      break;
  }
  throw new KernelRejection(`an angle map with such a "${e.op}" is not modelled`);
}

/** A derivative of an angle map as a number. */
function numberOf<E>(e: AngleExpression, point: Point<E>, index: number): E {
  const { ring } = point;
  switch (e.op) {
    case 'input':
      return point.value({ of: 'x', index, through: 'raw' });
    case 'rational':
      return ring.fromRational(e.value);
    case 'pi':
      return point.value(piAtom);
    case 'sum':
      return ring.settle(ring.add(numberOf(e.left, point, index), numberOf(e.right, point, index)));
    case 'product':
      return ring.settle(ring.mul(numberOf(e.left, point, index), numberOf(e.right, point, index)));
    case 'reciprocal':
      return ring.settle(ring.div(ring.one, numberOf(e.of, point, index)));
    case 'tanh':
      if (e.of.op === 'input') return point.value({ of: 'x', index, through: 'tanh' });
      break;
    case 'arctan':
      break;
  }
  throw new KernelRejection(`a derivative of an angle map with such a "${e.op}" is not modelled`);
}

/** A matrix over Q(ζ₈), ζ = (1+i)√½: a₀ + a₁ζ + a₂ζ² + a₃ζ³ = a₀ + (a₁−a₃)√½ + i(a₂ + (a₁+a₃)√½). */
function exact<E>(ring: KernelRing<E>, matrix: Matrix<Cyclotomic>): Matrix<Complex<E>> {
  const part = (whole: Cyclotomic['a'][0], root: Cyclotomic['a'][0]): E | undefined =>
    Q.isZero(whole) && Q.isZero(root)
      ? undefined
      : ring.settle(ring.add(ring.fromRational(whole), ring.mul(ring.fromRational(root), ring.sqrtHalf)));
  return matrix.map((row) =>
    row.map(({ a }) => complex(part(a[0], Q.sub(a[1], a[3])), part(a[2], Q.add(a[1], a[3])))),
  );
}

/** R_P(φ) = exp(−iφP/2) = cos(φ/2)·1 − i·sin(φ/2)·P, given (cos, sin) of φ/2. */
function rotation<E>(ring: KernelRing<E>, pauli: Pauli, { cos, sin }: CirclePoint<E>): Matrix<Complex<E>> {
  return paulis[pauli].map((row, r) =>
    row.map(({ a }, c) => {
      // P has entries u + iv with u, v in {0, ±1}, and −i(u + iv)·sin = (v − iu)·sin.
      const [u, v] = [Number(a[0].num), Number(a[2].num)];
      const times = (k: number): E | undefined => (k === 0 ? undefined : k > 0 ? sin : ring.neg(sin));
      const re = times(v);
      return complex(r !== c ? re : re === undefined ? cos : ring.settle(ring.add(cos, re)), times(-u));
    }),
  );
}

function complex<E>(re: E | undefined, im: E | undefined): Complex<E> {
  return { ...(re === undefined ? {} : { re }), ...(im === undefined ? {} : { im }) };
}
