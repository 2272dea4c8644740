import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readAll } from '../../../../runtime/data/image-set.js';
import { findUtterances, type Utterance } from '../../../../runtime/data/speech/find-utterances.js';
import {
  noiseFromFolder,
  stretch,
  withoutSilence,
} from '../../../../runtime/data/speech/noise-recordings.js';
import { describeNoise } from '../../../../runtime/data/speech/noise-settings.js';
import { parsePhones } from '../../../../runtime/data/speech/parse-phones.js';
import { SoundFileMistake } from '../../../../runtime/data/speech/sound.js';
import { SpeechFolderMistake } from '../../../../runtime/data/speech/speech-folder-mistake.js';
import { speechFromFolder } from '../../../../runtime/data/speech/speech-from-folder.js';
import { splitBySpeaker } from '../../../../runtime/data/speech/split-by-speaker.js';
import { syntheticRotor } from '../../../../runtime/data/speech/synthetic-rotor.js';
import { sphereBytes, wavBytes } from './sound-bytes.js';
import { syntheticSpeech, writeSpeech } from './synthetic-speech.js';

const real = join(import.meta.dirname, '../../../../../shared/data/timit');

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'speech-'));
  await writeSpeech(join(folder, 'sample'), { speakers: 4, sentences: 2 });
  await writeSpeech(join(folder, 'cd'), { speakers: 4, sentences: 2, cd: true });
});
afterAll(() => rm(folder, { recursive: true }));

describe('phones', () => {
  it('h#, pau and epi are not speech, closures are, and what lies beyond the samples is cut off', () => {
    const text = '0 10 h#\n10 20 sh\n20 25 tcl\n25 30 pau\n30 60 iy\n60 99 h#\n';
    expect(parsePhones(text, 50, 'a.phn')).toEqual([
      { from: 10, to: 25 },
      { from: 30, to: 50 },
    ]);
  });

  it('other text and times that go back are refused', () => {
    for (const text of ['0 10', '0 10 sh\n5 20 iy', 'a b c', '10 5 sh'])
      expect(() => parsePhones(text, 100, 'a.phn')).toThrow(SoundFileMistake);
    expect(() => parsePhones('a b c', 100, 'a.phn')).toThrow(/the lines of a\.phn are/);
  });
});

