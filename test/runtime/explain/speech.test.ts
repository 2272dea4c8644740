import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SoundFileMistake } from '../../../runtime/data/speech/sound.js';
import { spectrogramForm } from '../../../runtime/data/speech/spectrogram.js';
import { speechFromFolder } from '../../../runtime/data/speech/speech-from-folder.js';
import { speechLabels } from '../../../runtime/data/speech/speech-set.js';
import { syntheticRotor } from '../../../runtime/data/speech/synthetic-rotor.js';
import { outsideAgainstInside, recordedOf } from '../../../runtime/explain/faithfulness/outside-speech.js';
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
    await writeFile(file, sphereBytes(new Array(20_000).fill(0)));
    await expect(readImages([file], model, { progress: quiet })).rejects.toThrow(
      'there is sound in its first',
    );
    await expect(
      readImages([file], { ...model, image: { height: 28, width: 28, channels: 1 } }, { progress: quiet }),
    ).rejects.toThrow(SoundFileMistake);
  });

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

  it('takes pixels that are 0 in all channels for padding', () => {
    const pixels = Float32Array.of(0, 0, 0, 0, 0.5, 0);
    expect([...recordedOf({ pixels, count: 1, height: 1, width: 2, channels: 3 }, 0)]).toEqual([0, 1]);
  });
});
