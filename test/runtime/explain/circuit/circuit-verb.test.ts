import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Command } from 'commander';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chooseBackend } from '../../../../runtime/backend/choose-backend.js';
import { circuit } from '../../../../runtime/cli/verbs/circuit.js';
import { digitNames } from '../../../../runtime/data/digit-names.js';
import { embeddedDigits } from '../../../../runtime/data/embedded-digits.js';
import { shippedKernel } from '../../../../runtime/kernel/load-kernel.js';
import { HybridModel } from '../../../../runtime/model/hybrid-model.js';
import { recipes } from '../../../../runtime/model/recipes.js';
import { quiet } from '../../told-progress.js';

const folder = await mkdtemp(join(tmpdir(), 'circuit-verb-'));
afterAll(() => rm(folder, { recursive: true }));
const model = join(folder, 'model');
/** A model of other classes than the embedded digits have. */
const renamed = join(folder, 'renamed');

beforeAll(async () => {
  await chooseBackend('wasm');
  const recipe = recipes.digits.model;
  const image = { height: 28, width: 28, channels: 1 };
  const kernel = await shippedKernel(recipe.kernel);
  for (const [place, labels] of [
    [model, digitNames],
    [renamed, digitNames.map((name) => `digit ${name}`)],
  ] as const) {
    const hybrid = HybridModel.create({ ...recipe, image, labels }, kernel, 1);
    await hybrid.save(place);
    hybrid.dispose();
  }
});

const surroundings = {
  progress: quiet,
  note: () => {},
  clock: () => 0,
};
/** Runs the verb on command-line words, parsed as the program parses them. */
async function run(words: readonly string[], image = 'digits:test:0-1', from = model) {
  const command = new Command('circuit').exitOverride();
  circuit.declare(command);
  command.parse([from, image, '--backend', 'wasm', ...words], { from: 'user' });
  return circuit.run(command.args, command.opts(), surroundings);
}

interface Spoken {
  readonly input: string;
  readonly score: number;
  readonly averageScore: number;
  readonly qubits: readonly { readonly shapley: number }[];
  readonly noise?: { readonly shots: number; readonly settled: number };
  readonly reading: string;
  readonly paragraph: string;
}

describe('the verb "circuit"', () => {
  it('says of each picture what its qubits bring, for people and for machines', async () => {
    const { ok, json, text } = await run(['--shots', '1000', '--target', '3']);
    expect(ok).toBe(true);
    const spoken = json as readonly Spoken[];
    expect(spoken.map(({ input }) => input)).toEqual(['digits:test:0', 'digits:test:1']);
    for (const { qubits, score, averageScore, noise, paragraph } of spoken) {
      expect(qubits.length).toBe(8);
      expect(qubits.reduce((sum, { shapley }) => sum + shapley, 0)).toBeCloseTo(score - averageScore, 9);
      expect(noise).toMatchObject({ shots: 1000 });
      expect(paragraph).toContain('The score for "3"');
      expect(text).toContain(paragraph);
    }
    expect(JSON.parse(JSON.stringify(json))).toEqual(json);
  });

  it('refuses items of other classes than the model’s', async () => {
    await expect(run([], 'digits:test:0', renamed)).rejects.toThrow(
      /its classes are those of the model, digit 0.*they are 0, 1, 2/,
    );
  });

  it('writes a page of its own, once', async () => {
    const out = join(folder, 'why.html');
    await run(['--out', out, '--shots', '500']);
    const page = await readFile(out, 'utf8');
    expect(page.match(/<svg class="curve"/g)?.length).toBe(16);
    expect(page.match(/src="data:image\/png;base64,/g)?.length).toBe(6);
    // Each picture says where it is from, and whether it may have been trained on.
    expect(page.match(/<p class="note">From the part held out of digits: [^<]+<\/p>/g)?.length).toBe(2);
    expect(page).not.toMatch(/<script|https?:\/\/|NaN|undefined/);
    await expect(run(['--out', out])).rejects.toThrow(/nothing existing is overwritten/);
  });

  it('reads pictures of dark and of light ink, cut out or whole, as explain does', async () => {
    const { test } = await embeddedDigits();
    const light = sharp(await test.read([0]), { raw: { width: 28, height: 28, channels: 1 } });
    const file = join(folder, 'dark.png');
    await light.negate().toFile(file);
    const scored = async (...words: string[]) => {
      const { json } = await run(['--target', '3', ...words], file);
      return (json as readonly Spoken[])[0]!;
    };
    const [item] = (await run(['--target', '3'], 'digits:test:0')).json as readonly Spoken[];
    expect((await scored('--ink', 'dark')).score).toBe(item!.score);
    expect((await scored('--ink', 'light')).score).not.toBe(item!.score);
    expect((await scored('--fit', 'digit')).reading).toContain('digit: as in MNIST');
    await expect(run(['--ink', 'pale'])).rejects.toThrow(/--ink pale.*dark, light, auto/s);
    await expect(run(['--noise', folder])).rejects.toThrow(/--noise .* for digits.*Leave it out/s);
  });

  it('knows its classes', async () => {
    await expect(run(['--target', 'eleven'])).rejects.toThrow(/--target eleven.*one of predicted, /);
    await expect(run(['--shots', '0'])).rejects.toThrow(/--shots 0/);
  });
});
