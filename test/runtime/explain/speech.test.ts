import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SoundFileMistake } from '../../../runtime/data/speech/sound.js';
import { spectrogramForm } from '../../../runtime/data/speech/spectrogram.js';
import { speechFromFolder } from '../../../runtime/data/speech/speech-from-folder.js';
import { speechLabels } from '../../../runtime/data/speech/speech-set.js';
import { syntheticRotor } from '../../../runtime/data/speech/synthetic-rotor.js';
import {
  awayFromEdges,
  outsideAgainstInside,
  recordedOf,
} from '../../../runtime/explain/faithfulness/outside-speech.js';
import { readImages } from '../../../runtime/explain/image-arguments.js';
import { sphereBytes, wavBytes } from '../data/speech/sound-bytes.js';
import { syntheticSpeech, writeSpeech } from '../data/speech/synthetic-speech.js';
import { quiet } from '../told-progress.js';

const { rows: height, columns: width, channels } = spectrogramForm;
const model = { image: { height, width, channels }, labels: speechLabels };

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'explain-speech-'));
});
afterAll(() => rm(folder, { recursive: true }));

describe('recordings to explain', () => {
  it('are known by their bytes, whatever their name, and SPHERE and WAV give the same picture', async () => {
    const { samples } = syntheticSpeech(1);
    const [sphere, wav] = [join(folder, 'a.png'), join(folder, 'b')];
    await writeFile(sphere, sphereBytes(samples));
    await writeFile(wav, wavBytes(samples.map((sample) => sample / 2 ** 15)));
    const [first, second] = await readImages([sphere, wav], model, { progress: quiet });
    expect(first!.bytes).toEqual(second!.bytes);
    expect(first!.reading).toContain('time runs to the right, frequency upward');
  });

  it('are refused by models of other pictures and when silent', async () => {
    const file = join(folder, 'c.wav');
    for (const constant of [0, 3000]) {
      await writeFile(file, sphereBytes(new Array(20_000).fill(constant)));
      await expect(readImages([file], model, { progress: quiet })).rejects.toThrow(
        'there is sound in it, this one is silent from beginning to end. Give a recording with sound in it.',
      );
    }
    await expect(
      readImages([file], { ...model, image: { height: 28, width: 28, channels: 1 } }, { progress: quiet }),
    ).rejects.toThrow(SoundFileMistake);
  });

  it('are all that a model trained on speech takes: pictures and other files are refused, items are not', async () => {
    const jpeg = await sharp({ create: { width, height, channels: 3, background: 'red' } })
      .jpeg()
      .toBuffer();
    const trained = { trainedOn: 'speech', progress: quiet } as const;
    for (const [name, content, kind] of [
      ['cat.jpg', jpeg, 'a JPEG picture'],
      ['song.flac', Buffer.from('fLaC'), 'FLAC'],
      ['notes.wav', Buffer.from('not a recording'), 'a file that begins with the bytes 6e 6f 74 20'],
      ['empty.wav', Buffer.alloc(0), 'an empty file'],
    ] as const) {
      await writeFile(join(folder, name), content);
      const refused = await readImages([join(folder, name)], model, trained).catch((error: unknown) => error);
      expect(refused).toBeInstanceOf(SoundFileMistake);
      const { expected, remedy } = (refused as SoundFileMistake).parts; // as was just asked
      expect(expected).toBe(
        `the model was trained on spectrograms and takes recordings, and this is ${kind}`,
      );
      expect(remedy).toMatch(/^Give a recording as NIST SPHERE or RIFF WAV/);
    }
    await expect(readImages([join(folder, 'absent.wav')], model, trained)).rejects.toThrow(
      /Recording .* there is no such file/,
    );
    // One that does not say what it was trained on takes pictures of its shape.
    await expect(readImages([join(folder, 'cat.jpg')], model, { progress: quiet })).resolves.toHaveLength(1);
    const dataFolder = join(folder, 'for-items');
    await writeSpeech(dataFolder, { speakers: 3, sentences: 1 });
    await expect(readImages(['speech:test:1'], model, { ...trained, dataFolder })).resolves.toHaveLength(1);
  });

  it('are refused by models trained on pictures, whatever their shape', async () => {
    const file = join(folder, 'speech.wav');
    await writeFile(file, sphereBytes(syntheticSpeech(1).samples));
    await expect(readImages([file], model, { trainedOn: 'photos', progress: quiet })).rejects.toThrow(
      'the model was trained on photos and takes pictures. Give it to a model trained on speech.',
    );
  });

  it('are refused when too short for a window, with the remedy for that', async () => {
    const file = join(folder, 'short.wav');
    await writeFile(file, wavBytes(new Array(400).fill(0.5)));
    await expect(readImages([file], model, { progress: quiet })).rejects.toThrow(
      'it lasts 0.032 s at least, this one 0.025 s. Give a longer recording.',
    );
  });

  it.each([
    [50_000, 30_000],
    [64_001, 1],
    [49_408, 1],
    [200_000, 511],
  ])(
    'that begin with %i silent samples before %i of sound can be read after the cut that the remedy names',
    async (silent, sounding) => {
      const samples = [...new Array(silent).fill(0), ...new Array(sounding).fill(0.25)];
      const file = join(folder, 'late.wav');
      await writeFile(file, wavBytes(samples));
      const refused = await readImages([file], model, { progress: quiet }).catch(String);
      const [, cut] = /silent there\. Cut its first ([\d.]+) s off/.exec(String(refused))!;
      expect(Number(cut)).toBeGreaterThan(2);
      await writeFile(file, wavBytes(samples.slice(Number(cut) * 16_000)));
      await expect(readImages([file], model, { progress: quiet })).resolves.toHaveLength(1);
    },
  );

  it('items of the data set are read from the user’s folder', async () => {
    const data = join(folder, 'data');
    await writeSpeech(data, { speakers: 3, sentences: 1 });
    const items = await readImages(['speech:test:0-1'], model, { dataFolder: data, progress: quiet });
    expect(items.map(({ truth }) => truth)).toEqual([0, 1]);
    expect(items[1]!.reading).toContain('Noise: 16 synthetic rotors, 4 held out; the model does not say');
  });

  it('have the noise that is named behind them, and say whether the model was trained with it', async () => {
    const [data, noise] = [join(folder, 'speech'), join(folder, 'other-noise')];
    await writeSpeech(data, { speakers: 3, sentences: 1 });
    await mkdir(noise);
    for (const k of [0, 1])
      await writeFile(join(noise, `${k}.wav`), wavBytes([...syntheticRotor(90 + k).subarray(0, 16_000)]));
    const read = (options: object) =>
      readImages(['speech:test:0-1'], model, { dataFolder: data, progress: quiet, ...options });
    const { settings } = await speechFromFolder(data, { noise });
    const [rotor, recorded] = [await read({ settings }), await read({ noise, settings })];
    expect(recorded[0]!.bytes).toEqual(rotor[0]!.bytes); // the clean one
    expect(recorded[1]!.bytes).not.toEqual(rotor[1]!.bytes);
    expect(recorded[1]!.reading).toContain('Noise: 2 recordings of noise, 1 held out, as in training.');
    expect(rotor[1]!.reading).toContain('trained with other noise, 2 recordings of noise');
  });
});

