import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chooseBackend } from '../../runtime/backend/choose-backend.js';
import { parseIdx } from '../../runtime/data/idx.js';
import { decodePhoto } from '../../runtime/data/photos/decode-photo.js';
import { atSpeechRate, parseSound } from '../../runtime/data/speech/read-sound.js';
import { readImageFile } from '../../runtime/explain/image-file.js';
import { HybridModel } from '../../runtime/model/hybrid-model.js';
import { recipes } from '../../runtime/model/recipes.js';
import { parseAnsatz } from '../../symbolic/ansatz/ansatz.js';
import { Mistake } from '../../symbolic/mistake.js';
import { cases } from '../random/cases.js';

/** Of each kind. */
const tried = 200;

const folder = await mkdtemp(join(tmpdir(), 'damaged-files-'));
afterAll(() => rm(folder, { recursive: true }));

/** Bytes like these, but cut short, changed, longer, with a part twice or missing, or others altogether. */
function damaged(good: Uint8Array): fc.Arbitrary<Uint8Array> {
  const place = fc.nat(good.length - 1);
  const changed = (edits: readonly (readonly [number, number])[]) => {
    const bytes = Uint8Array.from(good);
    for (const [at, value] of edits) bytes[at] = value;
    return bytes;
  };
  const interesting = fc.constantFrom(0, 1, 0x7f, 0x80, 0xfe, 0xff);
  const anyByte = fc.oneof(interesting, fc.nat(255));
  // Headers are short beside what follows them, and most is to be broken there.
  const somewhere = fc.oneof(fc.nat(Math.min(good.length, 64) - 1), place);
  return fc.oneof(
    place.map((length) => good.subarray(0, length)),
    fc.array(fc.tuple(somewhere, anyByte), { minLength: 1, maxLength: 6 }).map(changed),
    fc
      .tuple(place, fc.uint8Array({ minLength: 1, maxLength: 16 }))
      .map(([at, more]) => Buffer.concat([good.subarray(0, at), more, good.subarray(at)])),
    fc
      .tuple(place, place)
      .map(([a, b]) => Buffer.concat([good.subarray(0, Math.min(a, b)), good.subarray(Math.max(a, b))])),
    fc.uint8Array({ maxLength: 64 }),
  );
}

/** JSON like this, but with one of its values another, absent or twice. */
function damagedJson(good: unknown): fc.Arbitrary<unknown> {
  const paths: string[][] = [];
  const walk = (value: unknown, path: string[]): void => {
    paths.push(path);
    if (typeof value === 'object' && value !== null)
      for (const [key, inner] of Object.entries(value)) walk(inner, [...path, key]);
  };
  walk(good, []);
  const odd = fc.oneof(
    fc.constantFrom<unknown>(null, true, '', 'Z', [], {}, -1, 0, 0.5, 1e9, 1e308, '1/0', '__proto__', [[]]),
    fc.jsonValue({ maxDepth: 2 }),
  );
  return fc
    .tuple(fc.constantFrom(...paths), odd, fc.constantFrom('replace', 'remove', 'add'))
    .map(([path, value, how]) => {
      if (path.length === 0) return how === 'replace' ? value : good;
      const copy = structuredClone(good) as Record<string, unknown>; // a path that is not empty leads into an object or array
      const parent = path.slice(0, -1).reduce((at, key) => at[key] as Record<string, unknown>, copy);
      const key = path.at(-1)!;
      if (how === 'remove') delete parent[key];
      else Object.assign(parent, how === 'replace' ? { [key]: value } : { [`${key}x`]: value });
      return copy;
    });
}

/** Passes on what came of it, or nothing for a Mistake with its three parts; any other error is a defect, and is thrown. */
async function valueOrMistake<T>(work: () => T | Promise<T>): Promise<T | undefined> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof Mistake)) throw error;
    expect(Object.values(error.parts).filter((part) => part.length > 0).length).toBe(3);
    return undefined;
  }
}

/** Tries damaged bytes; `sound` looks at what is taken for good. At least one of them must have been refused. */
async function tryAll<I, T>(
  inputs: fc.Arbitrary<I>,
  read: (input: I) => T | Promise<T>,
  sound: (value: T) => void,
) {
  let refused = 0;
  await fc.assert(
    fc.asyncProperty(inputs, async (input) => {
      const value = await valueOrMistake(() => read(input));
      if (value === undefined) refused += 1;
      else sound(value);
    }),
    cases(tried),
  );
  expect(refused).toBeGreaterThan(0);
}

