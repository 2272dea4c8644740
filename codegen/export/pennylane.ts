import { angleMaps } from '../../symbolic/ansatz/angle-maps.js';
import type { Ansatz, EncodingGate } from '../../symbolic/ansatz/ansatz.js';
import type { EntanglingGate } from '../../symbolic/ansatz/entangling-gates.js';
import type { FixedGate } from '../../symbolic/ansatz/fixed-gates.js';
import { fixedMatrix } from '../../symbolic/ansatz/fixed-matrix.js';
import type { PauliSum } from '../../symbolic/ansatz/observables.js';
import { Q } from '../../symbolic/ring/rational.js';
import { type AngleLanguage, angleText } from './angle-text.js';
import { layersOf } from './layers.js';
import { blockSlice, configurationLine, pythonMatrix } from './python-text.js';

const fixedCalls: Partial<Record<FixedGate, (wire: number) => string>> = {
  X: (wire) => `qml.PauliX(${wire})`,
  Y: (wire) => `qml.PauliY(${wire})`,
  Z: (wire) => `qml.PauliZ(${wire})`,
  H: (wire) => `qml.Hadamard(${wire})`,
  S: (wire) => `qml.S(${wire})`,
  Sdg: (wire) => `qml.adjoint(qml.S(${wire}))`,
  T: (wire) => `qml.T(${wire})`,
  Tdg: (wire) => `qml.adjoint(qml.T(${wire}))`,
  SX: (wire) => `qml.SX(${wire})`,
};

const entanglingClasses: Readonly<Record<EntanglingGate, string>> = {
  X: 'PauliX',
  Z: 'PauliZ',
  CNOT: 'CNOT',
  CZ: 'CZ',
  SWAP: 'SWAP',
};

const language: AngleLanguage = {
  pi: 'pi',
  arctan: (of) => `qml.math.arctan(${of})`,
  tanh: (of) => `qml.math.tanh(${of})`,
  exp: (of) => `qml.math.exp(${of})`,
};

/** PennyLane source: the QNode `circuit(x, theta)` that returns the expectation of each of `observables`. */
export function pennylane(ansatz: Ansatz): string {
  const { qubits, encoding, entangler, rotations, observables } = ansatz;
  const encode = encoding.flatMap((gate, q) => encodingLines(gate, q));
  return [
    '"""The circuit of Eqs. 1, 2 and 9 of QGrad-CAM, written by qgradcam.',
    '',
    configurationLine(ansatz),
    '',
    'Wire q is qubit q of the configuration: wire 0 is the leftmost tensor factor, the most significant bit.',
    '"""',
    '',
    ...(encode.some((line) => /\bpi\b/.test(line)) ? ['from math import pi', ''] : []),
    'import pennylane as qml',
    '',
    `device = qml.device("default.qubit", wires=${qubits})`,
    '',
    'observables = [',
    ...observables.map((sum, l) => `    ${hamiltonian(sum)},  # ${ansatz.document.observables[l]}`),
    ']',
    '',
    '',
    'def encode(x):',
    '    """V(x) of Eq. 9: on each qubit its fixed gate, then its rotation."""',
    ...encode,
    '',
    '',
    'def block(t):',
    '    """A block of Eq. 1: the entangler C, then the rotations."""',
    ...entangler.map(
      ({ gate, qubits: on }) => `    qml.${entanglingClasses[gate]}(wires=[${on.join(', ')}])`,
    ),
    ...encoding.flatMap((_, q) =>
      rotations.map((axis, r) => `    qml.R${axis}(t[${q * rotations.length + r}], wires=${q})`),
    ),
    '',
    '',
    '@qml.qnode(device)',
    'def circuit(x, theta):',
    '    """x: an array of one input per qubit, or of one row per sample; theta: an array by block, qubit and rotation."""',
    ...layersOf(ansatz).map((layer) =>
      layer.op === 'encoding' ? '    encode(x)' : `    block(theta[${blockSlice(ansatz, layer.block)}])`,
    ),
    '    return [qml.expval(observable) for observable in observables]',
    '',
  ].join('\n');
}

function encodingLines({ fixed, generator, angle }: EncodingGate, q: number): readonly string[] {
  const call = typeof fixed === 'string' ? fixedCalls[fixed] : undefined;
  const gate = call?.(q) ?? `qml.QubitUnitary(${pythonMatrix(fixedMatrix(fixed))}, wires=${q})`;
  const text = angleText(angleMaps[angle].angle, `x[..., ${q}]`, language);
  // R_I(a) = exp(−ia/2) is a global phase, and no expectation value depends on it.
  const rotation = generator === 'I' ? [] : [`qml.R${generator}(${text}, wires=${q})`];
  const lines = [...(fixed === 'I' ? [] : [gate]), ...rotation];
  return (lines.length === 0 ? [`qml.Identity(${q})`] : lines).map((line) => `    ${line}`);
}

function hamiltonian(sum: PauliSum): string {
  const strings = sum.map(({ letters }) => {
    const factors = letters.flatMap((letter, q) => (letter === 'I' ? [] : [`qml.Pauli${letter}(${q})`]));
    return factors.length === 0 ? 'qml.Identity(0)' : factors.join(' @ ');
  });
  return `qml.Hamiltonian([${sum.map(({ coefficient }) => Q.toNumber(coefficient)).join(', ')}], [${strings.join(', ')}])`;
}
