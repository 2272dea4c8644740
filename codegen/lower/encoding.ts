import type { AngleExpression } from '../../symbolic/ansatz/angle-expression.js';
import { type Complex, complex } from '../ir/complex.js';
import { type Exact, exact } from '../ir/exact.js';
import {
  add,
  call,
  constant,
  divide,
  half,
  load,
  multiply,
  negate,
  one,
  pi,
  total,
  zero,
} from '../ir/floats.js';
import { FunctionWriter } from '../ir/function-writer.js';
import { integer, named, plus, times } from '../ir/integers.js';
import type { FloatExpression, KernelFunction } from '../ir/program.js';
import { Amplitudes } from './amplitudes.js';
import { type Circuit, turnsWithInput } from './circuit.js';
import type { EncodedQubit, ExactComplex } from './encoded-qubit.js';
import { lambdaOf, restingPlace, stateOf } from './slots.js';
import { storeUploadedGates } from './uploads.js';

/**
 * The encoded state (Eq. 9) is a product, and so is each of its derivatives. It is written as the outer product of the
 * states of the first and the second half of the qubits; its gradient comes from contracting λ with those halves.
 */
export interface Halves {
  readonly left: number;
  readonly right: number;
}

/** Up to this many qubits the outer product is written out. */
const writtenOut = 4;

export function halves({ qubits }: Circuit): Halves {
  const left = qubits >> 1;
  return { left, right: qubits - left };
}

export function encodesByLoops({ qubits }: Circuit): boolean {
  return qubits > writtenOut;
}

/** Whether the encoded state is real. The circuit behind it may be complex all the same. */
export function encodesReally({ encoded }: Circuit): boolean {
  return encoded.every((q) => [...q.fixed, ...q.turned].every((v) => exact.isZero(v.im)));
}

export const leftOf = (c: Circuit) => new Amplitudes('left', encodesReally(c));
export const rightOf = (c: Circuit) => new Amplitudes('right', encodesReally(c));
export const rowsOf = (c: Circuit) => new Amplitudes('rows', c.real);
export const columnsOf = (c: Circuit) => new Amplitudes('columns', c.real);

/** An angle as kernels write it; arctan and tanh of the same thing are computed once a function. */
export function angle(
  w: FunctionWriter,
  e: AngleExpression,
  x: FloatExpression,
  stem: string,
): FloatExpression {
  switch (e.op) {
    case 'input':
      return x;
    case 'rational':
      return constant(exact.fromRational(e.value));
    case 'pi':
      return pi;
    case 'sum':
      return add(angle(w, e.left, x, stem), angle(w, e.right, x, stem));
    case 'product': {
      const left = angle(w, e.left, x, stem);
      const isSquare = JSON.stringify(e.left, text) === JSON.stringify(e.right, text);
      if (!isSquare) return multiply(left, angle(w, e.right, x, stem));
      const base = w.define(stem, left);
      return multiply(base, base);
    }
    case 'reciprocal':
      return divide(one, angle(w, e.of, x, stem));
    case 'arctan':
      return call('atan', angle(w, e.of, x, stem));
    case 'tanh':
      return call('tanh', angle(w, e.of, x, stem));
  }
}

const text = (_: string, value: unknown) => (typeof value === 'bigint' ? `${value}` : value);

