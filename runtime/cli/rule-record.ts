import { formatShiftRule } from '../../symbolic/gradient/format-shift-rule.js';
import type { GeneralShiftRule } from '../../symbolic/gradient/general-shift-rule.js';
import { ruleVariance } from '../../symbolic/gradient/rule-variance.js';
import { formatReal } from '../../symbolic/ring/format-cyclotomic.js';
import { Q } from '../../symbolic/ring/rational.js';

/** A shift rule for machines: exact texts, with decimals beside them. */
export interface RuleRecord {
  /** `1/2·f(x + π/2) − 1/2·f(x − π/2)`. */
  readonly text: string;
  /** Shifts in units of π. */
  readonly terms: readonly {
    readonly shift: string;
    readonly coefficient: string;
    readonly decimal: number;
  }[];
  /** Σ c²: S shots for each value give at most this over S as the variance, for a Pauli string. */
  readonly variance: { readonly exact: string; readonly decimal: number };
}

export function ruleRecord(rule: GeneralShiftRule): RuleRecord {
  const { field, terms } = rule;
  const variance = ruleVariance(rule);
  return {
    text: formatShiftRule(rule),
    terms: terms.map(({ shift, coefficient }) => ({
      shift: Q.format(shift),
      coefficient: formatReal(field, coefficient),
      decimal: field.toComplex(coefficient)[0],
    })),
    variance: { exact: formatReal(field, variance), decimal: field.toComplex(variance)[0] },
  };
}

/** A number for people, to four places that count. */
export function decimal(value: number): string {
  return String(Number(value.toPrecision(4))).replace('-', '−');
}
