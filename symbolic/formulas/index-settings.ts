import { Undecided } from '../equations/reading.js';
import type { Checked } from './checked.js';
import type { Expression } from './expression.js';
import { partsOf } from './expression.js';
import type { IdentityFormula } from './parse-formula.js';
import type { IndexSetting } from './read-exactly.js';

const mostSettings = 4096;

/** The settings of the indices that no sum binds: a formula is claimed for each. Throws {@link Undecided} where they are too many. */
export function indexSettings(formula: IdentityFormula): readonly IndexSetting[] {
  const free = freeIndices(formula);
  let settings: readonly IndexSetting[] = [new Map()];
  for (const [name, values] of formula.declared.indices) {
    if (!free.has(name)) continue;
    if (settings.length * values.length > mostSettings)
      throw new Undecided(`its indices take more than ${mostSettings} values together`);
    settings = settings.flatMap((setting) => values.map((value) => new Map([...setting, [name, value]])));
  }
  return settings;
}

function freeIndices({ declared, left, right, assumptions }: IdentityFormula): ReadonlySet<string> {
  const free = new Set<string>();
  const ofDefinition = new Map<string, ReadonlySet<string>>();
  const walk = (e: Expression, bound: ReadonlySet<string>, found: Set<string>): void => {
    if (e.op === 'call' && e.name === 'sum') {
      const [index, body] = e.args as [Expression, Expression];
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
  const all: readonly Checked[] = [left, right, ...assumptions.flatMap((a) => [a.left, a.right])];
  for (const { expression } of all) walk(expression, new Set(), free);
  return free;
}
