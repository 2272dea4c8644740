import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Command } from 'commander';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chooseBackend } from '../../../runtime/backend/choose-backend.js';
import { chooseShown } from '../../../runtime/cli/figure/choose-shown.js';
import { commonScale, figureSheet, type ShownPicture } from '../../../runtime/cli/figure/figure-sheet.js';
import { figure } from '../../../runtime/cli/verbs/figure.js';
import { embeddedDigits } from '../../../runtime/data/embedded-digits.js';
import { type ImageSet, imagesInMemory } from '../../../runtime/data/image-set.js';
import { mapGeometry } from '../../../runtime/explain/map-geometry.js';
import { HybridModel } from '../../../runtime/model/hybrid-model.js';
import type { ModelSpec } from '../../../runtime/model/model-spec.js';
import type { Raster } from '../../../runtime/render/raster.js';
import { outlineColour } from '../../../runtime/render/region-outline.js';
import { Mistake } from '../../../symbolic/mistake.js';
import { writeSpeech } from '../data/speech/synthetic-speech.js';
import { containsLine } from '../render/contains-line.js';
import { quiet } from '../told-progress.js';

let folder: string;
let digits: string;
let speech: string;
let silent: string;
let renamed: string;
let speechData: string;

const layer = { filters: 4, size: 5, stride: 2, padding: 'zeros', pool: 1, normalise: false } as const;
const rest = { convolutions: [layer], head: 'gap-dense', kernel: null, readOut: 'scaled' } as const;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'figure-verb-'));
  await chooseBackend('wasm');
  const save = async (name: string, made: ModelSpec) => {
    const twin = HybridModel.create(made, undefined, 1);
    await twin.save(join(folder, name));
    twin.dispose();
    return join(folder, name);
  };
  const { labelNames } = await embeddedDigits();
  const ofDigits = { ...rest, image: { height: 28, width: 28, channels: 1 }, labels: labelNames };
  digits = await save('digits', {
    ...ofDigits,
    trainedOn: { dataSet: 'digits', preparation: '', settings: {} },
  });
  silent = await save('silent', ofDigits);
  renamed = await save('renamed', {
    ...ofDigits,
    labels: labelNames.map((name) => `digit ${name}`),
    trainedOn: { dataSet: 'digits', preparation: '', settings: {} },
  });
  speech = await save('speech', {
    ...rest,
    image: { height: 64, width: 192, channels: 3 },
    labels: ['clean', 'helicopter'],
    trainedOn: { dataSet: 'speech', preparation: '', settings: {} },
  });
  speechData = join(folder, 'speech-data');
  await writeSpeech(speechData, { speakers: 3, sentences: 2 });
});
afterAll(() => rm(folder, { recursive: true }));

async function run(...words: string[]) {
  const command = new Command('figure').exitOverride();
  figure.declare(command);
  command.parse(words, { from: 'user' });
  return figure.run(command.args, command.opts(), { progress: quiet, note: () => {}, clock: () => 0 });
}

interface Result {
  readonly data: { readonly set: string; readonly noise: string | null };
  readonly looked: number;
  readonly accuracy: number;
  readonly pictures: readonly {
    readonly item: string;
    readonly truth: string;
    readonly predicted: string;
    readonly right: boolean;
    readonly status: string;
    readonly strongest: number;
  }[];
}

/** How many pixels of a drawing have this very colour. */
function pixelsOf(
  { data }: { readonly data: Uint8Array },
  colour: readonly [number, number, number],
): number {
  let count = 0;
  for (let at = 0; at < data.length; at += 3)
    if (colour.every((value, c) => data[at + c] === value)) count += 1;
  return count;
}

const alarm = [213, 62, 0] as const;

