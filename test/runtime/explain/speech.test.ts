import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SoundFileMistake } from '../../../runtime/data/speech/sound.js';
import { spectrogramForm } from '../../../runtime/data/speech/spectrogram.js';
import { outsideAgainstInside, recordedOf } from '../../../runtime/explain/faithfulness/outside-speech.js';
import { readImages } from '../../../runtime/explain/image-arguments.js';
import { sphereBytes, wavBytes } from '../data/speech/sound-bytes.js';
import { syntheticSpeech, writeSpeech } from '../data/speech/synthetic-speech.js';

const { rows: height, columns: width, channels } = spectrogramForm;
const shape = { height, width, channels };

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
    const [first, second] = await readImages([sphere, wav], shape, {});
    expect(first!.bytes).toEqual(second!.bytes);
    expect(first!.reading).toContain('time runs to the right, frequency upward');
  });

  it('are refused by models of other pictures and when silent', async () => {
    const file = join(folder, 'c.wav');
    await writeFile(file, sphereBytes(new Array(20_000).fill(0)));
    await expect(readImages([file], shape, {})).rejects.toThrow('there is sound in its first');
    await expect(readImages([file], { height: 28, width: 28, channels: 1 }, {})).rejects.toThrow(
      SoundFileMistake,
    );
  });

  it('items of the data set are read from the user’s folder', async () => {
    const data = join(folder, 'data');
    await writeSpeech(data, { speakers: 3, sentences: 1 });
    const items = await readImages(['speech:test:0-1'], shape, { dataFolder: data });
    expect(items.map(({ truth }) => truth)).toEqual([0, 1]);
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

  it('takes pixels that are 0 in all channels for padding', () => {
    const pixels = Float32Array.of(0, 0, 0, 0, 0.5, 0);
    expect([...recordedOf({ pixels, count: 1, height: 1, width: 2, channels: 3 }, 0)]).toEqual([0, 1]);
  });
});
