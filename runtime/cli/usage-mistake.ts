import type { CommanderError } from 'commander';
import { Mistake } from '../../symbolic/mistake.js';
import { shellWord } from './report/shell-word.js';

/** Words that are no command of the program: an option or a verb that it does not have, an argument that is missing. */
export class UsageMistake extends Mistake {
  constructor(words: readonly string[], verb: string | undefined, { message }: CommanderError) {
    const [said = '', suggestion] = message.replace(/^error: /, '').split('\n');
    const help = `See ${['qgradcam', verb, '--help'].filter((word) => word !== undefined).join(' ')}`;
    super({
      asked: ['qgradcam', ...words.map(shellWord)].join(' '),
      expected: said,
      remedy: suggestion === undefined ? help : `${suggestion.replace(/^\(|\)$/g, '')} ${help}`,
    });
  }
}