/** The state of a qubit and the derivative by its angle, times 2, over cos and sin of half the angle. */
function qubitStates(
  w: FunctionWriter,
  qubit: EncodedQubit,
  q: number,
  which: { readonly state: boolean; readonly derivative: boolean },
): { v: readonly Complex[]; u: readonly Complex[] | undefined } {
  if (qubit.dead)
    return { v: qubit.fixed.map(({ re, im }) => ({ re: constant(re), im: constant(im) })), u: undefined };
  const values = [...qubit.fixed, ...qubit.turned].flatMap(({ re, im }) => [re, im]);
  const sizes = values.filter((v) => !exact.isZero(v)).map((v) => (exact.isNegative(v) ? exact.neg(v) : v));
  const common = sizes.every((v) => exact.equal(v, sizes[0]!)) ? sizes[0]! : exact.one;
  const rest = exact.reciprocal(common);
  const scaled = (name: string) =>
    w.define(`${name}${q}`, multiply(constant(common), load(halfOf[name]!, integer(q))));
  const [c, s] = [scaled('c'), scaled('s')];
  const combine = (stem: string, cos: FloatExpression, sin: FloatExpression) =>
    [0, 1].map((k) =>
      w.defineComplex(`${stem}${'ab'[k]}${q}`, {
        re: linear(rest, qubit.fixed[k]!, qubit.turned[k]!, 're', cos, sin),
        im: linear(rest, qubit.fixed[k]!, qubit.turned[k]!, 'im', cos, sin),
      }),
    );
  return {
    v: which.state ? combine('v', c, s) : [],
    // d/da (cos(a/2)·fixed + sin(a/2)·turned) = ½(−sin(a/2)·fixed + cos(a/2)·turned)
    u: which.derivative ? combine('u', negate(s), c) : undefined,
  };
}

const halfOf: Record<string, string> = { c: 'halfCos', s: 'halfSin' };

function linear(
  rest: Exact,
  fixed: ExactComplex,
  turned: ExactComplex,
  which: 're' | 'im',
  cos: FloatExpression,
  sin: FloatExpression,
): FloatExpression {
  const coefficient = (value: Exact) => constant(exact.mul(rest, value));
  return add(multiply(coefficient(fixed[which]), cos), multiply(coefficient(turned[which]), sin));
}

/** The amplitudes of a product of qubit states, as locals. */
function productState(
  w: FunctionWriter,
  states: readonly (readonly Complex[])[],
  stem: string,
): readonly Complex[] {
  if (states.length === 1) return states[0]!;
  const middle = states.length >> 1;
  const left = productState(w, states.slice(0, middle), stem);
  const right = productState(w, states.slice(middle), stem);
  return left.flatMap((u) => right.map((v) => w.defineComplex(stem, complex.multiply(u, v))));
}

/** Whether the encoding depends on the inputs at all. */
export function takesInput(c: Circuit): boolean {
  return c.encoded.some((qubit) => turnsWithInput(c, qubit));
}

/** `encode(x, at)`: the encoded state of the sample at x[at…] into slot 0. */
export function encode(c: Circuit): KernelFunction {
  const w = new FunctionWriter(
    'encode',
    takesInput(c)
      ? [
          { name: 'x', type: 'array' },
          { name: 'at', type: 'number' },
        ]
      : [],
    [
      c.startsEncoded
        ? 'Writes the encoded state (Eq. 9) of one sample into the first slot.'
        : 'Writes |0…0⟩ into the first slot.',
      ...(c.uploads.length > 0 ? ['Writes the encoding gates of one sample for the later uploads.'] : []),
    ],
  );
  writeHalfAngles(c, w, 'halfCos', 'halfSin');
  if (c.uploads.length > 0) storeUploadedGates(c, w);
  writeEncodedState(c, w);
  return w.finish();
}

/** Stores cosine and sine of half of every angle of the sample at x[at…] in two arrays. */
export function writeHalfAngles(c: Circuit, w: FunctionWriter, cos: string, sin: string): void {
  c.encoded.forEach((qubit, q) => {
    if (!turnsWithInput(c, qubit)) return;
    const x = load('x', plus(named('at'), integer(q)));
    const h = multiply(half, angle(w, qubit.angle, x, `f${q}`));
    const point = w.circle({ cos: `hc${q}`, sin: `hs${q}` }, h);
    w.store(cos, integer(q), point.cos);
    w.store(sin, integer(q), point.sin);
  });
}

