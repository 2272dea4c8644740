import { angleMaps } from '../../symbolic/ansatz/angle-maps.js';
import { type Ansatz, type EncodingGate, parameterCount, thetaIndex } from '../../symbolic/ansatz/ansatz.js';
import type { EntanglingGate } from '../../symbolic/ansatz/entangling-gates.js';
import type { FixedGate } from '../../symbolic/ansatz/fixed-gates.js';
import { type Fixed, fixedMatrix } from '../../symbolic/ansatz/fixed-matrix.js';
import { type AngleLanguage, angleText } from './angle-text.js';
import { layersOf } from './layers.js';
import { unitaryAngles } from './unitary-angles.js';

/** The fixed gates that stdgates.inc has a name for. */
const standardGates: Partial<Record<FixedGate, string>> = {
  I: 'id',
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

/** The gates of an entangler by their names in stdgates.inc. */
export const entanglingNames: Readonly<Record<EntanglingGate, string>> = {
  X: 'x',
  Z: 'z',
  CNOT: 'cx',
  CZ: 'cz',
  SWAP: 'swap',
};

/** OpenQASM has no hyperbolic tangent: it is spelt by the exponential function. */
const language: AngleLanguage = {
  pi: 'pi',
  arctan: (of) => `arctan(${of})`,
  exp: (of) => `exp(${of})`,
  truncates: true,
};

/** A fixed gate H_q by its name in stdgates.inc, or as U(θ, φ, λ). */
export function fixedText(fixed: Fixed): string {
  const name = typeof fixed === 'string' ? standardGates[fixed] : undefined;
  return name ?? `U(${unitaryAngles(fixedMatrix(fixed)).join(', ')})`;
}

/** The angle of the encoding of one input, as an OpenQASM expression. */
export function angleExpression(angle: EncodingGate['angle'], input: string): string {
  return angleText(angleMaps[angle].angle, input, language);
}

/** R_P by its name; the generator I turns the global phase. */
export function rotationText(generator: EncodingGate['generator'], angle: string): string {
  return generator === 'I' ? `gphase(-${angle}/2)` : `r${generator.toLowerCase()}(${angle})`;
}

/** The name of the gate V(x): one encoding for all qubits, or one for each. */
export const encodingNames = { same: 'encode', each: 'encode_each' } as const;

/** The name of the gate C: after the entangler, or without a name for a list of gates. */
export function entanglerName(entangler: Ansatz['document']['entangler']): string {
  return typeof entangler === 'string' ? `entangle_${entangler.replaceAll('-', '_')}` : 'entangle';
}

/**
 * The names of a gate's angles, all of one length: there are readers of OpenQASM (qiskit-qasm3-import 0.6) that hand over
 * the angles of a gate by the alphabetical order of their names.
 */
export function angleNames(letter: 'a' | 't', count: number): readonly string[] {
  const digits = `${count - 1}`.length;
  return Array.from({ length: count }, (_, k) => `${letter}${`${k}`.padStart(digits, '0')}`);
}

/** What OpenQASM has no word for, in comments that begin with these; what they hold follows as JSON. */
export const marks = {
  /** An observable as the configuration spells it. */
  observable: '// qgradcam observable ',
  /** The exact entries of the matrix that the next gate approximates by U(θ, φ, λ). */
  matrix: '// qgradcam matrix ',
} as const;

/**
 * The circuit in OpenQASM 3: x and θ are its inputs, V(x) (Eq. 9), the entangler C and the rotations of a block (Eq. 1) its
 * gates. Qubit q is q[q].
 */
export function openqasm3(ansatz: Ansatz): string {
  const { qubits, document } = ansatz;
  const rotations = qubits * ansatz.rotations.length;
  const encode = Array.isArray(document.encoding) ? encodingNames.each : encodingNames.same;
  const entangle = entanglerName(document.entangler);
  const numbered = (name: string, count: number): string[] =>
    Array.from({ length: count }, (_, k) => `${name}${k}`);
  const locals = numbered('q', qubits).join(', ');
  const [inputAngles, turns] = [angleNames('a', qubits), angleNames('t', rotations)];
  const register = Array.from({ length: qubits }, (_, q) => `q[${q}]`).join(', ');
  const calls = layersOf(ansatz).flatMap((layer) => {
    if (layer.op === 'encoding') {
      const angles = ansatz.encoding.map(({ angle }, q) => angleExpression(angle, `x${q}`));
      return [`${encode}(${angles.join(', ')}) ${register};`];
    }
    const first = thetaIndex(ansatz, layer.block, 0, 0);
    const angles = Array.from({ length: rotations }, (_, k) => `theta${first + k}`);
    return [`${entangle} ${register};`, `rotate(${angles.join(', ')}) ${register};`];
  });
  return [
    'OPENQASM 3.0;',
    'include "stdgates.inc";',
    '',
    '// The inputs, one per qubit, and the parameters by block, qubit and rotation.',
    ...[...numbered('x', qubits), ...numbered('theta', parameterCount(ansatz))].map(
      (name) => `input float[64] ${name};`,
    ),
    '',
    '// Qubit 0 is the leftmost tensor factor; all begin in |0>.',
    `qubit[${qubits}] q;`,
    '',
    '// V(x) of Eq. 9: on each qubit its fixed gate, then its rotation.',
    ...definition(
      `${encode}(${inputAngles.join(', ')}) ${locals}`,
      ansatz.encoding.flatMap(({ fixed, generator }, q) => [
        ...(typeof fixed === 'string' ? [] : [`${marks.matrix}${JSON.stringify(fixed.matrix)}`]),
        ...(fixed === 'I' ? [] : [`${fixedText(fixed)} q${q};`]),
        `${rotationText(generator, inputAngles[q]!)}${generator === 'I' ? '' : ` q${q}`};`,
      ]),
    ),
    '',
    '// The entangler C of Eq. 1.',
    ...definition(
      `${entangle} ${locals}`,
      ansatz.entangler.map(
        ({ gate, qubits: on }) => `${entanglingNames[gate]} ${on.map((q) => `q${q}`).join(', ')};`,
      ),
    ),
    '',
    '// The rotations of a block of Eq. 1.',
    ...definition(
      `rotate(${turns.join(', ')}) ${locals}`,
      turns.map((turn, k) => {
        const qubit = Math.floor(k / ansatz.rotations.length);
        return `${rotationText(ansatz.rotations[k % ansatz.rotations.length]!, turn)} q${qubit};`;
      }),
    ),
    '',
    ...calls,
    '',
    '// The observables, Pauli sums on the qubits of those numbers.',
    ...document.observables.map((text) => `${marks.observable}${JSON.stringify(text)}`),
    '',
  ].join('\n');
}

const definition = (head: string, body: readonly string[]): readonly string[] => [
  `gate ${head} {`,
  ...body.map((line) => `  ${line}`),
  '}',
];
