import type { Rotation } from '../../symbolic/ansatz/ansatz.js';
import { complex } from '../ir/complex.js';
import { add, half, load, multiply, negate, one, subtract, total, zero } from '../ir/floats.js';
import { FunctionWriter } from '../ir/function-writer.js';
import { integer, named, plus, times } from '../ir/integers.js';
import type { FloatExpression, IntegerExpression, KernelFunction } from '../ir/program.js';
import { Amplitudes } from './amplitudes.js';
import { type Circuit, part } from './circuit.js';
import { eachIndex, signAt, sourceAt } from './index-tables.js';
import { type Axis, product, type Quaternion, rotation, turnAxis } from './quaternion.js';
import { gradientsPerBlock } from './slots.js';

/** What depends on θ alone is computed once per call, before and after the loop over the samples. */
const phase = new Amplitudes('phase', false);
const spread = new Amplitudes('spread', false);

/** How many block boundaries carry phases: the start of each block, and the end of the last where that is seen. */
export function boundaries(c: Circuit): number {
  return c.phased ? c.blocks + (c.finalPhase ? 1 : 0) : 0;
}

/** How many doubles of `turnings` hold one R_z per (block, qubit): w and z. */
const turningsLength = (c: Circuit) => 2 * c.blocks * c.qubits;

export function turningsTotal(c: Circuit): number {
  return turningsLength(c) * ((c.lead.length > 0 ? 1 : 0) + (c.trail.length > 0 ? 1 : 0));
}

/** `prepare(theta)` with the functions it calls. */
export function prepare(c: Circuit): readonly KernelFunction[] {
  if (c.blocks === 0) return [];
  const functions = c.phased ? [spreadTurnings(c)] : [];
  const w = new FunctionWriter(
    'prepare',
    [{ name: 'theta', type: 'array' }],
    ['Fuses the rotations of each block and qubit, once for all samples.'],
  );
  w.loop('gate', integer(0), integer(c.blocks * c.qubits), 1, (gate) => {
    const fused = (rotations: readonly number[]): Quaternion | undefined => {
      const singles = rotations.map((j) => {
        const angle = multiply(half, load('theta', thetaAt(c, gate, j)));
        const { cos, sin } = w.circle({ cos: `c${j}`, sin: `s${j}` }, angle);
        return rotation(c.ansatz.rotations[j]!, cos, sin);
      });
      return singles.reduce<Quaternion | undefined>((earlier, later) => {
        if (!earlier) return later;
        const both = product(later, earlier);
        return {
          w: w.define('w', both.w),
          x: w.define('x', both.x),
          y: w.define('y', both.y),
          z: w.define('z', both.z),
        };
      }, undefined);
    };
    const core = fused(c.core);
    if (core)
      c.parts.forEach((name, k) => {
        w.store('gates', plus(times(gate, c.parts.length), integer(k)), core[name]);
      });
    [c.lead, c.trail].forEach((rotations, side) => {
      const turning = fused(rotations);
      if (!turning) return;
      const start = side === 1 && c.lead.length > 0 ? turningsLength(c) : 0;
      w.store('turnings', plus(times(gate, 2), integer(start)), turning.w);
      w.store('turnings', plus(times(gate, 2), integer(start + 1)), turning.z);
    });
  });
  if (c.phased) phases(c, w);
  return [...functions, w.finish()];
}

function thetaAt(c: Circuit, gate: IntegerExpression, rotation: number): IntegerExpression {
  return plus(times(gate, c.ansatz.rotations.length), integer(rotation));
}

