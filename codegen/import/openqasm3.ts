import type { Pauli } from '../../symbolic/algebra/pauli.js';
import { pauliNames } from '../../symbolic/algebra/pauli.js';
import { type AngleMapName, angleMaps } from '../../symbolic/ansatz/angle-maps.js';
import { type Ansatz, type AnsatzDocument, parseAnsatz } from '../../symbolic/ansatz/ansatz.js';
import { type EntanglerName, entanglers } from '../../symbolic/ansatz/entanglers.js';
import {
  type EntanglingGate,
  entanglingGates,
  type PlacedGate,
} from '../../symbolic/ansatz/entangling-gates.js';
import { type FixedGate, fixedGates } from '../../symbolic/ansatz/fixed-gates.js';
import {
  angleExpression,
  angleNames,
  encodingNames,
  entanglerName,
  entanglingNames,
  fixedText,
  rotationText,
} from '../export/openqasm3.js';
import { OpenQasmMistake } from './openqasm-mistake.js';
import { type GateCall, type GateDefinition, type OpenQasmProgram, parseProgram } from './parse-program.js';
import { spelling, type Token, tokenize } from './tokens.js';

const keys = <T extends object>(table: T) => Object.keys(table) as (keyof T & string)[]; // own keys of a literal table

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
  const { angles, blocks } = readCalls(program, encode, entangle, rotate);
  const gates = readEncoding(encode, qubits).map((gate, q) => ({ ...gate, angle: angles[q]! }));
  const document: AnsatzDocument = {
    qubits,
    encoding: encode.name === encodingNames.same ? same(gates, encode) : gates,
    blocks,
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

/** The generator and the fixed gate of each qubit, in order; a fixed gate that does nothing is not written. */
function readEncoding(
  gate: GateDefinition,
  qubits: number,
): readonly { readonly fixed: FixedGate; readonly generator: Pauli }[] {
  const calls = [...gate.body];
  const angles = angleNames('a', qubits);
  if (gate.parameters.join() !== angles.join())
    throw new OpenQasmMistake(
      gate.line,
      `"${gate.name}" has the angles ${angles[0]} to ${angles.at(-1)}, one per qubit`,
    );
  const gates = Array.from({ length: qubits }, (_, q) => {
    const generatorOf = (call: GateCall | undefined) =>
      pauliNames.find((p) => call && isGate(call, rotationText(p, angles[q]!), p === 'I' ? [] : [`q${q}`]));
    const first = calls.shift();
    const alone = generatorOf(first);
    if (alone) return { fixed: 'I' as const, generator: alone };
    const fixed = keys(fixedGates).find((name) => first && isGate(first, fixedText(name), [`q${q}`]));
    const second = fixed && calls.shift();
    const generator = generatorOf(second);
    if (fixed && generator) return { fixed, generator };
    throw new OpenQasmMistake(
      (fixed ? second : first)?.line ?? gate.line,
      `qubit ${q} is encoded by at most one fixed gate (${keys(fixedGates).map(fixedText).join(', ')}) and one rotation by ${angles[q]}`,
    );
  });
  if (calls[0]) throw new OpenQasmMistake(calls[0].line, 'a gate more than the encoding of the qubits');
  return gates;
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

/** A named entangler has the gates of that name. */
function readEntangler(gate: GateDefinition, qubits: number): AnsatzDocument['entangler'] {
  const gates = gate.body.map((call): PlacedGate => {
    const name = keys(entanglingGates).find((key: EntanglingGate) =>
      isGate(call, entanglingNames[key], call.qubits),
    );
    const on = call.qubits.map((qubit) => gate.qubits.indexOf(qubit));
    if (name && !on.includes(-1)) return { gate: name, qubits: on };
    const known = Object.values(entanglingNames).join(', ');
    throw new OpenQasmMistake(call.line, `an entangler consists of ${known} on the gate's own qubits`);
  });
  if (gate.name === entanglerName(gates)) return gates;
  const name = keys(entanglers).find((key: EntanglerName) => entanglerName(key) === gate.name);
  if (!name)
    throw new OpenQasmMistake(
      gate.line,
      `there is no entangler of the name "${gate.name}"; one without a name is "${entanglerName(gates)}"`,
    );
  const { least, gates: named } = entanglers[name];
  if (qubits >= least.qubits && JSON.stringify(named(qubits)) === JSON.stringify(gates)) return name;
  throw new OpenQasmMistake(
    gate.line,
    `"${gate.name}" has other gates than the entangler "${name}" on ${qubits} qubits; one without a name is "${entanglerName(gates)}"`,
  );
}

/** The same rotations on each qubit, by t0, t1, … in order. */
function readRotations(gate: GateDefinition, qubits: number): AnsatzDocument['rotations'] {
  const each = gate.body.length / qubits;
  const turns = angleNames('t', gate.body.length);
  const axes = gate.body.slice(0, Math.ceil(each)).map((call) => call.name.slice(1).toUpperCase());
  if (!Number.isInteger(each) || gate.parameters.join() !== turns.join())
    throw new OpenQasmMistake(
      gate.line,
      `"${gate.name}" has the angles ${turns.join(', ')}, one for each of its rotations, and as many rotations on each qubit`,
    );
  gate.body.forEach((call, k) => {
    const axis = (['X', 'Y', 'Z'] as const).find((letter) => letter === axes[k % each]);
    const qubit = Math.floor(k / each);
    if (!axis || !isGate(call, rotationText(axis, turns[k]!), [`q${qubit}`]))
      throw new OpenQasmMistake(
        call.line,
        `the rotation by ${turns[k]} is rx, ry or rz on q${qubit}, about the same axis as on the other qubits`,
      );
  });
  return axes as AnsatzDocument['rotations']; // each was found among X, Y and Z
}

/** The angle maps of the encoding, and how many blocks follow it. */
function readCalls(
  { inputs, qubits, calls, end }: OpenQasmProgram,
  encode: GateDefinition,
  entangle: GateDefinition,
  rotate: GateDefinition,
): { readonly angles: readonly AngleMapName[]; readonly blocks: number } {
  const blocks = (calls.length - 1) / 2;
  calls.forEach((call, k) => {
    const gate = k === 0 ? encode : k % 2 === 1 ? entangle : rotate;
    const whole = call.qubits.length === qubits && call.qubits.every((name, q) => name === `q[${q}]`);
    if (call.name !== gate.name || call.arguments.length !== gate.parameters.length || !whole)
      throw new OpenQasmMistake(
        call.line,
        `"${gate.name}" with ${gate.parameters.length} angles on q[0] to q[${qubits - 1}] was expected`,
      );
  });
  if (!Number.isInteger(blocks) || blocks < 0)
    throw new OpenQasmMistake(
      end,
      `the circuit is "${encode.name}", then "${entangle.name}" and "${rotate.name}" for each block`,
    );
  const parameters = blocks * rotate.parameters.length;
  const names = [
    ...Array.from({ length: qubits }, (_, q) => `x${q}`),
    ...Array.from({ length: parameters }, (_, k) => `theta${k}`),
  ];
  names.forEach((name, k) => {
    if (inputs[k]?.name !== name)
      throw new OpenQasmMistake(inputs[k]?.line ?? end, `the input "${name}" was expected`);
  });
  if (inputs[names.length])
    throw new OpenQasmMistake(inputs[names.length]!.line, 'an input more than the circuit uses');
  calls.forEach((call, k) => {
    if (call.name !== rotate.name) return;
    call.arguments.forEach((argument, j) => {
      const name = `theta${(k / 2 - 1) * rotate.parameters.length + j}`;
      if (spelling(argument) !== name)
        throw new OpenQasmMistake(call.line, `angle ${j} of this block is "${name}"`);
    });
  });
  return { angles: calls[0]!.arguments.map((argument, q) => readAngle(argument, q, calls[0]!.line)), blocks };
}

function readAngle(argument: readonly Token[], q: number, line: number): AngleMapName {
  const found = keys(angleMaps).find((name) => isSpelt(argument, angleExpression(name, `x${q}`)));
  if (found) return found;
  const known = keys(angleMaps).map((name) => angleExpression(name, `x${q}`));
  throw new OpenQasmMistake(line, `the angle of qubit ${q} is one of ${known.join(', ')}`);
}

function readObservable({ text, line }: { readonly text: string; readonly line: number }): string {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'string') return value;
  } catch {} // refused below
  throw new OpenQasmMistake(line, `an observable is text in quotes, got ${text}`);
}

/** Whether the call is this gate, as export writes it, on these qubits. */
function isGate(call: GateCall, text: string, qubits: readonly string[]): boolean {
  const written = call.arguments.map(spelling).join(' , ');
  const gate = call.arguments.length === 0 ? call.name : `${call.name} ( ${written} )`;
  return gate === spelling(tokenize(text).slice(0, -1)) && call.qubits.join() === qubits.join();
}

function isSpelt(tokens: readonly Token[], text: string): boolean {
  return spelling(tokens) === spelling(tokenize(text).slice(0, -1));
}
