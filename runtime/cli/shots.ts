import { Mistake } from '../../symbolic/mistake.js';

class ShotsMistake extends Mistake {
  constructor(shots: string) {
    super({
      asked: `--shots ${shots}`,
      expected: 'it is a whole number from 1 to 1000000000',
      remedy: 'Give such a number, or leave it out',
    });
  }
}

/** The number of shots for each value, undefined where it is not given. */
export function shotsFrom(option: unknown): number | undefined {
  if (option === undefined) return undefined;
  const shots = Number(option);
  if (!/^\d{1,10}$/.test(String(option)) || shots < 1 || shots > 1e9) throw new ShotsMistake(String(option));
  return shots;
}
