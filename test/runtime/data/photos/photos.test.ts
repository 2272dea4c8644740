import { existsSync } from 'node:fs';
import { copyFile, mkdir, mkdtemp, readFile, rm, symlink, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import sharp from 'sharp';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { dataSets } from '../../../../runtime/data/data-sets.js';
import { type ImageData, imageCount, readAll } from '../../../../runtime/data/image-set.js';
import { decodePhoto } from '../../../../runtime/data/photos/decode-photo.js';
import {
  LackingClassMistake,
  PhotoFolderMistake,
} from '../../../../runtime/data/photos/photo-folder-mistake.js';
import { photosFromFolder } from '../../../../runtime/data/photos/photos-from-folder.js';
import { plainPhoto } from './plain-photo.js';

const shape = { height: 8, width: 8, channels: 3 };

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'qgradcam-photos-'));
});
afterEach(() => rm(folder, { recursive: true }));

async function write(files: Readonly<Record<string, Uint8Array>>): Promise<void> {
  for (const [file, bytes] of Object.entries(files)) {
    await mkdir(dirname(join(folder, file)), { recursive: true });
    await writeFile(join(folder, file), bytes);
  }
}

const read = () => photosFromFolder(folder, { shape, policy: 'stretch' });

/** Ten red cats and ten blue dogs. */
async function tenEach(name: (kind: 'cat' | 'dog', k: number) => string): Promise<void> {
  const [red, blue] = [await plainPhoto('red'), await plainPhoto('blue')];
  for (let k = 0; k < 10; k += 1) await write({ [name('cat', k)]: red, [name('dog', k)]: blue });
}

const parts = ({ train, test }: ImageData) => ({ train, test });
const names = ({ train, test }: ImageData) => [...train.names!, ...test.names!].sort();

