import { copyFile, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { Command } from 'commander';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chooseBackend } from '../../../runtime/backend/choose-backend.js';
import { freshFolder } from '../../../runtime/cli/output-folder.js';
import { explain } from '../../../runtime/cli/verbs/explain.js';
import { digitNames } from '../../../runtime/data/digit-names.js';
import { embeddedDigits } from '../../../runtime/data/embedded-digits.js';
import { shippedKernel } from '../../../runtime/kernel/load-kernel.js';
import { HybridModel } from '../../../runtime/model/hybrid-model.js';
import { Mistake } from '../../../symbolic/mistake.js';

let folder: string;
let model: string;
/** A model of the classes that the embedded digits have. */
let digits: string;
/** The first held-out digit as a picture. */
let png: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'explain-verb-'));
  await chooseBackend('wasm');
  const save = async (name: string, labels: readonly string[]) => {
    const twin = HybridModel.create(
      {
        image: { height: 28, width: 28, channels: 1 },
        convolutions: [{ filters: 4, size: 5, stride: 2, padding: 'zeros', pool: 1, normalise: false }],
        head: 'gap-dense',
        kernel: null,
        readOut: 'scaled',
        labels,
      },
      undefined,
      1,
    );
    await twin.save(join(folder, name));
    twin.dispose();
    return join(folder, name);
  };
  const words = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
  model = await save('model', words);
  digits = await save('digits', digitNames);
  png = join(folder, 'my digit.png');
  const { test } = await embeddedDigits();
  await sharp(await test.read([0]), { raw: { width: 28, height: 28, channels: 1 } }).toFile(png);
});
afterAll(() => rm(folder, { recursive: true }));

const surroundings = {
  progress: { start: () => {}, update: () => {}, finish: () => {} },
  note: () => {},
  clock: () => performance.now() / 1000,
};

/** Runs the verb on command-line words, parsed as the program parses them. */
async function run(...words: string[]) {
  const command = new Command('explain').exitOverride();
  explain.declare(command);
  command.parse(words, { from: 'user' });
  return explain.run(command.args, command.opts(), surroundings);
}

interface Result {
  readonly input: string;
  readonly predicted: number;
  readonly target: number;
  readonly scores: number[];
  readonly status: string;
  readonly sentence: string;
  readonly method: string;
  readonly opposite?: string;
  readonly evidence: {
    readonly for: { readonly value: number; readonly row: number; readonly column: number } | null;
    readonly against: { readonly value: number; readonly row: number; readonly column: number } | null;
  };
  readonly map: { readonly height: number; readonly width: number; readonly file: string };
  readonly weights: number[];
  readonly files: Record<string, string>;
}

