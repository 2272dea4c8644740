import type { Ansatz } from '../../symbolic/ansatz/ansatz.js';
import { type Complex, complex } from '../ir/complex.js';
import { one, total, zero } from '../ir/floats.js';
import { FunctionWriter } from '../ir/function-writer.js';
import { integer, named, plus, strided, times } from '../ir/integers.js';
import type { IntegerExpression, KernelFunction, ModuleConstant, Program } from '../ir/program.js';
import { usedConstants } from '../ir/used-constants.js';
import { adjointMemory, vjpHelpers } from './adjoint.js';
import { Amplitudes } from './amplitudes.js';
import { type Circuit, circuit } from './circuit.js';
import { encodesReally, slopes } from './encoding.js';
import { everyKernelsFunction } from './exported-function.js';
import { callBackward, callForward } from './pass-calls.js';
import { choose } from './read-out.js';
import type { Refusal } from './refusal.js';
import { lambdaOf, lastSlot, restingPlace, stateOf } from './slots.js';
import { uploadsRefusal } from './uploads-refusal.js';

/**
 * The unitary strategy: θ is shared by the batch, so U(θ) is built once for each call, by sending every basis state
 * through the passes; each sample then costs ψ = Up, U†λ and λp†, whatever the depth. With Λ = Σ_b λ_b p_b† summed over
 * the batch, ∂/∂θ = Σ_i ∂/∂θ of ⟨Λ_i|U|i⟩: one adjoint pass for each column i of Λ.
 */
export function unitary(ansatz: Ansatz): Program {
  const c = circuit(ansatz);
  const functions = [
    ...vjpHelpers(c),
    ...choose(c),
    startColumn(c),
    sendColumn(c),
    buildUnitary(c),
    applyUnitary(c),
    clearOuter(c),
    pull(c, true),
    pull(c, false),
    undoColumns(c),
    forward(c),
    vjp(c),
    jacobian(c),
  ];
  return { constants: usedConstants([...adjointMemory(c), ...memory(c)], functions), functions };
}

const mostQubits = 8;

/** What the strategy cannot serve. */
export function unitaryRefusal(ansatz: Ansatz): Refusal | undefined {
  const { qubits, blocks } = ansatz;
  if (blocks === 0)
    return {
      expected: 'it builds the unitary of the blocks, and there are none',
      remedy: 'Add a block or choose the strategy "adjoint"',
    };
  if (qubits > mostQubits)
    return {
      expected: `it keeps matrices of 4ⁿ numbers, for n up to ${mostQubits}, not ${qubits}`,
      remedy: 'Use fewer qubits or the strategy "adjoint"',
    };
  return uploadsRefusal(ansatz);
}

/** U row by row, U column by column, Λ column by column. */
const rowsOfU = (c: Circuit) => new Amplitudes('unitary', c.real);
const columnsOfU = (c: Circuit) => new Amplitudes('unitaryColumns', c.real);
const outerOf = (c: Circuit) => new Amplitudes('outer', c.real);
const pulledOf = (c: Circuit) => new Amplitudes('pulled', encodesReally(c));
/** The encoded state, whose imaginary part need not be read where it is real. */
const encodedOf = (c: Circuit) => new Amplitudes('state', encodesReally(c));

function memory(c: Circuit): readonly ModuleConstant[] {
  const each = (amplitudes: Amplitudes, length: number, doc: string) =>
    amplitudes.arrays.map(
      (name, k): ModuleConstant => ({
        op: 'scratch',
        name,
        length,
        doc: k === 0 ? doc : 'Its imaginary parts.',
      }),
    );
  return [
    ...each(rowsOfU(c), c.size ** 2, 'U(θ), row by row.'),
    ...each(columnsOfU(c), c.size ** 2, 'U(θ), column by column.'),
    ...each(outerOf(c), c.size ** 2, 'Λ = Σ λp† over the batch, column by column.'),
    ...each(pulledOf(c), c.size, 'U†λ.'),
  ];
}

/** `startColumn(column)`: a basis state into the first slot. */
function startColumn(c: Circuit): KernelFunction {
  const w = new FunctionWriter(
    'startColumn',
    [{ name: 'column', type: 'number' }],
    ['Writes a basis state into the first slot.'],
  );
  const state = stateOf(c);
  w.loop('at', integer(0), integer(c.size), 1, (at) => {
    state.store(w, at, complex.zero);
  });
  state.store(w, named('column'), { re: one, im: zero });
  return w.finish();
}

