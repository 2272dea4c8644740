import type { FloatExpression, IntegerExpression, KernelFunction, Statement } from '../../ir/program.js';
import { NotEmittable } from './not-emittable.js';

/**
 * An exported function in three parts: what comes before the loop over the samples, what it does for a pair of samples,
 * and what comes after. The pair at work is always the first in memory, so the loop's variable is 0.
 */
export interface Parts {
  readonly begin: readonly Statement[];
  readonly pair: readonly Statement[];
  readonly end: readonly Statement[];
}

/** Splits an exported function at its loop over the samples. Throws {@link NotEmittable} where the parts share names. */
export function sampleLoop({ name, body }: KernelFunction): Parts {
  const at = body.findIndex((s) => s.op === 'for' && s.below.op === 'name' && s.below.name === 'batch');
  const loop = body[at];
  if (loop?.op !== 'for') return { begin: body, pair: [], end: [] };
  const [begin, end] = [body.slice(0, at), body.slice(at + 1)];
  const shares = begin.some((s) => s.op === 'define' || s.op === 'index' || s.op === 'accumulator');
  if (shares) throw new NotEmittable(`${name} defines names before its loop over the samples`);
  return { begin, pair: loop.body.map((s) => atFirst(s, loop.name)), end };
}

/** The statement with 0 for the name. */
function atFirst(s: Statement, name: string): Statement {
  const integer = (e: IntegerExpression): IntegerExpression => {
    switch (e.op) {
      case 'integer':
        return e;
      case 'name':
        return e.name === name ? { op: 'integer', value: 0 } : e;
      case 'entry':
        return { ...e, index: integer(e.index) };
      default:
        return { ...e, left: integer(e.left), right: integer(e.right) };
    }
  };
  const float = (e: FloatExpression): FloatExpression => {
    switch (e.op) {
      case 'constant':
      case 'pi':
      case 'local':
        return e;
      case 'load':
      case 'entry':
        return { ...e, index: integer(e.index) };
      case 'neg':
      case 'call':
        return { ...e, of: float(e.of) };
      default:
        return { ...e, left: float(e.left), right: float(e.right) };
    }
  };
  switch (s.op) {
    case 'define':
    case 'accumulator':
      return { ...s, value: float(s.value) };
    case 'index':
      return { ...s, value: integer(s.value) };
    case 'increase':
      return { ...s, by: float(s.by) };
    case 'circle':
      return { ...s, of: float(s.of) };
    case 'store':
    case 'accumulate':
      return { ...s, index: integer(s.index), value: float(s.value) };
    case 'for':
      return {
        ...s,
        from: integer(s.from),
        below: integer(s.below),
        body: s.body.map((inner) => atFirst(inner, name)),
      };
    case 'call':
      return {
        ...s,
        args: s.args.map((arg) => (arg.op === 'array' ? arg : { ...arg, value: integer(arg.value) })),
      };
  }
}
