import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { emitKernel } from '../../codegen/emit/typescript.js';
import { generateKernel } from '../../codegen/generate.js';
import { adjointOf } from '../../codegen/lower/adjoint.js';
import { circuit } from '../../codegen/lower/circuit.js';
import { type StrategyName, strategies } from '../../codegen/lower/strategies.js';
import { checkKernel } from '../../proofs/kernel/check-kernel.js';
import { splitRoutine } from '../../proofs/kernel/text/sine-cosine-text.js';
import { evaluate } from '../../symbolic/ansatz/angle-expression.js';
import { angleMaps } from '../../symbolic/ansatz/angle-maps.js';
import { type Ansatz, parameterCount, parseAnsatz } from '../../symbolic/ansatz/ansatz.js';
import { denseExpectations, denseJacobian, denseThetaJacobian } from '../oracles/dense-circuit.js';
import { cases } from '../random/cases.js';
import { type KernelFunctions, kernelModule } from './kernel-module.js';
import { randomAnsatz } from './random-ansatz.js';

/** Numbers that repeat for the same seed: a linear congruential generator. */
function numbers(seed: number): () => number {
  let s = (seed ^ 0x5bd1e995) >>> 0;
  return () => {
    s = (Math.imul(s, 1664525) + 1013904223) >>> 0;
    return (s / 2 ** 32 - 0.5) * 6;
  };
}

/** The largest |coefficient| sum of an observable: no expectation or derivative by an angle exceeds it. */
function norm(ansatz: Ansatz): number {
  return Math.max(
    1,
    ...ansatz.observables.map((sum) =>
      sum.reduce((s, { coefficient }) => s + Math.abs(Number(coefficient.num) / Number(coefficient.den)), 0),
    ),
  );
}

/** Inputs of a batch, and what every kernel of the configuration has to make of them, by the dense circuit. */
function expectations(ansatz: Ansatz, seed: number, batch: number) {
  const next = numbers(seed);
  const [n, m, p] = [ansatz.qubits, ansatz.observables.length, parameterCount(ansatz)];
  const fill = (length: number) => Float64Array.from({ length }, next);
  const [x, theta, cotangent] = [fill(batch * n), fill(p), fill(batch * m)];
  const expected = { y: [] as number[], dx: [] as number[], jac: [] as number[], dtheta: theta.map(() => 0) };
  for (let b = 0; b < batch; b += 1) {
    const sample = [...x.slice(b * n, b * n + n)];
    const weights = cotangent.slice(b * m, b * m + m);
    const jacobian = denseJacobian(ansatz, sample, [...theta]);
    const thetaJacobian = denseThetaJacobian(ansatz, sample, [...theta]);
    expected.y.push(...denseExpectations(ansatz, sample, [...theta]));
    expected.jac.push(...jacobian.flat());
    for (let q = 0; q < n; q += 1)
      expected.dx.push(jacobian.reduce((sum, row, l) => sum + weights[l]! * row[q]!, 0));
    expected.dtheta.forEach((value, k) => {
      expected.dtheta[k] = value + thetaJacobian.reduce((sum, row, l) => sum + weights[l]! * row[k]!, 0);
    });
  }
  const moved = movedExpectations(ansatz, [...x], [...theta], batch);
  return { x, theta, cotangent, batch, expected: { ...expected, moved } };
}

/** The largest difference of an output of a kernel's text, or of the WebAssembly in it, from what is expected. */
async function difference(given: ReturnType<typeof expectations>, text: string): Promise<number> {
  const plain = await kernelModule(text);
  const wasm = await plain.accelerated?.();
  return Math.max(...[plain, ...(wasm ? [wasm] : [])].map((kernel) => furthest(given, kernel)));
}

