import type { AngleExpression } from '../../symbolic/ansatz/angle-expression.js';
import { Q, rational } from '../../symbolic/ring/rational.js';
import { exact } from '../ir/exact.js';
import { add, constant, divide, load, multiply, one, subtract, zero } from '../ir/floats.js';
import { FunctionWriter } from '../ir/function-writer.js';
import { integer, named, plus, times } from '../ir/integers.js';
import type { FloatExpression, IntegerExpression, KernelFunction, Parameter } from '../ir/program.js';
import { type Circuit, liveQubits } from './circuit.js';
import { angle, slopedQubits } from './encoding.js';

/**
 * The x-step: ⟨Q_l⟩(x) = Σ_j tensor[l, j] · Π_q (1, cos a_q, sin a_q)[j_q], contracted one qubit after the other, the last
 * one first: v[lead] = t[lead, 0] + cos a·t[lead, 1] + sin a·t[lead, 2].
 *
 * As a function of one angle it is A + F·cos a_q + S·sin a_q with F = Σ_lead w[lead]·t[lead, 1], S = Σ_lead w[lead]·t[lead, 2]
 * and w = ⊗ (1, cos, sin) of the qubits before q, which no observable enters. So F and S of every qubit, and with them
 * all gradients and response curves, cost as much again as the value.
 */
/** Nine numbers at a time stay in registers; wider passes are slower, for they go through memory. */
const groupSize = 2;

/** Live qubits that one pass without an inner loop contracts; positions among the live qubits. */
interface Group {
  readonly from: number;
  readonly below: number;
}

/** The groups in the order in which they are contracted: the last qubits first. */
function groupsOf(c: Circuit): readonly Group[] {
  const count = liveQubits(c).length;
  const groups: Group[] = [];
  for (let below = count; below > 0; below -= groupSize)
    groups.push({ from: Math.max(0, below - groupSize), below });
  return groups;
}

/** How many qubits come before the first group to be contracted: `monomials` holds the products over them. */
function monomialQubits(c: Circuit): number {
  return groupsOf(c)[0]?.from ?? 0;
}

/** How many products of (1, cos, sin) `monomials` holds. */
export function monomialsLength(c: Circuit): number {
  return 3 ** monomialQubits(c);
}

/** How many partly contracted numbers `partial` holds. */
export function partialLength(c: Circuit): number {
  return groupsOf(c).reduce((sum, { from }) => sum + (from === 0 ? 0 : 3 ** from), 0);
}

const array = (name: string): Parameter => ({ name, type: 'array' });
const number = (name: string): Parameter => ({ name, type: 'number' });

/** `turnInputs(x, at)`, `spreadInputs()`, `sweep(tensor, from)` and `evaluate(tensor, from)`. */
export function contraction(c: Circuit): readonly KernelFunction[] {
  const some = liveQubits(c).length > 0;
  return [...(some ? [turnInputs(c), spreadInputs(c)] : []), sweep(c, true), sweep(c, false)];
}

/** cos and sin of an angle; those of ±2·arctan u are rational in u. */
function circlePoint(
  w: FunctionWriter,
  e: AngleExpression,
  x: FloatExpression,
  q: number,
): { readonly cos: FloatExpression; readonly sin: FloatExpression } {
  const isDouble =
    e.op === 'product' &&
    e.left.op === 'rational' &&
    e.right.op === 'arctan' &&
    (Q.equal(e.left.value, rational(2)) || Q.equal(e.left.value, rational(-2)));
  if (isDouble && e.right.op === 'arctan' && e.left.op === 'rational') {
    // cos(2·arctan u) = (1 − u²)/(1 + u²), sin(2·arctan u) = 2u/(1 + u²)
    const u = w.define(`u${q}`, angle(w, e.right.of, x, `f${q}`));
    const square = w.define(`s${q}`, multiply(u, u));
    const scale = w.define(`r${q}`, divide(one, add(one, square)));
    const factor = multiply(constant(exact.fromRational(e.left.value)), u);
    return { cos: multiply(subtract(one, square), scale), sin: multiply(factor, scale) };
  }
  return w.circle({ cos: `c${q}`, sin: `s${q}` }, angle(w, e, x, `f${q}`));
}

