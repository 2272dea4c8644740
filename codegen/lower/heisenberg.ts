import type { Pauli } from '../../symbolic/algebra/pauli.js';
import { pauliNames } from '../../symbolic/algebra/pauli.js';
import type { Rotation } from '../../symbolic/ansatz/ansatz.js';
import { arity, type EntanglingGate } from '../../symbolic/ansatz/entangling-gates.js';
import type { PauliTerm } from '../../symbolic/ansatz/observables.js';
import { exact } from '../ir/exact.js';
import { add, constant, load, multiply, negate, subtract, total, zero } from '../ir/floats.js';
import { FunctionWriter } from '../ir/function-writer.js';
import { and, integer, minus, named, plus, times } from '../ir/integers.js';
import type { FloatExpression, IntegerExpression, KernelFunction, Parameter } from '../ir/program.js';
import { blochVector } from './bloch-vector.js';
import { type Circuit, liveQubits } from './circuit.js';
import { conjugatedStrings } from './pauli-conjugation.js';

/**
 * O_l = U†Q_lU as real coefficients over the 4ⁿ Pauli strings, gate by gate from the last to the first: a rotation turns
 * two coefficients of a slot into one another, an entangling gate exchanges strings. Contracted slot by slot with the
 * encoding's Bloch vectors α + β·cos a + γ·sin a this is the tensor over the products of (1, cos a_q, sin a_q), which is
 * Eq. 14 at every point of a grid: ⟨Q_l⟩(x) = Σ tensor[l, j] · Π_q (1, cos a_q, sin a_q)[j_q].
 *
 * Strings are numbered by their letters I, X, Y, Z as digits to the base 4, qubit 0 first; so are the tensor's entries,
 * to the base 3 and over the qubits whose angle has an effect.
 */
const stringsOn = (qubits: number) => 4 ** qubits;

/** Where a qubit's letter stands in the number of a string. */
const strideOf = (c: Circuit, qubit: number) => stringsOn(c.qubits - 1 - qubit);

const number = (name: string): Parameter => ({ name, type: 'number' });
const letter = (name: Pauli) => pauliNames.indexOf(name);

/** How many terms the tensor of one observable has: 3 to the number of live qubits. */
export function termsPerObservable(c: Circuit): number {
  return 3 ** liveQubits(c).length;
}

/** `turnAngles(theta)` and `expand(tensor)`, with the functions that it calls. */
export function heisenberg(c: Circuit): readonly KernelFunction[] {
  return [
    ...(c.blocks > 0 ? [turnAngles(c), turnLetters(c), ...exchanges(c), pullBack(c)] : []),
    ...c.ansatz.observables.map((sum, l) => observe(c, sum, l)),
    ...c.encoded.map((_, q) => fold(c, q)),
    expand(c),
  ];
}

/** `turnAngles(theta)`: cos θ and sin θ of every rotation. */
function turnAngles(c: Circuit): KernelFunction {
  const w = new FunctionWriter(
    'turnAngles',
    [{ name: 'theta', type: 'array' }],
    ['Writes the cosine and the sine of every angle of θ.'],
  );
  w.loop('k', integer(0), integer(c.parameters), 1, (k) => {
    const { cos, sin } = w.circle({ cos: 'c', sin: 's' }, load('theta', k));
    w.store('cosTheta', k, cos);
    w.store('sinTheta', k, sin);
  });
  return w.finish();
}

/** The numbers of the strings that have I on some qubits: `k` with a digit 0 inserted at each of them. */
function spreadDigits(k: IntegerExpression, masks: readonly string[]): IntegerExpression {
  return masks.map((mask, j) => times(and(k, named(mask)), 4 ** j)).reduce(plus);
}

/** The masks of {@link spreadDigits} as numbers, for qubits in rising order. */
function masksFor(c: Circuit, qubits: readonly number[]): readonly IntegerExpression[] {
  const strides = qubits.map((q, j) => strideOf(c, q) / stringsOn(qubits.length - 1 - j)).reverse();
  const bounds = [1, ...strides, stringsOn(c.qubits - qubits.length)];
  return bounds.slice(1).map((bound, j) => integer(bound - bounds[j]!));
}

