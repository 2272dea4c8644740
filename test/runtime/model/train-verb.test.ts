import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { info } from '../../../runtime/cli/verbs/info.js';
import { train } from '../../../runtime/cli/verbs/train.js';
import { embeddedDigits } from '../../../runtime/data/embedded-digits.js';
import { type ImageSet, readAll, selectImages } from '../../../runtime/data/image-set.js';
import { shippedKernelIds } from '../../../runtime/kernel/load-kernel.js';
import type { JudgedNetwork } from '../../../runtime/model/compare-networks.js';
import { comparisonNames } from '../../../runtime/model/comparisons.js';
import { HybridModel } from '../../../runtime/model/hybrid-model.js';
import type { TrainingSummary } from '../../../runtime/model/run-training.js';
import { testModel } from '../../../runtime/model/test-model.js';
import type { EpochMetrics } from '../../../runtime/model/train-model.js';

/** The four IDX files of a small part of the embedded digits. */
async function writeIdx(folder: string, part: string, set: ImageSet): Promise<void> {
  const header = (sizes: readonly number[]): Buffer => {
    const bytes = Buffer.alloc(4 + 4 * sizes.length);
    bytes.set([0, 0, 8, sizes.length]);
    sizes.forEach((size, k) => {
      bytes.writeUInt32BE(size, 4 + 4 * k);
    });
    return bytes;
  };
  const count = set.labels.length;
  const images = Buffer.concat([header([count, set.height, set.width]), await readAll(set)]);
  await writeFile(join(folder, `${part}-images-idx3-ubyte`), images);
  await writeFile(join(folder, `${part}-labels-idx1-ubyte`), Buffer.concat([header([count]), set.labels]));
}

const place = await mkdtemp(join(tmpdir(), 'qgradcam-train-'));
afterAll(() => rm(place, { recursive: true }));

let heldOut: ImageSet;
beforeAll(async () => {
  const { train: all, test } = await embeddedDigits();
  heldOut = selectImages(
    test,
    Uint32Array.from({ length: 20 }, (_, k) => k),
  );
  await writeIdx(
    place,
    'train',
    selectImages(
      all,
      Uint32Array.from({ length: 96 }, (_, k) => k),
    ),
  );
  await writeIdx(place, 't10k', heldOut);
});

const notes: string[] = [];
const surroundings = {
  progress: { start: () => {}, update: () => {}, finish: () => {} },
  note: (line: string) => {
    notes.push(line);
  },
  clock: () => performance.now() / 1000,
};
const run = (options: Record<string, unknown>) =>
  train.run(
    ['digits'],
    { data: place, seed: '4', epochs: '2', json: true, alone: true, ...options },
    surroundings,
  );

