import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { generateKernel } from '../../codegen/generate.js';
import type { Program, Statement } from '../../codegen/ir/program.js';
import { adjoint } from '../../codegen/lower/adjoint.js';
import { shippedKernels } from '../../codegen/shipped.js';
import { certify } from '../../proofs/certify.js';
import { type AnsatzDocument, parseAnsatz } from '../../symbolic/ansatz/ansatz.js';
import { cases } from '../random/cases.js';
import { randomAnsatz } from './random-ansatz.js';

/** The text without comments, string literals and the configuration. */
function program(text: string): string {
  return text
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\/\/[^\n]*/g, '')
    .replace(/export const ansatz = \{[\s\S]*?\n\};/, '')
    .replace(/"[^"\n]*"/g, '');
}

const keywords = 'export const let for function void number if throw new batch length'.split(' ');
const globals = 'Math cos sin atan tanh PI SQRT1_2 SQRT2 Float64Array Int32Array RangeError'.split(' ');

function longest(p: Program): number {
  const count = (statements: readonly Statement[]): number =>
    statements.reduce((sum, s) => sum + 1 + (s.op === 'for' ? count(s.body) : 0), 0);
  return Math.max(...p.functions.map((f) => count(f.body)));
}

const wide = (qubits: number, more: Partial<AnsatzDocument>) =>
  parseAnsatz({
    qubits,
    encoding: { fixed: 'SX', generator: 'X', angle: 'pi-tanh' },
    blocks: 32,
    entangler: 'cz-all',
    rotations: ['X', 'Y', 'Z'],
    observables: Array.from(
      { length: 16 },
      (_, l) => `Z${l % qubits} + 0.5 X${(l + 1) % qubits} Y${l % qubits}`,
    ),
    ...more,
  });

describe('the text of a kernel', () => {
  test('holds no identifier but those of its own alphabet and the language', () => {
    fc.assert(
      fc.property(randomAnsatz(1, 6), (ansatz) => {
        const { typescript, javascript } = generateKernel(ansatz);
        for (const text of [typescript, javascript]) {
          const words = program(text).match(/[A-Za-z_$][\w$]*/g) ?? [];
          const strange = words.filter(
            (word) =>
              !keywords.includes(word) && !globals.includes(word) && !/^[a-z][A-Za-z0-9]*$/.test(word),
          );
          expect(strange).toEqual([]);
          const characters = program(text).replace(/[A-Za-z0-9_\s.,;:()[\]{}=<+\-*/&^]/g, '');
          expect(characters).toBe('');
        }
      }),
      cases(15),
    );
  }, 60_000);

  test('is the same when it is generated again', () => {
    for (const document of Object.values(shippedKernels)) {
      const [first, second] = [generateKernel(parseAnsatz(document)), generateKernel(parseAnsatz(document))];
      expect(second).toEqual(first);
    }
  }, 60_000);

  test('is the same program in TypeScript and JavaScript, annotations erased', () => {
    const { typescript, javascript } = generateKernel(parseAnsatz(shippedKernels['rzryrz-4q-4b']));
    const erased = typescript
      .replace('// @ts-nocheck\n', '')
      .replace(/: (Float64Array|number)(?=[,)])/g, '')
      .replace(/\): void \{/g, ') {');
    expect(erased).toBe(javascript);
  });

  test('states its configuration, formulas, strategy and operations on top', () => {
    const { typescript } = generateKernel(parseAnsatz(shippedKernels['ry-4q-4b']));
    const receipt = typescript.slice(0, typescript.indexOf('*/'));
    expect(typescript.startsWith('// @ts-nocheck\n')).toBe(true);
    for (const part of [
      '"cnot-ring"',
      'Eq. 2, Eq. 10',
      'Eqs. 15 and 16',
      'adjoint',
      'multiplications',
      'qgradcam generate',
    ])
      expect(receipt).toContain(part);
  });

  test('keeps every function far below the length at which V8 stops optimising', () => {
    for (const document of Object.values(shippedKernels))
      expect(longest(adjoint(parseAnsatz(document)))).toBeLessThan(700);
    for (const qubits of [4, 5, 8, 12]) expect(longest(adjoint(wide(qubits, {})))).toBeLessThan(1500);
    const many = {
      blocks: 32,
      observables: Array.from({ length: 16 }, (_, l) => `Z${l % 12} Z${(l + 3) % 12}`),
    };
    expect(longest(adjoint(wide(12, many)))).toBeLessThan(1500);
  });

  test('does not grow with the number of blocks', () => {
    const size = (blocks: number) => generateKernel(wide(5, { blocks })).typescript.length;
    expect(Math.abs(size(32) - size(4))).toBeLessThan(200);
  });

  test('has imaginary parts exactly where the circuit is complex', () => {
    const base = shippedKernels['ry-4q-4b'];
    const text = (more: Partial<AnsatzDocument>) =>
      generateKernel(parseAnsatz({ ...base, ...more })).typescript;
    expect(text({})).not.toContain('stateIm');
    expect(text({ entangler: 'cz-ring' })).not.toContain('stateIm');
    // Y|0⟩ = i|1⟩ and SX|0⟩ are real up to a phase and not: the phase is chosen away where it can be.
    expect(text({ encoding: { fixed: 'Y', generator: 'Y', angle: 'identity' } })).not.toContain('stateIm');
    expect(text({ encoding: { fixed: 'SX', generator: 'Y', angle: 'identity' } })).toContain('stateIm');
    expect(text({ rotations: ['X'] })).toContain('stateIm');
  });

  test('computes nothing from an input that only changes a global phase', () => {
    const dead = { fixed: 'H', generator: 'X', angle: 'arctan' } as const;
    const { typescript, operations } = generateKernel(
      parseAnsatz({ ...shippedKernels['ry-4q-4b'], encoding: dead }),
    );
    expect(typescript).not.toContain('atan');
    expect(operations.forward!.perSample.functions).toBe(0);
  });
});

test('the checker proves kernels of random configurations', () => {
  fc.assert(
    fc.property(randomAnsatz(1, 3), (ansatz) => {
      const certificate = certify(generateKernel(ansatz), ansatz);
      expect(certificate.reason ?? certificate.verdict).toBe('proved');
    }),
    cases(25),
  );
}, 120_000);
