import { Mistake } from '../../symbolic/mistake.js';

/** OpenQASM that is not of the form that export writes. */
export class OpenQasmMistake extends Mistake {
  constructor(line: number, expected: string) {
    super({
      asked: `Line ${line} of the OpenQASM text`,
      expected,
      remedy: 'Bring it to the form that "qgradcam export --format openqasm3" writes',
    });
  }
}