describe('the verb "train"', () => {
  it('saves a model that does on the held-out digits what the result says', async () => {
    const out = join(place, 'model');
    const { ok, json, text } = await run({ out, backend: 'wasm' });
    const summary = json as TrainingSummary;
    expect(ok).toBe(true);
    expect(summary).toMatchObject({
      schema: 'qgradcam/train@2',
      seed: 4,
      backend: { name: 'wasm' },
      data: { train: 96, test: 20 },
      emptyMaps: { maps: 20 },
    });
    expect(summary.featureMaps.height).toBeGreaterThanOrEqual(14);
    expect(summary.featureMaps.width).toBeGreaterThanOrEqual(14);
    expect(summary.kernels.length).toBe(1);
    expect(summary.kernels[0]!.target).toBe('wasm');
    expect(summary.timings.trainSeconds).toBeLessThan(summary.timings.totalSeconds);
    expect(text).toContain('of 20 held-out pictures right');
    const loaded = await HybridModel.load(out);
    expect((await testModel(loaded, heldOut)).accuracy).toBe(summary.test.accuracy);
    expect(loaded.kernel?.sha256).toBe(summary.kernels[0]!.sha256);
    loaded.dispose();
    const lines = (await readFile(join(out, 'metrics.jsonl'), 'utf8')).trim().split('\n');
    expect(lines.map((line) => (JSON.parse(line) as EpochMetrics).epoch)).toEqual([1, 2]);
    expect(notes.filter((line) => line.startsWith('{'))).toEqual(lines);
    expect(summary).toMatchObject(JSON.parse(await readFile(join(out, 'training.json'), 'utf8')));
    expect((await readdir(place)).filter((name) => name.includes('partial'))).toEqual([]);
  });

  it('trains on fewer pictures where that is wanted', async () => {
    const { json } = await run({ out: join(place, 'small'), epochs: '1', train: '64' });
    expect((json as TrainingSummary).data).toMatchObject({ train: 64, test: 20 });
  });

  it('leaves nothing behind that would stand in the way of the smaller learning rate it advises', async () => {
    const out = join(place, 'diverged');
    await expect(run({ out, learningRate: '1e30', backend: 'wasm' })).rejects.toThrow(
      /Choose a smaller learning rate/,
    );
    expect((await readdir(place)).filter((name) => name.startsWith('diverged'))).toEqual([]);
    expect((await run({ out, epochs: '1' })).ok).toBe(true);
  });

  it('does not train at all when the place is taken, or cannot be written', async () => {
    await expect(run({ out: place })).rejects.toThrow(/exists already/);
    await expect(run({ out: place, force: true })).rejects.toThrow(/only what this command wrote/);
    const below = join(place, 'train-labels-idx1-ubyte', 'model');
    await expect(run({ out: below })).rejects.toThrow(/cannot be written there/);
  });

  it.each([
    [{ epochs: '0' }, /--epochs 0/],
    [{ epochs: '2.5' }, /--epochs 2.5/],
    [{ train: '0' }, /--train 0/],
    [{ seed: '-1' }, /--seed -1/],
    [{ learningRate: 'fast' }, /--learning-rate fast/],
    [{ backend: 'cuda' }, /Back end "cuda"/],
    [{ data: join(place, 'absent') }, /no such folder/],
    [{ kernel: place }, /"kernel.js" is not there/],
    [{ resize: 'crop' }, /these are no photos/],
  ])('refuses %o', async (options, message) => {
    await expect(run({ out: join(place, 'other'), ...options })).rejects.toThrow(message);
  });

  it('refuses data of an unknown kind', async () => {
    const refused = train.run(['letters'], { out: join(place, 'other') }, surroundings);
    await expect(refused).rejects.toThrow(/Data set "letters".*Choose one of digits/);
  });
});

it('the verb "info" names versions, the back end and why, and every kernel of the installation', async () => {
  const { json, text } = await info.run([], { backend: 'wasm' }, surroundings);
  const { versions, backend, kernels } = json as {
    versions: Record<string, string>;
    backend: { name: string; reason: string };
    kernels: { id: string; certificate: string }[];
  };
  expect(versions.node).toBe(process.version);
  expect(versions.qgradcam).toMatch(/^\d+\.\d+\.\d+/);
  expect(backend.name).toBe('wasm');
  expect(kernels.map(({ id }) => id)).toEqual(await shippedKernelIds());
  expect(text).toContain(backend.reason);
});

