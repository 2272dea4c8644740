import {
  alongKernel,
  applied,
  biases,
  eq04Affine,
  eq04Chain,
  eq04Singular,
  inputs,
  matrixProduct,
  preActivation,
  square,
  weights,
} from '../../../symbolic/equations/eq-04-network.js';
import { type Variant, variant } from './variant.js';

/** Layers as wide as each other: there the wrong order is a matrix too. */
const squareLayers = {
  ...eq04Affine,
  settings: [0, 1].map((out) => ({ widths: [2, 2, 2], out })),
};

/** Wrong statements near Eq. 4. */
export const eq04Variants: readonly Variant[] = [
  variant(squareLayers, 'the layers in the other order: W₁W₂', {
    right: (r, s) => {
      const [w1, w2] = [weights(r, s, 1), weights(r, s, 2)];
      const linear = applied(r, matrixProduct(r, w1, w2), inputs(r, s));
      const constant = applied(r, w2, biases(r, s, 1));
      return r.sum([linear[s.out]!, constant[s.out]!, biases(r, s, 2)[s.out]!]);
    },
  }),
  variant(eq04Affine, 'the first bias does not pass through W₂: b₂ alone', {
    right: (r, s) => {
      const linear = applied(r, matrixProduct(r, weights(r, s, 2), weights(r, s, 1)), inputs(r, s));
      return r.add(linear[s.out]!, biases(r, s, 2)[s.out]!);
    },
  }),
  variant(squareLayers, 'the biases add up: b₁ + b₂', {
    right: (r, s) => {
      const linear = applied(r, matrixProduct(r, weights(r, s, 2), weights(r, s, 1)), inputs(r, s));
      return r.sum([linear[s.out]!, biases(r, s, 1)[s.out]!, biases(r, s, 2)[s.out]!]);
    },
  }),
  variant(eq04Chain, 'the derivative of the outer activation is missing', {
    right: (r, s) => {
      const a1 = preActivation(r, s, 1, inputs(r, s));
      const first = weights(r, s, 1).map((row, m) =>
        r.multiply(r.tensor(r.number(2), a1[m]!), row[s.varied - 1]!),
      );
      return applied(r, weights(r, s, 2), first)[s.out]!;
    },
  }),
  variant(eq04Chain, 'the derivative of the inner activation is missing', {
    right: (r, s) => {
      const a1 = preActivation(r, s, 1, inputs(r, s));
      const a2 = preActivation(r, s, 2, a1.map(square(r)));
      const first = weights(r, s, 1).map((row) => row[s.varied - 1]!);
      return r.multiply(r.tensor(r.number(2), a2[s.out]!), applied(r, weights(r, s, 2), first)[s.out]!);
    },
  }),
  variant(eq04Singular, 'the invertible W = (1 2; 2 3) does not tell these inputs apart either', {
    left: (r, { out }) =>
      alongKernel(
        r,
        [
          [1, 2],
          [2, 3],
        ],
        out,
        r.variable('t'),
      ),
    right: (r, { out }) =>
      alongKernel(
        r,
        [
          [1, 2],
          [2, 3],
        ],
        out,
        r.number(0),
      ),
  }),
];
