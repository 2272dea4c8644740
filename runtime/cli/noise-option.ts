import { Mistake } from '../../symbolic/mistake.js';
import type { DataSetName } from '../data/data-sets.js';

class NoiseMistake extends Mistake {
  constructor(folder: unknown, what: string) {
    super({
      asked: `--noise ${folder} for ${what}`,
      expected: 'it names the noise in the data set "speech", and this is no such data',
      remedy: 'Leave it out',
    });
  }
}

/** The option of verbs that read speech. */
export const noiseOption = [
  '--noise <dir>',
  'recordings of the noise in speech; by default the folder "noise" in that of the speech or beside it, else a synthetic rotor',
] as const;

/** The folder of noise, undefined where none is given. Throws a Mistake where none of the data sets is speech. */
export function noiseFolder(value: unknown, dataSets: readonly DataSetName[]): string | undefined {
  if (value === undefined) return undefined;
  if (!dataSets.includes('speech')) throw new NoiseMistake(value, dataSets.join(', ') || 'files');
  return String(value);
}
