import { Mistake } from '../mistake.js';
import { findJsonFault, type JsonFault } from './find-json-fault.js';
import { placeOf } from './place-of.js';

/** A text that is no JSON, or of which digits or fields would be lost when it is read; says where. */
export class JsonMistake extends Mistake {
  constructor(what: string, text: string, { at, expected, remedy }: JsonFault) {
    super({ asked: `${what}, ${placeOf(text, at)}`, expected, remedy });
  }
}

/**
 * Reads JSON of which exact verdicts are to depend: every number in it is the decimal that is written, which `String(number)`
 * spells, and no object has a name twice. `what` it is, e.g. `Configuration "a.json"`. Throws a {@link JsonMistake}.
 */
export function readJson(text: string, what: string): unknown {
  const fault = findJsonFault(text);
  if (fault !== undefined) throw new JsonMistake(what, text, fault);
  return JSON.parse(text);
}
