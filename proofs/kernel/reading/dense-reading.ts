import type { Matrix } from '../../../symbolic/algebra/matrix.js';
import { type Pauli, paulis } from '../../../symbolic/algebra/pauli.js';
import { type AngleExpression, differentiate } from '../../../symbolic/ansatz/angle-expression.js';
import { angleMaps } from '../../../symbolic/ansatz/angle-maps.js';
import { type Ansatz, parameterCount, thetaIndex } from '../../../symbolic/ansatz/ansatz.js';
import { entanglingGates } from '../../../symbolic/ansatz/entangling-gates.js';
import { fixedMatrix } from '../../../symbolic/ansatz/fixed-matrix.js';
import type { PauliSum, PauliTerm } from '../../../symbolic/ansatz/observables.js';
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

/** What the equations say for one sample. */
export interface Reading<E> {
  /** ⟨Q_l⟩, Eqs. 2 and 10. */
  readonly expectations: readonly E[];
  /** [l][q] = ∂⟨Q_l⟩/∂x_q, Eq. 15 with Eq. 16, times the derivative of the angle map. */
  readonly byInput: readonly (readonly E[])[];
  /** [l][j] = ∂⟨Q_l⟩/∂θ_j, by the same rule. */
  readonly byTheta: readonly (readonly E[])[];
  /** [l][q] = ∂⟨Q_l⟩ by the angle of qubit q, Eq. 15 with Eq. 16. */
  readonly byAngle: readonly (readonly E[])[];
  /** [l][q] = ⟨Q_l⟩ with the angle of qubit q moved by π. */
  readonly opposite: readonly (readonly E[])[];
  /** Cosine and sine of the angle of each qubit. */
  readonly angles: readonly CirclePoint<E>[];
}

/** A complex number; an absent part is exactly zero. */
interface Complex<E> {
  readonly re?: E;
  readonly im?: E;
}

/** The amplitudes in the order of the standard basis; an absent imaginary part is exactly zero everywhere. */
interface State<E> {
  readonly re: readonly E[];
  readonly im?: readonly E[];
}

/** A gate of the circuit; where it rotates by a parameter, the matrix at ±π/2 beside it. */
interface Step<E> {
  readonly qubits: readonly number[];
  readonly matrix: Matrix<Complex<E>>;
  readonly shifted?: {
    readonly parameter: { readonly of: 'x' | 'theta'; readonly index: number };
    readonly plus: Matrix<Complex<E>>;
    readonly minus: Matrix<Complex<E>>;
    /** Of an input, the matrix at +π. */
    readonly opposite?: Matrix<Complex<E>>;
  };
}

/**
 * The circuit of sample `sample`, read naively at a point: gate after gate on the state vector, and every derivative as
 * ½[f(φ + π/2) − f(φ − π/2)] by two runs of the rest of the circuit. Of an input that is uploaded several times, the
 * derivative is the sum of those in each occurrence.
 */
export function denseReading<E>(ansatz: Ansatz, point: Point<E>, sample: number): Reading<E> {
  const { ring } = point;
  const { qubits: n, observables } = ansatz;
  const steps = circuit(ansatz, point, sample);
  const before: State<E>[] = [];
  let state = groundState(ring, n);
  for (const step of steps) {
    before.push(state);
    state = apply(ring, n, state, step.qubits, step.matrix);
  }
  const expectations = observables.map((q) => expectation(ring, n, state, q));
  const byInput = observables.map(() => new Array<E>(n).fill(ring.zero));
  const byTheta = observables.map(() => new Array<E>(parameterCount(ansatz)).fill(ring.zero));
  const half = ring.fromRational(rational(1, 2));
  const byAngle = observables.map(() => new Array<E>(n).fill(ring.zero));
  const opposite = observables.map(() => new Array<E>(n).fill(ring.zero));
  steps.forEach(({ qubits, shifted }, k) => {
    if (!shifted) return;
    const valuesAt = (matrix: Matrix<Complex<E>>): readonly E[] => {
      let end = apply(ring, n, before[k]!, qubits, matrix);
      for (const step of steps.slice(k + 1)) end = apply(ring, n, end, step.qubits, step.matrix);
      return observables.map((q) => expectation(ring, n, end, q));
    };
    const [plus, minus] = [valuesAt(shifted.plus), valuesAt(shifted.minus)];
    const { of, index } = shifted.parameter;
    const chain =
      of === 'x' ? numberOf(differentiate(angleOf(ansatz, index)), point, sample * n + index) : ring.one;
    observables.forEach((_, l) => {
      const derivative = ring.settle(ring.mul(half, ring.sub(plus[l]!, minus[l]!)));
      const row = (of === 'x' ? byInput : byTheta)[l]!;
      row[index] = ring.settle(ring.add(row[index]!, ring.mul(chain, derivative)));
      if (of === 'x') byAngle[l]![index] = ring.settle(ring.add(byAngle[l]![index]!, derivative));
    });
    if (!shifted.opposite) return;
    valuesAt(shifted.opposite).forEach((value, l) => {
      opposite[l]![index] = value;
    });
  });
  const angles = ansatz.encoding.map((_, q) =>
    circlePointOf(formOfAngle(angleOf(ansatz, q), sample * n + q), point),
  );
  return { expectations, byInput, byTheta, byAngle, opposite, angles };
}

