import type { Complex } from '../ir/complex.js';
import { load, zero } from '../ir/floats.js';
import type { FunctionWriter } from '../ir/function-writer.js';
import type { IntegerExpression } from '../ir/program.js';

/** An array of amplitudes in scratch memory: one array of doubles where the circuit is real, else two. */
export class Amplitudes {
  constructor(
    readonly name: string,
    private readonly real: boolean,
  ) {}

  /** The names of the arrays it occupies. */
  get arrays(): readonly string[] {
    return this.real ? [this.name] : [this.name, `${this.name}Im`];
  }

  load(index: IntegerExpression): Complex {
    return { re: load(this.name, index), im: this.real ? zero : load(`${this.name}Im`, index) };
  }

  store(w: FunctionWriter, index: IntegerExpression, value: Complex): void {
    w.store(this.name, index, value.re);
    if (!this.real) w.store(`${this.name}Im`, index, value.im);
  }

  accumulate(w: FunctionWriter, index: IntegerExpression, value: Complex): void {
    w.accumulate(this.name, index, value.re);
    if (!this.real) w.accumulate(`${this.name}Im`, index, value.im);
  }
}