/**
 * `turnLetters(low, high, stride, gate)`: conjugates by the rotations of one block and qubit, the last of them first. With
 * (P, A, B) in cyclic order R_P(t)†·(aA + bB)·R_P(t) = (a·cos t + b·sin t)A + (b·cos t − a·sin t)B.
 */
function turnLetters(c: Circuit): KernelFunction {
  const w = new FunctionWriter('turnLetters', ['low', 'high', 'stride', 'gate'].map(number), [
    'Conjugates the strings by the rotations on the qubit whose letters are that stride apart.',
  ]);
  const { rotations } = c.ansatz;
  const angles = rotations.map((_, j) => {
    const at = plus(named('gate'), integer(j));
    return [w.define(`c${j}`, load('cosTheta', at)), w.define(`s${j}`, load('sinTheta', at))] as const;
  });
  const moved = [...new Set(rotations.flatMap((axis) => planes[axis]))].sort();
  w.loop('k', integer(0), integer(stringsOn(c.qubits - 1)), 1, (k) => {
    const base = w.index('base', spreadDigits(k, ['low', 'high']));
    const place = new Map(
      moved.map((name) => {
        const offset = letter(name) === 1 ? named('stride') : times(named('stride'), letter(name));
        return [name, w.index(`at${name}`, plus(base, offset))];
      }),
    );
    const values = new Map<Pauli, FloatExpression>(
      moved.map((name) => [name, w.define(name.toLowerCase(), load('pauli', place.get(name)!))]),
    );
    for (let j = rotations.length - 1; j >= 0; j -= 1) {
      const [first, second] = planes[rotations[j]!];
      const [cos, sin] = angles[j]!;
      const [a, b] = [values.get(first)!, values.get(second)!];
      const name = (pauli: Pauli) => `${pauli.toLowerCase()}${j}`;
      values.set(first, w.define(name(first), add(multiply(cos, a), multiply(sin, b))));
      values.set(second, w.define(name(second), subtract(multiply(cos, b), multiply(sin, a))));
    }
    for (const name of moved) w.store('pauli', place.get(name)!, values.get(name)!);
  });
  return w.finish();
}

/** The two other axes after P, in cyclic order. */
const planes: Readonly<Record<Rotation, readonly [Rotation, Rotation]>> = {
  X: ['Y', 'Z'],
  Y: ['Z', 'X'],
  Z: ['X', 'Y'],
};

const exchangeOf = (gate: EntanglingGate) => `exchange${gate.charAt(0)}${gate.slice(1).toLowerCase()}`;

/** Conjugation by each kind of entangling gate that occurs; the qubits' strides are arguments. */
function exchanges(c: Circuit): readonly KernelFunction[] {
  const kinds = [...new Set(c.ansatz.entangler.map(({ gate }) => gate))];
  return kinds.map((gate) => {
    const images = conjugatedStrings(gate)!;
    const qubits = arity(gate);
    const masks = qubits === 1 ? ['low', 'high'] : ['low', 'middle', 'high'];
    const strides = qubits === 1 ? ['first'] : ['first', 'second'];
    const w = new FunctionWriter(exchangeOf(gate), [...masks, ...strides].map(number), [
      `Conjugates the strings by ${gate} on the qubit${qubits === 1 ? '' : 's'} of the given strides.`,
    ]);
    w.loop('k', integer(0), integer(stringsOn(c.qubits - qubits)), 1, (k) => {
      const base = w.index('base', spreadDigits(k, masks));
      const at = (string: number) => {
        const digits = qubits === 1 ? [string] : [string >> 2, string & 3];
        return digits.reduce<IntegerExpression>(
          (index, digit, j) => (digit === 0 ? index : plus(index, times(named(strides[j]!), digit))),
          base,
        );
      };
      const moving = images.flatMap(({ to, sign }, from) =>
        to === from && sign === 1 ? [] : [{ from, to, sign }],
      );
      const values = moving.map(({ from }) => w.define(`p${from}`, load('pauli', at(from))));
      moving.forEach(({ to, sign }, j) => {
        w.store('pauli', at(to), sign === 1 ? values[j]! : negate(values[j]!));
      });
    });
    return w.finish();
  });
}

