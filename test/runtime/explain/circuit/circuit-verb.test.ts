import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chooseBackend } from '../../../../runtime/backend/choose-backend.js';
import { circuit } from '../../../../runtime/cli/verbs/circuit.js';
import { digitNames } from '../../../../runtime/data/digit-names.js';
import { shippedKernel } from '../../../../runtime/kernel/load-kernel.js';
import { HybridModel } from '../../../../runtime/model/hybrid-model.js';
import { recipes } from '../../../../runtime/model/recipes.js';

const folder = await mkdtemp(join(tmpdir(), 'circuit-verb-'));
afterAll(() => rm(folder, { recursive: true }));
const model = join(folder, 'model');

beforeAll(async () => {
  await chooseBackend('wasm');
  const recipe = recipes.digits.model;
  const image = { height: 28, width: 28, channels: 1 };
  const hybrid = HybridModel.create(
    { ...recipe, image, labels: digitNames },
    await shippedKernel(recipe.kernel),
    1,
  );
  await hybrid.save(model);
  hybrid.dispose();
});

const surroundings = {
  progress: { start: () => {}, update: () => {}, finish: () => {} },
  note: () => {},
  clock: () => 0,
};
const run = (options: Record<string, unknown> = {}) =>
  circuit.run([model, 'digits:test:0-1'], { target: 'predicted', backend: 'wasm', ...options }, surroundings);

interface Spoken {
  readonly input: string;
  readonly score: number;
  readonly averageScore: number;
  readonly qubits: readonly { readonly shapley: number }[];
  readonly noise?: { readonly shots: number; readonly settled: number };
  readonly paragraph: string;
}

describe('the verb "circuit"', () => {
  it('says of each picture what its qubits bring, for people and for machines', async () => {
    const { ok, json, text } = await run({ shots: '1000', target: '3' });
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

  it('writes a page of its own, once', async () => {
    const out = join(folder, 'why.html');
    await run({ out, shots: '500' });
    const page = await readFile(out, 'utf8');
    expect(page.match(/<svg class="curve"/g)?.length).toBe(16);
    expect(page.match(/src="data:image\/png;base64,/g)?.length).toBe(6);
    expect(page).not.toMatch(/<script|https?:\/\/|NaN|undefined/);
    await expect(run({ out })).rejects.toThrow(/nothing existing is overwritten/);
  });

  it('knows its classes', async () => {
    await expect(run({ target: 'eleven' })).rejects.toThrow(/--target eleven.*one of predicted, /);
    await expect(run({ shots: '0' })).rejects.toThrow(/--shots 0/);
  });
});
