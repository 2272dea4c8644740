import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fixedText, openqasm3 } from '../../../codegen/export/openqasm3.js';
import { unitaryAngles } from '../../../codegen/export/unitary-angles.js';
import { importOpenqasm3 } from '../../../codegen/import/openqasm3.js';
import { spelling, type Token, tokenize } from '../../../codegen/import/tokens.js';
import { parameterCount, parseAnsatz } from '../../../symbolic/ansatz/ansatz.js';
import { type FixedGate, fixedGates } from '../../../symbolic/ansatz/fixed-gates.js';
import { Mistake } from '../../../symbolic/mistake.js';
import { denseExpectations } from '../../oracles/dense-circuit.js';
import { openqasmExpectations } from '../../oracles/openqasm-circuit.js';
import { randomAnsatz } from '../random-ansatz.js';

const angles = fc.array(fc.double({ min: -3, max: 3, noNaN: true }), { minLength: 100, maxLength: 100 });

const example = parseAnsatz({
  qubits: 3,
  encoding: { fixed: 'H', generator: 'Y', angle: 'arctan' },
  blocks: 2,
  entangler: 'cz-chain',
  rotations: ['Z', 'Y'],
  observables: ['Z0', '0.5 Z0 Z1 - 0.25 X2'],
});
const text = openqasm3(example);

/** Everything that a configuration may have: matrices, several encodings, uploads, a list of gates. */
const rich = parseAnsatz({
  qubits: 2,
  encoding: [
    {
      fixed: {
        matrix: [
          ['3/5', '4i/5'],
          ['4i/5', '3/5'],
        ],
      },
      generator: 'Z',
      angle: 'pi-tanh',
    },
    { fixed: 'SX', generator: 'I', angle: 'minus-two-arctan' },
  ],
  blocks: 3,
  uploads: [0, 2],
  entangler: [
    { gate: 'SWAP', qubits: [1, 0] },
    { gate: 'X', qubits: [1] },
  ],
  rotations: ['X'],
  observables: ['Y0 + 2', 'Z1'],
});

/** The text with one of its lines changed. */
const changed = (from: string, to: string): string => {
  if (!text.includes(from)) throw new Error(`the text has no ${from}`);
  return text.replace(from, to);
};