describe('qgradcam figure', () => {
  it('draws the same bytes for the same seed, and other pictures for another', async () => {
    const draw = async (name: string, seed: string) => {
      const out = join(folder, `${name}.png`);
      const { json } = await run(digits, '--seed', seed, '--count', '10', '--out', out);
      return { bytes: await readFile(out), items: (json as Result).pictures.map(({ item }) => item) };
    };
    const [first, again, other] = [
      await draw('first', '3'),
      await draw('again', '3'),
      await draw('other', '4'),
    ];
    expect(again.bytes).toEqual(first.bytes);
    expect(other.bytes).not.toEqual(first.bytes);
    expect(other.items).not.toEqual(first.items);
  });

  it('shows pictures told rightly and wrongly, held out, each under its own label', async () => {
    const out = join(folder, 'both.png');
    const { json, text } = await run(digits, '--out', out);
    const { pictures, looked, accuracy, data } = json as Result;
    const { test, labelNames } = await embeddedDigits();
    expect(data).toMatchObject({ set: 'digits', noise: null });
    expect(pictures).toHaveLength(25);
    expect(new Set(pictures.map(({ right }) => right))).toEqual(new Set([true, false]));
    for (const { item, truth, predicted, right } of pictures) {
      const [, part, place] = item.split(':');
      expect(part).toBe('test');
      expect(truth).toBe(labelNames[test.labels[Number(place)]!]);
      expect(right).toBe(truth === predicted);
    }
    expect(text).toContain(`${Math.round(looked * accuracy)} of ${looked} held-out pictures told rightly`);
    const drawing = await sharp(out).raw().toBuffer({ resolveWithObject: true });
    expect(drawing.info.channels).toBe(3);
    expect(pixelsOf(drawing, alarm)).toBeGreaterThan(0);
  });

  it('shows an utterance without and with noise side by side, where speech is, and says which noise it is', async () => {
    const out = join(folder, 'speech.png');
    const { json, text } = await run(speech, '--data', speechData, '--out', out);
    const { pictures, data } = json as Result;
    for (let pair = 0; pair < pictures.length; pair += 2) {
      const [clean, noisy] = [pictures[pair]!, pictures[pair + 1]!];
      expect([clean.truth, noisy.truth]).toEqual(['clean', 'helicopter']);
      const place = ({ item }: { item: string }) => Number(item.split(':').at(-1));
      expect(place(noisy)).toBe(place(clean) + 1);
    }
    expect(data.noise).toContain('16 synthetic rotors, 4 held out; the model does not say');
    expect(text).toContain(data.noise);
    expect(
      pixelsOf(await sharp(out).raw().toBuffer({ resolveWithObject: true }), outlineColour),
    ).toBeGreaterThan(0);
  });

  it('overwrites nothing without --force, and leaves nothing half-written', async () => {
    const place = await mkdtemp(join(folder, 'kept-'));
    const out = join(place, 'a.png');
    await writeFile(out, 'kept');
    await expect(run(digits, '--count', '3', '--out', out)).rejects.toThrow(
      'nothing existing is overwritten',
    );
    expect(await readFile(out, 'utf8')).toBe('kept');
    await run(digits, '--count', '3', '--out', out, '--force');
    expect((await sharp(out).metadata()).format).toBe('png');
    expect(await readdir(place)).toEqual(['a.png']);
  });

  it('writes what the name of the file says, and refuses other names', async () => {
    for (const name of ['a.jpg', 'page.html'])
      await expect(run(digits, '--count', '3', '--out', join(folder, name))).rejects.toThrow(
        /what is written is \.png, and its name says/,
      );
    for (const name of ['A.PNG', 'plain']) {
      await run(digits, '--count', '3', '--out', join(folder, name));
      expect((await sharp(join(folder, name)).metadata()).format).toBe('png');
    }
  });

  it.each([
    ['a count that is none', () => [digits, '--count', 'many'], '--count many: it is a whole number from 1'],
    ['noise for digits', () => [digits, '--noise', folder], 'it names the noise in the data set "speech"'],
    [
      'noise that is not there',
      () => [speech, '--data', speechData, '--noise', join(folder, 'no')],
      'no such folder of noise',
    ],
    ['data with other classes', () => [renamed], 'its classes are those of the model, digit 0'],
    ['speech without a folder', () => [speech], 'your own copy of it'],
    [
      'a model that does not say what it was trained on',
      () => [silent],
      'does not say what it was trained on',
    ],
    ['a model that is not there', () => [join(folder, 'nowhere')], 'nowhere'],
  ])('refuses %s in three parts, and draws nothing', async (_, words, message) => {
    const out = join(folder, 'never.png');
    const refused = run(...words(), '--out', out);
    await expect(refused).rejects.toThrow(Mistake);
    await expect(refused).rejects.toThrow(message);
    expect(await readdir(folder)).not.toContain('never.png');
  });
});

/** Pictures of one pixel with these labels, and names where pictures of one thing have one. */
function setOf(labels: readonly number[], names?: readonly string[]): ImageSet {
  return imagesInMemory({
    height: 1,
    width: 1,
    channels: 1,
    labels: Uint8Array.from(labels),
    pixels: new Uint8Array(labels.length),
    ...(names === undefined ? {} : { names }),
  });
}