describe('qgradcam explain', () => {
  it('gives one result per image, with every file it names', async () => {
    const out = join(folder, 'heat');
    const { ok, json } = await run(digits, 'digits:test:0-1', png, '--out', out);
    expect(ok).toBe(true);
    const results = json as Result[];
    expect(results.map(({ input }) => input)).toEqual(['digits:test:0', 'digits:test:1', png]);
    for (const result of results) {
      expect(result.scores).toHaveLength(10);
      expect(result.predicted).toBe(result.scores.indexOf(Math.max(...result.scores)));
      expect(result.target).toBe(result.predicted);
      expect(['ok', 'empty']).toContain(result.status);
      expect(result.weights).toHaveLength(4);
      expect(result.map).toMatchObject({ height: 14, width: 14, file: result.files.map });
      const map = await readFile(result.map.file);
      expect(map.length).toBe(128 + 4 * 14 * 14);
      const overlay = await sharp(result.files.overlay).metadata();
      expect(overlay).toMatchObject({ format: 'png', width: 336, height: 336 });
      expect(JSON.parse(await readFile(result.files.json!, 'utf8'))).toEqual(result);
      expect((await sharp(result.files.figure).metadata()).width).toBeGreaterThan(800);
    }
    // The same digit as an item and as a picture has the same map.
    expect(await readFile(results[2]!.map.file)).toEqual(await readFile(results[0]!.map.file));
    expect(JSON.parse(await readFile(join(out, 'results.json'), 'utf8'))).toEqual(results);
    expect(await readdir(out)).toContain('sheet.png');
  });

  it('draws on a scale of each picture, of all, or of a number', async () => {
    const overlays = async (name: string, ...words: string[]) => {
      const { json } = await run(digits, 'digits:test:0-5', '--out', join(folder, `scale-${name}`), ...words);
      return Promise.all((json as Result[]).map(({ files }) => readFile(files.overlay!)));
    };
    const same = (a: Buffer[], b: Buffer[]) => a.map((picture, i) => picture.equals(b[i]!));
    const [own, one] = [await overlays('own'), await overlays('one', '--scale', 'one')];
    const index = JSON.parse(await readFile(join(folder, 'scale-own', 'results.json'), 'utf8')) as Result[];
    const strongest = Math.max(
      ...index.flatMap(({ evidence }) => [evidence.for?.value ?? 0, -(evidence.against?.value ?? 0)]),
    );
    expect(same(own, one)).toContain(false);
    expect(same(one, await overlays('wide', '--scale', String(strongest * 1000)))).not.toContain(true);
    await expect(run(model, png, '--scale', '0', '--out', join(folder, 'never'))).rejects.toThrow(
      /--scale 0.*own, one, bound, a positive number/s,
    );
    expect(await readdir(folder)).not.toContain('never');
  });

  it('draws on the scale that ‖Q‖ allows, which no heat passes, for a circuit only', async () => {
    const kernel = await shippedKernel('ry-4q-4b');
    const hybrid = HybridModel.create(
      {
        image: { height: 28, width: 28, channels: 1 },
        convolutions: [{ filters: 4, size: 5, stride: 2, padding: 'zeros', pool: 1, normalise: false }],
        head: 'gap-dense',
        kernel: kernel.id,
        readOut: 'dense',
        labels: digitNames,
      },
      kernel,
      1,
    );
    await hybrid.save(join(folder, 'hybrid'));
    hybrid.dispose();
    const explained = async (name: string, ...words: string[]) =>
      (
        await run(
          ...[join(folder, 'hybrid'), 'digits:test:0-7', '--out', join(folder, name), '--scale', 'bound'],
          ...words,
        )
      ).json as (Result & { scale: number })[];
    for (const [name, words] of [
      ['predicted', []],
      ['seven', ['--target', '7']],
    ] as const) {
      const results = await explained(name, ...words);
      const [{ scale }] = results as [Result & { scale: number }];
      const heats = results.flatMap(({ evidence }) => [
        evidence.for?.value ?? 0,
        -(evidence.against?.value ?? 0),
      ]);
      expect(results.every((result) => result.scale === scale)).toBe(true);
      expect(Math.max(...heats)).toBeGreaterThan(0);
      expect(Math.max(...heats)).toBeLessThanOrEqual(scale * (1 + 1e-5)); // maps are of single precision
      expect(scale).toBeLessThan(1000 * Math.max(...heats));
    }
    await expect(explained('never', '--method', 'occlusion')).rejects.toThrow(
      /--scale bound.*with a circuit/s,
    );
    await expect(run(model, png, '--scale', 'bound', '--out', join(folder, 'never'))).rejects.toThrow(
      /--scale bound.*with a circuit/s,
    );
    expect(await readdir(folder)).not.toContain('never');
  });

  it('explains any class by name or by number, and says in words when nothing speaks for it', async () => {
    const all: Result[] = [];
    for (const target of ['seven', '7', 'zero', 'one', 'two', 'three', 'four', 'five']) {
      const { json } = await run(model, png, '--target', target, '--out', join(folder, `class-${target}`));
      all.push((json as Result[])[0]!);
    }
    expect(all[0]!.target).toBe(7);
    expect(all[1]!.weights).toEqual(all[0]!.weights);
    expect(all[2]!.weights).not.toEqual(all[0]!.weights);
    const empty = all.filter(({ status }) => status === 'empty');
    for (const { sentence } of empty) expect(sentence).toContain('nowhere positive');
    for (const { sentence, status } of all) expect(status === 'empty').toBe(sentence.startsWith('Nothing'));
  });

  it('explains by any method that looks at the network, by Grad-CAM where the model has no circuit', async () => {
    const by = async (...words: string[]) => {
      const out = join(folder, `by-${words.at(-1) ?? 'default'}`);
      return ((await run(model, png, '--out', out, ...words)).json as Result[])[0]!;
    };
    expect((await by()).method).toBe('grad-cam');
    const occluded = await by('--method', 'occlusion');
    expect(occluded).toMatchObject({ method: 'occlusion', map: { height: 28, width: 28 }, weights: [] });
    const { evidence } = await by('--method', 'hires-cam');
    for (const { row, column, value } of [evidence.for!, evidence.against!].filter(
      (found) => found !== null,
    )) {
      expect(row).toBeLessThan(28);
      expect(column).toBeLessThan(28);
      expect(Number.isFinite(value)).toBe(true);
    }
    const layer = await by('--method', 'layer-cam');
    expect(layer.evidence.against).toBeNull();
    // A method without a sign has no signed drawing: two panels, not three.
    const width = async (result: Result) => (await sharp(result.files.figure).metadata()).width!;
    expect(await width(layer)).toBeLessThan(0.8 * (await width(occluded)));
    await expect(by('--method', 'qgrad-cam')).rejects.toThrow(/no circuit.*Choose "grad-cam"/s);
    await expect(by('--method', 'random')).rejects.toThrow(/it is one of qgrad-cam/);
  });

  it('draws one signed map for two classes with opposite scores', async () => {
    const two = join(folder, 'two');
    const spec = {
      image: { height: 28, width: 28, channels: 1 },
      convolutions: [{ filters: 4, size: 5, stride: 2, padding: 'zeros', pool: 1, normalise: false }],
      head: 'gap-dense',
      kernel: null,
      readOut: 'opposite',
      labels: ['cat', 'dog'],
    } as const;
    const made = HybridModel.create(spec, undefined, 3);
    await made.save(two);
    made.dispose();
    const of = async (target: string) => {
      const { json } = await run(two, png, '--target', target, '--out', join(folder, `two-${target}`));
      return json as Result[];
    };
    const [cats, dogs] = [await of('cat'), await of('dog')];
    const width = async (result: Result) => (await sharp(result.files.figure).metadata()).width!;
    for (const [i, cat] of cats.entries()) {
      const dog = dogs[i]!;
      expect([cat.opposite, dog.opposite]).toEqual(['dog', 'cat']);
      const [weights, turned] = [cat.weights, dog.weights];
      weights.forEach((weight, k) => {
        expect(turned[k]).toBeCloseTo(-weight, 6);
      });
      // The strongest evidence for one is the strongest against the other.
      if (cat.evidence.for !== null) {
        expect(dog.evidence.against!.value).toBeCloseTo(-cat.evidence.for.value, 6);
        expect(dog.sentence).toContain('evidence for class cat');
      }
      expect(cat.evidence.for !== null || cat.evidence.against !== null).toBe(true);
    }
    // Image and one map.
    expect(await width(cats[0]!)).toBeLessThan(800);
  });

  it('numbers folders it names itself, and never overwrites one without --force', async () => {
    const out = join(folder, 'taken');
    expect(await freshFolder(out)).toBe(out);
    await mkdir(out);
    await mkdir(`${out}-2`);
    expect(await freshFolder(out)).toBe(`${out}-3`);
    await writeFile(join(out, 'letter.txt'), 'dear');
    await expect(run(digits, 'digits:test:1', '--out', out)).rejects.toThrow(/it exists already/);
    await expect(run(model, png, '--out', out, '--force')).rejects.toThrow(
      /there is no "results.json" in it/,
    );
    expect(await readFile(join(out, 'letter.txt'), 'utf8')).toBe('dear');
    await run(model, png, '--out', `${out}-2`, '--force');
    await run(model, png, '--out', `${out}-2`, '--force', '--target', 'two');
    const [again] = JSON.parse(await readFile(join(`${out}-2`, 'results.json'), 'utf8')) as Result[];
    expect(again!.target).toBe(2);
  });

  it('tells different images with one name apart, and keeps the letters of every script', async () => {
    const names = ['a/digit.png', 'b/digit.png', 'b/Digit.png', 'b/digit-2.png', 'a/数字 é.png', 'a/--.png'];
    const copies = names.map((name) => join(folder, 'names', name));
    for (const part of ['a', 'b']) await mkdir(join(folder, 'names', part), { recursive: true });
    for (const copy of copies) await copyFile(png, copy);
    const out = join(folder, 'several');
    const { json } = await run(model, png, png, ...copies, '--out', out);
    const stems = (json as Result[]).map(({ map }) => basename(map.file, '-map.npy'));
    expect(stems).toEqual([
      'my-digit',
      'my-digit-2',
      'digit',
      'digit-2',
      'Digit-3',
      'digit-2-2',
      '数字-é',
      'image',
    ]);
    expect((await readdir(out)).filter((name) => name.endsWith('-overlay.png'))).toHaveLength(stems.length);
  });

  it('refuses what it cannot do in three parts, and leaves nothing behind', async () => {
    const broken = join(folder, 'broken.png');
    await writeFile(broken, 'no picture');
    const before = await readdir(folder);
    const cases: [string[], RegExp][] = [
      [[model, join(folder, 'missing.png')], /no such file/],
      [[model, png, broken], /not a whole picture/],
      [[model, png, '--target', 'eleven'], /--target eleven/],
      [[model, png, '--target', '10'], /one of predicted, zero/],
      [[model, png, '--method', 'guess'], /one of qgrad-cam/],
      [[model, png, '--fit', 'tight'], /one of whole, digit/],
      [[digits, 'digits:test:2000'], /items run from 0 to 1999/],
      [[model, 'digits:test:0'], /its classes are those of the model, zero, one/],
      [[folder, png], /Model/],
      [[join(folder, 'nowhere'), png], /Model/],
      [[model, png, '--backend', 'abacus'], /abacus/],
    ];
    for (const [words, expected] of cases) {
      const refused = run(...words, '--out', join(folder, 'nothing'));
      await expect(refused, words.join(' ')).rejects.toThrow(expected);
      await expect(refused).rejects.toBeInstanceOf(Mistake);
    }
    expect(await readdir(folder)).toEqual(before);
  });
});
