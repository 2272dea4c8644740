import { KernelRejection, type Place } from '../rejection.js';
import { circleLength, circleName, routineText, splitRoutine } from './sine-cosine-text.js';
import type {
  BinarySign,
  Expression,
  FunctionText,
  Guard,
  Json,
  KernelText,
  MathConstant,
  MathFunction,
  ModuleConstant,
  Parameter,
  Statement,
} from './syntax.js';
import { mathConstants, mathFunctions } from './syntax.js';
import { type Token, tokenize } from './tokenize.js';

const deepest = 400;
const largestArray = 1 << 22;
const LOCAL_NAME = /^[a-z][A-Za-z0-9]*$/;
/** Words that JavaScript reserves or reads in a special way in some places. */
const RESERVED = new Set(
  `arguments async await break case catch class const continue debugger default delete do else enum eval export extends
   false finally for function if implements import in instanceof interface let new null of package private protected
   public return static super switch this throw true try typeof undefined var void while with yield`.split(
    /\s+/,
  ),
);
const LEVELS: readonly (readonly BinarySign[])[] = [
  ['|'],
  ['^'],
  ['&'],
  ['<<', '>>'],
  ['+', '-'],
  ['*', '/'],
];
/** What may stand beside "<" without parentheses: there JavaScript reads "a < b & c" as "(a < b) & c". */
const BESIDE_LESS_THAN = LEVELS.findIndex((signs) => signs.includes('<<'));

/** Which of the two texts is read: TypeScript may carry annotations of parameters and results, JavaScript may not. */
export type Dialect = 'typescript' | 'javascript';

/**
 * Reads a kernel's text by whitelist, but for its routine for cosines and sines, which has to be character by character what it is in every
 * kernel. Throws a {@link KernelRejection} that names line, column and what is not modelled.
 */
export function parseKernel(text: string, dialect: Dialect): KernelText {
  const { program, routine } = splitRoutine(text);
  const read = new Parser(tokenize(program), dialect).module();
  if (routine === undefined) return { ...read, hasRoutine: false };
  const at: Place = { line: program.split('\n').length, column: 1 };
  if (routine !== routineText(dialect))
    throw new KernelRejection('the routine for cosines and sines is not the one that is known', at);
  const circle: ModuleConstant = { kind: 'scratch', name: circleName, length: circleLength, at };
  return { ...read, constants: [...read.constants, circle], hasRoutine: true };
}

class Parser {
  private next = 0;
  private depth = 0;

  constructor(
    private readonly tokens: readonly Token[],
    private readonly dialect: Dialect,
  ) {}

  module(): Omit<KernelText, 'hasRoutine'> {
    for (const word of ['export', 'const', 'ansatz', '=']) this.expect(word);
    const ansatz = this.json();
    this.expect(';');
    const constants: ModuleConstant[] = [];
    const functions: FunctionText[] = [];
    while (this.peek.kind !== 'end') {
      if (this.isAt('const')) constants.push(this.moduleConstant());
      else if (this.isAt('export') || this.isAt('function')) functions.push(this.function());
      else this.reject('only constants and functions are modelled here');
    }
    return { ansatz, constants, functions };
  }

  private get peek(): Token {
    return this.tokens[this.next]!;
  }

  private take(): Token {
    const token = this.peek;
    if (token.kind !== 'end') this.next += 1;
    return token;
  }

  /** Strings never match a word or a sign. */
  private isAt(text: string): boolean {
    const { kind, text: found } = this.peek;
    return (kind === 'name' || kind === 'sign') && found === text;
  }

  private isSoon(ahead: number, text: string): boolean {
    const token = this.tokens[this.next + ahead];
    return token !== undefined && token.kind === 'sign' && token.text === text;
  }

  private skip(text: string): boolean {
    if (!this.isAt(text)) return false;
    this.take();
    return true;
  }

  private expect(text: string): Token {
    if (!this.isAt(text)) this.reject(`"${text}" was expected`);
    return this.take();
  }

  private reject(why: string, at: Place = this.peek.at): never {
    throw new KernelRejection(`found ${JSON.stringify(this.peek.text.slice(0, 40))}, but ${why}`, at);
  }

  private newName(): Token {
    const token = this.take();
    if (token.kind !== 'name' || !LOCAL_NAME.test(token.text) || RESERVED.has(token.text))
      throw new KernelRejection(`"${token.text}" is not a name that may be defined`, token.at);
    return token;
  }