describe('the choice of pictures', () => {
  const labels = Array.from({ length: 200 }, (_, k) => (k < 150 ? 0 : 1));
  const set = setOf(labels);
  /** Every seventh is told wrongly. */
  const predicted = Uint8Array.from(labels, (label, k) => (k % 7 === 0 ? 1 - label : label));
  const classes = (groups: readonly { places: readonly number[] }[]) =>
    groups.map(({ places }) => labels[places[0]!]);

  it('is of all classes in turn where told rightly, and a fifth told wrongly', () => {
    const { right, wrong } = chooseShown(set, predicted, { count: 20, seed: 1 });
    expect(classes(right)).toEqual([...Array(8).fill(0), ...Array(8).fill(1)]);
    expect(wrong).toHaveLength(4);
    for (const { places } of right) expect(predicted[places[0]!]).toBe(labels[places[0]!]);
    for (const { places } of wrong) expect(predicted[places[0]!]).not.toBe(labels[places[0]!]);
  });

  it('depends on the seed alone', () => {
    const choose = (seed: number) => chooseShown(set, predicted, { count: 20, seed });
    expect(choose(5)).toEqual(choose(5));
    expect(choose(6)).not.toEqual(choose(5));
  });

  it('takes what there is where all are told rightly, or wrongly, or fewer are there', () => {
    expect(chooseShown(set, Uint8Array.from(labels), { count: 9, seed: 1 })).toMatchObject({ wrong: [] });
    const allWrong = Uint8Array.from(labels, (label) => 1 - label);
    const { right, wrong } = chooseShown(set, allWrong, { count: 9, seed: 1 });
    expect([right.length, wrong.length]).toEqual([0, 9]);
    expect(chooseShown(set, predicted, { count: 1, seed: 1 })).toMatchObject({ right: [{}], wrong: [] });
    expect(chooseShown(set, predicted, { count: 2, seed: 1 })).toMatchObject({ right: [{}], wrong: [{}] });
    const all = chooseShown(set, predicted, { count: 5000, seed: 1 });
    expect(all.right.length + all.wrong.length).toBe(200);
  });

  it('keeps pictures with one name together, wrong where one of them is, and leaves parts of such out', () => {
    const paired = setOf([0, 1, 0, 1, 0], ['a', 'a', 'b', 'b', 'c']);
    const { right, wrong } = chooseShown(paired, Uint8Array.of(0, 1, 0, 0, 0), { count: 6, seed: 1 });
    expect(right).toEqual([{ places: [0, 1], right: true }]);
    expect(wrong).toEqual([{ places: [2, 3], right: false }]);
  });
});

describe('the sheet', () => {
  const picture = { height: 28, width: 28, channels: 1, pixels: new Float32Array(784).fill(0.5) };
  const shown = (change: Partial<ShownPicture>, heat = 1): ShownPicture => ({
    item: 'digits:test:7',
    picture,
    truth: 'one',
    predicted: 'one',
    probability: 0.75,
    explanation: {
      predicted: 0,
      target: 0,
      scores: Float32Array.of(1.5, 0.4),
      status: heat > 0 ? 'ok' : 'empty',
      map: { height: 2, width: 2, values: Float32Array.of(heat, 0, 0, 0) },
    },
    ...change,
  });
  const draw = (one: ShownPicture, scale: number | undefined): Promise<Raster> => {
    const model = HybridModel.create(
      { ...rest, image: { height: 28, width: 28, channels: 1 }, labels: ['one', 'two'] },
      undefined,
      1,
    );
    const geometry = mapGeometry(model.features);
    model.dispose();
    return figureSheet({
      dataSet: 'digits',
      title: 'A title',
      lead: ['A lead.'],
      sections: [{ title: 'All', pictures: [one] }],
      geometry,
      scale,
    });
  };

  it('marks what was told wrongly by a frame and in words, and says what it is', async () => {
    const [right, wrong] = [await draw(shown({}), 1), await draw(shown({ predicted: 'two' }), 1)];
    expect(pixelsOf(right, alarm)).toBe(0);
    expect(pixelsOf(wrong, alarm)).toBeGreaterThan(1000);
    expect(await containsLine(right, 'one: right', 'ink')).toBe(true);
    expect(await containsLine(wrong, 'two: wrong', 'ink')).toBe(true);
    expect(await containsLine(wrong, 'it is one', 'faint')).toBe(true);
    expect(await containsLine(right, '1.50 (75 %)', 'faint')).toBe(true);
  });

  it('says of an empty map that it is empty, and of another how far its heat goes', async () => {
    const [empty, full] = [await draw(shown({}, 0), undefined), await draw(shown({}, 1), 1)];
    expect(await containsLine(empty, 'the map is empty', 'faint')).toBe(true);
    expect(await containsLine(empty, 'zero everywhere', 'faint')).toBe(true);
    const against = await draw(shown({}, -0.25), undefined);
    expect(await containsLine(against, 'against: −0.25', 'faint')).toBe(true);
    expect(await containsLine(full, 'the map is empty', 'faint')).toBe(false);
    expect(await containsLine(full, 'heat to 1.0', 'faint')).toBe(true);
  });

  it('has one scale for all: the median of the strongest heats, empty maps apart', () => {
    const explanations = [0, 4, 1, 100].map((heat) => shown({}, heat).explanation);
    expect(commonScale(explanations)).toBe(4);
    expect(commonScale([shown({}, 0).explanation])).toBeUndefined();
  });
});
