import { describe, expect, it } from 'vitest';
import { generateKernel } from '../../codegen/generate.js';
import { checkExactly } from '../../proofs/kernel/check-exactly.js';
import { checkKernel } from '../../proofs/kernel/check-kernel.js';
import { splitRoutine } from '../../proofs/kernel/text/sine-cosine-text.js';
import { splitFile } from '../../proofs/kernel/wasm/accelerated.js';
import { textMutants, textMutations } from '../../proofs/mutants/text-mutations.js';
import { bytesOf, withBytes } from '../../proofs/mutants/wasm-code.js';
import { wasmMutants } from '../../proofs/mutants/wasm-mutations.js';
import { parameterCount, parseAnsatz } from '../../symbolic/ansatz/ansatz.js';
import { type KernelFunctions, kernelModule } from '../codegen/kernel-module.js';

/** Qubit 1 is dead: H|0⟩ is an eigenvector of X. Nothing else is zero by chance. */
const ansatz = parseAnsatz({
  qubits: 3,
  encoding: [
    { fixed: 'SX', generator: 'X', angle: 'identity' },
    { fixed: 'H', generator: 'X', angle: 'identity' },
    { fixed: 'H', generator: 'Z', angle: 'arctan' },
  ],
  blocks: 2,
  entangler: [
    { gate: 'CNOT', qubits: [0, 1] },
    { gate: 'CZ', qubits: [1, 2] },
    { gate: 'SWAP', qubits: [2, 0] },
    { gate: 'X', qubits: [1] },
  ],
  rotations: ['Y', 'Z'],
  observables: ['Z0 + 0.5 X1 Y2', 'Z2 - 0.3 Y0 X1'],
});
const file = generateKernel(ansatz, 'fourier').javascript;
/** The functions as they are printed. */
const text = splitFile(file).plain;
const check = (changed: string) => checkKernel(changed, 'javascript', ansatz, 'fourier');

function changed(from: string, to: string): string {
  expect(text).toContain(from);
  return text.replace(from, to);
}

const wasmOf = async (javascript: string) => (await (await kernelModule(javascript)).accelerated!())!;

/** Every output of a kernel for three samples. */
async function outputsOf(kernel: KernelFunctions): Promise<readonly number[]> {
  const wave = (length: number, phase: number) =>
    Float64Array.from({ length }, (_, k) => 1.3 * Math.sin(1.7 * k + phase));
  const [batch, n, m, p] = [3, ansatz.qubits, ansatz.observables.length, parameterCount(ansatz)];
  const [x, theta, cotangent] = [wave(batch * n, 1), wave(p, 2), wave(batch * m, 3)];
  const empty = (length: number) => new Float64Array(length).fill(Number.NaN);
  const [y, y2, y3, dx, dtheta] = [
    empty(batch * m),
    empty(batch * m),
    empty(batch * m),
    empty(batch * n),
    empty(p),
  ];
  const [jac, jac2, curve] = [empty(batch * m * n), empty(batch * m * n), empty(batch * m * n * 3)];
  const tensor = empty(m * 9);
  kernel.forward(x, theta, y, batch);
  kernel.vjp(x, theta, cotangent, y2, dx, dtheta, batch);
  kernel.jacobian(x, theta, jac, batch);
  kernel.coefficients!(theta, tensor);
  kernel.explain!(tensor, x, y3, jac2, batch);
  kernel.responseCurve!(tensor, x, curve, batch);
  return [y, y2, dx, dtheta, jac, tensor, y3, jac2, curve].flatMap((values) => [...values]);
}