describe('a folder of speech', () => {
  it('holds a clean and a noisy picture of each utterance, with speakers and sentences on one side only', async () => {
    const { train, test, skipped, preparation } = await speechFromFolder(join(folder, 'sample'));
    const speakers = (names: readonly string[]) => new Set(names.map((name) => name.split('/')[0]));
    for (const speaker of speakers(test.names!)) expect(speakers(train.names!).has(speaker)).toBe(false);
    expect(test.labels.filter((label) => label === 1)).toHaveLength(test.labels.length / 2);
    expect(skipped).toEqual([]);
    expect(preparation).toContain('Short-time Fourier transform');
    const bytes = await readAll(test);
    expect(bytes).toHaveLength(test.labels.length * test.height * test.width * 3);
    const size = test.height * test.width * 3;
    const sum = (place: number) =>
      bytes.subarray(place * size, (place + 1) * size).reduce((a, b) => a + b, 0);
    for (const [place, label] of test.labels.entries())
      if (label === 1) expect(sum(place)).not.toBe(sum(place - 1));
    expect(await readAll((await speechFromFolder(join(folder, 'sample'))).test)).toEqual(bytes);
  });

  it('the region is where phones other than silence are', async () => {
    const { test } = await speechFromFolder(join(folder, 'sample'));
    const mask = test.region!(0);
    expect(mask[0]).toBe(0); // 0.2 s of silence come first
    expect(mask[30]).toBe(1);
    expect(mask.subarray(0, test.width)).toEqual(mask.subarray(test.width, 2 * test.width));
  });

  it('the same speakers are held out when there is one more or less, but for one at most', () => {
    const spoken = (speaker: number): Utterance => ({
      file: `${speaker}.wav`,
      name: `fab${speaker}/sx${speaker}.wav`,
      speaker: `fab${speaker}`,
      sentence: `sx${speaker}`,
      length: 1,
    });
    const held = (utterances: readonly Utterance[]) =>
      new Set(splitBySpeaker({ utterances, skipped: [] }, 'folder').test.map(({ speaker }) => speaker));
    const all = Array.from({ length: 30 }, (_, k) => spoken(k));
    const was = held(all);
    expect(was.size).toBe(10);
    for (const gone of all.slice(0, 10)) {
      const is = held(all.filter((one) => one !== gone));
      expect(is.size).toBe(10);
      expect([...is].filter((speaker) => !was.has(speaker))).toHaveLength(was.has(gone.speaker) ? 1 : 0);
    }
    const ruleOf = (utterances: readonly Utterance[]) =>
      splitBySpeaker({ utterances, skipped: [] }, 'folder').rule;
    expect(ruleOf(all.slice(0, 3))).toContain('1 speaker held out');
    expect(ruleOf(all)).toContain('10 speakers held out');
  });

  it('the CD’s own parts are the split, capital letters or not', async () => {
    const found = await findUtterances(join(folder, 'cd'));
    const { utterances } = found;
    const { test } = splitBySpeaker(found, 'cd');
    expect(new Set(test.map(({ speaker }) => speaker))).toEqual(new Set(['fab0', 'fab3']));
    expect(utterances.every(({ speech }) => speech !== undefined)).toBe(true);
  });

  it('broken, compressed, silent and doubled files are listed with the reason, and the rest is used', async () => {
    const messy = join(folder, 'messy');
    await writeSpeech(messy, { speakers: 3, sentences: 1 });
    const at = (name: string) => join(messy, 'dr1-fab0', name);
    const { samples } = syntheticSpeech(50);
    await writeFile(at('sx90.wav'), sphereBytes(samples).subarray(0, 5000));
    await writeFile(at('sx91.wav'), sphereBytes(samples, { fields: ['sample_coding -s4 ulaw'] }));
    await writeFile(at('sx92.wav'), sphereBytes(samples.map(() => 0)));
    await writeFile(at('sx93.wav'), 'not a recording');
    await writeFile(
      at('sx94.wav'),
      wavBytes(
        samples.map((s) => s / 2 ** 15),
        { rate: 8000 },
      ),
    );
    await writeFile(at('sx95.wav'), '');
    await writeFile(at('SX0.WAV.wav'), wavBytes(samples.map((s) => s / 2 ** 15)));
    await writeFile(at('sa1.wav'), sphereBytes(samples));
    const { utterances, skipped } = await findUtterances(messy);
    expect(utterances).toHaveLength(3);
    const reasons = Object.fromEntries(skipped.map(({ file, reason }) => [file.split('/')[1], reason]));
    expect(reasons['sx90.wav']).toContain('promises');
    expect(reasons['sx91.wav']).toContain('ulaw');
    expect(reasons['sx92.wav']).toContain('silent');
    expect(reasons['sx93.wav']).toContain('SPHERE');
    expect(reasons['sx94.wav']).toContain('8000');
    expect(reasons['sx95.wav']).toContain('empty');
    expect(Object.values(reasons).join()).toContain('the same utterance');
    expect(skipped).toHaveLength(7);
  });

  it('links to folders are followed, each folder once and none back', async () => {
    const linked = join(folder, 'linked');
    await mkdir(linked);
    for (const speaker of [0, 1])
      await symlink(join(folder, 'sample', `dr1-fab${speaker}`), join(linked, `fab${speaker}`));
    await mkdir(join(linked, 'here'));
    await symlink('../fab0', join(linked, 'here', 'again'));
    await symlink('..', join(linked, 'here', 'up'));
    const { utterances, skipped } = await findUtterances(linked);
    expect(utterances.map(({ name }) => name)).toEqual([
      'here/again/sx0.wav',
      'here/again/sx1.wav',
      'fab1/sx2.wav',
      'fab1/sx3.wav',
    ]);
    expect(skipped).toEqual([
      { file: 'here/up', reason: 'it is a link back to a folder that it lies in' },
      { file: 'fab0', reason: 'it is the same folder as "here/again"' },
    ]);
  });

  it('noise inside a folder of speech is no speech, by whatever name it is reached', async () => {
    const both = join(folder, 'both');
    await writeSpeech(both, { speakers: 3, sentences: 1 });
    const noise = join(folder, 'noise-elsewhere');
    await mkdir(noise);
    for (const name of ['a', 'b'])
      await writeFile(join(noise, `${name}.wav`), wavBytes([...syntheticRotor(3).subarray(0, 16_000)]));
    for (const name of ['noise', 'rotors']) await symlink(noise, join(both, name));
    const { name, skipped } = await speechFromFolder(both);
    expect(name).toBe(
      'speech: 3 utterances of 3 speakers, 1 held out, with 2 recordings of noise, 1 held out',
    );
    expect(skipped).toEqual([]);
  });

  it('one speaker alone cannot be split', async () => {
    const alone = join(folder, 'alone');
    await writeSpeech(alone, { speakers: 1, sentences: 2 });
    await expect(speechFromFolder(alone)).rejects.toThrow(SpeechFolderMistake);
    await expect(speechFromFolder(join(folder, 'nowhere'))).rejects.toThrow('there is no such folder');
    await expect(speechFromFolder(join(folder, 'sample'), { noise: 'nowhere' })).rejects.toThrow(
      'no such folder of noise',
    );
  });
});