/** Phases of all amplitudes at each boundary: R_z's before and after the entangler, and the entangler's signs. */
function phases(c: Circuit, w: FunctionWriter): void {
  const { permutation, blocks, size, qubits } = c;
  w.loop('block', integer(0), integer(blocks), 1, (block) => {
    const start = w.index('start', times(block, size));
    if (c.lead.length > 0) w.call('spreadTurnings', times(block, 2 * qubits));
    eachIndex(c, w, 'at', size, (at) => {
      const value = c.lead.length > 0 ? spread.load(at.index) : { re: one, im: zero };
      const signed = permutation.hasSigns ? complex.scale(signAt(c, at), value) : value;
      phase.store(w, plus(start, at.index), signed);
    });
  });
  if (c.trail.length === 0) return;
  const trailStart = c.lead.length > 0 ? turningsLength(c) : 0;
  w.loop('block', integer(0), integer(blocks - 1), 1, (block) => {
    const next = w.index('next', plus(times(block, size), integer(size)));
    w.call('spreadTurnings', plus(times(block, 2 * qubits), integer(trailStart)));
    eachIndex(c, w, 'at', size, (at) => {
      const index = plus(next, at.index);
      const p = w.defineComplex('p', phase.load(index));
      const from = sourceAt(c, at);
      phase.store(w, index, complex.multiply(p, w.defineComplex('e', spread.load(from))));
    });
  });
  if (!c.finalPhase) return;
  w.call('spreadTurnings', integer(2 * qubits * (blocks - 1) + trailStart));
  w.loop('at', integer(0), integer(size), 1, (at) => {
    phase.store(w, plus(at, integer(blocks * size)), spread.load(at));
  });
}

/** `spreadTurnings(from)`: Π_q e^{∓iθ_q/2} for every basis state, from the R_z's of one block. */
function spreadTurnings(c: Circuit): KernelFunction {
  const w = new FunctionWriter(
    'spreadTurnings',
    [{ name: 'from', type: 'number' }],
    ['Multiplies the R_z phases of all qubits out over the basis states.'],
  );
  spread.store(w, integer(0), { re: one, im: zero });
  for (let q = c.qubits - 1; q >= 0; q -= 1) {
    const width = 2 ** (c.qubits - 1 - q);
    const cos = w.define(`w${q}`, load('turnings', plus(named('from'), integer(2 * q))));
    const sin = w.define(`z${q}`, load('turnings', plus(named('from'), integer(2 * q + 1))));
    w.loop('at', integer(0), integer(width), 1, (at) => {
      const e = w.defineComplex('e', spread.load(at));
      spread.store(w, plus(at, integer(width)), complex.multiply(e, { re: cos, im: sin }));
      spread.store(w, at, complex.multiply(e, { re: cos, im: negate(sin) }));
    });
  }
  return w.finish();
}

/** `clear()`: sets the sums over the batch to 0. */
export function clear(c: Circuit): KernelFunction | undefined {
  if (c.blocks === 0) return undefined;
  const w = new FunctionWriter('clear', [], ['Sets the sums over the batch to 0.']);
  const zeros = (array: string, length: number) => {
    w.loop('at', integer(0), integer(length), 1, (at) => {
      w.store(array, at, zero);
    });
  };
  zeros('gradient', c.blocks * gradientsPerBlock(c));
  zeros('phaseGradient', boundaries(c) * c.size);
  return w.finish();
}

/**
 * `collect(theta, dtheta)`: ∂/∂θ from the sums over the batch.
 *
 * For a fused gate U = … P_j(θ_j) …, ∂U/∂θ_j = −(i/2)(n_j·σ)U, with n_j the axis of P_j turned by the rotations after
 * it; so ∂/∂θ_j = n_j·g with g_P = Im⟨λ|P|ψ⟩ behind the gate.
 */
