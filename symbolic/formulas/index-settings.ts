import { Undecided } from '../equations/reading.js';
import { freeIndices } from './free-indices.js';
import type { IdentityFormula } from './parse-formula.js';
import type { IndexSetting } from './read-exactly.js';

const mostSettings = 4096;

/** The settings of the indices that no sum binds: a formula is claimed for each. Throws {@link Undecided} where they are too many. */
export function indexSettings(formula: IdentityFormula): readonly IndexSetting[] {
  const { declared, left, right, assumptions } = formula;
  const stated = [left, right, ...assumptions.flatMap((a) => [a.left, a.right])];
  const free = freeIndices(
    stated.map(({ expression }) => expression),
    declared,
  );
  let settings: readonly IndexSetting[] = [new Map()];
  for (const [name, values] of declared.indices) {
    if (!free.has(name)) continue;
    if (settings.length * values.length > mostSettings)
      throw new Undecided(`its indices take more than ${mostSettings} values together`);
    settings = settings.flatMap((setting) => values.map((value) => new Map([...setting, [name, value]])));
  }
  return settings;
}