/** `turnInputs(x, at)`: cosine and sine of the angles of one sample. */
function turnInputs(c: Circuit): KernelFunction {
  const w = new FunctionWriter(
    'turnInputs',
    [array('x'), number('at')],
    ['Writes the cosine and the sine of each encoding angle of one sample.'],
  );
  for (const [k, q] of liveQubits(c).entries()) {
    const { cos, sin } = circlePoint(w, c.encoded[q]!.angle, load('x', plus(named('at'), integer(q))), q);
    w.store('cosine', integer(k), cos);
    w.store('sine', integer(k), sin);
  }
  return w.finish();
}

/** `spreadInputs()`: the products of (1, cos, sin) of the first qubits, which all observables share. */
function spreadInputs(c: Circuit): KernelFunction {
  const w = new FunctionWriter(
    'spreadInputs',
    [],
    ['Multiplies (1, cos, sin) of the first qubits out, once for all observables.'],
  );
  w.store('monomials', integer(0), one);
  const count = monomialQubits(c);
  for (let k = count - 1; k >= 0; k -= 1) {
    const width = 3 ** (count - 1 - k);
    const [cos, sin] = [
      w.define(`c${k}`, load('cosine', integer(k))),
      w.define(`s${k}`, load('sine', integer(k))),
    ];
    w.loop('at', integer(0), integer(width), 1, (at) => {
      const value = w.define('e', load('monomials', at));
      w.store('monomials', plus(at, integer(width)), multiply(cos, value));
      w.store('monomials', plus(at, integer(2 * width)), multiply(sin, value));
    });
  }
  return w.finish();
}

/**
 * `sweep(tensor, from)`: ⟨Q⟩ into `result`, F and S of every live qubit into `cosinePart` and `sinePart`;
 * `evaluate(tensor, from)`: ⟨Q⟩ alone.
 */
function sweep(c: Circuit, withGradients: boolean): KernelFunction {
  const w = new FunctionWriter(
    withGradients ? 'sweep' : 'evaluate',
    [array('tensor'), number('from')],
    withGradients
      ? ['Contracts the tensor at from: the expectation, and its cosine and sine part in every angle.']
      : ['Contracts the tensor at from to the expectation.'],
  );
  const groups = groupsOf(c);
  if (groups.length === 0) w.store('result', integer(0), load('tensor', named('from')));
  let read = (at: IntegerExpression): FloatExpression => load('tensor', plus(named('from'), at));
  let start = 0;
  for (const group of groups) {
    const size = group.below - group.from;
    const width = 3 ** size;
    const angles = Array.from({ length: size }, (_, t) => ({
      cos: w.define(`c${group.from + t}`, load('cosine', integer(group.from + t))),
      sin: w.define(`s${group.from + t}`, load('sine', integer(group.from + t))),
    }));
    const weights = groupWeights(w, withGradients ? angles : []);
    const sums =
      group.from === 0 || !withGradients ? [] : angles.map((_, t) => accumulators(w, group.from + t));
    const [source, target] = [read, start];
    w.loop('lead', integer(0), integer(3 ** group.from), 1, (lead) => {
      const base = w.index('base', times(lead, width));
      const stride = 3 ** (monomialQubits(c) - group.from);
      const outer =
        withGradients && group.from > 0 ? w.define('w', load('monomials', times(lead, stride))) : one;
      const parts: { first: Accumulator; second: Accumulator }[] = [];
      // Depth first, so that few numbers are alive at a time.
      const contract = (t: number, k: number): FloatExpression => {
        if (t === size) return w.define('t', source(plus(base, integer(k))));
        const { cos, sin } = angles[t]!;
        const [even, first, second] = [0, 1, 2].map((b) => contract(t + 1, 3 * k + b)) as [
          FloatExpression,
          FloatExpression,
          FloatExpression,
        ]; // one of each
        if (withGradients) {
          const weight = weights(t, k);
          const known = parts[t];
          if (known) {
            w.increase(known.first.name, multiply(weight, first));
            w.increase(known.second.name, multiply(weight, second));
          } else
            parts[t] = {
              first: w.accumulator(`f${group.from + t}`, multiply(weight, first)),
              second: w.accumulator(`g${group.from + t}`, multiply(weight, second)),
            };
        }
        return w.define('v', add(even, add(multiply(cos, first), multiply(sin, second))));
      };
      const value = contract(0, 0);
      parts.forEach(({ first, second }, t) => {
        const sum = sums[t];
        if (sum) {
          w.increase(sum.first.name, multiply(outer, first.value));
          w.increase(sum.second.name, multiply(outer, second.value));
        } else {
          w.store('cosinePart', integer(group.from + t), multiply(outer, first.value));
          w.store('sinePart', integer(group.from + t), multiply(outer, second.value));
        }
      });
      if (group.from === 0) w.store('result', integer(0), value);
      else w.store('partial', plus(lead, integer(target)), value);
    });
    sums.forEach(({ first, second }, t) => {
      w.store('cosinePart', integer(group.from + t), first.value);
      w.store('sinePart', integer(group.from + t), second.value);
    });
    read = (at) => load('partial', plus(at, integer(target)));
    start += 3 ** group.from;
  }
  return w.finish();
}

