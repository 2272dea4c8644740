import type { Declarations } from './declarations.js';
import { type Expression, partsOf } from './expression.js';

/** The indices in the expressions, and in the definitions that they use, that no sum binds. */
export function freeIndices(expressions: readonly Expression[], declared: Declarations): ReadonlySet<string> {
  const free = new Set<string>();
  const ofDefinition = new Map<string, ReadonlySet<string>>();
  const walk = (e: Expression, bound: ReadonlySet<string>, found: Set<string>): void => {
    if (e.op === 'call' && e.name === 'sum') {
      const [index, body] = e.args as [Expression, Expression]; // as many as a sum takes
      walk(body, new Set([...bound, index.op === 'name' ? index.name : '']), found);
      return;
    }
    if (e.op === 'name') {
      if (declared.indices.has(e.name) && !bound.has(e.name)) found.add(e.name);
      const definition = declared.definitions.get(e.name);
      if (definition !== undefined) {
        const inside = ofDefinition.get(e.name) ?? new Set<string>();
        if (!ofDefinition.has(e.name)) {
          walk(definition.expression, new Set(), inside as Set<string>);
          ofDefinition.set(e.name, inside);
        }
        for (const index of inside) if (!bound.has(index)) found.add(index);
      }
    }
    for (const part of partsOf(e)) walk(part, bound, found);
  };
  for (const e of expressions) walk(e, new Set(), free);
  return free;
}
