import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Command } from 'commander';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chooseBackend } from '../../../runtime/backend/choose-backend.js';
import { evaluate } from '../../../runtime/cli/verbs/evaluate.js';
import { attributionMethodNames } from '../../../runtime/explain/attribution-methods.js';
import { faithfulnessMetricNames } from '../../../runtime/explain/faithfulness/faithfulness-metrics.js';
import { HybridModel } from '../../../runtime/model/hybrid-model.js';
import type { ModelSpec } from '../../../runtime/model/model-spec.js';
import { alarm } from '../../../runtime/render/framed.js';
import { Mistake } from '../../../symbolic/mistake.js';

let folder: string;
let model: string;
let unknown: string;
let renamed: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'evaluate-verb-'));
  await chooseBackend('wasm');
  const spec: ModelSpec = {
    image: { height: 28, width: 28, channels: 1 },
    convolutions: [{ filters: 4, size: 5, stride: 2, padding: 'zeros', pool: 1, normalise: false }],
    head: 'gap-dense',
    kernel: null,
    readOut: 'scaled',
    labels: ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9'],
  };
  const save = async (name: string, made: ModelSpec) => {
    const twin = HybridModel.create(made, undefined, 1);
    await twin.save(join(folder, name));
    twin.dispose();
    return join(folder, name);
  };
  model = await save('model', { ...spec, trainedOn: { dataSet: 'digits', preparation: '', settings: {} } });
  unknown = await save('unknown', spec);
  renamed = await save('renamed', { ...spec, labels: spec.labels.map((name) => `digit ${name}`) });
});
afterAll(() => rm(folder, { recursive: true }));

const surroundings = {
  progress: { start: () => {}, update: () => {}, finish: () => {} },
  note: () => {},
  clock: () => performance.now() / 1000,
};

async function run(...words: string[]) {
  const command = new Command('evaluate').exitOverride();
  evaluate.declare(command);
  command.parse(words, { from: 'user' });
  return evaluate.run(command.args, command.opts(), surroundings);
}

interface Result {
  readonly schema: string;
  readonly seed: number;
  readonly images: number;
  readonly accuracy: number;
  readonly own: string;
  readonly data: {
    readonly set: string;
    readonly erasure: string;
    readonly truth: string;
    readonly items: string[];
  };
  readonly methods: {
    readonly method: string;
    readonly metrics: Record<string, { readonly value: { readonly mean: number; readonly from: number } }>;
  }[];
  readonly metrics: { readonly name: string; readonly direction: string; readonly source: string }[];
  readonly skippedMethods: { readonly name: string }[];
}

/** What does not depend on how fast the machine is. */
const withoutTimes = (json: unknown) =>
  JSON.parse(JSON.stringify(json, (key, value) => (/seconds|PerSecond/.test(key) ? undefined : value)));

/** Digits do not say where speech is. */
const metricsOfDigits = faithfulnessMetricNames.filter((name) => name !== 'outsideSpeech');

