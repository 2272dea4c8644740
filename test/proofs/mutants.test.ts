import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { generateKernel } from '../../codegen/generate.js';
import { checkKernel } from '../../proofs/kernel/check-kernel.js';
import { splitFile } from '../../proofs/kernel/wasm/accelerated.js';
import { agreesWithDifferences } from '../../proofs/mutants/finite-differences.js';
import type { MutationScore } from '../../proofs/mutants/mutation-gate.js';
import { drawInputs, type KernelModule, loadText, runText } from '../../proofs/mutants/run-text.js';
import { sameNumbers } from '../../proofs/mutants/same-numbers.js';
import { textMutants, textMutations } from '../../proofs/mutants/text-mutations.js';
import { bytesOf, withBytes } from '../../proofs/mutants/wasm-code.js';
import { wasmMutants, wasmMutationNames } from '../../proofs/mutants/wasm-mutations.js';
import type { Surroundings } from '../../runtime/cli/verb.js';
import { mutants } from '../../runtime/cli/verbs/mutants.js';
import { parseAnsatz } from '../../symbolic/ansatz/ansatz.js';

const fileOf = (name: string) =>
  readFileSync(fileURLToPath(new URL(`../../generated/ry-2q-2b/${name}`, import.meta.url)), 'utf8');
const file = fileOf('kernel.js');
const text = splitFile(file).plain;
const bytes = bytesOf(file)!;
const ansatz = parseAnsatz(JSON.parse(fileOf('ansatz.json')));

let state = 1;
const uniform = () => {
  state = (state * 48271) % 2147483647;
  return state / 2147483647;
};
const inputs = drawInputs(ansatz, 2, uniform);

const changed = (from: string, to: string): string => {
  expect(text).toContain(from);
  return text.replaceAll(from, to);
};

const quiet: Surroundings = {
  progress: { start: () => {}, update: () => {}, finish: () => {} },
  note: () => {},
  clock: () => 0,
};

describe('mutants of a text', () => {
  it('differ from it and from each other in one place, the same for the same draws', () => {
    const draw = () => textMutants(text, 200, () => 0);
    const made = draw();
    expect(made).toHaveLength(200);
    expect(made).toEqual(draw());
    expect(new Set(made.map((mutant) => mutant.text)).size).toBeGreaterThan(190);
    for (const mutant of made) {
      const [before, after] = [text.split('\n'), mutant.text.split('\n')];
      const first = before.findIndex((line, k) => line !== after[k]);
      expect(first + 1).toBe(mutant.line);
    }
  });

  it('are of every kind that the text has a place for', () => {
    const kinds = new Set(textMutants(text, 5_000, () => 0).map(({ kind }) => kind));
    const absent = textMutations.filter((kind) => !kinds.has(kind));
    expect(absent).toEqual([
      'another constant off by one ulp',
      'another entry of a table',
      'a sign of a table',
      'two arguments swapped',
    ]);
  });
});

describe('mutants of WebAssembly', () => {
  const all = wasmMutants(bytes, 100_000, () => 0);

  it('are of every kind that the code has a place for, and differ from it', () => {
    const kinds = new Set(all.map(({ kind }) => kind));
    expect(wasmMutationNames.filter((kind) => !kinds.has(kind))).toEqual([
      'a quotient becomes a product',
      'another entry of a table',
    ]);
    for (const mutant of all) expect(Buffer.from(mutant.bytes).equals(bytes)).toBe(false);
  });

  it('are modules, most of them valid; those that are not are not proved', () => {
    const invalid = all.filter((mutant) => !WebAssembly.validate(new Uint8Array(mutant.bytes)));
    expect(invalid.length / all.length).toBeLessThan(0.15);
    expect(invalid.length).toBeGreaterThan(0);
    for (const mutant of invalid.slice(0, 20)) {
      const found = checkKernel(withBytes(file, mutant.bytes), 'javascript', ansatz, 'any', {
        target: 'wasm',
      });
      expect(found.verdict).not.toBe('proved');
    }
  });

  it('are the same for the same draws', () => {
    const draw = () => wasmMutants(bytes, 60, (below) => below >> 1);
    expect(draw()).toEqual(draw());
    expect(draw()).toHaveLength(60);
  });
});

