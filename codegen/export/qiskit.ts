import { angleMaps } from '../../symbolic/ansatz/angle-maps.js';
import { type Ansatz, type EncodingGate, parameterCount } from '../../symbolic/ansatz/ansatz.js';
import type { EntanglingGate } from '../../symbolic/ansatz/entangling-gates.js';
import type { FixedGate } from '../../symbolic/ansatz/fixed-gates.js';
import { fixedMatrix } from '../../symbolic/ansatz/fixed-matrix.js';
import type { PauliSum } from '../../symbolic/ansatz/observables.js';
import { Q } from '../../symbolic/ring/rational.js';
import { type AngleLanguage, angleText } from './angle-text.js';
import { layersOf } from './layers.js';
import { blockSlice, configurationLine, pythonMatrix } from './python-text.js';

const fixedMethods: Partial<Record<FixedGate, string>> = {
  X: 'x',
  Y: 'y',
  Z: 'z',
  H: 'h',
  S: 's',
  Sdg: 'sdg',
  T: 't',
  Tdg: 'tdg',
  SX: 'sx',
};

const entanglingMethods: Readonly<Record<EntanglingGate, string>> = {
  X: 'x',
  Z: 'z',
  CNOT: 'cx',
  CZ: 'cz',
  SWAP: 'swap',
};

/** Qiskit's parameters have no hyperbolic tangent: it is spelt by the exponential function. */
const language: AngleLanguage = {
  pi: 'pi',
  arctan: (of) => `(${of}).arctan()`,
  exp: (of) => `(${of}).exp()`,
};

/** Qiskit source: `circuit` with the parameter vectors `x` and `theta`, and the list `observables`. */
export function qiskit(ansatz: Ansatz): string {
  const { qubits, encoding, entangler, rotations, observables } = ansatz;
  const encode = encoding.flatMap((gate, q) => encodingLines(gate, q));
  return [
    '"""The circuit of Eqs. 1, 2 and 9 of QGrad-CAM, written by qgradcam.',
    '',
    configurationLine(ansatz),
    '',
    'Qubit q of the configuration is qubit q here. There it is the leftmost tensor factor that has number 0, the most',
    'significant bit of a basis state; Qiskit writes qubit 0 rightmost, as the least significant bit. Only the order in',
    'which states, matrices and Pauli labels are written differs, not the circuit.',
    '"""',
    '',
    ...(encode.some((line) => /\bpi\b/.test(line)) ? ['from math import pi', ''] : []),
    'from qiskit import QuantumCircuit',
    'from qiskit.circuit import ParameterVector',
    'from qiskit.quantum_info import SparsePauliOp',
    '',
    '# One input per qubit, and one parameter per block, qubit and rotation, in that order.',
    `x = ParameterVector("x", ${qubits})`,
    `theta = ParameterVector("theta", ${parameterCount(ansatz)})`,
    `circuit = QuantumCircuit(${qubits})`,
    '',
    '',
    'def encode():',
    '    """V(x) of Eq. 9: on each qubit its fixed gate, then its rotation."""',
    ...encode,
    '',
    '',
    'def block(t):',
    '    """A block of Eq. 1: the entangler C, then the rotations."""',
    ...entangler.map(({ gate, qubits: on }) => `    circuit.${entanglingMethods[gate]}(${on.join(', ')})`),
    ...encoding.flatMap((_, q) =>
      rotations.map((axis, r) => `    circuit.r${axis.toLowerCase()}(t[${q * rotations.length + r}], ${q})`),
    ),
    '',
    '',
    ...layersOf(ansatz).map((layer) =>
      layer.op === 'encoding' ? 'encode()' : `block(theta[${blockSlice(ansatz, layer.block)}])`,
    ),
    '',
    'observables = [',
    ...observables.map((sum, l) => `    ${operator(sum, qubits)},  # ${ansatz.document.observables[l]}`),
    ']',
    '',
  ].join('\n');
}

function encodingLines({ fixed, generator, angle }: EncodingGate, q: number): readonly string[] {
  const method = typeof fixed === 'string' ? fixedMethods[fixed] : undefined;
  const gate = method ? `${method}(${q})` : `unitary(${pythonMatrix(fixedMatrix(fixed))}, ${q})`;
  const text = angleText(angleMaps[angle].angle, `x[${q}]`, language);
  // R_I(a) = exp(−ia/2) is a global phase; it keeps the input in the circuit.
  const rotation =
    generator === 'I' ? `global_phase += -(${text})/2` : `r${generator.toLowerCase()}(${text}, ${q})`;
  return [...(fixed === 'I' ? [] : [gate]), rotation].map((line) => `    circuit.${line}`);
}

function operator(sum: PauliSum, qubits: number): string {
  const terms = sum.map(({ letters, coefficient }) => {
    const on = letters.flatMap((letter, q) => (letter === 'I' ? [] : [q]));
    return `("${on.map((q) => letters[q]).join('')}", [${on.join(', ')}], ${Q.toNumber(coefficient)})`;
  });
  return `SparsePauliOp.from_sparse_list([${terms.join(', ')}], num_qubits=${qubits})`;
}