describe('qgradcam evaluate', () => {
  it('judges all methods by all metrics on held-out pictures of the data that the model was trained on', async () => {
    const out = join(folder, 'all');
    const { ok, json, text } = await run(model, '--count', '4', '--out', out);
    expect(ok).toBe(true);
    const result = json as Result;
    expect(result).toMatchObject({ schema: 'qgradcam/evaluate@1', seed: 1, images: 4, own: 'grad-cam' });
    expect(result.data).toMatchObject({ set: 'digits', erasure: 'nothing', truth: 'ink' });
    expect(result.data.items).toHaveLength(4);
    for (const item of result.data.items) expect(item).toMatch(/^digits:test:\d+$/);
    expect(result.skippedMethods.map(({ name }) => name)).toEqual(['qgrad-cam']);
    const methods = attributionMethodNames.filter((name) => name !== 'qgrad-cam');
    expect(result.methods.map(({ method }) => method)).toEqual(methods);
    expect(result.metrics.map(({ name }) => name)).toEqual(metricsOfDigits);
    for (const { metrics } of result.methods) expect(Object.keys(metrics)).toEqual(metricsOfDigits);

    expect((await readdir(out)).sort()).toEqual([
      'evaluation.csv',
      'evaluation.html',
      'evaluation.json',
      'sheet.png',
    ]);
    expect(JSON.parse(await readFile(join(out, 'evaluation.json'), 'utf8'))).toEqual(
      JSON.parse(JSON.stringify(json)),
    );
    const rows = (await readFile(join(out, 'evaluation.csv'), 'utf8'))
      .trimEnd()
      .split('\n')
      .map((row) => row.split(','));
    expect(rows).toHaveLength(1 + methods.length * metricsOfDigits.length);
    expect(new Set(rows.map((row) => row.length))).toEqual(new Set([12]));
    const mean = (method: string, metric: string) =>
      Number(rows.find(([m, n]) => m === method && n === metric)![rows[0]!.indexOf('mean')]);
    for (const { method, metrics } of result.methods)
      expect(mean(method, 'deletion')).toBe(metrics.deletion!.value.mean);
    const page = await readFile(join(out, 'evaluation.html'), 'utf8');
    for (const name of metricsOfDigits) expect(text).toContain(`(${name}; `);
    for (const word of ['Grad-CAM++', 'Occlusion', 'Centred Gaussian', 'Deletion area', 'sheet.png'])
      expect(page).toContain(word);
    // The model is not trained, so that some digits are told wrongly; each of these has one frame.
    const wrong = Math.round(4 * (1 - (json as Result).accuracy));
    expect(wrong).toBeGreaterThan(0);
    const sheet = await sharp(join(out, 'sheet.png')).raw().toBuffer();
    let framed = 0;
    for (let at = 0; at < sheet.length; at += 3)
      if (alarm.every((value, c) => sheet[at + c] === value)) framed += 1;
    expect(framed).toBe(wrong * (124 ** 2 - 118 ** 2));
    expect(text).toContain('Left out: method qgrad-cam: the model has no circuit');
    await expect(run(model, '--count', '4', '--out', out)).rejects.toThrow(/exists already/);
  });

  it('gives the same numbers for the same seed and other pictures for another', async () => {
    const words = [
      model,
      '--methods',
      'layer-cam',
      '--metrics',
      'deletion,road,maxSensitivity',
      '--count',
      '5',
    ];
    const { json } = await run(...words, '--seed', '3');
    expect(withoutTimes((await run(...words, '--seed', '3')).json)).toEqual(withoutTimes(json));
    expect(((await run(...words, '--seed', '4')).json as Result).data.items).not.toEqual(
      (json as Result).data.items,
    );
    const methods = (json as Result).methods.map(({ method }) => method);
    expect(methods).toEqual(['grad-cam', 'layer-cam', 'random', 'gaussian']);
  });

  it('takes items by name, all of them unless a count is given', async () => {
    const few = ['--methods', 'hires-cam', '--metrics', 'sparseness'];
    const items = async (...words: string[]) =>
      ((await run(unknown, ...few, ...words)).json as Result).data.items;
    expect(await items('--data', 'digits:test:3-5', 'digits:test:9')).toEqual(
      [3, 4, 5, 9].map((place) => `digits:test:${place}`),
    );
    expect(await items('--data', 'digits:train:0-99', '--count', '6')).toHaveLength(6);
  });

  it.each<[string, () => string[], RegExp]>([
    [
      'a method that is not there',
      () => [model, '--methods', 'grad-cam,cam'],
      /"cam" is not one of qgrad-cam, grad-cam/,
    ],
    [
      'a metric that is not there',
      () => [model, '--metrics', 'Deletion'],
      /"Deletion" is not one of nearInk/,
    ],
    [
      'metrics of which none applies',
      () => [model, '--metrics', 'outsideSpeech', '--count', '2'],
      /--metrics outsideSpeech: some of them apply to digits.*outsideSpeech: it needs to know where speech is/,
    ],
    ['too few pictures', () => [model, '--count', '1'], /whole number from 2/],
    ['one item', () => [model, '--data', 'digits:test:4'], /at least 2 pictures/],
    ['an item that is not there', () => [model, '--data', 'digits:test:1990-2000'], /run from 0 to 1999/],
    [
      'items of both parts',
      () => [model, '--data', 'digits:test:0-3', 'digits:train:0-3'],
      /all from one part/,
    ],
    ['two folders', () => [model, '--data', 'one', 'two'], /at most one folder/],
    ['a model that does not say its data', () => [unknown], /does not say what it was trained on/],
    [
      'an erasure that is not there',
      () => [model, '--erase', 'white'],
      /"white" is not one of nothing, mean, blur/,
    ],
    [
      'items of other classes than the model’s',
      () => [renamed, '--data', 'digits:test:0-3'],
      /its classes are those of the model, digit 0.*they are 0, 1, 2/,
    ],
    ['a model that is not there', () => [join(folder, 'none')], /model\.json/],
  ])('refuses %s in three parts', async (_, words, message) => {
    await expect(run(...words())).rejects.toThrow(message);
    await expect(run(...words())).rejects.toThrow(Mistake);
  });

  it('never overwrites a folder that it did not write', async () => {
    const out = await mkdtemp(join(folder, 'mine-'));
    await writeFile(join(out, 'letter.txt'), 'dear');
    const few = ['--methods', 'hires-cam', '--metrics', 'sparseness', '--count', '2'];
    await expect(run(model, ...few, '--out', out, '--force')).rejects.toThrow(/no "evaluation.json" in it/);
    expect(await readdir(out)).toEqual(['letter.txt']);
  });
});
