#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import { Command, CommanderError } from 'commander';
import { Mistake } from '../../symbolic/mistake.js';
import { reporterOn } from './progress.js';
import { UsageMistake } from './usage-mistake.js';
import type { Surroundings, Verb } from './verb.js';
import { type VerbName, verbs } from './verbs.js';

const exitCodes = { ok: 0, notOk: 1, badInput: 2, defect: 70 } as const;

const clock = () => performance.now() / 1000;

const reporter = reporterOn(process.stderr, clock);

const surroundings: Surroundings = { progress: reporter, note: reporter.note, clock };

// The native TensorFlow library otherwise tells on standard error how it was compiled; only errors are of interest.
process.env.TF_CPP_MIN_LOG_LEVEL ??= '2';

function addVerb(program: Command, name: string, verb: Verb, finish: (code: number) => void): void {
  const command = program.command(name).description(verb.summary);
  verb.declare(command);
  command.option('--json', 'print one machine-readable result on standard output');
  const examples = verb.examples.map(({ command: line, does }) => `  $ ${line}\n      ${does}`);
  command.addHelpText('after', `\nExamples:\n${examples.join('\n')}`);
  command.action(async () => {
    const options = command.opts();
    const args = command.args;
    try {
      const { ok, json, text } = await verb.run(args, options, surroundings);
      process.stdout.write(options.json ? `${JSON.stringify(json)}\n` : `${text}\n`);
      finish(ok ? exitCodes.ok : exitCodes.notOk);
    } catch (error) {
      reporter.leave();
      if (!(error instanceof Mistake)) throw error;
      if (options.json) process.stdout.write(mistakeLine(error));
      process.stderr.write(`${error.message}\n`);
      finish(exitCodes.badInput);
    }
  });
}

const mistakeLine = ({ name, parts }: Mistake): string =>
  `${JSON.stringify({ ok: false, error: { kind: name, ...parts } })}\n`;

function version(): string {
  for (const up of ['../../package.json', '../../../package.json']) {
    try {
      return (JSON.parse(readFileSync(new URL(up, import.meta.url), 'utf8')) as { version: string }).version;
    } catch {} // from dist/ the file is one folder further up
  }
  return 'unknown';
}

async function main(argv: readonly string[]): Promise<number> {
  const program = new Command('qgradcam')
    .description('Proved gradient kernels for quantum-classical classifiers, and heatmaps that rest on them.')
    .version(version())
    .exitOverride();
  const asked = argv.find((word) => !word.startsWith('-'));
  const names = Object.keys(verbs) as VerbName[];
  const loaded = names.filter((name) => asked === undefined || asked === 'help' || name === asked);
  let code: number = exitCodes.ok;
  for (const name of loaded.length > 0 ? loaded : names)
    addVerb(program, name, await verbs[name](), (result) => {
      code = result;
    });
  try {
    await program.parseAsync(argv, { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0 || error.code === 'commander.help') return exitCodes.ok;
    const verb = names.find((name) => name === asked);
    if (argv.includes('--json')) process.stdout.write(mistakeLine(new UsageMistake(argv, verb, error)));
    return exitCodes.badInput;
  }
  return code;
}

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(exitCodes.ok);
  process.stderr.write(
    `Writing the result to standard output: the system refuses (${error.code}). Make room, or send it elsewhere.\n`,
  );
  process.exit(exitCodes.notOk);
});

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  process.stderr.write(
    `A defect in qgradcam, not in your input: ${(error as Error)?.stack ?? String(error)}\n`,
  );
  process.exitCode = exitCodes.defect;
}
