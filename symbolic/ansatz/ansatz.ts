import type { Pauli } from '../algebra/pauli.js';
import { pauliNames } from '../algebra/pauli.js';
import { Mistake } from '../mistake.js';
import type { Rational } from '../ring/rational.js';
import { type AngleMapName, angleMaps } from './angle-maps.js';
import { type EntanglerName, entanglers } from './entanglers.js';
import { arity, entanglingGates, type PlacedGate } from './entangling-gates.js';
import { fixedGates } from './fixed-gates.js';
import { type ExplicitMatrix, type Fixed, objectionToMatrix } from './fixed-matrix.js';
import { inAscii } from './matrix-entry.js';
import { type PauliSum, parseObservable } from './observables.js';

/** The encoding of one qubit (Eq. 9): R_generator(angle(x_q)) · fixed, the fixed gate first. */
export interface EncodingGate {
  readonly fixed: Fixed;
  readonly generator: Pauli;
  readonly angle: AngleMapName;
}

/** The JSON form of a configuration, as a user writes it and as kernels and certificates carry it. */
export interface AnsatzDocument {
  readonly qubits: number;
  readonly encoding: EncodingGate | readonly EncodingGate[];
  readonly blocks: number;
  /** Absent where the encoding acts once, at the start. */
  readonly uploads?: readonly number[];
  readonly entangler: EntanglerName | readonly PlacedGate[];
  readonly rotations: readonly Rotation[];
  readonly observables: readonly string[];
  /** Present where the kernel is to have WebAssembly in single precision besides. */
  readonly precision?: typeof bothPrecisions;
}

/** The generator of a rotation in a block: R_P(θ) = exp(−iθP/2). */
export type Rotation = Exclude<Pauli, 'I'>;

/**
 * A checked configuration of the circuit of Eqs. 1, 2, 9 and 10.
 *
 * Qubit 1 of the paper is index 0, the leftmost tensor factor and the most significant bit of a basis state. ρ₀ = |0…0⟩⟨0…0|.
 * Block ℓ = 1 acts first; inside a block the entangler acts first, then on each qubit its rotations in the order listed.
 * The encoding V(x), the gates H_q included, acts before the blocks in `uploads`, counted from 0: only at the start in the paper.
 * θ has one entry for each (block, qubit, rotation), in that order: {@link thetaIndex}.
 */
export interface Ansatz {
  readonly qubits: number;
  /** One per qubit. */
  readonly encoding: readonly EncodingGate[];
  readonly blocks: number;
  /** The blocks before which the encoding acts, in increasing order; [0] where it acts once, at the start. */
  readonly uploads: readonly number[];
  /** The gates of C_ℓ in the order in which they act. */
  readonly entangler: readonly PlacedGate[];
  readonly rotations: readonly Rotation[];
  /** Q_1 … Q_m. */
  readonly observables: readonly PauliSum[];
  /** Whether its kernel is to have WebAssembly in single precision besides: no part of the circuit. */
  readonly inSingle: boolean;
  /** The JSON form this was read from, with its keys in order. */
  readonly document: AnsatzDocument;
}

/** The most qubits a configuration may have: the states of one sample, all kept, then take up to half a gigabyte. */
export const mostQubits = 16;
const mostBlocks = 32;
/** What a configuration says whose kernel is to have WebAssembly in single precision besides. */
export const bothPrecisions = 'double and single';
const mostRotations = 3;
const mostObservables = 16;
/** The largest coefficient of an observable, and one over the smallest; its denominator divides `finest`. */
const largest = 10n ** 9n;
const finest = 10n ** 20n;

/** A configuration that cannot be built. */
export class AnsatzMistake extends Mistake {
  constructor(asked: string, expected: string, remedy: string) {
    super({ asked, expected, remedy });
  }
}

/** How many entries θ has: blocks · qubits · rotations. */
export function parameterCount(ansatz: Ansatz): number {
  return ansatz.blocks * ansatz.qubits * ansatz.rotations.length;
}

/** Where θ of (block, qubit, rotation) stands, all counted from 0. */
export function thetaIndex(ansatz: Ansatz, block: number, qubit: number, rotation: number): number {
  return (block * ansatz.qubits + qubit) * ansatz.rotations.length + rotation;
}

/**
 * Checks a configuration given as JSON; a number in a matrix is the decimal that `String(number)` prints. Throws an
 * {@link AnsatzMistake} for what cannot be built.
 */
