import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chooseStrategy } from '../../../codegen/cost-model.js';
import type { Program } from '../../../codegen/ir/program.js';
import { parameterCount } from '../../../symbolic/ansatz/ansatz.js';
import { scalarProgram } from '../c/scalar-program.js';
import { vectorProgram } from '../c/vector-program.js';
import type { Case, Contestant, Result } from '../contest.js';
import { type Printed, resultOf } from './printed.js';

const folder = fileURLToPath(new URL('../c/', import.meta.url));

export interface CCompiler {
  readonly command: string;
  /** The first line of what `--version` says. */
  readonly version: string;
}

/** This machine's C compiler; undefined where there is none. */
export function cCompiler(): CCompiler | undefined {
  for (const command of ['gcc', 'clang']) {
    const { status, stdout } = spawnSync(command, ['--version'], { encoding: 'utf8' });
    if (status === 0) return { command, version: stdout.split('\n')[0]! };
  }
  return undefined;
}

const forms = {
  scalar: {
    form: 'the same program as C, sample by sample, libm, -O3, compiled before',
    text: scalarProgram,
    flags: [],
  },
  avx2: {
    form: 'the same program as C, four samples to a vector, the same sines and cosines as in WebAssembly, -O3 -mavx2, compiled before',
    text: (program: Program) => `#include "vectors.h"\n${vectorProgram(program)}`,
    flags: ['-mavx2'],
  },
} as const;

/** The program that the cost model chooses, printed as C and compiled by this machine's compiler. */
export function compiledC({ command }: CCompiler, kind: keyof typeof forms): Contestant {
  const { form, text, flags } = forms[kind];
  return {
    name: `C ${kind}`,
    form,
    rounds: 3,
    run: async (of: Case): Promise<readonly Result[] | undefined> => {
      const scratch = mkdtempSync(join(tmpdir(), 'qgradcam-c-'));
      try {
        const [source, binary] = [join(scratch, 'program.c'), join(scratch, 'contest')];
        writeFileSync(source, text(chooseStrategy(of.ansatz).program));
        const { qubits: n, observables } = of.ansatz;
        const sizes = { N: n, M: observables.length, P: parameterCount(of.ansatz), BATCH: of.batch };
        const defined = Object.entries({ ...sizes, PROGRAM: `"${source}"` }).map(([k, v]) => `-D${k}=${v}`);
        const common = ['-std=gnu11', '-O3', '-ffp-contract=off', '-I', folder];
        const files = [join(folder, 'contest.c'), '-o', binary, '-lm'];
        const compiled = spawnSync(command, [...common, ...flags, ...defined, ...files], {
          encoding: 'utf8',
        });
        if (compiled.status !== 0) {
          const said = compiled.stderr.split('\n').find((line) => line.includes('error:'));
          process.stderr.write(`C ${kind}: ${said}\n`);
          return undefined;
        }
        const input = Buffer.concat([of.x, of.theta, of.cotangent].map((a) => Buffer.from(a.buffer)));
        const { status, stdout } = spawnSync(binary, { input, encoding: 'utf8', maxBuffer: 2 ** 28 });
        if (status !== 0) {
          process.stderr.write(`C ${kind}: it did not run here\n`);
          return undefined;
        }
        return (JSON.parse(stdout) as readonly Printed[]).map(resultOf); // contest.c prints just this
      } finally {
        rmSync(scratch, { recursive: true });
      }
    },
  };
}
