import { JsonMistake, readJson } from '../../symbolic/json/read-json.js';
import { OpenQasmMistake } from './openqasm-mistake.js';
import type { GateCall } from './parse-program.js';
import { spelling, type Token, tokenize } from './tokens.js';

/** The names of the entries of an open table. */
export const keysOf = <T extends object>(table: T) => Object.keys(table) as (keyof T & string)[]; // own keys of a literal table

/** Whether the call is this gate, as export writes it, on these qubits; a matrix above it is the matter of {@link readFixed}. */
export function isGate(call: GateCall, text: string, qubits: readonly string[]): boolean {
  if (call.matrix !== undefined && !text.startsWith('U')) return false;
  const written = call.arguments.map(spelling).join(' , ');
  const gate = call.arguments.length === 0 ? call.name : `${call.name} ( ${written} )`;
  return gate === spelling(tokenize(text).slice(0, -1)) && call.qubits.join() === qubits.join();
}

/** Whether the tokens spell this text. */
export function isSpelt(tokens: readonly Token[], text: string): boolean {
  return spelling(tokens) === spelling(tokenize(text).slice(0, -1));
}

/** What a marked comment holds; numbers in it are the decimals that are written. */
export function readComment(text: string, line: number): unknown {
  try {
    return readJson(text, 'the comment');
  } catch (error) {
    if (!(error instanceof JsonMistake)) throw error;
    throw new OpenQasmMistake(line, `JSON was expected in the comment, got ${text}: ${error.parts.expected}`);
  }
}
