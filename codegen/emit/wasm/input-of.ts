import type { FloatExpression, Statement } from '../../ir/program.js';

type Load = FloatExpression & { readonly op: 'load' };

/** The names of a function that are entries of arrays as they stand, with those. */
export function loadedNames(body: readonly Statement[]): ReadonlyMap<string, Load> {
  const loads = new Map<string, Load>();
  const visit = (s: Statement): void => {
    if (s.op === 'for') s.body.forEach(visit);
    if (s.op === 'define' && s.value.op === 'load') loads.set(s.name, s.value);
    else if (s.op === 'define' || s.op === 'accumulator') loads.delete(s.name);
  };
  body.forEach(visit);
  return loads;
}

/** The entry that an expression is, itself or by name. */
export function inputOf(e: FloatExpression, loads: ReadonlyMap<string, Load>): Load | undefined {
  if (e.op === 'load') return e;
  return e.op === 'local' ? loads.get(e.name) : undefined;
}