export function collect(c: Circuit): readonly KernelFunction[] {
  if (c.blocks === 0) return [];
  const fold = c.phased ? [foldPhases(c)] : [];
  const needsTheta = c.axes.length > 1;
  const w = new FunctionWriter(
    'collect',
    [...(needsTheta ? [{ name: 'theta', type: 'array' } as const] : []), { name: 'dtheta', type: 'array' }],
    ['Writes the derivatives by θ from the sums over the batch.'],
  );
  if (c.core.length > 0)
    w.loop('gate', integer(0), integer(c.blocks * c.qubits), 1, (gate) => {
      const g = Object.fromEntries(
        c.axes.map((axis, k) => {
          const index = plus(times(gate, c.axes.length), integer(k));
          return [axis, w.define(`g${part(axis)}`, load('gradient', index))];
        }),
      ) as Partial<Record<Rotation, FloatExpression>>; // keyed by the circuit's axes
      const turn = (vector: Axis, j: number): Axis => {
        const axis = c.ansatz.rotations[j]!;
        const theta = load('theta', thetaAt(c, gate, j));
        const { cos, sin } = circlePoint(j, theta);
        const turned = turnAxis(vector, axis, cos, sin);
        return {
          X: w.define('nx', turned.X),
          Y: w.define('ny', turned.Y),
          Z: w.define('nz', turned.Z),
        };
      };
      const known = new Map<number, ReturnType<FunctionWriter['circle']>>();
      const circlePoint = (j: number, theta: FloatExpression) => {
        const point = known.get(j) ?? w.circle({ cos: `cos${j}`, sin: `sin${j}` }, theta);
        known.set(j, point);
        return point;
      };
      for (const [k, j] of c.core.entries()) {
        const own = c.ansatz.rotations[j]!;
        let vector: Axis = { X: zero, Y: zero, Z: zero, [own]: one };
        if (needsTheta) for (const later of c.core.slice(k + 1)) vector = turn(vector, later);
        const sum = total((['X', 'Y', 'Z'] as const).map((axis) => multiply(vector[axis], g[axis] ?? zero)));
        w.store('dtheta', thetaAt(c, gate, j), sum);
      }
    });
  if (c.phased) collectPhases(c, w);
  return [...fold, w.finish()];
}

/** The R_z's around the entanglers: g_Z of each qubit is a signed sum of the phases' gradients. */
function collectPhases(c: Circuit, w: FunctionWriter): void {
  const { blocks, size, qubits } = c;
  const write = (block: IntegerExpression, rotations: readonly number[]) => {
    w.call('foldPhases');
    w.loop('qubit', integer(0), integer(qubits), 1, (q) => {
      for (const j of rotations) {
        const gate = plus(times(block, qubits), q);
        w.store('dtheta', thetaAt(c, gate, j), load('turnGradient', q));
      }
    });
  };
  if (c.lead.length > 0)
    w.loop('block', integer(0), integer(blocks), 1, (block) => {
      const start = w.index('start', times(block, size));
      w.loop('at', integer(0), integer(size), 1, (at) => {
        w.store('tally', at, load('phaseGradient', plus(start, at)));
      });
      write(block, c.lead);
    });
  if (c.trail.length === 0) return;
  w.loop('block', integer(0), integer(blocks - 1), 1, (block) => {
    const next = w.index('next', plus(times(block, size), integer(size)));
    eachIndex(c, w, 'at', size, (at) => {
      w.store('tally', sourceAt(c, at), load('phaseGradient', plus(next, at.index)));
    });
    write(block, c.trail);
  });
  const last = integer(blocks - 1);
  if (!c.finalPhase) {
    w.loop('qubit', integer(0), integer(qubits), 1, (q) => {
      for (const j of c.trail) w.store('dtheta', thetaAt(c, plus(times(last, qubits), q), j), zero);
    });
    return;
  }
  w.loop('at', integer(0), integer(size), 1, (at) => {
    w.store('tally', at, load('phaseGradient', plus(at, integer(blocks * size))));
  });
  write(last, c.trail);
}

/** `foldPhases()`: turnGradient[q] = Σ_i ±tally[i], + where qubit q of i is 0. */
function foldPhases(c: Circuit): KernelFunction {
  const w = new FunctionWriter('foldPhases', [], ['Sums the tally with the sign of each qubit in turn.']);
  for (let q = 0; q < c.qubits; q += 1) {
    const width = 2 ** (c.qubits - 1 - q);
    const sum = w.accumulator(`g${q}`, zero);
    w.loop('at', integer(0), integer(width), 1, (at) => {
      const a = w.define('a', load('tally', at));
      const b = w.define('b', load('tally', plus(at, integer(width))));
      w.increase(sum.name, subtract(a, b));
      w.store('tally', at, add(a, b));
    });
    w.store('turnGradient', integer(q), sum.value);
  }
  return w.finish();
}
