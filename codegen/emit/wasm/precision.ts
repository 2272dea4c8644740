import type { ByteWriter } from './byte-writer.js';

/** The numbers that a module computes with: doubles, two to a vector, or singles, four to a vector. */
export interface Precision {
  readonly number: 'f64' | 'f32';
  readonly vector: 'f64x2' | 'f32x4';
  /** Samples that are done at a time. */
  readonly lanes: 2 | 4;
  /** log₂ of the bytes of a number. */
  readonly places: 3 | 2;
  readonly loadSplat: 'v128.load64_splat' | 'v128.load32_splat';
  readonly write: (to: ByteWriter, value: number) => void;
  /** The nearest of these numbers. */
  readonly round: (value: number) => number;
  /** The shortest decimal that rounds to one of them, not negative. */
  readonly shortest: (value: number) => string;
  /** Every decimal of so many digits is the shortest for its number. */
  readonly digits: number;
  /** Every whole number up to this is one of them. */
  readonly largestInteger: number;
}

export const double: Precision = {
  number: 'f64',
  vector: 'f64x2',
  lanes: 2,
  places: 3,
  loadSplat: 'v128.load64_splat',
  write: (to, value) => to.double(value),
  round: (value) => value,
  shortest: (value) => `${value}`,
  digits: 15,
  largestInteger: Number.MAX_SAFE_INTEGER,
};

export const single: Precision = {
  number: 'f32',
  vector: 'f32x4',
  lanes: 4,
  places: 2,
  loadSplat: 'v128.load32_splat',
  write: (to, value) => to.single(value),
  round: Math.fround,
  shortest: (value) => {
    let digits = 1;
    while (Math.fround(Number(value.toPrecision(digits))) !== value) digits += 1;
    return `${Number(value.toPrecision(digits))}`;
  },
  digits: 6,
  largestInteger: 2 ** 24,
};
