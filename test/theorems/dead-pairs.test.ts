import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Ansatz, parameterCount, parseAnsatz } from '../../symbolic/ansatz/ansatz.js';
import { entanglers } from '../../symbolic/ansatz/entanglers.js';
import { fixedGates } from '../../symbolic/ansatz/fixed-gates.js';
import { deadInputs, deadParameters } from '../../symbolic/gradient/dead-inputs.js';
import { deadPairs } from '../../symbolic/gradient/dead-pairs.js';
import { gradientBounds } from '../../symbolic/gradient/gradient-bound.js';
import { Q, rational } from '../../symbolic/ring/rational.js';
import { denseJacobian, denseThetaJacobian } from '../oracles/dense-circuit.js';
import { uniform } from '../oracles/random-circuit.js';
import { cases } from '../random/cases.js';
import { randomMatrixGate } from '../random-matrix.js';
import { randomCourse } from '../random-uploads.js';

const letters = ['I', 'X', 'Y', 'Z'] as const;
const single = ['Z0', 'X1', 'Y2', 'Z0 Z1', '0.5 X0 Y2', '2 Z0 X1 Y2', '-1 Z1 + 3'];
const several = ['Z0 + X1', '0.5 X0 Y2 - Z1', 'Z0 - Z0 Z1', 'X0 + Y0 - Z2'];

const named = fc.constantFrom(...Object.keys(fixedGates));

/** Configurations on 3 qubits; where they are wide, with uploads anywhere and matrices for the fixed gates, too. */
const ansatzes = (observables: readonly string[], wide = false) =>
  fc
    .record({
      encoding: fc.array(
        fc.record({
          fixed: wide ? fc.oneof(named, randomMatrixGate) : named,
          generator: fc.constantFrom(...letters),
          angle: fc.constant('identity'),
        }),
        { minLength: 3, maxLength: 3 },
      ),
      course: wide ? randomCourse(3) : fc.integer({ min: 0, max: 2 }).map((blocks) => ({ blocks })),
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
      observables: fc.array(fc.constantFrom(...observables), { minLength: 1, maxLength: 2 }),
    })
    .map(({ course, ...fields }) => parseAnsatz({ qubits: 3, ...fields, ...course }));

/** Two values of norm at most 3.5, each off by some hundred roundings of states of norm 1. */
const rounding = 1e-13;

/** The largest derivative of each output in each input, or parameter, over random points. */
function largest(
  ansatz: Ansatz,
  seed: number,
  points: number,
): { readonly x: readonly (readonly number[])[]; readonly theta: readonly (readonly number[])[] } {
  const next = uniform(seed);
  const all = Array.from({ length: points }, () => {
    const x = Array.from({ length: 3 }, () => 6 * next());
    const theta = Array.from({ length: parameterCount(ansatz) }, () => 6 * next());
    return { x: denseJacobian(ansatz, x, theta), theta: denseThetaJacobian(ansatz, x, theta) };
  });
  const most = (of: 'x' | 'theta') =>
    ansatz.observables.map((_, l) =>
      all[0]![of][l]!.map((_v, k) => Math.max(...all.map((point) => Math.abs(point[of][l]![k]!)))),
    );
  return { x: most('x'), theta: most('theta') };
}

/** What is dead of all pairs, and what of it was said. */
interface Score {
  dead: number;
  said: number;
}

function judge(ansatz: Ansatz, seed: number, score: Score): void {
  const { inputs, parameters, decided } = deadPairs(ansatz);
  const seen = largest(ansatz, seed, 3);
  const check = (
    of: 'x' | 'theta',
    said: readonly { readonly observable: number; readonly at: number; readonly reason: string }[],
  ) => {
    for (const { observable, at, reason } of said)
      expect(seen[of][observable]![at], reason).toBeLessThan(rounding);
    seen[of].forEach((row, l) => {
      row.forEach((value, k) => {
        const listed = said.some(({ observable, at }) => observable === l && at === k);
        if (value < rounding) score.dead += 1;
        if (listed) score.said += 1;
        if (decided[l] === 'complete' && !listed)
          expect(value, `output ${l}, ${of} ${k} is alive`).toBeGreaterThan(rounding);
      });
    });
  };
  check(
    'x',
    inputs.map(({ qubit, ...rest }) => ({ at: qubit, ...rest })),
  );
  check(
    'theta',
    parameters.map(({ index, ...rest }) => ({ at: index, ...rest })),
  );
}

