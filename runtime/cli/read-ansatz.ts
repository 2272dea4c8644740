import { type Ansatz, parseAnsatz } from '../../symbolic/ansatz/ansatz.js';
import { readJson } from '../../symbolic/json/read-json.js';
import { readInputText } from './read-input-text.js';

/**
 * The configuration in a JSON file. Throws an InputFileMistake where there is none, a JsonMistake for what is not read as it is
 * written, or an AnsatzMistake for what cannot be built.
 */
export async function readAnsatz(path: string): Promise<Ansatz> {
  const text = await readInputText('Configuration', path, 'a JSON file');
  return parseAnsatz(readJson(text, `Configuration "${path}"`));
}