describe('what was left out', () => {
  it('is told with the reasons where too little is left, of speech and of noise', async () => {
    const broken = join(folder, 'broken');
    await mkdir(broken);
    for (let k = 0; k < 5; k += 1) await writeFile(join(broken, `${k}.wav`), k === 1 ? '' : 'fLaC');
    const reasons = (prefix: string) =>
      `(left out: ${prefix}0.wav: recordings are NIST SPHERE or RIFF WAV, and this is FLAC; ${prefix}1.wav: recordings are NIST ` +
      `SPHERE or RIFF WAV, and this is an empty file; ${prefix}2.wav: recordings are NIST SPHERE or RIFF WAV, and this is FLAC; and 2 more)`;
    await expect(speechFromFolder(broken)).rejects.toThrow(`0 to train on and 0 to test on ${reasons('')}`);
    await expect(noiseFromFolder(broken)).rejects.toThrow(`here are 0 ${reasons('broken/')}`);
  });
});

describe('noise', () => {
  it('clips of one recording stay together', async () => {
    const noise = join(folder, 'noise', 'helicopter');
    await mkdir(noise, { recursive: true });
    for (const name of ['1-100-A', '1-100-B', '1-100-C', '2-200-A', '2-200-B', '3-300-A'])
      await writeFile(
        join(noise, `${name}.wav`),
        wavBytes([...syntheticRotor(name.length).subarray(0, 16_000)]),
      );
    const { train, test } = await noiseFromFolder(noise);
    expect([...train, ...test].map((pieces) => pieces.length).sort()).toEqual([1, 2, 3]);
    expect(test).toHaveLength(1);
    const { name } = await speechFromFolder(join(folder, 'sample'));
    expect(name).toContain('3 recordings of noise, 1 held out');
  });

  it('is known again by the names and bytes of its recordings, whatever their folder', async () => {
    const [here, there] = [join(folder, 'here'), join(folder, 'there')];
    const write = async (place: string, last: number) => {
      await mkdir(place, { recursive: true });
      for (const name of ['a', 'b'])
        await writeFile(
          join(place, `${name}.wav`),
          wavBytes([...syntheticRotor(3).subarray(0, 16_000), last]),
        );
    };
    await write(here, 0.5);
    await write(there, 0.5);
    const settings = async (noise: string) =>
      (await speechFromFolder(join(folder, 'cd'), { noise })).settings!;
    const trained = await settings(here);
    expect(trained).toMatchObject({
      noiseFiles: 'a.wav, b.wav',
      signalToNoise: '0 to 10 dB',
    });
    expect(describeNoise(await settings(there), trained)).toContain('as in training');
    await write(there, 0.25);
    expect(describeNoise(await settings(there), trained)).toContain('other noise');
    expect(describeNoise({}, {})).toBeUndefined();
  });

  it('digital silence is cut out, and a piece goes on backwards at its end', () => {
    const sound = Float32Array.from({ length: 30_000 }, (_, k) => (k >= 10_000 && k < 20_000 ? 0 : 0.5));
    expect(withoutSilence(sound).map((piece) => piece.length)).toEqual([10_000, 10_000]);
    expect(withoutSilence(new Float32Array(30_000))).toEqual([]);
    expect([...stretch(Float32Array.of(1, 2, 3), 1, 7)]).toEqual([2, 3, 2, 1, 2, 3, 2]);
  });

  it('a rotor of one seed is the same each time and never louder than full scale', () => {
    expect(syntheticRotor(5)).toEqual(syntheticRotor(5));
    expect(syntheticRotor(5)).not.toEqual(syntheticRotor(6));
    expect(syntheticRotor(5).every((sample) => Math.abs(sample) < 1)).toBe(true);
  });
});

describe.skipIf(!existsSync(real))('the sample of TIMIT in shared/data', () => {
  it('all utterances are read, and four speakers with 32 of them held out', async () => {
    const { train, test, skipped } = await speechFromFolder(real);
    expect(skipped).toEqual([]);
    expect(new Set(test.names)).toHaveProperty('size', 32);
    expect(new Set(train.names)).toHaveProperty('size', 64);
  });
});