/** Stores the state before the first block in slot 0: encoded by the half angles in `halfCos` and `halfSin`, or |0…0⟩. */
export function writeEncodedState(c: Circuit, w: FunctionWriter): void {
  const state = stateOf(c);
  if (!c.startsEncoded) {
    w.loop('at', integer(1), integer(c.size), 1, (at) => {
      state.store(w, at, complex.zero);
    });
    state.store(w, integer(0), { re: one, im: zero });
    return;
  }
  const states = c.encoded.map((qubit, q) => qubitStates(w, qubit, q, { state: true, derivative: false }).v);
  if (!encodesByLoops(c)) {
    productState(w, states, 'p').forEach((value, i) => {
      state.store(w, integer(i), value);
    });
    return;
  }
  const { left: leftQubits, right: rightQubits } = halves(c);
  const [left, right] = [leftOf(c), rightOf(c)];
  productState(w, states.slice(0, leftQubits), 'p').forEach((value, i) => {
    left.store(w, integer(i), value);
  });
  productState(w, states.slice(leftQubits), 'q').forEach((value, i) => {
    right.store(w, integer(i), value);
  });
  w.loop('row', integer(0), integer(2 ** leftQubits), 1, (row) => {
    const l = w.defineComplex('l', left.load(row));
    const start = w.index('start', times(row, 2 ** rightQubits));
    w.loop('column', integer(0), integer(2 ** rightQubits), 4, (column) => {
      for (let k = 0; k < 4; k += 1) {
        const at = plus(column, integer(k));
        const r = w.defineComplex(`r${k}`, right.load(at));
        state.store(w, plus(plus(start, column), integer(k)), complex.multiply(l, r));
      }
    });
  });
}

const identity = (e: AngleExpression) => e.op === 'rational' && e.value.num === 1n && e.value.den === 1n;

/** The qubits whose derivative carries a chain-rule factor other than 1. */
export function slopedQubits(c: Circuit): readonly number[] {
  return c.encoded.flatMap((qubit, q) => (!turnsWithInput(c, qubit) || identity(qubit.slope) ? [] : [q]));
}

/** `slopes(x, at)`: the chain-rule factors da/dx_q of one sample, where some are not 1. */
export function slopes(c: Circuit): KernelFunction | undefined {
  const qubits = slopedQubits(c);
  if (qubits.length === 0) return undefined;
  const w = new FunctionWriter(
    'slopes',
    [
      { name: 'x', type: 'array' },
      { name: 'at', type: 'number' },
    ],
    ['Writes the derivative of each angle by its input.'],
  );
  for (const q of qubits) {
    const x = w.define(`x${q}`, load('x', plus(named('at'), integer(q))));
    w.store('slope', integer(q), angle(w, c.encoded[q]!.slope, x, `f${q}`));
  }
  return w.finish();
}

/** `inputGradient(out, at)`: out[at + q] = ∂/∂x_q (Eq. 15), which is Re⟨λ|…⊗ u_q ⊗…⟩ times the angle's slope. */
export function inputGradient(c: Circuit): KernelFunction {
  const w = new FunctionWriter(
    'inputGradient',
    [
      { name: 'out', type: 'array' },
      { name: 'at', type: 'number' },
    ],
    ['Writes the derivatives by the inputs: λ contracted with the derivatives of the encoded state.'],
  );
  const gradients = new Map<number, FloatExpression>();
  if (c.startsEncoded) gradientAtTheStart(c, w, gradients);
  const slope = new Set(slopedQubits(c));
  c.encoded.forEach(({ generator }, q) => {
    const later = c.uploads.length > 0 && generator !== 'I' ? load('uploadGradient', integer(q)) : zero;
    const gradient = add(gradients.get(q) ?? zero, later);
    const factor = slope.has(q) ? load('slope', integer(q)) : one;
    w.store('out', plus(named('at'), integer(q)), multiply(factor, gradient));
  });
  return w.finish();
}

