import type { Ansatz } from '../symbolic/ansatz/ansatz.js';
import { countOperations, type FunctionOperations, type Operations } from './ir/operation-counts.js';
import type { Program } from './ir/program.js';
import { type StrategyName, strategies } from './lower/strategies.js';
import { StrategyMistake } from './lower/strategy-mistake.js';

/**
 * Nanoseconds for each kind of operation, fitted to the shipped kernels' vjp on one core of an x86-64 server under Node 20.
 * Only ratios matter.
 */
const nanoseconds: Readonly<Record<keyof Operations, number>> = {
  additions: 0.2,
  multiplications: 0.2,
  divisions: 1,
  functions: 8,
  memory: 0.5,
};

/** What a call costs once is shared by so many samples: a batch in training. */
export const nominalBatch = 64;

/** Estimated nanoseconds per sample. */
export function estimate({ perSample, perCall }: FunctionOperations, batch = nominalBatch): number {
  return time(perSample) + time(perCall) / batch;
}

function time(operations: Operations): number {
  const kinds = Object.keys(nanoseconds) as (keyof Operations)[]; // the table's own keys
  return kinds.reduce((sum, kind) => sum + nanoseconds[kind] * operations[kind], 0);
}

/** A program for a configuration, and why it is that one. */
export interface Choice {
  readonly strategy: StrategyName;
  readonly forced: boolean;
  readonly program: Program;
  /** Estimated nanoseconds per sample of vjp on the nominal batch, for each strategy that serves the configuration. */
  readonly estimates: Readonly<Partial<Record<StrategyName, number>>>;
}

const names = Object.keys(strategies) as StrategyName[]; // the table's own keys

/**
 * Lowers a configuration by the strategy whose `vjp` is estimated to be the fastest, the first of the table where several
 * are, because training calls it most; or by the one that is forced. Throws a {@link StrategyMistake} where that one cannot serve it.
 */
export function chooseStrategy(ansatz: Ansatz, forced?: StrategyName): Choice {
  const refusal = forced && strategies[forced].refusal(ansatz);
  if (forced && refusal) throw new StrategyMistake(forced, refusal);
  const programs = new Map(
    names
      .filter((name) => strategies[name].refusal(ansatz) === undefined)
      .map((name) => [name, strategies[name].lower(ansatz)]),
  );
  const estimates = new Map([...programs].map(([name, p]) => [name, estimate(countOperations(p).vjp!)]));
  const fastest = [...programs.keys()].reduce((best, name) =>
    estimates.get(name)! < estimates.get(best)! ? name : best,
  );
  const strategy = forced ?? fastest;
  return {
    strategy,
    forced: forced !== undefined,
    program: programs.get(strategy)!,
    estimates: Object.fromEntries(estimates),
  };
}
