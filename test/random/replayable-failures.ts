import { relative } from 'node:path';
import fc from 'fast-check';
import { beforeEach, inject, type RunnerTask } from 'vitest';
import { environment } from './cases.js';

const seed = inject('seed');
fc.configureGlobal({ seed });

let running: RunnerTask | undefined;
beforeEach(({ task }) => {
  running = task;
});

/** What a failure of a property says, and how to come back to it. */
fc.installGlobalPlugin(() => ({
  onAllRunsComplete: (details) => {
    if (!details.failed) return;
    const lines = [fc.defaultReportMessage(details)];
    if (running !== undefined && details.seed === seed && details.counterexamplePath !== null)
      lines.push('Replay with:', replay(running, details.counterexamplePath));
    throw new Error(lines.join('\n'), { cause: details.errorInstance });
  },
}));

/** The command that tries nothing but this case of this test. */
function replay(task: RunnerTask, path: string): string {
  const file = relative(process.cwd(), task.file.filepath);
  const pattern = fullName(task).replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return `${environment.seed}=${seed} ${environment.path}=${path} npx vitest run ${file} -t ${quoted(`${pattern}$`)}`;
}

/** The names by which `vitest -t` finds a test: those of its suites and its own. */
function fullName({ name, suite }: RunnerTask): string {
  return suite === undefined ? name : `${fullName(suite)} ${name}`;
}

/** As one word of a shell. */
const quoted = (text: string) => `'${text.replaceAll("'", `'\\''`)}'`;
