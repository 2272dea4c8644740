import { readFile } from 'node:fs/promises';
import { type Ansatz, parseAnsatz } from '../../symbolic/ansatz/ansatz.js';
import { Mistake } from '../../symbolic/mistake.js';

/** A file that holds no configuration. */
export class ConfigurationMistake extends Mistake {
  constructor(path: string, expected: string, remedy: string) {
    super({ asked: `Configuration "${path}"`, expected, remedy });
  }
}

/** The configuration in a JSON file. Throws a {@link ConfigurationMistake}, or an AnsatzMistake for what cannot be built. */
export async function readAnsatz(path: string): Promise<Ansatz> {
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw new ConfigurationMistake(
      path,
      error.code === 'ENOENT' ? 'there is no such file' : `it cannot be read (${error.code})`,
      'Give the path of a JSON file',
    );
  });
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    throw new ConfigurationMistake(
      path,
      `it is not JSON (${(error as Error).message})`, // JSON.parse throws SyntaxErrors only
      'Correct the file',
    );
  }
  return parseAnsatz(json);
}
