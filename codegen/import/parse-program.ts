import { OpenQasmMistake } from './openqasm-mistake.js';
import { type Token, tokenize } from './tokens.js';

/** A gate applied: `name(arguments) qubits;` the arguments are not looked into. */
export interface GateCall {
  readonly name: string;
  readonly arguments: readonly (readonly Token[])[];
  /** `q0` inside a definition, `q[0]` outside. */
  readonly qubits: readonly string[];
  readonly line: number;
  /** The entries of its matrix, from the comment above. */
  readonly matrix?: string;
}

/** `gate name(parameters) qubits { body }` */
export interface GateDefinition {
  readonly name: string;
  readonly parameters: readonly string[];
  readonly qubits: readonly string[];
  readonly body: readonly GateCall[];
  readonly line: number;
}

/** A text of the subset, in its parts. */
export interface OpenQasmProgram {
  readonly inputs: readonly { readonly name: string; readonly line: number }[];
  readonly qubits: number;
  /** Where the qubits are declared. */
  readonly line: number;
  readonly definitions: readonly GateDefinition[];
  readonly calls: readonly GateCall[];
  readonly observables: readonly { readonly text: string; readonly line: number }[];
  /** Where the text ends. */
  readonly end: number;
}

/**
 * Reads version, inputs, one register `q`, definitions and calls of gates, and the comments that hold observables. Throws an
 * {@link OpenQasmMistake} at the first statement of another kind.
 */
export function parseProgram(source: string): OpenQasmProgram {
  const all = tokenize(source);
  const observables = all.filter(({ kind }) => kind === 'observable');
  const reader = new Reader(all.filter(({ kind }) => kind !== 'observable'));
  reader.expect('OPENQASM');
  const version = reader.next();
  if (!/^3(\.\d+)?$/.test(version.text))
    throw new OpenQasmMistake(version.line, `version 3 was expected, got ${version.text}`);
  reader.expect(';');
  reader.expect('include');
  reader.expect('"stdgates.inc"');
  reader.expect(';');
  const inputs: { name: string; line: number }[] = [];
  const definitions: GateDefinition[] = [];
  const calls: GateCall[] = [];
  let register: { readonly qubits: number; readonly line: number } | undefined;
  for (let token = reader.peek(); token.kind !== 'end'; token = reader.peek()) {
    if (token.text === 'input') inputs.push(input(reader));
    else if (token.text === 'gate') definitions.push(definition(reader));
    else if (token.text === 'qubit') {
      if (register) throw new OpenQasmMistake(token.line, 'a second register, where one is expected');
      register = qubits(reader);
    } else calls.push(call(reader));
  }
  const end = reader.peek().line;
  if (!register) throw new OpenQasmMistake(end, 'no qubits are declared');
  return { inputs, ...register, definitions, calls, observables, end };
}

class Reader {
  private at = 0;
  constructor(private readonly tokens: readonly Token[]) {}

  peek(): Token {
    return this.tokens[this.at]!; // never beyond the end's own token
  }

  next(): Token {
    const token = this.peek();
    if (token.kind !== 'end') this.at += 1;
    return token;
  }

  expect(text: string): Token {
    const token = this.next();
    if (token.text !== text)
      throw new OpenQasmMistake(token.line, `${shown(text)} was expected, got ${shown(token.text)}`);
    return token;
  }

  name(what: string): Token {
    return this.matching(what, ({ kind }) => kind === 'name');
  }

  whole(what: string): Token {
    return this.matching(what, ({ text }) => /^\d+$/.test(text));
  }

  private matching(what: string, fits: (token: Token) => boolean): Token {
    const token = this.next();
    if (!fits(token)) throw new OpenQasmMistake(token.line, `${what} was expected, got ${shown(token.text)}`);
    return token;
  }

  takes(text: string): boolean {
    if (this.peek().text !== text) return false;
    this.at += 1;
    return true;
  }
}

const shown = (text: string): string => (text.startsWith('"') ? text : `"${text}"`);

function input(reader: Reader): { name: string; line: number } {
  for (const text of ['input', 'float', '[', '64', ']']) reader.expect(text);
  const { text, line } = reader.name('the name of an input');
  reader.expect(';');
  return { name: text, line };
}

function qubits(reader: Reader): { qubits: number; line: number } {
  reader.expect('qubit');
  reader.expect('[');
  const { text, line } = reader.whole('the number of qubits');
  for (const rest of [']', 'q', ';']) reader.expect(rest);
  return { qubits: Number(text), line };
}

function definition(reader: Reader): GateDefinition {
  const { line } = reader.expect('gate');
  const { text: name } = reader.name('the name of a gate');
  const parameters = reader.takes('(') ? names(reader) : [];
  if (parameters.length > 0) reader.expect(')');
  const qubits = names(reader);
  reader.expect('{');
  const body: GateCall[] = [];
  while (!reader.takes('}')) body.push(call(reader));
  return { name, parameters, qubits, body, line };
}

function names(reader: Reader): readonly string[] {
  const list: string[] = [];
  do list.push(reader.name('a name').text);
  while (reader.takes(','));
  return list;
}

/** `gphase` alone acts on no qubit. */
function call(reader: Reader): GateCall {
  const matrix = reader.peek().kind === 'matrix' ? reader.next().text : undefined;
  const { text: name, line } = reader.name('a gate');
  const args = reader.takes('(') ? argumentsOf(reader) : [];
  const qubits: string[] = [];
  while (!reader.takes(';')) {
    if (qubits.length > 0) reader.expect(',');
    const { text } = reader.name('a qubit or ";"');
    if (!reader.takes('[')) {
      qubits.push(text);
      continue;
    }
    qubits.push(`${text}[${reader.whole('the number of a qubit').text}]`);
    reader.expect(']');
  }
  return { name, arguments: args, qubits, line, ...(matrix === undefined ? {} : { matrix }) };
}

/** The arguments of a call up to its closing parenthesis, split at the commas that stand in no inner one. */
function argumentsOf(reader: Reader): readonly (readonly Token[])[] {
  const all: Token[][] = [[]];
  for (let depth = 0; ; ) {
    const token = reader.next();
    if (token.kind === 'end' || token.text === ';')
      throw new OpenQasmMistake(token.line, `")" was expected, got "${token.text}"`);
    if (depth === 0 && token.text === ')') return all;
    if (depth === 0 && token.text === ',') {
      all.push([]);
      continue;
    }
    depth += token.text === '(' ? 1 : token.text === ')' ? -1 : 0;
    all.at(-1)!.push(token);
  }
}
