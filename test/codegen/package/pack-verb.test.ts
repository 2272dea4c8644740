import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { generateKernel } from '../../../codegen/generate.js';
import { kernelDeclarations } from '../../../codegen/package/declarations.js';
import { packageFiles } from '../../../codegen/package/package-files.js';
import { certificateText } from '../../../proofs/certificate.js';
import { certify } from '../../../proofs/certify.js';
import type { Surroundings } from '../../../runtime/cli/verb.js';
import { pack } from '../../../runtime/cli/verbs/pack.js';
import { prove } from '../../../runtime/cli/verbs/prove.js';
import { parameterCount, parseAnsatz } from '../../../symbolic/ansatz/ansatz.js';
import { findChromium, resultOfPage } from '../../browser.js';
import { denseExpectations, denseJacobian, denseThetaJacobian } from '../../oracles/dense-circuit.js';

const place = mkdtempSync(join(tmpdir(), 'qgradcam-pack-'));
afterAll(() => rmSync(place, { recursive: true, force: true }));

const quiet: Surroundings = {
  progress: { start: () => {}, update: () => {}, finish: () => {} },
  note: () => {},
  clock: () => 0,
};
const document = {
  qubits: 3,
  encoding: [
    { fixed: 'H', generator: 'Y', angle: 'pi-tanh' },
    { fixed: 'I', generator: 'X', angle: 'arctan' },
    { fixed: 'T', generator: 'Y', angle: 'identity' },
  ],
  blocks: 2,
  entangler: 'cz-ring',
  rotations: ['Z', 'Y'],
  observables: ['Z0', '0.5 X1 Z2 - 0.25 Y0'],
};
const ansatz = parseAnsatz(document);
const config = join(place, 'ansatz.json');
writeFileSync(config, JSON.stringify(document));
const name = '@someone/their-kernel';
const folder = join(place, 'their-kernel');
const project = join(place, 'project');
const installed = join(project, 'node_modules', name);
const read = (file: string) => readFileSync(join(folder, file), 'utf8');
const root = fileURLToPath(new URL('../../..', import.meta.url));

/** Values and derivatives at the example's own inputs, by the dense oracle. */
function expected(): Record<'y' | 'jac' | 'dx' | 'dtheta', number[]> {
  const p = parameterCount(ansatz);
  const theta = Array.from({ length: p }, (_, k) => Math.cos(k));
  const rows = [0, 1].map((b) => [0, 1, 2].map((q) => Math.sin(3 * b + q + 1)));
  const jacobians = rows.map((x) => denseJacobian(ansatz, x, theta));
  const turns = rows.flatMap((x) => denseThetaJacobian(ansatz, x, theta));
  return {
    y: rows.flatMap((x) => denseExpectations(ansatz, x, theta)),
    jac: jacobians.flat(2),
    dx: jacobians.flatMap((jac) => [0, 1, 2].map((q) => jac.reduce((sum, row) => sum + row[q]!, 0))),
    dtheta: theta.map((_, k) => turns.reduce((sum, row) => sum + row[k]!, 0)),
  };
}

function expectExampleResult(json: string): void {
  const result = JSON.parse(json) as Record<string, number[]>; // the example prints one
  for (const [key, values] of Object.entries(expected())) {
    expect(result[key]!.length).toBe(values.length);
    for (const [k, value] of values.entries()) expect(result[key]![k]!).toBeCloseTo(value, 12);
  }
}

/** A program that says what both targets compute for three samples; `$` in `report` stands for the text. */
const targets = (from: string, report: string) => `import * as kernel from '${from}';
const wave = (length) => Float64Array.from({ length }, (_, k) => Math.sin(k + 1));
const numbers = (functions) => {
  const [y, dx, dtheta, jac] = [6, 9, 12, 18].map((length) => new Float64Array(length));
  functions.vjp(wave(9), wave(12), wave(6), y, dx, dtheta, 3);
  functions.jacobian(wave(9), wave(12), jac, 3);
  return [...y, ...dx, ...dtheta, ...jac];
};
const fast = await kernel.accelerated();
${report.replace('$', 'JSON.stringify({ plain: numbers(kernel), wasm: fast ? numbers(fast) : null })')}
`;

