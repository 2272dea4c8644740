import {
  affineScore,
  blend,
  eq06Affine,
  eq06Average,
  eq06Count,
  exchanged,
} from '../../../symbolic/equations/eq-06-class-scores.js';
import { allPixels, entry, pooled } from '../../../symbolic/equations/feature-maps.js';
import { quadratic } from '../../../symbolic/equations/polynomial.js';
import { type Variant, variant } from './variant.js';

/** Wrong statements near Eq. 6. */
export const eq06Variants: readonly Variant[] = [
  variant(eq06Count, 'm + 1 scores for m classes', { right: (r, { m }) => r.number(m + 1) }),
  variant(eq06Affine, 'the score is linear, bias and all', {
    left: (r, s) => affineScore(r, s, (pixel) => blend(r, pixel)),
    right: (r, s) =>
      r.add(
        r.multiply(r.real('α'), affineScore(r, s)),
        r.multiply(
          r.real('β'),
          affineScore(r, s, ({ k, i, j }) => r.variable(`B${k},${i},${j}`)),
        ),
      ),
  }),
  variant(eq06Average, 'a classifier of the maps as they are, without averaging, does not notice either', {
    left: (r, s) =>
      quadratic(
        r,
        'g',
        allPixels(s).map((pixel) => exchanged(r, s, pixel)),
      ),
    right: (r, s) =>
      quadratic(
        r,
        'g',
        allPixels(s).map((pixel) => entry(r, pixel)),
      ),
  }),
  variant(eq06Average, 'the sum of a map is its average', {
    right: (r, s) =>
      quadratic(
        r,
        'g',
        pooled(r, s).map((p) => r.tensor(r.number(s.width * s.height), p)),
      ),
  }),
];
