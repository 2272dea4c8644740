import {
  appendFileSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { shippedKernels } from '../../codegen/shipped.js';
import type { Surroundings } from '../../runtime/cli/verb.js';
import { generate } from '../../runtime/cli/verbs/generate.js';
import { loadKernel } from '../../runtime/kernel/load-kernel.js';

const place = mkdtempSync(join(tmpdir(), 'qgradcam-generate-'));
afterAll(() => rmSync(place, { recursive: true, force: true }));

const quiet: Surroundings = {
  progress: { start: () => {}, update: () => {}, finish: () => {} },
  note: () => {},
  clock: () => 0,
};

const config = join(place, 'my-ansatz.json');
const document = {
  qubits: 2,
  encoding: { fixed: 'H', generator: 'Y', angle: 'arctan' },
  blocks: 1,
  entangler: 'cnot-ring',
  rotations: ['Y'],
  observables: ['Z0', '0.5 Z0 Z1 - 0.25 X1'],
};
writeFileSync(config, JSON.stringify(document));
const out = join(place, 'kernels', 'mine');
const run = (args: readonly string[], options: Record<string, unknown> = {}) =>
  generate.run(args, options, quiet);

interface CheckJson {
  readonly stale: readonly { readonly file: string; readonly reason: string; readonly mend: string }[];
}

describe('qgradcam generate', () => {
  test('writes the four files of a kernel, proved, and nothing beside them', async () => {
    const { ok, json, text } = await run([config], { out });
    expect(ok).toBe(true);
    expect(readdirSync(out).sort()).toEqual(['ansatz.json', 'certificate.json', 'kernel.js', 'kernel.ts']);
    expect(readdirSync(join(place, 'kernels'))).toEqual(['mine']);
    expect(JSON.parse(readFileSync(join(out, 'ansatz.json'), 'utf8'))).toEqual(document);
    expect(JSON.parse(readFileSync(join(out, 'certificate.json'), 'utf8'))).toMatchObject({
      verdict: 'proved',
    });
    expect(json).toMatchObject({ kernels: [{ id: 'mine', verdict: 'proved' }] });
    expect(text).toContain('proved');
  });

  test('does not overwrite a folder unless it is told to, and then gives the same bytes', async () => {
    const before = readFileSync(join(out, 'kernel.ts'), 'utf8');
    await expect(run([config], { out })).rejects.toThrow(/exists and holds 4 files.*--force/);
    appendFileSync(join(out, 'kernel.ts'), '\n');
    expect((await run([config], { out, force: true })).ok).toBe(true);
    expect(readFileSync(join(out, 'kernel.ts'), 'utf8')).toBe(before);
  });

  test('replaces no folder that holds anything else', async () => {
    const letter = join(out, 'letter.txt');
    writeFileSync(letter, 'dear');
    await expect(run([config], { out, force: true })).rejects.toThrow(/this one holds "letter.txt"/);
    expect(readFileSync(letter, 'utf8')).toBe('dear');
    rmSync(letter);
  });

  test('--uncertified writes the same texts with a certificate that claims nothing', async () => {
    const bare = join(place, 'kernels', 'bare');
    const { ok, text } = await run([config], { out: bare, uncertified: true });
    expect(ok).toBe(true);
    expect(text).toContain('bare: not certified; ');
    expect(readFileSync(join(bare, 'kernel.ts'), 'utf8')).toBe(readFileSync(join(out, 'kernel.ts'), 'utf8'));
    expect(JSON.parse(readFileSync(join(bare, 'certificate.json'), 'utf8'))).toMatchObject({
      verdict: 'open',
      reason: 'not checked: it was written with --uncertified',
      methods: [],
    });
    await expect(loadKernel(bare)).rejects.toThrow(/this one says "open"/);
    rmSync(bare, { recursive: true });
    await expect(run([], { uncertified: true })).rejects.toThrow(/only a kernel of your own/);
  });

  test('says beforehand that certifying takes minutes, and then what is being done', async () => {
    const said: string[] = [];
    const stages: string[] = [];
    const wide = join(place, 'wide.json');
    writeFileSync(wide, JSON.stringify({ ...document, qubits: 14 }));
    class Stopped extends Error {}
    const stop: Surroundings = {
      ...quiet,
      note: (line) => said.push(line),
      progress: {
        ...quiet.progress,
        update: (_done, stage) => {
          stages.push(stage ?? '');
          throw new Stopped();
        },
      },
    };
    await expect(generate.run([wide], { out: join(place, 'wide') }, stop)).rejects.toThrow(Stopped);
    expect(stages).toEqual(['wide: bounding the degree']);
    expect(said).toEqual([]);
    writeFileSync(wide, JSON.stringify({ ...document, qubits: 14, blocks: 12 }));
    await expect(generate.run([wide], { out: join(place, 'wide') }, stop)).rejects.toThrow(Stopped);
    expect(said[0]).toMatch(/^wide: certifying 14 qubits takes about 4 minutes; --uncertified writes/);
  });

  test('--check accepts what it wrote', async () => {
    expect((await run([config], { out, check: true })).ok).toBe(true);
  });

  test.each([
    ['kernel.js', /is not what the generator prints/],
    ['certificate.json', /is not the certificate of these texts/],
  ])(
    '--check names a changed %s and the command that mends it, and changes nothing',
    async (name, reason) => {
      const file = join(out, name);
      const before = readFileSync(file, 'utf8');
      writeFileSync(file, `${before} `);
      const { ok, json, text } = await run([config], { out, check: true });
      expect(ok).toBe(false);
      const { stale } = json as CheckJson; // the JSON of --check
      expect(stale).toHaveLength(1);
      expect(stale[0]!.file).toMatch(new RegExp(`mine.${name.replace('.', '\\.')}$`));
      expect(stale[0]!.reason).toMatch(reason);
      expect(text).toContain(`npm run qgradcam -- generate ${config} --out ${out} --force`);
      expect(readFileSync(file, 'utf8')).toBe(`${before} `);
      writeFileSync(file, before);
    },
  );

  test('--check names a certificate that claims a better bound than there is', async () => {
    const file = join(out, 'certificate.json');
    const before = readFileSync(file, 'utf8');
    writeFileSync(file, before.replace(/"log2ErrorBound": -\d+/, '"log2ErrorBound": -999'));
    const { ok, json } = await run([config], { out, check: true });
    expect(ok).toBe(false);
    expect((json as CheckJson).stale.map(({ reason }) => reason)).toEqual([
      'is not the certificate of these texts',
    ]);
    writeFileSync(file, before);
  });

  test.skipIf(!existsSync('/proc/self'))(
    'refuses a place where nothing can be written before it begins',
    async () => {
      await expect(run([config], { out: '/proc/self/kernel' })).rejects.toThrow(/cannot be written there/);
    },
  );

  test('--strategy forces one, and --check finds it again in the receipt', async () => {
    const forced = join(place, 'forced');
    const { ok, json, text } = await run([config], { out: forced, strategy: 'fourier' });
    expect(ok).toBe(true);
    expect(json).toMatchObject({
      kernels: [
        {
          strategy: 'fourier',
          because: expect.stringContaining('asked for; estimated ns per sample'),
          statements: { total: expect.any(Number), longest: expect.any(Number) },
        },
      ],
    });
    expect(text).toMatch(/strategy fourier, asked for.*\n.*statements[\s\S]*explain per sample/);
    expect(JSON.parse(readFileSync(join(forced, 'ansatz.json'), 'utf8'))).toEqual(document);
    expect((await run([config], { out: forced, check: true })).ok).toBe(true);
    appendFileSync(join(forced, 'kernel.ts'), '\n');
    const stale = await run([config], { out: forced, check: true });
    expect(stale.text).toContain(`--out ${forced} --strategy fourier --force`);
    const other = await run([config], { out: forced, check: true, strategy: 'shift' });
    expect((other.json as CheckJson).stale.map(({ file }) => file.replace(/.*\//, ''))).toEqual([
      'kernel.ts',
      'kernel.js',
      'certificate.json',
    ]);
  });

  test('without --strategy the cost model chooses, and says why', async () => {
    const { json } = await run([config], { out: join(place, 'chosen') });
    expect(json).toMatchObject({
      kernels: [
        { because: expect.stringMatching(/fastest by the cost model;.*adjoint \d+, unitary \d+, shift \d+/) },
      ],
    });
  });

  test('--check names a missing file', async () => {
    const { ok, json } = await run([config], { out: join(place, 'nowhere'), check: true });
    expect(ok).toBe(false);
    expect((json as CheckJson).stale.map(({ reason }) => reason)).toEqual(Array(4).fill('is missing'));
    expect(existsSync(join(place, 'nowhere'))).toBe(false);
  });

  test('--check names the kernels whose configuration is gone beside all others that are stale', async () => {
    const two = join(place, 'two');
    for (const name of ['a', 'b']) await run([config], { out: join(two, name), uncertified: true });
    rmSync(join(two, 'a', 'ansatz.json'));
    const { ok, json } = await run([two], { check: true });
    expect(ok).toBe(false);
    const found = (json as CheckJson).stale.map(({ file, reason }) => [
      relative(two, join(process.cwd(), file)),
      reason,
    ]);
    expect(found).toEqual([
      ['a/ansatz.json', expect.stringContaining('no such file')],
      ['b/certificate.json', 'is not the certificate of these texts'],
    ]);
  });

  test('says which inputs have no effect, and why', async () => {
    const dead = join(place, 'dead.json');
    writeFileSync(dead, JSON.stringify({ ...document, encoding: { fixed: 'H', generator: 'X' } }));
    const { text } = await run([dead], { out: join(place, 'dead') });
    expect(text).toMatch(/Input 0 has no effect: .*eigenstate/);
  });

  test.each([
    ['a missing file', [join(place, 'absent.json')], { out }, /no such file/],
    ['no folder', [config], {}, /Add --out DIR/],
    ['a folder without a configuration', [], { out }, /Name its JSON file/],
    [
      'an unknown strategy',
      [config],
      { out, strategy: 'magic' },
      /Choose one of adjoint, unitary, shift, fourier/,
    ],
    ['a strategy for the shipped kernels', [], { strategy: 'shift' }, /stand in codegen\/shipped.ts/],
  ])('refuses %s', async (_, args, options, message) => {
    await expect(run(args, options)).rejects.toThrow(message);
  });

  test('refuses text that is not JSON, and configurations that cannot be built', async () => {
    const broken = join(place, 'broken.json');
    writeFileSync(broken, '{');
    await expect(run([broken], { out: join(place, 'b') })).rejects.toThrow(/is not JSON/);
    writeFileSync(broken, JSON.stringify({ ...document, qubits: 1, observables: ['Z0'] }));
    await expect(run([broken], { out: join(place, 'b') })).rejects.toThrow(/a ring needs at least 2/);
    expect(existsSync(join(place, 'b'))).toBe(false);
  });

  test('--check finds the shipped kernels current, and what does not belong to them', async () => {
    const stray = fileURLToPath(new URL('../../generated/ry-2q-2b/notes.txt', import.meta.url));
    writeFileSync(stray, 'left behind');
    try {
      const { ok, json } = await run([], { check: true });
      expect(ok).toBe(false);
      expect((json as { checked: string[] }).checked).toEqual(Object.keys(shippedKernels));
      expect((json as CheckJson).stale.map(({ file, reason }) => [file, reason])).toEqual([
        [relative(process.cwd(), stray), 'belongs to no shipped configuration'],
      ]);
    } finally {
      rmSync(stray);
    }
  });
});
