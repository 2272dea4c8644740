import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { generateKernel } from '../../codegen/generate.js';
import { countStatements } from '../../codegen/ir/statement-counts.js';
import { type StrategyName, strategies } from '../../codegen/lower/strategies.js';
import { shippedKernels } from '../../codegen/shipped.js';
import { certify } from '../../proofs/certify.js';
import { splitRoutine } from '../../proofs/kernel/text/sine-cosine-text.js';
import { type Ansatz, type AnsatzDocument, parseAnsatz } from '../../symbolic/ansatz/ansatz.js';
import { cases } from '../random/cases.js';
import { randomAnsatz } from './random-ansatz.js';

/** What stands before the WebAssembly; the rest is a fixed text, to which the checker holds it. */
const plain = (text: string): string => text.split('\n// The same program as WebAssembly')[0]!;

/** The text without comments, string literals and the configuration. */
function program(text: string): string {
  return splitRoutine(plain(text))
    .program.replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\/\/[^\n]*/g, '')
    .replace(/export const ansatz = \{[\s\S]*?\n\};/, '')
    .replace(/"[^"\n]*"/g, '');
}

const keywords = 'export const let for function void number if throw new batch length'.split(' ');
const globals = 'Math cos sin atan tanh PI SQRT1_2 SQRT2 Float64Array Int32Array RangeError'.split(' ');

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
      .replace(/\): void \{/g, ') {')
      .replace(/\): Promise<.*> \{/g, ') {');
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
    const longest = (ansatz: Ansatz, name: StrategyName) =>
      strategies[name].refusal(ansatz) ? 0 : countStatements(strategies[name].lower(ansatz)).longest;
    const many = {
      blocks: 32,
      observables: Array.from({ length: 16 }, (_, l) => `Z${l % 12} Z${(l + 3) % 12}`),
    };
    for (const name of Object.keys(strategies) as StrategyName[]) {
      for (const document of Object.values(shippedKernels))
        expect(longest(parseAnsatz(document), name)).toBeLessThan(700);
      for (const qubits of [4, 5, 8, 12]) expect(longest(wide(qubits, {}), name)).toBeLessThan(1500);
      const one = { observables: ['Z0'] };
      for (const qubits of [9, 10]) expect(longest(wide(qubits, one), name)).toBeLessThan(1500);
      expect(longest(wide(12, many), name)).toBeLessThan(1500);
    }
  });

  test('is refused, with the reason, where a strategy cannot serve the configuration', () => {
    expect(() => generateKernel(wide(12, {}), 'fourier')).toThrow(
      /4ⁿ Pauli strings, for n up to 10, not 12\. Use/,
    );
    expect(() => generateKernel(wide(10, {}), 'fourier')).toThrow(/3\^10·16 = 944784\. Use fewer/);
    expect(() => generateKernel(wide(9, {}), 'unitary')).toThrow(/for n up to 8, not 9\. Use fewer/);
    expect(() => generateKernel(wide(4, { blocks: 0 }), 'unitary')).toThrow(/there are none\. Add a block/);
  });

  test('is by the strategy with the fastest vjp: products with U(θ) where the circuit is deep', () => {
    const shallow = parseAnsatz(shippedKernels['ry-4q-4b']);
    expect(generateKernel(shallow).strategy).toBe('adjoint');
    const deep = generateKernel(parseAnsatz({ ...shippedKernels['ry-4q-4b'], blocks: 32 }));
    expect(deep.strategy).toBe('unitary');
    expect(deep.typescript).toContain('Strategy: unitary');
    expect(deep.typescript).toContain('the fastest by the cost model');
  });

  test('does not grow with the number of blocks', () => {
    for (const name of Object.keys(strategies) as StrategyName[]) {
      if (strategies[name].refusal(wide(5, {}))) continue;
      const [few, many] = [4, 32].map((blocks) => generateKernel(wide(5, { blocks }), name).typescript) as [
        string,
        string,
      ]; // two
      expect(Math.abs(plain(many).length - plain(few).length)).toBeLessThan(300);
      // Addresses take a few more digits.
      expect(many.length / few.length).toBeLessThan(1.05);
    }
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
    expect(plain(typescript)).not.toContain('atan');
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