/** `sendColumn(column)`: a basis state through all gates. */
function sendColumn(c: Circuit): KernelFunction {
  const w = new FunctionWriter(
    'sendColumn',
    [{ name: 'column', type: 'number' }],
    ['Sends a basis state through all gates.'],
  );
  w.call('startColumn', named('column'));
  callForward(c, w);
  if (c.finalPhase) w.call('applyLast');
  return w.finish();
}

/** `buildUnitary()`: U(θ), both by rows and by columns, so that both products run through memory in order. */
function buildUnitary(c: Circuit): KernelFunction {
  const w = new FunctionWriter('buildUnitary', [], ['Writes U(θ), column after column.']);
  const [state, rows, columns] = [stateOf(c), rowsOfU(c), columnsOfU(c)];
  w.loop('column', integer(0), integer(c.size), 1, (column) => {
    w.call('sendColumn', column);
    const start = w.index('start', times(column, c.size));
    w.loop('at', integer(0), integer(c.size), 1, (at) => {
      const value = w.defineComplex('u', state.load(plus(at, integer(lastSlot(c)))));
      columns.store(w, plus(start, at), value);
      rows.store(w, plus(times(at, c.size), column), value);
    });
  });
  return w.finish();
}

/** Up to this size a vector is held in locals. */
const mostLocals = 16;
const step = 4;

/** Hands out the entries of a vector with their indices: all at once where they are few, else a few in a loop. */
function eachStretch(
  w: FunctionWriter,
  c: Circuit,
  held: readonly Complex[] | undefined,
  load: (k: IntegerExpression) => Complex,
  body: (entries: readonly { readonly k: IntegerExpression; readonly value: Complex }[]) => void,
): void {
  if (held) {
    body(held.map((value, k) => ({ k: integer(k), value })));
    return;
  }
  w.loop('k', integer(0), integer(c.size), step, (k) => {
    body(
      Array.from({ length: step }, (_, j) => {
        const at = plus(k, integer(j));
        return { k: at, value: w.defineComplex(`l${j}`, load(at)) };
      }),
    );
  });
}

function heldVector(w: FunctionWriter, c: Circuit, load: (k: IntegerExpression) => Complex) {
  if (c.size > mostLocals) return undefined;
  return Array.from({ length: c.size }, (_, k) => w.defineComplex(`l${k}`, load(integer(k))));
}

/** The sum of the products of a row of a matrix with a vector. */
function rowSum(
  w: FunctionWriter,
  c: Circuit,
  held: readonly Complex[] | undefined,
  load: (k: IntegerExpression) => Complex,
  term: (k: IntegerExpression, value: Complex) => Complex,
  isReal: boolean,
): Complex {
  if (held) {
    const terms = held.map((value, k) => term(integer(k), value));
    return { re: total(terms.map(({ re }) => re)), im: isReal ? zero : total(terms.map(({ im }) => im)) };
  }
  const re = w.accumulator('re', zero);
  const im = isReal ? undefined : w.accumulator('im', zero);
  eachStretch(w, c, held, load, (entries) => {
    const terms = entries.map(({ k, value }) => term(k, value));
    w.increase(re.name, total(terms.map((t) => t.re)));
    if (im) w.increase(im.name, total(terms.map((t) => t.im)));
  });
  return { re: re.value, im: im?.value ?? zero };
}

/** `applyUnitary()`: ψ = U·p, from the first slot into the last. */
function applyUnitary(c: Circuit): KernelFunction {
  const w = new FunctionWriter('applyUnitary', [], ['Multiplies the encoded state by U(θ).']);
  const [state, encoded, rows] = [stateOf(c), encodedOf(c), rowsOfU(c)];
  const load = (k: IntegerExpression) => encoded.load(k);
  const held = heldVector(w, c, load);
  w.loop('row', integer(0), integer(c.size), 1, (row) => {
    const start = w.index('start', times(row, c.size));
    const term = (k: IntegerExpression, value: Complex) => complex.multiply(rows.load(plus(start, k)), value);
    const sum = rowSum(w, c, held, load, term, c.real);
    state.store(w, plus(row, integer(lastSlot(c))), sum);
  });
  return w.finish();
}

/** `clearOuter()`: Λ = 0. */
function clearOuter(c: Circuit): KernelFunction {
  const w = new FunctionWriter('clearOuter', [], ['Sets Λ to 0.']);
  const outer = outerOf(c);
  w.loop('at', integer(0), integer(c.size ** 2), 1, (at) => {
    outer.store(w, at, complex.zero);
  });
  return w.finish();
}

