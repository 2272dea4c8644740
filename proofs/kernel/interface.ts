import { type Ansatz, parameterCount } from '../../symbolic/ansatz/ansatz.js';
import { liveInputs } from './reading/live-inputs.js';
import { KernelRejection } from './rejection.js';
import type { Expression, FunctionText, Json, KernelText } from './text/syntax.js';

/** The functions that every kernel exports, and those that some export besides: all of them or none. */
const everyKernel = ['forward', 'vjp', 'jacobian'] as const;
const fourierKernel = ['coefficients', 'explain', 'responseCurve'] as const;
export type ExportedName = (typeof everyKernel)[number] | (typeof fourierKernel)[number];

/** A buffer of an exported function: `rowLength` entries per sample when it is batched, else `length` in all. */
export interface Buffer {
  readonly name: string;
  readonly role: 'angles' | 'values' | 'output';
  /** Entries per sample; 0 for a buffer that all samples share. */
  readonly row: number;
  /** The length of a buffer that all samples share; 0 for a batched one. */
  readonly shared: number;
}

/** The functions that a kernel's text exports, of those that are modelled. */
export function exportedBy(text: KernelText): readonly ExportedName[] {
  const names = new Set(text.functions.filter((f) => f.exported).map(({ name }) => name));
  return fourierKernel.some((name) => names.has(name)) ? [...everyKernel, ...fourierKernel] : everyKernel;
}

/** The buffers of each exported function, in order; after them comes `batch`, where one of them has rows. */
export function buffersOf(ansatz: Ansatz): Readonly<Record<ExportedName, readonly Buffer[]>> {
  const n = ansatz.qubits;
  const m = ansatz.observables.length;
  const p = parameterCount(ansatz);
  const rows = (name: string, role: Buffer['role'], row: number): Buffer => ({ name, role, row, shared: 0 });
  const x = rows('x', 'angles', n);
  const theta: Buffer = { name: 'theta', role: 'angles', row: 0, shared: p };
  const y = rows('y', 'output', m);
  const jac = rows('jac', 'output', m * n);
  const tensor = (role: Buffer['role']): Buffer => ({
    name: 'tensor',
    role,
    row: 0,
    shared: m * 3 ** liveInputs(ansatz).length,
  });
  return {
    forward: [x, theta, y],
    vjp: [
      x,
      theta,
      rows('cotangent', 'values', m),
      y,
      rows('dx', 'output', n),
      { name: 'dtheta', role: 'output', row: 0, shared: p },
    ],
    jacobian: [x, theta, jac],
    coefficients: [theta, tensor('output')],
    explain: [tensor('values'), x, y, jac],
    responseCurve: [tensor('values'), x, rows('curve', 'output', m * n * 3)],
  };
}

/**
 * Checks what a caller sees: the embedded `ansatz` is the configuration's document, exactly the functions of a kernel are
 * exported, with their parameters in order, and each buffer is guarded by exactly the length that it needs.
 * Throws a {@link KernelRejection} otherwise.
 */
export function checkInterface(text: KernelText, ansatz: Ansatz): void {
  if (canonical(text.ansatz) !== canonical(ansatz.document as unknown as Json))
    // an AnsatzDocument is JSON
    throw new KernelRejection('the embedded "ansatz" is not the configuration');
  const exported = text.functions.filter((f) => f.exported);
  const names = exportedBy(text);
  const stranger = exported.find(({ name }) => !names.some((known) => known === name));
  if (stranger)
    throw new KernelRejection(`an exported function "${stranger.name}" is not modelled`, stranger.at);
  const buffers = buffersOf(ansatz);
  for (const name of names) {
    const f = exported.find((candidate) => candidate.name === name);
    if (!f) throw new KernelRejection(`the function "${name}" is not exported`);
    checkParameters(f, buffers[name]);
    checkGuards(f, buffers[name]);
  }
}

/** JSON with keys in alphabetical order: equal texts are equal values. */
export function canonical(value: Json): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const entries = Object.entries(value as { readonly [key: string]: Json }); // neither null nor a list
  entries.sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, item]) => `${JSON.stringify(key)}:${canonical(item)}`).join(',')}}`;
}

function checkParameters({ name, parameters, at }: FunctionText, buffers: readonly Buffer[]): void {
  const batched = buffers.some(({ row }) => row > 0);
  const expected = [...buffers.map((buffer) => buffer.name), ...(batched ? ['batch'] : [])];
  const found = parameters.map((parameter) => parameter.name);
  if (found.join() !== expected.join())
    throw new KernelRejection(
      `"${name}" takes (${found.join(', ')}) instead of (${expected.join(', ')})`,
      at,
    );
  for (const parameter of parameters) {
    const type = parameter.name === 'batch' ? 'number' : 'Float64Array';
    if (parameter.annotation !== undefined && parameter.annotation !== type)
      throw new KernelRejection(`"${parameter.name}" is a ${type}`, parameter.at);
  }
}

function checkGuards({ name, guards, at }: FunctionText, buffers: readonly Buffer[]): void {
  for (const buffer of buffers) {
    const own = guards.filter((guard) => guard.array === buffer.name);
    if (own.length === 0 && buffer.row + buffer.shared === 0) continue;
    const needs = buffer.row > 0 ? `batch * ${buffer.row}` : `${buffer.shared}`;
    if (own.length !== 1)
      throw new KernelRejection(
        `"${name}" has ${own.length} guards of "${buffer.name}", which needs ${needs}`,
        at,
      );
    const [constant, slope] = lengthOf(own[0]!.least);
    if (constant !== buffer.shared || slope !== buffer.row)
      throw new KernelRejection(`the guard of "${buffer.name}" does not demand ${needs}`, own[0]!.at);
  }
  const stranger = guards.find((guard) => !buffers.some((buffer) => buffer.name === guard.array));
  if (stranger) throw new KernelRejection(`"${stranger.array}" is not a buffer`, stranger.at);
}

/** The expression as constant + slope·batch. */
function lengthOf(e: Expression): readonly [constant: number, slope: number] {
  if (e.kind === 'number' && /^[0-9]{1,9}$/.test(e.text)) return [Number(e.text), 0];
  if (e.kind === 'name' && e.name === 'batch') return [0, 1];
  if (e.kind === 'binary' && e.sign === '*') {
    const [a, b] = lengthOf(e.left);
    const [c, d] = lengthOf(e.right);
    if (b === 0 || d === 0) return [a * c, a * d + b * c];
  }
  throw new KernelRejection('so complicated a length is not modelled in a guard', e.at);
}
