import {
  eq03Additive,
  eq03Gradient,
  loss,
  overSamples,
  predicted,
} from '../../../symbolic/equations/eq-03-loss.js';
import { range } from '../../../symbolic/equations/feature-maps.js';
import { type Variant, variant } from './variant.js';

/** Wrong statements near Eq. 3. */
export const eq03Variants: readonly Variant[] = [
  variant(eq03Additive, 'the loss as an average adds up too', {
    left: (r, { first, second }) => r.tensor(r.number(1, first + second), loss(r, range(first + second))),
    right: (r, { first, second }) =>
      r.add(
        r.tensor(r.number(1, first), loss(r, range(first))),
        r.tensor(
          r.number(1, second),
          loss(
            r,
            range(second).map((j) => first + j),
          ),
        ),
      ),
  }),
  variant(eq03Additive, 'the last sample is left out', {
    right: (r, { first, second }) => loss(r, range(first + second - 1)),
  }),
  variant(eq03Gradient, 'the sign: y − f for f − y', {
    right: (r, s) =>
      overSamples(r, s, (j, l) => {
        const { f, y } = predicted(r, j, l);
        return r.tensor(r.number(2), r.multiply(r.subtract(y, f), r.derivative(f, 't')));
      }),
  }),
  variant(eq03Gradient, 'the factor 2 is missing', {
    right: (r, s) =>
      overSamples(r, s, (j, l) => {
        const { f, y } = predicted(r, j, l);
        return r.multiply(r.subtract(f, y), r.derivative(f, 't'));
      }),
  }),
  variant(eq03Gradient, 'the chain rule is forgotten: ∂f/∂t is missing', {
    right: (r, s) =>
      overSamples(r, s, (j, l) => {
        const { f, y } = predicted(r, j, l);
        return r.tensor(r.number(2), r.subtract(f, y));
      }),
  }),
  variant({ ...eq03Gradient, settings: eq03Gradient.settings.slice(1) }, 'one sample stands for all', {
    right: (r, { samples }) => {
      const { f, y } = predicted(r, 1, 1);
      const first = r.multiply(r.subtract(f, y), r.derivative(f, 't'));
      return r.tensor(r.number(2 * samples), first);
    },
  }),
];
