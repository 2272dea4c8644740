// Builds dist/: compiled JavaScript and type declarations, with the generated kernels, the worker thread, and the formula language's page and examples, copied byte for byte beside them.
import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const at = (path) => `${root}/${path}`;

rmSync(at('dist'), { recursive: true, force: true });
const { status } = spawnSync(
  process.execPath,
  [createRequire(import.meta.url).resolve('typescript/bin/tsc'), '-p', at('tsconfig.build.json')],
  { cwd: root, stdio: 'inherit' },
);
if (status !== 0) process.exit(status ?? 1);
cpSync(at('generated'), at('dist/generated'), { recursive: true });
cpSync(at('runtime/kernel/kernel-worker.mjs'), at('dist/runtime/kernel/kernel-worker.mjs'));
cpSync(at('proofs/formulas/README.md'), at('dist/proofs/formulas/README.md'));
cpSync(at('proofs/formulas/examples'), at('dist/proofs/formulas/examples'), { recursive: true });
chmodSync(at('dist/runtime/cli/main.js'), 0o755);