  private number(): Token {
    if (this.peek.kind !== 'number') this.reject('a number was expected');
    return this.take();
  }

  private integer(): number {
    const negative = this.skip('-');
    const { text, at } = this.number();
    const value = Number(text);
    if (!/^[0-9]+$/.test(text) || value > 0x7fffffff)
      throw new KernelRejection(`${text} is not an integer of 32 bits`, at);
    return negative ? -value : value;
  }

  private json(): Json {
    this.depth += 1;
    if (this.depth > deepest) this.reject('so deep a literal is not modelled');
    const value = this.jsonValue();
    this.depth -= 1;
    return value;
  }

  private jsonValue(): Json {
    if (this.skip('[')) {
      const items: Json[] = [];
      while (!this.isAt(']')) {
        if (items.length > 0) this.expect(',');
        items.push(this.json());
      }
      this.expect(']');
      return items;
    }
    if (this.skip('{')) {
      const entries: [string, Json][] = [];
      while (!this.isAt('}')) {
        if (entries.length > 0) this.expect(',');
        const key = this.take();
        if (key.kind !== 'string' || key.text === '__proto__' || entries.some(([k]) => k === key.text))
          throw new KernelRejection(`${JSON.stringify(key.text)} is not a key that is modelled`, key.at);
        this.expect(':');
        entries.push([key.text, this.json()]);
      }
      this.expect('}');
      return Object.fromEntries(entries);
    }
    if (this.peek.kind === 'string') return this.take().text;
    if (this.peek.kind === 'number') return Number(this.take().text);
    if (this.skip('-')) return -Number(this.number().text);
    return this.reject('a JSON literal was expected');
  }

  private moduleConstant(): ModuleConstant {
    const { at } = this.expect('const');
    const { text: name } = this.newName();
    this.expect('=');
    this.expect('new');
    const array = this.take();
    this.expect('(');
    if (array.kind === 'name' && array.text === 'Float64Array') {
      const length = this.integer();
      if (length < 0 || length > largestArray) this.reject(`an array of ${length} is not modelled`);
      this.expect(')');
      this.expect(';');
      return { kind: 'scratch', name, length, at };
    }
    if (array.kind !== 'name' || array.text !== 'Int32Array')
      throw new KernelRejection(`new ${array.text} is not modelled`, array.at);
    this.expect('[');
    const entries: number[] = [];
    while (!this.isAt(']')) {
      if (entries.length > 0) {
        this.expect(',');
        if (this.isAt(']')) break;
      }
      entries.push(this.integer());
    }
    for (const sign of [']', ')', ';']) this.expect(sign);
    return { kind: 'table', name, entries, at };
  }

  private function(): FunctionText {
    const { at } = this.peek;
    const exported = this.skip('export');
    this.expect('function');
    const { text: name } = this.newName();
    this.expect('(');
    const parameters: Parameter[] = [];
    while (!this.isAt(')')) {
      if (parameters.length > 0) {
        this.expect(',');
        if (this.isAt(')')) break;
      }
      const parameter = this.newName();
      const annotation = this.annotation(['Float64Array', 'number']);
      parameters.push({
        name: parameter.text,
        at: parameter.at,
        ...(annotation === undefined ? {} : { annotation: annotation as 'Float64Array' | 'number' }), // one of the two
      });
    }
    this.expect(')');
    this.annotation(['void']);
    this.expect('{');
    const guards: Guard[] = [];
    while (this.isAt('if')) {
      if (!exported) this.reject('"if" is modelled only as a guard of an exported function');
      guards.push(this.guard());
    }
    return { name, exported, parameters, guards, body: this.block(), at };
  }

  private annotation(types: readonly string[]): string | undefined {
    if (!this.isAt(':')) return undefined;
    if (this.dialect === 'javascript') this.reject('JavaScript has no annotations');
    this.take();
    const type = this.take();
    if (type.kind !== 'name' || !types.includes(type.text))
      throw new KernelRejection(`the annotation "${type.text}" is not modelled`, type.at);
    return type.text;
  }

  private guard(): Guard {
    const { at } = this.expect('if');
    this.expect('(');
    const array = this.newName().text;
    for (const word of ['.', 'length', '<']) this.expect(word);
    const least = this.expression(BESIDE_LESS_THAN);
    this.expect(')');
    const { line } = this.expect('throw').at;
    if (this.peek.at.line !== line) this.reject('JavaScript has no line break after "throw"');
    for (const word of ['new', 'RangeError', '(']) this.expect(word);
    if (this.peek.kind !== 'string') this.reject('a plain string was expected');
    const message = this.take().text;
    for (const word of [')', ';']) this.expect(word);
    return { array, least, message, at };
  }

