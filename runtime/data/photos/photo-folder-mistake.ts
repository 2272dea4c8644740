import { Mistake } from '../../../symbolic/mistake.js';
import type { SkippedFile } from '../image-set.js';
import { describeFirst } from '../skipped-files.js';

/** A folder without labelled photos. */
export class PhotoFolderMistake extends Mistake {
  constructor(
    folder: string,
    expected: string,
    remedy = 'Give a folder with files such as cat.17.jpg and dog.17.jpg, or with one folder of photos for each class',
  ) {
    super({ asked: `Photos from "${folder}"`, expected, remedy });
  }
}

/** Where photos of a class were looked for, how many are needed and what was found. */
export interface LackingClass {
  readonly className: string;
  /** Absent for the whole folder. */
  readonly part?: 'to train on' | 'held out';
  readonly least: 1 | 2;
  readonly found: 0 | 1;
  /** Files of the class, or its folder, that were left out. */
  readonly leftOut: readonly SkippedFile[];
}

/** A class with too few photos that can be used. */
export class LackingClassMistake extends PhotoFolderMistake {
  constructor(folder: string, { className, part, least, found, leftOut }: LackingClass) {
    const wanted =
      least === 1 ? 'whole photos of each class' : 'two whole photos of each class, one to hold out';
    const others = found === 0 ? 'no file of it was found' : 'there is no other';
    super(
      folder,
      `${part === undefined ? 'it has' : `the part ${part} has`} ${wanted}, and ${found === 0 ? 'none' : 'one'} of ` +
        `"${className}" (${leftOut.length === 0 ? others : `left out: ${describeFirst(leftOut)}`})`,
      'Add photos of that class, or take it away',
    );
  }
}
