import { parseDecimal, type Rational } from '../../../symbolic/ring/rational.js';

/** The numbers that a module computes with, and no others: doubles, two to a vector, or singles, four to a vector. */
export interface Format {
  readonly number: 'f64' | 'f32';
  /** The numbers of a vector: so many samples are at work at a time. */
  readonly lanes: 2 | 4;
  /** Of a number. */
  readonly bytes: 8 | 4;
  /** The nearest of these numbers. */
  readonly round: (value: number) => number;
  /** The decimal that such a number stands for, the shortest that rounds to it; undefined for what is none. */
  readonly decimal: (value: number) => Rational | undefined;
}

export const double: Format = {
  number: 'f64',
  lanes: 2,
  bytes: 8,
  round: (value) => value,
  decimal: (value) => (Number.isFinite(value) ? parseDecimal(`${value}`) : undefined),
};

export const single: Format = {
  number: 'f32',
  lanes: 4,
  bytes: 4,
  round: Math.fround,
  decimal: (value) => {
    if (!Number.isFinite(value)) return undefined;
    // Nine digits tell all singles apart.
    for (let digits = 1; digits <= 9; digits += 1) {
      const spelt = Number(value.toPrecision(digits));
      if (Math.fround(spelt) === value) return parseDecimal(`${spelt}`);
    }
    return undefined;
  },
};
