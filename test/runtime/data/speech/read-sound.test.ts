import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseSound } from '../../../../runtime/data/speech/read-sound.js';
import { resample } from '../../../../runtime/data/speech/resample.js';
import { type Sound, SoundFileMistake } from '../../../../runtime/data/speech/sound.js';
import { cases } from '../../../random/cases.js';
import { sphereBytes, wavBytes } from './sound-bytes.js';

const int16 = fc.array(fc.integer({ min: -(2 ** 15), max: 2 ** 15 - 1 }), { minLength: 1, maxLength: 40 });
const even = int16.map((samples) => [...samples, ...samples]);

/** What a reader may give for any bytes: a whole recording, or a Mistake. */
function readOrRefuse(bytes: Uint8Array): Sound | undefined {
  try {
    const sound = parseSound(bytes, 'some.wav');
    expect(sound.samples.length).toBeGreaterThan(0);
    expect(sound.samples.every(Number.isFinite)).toBe(true);
    return sound;
  } catch (error) {
    expect(error).toBeInstanceOf(SoundFileMistake);
    return undefined;
  }
}

describe('SPHERE', () => {
  it('samples in either order of bytes are read as they were written', () => {
    fc.assert(
      fc.property(int16, fc.constantFrom('01', '10'), (samples, order) => {
        const sound = parseSound(sphereBytes(samples, { order }), 'sa1.wav');
        expect(sound.rate).toBe(16_000);
        expect([...sound.samples]).toEqual(samples.map((sample) => sample / 2 ** 15));
      }),
      cases(100),
    );
  });

  it('several channels become their mean', () => {
    const sound = parseSound(sphereBytes([100, 300, -200, 0], { channels: 2 }), 'a.wav');
    expect([...sound.samples]).toEqual([200 / 2 ** 15, -100 / 2 ** 15]);
  });

  it('compressed coding is refused by its name, with a way out', () => {
    const fields = ['sample_coding -s26 pcm,embedded-shorten-v2.00'];
    expect(() => parseSound(sphereBytes([1, 2], { fields }), 'sa1.wav')).toThrow(
      'Recording "sa1.wav": its coding is "pcm", this one is "pcm,embedded-shorten-v2.00". Decode it first',
    );
    expect(() => parseSound(sphereBytes([1, 2], { fields: ['sample_coding -s4 ulaw'] }), 'a')).toThrow(
      'ulaw',
    );
  });

  it('a file a byte too short or too long is refused, wherever it is cut', () => {
    const whole = sphereBytes([1, 2, 3]);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: whole.length - 1 }), (length) => {
        expect(readOrRefuse(whole.subarray(0, length))).toBeUndefined();
      }),
      cases(200),
    );
    expect(readOrRefuse(Buffer.concat([whole, Buffer.of(0, 0)]))).toBeUndefined();
  });

  it('of 200 damaged files, each gives a Mistake or a whole recording', () => {
    const whole = sphereBytes([1, 2, 3, 4]);
    const damage = fc.array(fc.tuple(fc.integer({ min: 0, max: 300 }), fc.integer({ min: 0, max: 255 })), {
      minLength: 1,
      maxLength: 8,
    });
    fc.assert(
      fc.property(damage, (changes) => {
        const bytes = Uint8Array.from(whole);
        for (const [at, byte] of changes) bytes[at] = byte;
        const sound = readOrRefuse(bytes);
        // Whatever the header says after the damage, all bytes of samples are accounted for.
        if (sound !== undefined) expect([1, 2, 4]).toContain(sound.samples.length);
      }),
      cases(200),
    );
  });
});