describe('what a model is compared with', () => {
  const shipped = (id: string) => join(import.meta.dirname, '../../../generated', id);

  it('is the same circuit without entanglers, given beside a kernel of one’s own', async () => {
    const out = join(place, 'compared');
    const own = { kernel: shipped('speech-4q'), alone: false, epochs: '1', backend: 'wasm' };
    const compared = await run({ ...own, out, unentangledKernel: shipped('speech-4q-unentangled') });
    const { comparison } = compared.json as TrainingSummary;
    expect(comparison!.networks.map(({ name }) => name)).toEqual(['model', ...comparisonNames]);
    expect(comparison!.leftOut).toEqual([]);
    for (const { title } of comparison!.networks) expect(compared.text).toContain(title);

    const without = await run({ ...own, out: join(place, 'without') });
    expect((without.json as TrainingSummary).comparison!.leftOut).toEqual([
      { name: 'unentangled', reason: expect.stringContaining('--unentangled-kernel') },
    ]);
  });

  it('is refused where it is another circuit, or where it goes with none', async () => {
    const own = { kernel: shipped('speech-4q'), alone: false, out: join(place, 'never') };
    for (const id of ['speech-4q', 'digits-8q-unentangled', 'ry-4q-4b'])
      await expect(run({ ...own, unentangledKernel: shipped(id) })).rejects.toThrow(
        /same circuit with the entangler "none"/,
      );
    await expect(run({ out: own.out, unentangledKernel: shipped('speech-4q-unentangled') })).rejects.toThrow(
      /without --kernel/,
    );
    expect(existsSync(own.out)).toBe(false);
  });
});

describe('a training that is killed', () => {
  const program = join(import.meta.dirname, '../../../runtime/cli/main.ts');
  const words = (out: string, ...more: string[]) => [
    ...['--import', 'tsx', program, 'train', 'digits', '--data', place, '--out', out, '--seed', '4'],
    ...['--epochs', '3', '--backend', 'wasm', ...more],
  ];
  const weights = async (out: string) => (await readFile(join(out, 'weights.bin'))).toString('base64');

  /** Runs it until a line says so, and kills it without warning; or to its end. */
  function start(args: readonly string[], until?: RegExp): Promise<{ code: number | null; said: string }> {
    const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] });
    let said = '';
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (part) => {
        said += part;
        if (until?.test(said)) child.kill('SIGKILL');
      });
    return new Promise((ended) => child.once('close', (code) => ended({ code, said })));
  }

  const withoutTimes = ({ faithfulness, ...network }: JudgedNetwork) => ({
    ...network,
    metrics: faithfulness.metrics.map(({ seconds, ...metric }) => metric),
  });

  it.each([
    ['in its second epoch', /epoch 1:/, /Going on with the model after epoch 1/],
    ['as soon as it begins', /Training…/, /Training…/],
    [
      'in the training of a network to compare with',
      /a linear head in place of the circuit…/,
      /Going on with the model after epoch 3/,
    ],
  ])('%s goes on to the same weights', { timeout: 120_000 }, async (_, moment, told) => {
    const whole = join(place, 'whole');
    if (!existsSync(whole)) expect((await start(words(whole))).code).toBe(0);
    const cut = await mkdtemp(join(place, 'cut-'));
    const out = join(cut, 'model');
    expect((await start(words(out), moment)).code).toBe(null);
    expect(existsSync(out)).toBe(false);
    const resumed = await start(words(out, '--resume'));
    expect(resumed.code, resumed.said).toBe(0);
    expect(resumed.said).toMatch(told);
    expect(await weights(out)).toBe(await weights(whole));
    const summary = async (of: string) => JSON.parse(await readFile(join(of, 'training.json'), 'utf8'));
    expect((await summary(out)).comparison.networks.map(withoutTimes)).toEqual(
      (await summary(whole)).comparison.networks.map(withoutTimes),
    );
    expect((await readFile(join(out, 'metrics.jsonl'), 'utf8')).trim().split('\n').length).toBe(3);
    expect(await readdir(cut)).toEqual(['model']);
  });

  it('is neither begun anew by mistake nor gone on from with other options', {
    timeout: 60_000,
  }, async () => {
    const out = join(await mkdtemp(join(place, 'cut-')), 'model');
    await start(words(out), /epoch 1:/);
    const anew = await start(words(out));
    expect(anew.code).toBe(2);
    expect(anew.said).toContain('Add --resume');
    const other = await start(words(out, '--resume', '--batch', '16'));
    expect(other.code).toBe(2);
    expect(other.said).toContain('batch (32, now 16)');
  });
});