/** Derivatives by the angles of the encoded state: λ, pulled back to it, contracted with its derivatives. */
function gradientAtTheStart(c: Circuit, w: FunctionWriter, gradients: Map<number, FloatExpression>): void {
  const states = c.encoded.map((qubit, q) => {
    const { v, u } = qubitStates(w, qubit, q, { state: c.qubits > 1, derivative: true });
    return { v, u };
  });
  const live = states.map(({ u }) => u !== undefined);
  const lambda = lambdaOf(c);
  const rest = restingPlace(c);
  const { left: leftQubits, right: rightQubits } = halves(c);
  const leftLive = live.slice(0, leftQubits).some(Boolean);
  const rightLive = live.slice(leftQubits).some(Boolean);
  if (!encodesByLoops(c)) {
    if (live.some(Boolean)) {
      const values = Array.from({ length: c.size }, (_, i) =>
        w.defineComplex(`l${i}`, lambda.load(integer(rest + i))),
      );
      contract(w, values, states, 0, gradients);
    }
  } else if (leftLive || rightLive) {
    const [left, right, rows, columns] = [leftOf(c), rightOf(c), rowsOf(c), columnsOf(c)];
    const width = 2 ** rightQubits;
    if (rightLive)
      w.loop('column', integer(0), integer(width), 1, (column) => {
        columns.store(w, column, complex.zero);
      });
    w.loop('row', integer(0), integer(2 ** leftQubits), 1, (row) => {
      const u = complex.conjugate(w.defineComplex('a', left.load(row)));
      const start = w.index('start', plus(times(row, width), integer(rest)));
      const re = leftLive ? w.accumulator('re', zero) : undefined;
      const im = leftLive && !c.real ? w.accumulator('im', zero) : undefined;
      w.loop('inner', integer(0), integer(width), 4, (inner) => {
        const terms: Complex[] = [];
        for (let k = 0; k < 4; k += 1) {
          const at = plus(inner, integer(k));
          const l = w.defineComplex(`l${k}`, lambda.load(plus(plus(start, inner), integer(k))));
          if (leftLive) {
            const r = w.defineComplex(`r${k}`, right.load(at));
            terms.push(complex.multiply(l, complex.conjugate(r)));
          }
          if (rightLive) columns.accumulate(w, at, complex.multiply(l, u));
        }
        if (re) w.increase(re.name, total(terms.map((t) => t.re)));
        if (im) w.increase(im.name, total(terms.map((t) => t.im)));
      });
      if (re) rows.store(w, row, { re: re.value, im: im?.value ?? zero });
    });
    const half = (values: Amplitudes, from: number, count: number, stem: string) => {
      const loaded = Array.from({ length: 2 ** count }, (_, i) =>
        w.defineComplex(`${stem}${i}`, values.load(integer(i))),
      );
      contract(w, loaded, states.slice(from, from + count), from, gradients);
    };
    if (leftLive) half(rows, 0, leftQubits, 'm');
    if (rightLive) half(columns, leftQubits, rightQubits, 'n');
  }
}

/** Re⟨λ|…⊗ u_q ⊗…⟩ for each live qubit: λ is contracted with one half's state, then the other half goes on alone. */
function contract(
  w: FunctionWriter,
  lambda: readonly Complex[],
  states: readonly { readonly v: readonly Complex[]; readonly u: readonly Complex[] | undefined }[],
  first: number,
  gradients: Map<number, FloatExpression>,
): void {
  if (states.every(({ u }) => u === undefined)) return;
  if (states.length === 1) {
    const u = states[0]!.u!;
    const value = total([0, 1].map((k) => complex.realOverlap(lambda[k]!, u[k]!)));
    gradients.set(first, w.define(`g${first}`, value));
    return;
  }
  const middle = states.length >> 1;
  const halfStates = [states.slice(0, middle), states.slice(middle)] as const;
  const sizes = halfStates.map((s) => 2 ** s.length) as [number, number];
  const sum = (terms: readonly Complex[]): Complex => ({
    re: total(terms.map((t) => t.re)),
    im: total(terms.map((t) => t.im)),
  });
  halfStates.forEach((own, side) => {
    if (own.every(({ u }) => u === undefined)) return;
    const other = productState(
      w,
      halfStates[1 - side]!.map(({ v }) => v),
      'p',
    ).map(complex.conjugate);
    const reduced = Array.from({ length: sizes[side]! }, (_, own) =>
      w.defineComplex(
        'k',
        sum(
          other.map((value, k) => {
            const [a, b] = side === 0 ? [own, k] : [k, own];
            return complex.multiply(lambda[a * sizes[1] + b]!, value);
          }),
        ),
      ),
    );
    contract(w, reduced, own, side === 0 ? first : first + middle, gradients);
  });
}
