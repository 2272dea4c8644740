import {
  blended,
  correlated,
  eq05Covariant,
  eq05LinearInput,
  eq05Window,
  featureMap,
  filter,
  image,
} from '../../../symbolic/equations/eq-05-feature-map.js';
import { type Variant, variant } from './variant.js';

/** Wrong statements near Eq. 5. */
export const eq05Variants: readonly Variant[] = [
  variant(eq05LinearInput, 'it is linear with the bias', {
    left: (r, s) => featureMap(r, s, filter(r), blended(r, image(r, 'x'), image(r, 'y'))),
    right: (r, s) =>
      r.add(
        r.multiply(r.real('α'), featureMap(r, s, filter(r), image(r, 'x'))),
        r.multiply(r.real('β'), featureMap(r, s, filter(r), image(r, 'y'))),
      ),
  }),
  variant(eq05Covariant, 'it moves the other way', {
    left: (r, s) => featureMap(r, { ...s, i: s.i + 2 * s.down, j: s.j + 2 * s.right }),
    right: (r, s) => featureMap(r, { ...s, i: s.i + s.down, j: s.j + s.right }),
  }),
  variant(eq05Covariant, 'it does not notice where the image lies', { right: (r, s) => featureMap(r, s) }),
  variant(eq05Window, 'it reads from (i + 1, j + 1) on: the −1 in the index is missing', {
    left: (r, s) =>
      r.derivative(
        featureMap(r, s, filter(r), (i, j, c) => image(r)(i + 1, j + 1, c)),
        `x${s.u},${s.v},${s.c}`,
      ),
  }),
  variant(eq05Window, 'the filter is turned: W_{S+1−s₁, S+1−s₂} as in a convolution proper', {
    left: (r, s) =>
      r.derivative(
        featureMap(r, s, (s1, s2, c) => filter(r)(s.size + 1 - s1, s.size + 1 - s2, c)),
        `x${s.u},${s.v},${s.c}`,
      ),
  }),
  variant(eq05Window, 'rows and columns of the filter change places', {
    left: (r, s) =>
      r.derivative(
        featureMap(r, s, (s1, s2, c) => filter(r)(s2, s1, c)),
        `x${s.u},${s.v},${s.c}`,
      ),
  }),
  variant(eq05LinearInput, 'the bias is added once for every channel', {
    left: (r, s) => r.add(correlated(r, s, filter(r), image(r)), r.tensor(r.number(s.channels), r.real('b'))),
    right: (r, s) => featureMap(r, s),
  }),
];
