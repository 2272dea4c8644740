import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { generateKernel } from '../../codegen/generate.js';
import { readKernel } from '../../proofs/kernel/read-kernel.js';
import { normWiseBound } from '../../proofs/kernel/rounding/norm-wise-bound.js';
import { observedRounding } from '../../proofs/kernel/rounding/observed-rounding.js';
import { type AnsatzDocument, parseAnsatz } from '../../symbolic/ansatz/ansatz.js';
import { cases } from '../random/cases.js';

const document: AnsatzDocument = {
  qubits: 2,
  encoding: { fixed: 'H', generator: 'Y', angle: 'identity' },
  blocks: 2,
  entangler: 'cnot-ring',
  rotations: ['Z', 'Y', 'Z'],
  observables: ['Z0', '0.1 X0 Y1 - 3 Z1'],
};

const textOf = (of: AnsatzDocument) => {
  const ansatz = parseAnsatz(of);
  return { ansatz, text: generateKernel(ansatz).javascript };
};

describe('rounding', () => {
  it('is seen, and is small', () => {
    const { ansatz, text } = textOf(document);
    const seen = observedRounding(readKernel(text, 'javascript', ansatz).plain, ansatz, 'seed');
    for (const error of Object.values(seen)) {
      expect(error).toBeGreaterThan(1e-18);
      expect(error).toBeLessThan(1e-14);
    }
  });

  it('is seen where a text loses digits that another keeps', () => {
    const { ansatz, text } = textOf(document);
    const lossy = text.replaceAll(
      /const (w\d) = gates\[([^\]]*)\];/g,
      'const $1 = 1e6 * gates[$2] - 999999 * gates[$2];',
    );
    expect(lossy).not.toBe(text);
    const [seen, more] = [text, lossy].map((t) =>
      observedRounding(readKernel(t, 'javascript', ansatz).plain, ansatz, 'seed'),
    );
    expect(more!.forward).toBeGreaterThan(1e4 * seen!.forward!);
  });

  it('stays below the norm-wise bound on random configurations', () => {
    const configurations = fc.record({
      qubits: fc.integer({ min: 2, max: 4 }),
      blocks: fc.integer({ min: 0, max: 4 }),
      angle: fc.constantFrom('identity', 'arctan', 'pi-tanh', 'minus-two-arctan'),
      rotations: fc.array(fc.constantFrom('X', 'Y', 'Z'), { minLength: 1, maxLength: 3 }),
      entangler: fc.constantFrom('none', 'cnot-ring', 'cz-all'),
    });
    fc.assert(
      fc.property(configurations, fc.nat(), ({ qubits, blocks, angle, rotations, entangler }, seed) => {
        const { ansatz, text } = textOf({
          qubits,
          encoding: { fixed: 'H', generator: 'Y', angle: angle as 'identity' },
          blocks,
          entangler: entangler as 'none',
          rotations: rotations as ['Y'],
          observables: ['Z0', '0.3 X0 Y1 - 2 Z1'],
        });
        const bound = normWiseBound(ansatz);
        const seen = observedRounding(readKernel(text, 'javascript', ansatz).plain, ansatz, `${seed}`);
        expect(seen.forward).toBeLessThan(bound.forward);
        expect(seen.jacobian).toBeLessThan(bound.jacobian);
        expect(bound.forward).toBeLessThan(1e-12);
      }),
      cases(25),
    );
  });
});
