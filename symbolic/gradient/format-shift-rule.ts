import { formatReal } from '../ring/format-cyclotomic.js';
import { Q, type Rational } from '../ring/rational.js';
import type { GeneralShiftRule, GeneralShiftTerm } from './general-shift-rule.js';

/** The terms of a rule as text: `1/2·f(x + π/2) − 1/2·f(x − π/2)`, exactly; `0` where there are none. */
export function formatShiftRule({ field, terms }: Pick<GeneralShiftRule, 'field' | 'terms'>): string {
  if (terms.length === 0) return '0';
  return terms
    .map(({ coefficient, shift }: GeneralShiftTerm, k) => {
      const text = formatReal(field, coefficient);
      const negative = text.startsWith('−') && !text.includes(' ');
      const size = negative ? text.slice(1) : text.includes(' ') ? `(${text})` : text;
      const sign = k === 0 ? (negative ? '−' : '') : negative ? ' − ' : ' + ';
      return `${sign}${size === '1' ? '' : `${size}·`}f(${formatShift(shift)})`;
    })
    .join('');
}

/** `x − 3π/2`, from the shift in units of π. */
function formatShift(shift: Rational): string {
  if (Q.isZero(shift)) return 'x';
  const size = shift.num < 0n ? -shift.num : shift.num;
  const angle = `${size === 1n ? '' : size}π${shift.den === 1n ? '' : `/${shift.den}`}`;
  return `x ${shift.num < 0n ? '−' : '+'} ${angle}`;
}
