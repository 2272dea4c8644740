import type { Complex } from './complex.js';
import { isAtom, local } from './floats.js';
import { integer, named } from './integers.js';
import type {
  Argument,
  FloatExpression,
  Guard,
  IntegerExpression,
  KernelFunction,
  Parameter,
  Statement,
} from './program.js';

/** The names of one block of statements: those defined in it, and those its closed inner blocks have used. */
interface Scope {
  readonly own: Set<string>;
  readonly inner: Set<string>;
}

const emptyScope = (): Scope => ({ own: new Set(), inner: new Set() });

/** Writes one function of a program, statement by statement; keeps its names apart. */
export class FunctionWriter {
  private readonly scopes: Scope[] = [emptyScope()];
  private readonly guards: Guard[] = [];
  private statements: Statement[] = [];

  constructor(
    private readonly name: string,
    private readonly parameters: readonly Parameter[],
    private readonly doc: readonly string[],
    private readonly exported = false,
  ) {
    for (const parameter of parameters) this.scopes[0]!.own.add(parameter.name);
  }

  /** The stem, or the stem with the first number that makes it a name of its own; blocks side by side may share names. */
  private fresh(stem: string): string {
    const here = this.scopes.at(-1)!;
    const isTaken = (name: string) => here.inner.has(name) || this.scopes.some(({ own }) => own.has(name));
    const numbered = /\d$/.test(stem) ? `${stem}n` : stem;
    let name = stem;
    for (let k = 1; isTaken(name); k += 1) name = `${numbered}${k}`;
    here.own.add(name);
    return name;
  }

  /** The statements of an inner block. */
  private inside(body: () => void): readonly Statement[] {
    const outer = this.statements;
    this.statements = [];
    this.scopes.push(emptyScope());
    body();
    const { own, inner } = this.scopes.pop()!;
    for (const name of [...own, ...inner]) this.scopes.at(-1)!.inner.add(name);
    const statements = this.statements;
    this.statements = outer;
    return statements;
  }

  guard(array: string, least: IntegerExpression, message: string): void {
    this.guards.push({ array, least, message });
  }

  /** Gives the value a name, unless it is a name or a constant already. */
  define(stem: string, value: FloatExpression): FloatExpression {
    if (isAtom(value)) return value;
    const name = this.fresh(stem);
    this.statements.push({ op: 'define', name, value });
    return local(name);
  }

  /** Gives both parts of a complex value names. A real value keeps the stem as it is. */
  defineComplex(stem: string, value: Complex): Complex {
    const [letters, digits] = [stem.replace(/\d*$/, ''), /\d*$/.exec(stem)![0]];
    const real = isAtom(value.im) && value.im.op === 'constant';
    return {
      re: this.define(real ? stem : `${letters}r${digits}`, value.re),
      im: this.define(`${letters}i${digits}`, value.im),
    };
  }

  /** Gives an index a name, unless it is a name or a number already. */
  index(stem: string, value: IntegerExpression): IntegerExpression {
    if (value.op === 'integer' || value.op === 'name') return value;
    const name = this.fresh(stem);
    this.statements.push({ op: 'index', name, value });
    return named(name);
  }

  /** A variable that starts at the given value. */
  accumulator(stem: string, value: FloatExpression): { name: string; value: FloatExpression } {
    const name = this.fresh(stem);
    this.statements.push({ op: 'accumulator', name, value });
    return { name, value: local(name) };
  }

  /** Names for the cosine and the sine of an angle. */
  circle(
    stems: { readonly cos: string; readonly sin: string },
    of: FloatExpression,
  ): { readonly cos: FloatExpression; readonly sin: FloatExpression } {
    const [cos, sin] = [this.fresh(stems.cos), this.fresh(stems.sin)];
    this.statements.push({ op: 'circle', cos, sin, of });
    return { cos: local(cos), sin: local(sin) };
  }

  increase(name: string, by: FloatExpression): void {
    this.statements.push({ op: 'increase', name, by });
  }

  store(array: string, index: IntegerExpression, value: FloatExpression): void {
    this.statements.push({ op: 'store', array, index, value });
  }

  accumulate(array: string, index: IntegerExpression, value: FloatExpression): void {
    this.statements.push({ op: 'accumulate', array, index, value });
  }

  /** `for (name = from; name < below; name += step)`; a loop that runs once is written without a loop. */
  loop(
    stem: string,
    from: IntegerExpression,
    below: IntegerExpression,
    step: number,
    body: (at: IntegerExpression) => void,
  ): void {
    if (from.op === 'integer' && below.op === 'integer' && below.value - from.value <= step) {
      if (below.value > from.value) body(from);
      return;
    }
    let name = '';
    const inner = this.inside(() => {
      name = this.fresh(stem);
      body(named(name));
    });
    this.statements.push({ op: 'for', name, from, below, step, body: inner });
  }

  /** The loop over the samples of a batch; `b` occurs only as `b * stride`. */
  samples(body: (b: string) => void): void {
    const inner = this.inside(() => body(this.fresh('b')));
    this.statements.push({
      op: 'for',
      name: 'b',
      from: integer(0),
      below: named('batch'),
      step: 1,
      body: inner,
    });
  }

  /** Calls a function with arrays by name and integers. */
  call(name: string, ...args: readonly (string | IntegerExpression)[]): void {
    this.statements.push({
      op: 'call',
      name,
      args: args.map(
        (arg): Argument =>
          typeof arg === 'string' ? { op: 'array', name: arg } : { op: 'offset', value: arg },
      ),
    });
  }

  finish(): KernelFunction {
    return {
      name: this.name,
      exported: this.exported,
      doc: this.doc,
      parameters: this.parameters,
      guards: this.guards,
      body: this.statements,
    };
  }
}
