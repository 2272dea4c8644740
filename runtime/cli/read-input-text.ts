import { readFile } from 'node:fs/promises';
import { Mistake } from '../../symbolic/mistake.js';

/** An input file that cannot be used. */
export class InputFileMistake extends Mistake {
  constructor(what: string, path: string, expected: string, remedy: string) {
    super({ asked: `${what} "${path}"`, expected, remedy });
  }
}

/** The text of a file that the user named; `what` it is to be, e.g. "Configuration". */
export async function readInputText(what: string, path: string, kind: string): Promise<string> {
  return readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw new InputFileMistake(
      what,
      path,
      error.code === 'ENOENT' ? 'there is no such file' : `it cannot be read (${error.code})`,
      `Give the path of ${kind}`,
    );
  });
}