function furthest(
  { x, theta, cotangent, batch, expected }: ReturnType<typeof expectations>,
  kernel: KernelFunctions,
): number {
  // Outputs start as NaN: they must be overwritten, not added to.
  const like = ({ length }: ArrayLike<number>) => new Float64Array(length).fill(Number.NaN);
  const [y, y2, dx, dtheta] = [like(cotangent), like(cotangent), like(x), like(theta)];
  const jac = like(expected.jac);
  kernel.forward(x, theta, y, batch);
  kernel.vjp(x, theta, cotangent, y2, dx, dtheta, batch);
  kernel.jacobian(x, theta, jac, batch);
  const worst = (got: ArrayLike<number>, want: ArrayLike<number>) =>
    Array.from(want).reduce((most, value, k) => {
      const error = Math.abs(got[k]! - value);
      return Number.isNaN(error) ? Number.POSITIVE_INFINITY : Math.max(most, error);
    }, 0);
  const everyKernel = [
    worst(y, expected.y),
    worst(y2, expected.y),
    worst(dx, expected.dx),
    worst(dtheta, expected.dtheta),
    worst(jac, expected.jac),
  ];
  if (!kernel.coefficients) return Math.max(...everyKernel);
  const [m, n] = [cotangent.length / batch, x.length / batch];
  const tensor = new Float64Array(m * 3 ** n);
  const [y3, jac3, curve] = [like(cotangent), like(jac), new Float64Array(3 * jac.length).fill(Number.NaN)];
  kernel.coefficients(theta, tensor);
  kernel.explain!(tensor, x, y3, jac3, batch);
  kernel.responseCurve!(tensor, x, curve, batch);
  const found = Array.from(jac, (_, k) => {
    const [a, b, c] = curve.slice(3 * k, 3 * k + 3);
    return a! + b! * Math.cos(turn) + c! * Math.sin(turn);
  });
  return Math.max(
    ...everyKernel,
    worst(y3, expected.y),
    worst(jac3, expected.jac),
    worst(found, expected.moved),
  );
}

const turn = 0.8;

/** ⟨Q_l⟩ for each sample, observable and qubit, with the angle of that qubit moved by `turn`, by the dense circuit. */
function movedExpectations(ansatz: Ansatz, x: number[], theta: number[], batch: number): number[] {
  const { qubits: n } = ansatz;
  const plain = {
    ...ansatz,
    encoding: ansatz.encoding.map((gate) => ({ ...gate, angle: 'identity' as const })),
  };
  return Array.from({ length: batch }, (_, b) => {
    const angles = ansatz.encoding.map(({ angle }, q) => evaluate(angleMaps[angle].angle, x[b * n + q]!));
    const byQubit = angles.map((_, q) =>
      denseExpectations(
        plain,
        angles.map((a, k) => (k === q ? a + turn : a)),
        theta,
      ),
    );
    return ansatz.observables.flatMap((_, l) => byQubit.map((values) => values[l]!));
  }).flat();
}

const names = Object.keys(strategies) as StrategyName[]; // the table's own keys
// Cotangents are below 3, up to 4 observables; slopes of π·tanh are below π: a few hundred roundings of numbers below 40.
const tolerance = 2e-12;

describe('kernels of random configurations, by every strategy that serves them,', () => {
  const agree = async (least: number, most: number, batch: number, numRuns: number) => {
    const property = fc.asyncProperty(randomAnsatz(least, most), fc.integer(), async (ansatz, start) => {
      const given = expectations(ansatz, start, batch);
      for (const name of names.filter((known) => strategies[known].refusal(ansatz) === undefined)) {
        const found = await difference(given, generateKernel(ansatz, name).javascript);
        expect(found, name).toBeLessThan(tolerance * norm(ansatz));
      }
    });
    await fc.assert(property, cases(numRuns));
  };

  test('agree with the dense circuit in all outputs', async () => {
    await agree(1, 4, 2, 100);
  }, 300_000);

  test('agree with it where they loop over the state', async () => {
    await agree(5, 7, 1, 20);
  }, 300_000);

  test('agree with it on more qubits, where the read-out takes several rounds', async () => {
    await agree(9, 9, 1, 3);
  }, 300_000);
});