describe('a circuit in OpenQASM 3', () => {
  it('has the expectation values of the configuration', () => {
    fc.assert(
      fc.property(randomAnsatz(1, 4), angles, (ansatz, numbers) => {
        const x = numbers.slice(0, ansatz.qubits);
        const theta = numbers.slice(ansatz.qubits, ansatz.qubits + parameterCount(ansatz));
        const values = openqasmExpectations(openqasm3(ansatz), x, theta);
        const expected = denseExpectations(ansatz, x, theta);
        expect(values.length).toBe(expected.length);
        // the nearest unitary stands for a matrix with rounded entries: off by its defect, up to 1e-9, on two qubits
        for (const [l, value] of values.entries()) expect(Math.abs(value - expected[l]!)).toBeLessThan(1e-8);
      }),
      { numRuns: 150 },
    );
  });

  it('is read back as the configuration that it came from', () => {
    fc.assert(
      fc.property(randomAnsatz(1, 7), (ansatz) => {
        expect(importOpenqasm3(openqasm3(ansatz))).toEqual(ansatz);
      }),
      { numRuns: 400 },
    );
  });

  it('is read whatever its spaces, line breaks and comments are', () => {
    fc.assert(
      fc.property(
        randomAnsatz(1, 4),
        fc.constantFrom('\r\n', '\n\n', ' /* a\ncomment */ ', ' // more\n'),
        (ansatz, gap) => {
          const loose = openqasm3(ansatz).replace(/^(?!\/\/).*$/gm, (line) =>
            line.replace(/([;{}]) ?/g, (_, sign) => `${gap}${sign}${gap}`),
          );
          expect(importOpenqasm3(loose)).toEqual(ansatz);
        },
      ),
      { numRuns: 50 },
    );
  });

  it.each([
    ['with named parts', example],
    ['with everything else', rich],
  ])(
    '%s loses no token silently: a text with one changed is refused, or gives that text again',
    (_, ansatz) => {
      const tokens = tokenize(openqasm3(ansatz)).slice(0, -1);
      const versionEnd = 3; // 3 and 3.1 are read as 3.0
      const other = fc.constantFrom(...new Set(tokens.map((t) => t.text)), '7', 'q9', 'rx', 'id', '', '"Y1"');
      const write = (list: readonly Token[]) =>
        list
          .map(({ kind, text: own }) =>
            kind === 'observable' || kind === 'matrix' ? `\n// qgradcam ${kind} ${own}\n` : `${own} `,
          )
          .join('');
      let refused = 0;
      fc.assert(
        fc.property(fc.integer({ min: versionEnd, max: tokens.length - 1 }), other, (k, replacement) => {
          const wrong = write(tokens.with(k, { ...tokens[k]!, text: replacement }));
          let read: string;
          try {
            read = openqasm3(importOpenqasm3(wrong));
          } catch (error) {
            expect(error).toBeInstanceOf(Mistake);
            refused += 1;
            return;
          }
          expect(spelling(tokenize(read))).toBe(spelling(tokenize(wrong)));
        }),
        { numRuns: 3000 },
      );
      expect(refused).toBeGreaterThan(1000);
    },
  );

  it.each([
    ['h q1;', 'measure q1;', /qubit 1 is encoded by at most one fixed gate/],
    ['ry(a1) q1;', 'ry(2*a1) q1;', /one rotation by a1/],
    ['cz q1, q2;', 'cz q1, q0;', /other gates than the entangler "cz-chain"/],
    ['arctan(x1)', 'sin(x1)', /angle of qubit 1 is one of x1, arctan\(x1\)/],
    ['rotate(theta0, theta1', 'rotate(theta1, theta0', /angle 0 of this block is "theta0"/],
    ['input float[64] x1;', 'input float[32] x1;', /"64" was expected, got "32"/],
    ['"0.5 Z0 Z1 - 0.25 X2"', '0.5', /text in quotes/],
    ['qubit[3] q;', 'qubit[3] r;', /"q" was expected/],
    ['OPENQASM 3.0', 'OPENQASM 2.0', /version 3/],
    ['rz(t2) q1;', 'rx(t2) q1;', /about the same axis/],
    ['gate rotate', 'gate twist', /one gate "rotate" is to be defined, got 0/],
    ['include', 'π', /"π" has no meaning/],
  ])('with %j as %j is refused, and the line is named', (from, to, message) => {
    const line = text.slice(0, text.indexOf(from)).split('\n').length;
    const wrong = () => importOpenqasm3(changed(from, to));
    expect(wrong).toThrow(message);
    if (!['cz q1, q2;', 'gate rotate'].includes(from))
      expect(wrong).toThrow(`Line ${line} of the OpenQASM text`);
    expect(wrong).toThrow('Bring it to the form that "qgradcam export');
  });

  it.each([
    ['[["3/5","4i/5"],["4i/5","3/5"]]', '[["3/5","4i/5"],["4i/5","4/5"]]', /not unitary/],
    [
      '[["3/5","4i/5"],["4i/5","3/5"]]',
      '[["4/5","3i/5"],["3i/5","4/5"]]',
      /the gate with the matrix above it is "U\(/,
    ],
    ['[["3/5","4i/5"],["4i/5","3/5"]]', '[[', /JSON was expected/],
    [
      '[["3/5","4i/5"],["4i/5","3/5"]]',
      '[[0.60000000000000000001,"4i/5"],["4i/5","3/5"]]',
      /of 0\.60000000000000000001 that would make 0\.6/,
    ],
    ['sx q1;', '// qgradcam matrix [[1, 0], [0, 1]]\n  sx q1;', /the gate with the matrix above it is "U\(/],
    ['swap q1, q0;', 'swap q1, q2;', /on the gate's own qubits/],
    ['theta3) q[0], q[1];\n', 'theta3) q[0], q[1];\nentangle q[0], q[1];\n', /"rotate" with 2 angles/],
    ['rotate(theta4, theta5) q[0], q[1];', '', /the circuit is "entangle" and "rotate" for each block/],
    ['include', 'pragma', /"include" was expected/],
  ])('with %j as %j is refused in a circuit of many parts', (from, to, message) => {
    expect(openqasm3(rich)).toContain(from);
    expect(() => importOpenqasm3(openqasm3(rich).replace(from, to))).toThrow(message);
  });

  it('refuses observables that are none as any configuration does', () => {
    expect(() => importOpenqasm3(changed('"Z0"', '"Z9"'))).toThrow(/Observable 0.*names qubit 9/);
  });
});

describe('a fixed gate without a name in OpenQASM', () => {
  it.each(Object.keys(fixedGates) as FixedGate[])('is U(θ, φ, λ) up to a global phase: %s', (name) => {
    const fixed = `U(${unitaryAngles(fixedGates[name]).join(', ')}) q0;`;
    const run = (gate: string, pauli: string) =>
      openqasmExpectations(
        `OPENQASM 3.0;\ninput float[64] x0;\nqubit[1] q;\ngate encode(a0) q0 {\n  ry(a0) q0;\n rz(a0) q0;\n ${gate}\n}\nencode(x0) q[0];\n// qgradcam observable "${pauli}"\n`,
        [0.7],
        [],
      )[0]!;
    for (const pauli of ['X0', 'Y0', 'Z0'])
      expect(run(fixed, pauli)).toBeCloseTo(run(`${fixedText(name)} q0;`, pauli), 14);
  });
});
