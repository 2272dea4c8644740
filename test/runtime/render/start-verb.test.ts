import { createHash } from 'node:crypto';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Command } from 'commander';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { reportedMetrics, start } from '../../../runtime/cli/verbs/start.js';
import { embeddedDigits } from '../../../runtime/data/embedded-digits.js';
import { type ImageSet, readAll, selectImages } from '../../../runtime/data/image-set.js';
import { comparisonNames } from '../../../runtime/model/comparisons.js';
import { HybridModel } from '../../../runtime/model/hybrid-model.js';
import { recipes } from '../../../runtime/model/recipes.js';

let folder: string;

/** The four IDX files of a few embedded digits: a main job that takes seconds. */
async function writeDigits(part: string, set: ImageSet): Promise<void> {
  const header = (...sizes: number[]) => {
    const bytes = new DataView(new ArrayBuffer(4 + 4 * sizes.length));
    bytes.setUint32(0, 0x0800 + sizes.length);
    for (const [i, size] of sizes.entries()) bytes.setUint32(4 + 4 * i, size);
    return new Uint8Array(bytes.buffer);
  };
  const count = set.labels.length;
  const images = Buffer.concat([header(count, 28, 28), await readAll(set)]);
  await writeFile(join(folder, 'data', `${part}-images-idx3-ubyte`), images);
  await writeFile(
    join(folder, 'data', `${part}-labels-idx1-ubyte`),
    Buffer.concat([header(count), set.labels]),
  );
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'start-verb-'));
  await mkdir(join(folder, 'data'));
  const { train, test } = await embeddedDigits();
  const first = (count: number) => Uint32Array.from({ length: count }, (_, i) => i);
  await writeDigits('train', selectImages(train, first(160)));
  await writeDigits('t10k', selectImages(test, first(60)));
});
afterAll(() => rm(folder, { recursive: true }));

const surroundings = {
  progress: { start: () => {}, update: () => {}, finish: () => {} },
  clock: () => performance.now() / 1000,
};

const run = (...words: string[]) => noting(() => {}, ...words);

async function noting(note: (text: string) => void, ...words: string[]) {
  const command = new Command('start').exitOverride();
  start.declare(command);
  command.parse(words, { from: 'user' });
  return start.run([], command.opts(), { ...surroundings, note });
}