test('an entangler that is no affine map of the index bits is read through its whole table', async () => {
  const ansatz = parseAnsatz({
    qubits: 5,
    encoding: { fixed: 'H', generator: 'Y', angle: 'identity' },
    blocks: 2,
    entangler: 'cnot-ring',
    rotations: ['Y'],
    observables: ['Z0', 'X1 Y2 Z4'],
  });
  const c = circuit(ansatz);
  // No gate of the table is such a map yet, so an affine one is taken for one.
  const program = adjointOf({ ...c, permutation: { ...c.permutation, isAffine: false } });
  const text = emitKernel({ receipt: [], ansatz: ansatz.document, program }, 'javascript');
  expect(splitRoutine(text).program).not.toContain('^');
  expect(await difference(expectations(ansatz, 1, 2), text)).toBeLessThan(tolerance);
});

/** Every entangler, observables of all letters: whatever the tables of a split index serve. */
const split = fc.record({
  qubits: fc.integer({ min: 5, max: 7 }),
  entangler: fc.constantFrom('cz-all', 'cnot-all', 'cz-pairs', 'cnot-ring', 'none', 'mixed'),
  rotations: fc.constantFrom(['Y'], ['Z', 'X'], ['Y', 'Z'], ['Z', 'Y', 'Z']),
  uploads: fc.constantFrom([0], [0, 1], [1]),
});

test('kernels whose indices are split for short tables agree with the dense circuit in all outputs', async () => {
  await fc.assert(
    fc.asyncProperty(split, fc.integer(), async ({ entangler, ...fields }, seed) => {
      const n = fields.qubits;
      const mixed = [
        { gate: 'SWAP', qubits: [0, n - 1] },
        { gate: 'CZ', qubits: [n - 2, 0] },
        { gate: 'X', qubits: [n - 1] },
        { gate: 'CNOT', qubits: [n - 1, 1] },
        { gate: 'Z', qubits: [0] },
        { gate: 'X', qubits: [1] },
      ];
      const ansatz = parseAnsatz({
        ...fields,
        encoding: { fixed: 'H', generator: 'Y', angle: 'identity' },
        blocks: 2,
        entangler: entangler === 'mixed' ? mixed : entangler,
        observables: ['Z0 Z4 - Z2', 'X1 Y3', 'Y0 Y2 Z4 + Y1', 'X0 X1 X2 Z3 Z4'],
      });
      const c = circuit(ansatz);
      const program = adjointOf({ ...c, lowerBits: 2 });
      const text = emitKernel({ receipt: [], ansatz: ansatz.document, program }, 'javascript');
      expect(text).not.toContain('source = ');
      expect(await difference(expectations(ansatz, seed, 1), text)).toBeLessThan(tolerance * norm(ansatz));
      const typescript = emitKernel({ receipt: [], ansatz: ansatz.document, program }, 'typescript');
      expect(checkKernel(typescript, 'typescript', ansatz, `${seed}`)).toMatchObject({ verdict: 'proved' });
    }),
    cases(10),
  );
}, 120_000);

test('more strings of Z than the tree takes go through the loops over masks', async () => {
  const pairs = Array.from(
    { length: 16 },
    (_, l) => `Z${l % 6} + 0.5 Z${l % 5} Z5 - 0.3 Z0 Z${1 + (l % 4)} Z5 + Z1 Z2 Z${3 + (l % 3)}`,
  );
  const all = Array.from({ length: 16 }, (_, l) =>
    Array.from({ length: 3 }, (_, k) => (l * 3 + k) % 48)
      .map((mask) => Array.from({ length: 6 }, (_, q) => ((mask + 1) & (1 << q) ? `Z${q}` : '')).join(' '))
      .join(' + '),
  );
  for (const observables of [pairs, all]) {
    const ansatz = parseAnsatz({
      qubits: 6,
      encoding: { fixed: 'H', generator: 'Y', angle: 'arctan' },
      blocks: 1,
      entangler: 'cz-ring',
      rotations: ['Z', 'X'],
      observables,
    });
    expect(
      await difference(expectations(ansatz, 2, 1), generateKernel(ansatz, 'adjoint').javascript),
    ).toBeLessThan(tolerance * norm(ansatz));
  }
});
