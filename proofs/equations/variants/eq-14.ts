import { indexTuples, sigmas } from '../../../symbolic/equations/compose.js';
import {
  eq14Real,
  eq14RoundTrip,
  eq14Unique,
  expansionCoefficient,
} from '../../../symbolic/equations/eq-14-pauli-expansion.js';
import type { Reading } from '../../../symbolic/equations/reading.js';
import { type Variant, variant } from './variant.js';

type Coefficient = <O>(r: Reading<O>, rho: O, is: readonly number[]) => O;

/** Σ coefficient(i)·basis(i), over all i or those kept. */
const expansion =
  (
    coefficient: Coefficient,
    basis: <O>(r: Reading<O>, is: readonly number[]) => O = sigmas,
    kept: (is: readonly number[]) => boolean = () => true,
  ) =>
  <O>(r: Reading<O>, { n }: { readonly n: number }): O => {
    const rho = r.operator('ρ', n);
    return r.sum(
      indexTuples(n)
        .filter(kept)
        .map((is) => r.tensor(coefficient(r, rho, is), basis(r, is))),
    );
  };

const scaled =
  (num: (n: number) => number, den: (n: number) => number): Coefficient =>
  (r, rho, is) =>
    r.tensor(r.number(num(is.length), den(is.length)), r.traceOfProduct(rho, sigmas(r, is)));

/** Wrong statements near Eq. 14. */
export const eq14Variants: readonly Variant[] = [
  variant(eq14RoundTrip, 'C = tr(ρσ), without 1/2ⁿ', {
    right: (r, s) =>
      expansion(
        scaled(
          () => 1,
          () => 1,
        ),
      )(r, s),
  }),
  variant(eq14RoundTrip, 'C = tr(ρσ)/4ⁿ', {
    right: (r, s) =>
      expansion(
        scaled(
          () => 1,
          (n) => 4 ** n,
        ),
      )(r, s),
  }),
  variant(eq14RoundTrip, 'the sign: C = −tr(ρσ)/2ⁿ', {
    right: (r, s) =>
      expansion(
        scaled(
          () => -1,
          (n) => 2 ** n,
        ),
      )(r, s),
  }),
  variant(eq14RoundTrip, 'a factor i too many in C', {
    right: (r, s) => expansion((w, rho, is) => w.tensor(w.i, expansionCoefficient(w, rho, is)))(r, s),
  }),
  variant(eq14RoundTrip, 'C = tr(ρᵀσ)/2ⁿ', {
    right: (r, s) => expansion((w, rho, is) => expansionCoefficient(w, w.transpose(rho), is))(r, s),
  }),
  variant(eq14RoundTrip, 'C = tr(ρ†σ)/2ⁿ for a ρ that need not be Hermitian', {
    right: (r, s) => expansion((w, rho, is) => expansionCoefficient(w, w.dagger(rho), is))(r, s),
  }),
  variant(eq14RoundTrip, 'transposed basis elements', {
    right: (r, s) => expansion(expansionCoefficient, (w, is) => w.transpose(sigmas(w, is)))(r, s),
  }),
  variant(eq14RoundTrip, 'the indices run from 1 to 3: the identity is left out', {
    right: (r, s) => expansion(expansionCoefficient, sigmas, (is) => is.every((i) => i > 0))(r, s),
  }),
  variant(eq14RoundTrip, 'the indices run from 0 to 2: Z is left out', {
    right: (r, s) => expansion(expansionCoefficient, sigmas, (is) => is.every((i) => i < 3))(r, s),
  }),
  variant(eq14RoundTrip, 'the Pauli index is off by one in the basis', {
    right: (r, s) =>
      expansion(expansionCoefficient, (w, is) =>
        sigmas(
          w,
          is.map((i) => (i + 1) % 4),
        ),
      )(r, s),
  }),
  variant(
    { ...eq14RoundTrip, settings: eq14RoundTrip.settings.slice(1) },
    'the tensor factors of the basis in reverse order',
    { right: (r, s) => expansion(expansionCoefficient, (w, is) => sigmas(w, is.toReversed()))(r, s) },
  ),
  variant(eq14Real, 'C is real for every ρ, Hermitian or not', {
    left: (r, { is }) => r.dagger(expansionCoefficient(r, r.operator('ρ', is.length), is)),
    right: (r, { is }) => expansionCoefficient(r, r.operator('ρ', is.length), is),
  }),
  variant(eq14Real, 'C is imaginary for Hermitian ρ', {
    right: (r, { is }) =>
      r.tensor(r.number(-1), expansionCoefficient(r, r.operator('ρ', is.length, { hermitian: true }), is)),
  }),
  variant(eq14Unique, 'every coefficient of the sum is C_{0…0}', {
    right: (r, { is }) => r.complex(`C${is.map(() => 0).join('')}`),
  }),
];