describe('a damaged file gives a valid result or a Mistake:', { timeout: 120_000 }, () => {
  const idx = Buffer.concat([
    Buffer.from([0, 0, 8, 3, 0, 0, 0, 5, 0, 0, 0, 4, 0, 0, 0, 3]),
    Buffer.alloc(60, 7),
  ]);

  it.each([
    ['plain', idx],
    ['gzipped', gzipSync(idx)],
  ])('IDX, %s', async (_, good) => {
    await tryAll(
      damaged(good),
      (bytes) => parseIdx(bytes, 3, 'digits'),
      ({ dimensions, entries }) => {
        expect(dimensions.length).toBe(3);
        expect(entries.length).toBe(dimensions.reduce((product, side) => product * side, 1));
      },
    );
  });

  const samples = Buffer.alloc(2 * 400);
  for (let k = 0; k < 400; k += 1) samples.writeInt16LE(Math.round(9000 * Math.sin(k / 5)), 2 * k);
  const fields = [
    ...['sample_count -i 400', 'sample_rate -i 16000', 'channel_count -i 1', 'sample_n_bytes -i 2'],
    ...['sample_byte_format -s2 01', 'sample_sig_bits -i 16', 'end_head'],
  ];
  const sphere = Buffer.concat([
    Buffer.from(`NIST_1A\n   1024\n${fields.join('\n')}\n`.padEnd(1024, ' ')),
    samples,
  ]);
  const chunk = (name: string, body: Buffer) => {
    const size = Buffer.alloc(4);
    size.writeUInt32LE(body.length);
    return Buffer.concat([Buffer.from(name), size, body]);
  };
  const format = Buffer.alloc(16);
  for (const [at, value] of [
    [0, 1],
    [2, 1],
    [4, 16000],
    [8, 32000],
    [12, 2],
    [14, 16],
  ] as const)
    if (at === 4 || at === 8) format.writeUInt32LE(value, at);
    else format.writeUInt16LE(value, at);
  const wav = chunk(
    'RIFF',
    Buffer.concat([Buffer.from('WAVE'), chunk('fmt ', format), chunk('data', samples)]),
  );

  it.each([
    ['SPHERE', sphere],
    ['WAV', wav],
  ])('%s', async (_, good) => {
    expect(parseSound(good, 'sound').samples.length).toBe(400);
    await tryAll(
      damaged(good),
      (bytes) => atSpeechRate(parseSound(bytes, 'sound'), 'sound'),
      ({ rate, samples: read }) => {
        expect(rate).toBe(16000);
        expect(read.length).toBeGreaterThan(0);
        expect(read.every(Number.isFinite)).toBe(true);
      },
    );
  });

  it.each(['png', 'jpeg', 'webp', 'tiff', 'gif'] as const)('a %s picture', async (kind) => {
    const pixels = Uint8Array.from({ length: 20 * 16 * 3 }, (_, k) => (k * 37) % 256);
    const good = await sharp(pixels, { raw: { width: 20, height: 16, channels: 3 } })
      .toFormat(kind)
      .toBuffer();
    const file = join(folder, 'picture');
    for (const channels of [1, 3])
      await tryAll(
        damaged(good),
        async (bytes) => {
          await writeFile(file, bytes);
          return readImageFile(file, { height: 8, width: 8, channels });
        },
        ({ bytes, reading }) => {
          expect(bytes.length).toBe(64 * channels);
          expect(reading).not.toBe('');
        },
      );
  });

  it('a photo of a data set, whose reason is told', async () => {
    const good = await sharp(Buffer.alloc(24 * 24 * 3, 99), { raw: { width: 24, height: 24, channels: 3 } })
      .jpeg()
      .toBuffer();
    await fc.assert(
      fc.asyncProperty(damaged(good), async (bytes) => {
        const read = decodePhoto(bytes, { height: 8, width: 8, channels: 3 }, 'stretch');
        await read.then(
          (photo) => expect(photo.bytes.length).toBe(192),
          (error: Error) => expect(error.message).not.toBe(''),
        );
      }),
      cases(tried),
    );
  });

  const ansatz = {
    qubits: 3,
    encoding: {
      fixed: [
        'H',
        [
          ['0.6', '0.8'],
          ['0.8', '-0.6'],
        ],
        'S',
      ],
      generator: ['Y', 'X', 'I'],
      angle: 'arctan',
    },
    blocks: 2,
    uploads: [1, 2],
    entangler: [{ gate: 'cnot', qubits: [0, 1] }],
    rotations: ['Z', 'Y'],
    observables: ['Z0', '0.5 Z1 Z2 - 0.25 X0'],
  };

  it('a configuration', async () => {
    await tryAll(damagedJson(ansatz), parseAnsatz, ({ qubits, blocks, observables }) => {
      expect(qubits).toBeGreaterThan(0);
      expect(blocks).toBeGreaterThanOrEqual(0);
      expect(observables.length).toBeGreaterThan(0);
    });
  });

  describe('a model:', () => {
    const whole = join(folder, 'model');
    const broken = join(folder, 'broken');
    beforeAll(async () => {
      await chooseBackend('wasm');
      const { model } = recipes.speech;
      const made = HybridModel.create(
        {
          ...model,
          kernel: null,
          readOut: 'scaled',
          image: { height: 8, width: 8, channels: 1 },
          labels: ['a', 'b'],
        },
        undefined,
        1,
      );
      await made.save(whole);
      await made.save(broken);
      made.dispose();
    });
    const load = async () => {
      const model = await HybridModel.load(broken);
      const { pixels, ...rest } = model.preprocess(
        new Uint8Array(model.spec.image.height * model.spec.image.width * model.spec.image.channels),
      );
      const scores = model.scores({ pixels, ...rest });
      const finite = scores.length === model.labels.length && scores.every(Number.isFinite);
      model.dispose();
      return finite;
    };

    it('its description', async () => {
      const good = JSON.parse(await readFile(join(whole, 'model.json'), 'utf8'));
      await tryAll(
        damagedJson(good),
        async (json) => {
          await writeFile(join(broken, 'model.json'), JSON.stringify(json));
          return load();
        },
        (finite) => expect(finite).toBe(true),
      );
      await writeFile(join(broken, 'model.json'), JSON.stringify(good));
    });

    it('the text of its description', async () => {
      const good = await readFile(join(whole, 'model.json'));
      await tryAll(
        damaged(good),
        async (bytes) => {
          await writeFile(join(broken, 'model.json'), bytes);
          return load();
        },
        (finite) => expect(finite).toBe(true),
      );
      await writeFile(join(broken, 'model.json'), good);
    });

    it('its weights', async () => {
      const good = await readFile(join(whole, 'weights.bin'));
      await tryAll(
        damaged(good).filter((bytes) => !Buffer.from(bytes).equals(good)),
        async (bytes) => {
          await writeFile(join(broken, 'weights.bin'), bytes);
          return load();
        },
        () => expect.unreachable('other weights are told by their hash'),
      );
    });
  });
});
