import { Mistake } from '../../symbolic/mistake.js';

/** An option with a value that is none of those it knows. */
export class OptionMistake extends Mistake {
  constructor(option: string, value: unknown, known: readonly string[]) {
    super({
      asked: `--${option} ${value}`,
      expected: `it is one of ${known.join(', ')}`,
      remedy: 'Choose one of these',
    });
  }
}

/** The value of an option that knows a few. Throws an {@link OptionMistake} for any other. */
export function oneOf<T extends string>(option: string, value: unknown, known: readonly T[]): T {
  const found = known.find((name) => name === value);
  if (found === undefined) throw new OptionMistake(option, value, known);
  return found;
}
