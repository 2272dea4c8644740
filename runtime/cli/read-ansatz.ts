import { type Ansatz, parseAnsatz } from '../../symbolic/ansatz/ansatz.js';
import { InputFileMistake, readInputText } from './read-input-text.js';

/** The configuration in a JSON file. Throws an {@link InputFileMistake}, or an AnsatzMistake for what cannot be built. */
export async function readAnsatz(path: string): Promise<Ansatz> {
  const text = await readInputText('Configuration', path, 'a JSON file');
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    const { message } = error as Error; // JSON.parse throws SyntaxErrors only
    throw new InputFileMistake('Configuration', path, `it is not JSON (${message})`, 'Correct the file');
  }
  return parseAnsatz(json);
}
