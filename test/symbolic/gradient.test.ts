import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Ansatz, parameterCount, parseAnsatz } from '../../symbolic/ansatz/ansatz.js';
import { entanglers } from '../../symbolic/ansatz/entanglers.js';
import { fixedGates } from '../../symbolic/ansatz/fixed-gates.js';
import { deadInputs, deadParameters } from '../../symbolic/gradient/dead-inputs.js';
import {
  checkShiftRule,
  frequencies,
  shiftRule,
  spectrum,
  twoTermRule,
} from '../../symbolic/gradient/shift-rule.js';
import { Q, rational } from '../../symbolic/ring/rational.js';
import { denseExpectations } from '../oracles/dense-circuit.js';
import { uniform } from '../oracles/random-circuit.js';
import { cases } from '../random/cases.js';
import { randomMatrixGate } from '../random-matrix.js';
import { randomCourse } from '../random-uploads.js';

describe('the shift rule', () => {
  it('has two terms for X, Y and Z, none for the identity', () => {
    for (const generator of ['X', 'Y', 'Z'] as const) expect(shiftRule(generator)).toEqual(twoTermRule);
    expect(shiftRule('I')).toEqual([]);
  });

  it('follows from the spectrum: ±½ gives the frequencies −1, 0, 1', () => {
    expect(spectrum('Y').map(Q.toNumber)).toEqual([-0.5, 0.5]);
    expect(frequencies(spectrum('Y')).map(Q.toNumber)).toEqual([-1, 0, 1]);
    expect(frequencies(spectrum('I')).map(Q.toNumber)).toEqual([0]);
  });

  it('is certified by Σ c·e^{iωs} = iω, exactly', () => {
    const omegas = [-1, 0, 1].map((w) => rational(w));
    expect(checkShiftRule(twoTermRule, omegas).every(({ holds }) => holds)).toBe(true);
  });

  it('is refused for frequencies it does not serve, and with wrong coefficients or shifts', () => {
    const fails = (rule: typeof twoTermRule, omega: number) =>
      checkShiftRule(rule, [rational(omega)]).some(({ holds }) => !holds);
    expect(fails(twoTermRule, 2)).toBe(true);
    expect(fails(twoTermRule, 3)).toBe(true);
    expect(
      fails(
        twoTermRule.map((term) => ({ ...term, eighths: term.eighths / 2 })),
        1,
      ),
    ).toBe(true);
    expect(
      fails(
        twoTermRule.map((term) => ({ ...term, coefficient: Q.neg(term.coefficient) })),
        1,
      ),
    ).toBe(true);
  });

  it('says so when a frequency lies outside Q(ζ₈)', () => {
    expect(() => checkShiftRule(twoTermRule, [rational(1, 3)])).toThrow(/outside Q\(ζ₈\)/);
  });
});

const base = {
  qubits: 3,
  encoding: { fixed: 'H', generator: 'Y', angle: 'identity' },
  blocks: 2,
  entangler: 'cnot-ring',
  rotations: ['Y'],
  observables: ['Z0', 'Z1', 'Z2'],
};
const ansatzOf = (changed: object): Ansatz => parseAnsatz({ ...base, ...changed });

describe('dead inputs', () => {
  it('there are none with H and R_y', () => {
    expect(deadInputs(ansatzOf({}))).toEqual([]);
  });

  it('are found, with the reason, where H prepares an eigenstate of X', () => {
    const dead = deadInputs(ansatzOf({ encoding: { fixed: 'H', generator: 'X', angle: 'arctan' } }));
    expect(dead.map(({ qubit }) => qubit)).toEqual([0, 1, 2]);
    expect(dead[0]!.reason).toBe(
      'Input 0 has no effect: the prepared state H|0⟩ is an eigenstate of the generator X, which then only changes its phase.',
    );
  });

  it('are found for the identity generator, outside the light cone, and where the observables commute', () => {
    const identity = deadInputs(ansatzOf({ encoding: { fixed: 'H', generator: 'I', angle: 'identity' } }));
    expect(identity[1]!.reason).toMatch(/global phase/);
    const cone = deadInputs(ansatzOf({ entangler: 'none', observables: ['Z0'] }));
    expect(cone.map(({ qubit }) => qubit)).toEqual([1, 2]);
    expect(cone[0]!.reason).toMatch(/light cone/);
    const commuting = deadInputs(
      ansatzOf({ blocks: 0, encoding: { fixed: 'H', generator: 'Z', angle: 'identity' } }),
    );
    expect(commuting[0]!.reason).toMatch(/commutes with the generator Z/);
  });
});