function expectTargets(json: string): void {
  const { plain, wasm } = JSON.parse(json) as { plain: number[]; wasm: number[] | null }; // what the program says
  expect(wasm).not.toBeNull();
  expect(wasm!.length).toBe(45);
  for (const [k, value] of wasm!.entries()) expect(value).toBeCloseTo(plain[k]!, 12);
  // Other sines and another order of the sums over the batch: these are not the plain functions under another name.
  expect(wasm).not.toEqual(plain);
}

beforeAll(async () => {
  await pack.run([config], { out: folder, name }, quiet);
  const [tarball] = JSON.parse(
    execFileSync('npm', ['pack', '--json', '--pack-destination', place], { cwd: folder, encoding: 'utf8' }),
  ) as [{ filename: string }]; // what npm prints
  mkdirSync(project);
  writeFileSync(join(project, 'package.json'), '{"type":"module","private":true}');
  const tar = join(place, tarball.filename.replace('@', '').replace('/', '-'));
  execFileSync('npm', ['install', '--offline', '--no-audit', '--no-fund', tar], { cwd: project });
});

describe('qgradcam pack', () => {
  it('writes the certified text byte for byte, and a package without dependencies', () => {
    expect(readdirSync(folder).sort()).toEqual([
      'README.md',
      'ansatz.json',
      'certificate.json',
      'example.js',
      'index.d.ts',
      'kernel.js',
      'kernel.ts',
      'package.json',
    ]);
    const kernel = generateKernel(ansatz);
    expect(read('kernel.js')).toBe(kernel.javascript);
    const certificate = JSON.parse(read('certificate.json')) as {
      verdict: string;
      texts: { file: string; sha256: string }[];
    };
    expect(certificate.verdict).toBe('proved');
    for (const { file, sha256 } of certificate.texts)
      expect(createHash('sha256').update(read(file)).digest('hex')).toBe(sha256);
    const description = JSON.parse(read('package.json')) as Record<string, unknown>;
    expect(Object.keys(description).filter((key) => /ependencies|scripts|bin/.test(key))).toEqual([]);
    expect(description).toMatchObject({ name, type: 'module', sideEffects: false });
  });

  it('installs from its tarball, all files and nothing else', () => {
    expect(readdirSync(installed).sort()).toEqual(readdirSync(folder).sort());
    for (const file of readdirSync(folder))
      expect(readFileSync(join(installed, file), 'utf8')).toBe(read(file));
  });

  it('has an example that computes the values and derivatives of the circuit', () => {
    const example = join(installed, 'example.js');
    expectExampleResult(execFileSync(process.execPath, [example], { encoding: 'utf8' }));
  });

  it('shows in its README the example as it is, run here from a project', () => {
    const [, block] = /```js\n([\s\S]*?)```/.exec(read('README.md'))!;
    expect(block).toBe(read('example.js'));
    writeFileSync(join(project, 'use.js'), block!);
    expectExampleResult(execFileSync(process.execPath, ['use.js'], { cwd: project, encoding: 'utf8' }));
  });

  it('runs on WebAssembly in Node, with the results of the plain functions', () => {
    writeFileSync(join(project, 'targets.js'), targets(name, 'console.log($);'));
    expectTargets(execFileSync(process.execPath, ['targets.js'], { cwd: project, encoding: 'utf8' }));
  });

  it('says how to have WebAssembly, and why not where there is none', () => {
    expect(read('README.md')).toContain('`accelerated()` gives the same functions on WebAssembly');
    expect(read('example.js')).toContain('(await kernel.accelerated()) ?? kernel;');
    const plain = generateKernel(ansatz, 'shift');
    const certificate = certify(plain, ansatz);
    const files = packageFiles('plain-kernel', {
      ...plain,
      ansatz,
      statement: certificate.statement,
      certificate: certificateText(certificate),
      sha256: createHash('sha256').update(plain.javascript).digest('hex'),
    });
    expect(files['README.md']).toContain('This kernel has none (dtheta, which all samples share,');
    expect(files['example.js']).not.toContain('accelerated');
    const out = join(project, 'node_modules/plain-kernel');
    mkdirSync(out);
    for (const [file, text] of Object.entries(files)) writeFileSync(join(out, file), text);
    expectExampleResult(execFileSync(process.execPath, [join(out, 'example.js')], { encoding: 'utf8' }));
  });

  it('states the formula with the configuration put in', () => {
    const readme = read('README.md');
    for (const part of [
      'V_0 = R_Y(π*tanh(x_0)) · H',
      'V_1 = R_X(arctan(x_1))\n',
      'V_2 = R_Y(x_2) · T',
      'B_2 · B_1 · V(x)',
      'R_Y(θ_{ℓ,q,1}) · R_Z(θ_{ℓ,q,0})) · C',
      'Q_1 = 0.5 X1 Z2 - 0.25 Y0',
      'Eq. 15',
      'generators σ_{k_q}: Y, X, Y',
      'a(x) = arctan(x), a′(x) = 1/(1 + x*x)',
      'Eq. 16',
    ])
      expect(readme).toContain(part);
  });

  it('has types that a strict TypeScript project accepts, and that refuse what the kernel does not take', () => {
    const typed = (body: string) => {
      const imported = `import { accelerated, ansatz, forward, vjp } from '${name}';`;
      writeFileSync(join(project, 'typed.ts'), `${imported}\n${body}\n`);
      const tsc = join(root, 'node_modules/typescript/bin/tsc');
      const options = ['--strict', '--noEmit', '--target', 'es2022', '--module', 'nodenext', 'typed.ts'];
      return spawnSync(process.execPath, [tsc, ...options], { cwd: project, encoding: 'utf8' }).stdout;
    };
    const arrays = 'const a = new Float64Array(9);';
    expect(
      typed(
        `${arrays} forward(a, a, a, 1); vjp(a, a, a, a, a, a, 1); const three: 3 = ansatz.qubits; three;
        const { jacobian } = (await accelerated())!; jacobian(a, a, a, 1);`,
      ),
    ).toBe('');
    const refused = typed(
      `${arrays} forward([1], a, a, 1);\nconst fast = await accelerated(); fast.forward(a, a, a, 1);`,
    );
    expect(refused).toMatch(/typed\.ts\(2,.*not assignable to.*Float64Array/);
    expect(refused).toMatch(/typed\.ts\(3,.*'fast' is possibly 'undefined'/);
  });

  it('is a kernel folder whose certificate "prove" checks again', async () => {
    const { ok, text } = await prove.run([installed], {}, quiet);
    expect(ok, text).toBe(true);
    const edited = join(place, 'edited');
    cpSync(installed, edited, { recursive: true });
    writeFileSync(join(edited, 'kernel.js'), read('kernel.js').replace('0.5', '0.50001'));
    expect((await prove.run([edited], {}, quiet)).ok).toBe(false);
  });

  it('replaces with --force a package that it wrote, and nothing else', async () => {
    await expect(pack.run([config], { out: folder, name }, quiet)).rejects.toThrow(/exists already.*--force/);
    const before = read('kernel.js');
    expect((await pack.run([config], { out: folder, name, force: true }, quiet)).ok).toBe(true);
    expect(read('kernel.js')).toBe(before);
    await expect(pack.run([config], { out: project, name, force: true }, quiet)).rejects.toThrow(
      /replaces only what this command wrote/,
    );
  });

  it('takes the name of the configuration file where none is given', async () => {
    const { json } = await pack.run([config], { out: join(place, 'unnamed') }, quiet);
    expect(json).toMatchObject({ ok: true, name: 'ansatz', verdict: 'proved' });
  });

  it('has the kernel of the strategy that is asked for, and says how to come by it again', async () => {
    const out = join(place, 'shifted');
    expect((await pack.run([config], { out, strategy: 'shift' }, quiet)).ok).toBe(true);
    expect(readFileSync(join(out, 'kernel.js'), 'utf8')).toBe(generateKernel(ansatz, 'shift').javascript);
    expect(readFileSync(join(out, 'README.md'), 'utf8')).toContain('ansatz.json --out DIR --strategy shift`');
    expect(read('README.md')).toContain('ansatz.json --out DIR`');
    const unknown = pack.run([config], { out: join(place, 'never'), strategy: 'fast' }, quiet);
    await expect(unknown).rejects.toThrow(/--strategy fast.*no such strategy.*Choose one of adjoint/);
  });

  it.each(['Upper', '@scope', '.hidden', 'with space', 'node_modules', `a${'b'.repeat(214)}`])(
    'refuses the name %j',
    async (wrong) => {
      const out = join(place, 'never');
      await expect(pack.run([config], { out, name: wrong }, quiet)).rejects.toThrow(
        /npm takes up to.*Add --name/,
      );
      expect(readdirSync(place)).not.toContain('never');
    },
  );

  it('asks for a folder', async () => {
    await expect(pack.run([config], {}, quiet)).rejects.toThrow('Add --out DIR');
  });
});

const chromium = findChromium();

describe.skipIf(chromium === undefined)(
  'the package in a headless Chromium (CHROMIUM or on the PATH)',
  () => {
    it('computes the same as in Node, from the example as it stands', async () => {
      const example = read('example.js')
        .replace(`'${name}'`, `'/node_modules/${name}/kernel.js'`)
        .replace(/console\.log\((.*)\);/, "await fetch('/result', { method: 'POST', body: $1 });");
      const page = `<!doctype html><script type="module">
window.onerror = (message) => fetch('/result', { method: 'POST', body: String(message) });
${example}</script>`;
      expectExampleResult(await resultOfPage(chromium!, project, page));
    });

    it('runs on WebAssembly, with the results of the plain functions', async () => {
      const script = targets(
        `/node_modules/${name}/kernel.js`,
        "await fetch('/result', { method: 'POST', body: $ });",
      );
      const page = `<!doctype html><script type="module">
window.onerror = (message) => fetch('/result', { method: 'POST', body: String(message) });
${script}</script>`;
      expectTargets(await resultOfPage(chromium!, project, page));
    });

    it('falls back to its plain functions where the page forbids WebAssembly', async () => {
      const page = `<!doctype html>
<meta http-equiv="Content-Security-Policy" content="script-src 'self' 'unsafe-inline'">
<script type="module">
import { accelerated } from '/node_modules/${name}/kernel.js';
await fetch('/result', { method: 'POST', body: String(await accelerated()) });
</script>`;
      expect(await resultOfPage(chromium!, project, page)).toBe('undefined');
    });

    it('runs the page of its README', async () => {
      const [, html] = /```html\n([\s\S]*?)```/.exec(read('README.md'))!;
      // A module that waits lets the next one run, so this one waits until values stand at the end of the page.
      const report = `</script><script type="module">
while (!/\\d\\s*$/.test(document.body.innerText)) await new Promise((resolve) => setTimeout(resolve, 20));
await fetch('/result', { method: 'POST', body: document.body.textContent });</script>`;
      const text = await resultOfPage(
        chromium!,
        project,
        `<!doctype html><body>${html!.replace('</script>', report)}`,
      );
      const values = text.trim().split('\n').at(-1)!.split(', ').map(Number);
      const zeros = (length: number) => new Array<number>(length).fill(0);
      const dense = denseExpectations(ansatz, zeros(3), zeros(parameterCount(ansatz)));
      expect(values.length).toBe(dense.length);
      for (const [l, value] of values.entries()) expect(value).toBeCloseTo(dense[l]!, 12);
    });
  },
);

describe('the types of a kernel', () => {
  it('follow whatever it exports', () => {
    const text = `export const ansatz = { "qubits": 1 };\nexport const wasm = "AGFzbQ==";\n/** Doc. */\nexport async function accelerated(): Promise<{ forward: typeof forward } | undefined> { return undefined; }\nexport function forward(x: Float64Array): void {}\nfunction hidden(): void {}\n`;
    const types = kernelDeclarations(text);
    expect(types).toContain('export declare const wasm: string;');
    expect(types).toContain(
      '/** Doc. */\nexport declare function accelerated(): Promise<{ forward: typeof forward } | undefined>;',
    );
    expect(types).not.toContain('hidden');
  });

  it('are not guessed', () => {
    expect(() => kernelDeclarations('export class Kernel {}')).toThrow('neither a function nor a constant');
    expect(() => kernelDeclarations('export const a = f();')).toThrow('cannot be read off');
  });
});
