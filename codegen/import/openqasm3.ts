import { type Ansatz, type AnsatzDocument, parseAnsatz } from '../../symbolic/ansatz/ansatz.js';
import { encodingNames } from '../export/openqasm3.js';
import { readComment } from './matching.js';
import { OpenQasmMistake } from './openqasm-mistake.js';
import { type GateDefinition, parseProgram } from './parse-program.js';
import { readEntangler, readRotations } from './read-block.js';
import { readCourse } from './read-course.js';
import { readEncoding } from './read-encoding.js';

/**
 * The configuration of a circuit in the OpenQASM 3 that export writes: the gates are recognised by what export would write
 * for each entry of the open tables, so that a new entry is read at once. Throws an {@link OpenQasmMistake} with the line for
 * anything else, and an AnsatzMistake where the parts make no configuration.
 */
export function importOpenqasm3(source: string): Ansatz {
  const program = parseProgram(source);
  const { qubits, definitions } = program;
  const find = (what: string, fits: (name: string) => boolean): GateDefinition => {
    const found = definitions.filter(({ name }) => fits(name));
    if (found.length === 1) return checkedQubits(found[0]!, qubits);
    throw new OpenQasmMistake(
      found[1]?.line ?? program.end,
      `one gate ${what} is to be defined, got ${found.length}`,
    );
  };
  const encode = find('"encode" or "encode_each"', (name) =>
    Object.values<string>(encodingNames).includes(name),
  );
  const entangle = find('"entangle…"', (name) => /^entangle(_|$)/.test(name));
  const rotate = find('"rotate"', (name) => name === 'rotate');
  const stranger = definitions.find((gate) => ![encode, entangle, rotate].includes(gate));
  if (stranger)
    throw new OpenQasmMistake(stranger.line, `the gate "${stranger.name}" belongs to no part of the circuit`);
  const { angles, blocks, uploads } = readCourse(program, encode, entangle, rotate);
  const gates = readEncoding(encode, qubits).map((gate, q) => ({ ...gate, angle: angles[q]! }));
  const document: AnsatzDocument = {
    qubits,
    encoding: encode.name === encodingNames.same ? same(gates, encode) : gates,
    blocks,
    uploads,
    entangler: readEntangler(entangle, qubits),
    rotations: readRotations(rotate, qubits),
    observables: program.observables.map(readObservable),
  };
  return parseAnsatz(document);
}

function checkedQubits(gate: GateDefinition, qubits: number): GateDefinition {
  if (gate.qubits.length === qubits && gate.qubits.every((name, q) => name === `q${q}`)) return gate;
  throw new OpenQasmMistake(
    gate.line,
    `"${gate.name}" is to act on q0 to q${qubits - 1}, one after the other`,
  );
}

function same<T>(gates: readonly T[], { line }: GateDefinition): T {
  const first = JSON.stringify(gates[0]);
  const other = gates.findIndex((gate) => JSON.stringify(gate) !== first);
  if (other === -1) return gates[0]!;
  throw new OpenQasmMistake(
    line,
    `"${encodingNames.same}" encodes all qubits alike, and qubit ${other} is encoded otherwise than qubit 0; with several encodings the gate is "${encodingNames.each}"`,
  );
}

function readObservable({ text, line }: { readonly text: string; readonly line: number }): string {
  const value = readComment(text, line);
  if (typeof value === 'string') return value;
  throw new OpenQasmMistake(line, `an observable is text in quotes, got ${text}`);
}