/** The gates of Eqs. 1 and 9 in the order in which they act: the encoding before each block that is uploaded to. */
function circuit<E>(ansatz: Ansatz, point: Point<E>, sample: number): readonly Step<E>[] {
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

/** |0…0⟩. */
function groundState<E>(ring: KernelRing<E>, n: number): State<E> {
  return { re: Array.from({ length: 2 ** n }, (_, j) => (j === 0 ? ring.one : ring.zero)) };
}

/** The matrix on the given qubits, the first of which is the most significant in its index; qubit 0 is in the state's. */
function apply<E>(
  ring: KernelRing<E>,
  n: number,
  { re, im }: State<E>,
  qubits: readonly number[],
  matrix: Matrix<Complex<E>>,
): State<E> {
  const masks = qubits.map((q) => 1 << (n - 1 - q));
  const all = masks.reduce((a, b) => a | b, 0);
  /** Where local index k has its bits. */
  const offsets = matrix.map((_, k) =>
    masks.reduce((sum, mask, b) => ((k >> (masks.length - 1 - b)) & 1 ? sum | mask : sum), 0),
  );
  const complexResult = im !== undefined || matrix.some((row) => row.some((entry) => entry.im !== undefined));
  const newRe: E[] = new Array<E>(re.length).fill(ring.zero);
  const newIm: E[] = complexResult ? new Array<E>(re.length).fill(ring.zero) : [];
  for (let base = 0; base < re.length; base += 1) {
    if ((base & all) !== 0) continue;
    for (let r = 0; r < matrix.length; r += 1) {
      let sumRe: E | undefined;
      let sumIm: E | undefined;
      for (let c = 0; c < matrix.length; c += 1) {
        const entry = matrix[r]![c]!;
        const from = base | offsets[c]!;
        // (u + iv)(a + ib) = (ua − vb) + i(ub + va)
        if (entry.re !== undefined) sumRe = plus(ring, sumRe, ring.mul(entry.re, re[from]!));
        if (entry.re !== undefined && im) sumIm = plus(ring, sumIm, ring.mul(entry.re, im[from]!));
        if (entry.im !== undefined) sumIm = plus(ring, sumIm, ring.mul(entry.im, re[from]!));
        if (entry.im !== undefined && im) sumRe = plus(ring, sumRe, ring.neg(ring.mul(entry.im, im[from]!)));
      }
      const to = base | offsets[r]!;
      if (sumRe !== undefined) newRe[to] = ring.settle(sumRe);
      if (sumIm !== undefined) newIm[to] = ring.settle(sumIm);
    }
  }
  return complexResult ? { re: newRe, im: newIm } : { re: newRe };
}

function plus<E>(ring: KernelRing<E>, sum: E | undefined, term: E): E {
  return sum === undefined ? term : ring.add(sum, term);
}

/** ⟨ψ|Q|ψ⟩ of a Pauli sum: a real number. */
function expectation<E>(ring: KernelRing<E>, n: number, state: State<E>, sum: PauliSum): E {
  let total = ring.zero;
  for (const term of sum) {
    const value = ring.settle(expectationOfString(ring, n, state, term));
    total = ring.add(total, ring.mul(ring.fromRational(term.coefficient), value));
  }
  return ring.settle(total);
}

/** With P|j⟩ = i^k·(−1)^s·|j'⟩ the sum of conj(ψ_j')·i^k·(−1)^s·ψ_j over all j, of which the real part is taken. */
function expectationOfString<E>(
  ring: KernelRing<E>,
  n: number,
  { re, im }: State<E>,
  { letters }: PauliTerm,
): E {
  let flips = 0;
  let signs = 0;
  let quarterTurns = 0;
  letters.forEach((letter, q) => {
    const bit = 1 << (n - 1 - q);
    if (letter === 'X' || letter === 'Y') flips |= bit;
    if (letter === 'Z' || letter === 'Y') signs |= bit;
    if (letter === 'Y') quarterTurns += 1; // Y|0⟩ = i|1⟩, Y|1⟩ = −i|0⟩
  });
  let sum = ring.zero;
  for (let j = 0; j < re.length; j += 1) {
    const to = j ^ flips;
    // conj(a + ib)(c + id) = (ac + bd) + i(ad − bc); times i^k, real part.
    let term: E;
    if (quarterTurns % 2 === 0) {
      term = ring.mul(re[to]!, re[j]!);
      if (im) term = ring.add(term, ring.mul(im[to]!, im[j]!));
    } else {
      if (!im) continue;
      term = ring.sub(ring.mul(im[to]!, re[j]!), ring.mul(re[to]!, im[j]!));
    }
    const negative = isOdd(j & signs) !== quarterTurns % 4 >= 2;
    sum = negative ? ring.sub(sum, term) : ring.add(sum, term);
  }
  return sum;
}

function isOdd(bits: number): boolean {
  let odd = false;
  for (let rest = bits; rest !== 0; rest &= rest - 1) odd = !odd;
  return odd;
}