describe('a folder of photos', () => {
  it.each([
    ['Kaggle', (kind: string, k: number) => `${kind}.${k}.jpg`],
    ['Kaggle with its folder "train"', (kind: string, k: number) => `train/${kind}.${k}.jpg`],
    ['Microsoft', (kind: string, k: number) => `PetImages/${kind === 'cat' ? 'Cat' : 'Dog'}/${k}.jpg`],
    ['one folder for each class', (kind: string, k: number) => `${kind}s/any name ${k}.JPG`],
  ])('is read in the layout of %s: a fifth of each class held out, labels by name', async (_, name) => {
    await tenEach(name);
    const data = await read();
    expect(data.labelNames).toEqual(['cat', 'dog']);
    expect([imageCount(data.train), imageCount(data.test)]).toEqual([16, 4]);
    expect(names(data).length).toBe(new Set(names(data)).size);
    for (const set of [data.train, data.test]) {
      const pixels = await readAll(set);
      for (const [k, label] of set.labels.entries()) {
        const [red, , blue] = pixels.subarray(k * 192, k * 192 + 3);
        expect(label === 0 ? red! > 200 && blue! < 60 : red! < 60 && blue! > 200).toBe(true);
        expect(set.names![k]!.toLowerCase()).toContain(data.labelNames[label]!);
      }
      expect(set.labels.filter((label) => label === 0).length).toBe(set.labels.length / 2);
    }
    expect(data.skipped).toEqual([]);
  });

  it('is split in the same way every time, whatever order the files are listed in', async () => {
    await tenEach((kind, k) => `${kind}.${k}.jpg`);
    const [first, second] = [await read(), await read()];
    expect(first.test.names).toEqual(second.test.names);
    expect(first.train.names).toEqual(second.train.names);
  });

  it('holds the same photos out when one is added or taken away, but for one of its class at most', async () => {
    const name = (kind: string, k: number) => `${kind}.${k}.jpg`;
    const blue = await plainPhoto('blue');
    for (let k = 0; k < 30; k += 1) await write({ [name('cat', k)]: blue, [name('dog', k)]: blue });
    const before = await read();
    const was = new Set(before.test.names);
    for (const gone of [...before.test.names!.slice(0, 3), ...before.train.names!.slice(0, 3)]) {
      await rm(join(folder, gone));
      const { test, train } = await read();
      expect(imageCount(test) + imageCount(train)).toBe(59);
      expect(imageCount(test)).toBe(12);
      const moved = test.names!.filter((one) => !was.has(one));
      expect(moved).toHaveLength(was.has(gone) ? 1 : 0);
      for (const one of moved) expect(one.slice(0, 3)).toBe(gone.slice(0, 3));
      await write({ [gone]: blue });
    }
  });

  it('holds the same photos out in whatever layout', async () => {
    await tenEach((kind, k) => `${kind}.${k}.jpg`);
    const base = ({ test }: ImageData) => test.names!.map((file) => file.split('/').at(-1));
    const flat = base(await read());
    await rm(folder, { recursive: true });
    await tenEach((kind, k) => `PetImages/${kind === 'cat' ? 'Cats' : 'Dog'}/${kind}.${k}.jpg`);
    expect(base(await read())).toEqual(flat);
  });

  it('begins with photos of every class in both parts', async () => {
    const [red, blue] = [await plainPhoto('red'), await plainPhoto('blue')];
    for (let k = 0; k < 60; k += 1) await write({ [`cat.${k}.jpg`]: red, [`dog.${k}.jpg`]: blue });
    const { train, test } = await read();
    for (const { labels } of [train, test]) expect(new Set(labels.subarray(0, 12)).size).toBe(2);
  });

  it('keeps its own two parts where it has them', async () => {
    await tenEach(
      (kind, k) => `${k < 7 ? 'training_set/training_set' : 'test_set/test_set'}/${kind}s/${kind}.${k}.jpg`,
    );
    const { train, test } = await read();
    expect([imageCount(train), imageCount(test)]).toEqual([14, 6]);
    expect(train.names!.every((name) => name.startsWith('training_set'))).toBe(true);
    expect(test.names!.every((name) => name.startsWith('test_set'))).toBe(true);
  });

  it.each(['test1', 'test', 'test1/test1'])(
    'has no class "%s": Kaggle’s part without labels',
    async (part) => {
      await tenEach((kind, k) => `train/${kind}.${k}.jpg`);
      const green = await plainPhoto('green');
      for (const k of [1, 2]) await write({ [`${part}/${k}.jpg`]: green });
      await write({ 'samples/1.jpg': green, 'sampleSubmission.csv': Buffer.from('id,label') });
      const data = await read();
      expect(data.labelNames).toEqual(['cat', 'dog']);
      expect([imageCount(data.train), imageCount(data.test)]).toEqual([16, 4]);
      const unknown = 'neither its name nor its folder says what it shows';
      expect(data.skipped).toEqual([
        { file: 'samples', reason: 'it lies beside the part "train" and is no part itself' },
        { file: 'sampleSubmission.csv', reason: unknown },
        { file: `${part}/1.jpg`, reason: unknown },
        { file: `${part}/2.jpg`, reason: unknown },
      ]);
    },
  );

  it('counts the files of a part without labels instead of listing each', async () => {
    await tenEach((kind, k) => `train/${kind}.${k}.jpg`);
    const green = await plainPhoto('green');
    for (let k = 1; k <= 30; k += 1) await write({ [`test1/${k}.jpg`]: green });
    expect((await read()).skipped).toEqual([
      { file: 'test1/1.jpg', reason: 'neither its name nor its folder says what it shows', others: 29 },
    ]);
  });

  it('lists what it leaves out, with the reason', async () => {
    await tenEach((kind, k) => `PetImages/${kind}/${k}.jpg`);
    const whole = await sharp({
      create: {
        width: 200,
        height: 200,
        channels: 3,
        background: 'green',
        noise: { type: 'gaussian', mean: 128, sigma: 60 },
      },
    })
      .jpeg()
      .toBuffer();
    await write({
      'PetImages/cat/empty.jpg': Buffer.alloc(0),
      'PetImages/cat/cut.jpg': whole.subarray(0, whole.length / 2),
      'PetImages/dog/notes.jpg': Buffer.from('not a picture'),
      'PetImages/dog/Thumbs.db': Buffer.from([0xd0, 0xcf, 0x11, 0xe0]),
      'PetImages/dog/drawing.svg': Buffer.from(
        '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>',
      ),
      'readme.txt': Buffer.from('hello'),
    });
    const data = await read();
    const reasons = Object.fromEntries(data.skipped!.map(({ file, reason }) => [file, reason]));
    expect(Object.keys(reasons).sort()).toEqual([
      'PetImages/cat/cut.jpg',
      'PetImages/cat/empty.jpg',
      'PetImages/dog/Thumbs.db',
      'PetImages/dog/drawing.svg',
      'PetImages/dog/notes.jpg',
      'readme.txt',
    ]);
    expect(reasons['PetImages/cat/empty.jpg']).toBe('it is empty');
    expect(reasons['PetImages/dog/drawing.svg']).toBe('its format is svg');
    expect(reasons['readme.txt']).toMatch(/neither its name nor its folder/);
    expect(Object.values(reasons).every((reason) => reason.length > 5)).toBe(true);
    expect(names(data).length).toBe(20);
  });

  it('follows links to folders of classes and of parts, each folder once', async () => {
    const elsewhere = join(folder, '.elsewhere'); // hidden, so that it is reached by links alone
    await tenEach((kind, k) => `.elsewhere/${kind}/${k}.jpg`);
    await mkdir(join(folder, 'train'));
    await symlink(join(elsewhere, 'cat'), join(folder, 'train', 'cats'));
    await symlink('../.elsewhere/dog', join(folder, 'train', 'dogs'));
    const data = await read();
    expect(data.skipped).toEqual([]);
    expect(names(data)).toHaveLength(20);
    expect(names(data)[0]).toBe('train/cats/0.jpg');

    await symlink(join(folder, 'train'), join(folder, 'training'));
    const again = await read();
    expect(names(again)).toEqual(names(data));
    expect(again.skipped).toEqual([{ file: 'training', reason: 'it is the same folder as "train"' }]);
  });

  it('comes to an end where a link leads back', async () => {
    await tenEach((kind, k) => `train/${kind}/${k}.jpg`);
    await symlink(folder, join(folder, 'train', 'train'));
    await symlink('.', join(folder, 'images'));
    await symlink('/', join(folder, 'train', 'loop'));
    await symlink('..', join(folder, 'train', 'cat', 'loop'));
    const data = await read();
    expect(names(data)).toHaveLength(20);
    const back = 'it is a link back to a folder that it lies in';
    expect(data.skipped).toEqual([
      { file: 'images', reason: back },
      { file: 'train/cat/loop', reason: 'it is a folder in the folder of a class' },
      { file: 'train/loop', reason: back },
      { file: 'train/train', reason: back },
    ]);
  });

  it('reads a misnamed photo by its bytes', async () => {
    await tenEach((kind, k) => `${kind}.${k}.jpg`);
    await write({
      'cat.99.jpg': await sharp(await plainPhoto('red'))
        .png()
        .toBuffer(),
    });
    expect(names(await read())).toContain('cat.99.jpg');
  });

  it.each([
    ['an absent folder', {}, /no such folder/],
    ['an empty folder', { '.hidden': Buffer.from('x') }, /none was found/],
    ['one class only', { 'cat.1.jpg': Buffer.from('x') }, /at least two classes/],
  ])('is refused for %s', async (_, files, message) => {
    await write(files);
    const at = Object.keys(files).length === 0 ? join(folder, 'absent') : folder;
    const reading = photosFromFolder(at, { shape, policy: 'stretch' });
    await expect(reading).rejects.toThrow(PhotoFolderMistake);
    await expect(reading).rejects.toThrow(message);
  });

  it('is refused when no photo of a class is whole, with the first few reasons', async () => {
    await tenEach((kind, k) => `${kind}.${k}.jpg`);
    for (let k = 0; k < 10; k += 1) await write({ [`dog.${k}.jpg`]: Buffer.from('torn') });
    await write({ 'dog.1.jpg': Buffer.alloc(0) });
    await expect(read()).rejects.toThrow(LackingClassMistake);
    await expect(read()).rejects.toThrow(
      'it has two whole photos of each class, one to hold out, and none of "dog" (left out: dog.0.jpg: ' +
        'Input buffer contains unsupported image format; dog.1.jpg: it is empty; dog.2.jpg: Input buffer contains unsupported ' +
        'image format; and 7 more). Add photos of that class, or take it away.',
    );
    await write({ 'dog.7.jpg': await plainPhoto('blue') });
    await expect(read()).rejects.toThrow(/and one of "dog" \(left out: .*; and 6 more\)/);
  });

  it.each([
    ['is empty', [], 'and none of "bird" (no file of it was found)'],
    [
      'holds folders only',
      ['bird/a', 'bird/b', 'bird/c', 'bird/d'],
      'and none of "bird" (left out: bird/a: it is a folder in the folder of a class; bird/b: it is a folder in the folder of a class; ' +
        'bird/c: it is a folder in the folder of a class; and 1 more)',
    ],
  ])('is refused when the folder of a class %s', async (_, folders, message) => {
    await tenEach((kind, k) => `${kind}/${k}.jpg`);
    for (const name of ['bird', ...folders]) await mkdir(join(folder, name), { recursive: true });
    await expect(read()).rejects.toThrow(LackingClassMistake);
    await expect(read()).rejects.toThrow(message);
  });

  it('is refused when the folder of a class is a second name of another’s', async () => {
    await tenEach((kind, k) => `${kind}/${k}.jpg`);
    await symlink('cat', join(folder, 'kitten'));
    await expect(read()).rejects.toThrow(
      'none of "kitten" (left out: kitten: it is the same folder as "cat")',
    );
  });

  it.each([
    ['train', 'the part to train on'],
    ['test', 'the part held out'],
  ])('is refused when a class is not in its part "%s"', async (lacking, named) => {
    await tenEach((kind, k) => `${k < 7 ? 'train' : 'test'}/${kind}/${k}.jpg`);
    const other = lacking === 'train' ? 'test' : 'train';
    await write({ [`${other}/bird/1.jpg`]: await plainPhoto('green') });
    await expect(read()).rejects.toThrow(`${named} has whole photos of each class, and none of "bird"`);
    await mkdir(join(folder, lacking, 'bird'));
    await expect(read()).rejects.toThrow(`${named} has whole photos of each class, and none of "bird"`);
    await write({ [`${lacking}/bird/1.jpg`]: Buffer.from('torn') });
    await expect(read()).rejects.toThrow(
      `${named} has whole photos of each class, and none of "bird" (left out: ${lacking}/bird/1.jpg: Input`,
    );
  });

  it('leaves out a photo whose name says another class than its folder', async () => {
    await tenEach((kind, k) => `train/${kind}s/${kind}.${k}.jpg`);
    const red = await plainPhoto('red');
    await write({
      'train/dogs/Cat.77.jpg': red, // of the class "cat"
      'train/dogs/photo.78.jpg': red, // of no class
      'train/dogs/cat 79.jpg': red, // not in the form that says a class elsewhere
    });
    const data = await read();
    expect(data.skipped).toEqual([
      { file: 'train/dogs/Cat.77.jpg', reason: 'its name says "cat" and its folder "dog"' },
    ]);
    expect(names(data)).toHaveLength(22);
  });

  it('is refused when all photos of a class are named after another', async () => {
    await tenEach((kind, k) => `${kind}/cat.${k}.jpg`);
    await expect(read()).rejects.toThrow(
      /none of "dog" \(left out: dog\/cat\.0\.jpg: its name says "cat" and its folder "dog"; .*; and 7 more\)/,
    );
  });

  it('says why none was found', async () => {
    for (let k = 1; k <= 5; k += 1) await write({ [`test1/${k}.jpg`]: await plainPhoto('red') });
    await expect(read()).rejects.toThrow(
      /none was found \(left out: test1\/1\.jpg: neither its name nor its folder says what it shows; .*; and 2 more\)/,
    );
  });

  it('is named when it changed after the folder was read', async () => {
    await tenEach((kind, k) => `${kind}.${k}.jpg`);
    const { train } = await read();
    const changed = train.names![3]!;
    await readAll(train);
    await writeFile(join(folder, changed), await plainPhoto('green', 30, 30)); // a whole photo, but another
    await expect(readAll(train)).rejects.toThrow(changed);
    await writeFile(join(folder, changed), 'gone');
    await expect(readAll(train)).rejects.toThrow(changed);
    await rm(join(folder, changed));
    await expect(readAll(train)).rejects.toThrow(changed);
  });

  it('is the same each time it is read, from its file and from memory, as far as that reaches', async () => {
    const date = new Date(2026, 0, 1); // of whole seconds, as every file system keeps it
    const dated = async (file: string, bytes: Uint8Array) => {
      await writeFile(join(folder, file), bytes);
      await utimes(join(folder, file), date, date);
    };
    for (const [keptBytes, kept] of [
      [0, 0],
      [192 * 3 + 100, 3],
      [undefined, 8],
    ] as const) {
      for (let k = 0; k < 5; k += 1) {
        await dated(`cat.${k}.jpg`, await plainPhoto('red', 150 + k, 90));
        await dated(`dog.${k}.jpg`, await plainPhoto('blue', 150, 90));
      }
      const options = {
        shape,
        policy: 'stretch',
        ...(keptBytes === undefined ? {} : { keptBytes }),
      } as const;
      const { train } = await photosFromFolder(folder, options);
      const first = await readAll(train);
      const places = [...train.names!.keys()];
      const picture = (all: Uint8Array, k: number) => [...all.subarray(k * 192, (k + 1) * 192)];
      const green = await plainPhoto('green', 8, 8);
      for (const k of places) {
        const file = await readFile(join(folder, train.names![k]!));
        const { bytes } = await decodePhoto(file, shape, 'stretch');
        expect(picture(first, k)).toEqual([...bytes]);
        // Other bytes of the same length and date, which only what is read from the file shows.
        await dated(train.names![k]!, Buffer.concat([green, Buffer.alloc(file.length - green.length)]));
      }
      const again = await readAll(train);
      const { bytes: another } = await decodePhoto(green, shape, 'stretch');
      const same = places.filter((k) => String(picture(again, k)) === String(picture(first, k)));
      expect(same).toHaveLength(kept);
      for (const k of places) if (!same.includes(k)) expect(picture(again, k)).toEqual([...another]);
    }
  });

  it('is what its file holds also where its name ends as options of the decoder do', async () => {
    const [red, blue] = [await plainPhoto('red'), await plainPhoto('blue')];
    for (const name of ['a.jpg', 'a.jpg[shrink=1]', 'b[2]', '[c]', 'd.jpg[page=3]'])
      await write({ [`cats/${name}`]: name === 'a.jpg' ? red : blue, [`dogs/${name}`]: red });
    for (const set of Object.values(parts(await read()))) {
      const all = await readAll(set);
      for (const [k, name] of set.names!.entries())
        expect(all[k * 192]! > 200).toBe(name.startsWith('dogs/') || name === 'cats/a.jpg');
    }
  });

  it('has a digest of what is trained on that another of these files changes, and none that is held out', async () => {
    await tenEach((kind, k) => `${kind}.${k}.jpg`);
    const first = await read();
    expect((await read()).contents).toBe(first.contents);
    await write({ [first.test.names![0]!]: await plainPhoto('white') });
    expect((await read()).contents).toBe(first.contents);
    await write({ [first.train.names![0]!]: await plainPhoto('white') });
    expect((await read()).contents).not.toBe(first.contents);
  });

  it('is asked for where none comes with the installation', () => {
    expect(() => dataSets.photos.load(undefined)).toThrow(/--data/);
  });
});

const original = join(import.meta.dirname, '../../../../../shared/data/dogs-vs-cats');
it.skipIf(!existsSync(original))('reads Kaggle’s own files', async () => {
  const few = ['cat.1.jpg', 'cat.2.jpg', 'dog.1.jpg', 'dog.2.jpg'].filter((name) =>
    existsSync(join(original, name)),
  );
  for (const name of few) await copyFile(join(original, name), join(folder, name));
  const { train, test, skipped } = await photosFromFolder(folder, {
    shape: { height: 128, width: 128, channels: 3 },
    policy: 'crop',
  });
  expect(imageCount(train) + imageCount(test)).toBe(few.length);
  expect(skipped).toEqual([]);
  const file = await readFile(join(original, train.names![0]!));
  const { width, height } = await sharp(file).metadata();
  expect(await decodePhoto(file, shape, 'crop')).toMatchObject({ width, height });
});