/** `pullBack()`: conjugates by all blocks, the last gate first. */
function pullBack(c: Circuit): KernelFunction {
  const w = new FunctionWriter('pullBack', [], ['Conjugates the strings by U(θ): O = U†QU.']);
  const perQubit = c.ansatz.rotations.length;
  w.loop('back', integer(0), integer(c.blocks), 1, (back) => {
    const block = w.index('block', minus(integer(c.blocks - 1), back));
    for (let q = 0; q < c.qubits; q += 1) {
      const gate = plus(times(block, c.qubits * perQubit), integer(q * perQubit));
      w.call('turnLetters', ...masksFor(c, [q]), integer(strideOf(c, q)), gate);
    }
    for (const { gate, qubits } of [...c.ansatz.entangler].reverse()) {
      const rising = [...qubits].sort((a, b) => a - b);
      w.call(exchangeOf(gate), ...masksFor(c, rising), ...qubits.map((q) => integer(strideOf(c, q))));
    }
  });
  return w.finish();
}

/** `observe0()`, …: an observable's own coefficients. */
function observe(c: Circuit, sum: readonly PauliTerm[], l: number): KernelFunction {
  const w = new FunctionWriter(`observe${l}`, [], [`Writes the coefficients of observable ${l}.`]);
  w.loop('k', integer(0), integer(stringsOn(c.qubits)), 1, (k) => {
    w.store('pauli', k, zero);
  });
  for (const { letters, coefficient } of sum) {
    const string = letters.reduce((value, name) => value * 4 + letter(name), 0);
    w.store('pauli', integer(string), constant(exact.fromRational(coefficient)));
  }
  return w.finish();
}

/**
 * `fold0()`, …: contracts the slot of one qubit with its Bloch vector, in place: Σ_P o_P·(α_P, β_P, γ_P). The last one,
 * `fold…(tensor, at)`, writes its results to the tensor.
 */
function fold(c: Circuit, q: number): KernelFunction {
  const rows = blochVector(c.encoded[q]!);
  const stride = strideOf(c, q);
  const last = q === c.qubits - 1;
  const leads = c.encoded.slice(0, q).reduce((product, { dead }) => product * (dead ? 1 : 3), 1);
  const w = new FunctionWriter(`fold${q}`, last ? [{ name: 'tensor', type: 'array' }, number('at')] : [], [
    `Contracts the letters of qubit ${q} with its encoded state.`,
  ]);
  const used = [0, 1, 2, 3].filter((p) => rows.some((row) => !exact.isZero(row[p]!)));
  w.loop('lead', integer(0), integer(leads), 1, (lead) => {
    const from = w.index('from', times(lead, 4 * stride));
    const into = w.index('into', times(lead, rows.length * stride));
    w.loop('rest', integer(0), integer(stride), 1, (rest) => {
      const values = new Map(
        used.map((p) => [
          p,
          w.define('ixyz'[p]!, load('pauli', plus(plus(from, rest), integer(p * stride)))),
        ]),
      );
      const sums = rows.map((row) =>
        w.define('t', total(used.map((p) => multiply(constant(row[p]!), values.get(p)!)))),
      );
      sums.forEach((sum, b) => {
        if (last) w.store('tensor', plus(named('at'), plus(into, integer(b))), sum);
        else w.store('pauli', plus(plus(into, rest), integer(b * stride)), sum);
      });
    });
  });
  return w.finish();
}

/** `expand(tensor)`: the tensors of all observables, from the angles that `turnAngles` has written. */
function expand(c: Circuit): KernelFunction {
  const terms = termsPerObservable(c);
  const w = new FunctionWriter(
    'expand',
    [{ name: 'tensor', type: 'array' }],
    ['Writes the Fourier coefficients of all observables (Eq. 14).'],
  );
  c.ansatz.observables.forEach((_, l) => {
    w.call(`observe${l}`);
    if (c.blocks > 0) w.call('pullBack');
    for (let q = 0; q < c.qubits - 1; q += 1) w.call(`fold${q}`);
    w.call(`fold${c.qubits - 1}`, 'tensor', integer(l * terms));
  });
  return w.finish();
}
