import { Mistake } from '../../symbolic/mistake.js';

class WholeNumberMistake extends Mistake {
  constructor(option: string, value: unknown, least: number) {
    super({
      asked: `--${option} ${value}`,
      expected: `it is a whole number from ${least}`,
      remedy: 'Change it',
    });
  }
}

/** The whole number that an option gives. Throws a Mistake for anything else. */
export function wholeNumber(option: string, value: unknown, least: number): number {
  const number = /^\d+$/.test(String(value)) ? Number(value) : Number.NaN;
  if (!Number.isSafeInteger(number) || number < least) throw new WholeNumberMistake(option, value, least);
  return number;
}
