import { digitsFromFolder } from './digits-from-folder.js';
import { embeddedDigits } from './embedded-digits.js';
import { FolderNeededMistake } from './folder-needed.js';
import type { ImageData } from './image-set.js';
import { photosFromFolder } from './photos/photos-from-folder.js';
import type { ResizePolicyName } from './photos/resize-policies.js';
import { speechFromFolder } from './speech/speech-from-folder.js';

/** What a data set may be told when it is read. */
export interface LoadOptions {
  /** How photos are brought to one size. */
  readonly resize?: ResizePolicyName;
  /** The folder of noise that is mixed into speech. */
  readonly noise?: string;
  /** Told how many files have been looked at. */
  readonly onProgress?: (done: number, total: number) => void;
}

/** One kind of data that can be trained on. */
export interface DataSetEntry {
  readonly summary: string;
  /** What files of one's own a model that was trained on it takes. */
  readonly files: 'pictures' | 'recordings';
  /** Reads it from the user's folder, or without one from what the installation carries. */
  readonly load: (folder: string | undefined, options?: LoadOptions) => Promise<ImageData>;
}

/** The size of photos. */
export const photoShape = { height: 128, width: 128, channels: 3 };

/** The data sets, by the name used on the command line. */
export const dataSets = {
  digits: {
    summary: 'handwritten digits: 10,000 embedded, or the four original IDX files of a folder',
    files: 'pictures',
    load: (folder) => (folder === undefined ? embeddedDigits() : digitsFromFolder(folder)),
  },
  photos: {
    summary:
      'colour photos of two or more classes, such as dogs and cats: files such as cat.17.jpg, or one folder for each class',
    files: 'pictures',
    load: (folder, { resize = 'stretch', onProgress } = {}) => {
      if (folder === undefined)
        throw new FolderNeededMistake('photos', 'a folder with files such as cat.17.jpg and dog.17.jpg');
      return photosFromFolder(folder, {
        shape: photoShape,
        policy: resize,
        ...(onProgress === undefined ? {} : { onProgress }),
      });
    },
  },
  speech: {
    summary:
      'speech, clean or with helicopter noise: your copy of TIMIT or of its sample, and noise beside it',
    files: 'recordings',
    load: (folder, { noise } = {}) => {
      if (folder === undefined)
        throw new FolderNeededMistake(
          'speech',
          'a folder with your copy of TIMIT, such as TRAIN/DR1/FCJF0/SA1.WAV or dr1-fvmh0/sa1.wav',
        );
      return speechFromFolder(folder, noise === undefined ? {} : { noise });
    },
  },
} satisfies Record<string, DataSetEntry>;

export type DataSetName = keyof typeof dataSets;
