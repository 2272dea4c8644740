import type { Command } from 'commander';
import type { Progress } from './progress.js';

/** What a verb may use of the outside world besides files. */
export interface Surroundings {
  readonly progress: Progress;
  /** A line for people, on standard error. */
  readonly note: (line: string) => void;
  /** Seconds since some fixed moment. */
  readonly clock: () => number;
}

/** What a verb has to say when it ends. */
export interface Outcome {
  /** Whether all is well: exit code 0, else 1. */
  readonly ok: boolean;
  /** The result for machines, printed by --json. */
  readonly json: unknown;
  /** The result for people. */
  readonly text: string;
}

/** One verb of the command line. `--json` and `--help` are added for all. */
export interface Verb {
  readonly summary: string;
  readonly examples: readonly { readonly command: string; readonly does: string }[];
  /** Adds the verb's arguments and options. */
  readonly declare: (command: Command) => void;
  /** Runs it; `args` are the positional arguments in order, `options` as commander parses them. Throws a Mistake for bad input. */
  readonly run: (
    args: readonly string[],
    options: Readonly<Record<string, unknown>>,
    surroundings: Surroundings,
  ) => Promise<Outcome>;
}