  /** The statements up to the closing brace, whose opening brace is taken. */
  private block(): readonly Statement[] {
    this.depth += 1;
    if (this.depth > deepest) this.reject('so deep a nesting is not modelled');
    const statements: Statement[] = [];
    while (!this.isAt('}')) statements.push(this.statement());
    this.take();
    this.depth -= 1;
    return statements;
  }

  private statement(): Statement {
    const { at, kind, text } = this.peek;
    if (kind !== 'name') this.reject('a statement was expected');
    if (text === 'const' || text === 'let') {
      this.take();
      const { text: name } = this.newName();
      this.expect('=');
      const value = this.expression();
      this.expect(';');
      return { kind: 'declare', mutable: text === 'let', name, value, at };
    }
    if (text === 'for') return this.loop();
    const { text: name } = this.newName();
    if (this.skip('(')) {
      const args: Expression[] = [];
      while (!this.isAt(')')) {
        if (args.length > 0) {
          this.expect(',');
          if (this.isAt(')')) break;
        }
        args.push(this.expression());
      }
      this.expect(')');
      this.expect(';');
      return { kind: 'call', name, args, at };
    }
    const index = this.skip('[') ? this.expression() : undefined;
    if (index) this.expect(']');
    const add = this.isAt('+=');
    if (!add && !this.isAt('=')) this.reject('"=" or "+=" was expected');
    this.take();
    const value = this.expression();
    this.expect(';');
    return index
      ? { kind: 'store', array: name, index, add, value, at }
      : { kind: 'assign', name, add, value, at };
  }

  private loop(): Statement {
    const { at } = this.expect('for');
    this.expect('(');
    this.expect('let');
    const { text: variable } = this.newName();
    this.expect('=');
    const from = this.expression();
    this.expect(';');
    this.expect(variable);
    this.expect('<');
    const below = this.expression(BESIDE_LESS_THAN);
    this.expect(';');
    this.expect(variable);
    this.expect('+=');
    const step = this.expression();
    this.expect(')');
    this.expect('{');
    return { kind: 'loop', variable, from, below, step, body: this.block(), at };
  }

  private expression(level = 0): Expression {
    const signs = LEVELS[level];
    if (!signs) return this.unary();
    let left = this.expression(level + 1);
    for (let length = 0; ; length += 1) {
      const { text, kind, at } = this.peek;
      const sign = kind === 'sign' ? signs.find((s) => s === text) : undefined;
      if (!sign) return left;
      if (length > deepest) this.reject('so long an expression is not modelled');
      this.take();
      left = { kind: 'binary', sign, left, right: this.expression(level + 1), at };
    }
  }

  private unary(): Expression {
    this.depth += 1;
    if (this.depth > deepest) this.reject('so deep an expression is not modelled');
    const { at } = this.peek;
    const value: Expression = this.skip('-') ? { kind: 'negation', of: this.unary(), at } : this.primary();
    this.depth -= 1;
    return value;
  }

  private primary(): Expression {
    const { kind, text, at } = this.peek;
    if (kind === 'number') {
      this.take();
      return { kind: 'number', text, at };
    }
    if (this.skip('(')) {
      const value = this.expression();
      this.expect(')');
      return value;
    }
    if (kind !== 'name') this.reject('an expression was expected');
    if (text === 'Math') return this.math();
    const { text: name } = this.newName();
    if (this.isAt('(')) this.reject('a call inside an expression is not modelled');
    if (!this.skip('[')) return { kind: 'name', name, at };
    const index = this.expression();
    this.expect(']');
    return { kind: 'element', array: name, index, at };
  }

  private math(): Expression {
    const { at } = this.expect('Math');
    this.expect('.');
    const { text, kind, at: member } = this.take();
    const constant = mathConstants.find((name) => name === text);
    if (kind === 'name' && constant) return { kind: 'constant', of: constant satisfies MathConstant, at };
    const named = mathFunctions.find((name) => name === text);
    if (kind !== 'name' || !named || !this.isSoon(0, '('))
      throw new KernelRejection(`Math.${text} is not modelled`, member);
    this.expect('(');
    const argument = this.expression();
    this.expect(')');
    return { kind: 'math', of: named satisfies MathFunction, argument, at };
  }
}