export function parseAnsatz(json: unknown): Ansatz {
  const fields = record(json, 'Ansatz');
  const known = [
    'qubits',
    'encoding',
    'blocks',
    'uploads',
    'entangler',
    'rotations',
    'observables',
    'precision',
  ];
  refuseStrangers(fields, known, 'Ansatz field');
  const qubits = whole(fields, 'qubits', 1, mostQubits);
  const blocks = whole(fields, 'blocks', 0, mostBlocks);
  const encoding = parseEncoding(fields.encoding, qubits);
  const uploads = parseUploads(fields.uploads, blocks);
  const { gates, document: entangler } = parseEntangler(fields.entangler, qubits);
  const rotations = parseRotations(fields.rotations);
  const texts = list(fields.observables, 'observables', 1, mostObservables);
  const observables = texts.map((text, k) => {
    const sum =
      typeof text === 'string' ? observable(text, qubits) : `expected text, got ${JSON.stringify(text)}`;
    if (typeof sum === 'string')
      throw new AnsatzMistake(
        `Observable ${k} (${JSON.stringify(text)}) on ${qubits} qubits`,
        sum,
        'Write a real Pauli sum such as "Z0" or "0.5 Z0 Z1 - 0.25 X2"',
      );
    return sum;
  });
  const inSingle = parsePrecision(fields.precision) === bothPrecisions;
  const document: AnsatzDocument = {
    qubits,
    encoding: Array.isArray(fields.encoding) ? encoding : encoding[0]!,
    blocks,
    ...(uploads.join() === '0' ? {} : { uploads }),
    entangler,
    rotations,
    observables: texts as readonly string[],
    ...(inSingle ? { precision: bothPrecisions } : {}),
  };
  return {
    qubits,
    encoding,
    blocks,
    uploads,
    entangler: gates,
    rotations,
    observables,
    inSingle,
    document,
  };
}

function parsePrecision(json: unknown): 'double' | typeof bothPrecisions {
  if (json === undefined || json === 'double') return 'double';
  if (json === bothPrecisions) return json;
  throw new AnsatzMistake(
    `Precision ${JSON.stringify(json)}`,
    `a kernel computes in "double", or in "${bothPrecisions}" where it is to have both`,
    'Write one of these, or leave the field out for the first',
  );
}

/** The observable, or a sentence that says what is wrong; kernels spell the text and its coefficients as they stand. */
function observable(text: string, qubits: number): PauliSum | string {
  if (!/^[ -~]*$/.test(text)) return 'it is to be one line of letters, digits, signs and spaces';
  const sum = parseObservable(text, qubits);
  if (typeof sum === 'string') return sum;
  const fits = ({ num, den }: Rational): boolean => {
    const size = num < 0n ? -num : num;
    return size <= largest * den && size * largest >= den && finest % den === 0n;
  };
  return sum.every(({ coefficient }) => fits(coefficient))
    ? sum
    : 'coefficients are between 1e-9 and 1e9 in size and have at most 20 decimals';
}

function record(value: unknown, what: string): Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new AnsatzMistake(
      what,
      `expected a JSON object, got ${kind(value)}`,
      'See the example in the README',
    );
  return value as Record<string, unknown>; // a non-null, non-array object has string keys
}

function refuseStrangers(fields: Record<string, unknown>, known: readonly string[], what: string): void {
  const stranger = Object.keys(fields).find((key) => !known.includes(key));
  if (stranger !== undefined)
    throw new AnsatzMistake(
      `${what} "${stranger}"`,
      `the fields are ${known.join(', ')}`,
      'Remove or rename it',
    );
}

function kind(value: unknown): string {
  if (value === undefined) return 'nothing';
  const text = JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}

function whole(fields: Record<string, unknown>, name: string, least: number, most: number): number {
  const value = fields[name];
  if (typeof value !== 'number' || !Number.isInteger(value) || value < least || value > most)
    throw new AnsatzMistake(
      `Ansatz with ${name} = ${kind(value)}`,
      `${name} is a whole number from ${least} to ${most}`,
      `Set "${name}" in that range`,
    );
  return value;
}

function list(value: unknown, name: string, least: number, most: number): readonly unknown[] {
  if (!Array.isArray(value) || value.length < least || value.length > most)
    throw new AnsatzMistake(
      `Ansatz with ${name} = ${kind(value)}`,
      `${name} is a list of ${least} to ${most} entries`,
      `Set "${name}" to such a list`,
    );
  return value;
}

function entry<T extends string>(value: unknown, table: Record<T, unknown>, what: string): T {
  if (typeof value !== 'string' || !Object.hasOwn(table, value))
    throw new AnsatzMistake(
      `${what} ${kind(value)}`,
      'there is no such entry',
      `Choose one of ${Object.keys(table).join(', ')}`,
    );
  return value as T; // it is one of the table's own keys
}