describe('dead pairs of random circuits, against derivatives of dense circuits', () => {
  it('single strings are decided both ways: what is listed is dead, what is not has a gradient', () => {
    const score = { dead: 0, said: 0 };
    fc.assert(
      fc.property(ansatzes(single), fc.nat(), (ansatz, seed) => {
        expect(deadPairs(ansatz).decided.every((word) => word === 'complete')).toBe(true);
        judge(ansatz, seed, score);
      }),
      cases(150),
    );
    expect(score.said).toBe(score.dead);
    expect(score.dead).toBeGreaterThan(0);
  });

  it('sums of strings are judged soundly, and almost always completely', () => {
    const score = { dead: 0, said: 0 };
    fc.assert(
      fc.property(ansatzes(several), fc.nat(), (ansatz, seed) => judge(ansatz, seed, score)),
      cases(150),
    );
    const share = score.said / score.dead;
    process.stdout.write(`sums of strings: ${score.said} of ${score.dead} dead pairs were found\n`);
    expect(share).toBeGreaterThan(0.9);
  });

  it('uploads and matrices are judged soundly, and claimed alive only where they are', () => {
    const score = { dead: 0, said: 0 };
    fc.assert(
      fc.property(ansatzes([...single, ...several], true), fc.nat(), (ansatz, seed) =>
        judge(ansatz, seed, score),
      ),
      cases(200),
    );
    process.stdout.write(`uploads and matrices: ${score.said} of ${score.dead} dead pairs were found\n`);
    expect(score.said / score.dead).toBeGreaterThan(0.8);
  });

  it('nothing that is dead for every output by its letters is missed', () => {
    fc.assert(
      fc.property(ansatzes([...single, ...several]), (ansatz) => {
        const { inputs, parameters } = deadPairs(ansatz);
        ansatz.observables.forEach((_, l) => {
          for (const { qubit } of deadInputs(ansatz))
            expect(inputs.some((pair) => pair.qubit === qubit && pair.observable === l)).toBe(true);
          for (const { index } of deadParameters(ansatz))
            expect(parameters.some((pair) => pair.index === index && pair.observable === l)).toBe(true);
        });
      }),
      cases(100),
    );
  });

  it('no derivative is larger than the bound, which single strings reach', () => {
    fc.assert(
      fc.property(ansatzes([...single, ...several], true), fc.nat(), (ansatz, seed) => {
        const { x, theta } = largest(ansatz, seed, 1);
        ansatz.observables.forEach((_, l) => {
          const most = gradientBounds(ansatz, l);
          for (const value of x[l]!) expect(value).toBeLessThanOrEqual(Q.toNumber(most.input) + rounding);
          for (const value of theta[l]!)
            expect(value).toBeLessThanOrEqual(Q.toNumber(most.parameter) + rounding);
        });
      }),
      cases(100),
    );
    const thrice = build({ observables: ['-2 Z0 + 7'], blocks: 3, uploads: [0, 1, 2] });
    expect(gradientBounds(thrice, 0)).toEqual({ parameter: rational(2), input: rational(6) });
    // Without gates between them, all uploads turn the same way: 3 times the slope of one, 6 at most.
    const fixed = build({
      encoding: { fixed: 'I', generator: 'Y', angle: 'identity' },
      observables: ['-2 Z0 + 7'],
      blocks: 3,
      uploads: [0, 1, 2],
    });
    const theta = Array.from({ length: 9 }, () => 0);
    expect(denseJacobian(fixed, [Math.PI / 6, 0, 0], theta)[0]![0]).toBeCloseTo(6, 12);
  });

  it('the bound counts how far decimals are from unitary, rounded up', () => {
    const rounded = {
      matrix: [
        ['0.6000000001', '-0.8'],
        ['0.8', '0.6'],
      ],
    };
    const facts = build({
      encoding: { fixed: rounded, generator: 'Y', angle: 'identity' },
      observables: ['Z0'],
    });
    const { parameter } = gradientBounds(facts, 0);
    expect(Q.toNumber(parameter)).toBeGreaterThan(1 + 3.6e-10);
    expect(Q.toNumber(parameter)).toBeLessThan(1 + 5e-9);
  });
});