describe('dead inputs of uploads', () => {
  const x = { fixed: 'H', generator: 'X', angle: 'identity' };

  it('come to life where a later upload turns a state that is no eigenstate any more', () => {
    expect(deadInputs(ansatzOf({ encoding: x }))).toHaveLength(3);
    expect(deadInputs(ansatzOf({ encoding: x, uploads: [0, 1] }))).toEqual([]);
    expect(deadInputs(ansatzOf({ encoding: x, uploads: [1] }))).toEqual([]);
  });

  it('name the reason of each occurrence in turn', () => {
    const [dead] = deadInputs(
      ansatzOf({ encoding: x, uploads: [0, 1], rotations: ['X'], entangler: 'none', observables: ['X0'] }),
    );
    expect(dead!.reason).toBe(
      'Input 0 has no effect: at its uploads, in turn: the prepared state H|0⟩ is an eigenstate of the generator X, which then only changes its phase; on its qubit the observables are carried back to X at most, which commutes with the generator X.',
    );
  });
});

describe('dead parameters', () => {
  it('are the last R_z before a Z read-out', () => {
    const dead = deadParameters(ansatzOf({ rotations: ['Z', 'Y', 'Z'] }));
    expect(dead.map(({ index }) => index)).toEqual([11, 14, 17]);
    expect(dead[0]!.reason).toMatch(/^Parameter 11 \(block 1, qubit 0, R_Z\) has no effect: /);
  });

  it('there are none with R_y', () => {
    expect(deadParameters(ansatzOf({}))).toEqual([]);
  });
});

const letters = ['I', 'X', 'Y', 'Z'] as const;
const ansatzes = fc
  .record({
    encoding: fc.array(
      fc.record({
        fixed: fc.oneof(fc.constantFrom(...Object.keys(fixedGates)), randomMatrixGate),
        generator: fc.constantFrom(...letters),
        angle: fc.constant('identity'),
      }),
      { minLength: 3, maxLength: 3 },
    ),
    course: randomCourse(2),
    entangler: fc.oneof(
      fc.constantFrom(...Object.keys(entanglers)),
      fc.array(
        fc.oneof(
          fc.record({
            gate: fc.constantFrom('CNOT', 'CZ', 'SWAP'),
            qubits: fc.shuffledSubarray([0, 1, 2], { minLength: 2, maxLength: 2 }),
          }),
          fc.record({
            gate: fc.constantFrom('X', 'Z'),
            qubits: fc.array(fc.nat({ max: 2 }), { minLength: 1, maxLength: 1 }),
          }),
        ),
        { maxLength: 3 },
      ),
    ),
    rotations: fc.array(fc.constantFrom('X', 'Y', 'Z'), { minLength: 1, maxLength: 2 }),
    observables: fc.array(fc.constantFrom('Z0', 'X1', 'Y2', 'Z0 Z1', '0.5 X0 Y2 - Z1'), {
      minLength: 1,
      maxLength: 2,
    }),
  })
  .map(({ course, ...fields }) => parseAnsatz({ qubits: 3, ...fields, ...course }));

describe('what is said to be dead, on random circuits', () => {
  /** Differences over a turn by 2: 16 roundings of matrices with norms below √8·√8 each. */
  const rounding = 1e-12;
  const change = (ansatz: Ansatz, seed: number, vary: 'x' | 'theta', at: number): number => {
    const next = uniform(seed);
    const x = Array.from({ length: 3 }, () => 6 * next());
    const theta = Array.from({ length: parameterCount(ansatz) }, () => 6 * next());
    const before = denseExpectations(ansatz, x, theta);
    (vary === 'x' ? x : theta)[at]! += 2;
    return Math.max(...denseExpectations(ansatz, x, theta).map((y, l) => Math.abs(y - before[l]!)));
  };

  it('changes no output', () => {
    fc.assert(
      fc.property(ansatzes, fc.nat(), (ansatz, seed) => {
        for (const { qubit, reason } of deadInputs(ansatz))
          expect(change(ansatz, seed, 'x', qubit), reason).toBeLessThan(rounding);
        for (const { index, reason } of deadParameters(ansatz))
          expect(change(ansatz, seed, 'theta', index), reason).toBeLessThan(rounding);
      }),
      cases(150),
    );
  });

  it('is all that is dead among the inputs of the usual circuits', () => {
    for (const fixed of Object.keys(fixedGates))
      for (const generator of letters)
        for (const entangler of ['none', 'cnot-ring', 'cz-chain']) {
          const ansatz = ansatzOf({ encoding: { fixed, generator, angle: 'identity' }, entangler });
          const dead = new Set(deadInputs(ansatz).map(({ qubit }) => qubit));
          for (const q of [0, 1, 2]) {
            const moved = Math.max(...[1, 2, 3].map((seed) => change(ansatz, seed, 'x', q)));
            expect(moved > 1e-6, `${fixed}, ${generator}, ${entangler}, input ${q}`).toBe(!dead.has(q));
          }
        }
  });
});