describe('a kernel with coefficients, explain and responseCurve', () => {
  it('is proved by normal forms and in the field', () => {
    expect(check(text)).toMatchObject({ verdict: 'proved' });
    const small = parseAnsatz({
      ...ansatz.document,
      encoding: { fixed: 'SX', generator: 'X' },
      blocks: 1,
      rotations: ['Y'],
    });
    const smallText = generateKernel(small, 'fourier').javascript;
    expect(checkExactly(smallText, 'javascript', small)).toBe('equal');
    const wrong = smallText.replace('curve[at] = value - b0;', 'curve[at] = value;');
    expect(wrong).not.toBe(smallText);
    expect(checkExactly(wrong, 'javascript', small)).toBe('different');
    expect(checkExactly(smallText, 'javascript', small, 'wasm')).toBe('equal');
  });

  it('is proved on WebAssembly, all six functions, and not with any one mistake that changes an output', async () => {
    const checkBytes = (changed: string) =>
      checkKernel(changed, 'javascript', ansatz, 'fourier', { target: 'wasm' });
    expect(checkBytes(file)).toMatchObject({ verdict: 'proved' });
    const right = await outputsOf(await wasmOf(file));
    let proved = 0;
    for (const { kind, bytes } of wasmMutants(bytesOf(file)!, 150, (below) => below >> 1)) {
      const wrong = withBytes(file, bytes);
      if (checkBytes(wrong).verdict !== 'proved') continue;
      proved += 1;
      const found = await outputsOf(await wasmOf(wrong));
      for (const [k, value] of found.entries()) expect(value, kind).toBeCloseTo(right[k]!, 12);
    }
    expect(proved).toBeLessThan(15);
  }, 120_000);

  it.each([
    [
      'two coefficients exchanged',
      'tensor[at + (into + 1)]',
      'tensor[at + (into + 2)]',
      /series|before it is written/,
    ],
    [
      'a response curve without its constant',
      'curve[at] = value - b0;',
      'curve[at] = value;',
      /curve\[0\]\[0\]\[0\]\[0\]/,
    ],
    [
      'a response curve that runs backwards',
      'curve[at + 2] = cosine',
      'curve[at + 2] = -cosine',
      /curve\[0\]\[0\]\[0\]\[2\]/,
    ],
    ['an angle turned the wrong way', '\n  sine[0] = s', '\n  sine[0] = -s', /./],
  ])('is not proved with %s', (_, from, to, output) => {
    const finding = check(changed(from, to));
    expect(finding.verdict).not.toBe('proved');
    const said = finding.verdict === 'refuted' ? finding.counterexample.output : JSON.stringify(finding);
    expect(said).toMatch(output);
  });

  it('is not proved when coefficients and explain agree on another order of the terms', () => {
    // Cosine and sine of the last qubit exchanged where they are written and where they are read: explain stays right.
    const exchanged = (digit: string) =>
      Number(digit) % 3 === 0 ? digit : `${Number(digit) + 3 - 2 * (Number(digit) % 3)}`;
    const both = text
      .replace(/tensor\[at \+ \(into \+ (\d)\)\]/g, (_, digit) => `tensor[at + (into + ${exchanged(digit)})]`)
      .replace(/tensor\[from \+ (\d)\]/g, (_, digit) => `tensor[from + ${exchanged(digit)}]`);
    expect(both).not.toBe(text);
    expect(check(both)).toMatchObject({ verdict: 'refuted', counterexample: { function: 'coefficients' } });
  });

  it('exports all three or none of them', () => {
    const { program, routine } = splitRoutine(text);
    const withoutCurve = `${program.slice(0, program.lastIndexOf('/**'))}\n${routine}\n`;
    expect(withoutCurve).toContain('export function explain');
    expect(check(withoutCurve)).toMatchObject({
      verdict: 'open',
      reason: expect.stringContaining('"responseCurve" is not exported'),
    });
  });

  it('demands exactly the coefficients there are', () => {
    for (const [from, to] of [
      ['tensor.length < 18', 'tensor.length < 17'],
      ['tensor.length < 18', 'tensor.length < batch'],
    ] as const)
      expect(check(changed(from, to)).verdict).toBe('open');
  });

  it('may not write the coefficients it is given', () => {
    const writing = changed('export function explain(', 'export function explain(').replace(
      /(export function explain[\s\S]*?for \(let b = 0[^\n]*\n)/,
      '$1    tensor[0] = 1;\n',
    );
    expect(check(writing)).toMatchObject({
      reason: expect.stringContaining('"tensor" may not be written to'),
    });
  });

  it.each(textMutations)('is not proved with %s, unless nothing changes', async (kind) => {
    const right = await outputsOf(await kernelModule(text));
    const start = text.indexOf('Writes the cosine and the sine of every angle of θ');
    const [head, tail] = [text.slice(0, start), text.slice(start)]; // the tail is what the strategy adds
    for (const mutant of textMutants(`;${tail}`, 6, (below) => Math.floor(below / 2), [kind])) {
      const wrong = head + mutant.text.slice(1);
      if (check(wrong).verdict !== 'proved') continue;
      const found = await outputsOf(await kernelModule(wrong));
      right.forEach((value, k) => {
        expect(found[k]).toBeCloseTo(value, 10);
      });
    }
  });
});
