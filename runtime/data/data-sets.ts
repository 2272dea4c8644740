import { digitsFromFolder } from './digits-from-folder.js';
import { embeddedDigits } from './embedded-digits.js';
import type { ImageData } from './image-set.js';
import { speechFromFolder } from './speech/speech-from-folder.js';

/** One kind of data that can be trained on. */
interface DataSetEntry {
  readonly summary: string;
  /** Reads it from the user's folder, or without one from what the installation carries. */
  readonly load: (folder: string | undefined) => Promise<ImageData>;
}

/** The data sets, by the name used on the command line. */
export const dataSets = {
  digits: {
    summary: 'handwritten digits: 10,000 embedded, or the four original IDX files of a folder',
    load: (folder) => (folder === undefined ? embeddedDigits() : digitsFromFolder(folder)),
  },
  speech: {
    summary: 'speech, clean or with helicopter noise: your copy of TIMIT or its sample, and noise beside it',
    load: (folder) => speechFromFolder(folder),
  },
} satisfies Record<string, DataSetEntry>;

export type DataSetName = keyof typeof dataSets;