describe('heat outside the speech against inside', () => {
  const region = Uint8Array.of(0, 1, 1, 0);
  const all = Uint8Array.of(1, 1, 1, 1);

  it('is 1, 0 or −1 for heat that lies outside, everywhere or inside alone', () => {
    expect(outsideAgainstInside(Float32Array.of(2, -1, 0, 2), region, all)).toBe(1);
    expect(outsideAgainstInside(Float32Array.of(2, 2, 2, 2), region, all)).toBe(0);
    expect(outsideAgainstInside(Float32Array.of(-1, 2, 0, 0), region, all)).toBe(-1);
  });

  it('leaves padding out, and is no number without heat or without pixels on a side', () => {
    expect(outsideAgainstInside(Float32Array.of(2, 2, 2, 0), region, Uint8Array.of(1, 1, 1, 0))).toBe(0);
    expect(outsideAgainstInside(new Float32Array(4), region, all)).toBeNaN();
    expect(outsideAgainstInside(Float32Array.of(1, 1, 1, 1), all, all)).toBeNaN();
  });

  it('leaves out what lies near the sides of the picture, and near padding', () => {
    const recorded = Uint8Array.from({ length: 2 * 12 }, (_, at) => (at % 12 < 9 ? 1 : 0));
    const kept = awayFromEdges(recorded, 12, 2);
    expect([...kept.subarray(0, 12)]).toEqual([0, 0, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0]);
    expect(kept.subarray(12)).toEqual(kept.subarray(0, 12));
    expect(awayFromEdges(recorded, 12, 0)).toEqual(recorded);
  });

  it('takes pixels that are 0 in all channels for padding', () => {
    const pixels = Float32Array.of(0, 0, 0, 0, 0.5, 0);
    expect([...recordedOf({ pixels, count: 1, height: 1, width: 2, channels: 3 }, 0)]).toEqual([0, 1]);
  });
});
