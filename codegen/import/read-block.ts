import type { AnsatzDocument } from '../../symbolic/ansatz/ansatz.js';
import { entanglers } from '../../symbolic/ansatz/entanglers.js';
import { entanglingGates, type PlacedGate } from '../../symbolic/ansatz/entangling-gates.js';
import { angleNames, entanglerName, entanglingNames, rotationText } from '../export/openqasm3.js';
import { isGate, keysOf } from './matching.js';
import { OpenQasmMistake } from './openqasm-mistake.js';
import type { GateDefinition } from './parse-program.js';

/** A named entangler has the gates of that name. */
export function readEntangler(gate: GateDefinition, qubits: number): AnsatzDocument['entangler'] {
  const gates = gate.body.map((call): PlacedGate => {
    const name = keysOf(entanglingGates).find(
      (key) => call.matrix === undefined && isGate(call, entanglingNames[key], call.qubits),
    );
    const on = call.qubits.map((qubit) => gate.qubits.indexOf(qubit));
    if (name && !on.includes(-1)) return { gate: name, qubits: on };
    const known = Object.values(entanglingNames).join(', ');
    throw new OpenQasmMistake(call.line, `an entangler consists of ${known} on the gate's own qubits`);
  });
  if (gate.name === entanglerName(gates)) return gates;
  const name = keysOf(entanglers).find((key) => entanglerName(key) === gate.name);
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
export function readRotations(gate: GateDefinition, qubits: number): AnsatzDocument['rotations'] {
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