/** The product number k of (1, cos, sin) of a group's qubits before qubit t. */
type Weights = (t: number, k: number) => FloatExpression;

function groupWeights(
  w: FunctionWriter,
  angles: readonly { readonly cos: FloatExpression; readonly sin: FloatExpression }[],
): Weights {
  const weights: FloatExpression[][] = [[one]];
  for (const { cos, sin } of angles.slice(0, -1))
    weights.push(
      weights
        .at(-1)!
        .flatMap((value) => [one, cos, sin].map((factor) => w.define('m', multiply(factor, value)))),
    );
  return (t, k) => weights[t]![k]!;
}

type Accumulator = ReturnType<FunctionWriter['accumulator']>;

function accumulators(w: FunctionWriter, k: number) {
  return { first: w.accumulator(`f${k}`, zero), second: w.accumulator(`g${k}`, zero) };
}

/** `writeGradient(out, at)`: ∂/∂x_q = slope · (S·cos a − F·sin a) of every qubit, 0 where the angle has no effect. */
export function writeGradient(c: Circuit): KernelFunction {
  const w = new FunctionWriter(
    'writeGradient',
    [array('out'), number('at')],
    ['Writes the derivatives by the inputs (Eq. 15) from the cosine and sine parts.'],
  );
  const slopes = new Set(slopedQubits(c));
  const live = liveQubits(c);
  for (let q = 0; q < c.qubits; q += 1) {
    const k = live.indexOf(q);
    const value = k === -1 ? zero : byAngle(integer(k));
    const factor = slopes.has(q) ? load('slope', integer(q)) : one;
    w.store('out', plus(named('at'), integer(q)), multiply(factor, value));
  }
  return w.finish();
}

/** S·cos a − F·sin a. */
function byAngle(k: IntegerExpression): FloatExpression {
  return subtract(
    multiply(load('cosine', k), load('sinePart', k)),
    multiply(load('sine', k), load('cosinePart', k)),
  );
}

/**
 * `writeCurve(curve, at)`: for every qubit ⟨Q⟩ with its angle moved by d, as a + b·cos d + c·sin d:
 * b = F·cos a + S·sin a, c = S·cos a − F·sin a, and a + b is ⟨Q⟩ as it is.
 */
export function writeCurve(c: Circuit): KernelFunction {
  const w = new FunctionWriter(
    'writeCurve',
    [array('curve'), number('at')],
    ['Writes the response curve in every angle.'],
  );
  const live = liveQubits(c);
  const value = w.define('value', load('result', integer(0)));
  for (let q = 0; q < c.qubits; q += 1) {
    const position = live.indexOf(q);
    const k = integer(position);
    const [b, slope] =
      position === -1
        ? [zero, zero]
        : [
            w.define(
              `b${q}`,
              add(
                multiply(load('cosine', k), load('cosinePart', k)),
                multiply(load('sine', k), load('sinePart', k)),
              ),
            ),
            byAngle(k),
          ];
    [subtract(value, b), b, slope].forEach((part, j) => {
      w.store('curve', plus(named('at'), integer(3 * q + j)), part);
    });
  }
  return w.finish();
}
