import { type StrategyName, strategies } from '../../codegen/lower/strategies.js';
import { Mistake } from '../../symbolic/mistake.js';

class NoStrategyMistake extends Mistake {
  constructor(name: unknown, names: readonly string[]) {
    super({
      asked: `--strategy ${name}`,
      expected: 'there is no such strategy',
      remedy: `Choose one of ${names.join(', ')}`,
    });
  }
}

const names = Object.keys(strategies) as StrategyName[]; // the table's own keys

/** The option --strategy, for commander. */
export const strategyOption = [
  '--strategy <name>',
  `one of ${names.join(', ')}; else the cost model chooses`,
] as const;

/** What --strategy asks for; undefined where it is not given. Throws a Mistake for a name that is no strategy's. */
export function strategyFrom(name: unknown): StrategyName | undefined {
  if (name === undefined) return undefined;
  const known = names.find((candidate) => candidate === name);
  if (known === undefined) throw new NoStrategyMistake(name, names);
  return known;
}
