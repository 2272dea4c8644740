import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Command } from 'commander';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Verb } from '../../../runtime/cli/verb.js';
import { circuit } from '../../../runtime/cli/verbs/circuit.js';
import { evaluate } from '../../../runtime/cli/verbs/evaluate.js';
import { explain } from '../../../runtime/cli/verbs/explain.js';
import { train } from '../../../runtime/cli/verbs/train.js';
import { syntheticRotor } from '../../../runtime/data/speech/synthetic-rotor.js';
import type { ModelSpec } from '../../../runtime/model/model-spec.js';
import { wavBytes } from '../data/speech/sound-bytes.js';
import { writeSpeech } from '../data/speech/synthetic-speech.js';
import { quiet } from '../told-progress.js';

let folder: string;
let data: string;
let noise: string;
let model: string;

async function run(verb: Verb, ...words: string[]) {
  const command = new Command('verb').exitOverride();
  verb.declare(command);
  command.parse(words, { from: 'user' });
  return verb.run(command.args, command.opts(), {
    progress: quiet,
    note: () => {},
    clock: () => performance.now() / 1000,
  });
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'train-speech-'));
  [data, noise, model] = [join(folder, 'speech'), join(folder, 'rotors'), join(folder, 'model')];
  await writeSpeech(data, { speakers: 3, sentences: 1 });
  await mkdir(noise);
  for (const name of ['a', 'b', 'c'])
    await writeFile(
      join(noise, `${name}.wav`),
      wavBytes([...syntheticRotor(name.charCodeAt(0)).subarray(0, 16_000)]),
    );
  const short = ['--train', '24', '--batch', '8', '--epochs', '1', '--alone', '--backend', 'wasm'];
  await run(train, 'speech', '--data', data, '--noise', noise, '--out', model, ...short);
});
afterAll(() => rm(folder, { recursive: true }));

describe('a model of speech', () => {
  it('keeps with it which noise it was trained with, how loud, and by which seeds', async () => {
    const { spec } = JSON.parse(await readFile(join(model, 'model.json'), 'utf8')) as { spec: ModelSpec };
    expect(spec.trainedOn!.settings).toEqual({
      noise: '3 recordings of noise, 1 held out',
      noiseFiles: 'a.wav, b.wav, c.wav',
      trainSha256: expect.stringMatching(/^[0-9a-f]{64}$/),
      noiseSha256: expect.stringMatching(/^[0-9a-f]{64}$/),
      signalToNoise: '0 to 10 dB',
      seeds: '1 to train on, 2 held out',
    });
  });

  it('takes recordings only, to explain and to show its circuit', async () => {
    const picture = join(folder, 'cat.png');
    const blank = { width: 192, height: 64, channels: 3, background: 'red' } as const;
    await writeFile(picture, await sharp({ create: blank }).png().toBuffer());
    for (const verb of [explain, circuit])
      await expect(run(verb, model, picture, '--out', join(folder, 'refused'))).rejects.toThrow(
        'takes recordings, and this is a PNG picture',
      );
  });

  it('shows on the page of its circuit where there is speech', async () => {
    const page = join(folder, 'circuit.html');
    await run(circuit, model, 'speech:test:1', '--data', data, '--noise', noise, '--out', page);
    const html = await readFile(page, 'utf8');
    expect(html).toContain('lines around where there is speech');
    for (const [, base64] of html.matchAll(/data:image\/png;base64,([^"]*)/g)) {
      const pixels = await sharp(Buffer.from(base64!, 'base64')).raw().toBuffer();
      const line = Array.from(pixels.subarray(0, -2)).filter(
        (red, k) => k % 3 === 0 && red < 60 && pixels[k + 1]! > 180 && pixels[k + 2]! > 200,
      );
      expect(line.length).toBeGreaterThan(100);
    }
  });

  it('is explained and judged with the noise that is named, and says whether it is that of the training', async () => {
    const explained = async (...words: string[]) =>
      (
        await run(
          explain,
          model,
          'speech:test:1',
          '--data',
          data,
          '--out',
          join(folder, 'heat'),
          '--force',
          ...words,
        )
      ).text;
    expect(await explained('--noise', noise)).toContain('3 recordings of noise, 1 held out, as in training');
    expect(await explained()).toContain(
      '16 synthetic rotors, 4 held out; the model was trained with other noise',
    );
    const judge = ['--methods', 'qgrad-cam', '--metrics', 'sparseness', '--count', '2'];
    const { json, text } = await run(evaluate, model, '--data', data, '--noise', noise, ...judge);
    expect(json).toMatchObject({
      data: { noise: 'Noise: 3 recordings of noise, 1 held out, as in training.', doubt: null },
    });
    expect(text).toContain('as in training');
  });
});