/**
 * `pullUnitary()`: λ becomes U†λ; of a real encoded state only its real part is ever used. `pullAndAdd()` adds λp† to Λ
 * besides.
 */
function pull(c: Circuit, adds: boolean): KernelFunction {
  const w = new FunctionWriter(
    adds ? 'pullAndAdd' : 'pullUnitary',
    [],
    [adds ? 'Adds λp† to Λ and multiplies λ by U†.' : 'Multiplies λ by U†.'],
  );
  const [lambda, columns, outer, encoded, pulled] = [
    lambdaOf(c),
    columnsOfU(c),
    outerOf(c),
    encodedOf(c),
    pulledOf(c),
  ];
  const rest = integer(restingPlace(c));
  const load = (k: IntegerExpression) => lambda.load(plus(k, rest));
  const held = heldVector(w, c, load);
  w.loop('column', integer(0), integer(c.size), 1, (column) => {
    const start = w.index('start', times(column, c.size));
    const p = adds ? complex.conjugate(w.defineComplex('p', encoded.load(column))) : undefined;
    const term = (k: IntegerExpression, value: Complex) =>
      complex.multiply(complex.conjugate(columns.load(plus(start, k))), value);
    const sum = rowSum(w, c, held, load, term, encodesReally(c));
    pulled.store(w, column, sum);
    if (p)
      eachStretch(w, c, held, load, (entries) => {
        for (const { k, value } of entries) outer.accumulate(w, plus(start, k), complex.multiply(value, p));
      });
  });
  w.loop('at', integer(0), integer(c.size), 1, (at) => {
    lambda.store(w, plus(at, rest), pulled.load(at));
  });
  return w.finish();
}

/** `undoColumns()`: an adjoint pass for each column of Λ, which adds up the derivatives by θ. */
function undoColumns(c: Circuit): KernelFunction {
  const w = new FunctionWriter(
    'undoColumns',
    [],
    ['Adds up the derivatives by θ, column of Λ after column.'],
  );
  const [lambda, outer] = [lambdaOf(c), outerOf(c)];
  w.loop('column', integer(0), integer(c.size), 1, (column) => {
    w.call('sendColumn', column);
    const start = w.index('start', times(column, c.size));
    w.loop('at', integer(0), integer(c.size), 1, (at) => {
      lambda.store(w, plus(at, integer(restingPlace(c))), outer.load(plus(start, at)));
    });
    if (c.finalPhase) w.call('undoLast');
    callBackward(c, w, 'undo');
  });
  return w.finish();
}

function begin(w: FunctionWriter): void {
  w.call('prepare', 'theta');
  w.call('buildUnitary');
}

function state(c: Circuit, w: FunctionWriter, b: string): void {
  if (c.encoded.some((q) => !q.dead)) w.call('encode', 'x', strided(b, c.qubits));
  else w.call('encode');
  w.call('applyUnitary');
}

function forward(c: Circuit): KernelFunction {
  const w = everyKernelsFunction(c, 'forward');
  begin(w);
  w.samples((b) => {
    state(c, w, b);
    w.call('readOut', 'y', strided(b, c.outputs));
  });
  return w.finish();
}

function vjp(c: Circuit): KernelFunction {
  const w = everyKernelsFunction(c, 'vjp');
  begin(w);
  w.call('clear');
  w.call('clearOuter');
  w.samples((b) => {
    state(c, w, b);
    w.call('readOut', 'y', strided(b, c.outputs));
    w.call('weigh', 'cotangent', strided(b, c.outputs));
    w.call('seed');
    w.call('pullAndAdd');
    if (slopes(c)) w.call('slopes', 'x', strided(b, c.qubits));
    w.call('inputGradient', 'dx', strided(b, c.qubits));
  });
  w.call('undoColumns');
  w.call('collect', ...(c.axes.length > 1 ? ['theta'] : []), 'dtheta');
  return w.finish();
}

function jacobian(c: Circuit): KernelFunction {
  const w = everyKernelsFunction(c, 'jacobian');
  begin(w);
  w.samples((b) => {
    state(c, w, b);
    if (slopes(c)) w.call('slopes', 'x', strided(b, c.qubits));
    for (let l = 0; l < c.outputs; l += 1) {
      w.call(`choose${l}`);
      w.call('seed');
      w.call('pullUnitary');
      w.call('inputGradient', 'jac', plus(strided(b, c.outputs * c.qubits), integer(l * c.qubits)));
    }
  });
  return w.finish();
}
