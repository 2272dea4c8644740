import {
  eq07Constant,
  eq07Linear,
  eq07LinearInScore,
  eq07Response,
  eq07Weight,
  mixed,
  pooledScore,
  pooledSlope,
  raised,
  rawScore,
  share,
  weight,
} from '../../../symbolic/equations/eq-07-weights.js';
import { entryName, pixelsOf } from '../../../symbolic/equations/feature-maps.js';
import { quadraticSlope } from '../../../symbolic/equations/polynomial.js';
import { type Variant, variant } from './variant.js';

/** Wrong statements near Eq. 7. */
export const eq07Variants: readonly Variant[] = [
  variant(eq07Constant, 'the factor 1/WH of the head is missing: ∂f/∂A = ∂g/∂p', {
    right: (r, s) => pooledSlope(r, s, s.k),
  }),
  variant(eq07Constant, 'the factor 1/WH twice, once from the head and once from the average', {
    right: (r, s) => r.tensor(share(r, s), r.tensor(share(r, s), pooledSlope(r, s, s.k))),
  }),
  variant(eq07Constant, 'the slope of the next map', {
    right: (r, s) => r.tensor(share(r, s), pooledSlope(r, s, (s.k % s.maps) + 1)),
  }),
  variant(
    eq07Constant,
    'a classifier of the maps as they are, without averaging, has a constant gradient too',
    {
      left: (r, s) => r.derivative(rawScore(r, s, 'f'), entryName(s)),
      right: (r, s) => weight(r, s, s.k, rawScore(r, s, 'f')),
    },
  ),
  variant(eq07Weight, 'the gradients are added, not averaged', {
    left: (r, s) => r.sum(pixelsOf(s, s.k).map((pixel) => r.derivative(pooledScore(r, s), entryName(pixel)))),
  }),
  variant(eq07Weight, 'the average runs over all maps: 1/(WHK)', {
    left: (r, s) => r.tensor(r.number(1, s.maps), weight(r, s, s.k, pooledScore(r, s))),
  }),
  variant(eq07Linear, 'M is transposed', {
    right: (r, s) => {
      const y = mixed(r, s);
      const terms = y.map((_, a) => r.multiply(quadraticSlope(r, 'g', y, a), r.real(`M${s.k},${a + 1}`)));
      return r.tensor(share(r, s), r.sum(terms));
    },
  }),
  variant(eq07Linear, 'the linear layer is forgotten', {
    right: (r, s) => r.tensor(share(r, s), quadraticSlope(r, 'g', mixed(r, s), s.k - 1)),
  }),
  variant(eq07LinearInScore, 'w does not notice the scale of the score', {
    left: (r, s) => weight(r, s, s.k, r.multiply(r.real('α'), rawScore(r, s, 'f'))),
    right: (r, s) => weight(r, s, s.k, rawScore(r, s, 'f')),
  }),
  variant(eq07LinearInScore, 'the weight of a product of scores is the product of the weights', {
    left: (r, s) => weight(r, s, s.k, r.multiply(pooledScore(r, s), pooledScore(r, s))),
    right: (r, s) => r.multiply(weight(r, s, s.k, pooledScore(r, s)), weight(r, s, s.k, pooledScore(r, s))),
  }),
  variant(eq07Response, 'w_k is the change of the score as one pixel is raised', {
    left: (r, s) =>
      r.derivative(
        rawScore(r, s, 'f', (pixel) => raised(r, s.k, pixel)),
        entryName({ k: s.k, i: 1, j: 1 }),
      ),
  }),
  variant(eq07Response, 'the change as the next map is raised', {
    left: (r, s) =>
      r.tensor(
        share(r, s),
        r.derivative(
          rawScore(r, s, 'f', (pixel) => raised(r, (s.k % s.maps) + 1, pixel)),
          't',
        ),
      ),
  }),
];
