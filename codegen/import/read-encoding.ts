import { type Pauli, pauliNames } from '../../symbolic/algebra/pauli.js';
import { fixedGates } from '../../symbolic/ansatz/fixed-gates.js';
import { type ExplicitMatrix, type Fixed, objectionToMatrix } from '../../symbolic/ansatz/fixed-matrix.js';
import { angleNames, fixedText, rotationText } from '../export/openqasm3.js';
import { isGate, keysOf, readComment } from './matching.js';
import { OpenQasmMistake } from './openqasm-mistake.js';
import type { GateCall, GateDefinition } from './parse-program.js';

/** The generator and the fixed gate of each qubit, in order; a fixed gate that does nothing is not written. */
export function readEncoding(
  gate: GateDefinition,
  qubits: number,
): readonly { readonly fixed: Fixed; readonly generator: Pauli }[] {
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
    const fixed = first && readFixed(first, q);
    const second = fixed && calls.shift();
    const generator = generatorOf(second);
    if (fixed && generator) return { fixed, generator };
    throw new OpenQasmMistake(
      (fixed ? second : first)?.line ?? gate.line,
      `qubit ${q} is encoded by at most one fixed gate (${keysOf(fixedGates).map(fixedText).join(', ')}) and one rotation by ${angles[q]}`,
    );
  });
  if (calls[0]) throw new OpenQasmMistake(calls[0].line, 'a gate more than the encoding of the qubits');
  return gates;
}

/** A fixed gate on qubit q by its name; by the matrix above it, as long as U(θ, φ, λ) is what export writes for that. */
function readFixed(call: GateCall, q: number): Fixed | undefined {
  const isFixed = (fixed: Fixed) => isGate(call, fixedText(fixed), [`q${q}`]);
  if (call.matrix === undefined) return keysOf(fixedGates).find((name) => name !== 'I' && isFixed(name));
  const matrix = readComment(call.matrix, call.line);
  const objection = objectionToMatrix(matrix);
  if (objection !== undefined)
    throw new OpenQasmMistake(call.line, `the matrix above this gate: ${objection}`);
  const fixed: Fixed = { matrix: matrix as ExplicitMatrix['matrix'] }; // nothing was objected to
  if (isFixed(fixed)) return fixed;
  throw new OpenQasmMistake(call.line, `the gate with the matrix above it is "${fixedText(fixed)} q${q}"`);
}
