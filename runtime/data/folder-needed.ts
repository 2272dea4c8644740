import { Mistake } from '../../symbolic/mistake.js';

/** A data set that does not come with the installation, asked for without a folder. */
export class FolderNeededMistake extends Mistake {
  constructor(dataSet: string, what: string) {
    super({
      asked: `The data set "${dataSet}"`,
      expected: 'your own copy of it, since none comes with the installation',
      remedy: `Name ${what} with --data`,
    });
  }
}