function build(fields: Record<string, unknown>): Ansatz {
  return parseAnsatz({
    qubits: 3,
    encoding: { fixed: 'H', generator: 'Y', angle: 'arctan' },
    blocks: 1,
    entangler: 'none',
    rotations: ['Y'],
    observables: ['Z0', 'Z1', 'Z2'],
    ...fields,
  });
}

describe('the reasons', () => {
  it('name the light cone of each output', () => {
    const { inputs, parameters, decided } = deadPairs(build({}));
    expect(inputs.map(({ observable, qubit }) => [observable, qubit])).toEqual([
      [0, 1],
      [0, 2],
      [1, 0],
      [1, 2],
      [2, 0],
      [2, 1],
    ]);
    expect(parameters).toHaveLength(6);
    expect(inputs[0]!.reason).toBe(
      'Output 0 does not depend on input 1: the observable does not reach its qubit through the circuit (light cone).',
    );
    expect(decided).toEqual(['complete', 'complete', 'complete']);
  });

  it('name a last R_z before a Z read-out', () => {
    const { parameters } = deadPairs(build({ rotations: ['Y', 'Z'], observables: ['Z0'] }));
    expect(parameters.map(({ index }) => index)).toEqual([1, 2, 3, 4, 5]);
    expect(parameters[0]!.reason).toBe(
      'Output 0 does not depend on parameter 1 (block 0, qubit 0, R_Z): at the rotation the observable has Z at most on its qubit, which commutes with it.',
    );
  });

  it('name a prepared state that the generator does not move, and the identity', () => {
    const eigen = deadPairs(build({ encoding: { fixed: 'H', generator: 'X', angle: 'arctan' } }));
    expect(eigen.inputs[0]!.reason).toMatch(/the prepared state H\|0⟩ is an eigenstate of the generator X/);
    const identity = deadPairs(build({ encoding: { fixed: 'H', generator: 'I', angle: 'arctan' } }));
    expect(identity.inputs).toHaveLength(9);
  });

  it('name what the encoded state does not show', () => {
    const state = build({
      encoding: [
        { fixed: 'H', generator: 'Y', angle: 'arctan' },
        { fixed: 'I', generator: 'X', angle: 'arctan' },
        { fixed: 'I', generator: 'X', angle: 'arctan' },
      ],
      blocks: 0,
      observables: ['Z0 X1'],
    });
    expect(deadPairs(state).inputs.map(({ qubit }) => qubit)).toEqual([0, 1, 2]);
    expect(deadPairs(state).inputs[0]!.reason).toMatch(
      /has the mean 0 in the encoded state of another qubit/,
    );
  });

  it('fall back to letters where there are too many strings, and say that more may be dead', () => {
    const wide = parseAnsatz({
      qubits: 8,
      encoding: { fixed: 'H', generator: 'Y', angle: 'arctan' },
      blocks: 3,
      entangler: 'cnot-ring',
      rotations: ['Z', 'Y', 'Z'],
      observables: ['Z0'],
    });
    const { decided, parameters } = deadPairs(wide);
    expect(decided).toEqual(['sound']);
    expect(parameters.length).toBeGreaterThan(0);
    expect(parameters[0]!.reason).toMatch(/^Output 0: Parameter \d+/);
  });
});