describe('WAV', () => {
  const forms = [
    { bits: 8, coding: 1 },
    { bits: 16, coding: 1 },
    { bits: 24, coding: 1 },
    { bits: 32, coding: 1 },
    { bits: 32, coding: 3 },
  ];

  it.each(forms)('samples of $bits bits, coding $coding, are read as they were written', (form) => {
    fc.assert(
      fc.property(int16, fc.boolean(), (samples, extensible) => {
        const scale = 2 ** (form.bits === 8 ? 8 : 0);
        const written = samples.map((sample) => (Math.floor(sample / scale) * scale) / 2 ** 15);
        const chunks = [['LIST', Buffer.from('odd')] as const];
        const sound = parseSound(wavBytes(written, { ...form, extensible, chunks }), 'x.sph');
        expect([...sound.samples]).toEqual(written);
      }),
      cases(60),
    );
  });

  it('two channels become their mean', () => {
    fc.assert(
      fc.property(even, (samples) => {
        const written = samples.map((sample) => sample / 2 ** 15);
        const sound = parseSound(wavBytes(written, { channels: 2, bits: 24 }), 'a.wav');
        const mean = (k: number) => (written[2 * k]! + written[2 * k + 1]!) / 2;
        expect([...sound.samples]).toEqual(Array.from({ length: samples.length / 2 }, (_, k) => mean(k)));
      }),
      cases(60),
    );
  });

  it('coding that is not PCM is refused by its name', () => {
    expect(() => parseSound(wavBytes([0], { coding: 85, bits: 16 }), 'a.wav')).toThrow(
      /this one MP3 of 16 bits/,
    );
    expect(() => parseSound(wavBytes([0], { coding: 7, bits: 8 }), 'a.wav')).toThrow(/µ-law/);
  });

  it('a sample that is no number is refused', () => {
    expect(() => parseSound(wavBytes([0, Number.NaN], { coding: 3, bits: 32 }), 'a.wav')).toThrow(
      'its samples are finite numbers, number 1 is not',
    );
  });

  it('samples of a size that a pipe did not know go on to the end of the file', () => {
    const samples = [0.25, 0.5, -0.5];
    const whole = Buffer.from(wavBytes(samples));
    whole.writeUInt32LE(0xffffffff, 4);
    whole.writeUInt32LE(0xffffffff, whole.length - 2 * samples.length - 4);
    expect([...parseSound(whole, 'a.wav').samples]).toEqual(samples);
    expect(() => parseSound(whole.subarray(0, -1), 'a.wav')).toThrow(/cut short/);
  });

  it('a file cut anywhere is refused', () => {
    const whole = wavBytes([0.25, 0.5, -0.5]);
    for (let length = 0; length < whole.length; length += 1)
      expect(readOrRefuse(whole.subarray(0, length))).toBeUndefined();
  });

  it('of 200 damaged files, each gives a Mistake or a whole recording', () => {
    const damage = fc.array(fc.tuple(fc.nat(59), fc.integer({ min: 0, max: 255 })), {
      minLength: 1,
      maxLength: 6,
    });
    fc.assert(
      fc.property(damage, fc.constantFrom(...forms), (changes, form) => {
        const bytes = Uint8Array.from(wavBytes([0.25, 0.5, -0.5, 0], { ...form, extensible: true }));
        for (const [at, byte] of changes) bytes[at] = byte;
        readOrRefuse(bytes);
      }),
      cases(200),
    );
  });

  it('of 200 arbitrary files that begin rightly, each gives a Mistake or a whole recording', () => {
    const content = fc.uint8Array({ maxLength: 200 });
    fc.assert(
      fc.property(
        content,
        fc.constantFrom('RIFF\0\0\0\0WAVE', 'RIFF\0\0\0\0WAVEfmt ', 'NIST_1A\n   16\n', ''),
        (rest, start) => {
          readOrRefuse(Buffer.concat([Buffer.from(start, 'latin1'), rest]));
        },
      ),
      cases(200),
    );
  });
});

it.each([
  ['fLaC\0\0\0\x22', 'FLAC'],
  ['ID3\x04', 'MP3'],
  ['\xff\xfb\x90\x64', 'MP3'],
  ['OggS\0', 'Ogg'],
  ['\xff\xd8\xff\xe0', 'a JPEG picture'],
  ['RIFF\x24\0\0\0WEBPVP8 ', 'a WebP picture'],
  ['hello', 'a file that begins with the bytes 68 65 6c 6c'],
  ['', 'an empty file'],
])('what begins with %j is refused as what it is, and recordings are asked for', (beginning, kind) => {
  expect(() => parseSound(Buffer.from(beginning, 'latin1'), 'a.wav')).toThrow(
    `Recording "a.wav": recordings are NIST SPHERE or RIFF WAV, and this is ${kind}. Give a recording as NIST SPHERE or RIFF WAV`,
  );
});

describe('resampling', () => {
  const sine = (frequency: number, rate: number, count: number): Sound => ({
    rate,
    samples: Float32Array.from({ length: count }, (_, n) => Math.sin((2 * Math.PI * frequency * n) / rate)),
  });

  it('a sine below the new limit stays the same sine, one above it vanishes', () => {
    const middle = (sound: Sound) => sound.samples.subarray(200, 1200);
    const low = middle(resample(sine(1000, 44_100, 8000), 16_000));
    const expected = middle(sine(1000, 16_000, 2000));
    for (const [k, value] of low.entries()) expect(Math.abs(value - expected[k]!)).toBeLessThan(2e-3);
    for (const value of middle(resample(sine(12_000, 44_100, 8000), 16_000)))
      expect(Math.abs(value)).toBeLessThan(2e-3);
  });
});
