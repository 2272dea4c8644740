import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { generateKernel } from '../../codegen/generate.js';
import { type StrategyName, strategies } from '../../codegen/lower/strategies.js';
import { readKernel } from '../../proofs/kernel/read-kernel.js';
import { fromDouble, nearestDouble } from '../../proofs/kernel/rings/fixed-point.js';
import { nearestFunctions } from '../../proofs/kernel/rounding/nearest-functions.js';
import { isBounded, normWiseBound } from '../../proofs/kernel/rounding/norm-wise-bound.js';
import { observedRounding } from '../../proofs/kernel/rounding/observed-rounding.js';
import { type Rounding, roundingOf } from '../../proofs/kernel/rounding/rounding-of.js';
import { type Ansatz, type AnsatzDocument, parseAnsatz } from '../../symbolic/ansatz/ansatz.js';
import { cases } from '../random/cases.js';

const document: AnsatzDocument = {
  qubits: 2,
  encoding: { fixed: 'H', generator: 'Y', angle: 'identity' },
  blocks: 2,
  entangler: 'cnot-ring',
  rotations: ['Z', 'Y', 'Z'],
  observables: ['Z0', '0.1 X0 Y1 - 3 Z1'],
};
const ansatz = parseAnsatz(document);
const { javascript, typescript } = generateKernel(ansatz, 'adjoint');

/** The same numbers with most of their digits lost. */
const lossy = (text: string) =>
  text.replaceAll(/const (w\d) = gates\[([^\]]*)\];/g, 'const $1 = 1e6 * gates[$2] - 999999 * gates[$2];');

const observe = (text: string, of: Ansatz, seed: string) =>
  observedRounding(readKernel(text, 'javascript', of).plain, of, seed);

describe('rounding', () => {
  it('is seen, and is small', () => {
    for (const error of Object.values(observe(javascript, ansatz, 'seed'))) {
      expect(error).toBeGreaterThan(1e-18);
      expect(error).toBeLessThan(1e-14);
    }
  });

  it('is seen where a text loses digits that another keeps', () => {
    expect(lossy(javascript)).not.toBe(javascript);
    const [seen, more] = [javascript, lossy(javascript)].map((text) => observe(text, ansatz, 'seed'));
    expect(more!.forward).toBeGreaterThan(1e4 * seen!.forward!);
  });

  it.each(Object.keys(strategies) as StrategyName[])(
    'stays below the norm-wise bound of the strategy %s on random configurations',
    (strategy) => {
      const configurations = fc.record({
        qubits: fc.integer({ min: 2, max: 4 }),
        blocks: fc.integer({ min: strategy === 'unitary' ? 1 : 0, max: 4 }),
        fixed: fc.constantFrom('H', 'I', 'T', {
          matrix: [
            [0.6, -0.8],
            [0.8, 0.6],
          ] as const,
        }),
        angle: fc.constantFrom('identity', 'arctan', 'pi-tanh', 'minus-two-arctan'),
        rotations: fc.array(fc.constantFrom('X', 'Y', 'Z'), { minLength: 1, maxLength: 3 }),
        entangler: fc.constantFrom('none', 'cnot-ring', 'cz-all'),
        uploads: fc.constantFrom([0], [1], [0, 2]),
      });
      fc.assert(
        fc.property(configurations, fc.nat(), ({ fixed, angle, uploads, ...rest }, seed) => {
          const repeats = strategy === 'adjoint' && rest.blocks > 2;
          const own = parseAnsatz({
            ...rest,
            encoding: { fixed, generator: 'Y', angle },
            ...(repeats ? { uploads } : {}),
            observables: ['Z0', '0.3 X0 Y1 - 2 Z1'],
          } as unknown as AnsatzDocument); // built from names that the tables know
          const bound = normWiseBound(own, strategy);
          const seen = observe(generateKernel(own, strategy).javascript, own, `${seed}`);
          expect(Object.keys(bound).sort()).toEqual(Object.keys(seen).sort());
          for (const [name, error] of Object.entries(seen))
            expect(error, name).toBeLessThanOrEqual(bound[name as keyof typeof bound]!); // the same keys
          expect(bound.forward).toBeLessThan(1e-10);
        }),
        cases(12),
      );
    },
    120_000,
  );

  it('has a bound for every strategy, which grows with the circuit', () => {
    for (const strategy of Object.keys(strategies)) {
      expect(isBounded(strategy)).toBe(true);
      const [less, more] = [1, 8].map((blocks) =>
        normWiseBound(parseAnsatz({ ...document, blocks }), strategy as StrategyName),
      ); // a key of the table
      for (const [name, bound] of Object.entries(less!))
        expect(more![name as keyof typeof less]).toBeGreaterThan(bound);
    }
    expect(isBounded('toString')).toBe(false);
  });

  it('is written down with the bound of the strategy that the header names', () => {
    const { observed, bound, unbounded } = roundingOf(typescript, ansatz, 'seed') as Rounding; // a kernel that is right
    expect(bound!.strategy).toBe('adjoint');
    expect(unbounded).toBeUndefined();
    const [seen, most] = [observe(javascript, ansatz, 'seed'), normWiseBound(ansatz, 'adjoint')];
    for (const name of ['forward', 'vjp', 'jacobian'] as const) {
      expect(observed.largest[name]).toBeGreaterThanOrEqual(seen[name]!);
      expect(observed.largest[name]).toBeLessThan(1.01 * seen[name]!);
      expect(bound!.largest[name]).toBeGreaterThanOrEqual(most[name]!);
      expect(bound!.largest[name]).toBeLessThan(1.1 * most[name]!);
    }
  });

  it('has no bound, with the reason, where the header names no strategy', () => {
    const reasonFor = (text: string) => {
      const { bound, unbounded } = roundingOf(text, ansatz, 'seed') as Rounding; // texts that are modelled
      expect(bound).toBeNull();
      return unbounded;
    };
    expect(reasonFor(typescript.replace(' * Strategy: adjoint,', ' *'))).toMatch(/names no strategy/);
    expect(reasonFor(typescript.replace('Strategy: adjoint', 'Strategy: oracle'))).toMatch(
      /"oracle" are not bounded/,
    );
  });

  it('is a reason against the kernel where more is seen than the bound allows', () => {
    expect(roundingOf(lossy(typescript), ansatz, 'seed')).toMatch(
      /^in forward an error of .*e-\d+ was observed, more than .*e-\d+$/,
    );
  });
});

describe('numbers with 320 bits', () => {
  it('hold every double, and give it back', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, min: -1e9, max: 1e9 }), (x) => {
        fc.pre(Math.abs(x) > 2 ** -260);
        expect(nearestDouble(fromDouble(x))).toBe(x);
      }),
      cases(300),
    );
  });

  it('say that the functions of this engine are right within one unit in the last place, wherever they are tried', () => {
    const functions = nearestFunctions();
    const inputs = fc.oneof(
      fc.integer({ min: -2_000_000, max: 2_000_000 }).map((k) => k / 1e5),
      fc.double({ noNaN: true, min: 2 ** -200, max: 20 }),
    );
    fc.assert(
      fc.property(inputs, (x) => {
        for (const name of ['cos', 'sin', 'atan', 'tanh'] as const) {
          const [engine, nearest] = [Math[name](x), functions[name](x)];
          const digit = 2 ** (Math.floor(Math.log2(Math.max(Math.abs(nearest), 2 ** -300))) - 52);
          expect(Math.abs(engine - nearest), `${name} ${x}`).toBeLessThanOrEqual(digit);
        }
      }),
      cases(300),
    );
  });
});
