import { readFileSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { generateKernel } from '../../codegen/generate.js';
import { isExactlyCheckable } from '../../proofs/kernel/check-exactly.js';
import { checkWithZ3, type Z3Finding } from '../../proofs/kernel/check-with-z3.js';
import { type Ansatz, parseAnsatz } from '../../symbolic/ansatz/ansatz.js';
import { startZ3 } from '../../symbolic/engines/z3.js';
import { type KernelModule, kernelModule } from '../codegen/kernel-module.js';
import { handWrittenDocument, handWrittenJavaScript, handWrittenTypeScript } from './hand-written-kernel.js';

const z3 = await startZ3();

afterAll(() => z3?.close());

const handWritten = parseAnsatz(handWrittenDocument);

const check = (text: string, ansatz: Ansatz = handWritten, milliseconds?: number): Promise<Z3Finding> =>
  checkWithZ3(z3!, text, 'typescript', ansatz, milliseconds);

const shipped = (id: string) => {
  const file = (name: string) =>
    readFileSync(new URL(`../../generated/${id}/${name}`, import.meta.url), 'utf8');
  return {
    text: file('kernel.ts'),
    javascript: file('kernel.js'),
    ansatz: parseAnsatz(JSON.parse(file('ansatz.json'))),
  };
};

function changed(text: string, from: string, to: string): string {
  expect(text).toContain(from);
  return text.replaceAll(from, to);
}

/** The outputs of the right and of a wrong text as JavaScript computes them, where z3 sees a difference. */
async function run(javascript: string, ansatz: Ansatz, { counterexample }: Z3Finding): Promise<number[]> {
  const { forward, vjp, jacobian }: KernelModule = await kernelModule(javascript);
  const [n, m] = [ansatz.qubits, ansatz.observables.length];
  const { function: name, at } = counterexample!;
  const [x, theta] = [Float64Array.from(at!.x[0]!), Float64Array.from(at!.theta)];
  const [y, dx, dtheta] = [new Float64Array(m), new Float64Array(n), new Float64Array(theta.length)];
  const jac = new Float64Array(m * n);
  if (name === 'forward') forward(x, theta, y, 1);
  if (name === 'vjp') vjp(x, theta, Float64Array.from(at!.cotangent![0]!), y, dx, dtheta, 1);
  if (name === 'jacobian') jacobian(x, theta, jac, 1);
  return [...y, ...dx, ...dtheta, ...jac];
}

async function distance(right: string, wrong: string, ansatz: Ansatz, finding: Z3Finding): Promise<number> {
  const [a, b] = [await run(right, ansatz, finding), await run(wrong, ansatz, finding)];
  return Math.max(...a.map((value, k) => Math.abs(value - b[k]!)));
}

describe.skipIf(z3 === undefined)('z3 on the text of a small kernel', () => {
  it('proves every output of the shipped kernel on two qubits', async () => {
    const { text, ansatz } = shipped('ry-2q-2b');
    // forward 2, vjp 2 + 2 + 4, jacobian 4
    expect(await check(text, ansatz)).toEqual({ word: 'proved', asked: 14, proved: 14 });
  });

  it.each([
    ['a changed sign', 'const b0 = w0 * a0 - y0 * a2;', 'const b0 = w0 * a0 + y0 * a2;', 'y[0][0]'],
    ['a changed sign in the pass back', 'const d4 = d - w0;', 'const d4 = d + w0;', 'dx[0][0]'],
    [
      'another sign in the pass back',
      'const m2 = w0 * l2 - y0 * l0;',
      'const m2 = w0 * l2 + y0 * l0;',
      'dx[0][0]',
    ],
    ['a dropped factor ½', 'sineCosine(0.5 * theta[gate])', 'sineCosine(theta[gate])', 'y[0][0]'],
    ['a dropped factor √½', 'const s0 = Math.SQRT1_2 * halfSin[0];', 'const s0 = halfSin[0];', 'y[0][0]'],
    ['swapped outputs', 'y[at] = t1;\n  y[at + 1] = t;', 'y[at] = t;\n  y[at + 1] = t1;', 'y[0][0]'],
    [
      'swapped gradients',
      'out[at] = g0;\n  out[at + 1] = g1;',
      'out[at] = g1;\n  out[at + 1] = g0;',
      'dx[0][0]',
    ],
  ])(
    'refutes it with %s, at a point where JavaScript sees the difference too',
    async (_, from, to, output) => {
      const { text, javascript, ansatz } = shipped('ry-2q-2b');
      const finding = await check(changed(text, from, to), ansatz);
      expect(finding).toMatchObject({ word: 'refuted', counterexample: { output } });
      expect(await distance(javascript, changed(javascript, from, to), ansatz, finding)).toBeGreaterThan(
        1e-3,
      );
    },
  );

  it('proves a kernel written by hand', async () => {
    expect(await check(handWrittenTypeScript)).toEqual({ word: 'proved', asked: 12, proved: 12 });
  });

  it.each([
    ['a dropped factor ½', '0.5 * zz[k]', 'zz[k]', 1e-3],
    ['a derivative without its factor 2', 'dx[at + k] = 2 * (', 'dx[at + k] = 1 * (', 1e-3],
    ['a cotangent of another output', '2 * (cotangent[at] *', '2 * (cotangent[at + 1] *', 1e-3],
    ['dθ that starts at 1', 'dtheta[k] = 0;', 'dtheta[k] = 1;', 1e-3],
    ['sin for cos', 'Math.cos(theta[k] * 0.5)', 'Math.sin(theta[k] * 0.5)', 1e-3],
    ['a constant off by one ulp', '0.5 * zz[k]', '0.5000000000000001 * zz[k]', 0],
    ['√½ as a double', 'Math.SQRT1_2 * (t[2]', '0.7071067811865476 * (t[2]', 0],
  ])('refutes a kernel written by hand with %s', async (_, from, to, visible) => {
    const finding = await check(changed(handWrittenTypeScript, from, to));
    expect(finding.word).toBe('refuted');
    const { expected, actual } = finding.counterexample!.at!;
    expect(expected).not.toBe(actual);
    const wrong = changed(handWrittenJavaScript, from, to);
    const apart = await distance(handWrittenJavaScript, wrong, handWritten, finding);
    expect(apart).toBeGreaterThanOrEqual(visible);
  });

  it('knows cos² + sin² = 1, double angles, sums of angles and √½ as identities', async () => {
    for (const [factor, word] of [
      ['Math.cos(c0) * Math.cos(c0) + Math.sin(c0) * Math.sin(c0)', 'proved'],
      ['1 - Math.sin(2 * c0) + 2 * Math.sin(c0) * Math.cos(c0)', 'proved'],
      ['Math.cos(c0 + c1) + Math.sin(c0) * Math.sin(c1) - Math.cos(c0) * Math.cos(c1) + 1', 'proved'],
      ['Math.sin(c0 + Math.PI / 2) - Math.cos(c0) + 1', 'proved'],
      ['2 * Math.sin(Math.PI / 4) * Math.SQRT1_2', 'proved'],
      ['(1 + Math.cos(c0)) * (1 - Math.cos(c0)) + Math.cos(c0) * Math.cos(c0)', 'proved'],
      ['Math.cos(c0) * Math.cos(c0) - Math.sin(c0) * Math.sin(c0)', 'refuted'],
      ['1 - Math.sin(2 * c0) + Math.sin(c0) * Math.cos(c0)', 'refuted'],
      [
        'Math.cos(c0 + c1) + Math.sin(c0) * Math.sin(c1) - Math.cos(c0) * Math.cos(c1) + Math.cos(c0)',
        'refuted',
      ],
      ['Math.sqrt(8) * Math.SQRT1_2', 'refuted'],
    ] as const) {
      const text = handWrittenTypeScript.replace(
        '    y[b * 2] = pair[0];',
        `    const c0 = 0.5 * x[b * 2];\n    const c1 = theta[1] / 2;\n    y[b * 2] = pair[0] * (${factor});`,
      );
      expect((await check(text)).word, factor).toBe(word);
    }
  });

  it('proves a kernel of complex amplitudes that is too large for exact normal forms', async () => {
    const ansatz = parseAnsatz({
      ...handWrittenDocument,
      rotations: ['Z', 'Y', 'Z'],
      observables: ['Z0', '0.5 X0 X1 - 0.25 Y1'],
    });
    expect(isExactlyCheckable(ansatz)).toBe(false);
    // forward 2, vjp 2 + 2 + 6, jacobian 4
    expect(await check(generateKernel(ansatz).typescript, ansatz)).toEqual({
      word: 'proved',
      asked: 16,
      proved: 16,
    });
  });

  it('is open, with the reason, about what is too large, not modelled or not decided in time', async () => {
    const { text, ansatz } = shipped('ry-4q-4b');
    expect(await check(text, ansatz)).toMatchObject({
      word: 'open',
      asked: 0,
      reason: expect.stringContaining('20 angles'),
    });
    const unreadable = changed(handWrittenTypeScript, 'pair[0] = first;', 'pair[0] = Math.exp(first);');
    expect(await check(unreadable)).toMatchObject({ word: 'open', asked: 0, reason: expect.any(String) });
    const quotient = changed(
      handWrittenTypeScript,
      'pair[0] = first;',
      'pair[0] = first / (1 + first * first);',
    );
    expect(await check(quotient)).toMatchObject({
      word: 'open',
      reason: expect.stringContaining('a quotient is not asked about'),
    });
    const hurried = shipped('ry-2q-2b');
    const finding = await check(hurried.text, hurried.ansatz, 1);
    expect(finding).toMatchObject({
      word: 'open',
      asked: 14,
      reason: expect.stringContaining('not decided in 0.001 s: '),
    });
  });
});
