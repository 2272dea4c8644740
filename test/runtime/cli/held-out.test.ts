import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Command } from 'commander';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chooseBackend } from '../../../runtime/backend/choose-backend.js';
import type { Verb } from '../../../runtime/cli/verb.js';
import { evaluate } from '../../../runtime/cli/verbs/evaluate.js';
import { explain } from '../../../runtime/cli/verbs/explain.js';
import { figure } from '../../../runtime/cli/verbs/figure.js';
import { photoShape } from '../../../runtime/data/data-sets.js';
import { photosFromFolder } from '../../../runtime/data/photos/photos-from-folder.js';
import { HybridModel } from '../../../runtime/model/hybrid-model.js';
import { quiet } from '../told-progress.js';

let folder: string;
let photos: string;
let horses: string;
/** Trained on the photos, and on photos that it does not name. */
let model: string;
let silent: string;

async function run(verb: Verb, ...words: string[]) {
  const command = new Command('verb').exitOverride();
  verb.declare(command);
  command.parse(words, { from: 'user' });
  const { json, text } = await verb.run(command.args, command.opts(), {
    progress: quiet,
    note: () => {},
    clock: () => performance.now() / 1000,
  });
  return { json: JSON.stringify(json), text };
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'held-out-'));
  [photos, horses] = [join(folder, 'photos'), join(folder, 'horses')];
  const noise = { type: 'gaussian', mean: 128, sigma: 60 } as const;
  const create = { width: 32, height: 32, channels: 3, background: 'green', noise } as const;
  for (const [place, kinds] of [
    [photos, ['cat', 'dog']],
    [horses, ['horse', 'zebra']],
  ] as const)
    for (const kind of kinds) {
      await mkdir(join(place, kind), { recursive: true });
      for (let k = 0; k < 20; k += 1)
        await writeFile(join(place, kind, `${k}.jpg`), await sharp({ create }).jpeg().toBuffer());
    }
  await chooseBackend('wasm');
  const { settings } = await photosFromFolder(photos, { shape: photoShape, policy: 'stretch' });
  const save = async (name: string, trained: Readonly<Record<string, string>>) => {
    const made = HybridModel.create(
      {
        image: photoShape,
        convolutions: [{ filters: 4, size: 5, stride: 4, padding: 'edge', pool: 1, normalise: false }],
        head: 'gap-dense',
        kernel: null,
        readOut: 'scaled',
        labels: ['cat', 'dog'],
        trainedOn: { dataSet: 'photos', preparation: '', settings: trained },
      },
      undefined,
      1,
    );
    await made.save(join(folder, name));
    made.dispose();
    return join(folder, name);
  };
  model = await save('model', settings!);
  silent = await save('silent', { resize: 'stretch' });
});
afterAll(() => rm(folder, { recursive: true }));

let runs = 0;
const judge = ['--methods', 'grad-cam', '--metrics', 'sparseness', '--count', '5'];
const fresh = () => {
  runs += 1;
  return join(folder, `out-${runs}`);
};

/** The verbs that look at held-out pictures, each with the words that name them. */
const verbs: readonly [string, (of: string, data: string) => ReturnType<typeof run>][] = [
  ['evaluate', (of, data) => run(evaluate, of, '--data', data, ...judge, '--out', fresh())],
  ['figure', (of, data) => run(figure, of, '--data', data, '--out', `${fresh()}.png`)],
  ['explain', (of, data) => run(explain, of, 'photos:test:0', '--data', data, '--out', fresh())],
];

describe.each(verbs)('held-out photos, looked at by %s,', (_, look) => {
  it('are said to be so many of so many, without a doubt where those not held out are those trained on', async () => {
    const { json, text } = await look(model, photos);
    for (const said of [json, text]) {
      expect(said).toMatch(/of the 8 pictures that are held out; the other 32|8 of 40 pictures/);
      expect(said).not.toContain('may have been trained on');
    }
  });

  it('are doubted where the folder has changed, and where the model does not say', async () => {
    const gone = join(photos, 'cat', '7.jpg');
    const bytes = await readFile(gone);
    await rm(gone);
    const changed = await look(model, photos);
    await writeFile(gone, bytes);
    for (const said of [changed.json, changed.text])
      expect(said).toContain('may have been trained on: the data, less what is held out, are not those');
    const unsaid = await look(silent, photos);
    for (const said of [unsaid.json, unsaid.text])
      expect(said).toContain('may have been trained on: the model does not say');
  });

  it('are shown with the files that were left out, and why', async () => {
    const empty = join(photos, 'dog', 'none.jpg');
    await writeFile(empty, '');
    const { json, text } = await look(model, photos);
    await rm(empty);
    for (const said of [json, text]) expect(said).toMatch(/dog.none\.jpg.*it is empty/);
  });

  it('of other classes than the model’s are refused', async () => {
    await expect(look(model, horses)).rejects.toThrow(
      'its classes are those of the model, cat, dog; they are horse, zebra',
    );
  });
});

it('the page of an evaluation says how many held-out photos it saw, and the doubt', async () => {
  const out = fresh();
  await run(evaluate, silent, '--data', photos, ...judge, '--out', out);
  const page = await readFile(join(out, 'evaluation.html'), 'utf8');
  expect(page).toContain('5 of the 8 pictures that are held out; the other 32 of the data are to train on');
  expect(page).toContain('may have been trained on');
});