describe('tests that users have', () => {
  it('agree with the kernel as it is', async () => {
    const kernel = await loadText(text);
    expect(agreesWithDifferences(kernel, ansatz, inputs)).toBe(true);
    expect(sameNumbers(runText(kernel, ansatz, inputs), runText(kernel, ansatz, inputs))).toBe(true);
  });

  it('catch a wrong derivative', async () => {
    const kernel = await loadText(changed('dtheta[gate] = gy', 'dtheta[gate] = -gy'));
    expect(agreesWithDifferences(kernel, ansatz, inputs)).toBe(false);
  });

  it('miss by differences what is wrong in values and derivatives alike, which doubles see', async () => {
    const kernel = await loadText(changed('Math.SQRT1_2', '0.7'));
    const original = runText(await loadText(text), ansatz, inputs);
    expect(agreesWithDifferences(kernel, ansatz, inputs)).toBe(true);
    expect(sameNumbers(runText(kernel, ansatz, inputs), original)).toBe(false);
  });

  it('look at the functions that only a fourier kernel has', async () => {
    const fourier = generateKernel(ansatz, 'fourier').javascript;
    const right = await loadText(fourier);
    expect(agreesWithDifferences(right, ansatz, inputs)).toBe(true);
    const original = runText(right, ansatz, inputs);
    const withWrong = (name: 'coefficients' | 'explain' | 'responseCurve', buffer: number): KernelModule => ({
      ...right,
      [name]: (...args: readonly Float64Array[]) => {
        (right[name] as (...given: readonly Float64Array[]) => void)(...args); // whatever its arguments
        args[buffer]![0]! += 1e-3;
      },
    });
    for (const [name, buffer, seenByDifferences] of [
      ['coefficients', 1, true],
      ['explain', 2, false],
      ['explain', 3, true],
      ['responseCurve', 2, true],
    ] as const) {
      const wrong = withWrong(name, buffer);
      expect(sameNumbers(runText(wrong, ansatz, inputs), original)).toBe(false);
      expect(agreesWithDifferences(wrong, ansatz, inputs)).toBe(!seenByDifferences);
    }
  });

  it('miss a constant off by one ulp', async () => {
    const [kernel, original] = [
      await loadText(changed('Math.SQRT1_2', '0.7071067811865476')),
      runText(await loadText(text), ansatz, inputs),
    ];
    expect(agreesWithDifferences(kernel, ansatz, inputs)).toBe(true);
    expect(sameNumbers(runText(kernel, ansatz, inputs), original)).toBe(true);
  });
});

describe('qgradcam mutants', () => {
  it('scores each way of testing, the checker best, and says the seed', async () => {
    const { ok, json, text: report } = await mutants.run(['ry-2q-2b'], { count: '40', seed: '5' }, quiet);
    expect(ok).toBe(true);
    const { kernels } = json as {
      kernels: readonly (MutationScore & { target: string })[];
    };
    expect(kernels.map(({ target }) => target)).toEqual(['plain', 'wasm']);
    for (const { mutants: loaded, invalid, checker, equivalent, doubles } of kernels) {
      expect(loaded + invalid).toBe(40);
      expect(checker + equivalent).toBe(loaded);
      expect(checker).toBeGreaterThanOrEqual(doubles);
    }
    expect(kernels[1]!.invalid).toBeLessThan(10);
    expect(report).toContain('Seed 5');
  });

  it.each([
    [['ry-2q-2b'], { count: '0' }, '--count 0'],
    [['ry-2q-2b'], { count: 'many' }, '--count many'],
    [['ry-2q-2b'], { seed: '-1' }, '--seed -1'],
    [['no-such-kernel'], {}, 'no-such-kernel'],
  ])('refuses %j %j in words', async (args, options, asked) => {
    await expect(mutants.run(args, options, quiet)).rejects.toThrow(asked);
  });
});
