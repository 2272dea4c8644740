import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { digitsFromFolder } from '../../../runtime/data/digits-from-folder.js';
import { photosFromFolder } from '../../../runtime/data/photos/photos-from-folder.js';
import { findUtterances } from '../../../runtime/data/speech/find-utterances.js';
import { noiseFromFolder } from '../../../runtime/data/speech/noise-recordings.js';
import { syntheticRotor } from '../../../runtime/data/speech/synthetic-rotor.js';
import { readImages } from '../../../runtime/explain/image-arguments.js';
import { quiet } from '../told-progress.js';
import { wavBytes } from './speech/sound-bytes.js';
import { writeSpeech } from './speech/synthetic-speech.js';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'regular-'));
});
afterAll(() => rm(folder, { recursive: true }));

/** Things with a name that could be a file's, which are none; opening the first for reading waits for a writer for ever. */
const others: Readonly<Record<string, { make: (path: string) => unknown; reason: RegExp }>> = {
  'a pipe': { make: (path) => execFileSync('mkfifo', [path]), reason: /it is a pipe, not a regular file/ },
  'a link to a pipe': {
    make: async (path) => {
      execFileSync('mkfifo', [`${path}.target`]);
      await symlink(`${path}.target`, path);
    },
    reason: /it is a pipe, not a regular file/,
  },
  'a socket': {
    make: async (path) => {
      const server = createServer().listen(path);
      await once(server, 'listening');
      server.unref();
    },
    reason: /it is a socket, not a regular file/,
  },
  'a link to a device without an end': {
    make: (path) => symlink('/dev/zero', path),
    reason: /it is a device, not a regular file/,
  },
  'a link to nothing': {
    make: (path) => symlink('/nowhere/at all', path),
    reason: /it is a link to nothing/,
  },
};

const reasonsOf = (skipped: readonly { file: string; reason: string }[] | undefined, file: string) =>
  skipped!.find((one) => one.file === file)?.reason;

/** How each reader comes to such a thing in a folder of its own, and what it says of it. */
const readers: Readonly<Record<string, (place: string, make: (path: string) => unknown) => unknown>> = {
  'a folder of photos': async (place, make) => {
    const red = await sharp({ create: { width: 9, height: 9, channels: 3, background: 'red' } })
      .jpeg()
      .toBuffer();
    for (const name of ['cat.1', 'cat.2', 'dog.1', 'dog.2']) await writeFile(join(place, `${name}.jpg`), red);
    await make(join(place, 'cat.3.jpg'));
    const shape = { height: 8, width: 8, channels: 3 };
    const { skipped, train, test } = await photosFromFolder(place, { shape, policy: 'stretch' });
    expect(train.labels.length + test.labels.length).toBe(4);
    return reasonsOf(skipped, 'cat.3.jpg');
  },
  'a folder of speech': async (place, make) => {
    await writeSpeech(place, { speakers: 2, sentences: 1 });
    await make(join(place, 'dr1-fab0', 'sx7.wav'));
    const { skipped, utterances } = await findUtterances(place);
    expect(utterances).toHaveLength(2);
    return reasonsOf(skipped, 'dr1-fab0/sx7.wav');
  },
  'the phones beside a recording': async (place, make) => {
    await writeSpeech(place, { speakers: 2, sentences: 1 });
    await rm(join(place, 'dr1-fab0', 'sx0.phn'));
    await make(join(place, 'dr1-fab0', 'sx0.phn'));
    return reasonsOf((await findUtterances(place)).skipped, 'dr1-fab0/sx0.wav');
  },
  'a folder of noise': async (place, make) => {
    for (const name of ['a', 'b'])
      await writeFile(join(place, `${name}.wav`), wavBytes([...syntheticRotor(1).subarray(0, 9000)]));
    await make(join(place, 'c.wav'));
    const noise = await noiseFromFolder(place);
    expect(noise.recordings!.files).toEqual(['a.wav', 'b.wav']);
    return noise.skipped[0]!.reason;
  },
  'a folder of IDX files': async (place, make) => {
    for (const name of ['train-labels-idx1', 't10k-images-idx3', 't10k-labels-idx1'])
      await writeFile(join(place, `${name}-ubyte`), '');
    await make(join(place, 'train-images-idx3-ubyte'));
    return digitsFromFolder(place).catch(String);
  },
  'a file to explain': async (place, make) => {
    await make(join(place, 'x.jpg'));
    const model = { image: { height: 8, width: 8, channels: 3 }, labels: ['a', 'b'] };
    return readImages([join(place, 'x.jpg')], model, { progress: quiet }).catch(String);
  },
};

describe('only regular files are read:', () => {
  let number = 0;
  for (const [reader, read] of Object.entries(readers))
    it.each(Object.entries(others))(`${reader} says what is wrong with %s`, async (_, { make, reason }) => {
      number += 1;
      const place = join(folder, String(number));
      await mkdir(place);
      expect(await read(place, make)).toMatch(reason);
    });
});