describe('the main job', () => {
  it('writes a report whose page, manifest, maps and model agree', async () => {
    const out = join(folder, 'report');
    const words = ['--smoke', '--data', join(folder, 'data'), '--out', out, '--seed', '5', '--train', '150'];
    const { ok, text, json } = await run(...words);
    expect(ok).toBe(true);
    expect(text.split('\n').at(-1)).toBe(join(out, 'report.html'));

    const manifest = JSON.parse(await readFile(join(out, 'manifest.json'), 'utf8'));
    expect(json).toMatchObject({ seed: 5, report: join(out, 'report.html') });
    expect(manifest).toMatchObject({
      schema: 'qgradcam/report@1',
      seed: 5,
      smoke: true,
      data: { train: 150, test: 60 },
      emptyMaps: { maps: 60 },
      training: { epochs: 1 },
    });
    for (const key of ['backend', 'test', 'comparison', 'timings', 'kernels', 'versions', 'equations'])
      expect(manifest).toHaveProperty(key);
    expect(manifest.kernels[0]).toMatchObject({ id: recipes.digits.model.kernel, verdict: 'proved' });
    const { networks, leftOut } = manifest.comparison;
    expect(leftOut).toEqual([]);
    expect(networks.map(({ name }: { name: string }) => name)).toEqual(['model', ...comparisonNames]);
    expect(networks[0].accuracy).toBe(manifest.test.accuracy);
    for (const { faithfulness } of networks)
      expect(faithfulness.metrics.map(({ metric }: { metric: string }) => metric)).toEqual([
        'nearInk',
        'deletion',
        'insertion',
      ]);
    for (const { beside } of manifest.faithfulness.metrics) {
      expect(beside.method).toBe('gaussian');
      expect(beside.value.mean).toEqual(expect.any(Number));
    }
    expect(manifest.faithfulness.metrics.map(({ metric }: { metric: string }) => metric)).toEqual([
      ...reportedMetrics,
    ]);

    const page = await readFile(join(out, 'report.html'), 'utf8');
    expect(page).toContain(`${(100 * manifest.test.accuracy).toFixed(2)} ±`);
    expect(page).toContain(manifest.kernels[0].sha256);
    expect(page).toContain('quick trial');
    expect(page).toContain('<th>Centred Gaussian</th>');
    // The page names the command that writes it again.
    const again = /(?<=qgradcam -- )start [^<]*/
      .exec(page)![0]
      .split(/ (?=--)/)
      .slice(1);
    expect(again.sort()).toEqual(
      [`--data ${join(folder, 'data')}`, '--out again', '--seed 5', '--smoke', '--train 150'].sort(),
    );
    for (const [, src] of page.matchAll(/<img src="([^"]*)"/g)) expect(manifest.files).toHaveProperty([src!]);

    const written = (await readdir(out, { recursive: true, withFileTypes: true })).filter((entry) =>
      entry.isFile(),
    );
    expect(written).toHaveLength(Object.keys(manifest.files).length + 1);
    const maps = await readFile(join(out, 'maps', 'predicted-class.npy'));
    expect(manifest.files['maps/predicted-class.npy']).toBe(createHash('sha256').update(maps).digest('hex'));

    const model = await HybridModel.load(join(out, 'model'));
    expect(model.kernel!.sha256).toBe(manifest.kernels[0].sha256);
    model.dispose();
  });

  it('goes on where it was cut off, to the same model, and begins anew only when it is told to', async () => {
    const place = await mkdtemp(join(folder, 'cut-'));
    const data = join(place, 'data');
    await cp(join(folder, 'data'), data, { recursive: true });
    const words = (name: string) => [
      ...['--smoke', '--alone', '--data', data, '--epochs', '2', '--train', '64', '--out', join(place, name)],
    ];
    const cut = () =>
      noting(
        (text) => {
          if (text.startsWith('epoch 1:')) throw new Error('cut off');
        },
        ...words('cut'),
      );
    const weights = (name: string) => readFile(join(place, name, 'model', 'weights.bin'));
    await run(...words('whole'));
    await expect(cut()).rejects.toThrow('cut off');
    expect((await readdir(place)).sort()).toEqual(['cut.checkpoint', 'data', 'whole']);
    const said: string[] = [];
    await noting((text) => said.push(text), ...words('cut'));
    expect(said).toEqual([
      expect.stringContaining('Going on with the model after epoch 1'),
      expect.stringMatching(/^epoch 2:/),
    ]);
    expect(await weights('cut')).toEqual(await weights('whole'));
    expect((await readdir(place)).sort()).toEqual(['cut', 'data', 'whole']);

    await rm(join(place, 'cut'), { recursive: true });
    await expect(cut()).rejects.toThrow('cut off');
    const kept = await readFile(join(place, 'cut.checkpoint'));
    await expect(run(...words('cut'), '--seed', '2')).rejects.toThrow(
      /differs in seed \(1, now 2\).*--force/,
    );
    const pictures = join(data, 'train-images-idx3-ubyte');
    const others = (await readFile(pictures)).map((byte, k) => (k < 16 ? byte : 255 - byte));
    await writeFile(pictures, others);
    await expect(run(...words('cut'))).rejects.toThrow(/differs in contents/);
    expect(await readFile(join(place, 'cut.checkpoint'))).toEqual(kept);
    const anew: string[] = [];
    await noting((text) => anew.push(text), ...words('cut'), '--force');
    expect(anew.map((text) => text.slice(0, 8))).toEqual(['epoch 1:', 'epoch 2:']);
    await rm(place, { recursive: true });
  });

  it('refuses a folder that exists and numbers that are none before it trains', async () => {
    await expect(run('--out', join(folder, 'data'))).rejects.toThrow(/it exists already/);
    await expect(run('--seed', '-1')).rejects.toThrow(/--seed -1/);
    await expect(run('--epochs', 'many')).rejects.toThrow(/whole number from 1/);
    await expect(run('--out', join(folder, 'none'), '--data', join(folder, 'nowhere'))).rejects.toThrow(
      /there is no such folder/,
    );
    expect((await readdir(folder)).sort()).toEqual(['data', 'report']);
  });
});
