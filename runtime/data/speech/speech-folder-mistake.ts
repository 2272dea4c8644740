import { Mistake } from '../../../symbolic/mistake.js';

/** A folder that cannot serve as speech or noise to train on. */
export class SpeechFolderMistake extends Mistake {
  constructor(folder: string, expected: string, remedy: string) {
    super({ asked: `Speech and noise from "${folder}"`, expected, remedy });
  }
}
