import { compose } from '../../../symbolic/equations/compose.js';
import {
  type Eq11Setting,
  eq11Identity,
  eq11Operators,
} from '../../../symbolic/equations/eq-11-product-rule-trace.js';
import type { Formula } from '../../../symbolic/equations/equation.js';
import type { Reading } from '../../../symbolic/equations/reading.js';
import { type Variant, variant } from './variant.js';

/** One qubit shows every mistake. */
const oneQubit: Formula<Eq11Setting> = { ...eq11Identity, settings: eq11Identity.settings.slice(0, 1) };

type Terms<O> = ReturnType<typeof eq11Operators<O>> & {
  readonly vd: O;
  readonly ud: O;
  readonly dv: O;
  readonly dvd: O;
  /** tr(Q·rest…). */
  readonly expectation: (first: O, ...rest: readonly O[]) => O;
};

const right =
  (combine: <O>(r: Reading<O>, t: Terms<O>) => O) =>
  <O>(r: Reading<O>, s: Eq11Setting): O => {
    const operators = eq11Operators(r, s);
    const [vd, ud] = [r.dagger(operators.v), r.dagger(operators.u)];
    return combine(r, {
      ...operators,
      vd,
      ud,
      dv: r.derivative(operators.v, 'x'),
      dvd: r.derivative(vd, 'x'),
      expectation: (first, ...rest) => r.traceOfProduct(operators.q, compose(r, first, ...rest)),
    });
  };

/** Wrong statements near Eq. 11. */
export const eq11Variants: readonly Variant[] = [
  variant(oneQubit, 'a minus between the terms', {
    right: (r, s) =>
      right((w, { expectation, u, v, rho, vd, ud, dv, dvd }) =>
        w.subtract(expectation(u, dv, rho, vd, ud), expectation(u, v, rho, dvd, ud)),
      )(r, s),
  }),
  variant(oneQubit, 'the second term is missing', {
    right: (r, s) =>
      right((_w, { expectation, u, rho, vd, ud, dv }) => expectation(u, dv, rho, vd, ud))(r, s),
  }),
  variant(oneQubit, 'both factors differentiated at once', {
    right: (r, s) =>
      right((_w, { expectation, u, rho, ud, dv, dvd }) => expectation(u, dv, rho, dvd, ud))(r, s),
  }),
  variant(oneQubit, 'twice the first term, as if it were real', {
    right: (r, s) =>
      right((w, { expectation, u, rho, vd, ud, dv }) =>
        w.tensor(w.number(2), expectation(u, dv, rho, vd, ud)),
      )(r, s),
  }),
  variant(oneQubit, 'the dagger is missing in the second term: ρ₀·∂V', {
    right: (r, s) =>
      right((w, { expectation, u, v, rho, vd, ud, dv }) =>
        w.add(expectation(u, dv, rho, vd, ud), expectation(u, v, rho, dv, ud)),
      )(r, s),
  }),
  variant(oneQubit, 'U and U† change places', {
    right: (r, s) =>
      right((w, { expectation, u, v, rho, vd, ud, dv, dvd }) =>
        w.add(expectation(ud, dv, rho, vd, u), expectation(ud, v, rho, dvd, u)),
      )(r, s),
  }),
  variant(oneQubit, 'U and V change places', {
    right: (r, s) =>
      right((w, { expectation, u, v, rho, vd, ud, dv, dvd }) =>
        w.add(expectation(dv, u, rho, ud, vd), expectation(v, u, rho, ud, dvd)),
      )(r, s),
  }),
  variant(oneQubit, 'a factor ½ too many', {
    right: (r, s) =>
      right((w, { expectation, u, v, rho, vd, ud, dv, dvd }) =>
        w.tensor(w.number(1, 2), w.add(expectation(u, dv, rho, vd, ud), expectation(u, v, rho, dvd, ud))),
      )(r, s),
  }),
  variant(oneQubit, 'the first term is missing', {
    right: (r, s) =>
      right((_w, { expectation, u, v, rho, ud, dvd }) => expectation(u, v, rho, dvd, ud))(r, s),
  }),
  variant(oneQubit, 'the dagger is missing in the first term: ∂V·ρ₀·V', {
    right: (r, s) =>
      right((w, { expectation, u, v, rho, ud, dv, dvd }) =>
        w.add(expectation(u, dv, rho, v, ud), expectation(u, v, rho, dvd, ud)),
      )(r, s),
  }),
  variant(oneQubit, 'ρ₀ after V† in the first term', {
    right: (r, s) =>
      right((w, { expectation, u, v, rho, vd, ud, dv, dvd }) =>
        w.add(expectation(u, dv, vd, rho, ud), expectation(u, v, rho, dvd, ud)),
      )(r, s),
  }),
  variant(oneQubit, 'V† is transposed only, not conjugated', {
    right: (r, s) =>
      right((w, { expectation, u, v, rho, ud, dv }) =>
        w.add(expectation(u, dv, rho, w.transpose(v), ud), expectation(u, v, rho, w.transpose(dv), ud)),
      )(r, s),
  }),
  variant(oneQubit, 'U† is missing at the end', {
    right: (r, s) =>
      right((w, { expectation, u, v, rho, vd, dv, dvd }) =>
        w.add(expectation(u, dv, rho, vd), expectation(u, v, rho, dvd)),
      )(r, s),
  }),
];
