import { eq12Identity, eq12Operators } from '../../../symbolic/equations/eq-12-tensor-product-rule.js';
import { type Variant, variant } from './variant.js';

/** Wrong statements near Eq. 12. */
export const eq12Variants: readonly Variant[] = [
  variant(eq12Identity, 'a minus between the terms', {
    right: (r, s) => {
      const [a, b] = eq12Operators(r, s);
      return r.subtract(r.tensor(r.derivative(a, 'x'), b), r.tensor(a, r.derivative(b, 'x')));
    },
  }),
  variant(eq12Identity, 'the derivative of a product is the product of the derivatives', {
    right: (r, s) => {
      const [a, b] = eq12Operators(r, s);
      return r.tensor(r.derivative(a, 'x'), r.derivative(b, 'x'));
    },
  }),
  variant(eq12Identity, 'the second term is missing', {
    right: (r, s) => {
      const [a, b] = eq12Operators(r, s);
      return r.tensor(r.derivative(a, 'x'), b);
    },
  }),
  variant(eq12Identity, 'the first term is missing', {
    right: (r, s) => {
      const [a, b] = eq12Operators(r, s);
      return r.tensor(a, r.derivative(b, 'x'));
    },
  }),
  variant(eq12Identity, 'the factors change places in the second term', {
    right: (r, s) => {
      const [a, b] = eq12Operators(r, s);
      return r.add(r.tensor(r.derivative(a, 'x'), b), r.tensor(r.derivative(b, 'x'), a));
    },
  }),
  variant(eq12Identity, 'a factor ½, as for an average of the two terms', {
    right: (r, s) => {
      const [a, b] = eq12Operators(r, s);
      const sum = r.add(r.tensor(r.derivative(a, 'x'), b), r.tensor(a, r.derivative(b, 'x')));
      return r.tensor(r.number(1, 2), sum);
    },
  }),
  variant(eq12Identity, 'B is daggered in the first term', {
    right: (r, s) => {
      const [a, b] = eq12Operators(r, s);
      return r.add(r.tensor(r.derivative(a, 'x'), r.dagger(b)), r.tensor(a, r.derivative(b, 'x')));
    },
  }),
  variant(eq12Identity, 'the derivative is transposed in the second term', {
    right: (r, s) => {
      const [a, b] = eq12Operators(r, s);
      return r.add(r.tensor(r.derivative(a, 'x'), b), r.tensor(a, r.transpose(r.derivative(b, 'x'))));
    },
  }),
  variant(eq12Identity, 'A is daggered in the second term', {
    right: (r, s) => {
      const [a, b] = eq12Operators(r, s);
      return r.add(r.tensor(r.derivative(a, 'x'), b), r.tensor(r.dagger(a), r.derivative(b, 'x')));
    },
  }),
  variant(eq12Identity, 'the factors change places in both terms', {
    right: (r, s) => {
      const [a, b] = eq12Operators(r, s);
      return r.add(r.tensor(b, r.derivative(a, 'x')), r.tensor(r.derivative(b, 'x'), a));
    },
  }),
  variant(eq12Identity, 'both terms differentiate A', {
    right: (r, s) => {
      const [a, b] = eq12Operators(r, s);
      return r.tensor(r.number(2), r.tensor(r.derivative(a, 'x'), b));
    },
  }),
  variant(eq12Identity, 'the product of the derivatives is added', {
    right: (r, s) => {
      const [a, b] = eq12Operators(r, s);
      const [da, db] = [r.derivative(a, 'x'), r.derivative(b, 'x')];
      return r.add(r.add(r.tensor(da, b), r.tensor(a, db)), r.tensor(da, db));
    },
  }),
];
