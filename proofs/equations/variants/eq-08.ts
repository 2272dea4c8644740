import { affineScore } from '../../../symbolic/equations/eq-06-class-scores.js';
import {
  combined,
  eq08Complete,
  eq08Homogeneous,
  eq08LinearMaps,
  eq08Parts,
  rawHeat,
  relu,
  signed,
  totalHeat,
} from '../../../symbolic/equations/eq-08-heatmap.js';
import { type Variant, variant } from './variant.js';

/** Wrong statements near Eq. 8. */
export const eq08Variants: readonly Variant[] = [
  variant(eq08Homogeneous, 'ReLU is linear: a negative factor −c² comes out too', {
    left: (r, { sign }) => {
      const negated = sign === 1 ? -1 : sign === -1 ? 1 : 0;
      return relu(r, { sign: negated }, r.multiply(r.real('c'), r.real('a')));
    },
    right: (r, s) => {
      const factor = r.multiply(r.real('c'), r.real('c'));
      return r.tensor(r.number(-1), r.multiply(factor, relu(r, s, r.real('a'))));
    },
  }),
  variant(eq08Parts, 'ReLU loses nothing: ReLU(z) = z', { right: (r, s) => relu(r, s, r.real('a')) }),
  variant(eq08Parts, 'ReLU is the absolute value', {
    left: (r, s) => signed(r, { sign: s.sign === 0 ? 0 : 1 }, r.real('a')),
    right: (r, s) => relu(r, s, r.real('a')),
  }),
  variant(eq08LinearMaps, 'the heatmap is quadratic in the maps: scaling all of them by α scales it by α²', {
    left: (r, s) => rawHeat(r, s, ({ k }) => combined(r, r.variable(`A${k}`), r.number(0))),
    right: (r, s) => {
      const square = r.multiply(r.real('α'), r.real('α'));
      return r.multiply(
        square,
        rawHeat(r, s, ({ k }) => r.variable(`A${k}`)),
      );
    },
  }),
  variant(eq08Complete, 'the pixels add up to the score, bias and all', {
    right: (r, s) => affineScore(r, { ...s, l: 1 }),
  }),
  variant(eq08Complete, 'the average pixel, not the sum, is the score less its bias', {
    left: (r, s) => r.tensor(r.number(1, s.width * s.height), totalHeat(r, s)),
  }),
];