function parseEncoding(value: unknown, qubits: number): readonly EncodingGate[] {
  const each = Array.isArray(value) ? value : Array.from({ length: qubits }, () => value);
  if (each.length !== qubits)
    throw new AnsatzMistake(
      `Encoding with ${each.length} entries on ${qubits} qubits`,
      'a list has one entry per qubit',
      'Give one entry per qubit, or a single object for all',
    );
  return each.map((gate) => {
    const fields = record(gate, 'Encoding');
    refuseStrangers(fields, ['fixed', 'generator', 'angle'], 'Encoding field');
    return {
      fixed: parseFixed(fields.fixed ?? 'I'),
      generator: entry(
        fields.generator,
        Object.fromEntries(pauliNames.map((p) => [p, p])) as Record<Pauli, Pauli>,
        'Generator',
      ),
      angle: entry(fields.angle ?? 'identity', angleMaps, 'Angle map'),
    };
  });
}

function parseFixed(value: unknown): Fixed {
  if (typeof value !== 'object' || value === null) return entry(value, fixedGates, 'Fixed gate');
  const fields = record(value, 'Fixed gate');
  refuseStrangers(fields, ['matrix'], 'Fixed gate field');
  const objection = objectionToMatrix(fields.matrix);
  if (objection !== undefined)
    throw new AnsatzMistake(
      `Fixed gate with the matrix ${kind(fields.matrix)}`,
      objection,
      'Write a unitary matrix such as [["sqrt(1/2)", "i sqrt(1/2)"], ["i sqrt(1/2)", "sqrt(1/2)"]]',
    );
  const rows = fields.matrix as ExplicitMatrix['matrix']; // nothing was objected to
  return { matrix: rows.map(([a, b]) => [inAscii(a), inAscii(b)] as const) };
}

function parseEntangler(
  value: unknown,
  qubits: number,
): { gates: readonly PlacedGate[]; document: AnsatzDocument['entangler'] } {
  if (!Array.isArray(value)) {
    const name = entry(value, entanglers, 'Entangler');
    const { least, gates } = entanglers[name];
    if (qubits < least.qubits)
      throw new AnsatzMistake(
        `Entangler "${name}" on ${qubits} qubit${qubits === 1 ? '' : 's'}`,
        least.because,
        'Use more qubits or choose "none"',
      );
    return { gates: gates(qubits), document: name };
  }
  const gates = value.map((item, k): PlacedGate => {
    const fields = record(item, `Entangler gate ${k}`);
    refuseStrangers(fields, ['gate', 'qubits'], `Entangler gate ${k} field`);
    const gate = entry(fields.gate, entanglingGates, `Entangler gate ${k}`);
    const on = fields.qubits;
    const fits =
      Array.isArray(on) &&
      on.length === arity(gate) &&
      on.every((q) => Number.isInteger(q) && q >= 0 && q < qubits) &&
      new Set(on).size === on.length;
    if (!fits)
      throw new AnsatzMistake(
        `Entangler gate ${k} (${gate}) on qubits ${kind(on)}`,
        `${gate} acts on ${arity(gate)} different qubit(s) from 0 to ${qubits - 1}`,
        'Correct its "qubits"',
      );
    return { gate, qubits: on as readonly number[] };
  });
  return { gates, document: gates };
}

function parseUploads(value: unknown, blocks: number): readonly number[] {
  if (value === undefined) return [0];
  const most = Math.max(blocks, 1);
  const uploads = list(value, 'uploads', 1, most);
  const isBlock = (b: unknown, k: number): b is number =>
    Number.isInteger(b) &&
    (b as number) >= 0 &&
    (b as number) < most &&
    (k === 0 || (b as number) > (uploads[k - 1] as number)); // numbers, by the first test
  if (!uploads.every(isBlock))
    throw new AnsatzMistake(
      `Ansatz with uploads = ${kind(value)} and ${blocks} block${blocks === 1 ? '' : 's'}`,
      `each upload is a block from 0 to ${most - 1}, before which the encoding acts, in increasing order`,
      'List each such block once, in order, or leave "uploads" out for one encoding at the start',
    );
  return uploads;
}

function parseRotations(value: unknown): readonly Rotation[] {
  return list(value, 'rotations', 1, mostRotations).map((axis) =>
    entry(axis, { X: 0, Y: 0, Z: 0 }, 'Rotation'),
  );
}
