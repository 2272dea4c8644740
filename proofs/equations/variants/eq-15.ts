import { angleOf, bracket, compose, conjugated, minusHalfI } from '../../../symbolic/equations/compose.js';
import { everyChoice } from '../../../symbolic/equations/eq-13-encoding-derivative.js';
import {
  bracketSlot,
  type Eq15Setting,
  encodedSlot,
  eq15Expanded,
  eq15Literal,
  oneQubit,
  sumOverSlots,
} from '../../../symbolic/equations/eq-15-input-gradient.js';
import type { Formula } from '../../../symbolic/equations/equation.js';
import type { Reading } from '../../../symbolic/equations/reading.js';
import { type Variant, variant } from './variant.js';

const expanded = <O>(r: Reading<O>, s: Eq15Setting): O =>
  sumOverSlots(r, s, (p, i) => bracketSlot(r, s, p, i));

/** The same on two qubits, any summand: what is about several slots says nothing on one. */
const several: Formula<Eq15Setting> = {
  ...eq15Expanded,
  settings: everyChoice(2).map((s) => ({ ...s, rho: 'product' })),
};

/** The right side with another slot q. */
const withSlot =
  (slot: <O>(r: Reading<O>, s: Eq15Setting, p: number, i: number) => O) =>
  <O>(r: Reading<O>, s: Eq15Setting): O =>
    r.tensor(
      minusHalfI(r),
      sumOverSlots(r, s, (p, i) => (p === s.q ? slot(r, s, p, i) : encodedSlot(r, s, p, i))),
    );

/** Wrong statements near Eq. 15. */
export const eq15Variants: readonly Variant[] = [
  variant(eq15Expanded, 'the sign: i/2 for −i/2', {
    right: (r, s) => r.tensor(r.tensor(r.number(1, 2), r.i), expanded(r, s)),
  }),
  variant(eq15Expanded, 'the factor ½ is missing', {
    right: (r, s) => r.tensor(r.tensor(r.number(-1), r.i), expanded(r, s)),
  }),
  variant(eq15Expanded, 'the factor i is missing', {
    right: (r, s) => r.tensor(r.number(-1, 2), expanded(r, s)),
  }),
  variant(eq15Expanded, 'the bracket is swapped', {
    right: (r, s) => withSlot((w, t, p, i) => bracket(w, encodedSlot(w, t, p, i), w.sigma(t.ks[p]!)))(r, s),
  }),
  variant(eq15Expanded, 'the product σ_k·VσV† for the bracket', {
    right: (r, s) => withSlot((w, t, p, i) => w.multiply(w.sigma(t.ks[p]!), encodedSlot(w, t, p, i)))(r, s),
  }),
  variant(eq15Expanded, 'the bracket with σ_{k+1}', {
    right: (r, s) =>
      withSlot((w, t, p, i) => bracket(w, w.sigma((t.ks[p]! + 1) % 4), encodedSlot(w, t, p, i)))(r, s),
  }),
  variant(several, 'the bracket in the next slot', {
    right: (r, s) => {
      const moved = { ...s, q: (s.q + 1) % s.ks.length };
      return r.tensor(minusHalfI(r), expanded(r, moved));
    },
  }),
  variant(several, 'a bracket in every slot', {
    right: (r, s) =>
      r.tensor(
        minusHalfI(r),
        sumOverSlots(r, s, (p, i) => bracket(r, r.sigma(s.ks[p]!), encodedSlot(r, s, p, i))),
      ),
  }),
  variant(several, 'the next qubit’s generator in the bracket', {
    right: (r, s) =>
      withSlot((w, t, p, i) => bracket(w, w.sigma(t.ks[(p + 1) % t.ks.length]!), encodedSlot(w, t, p, i)))(
        r,
        s,
      ),
  }),
  variant(eq15Expanded, 'the derivative in the angle, not the half angle: 2∂/∂x', {
    left: (r, s) =>
      r.tensor(
        r.number(2),
        r.derivative(
          sumOverSlots(r, s, (p, i) => encodedSlot(r, s, p, i)),
          angleOf(s.q),
        ),
      ),
  }),
  variant(eq15Literal, 'UQU† for U†QU', {
    right: (r, s) => {
      const { q, u, v, c, is } = oneQubit(r, s);
      const w = conjugated(r, u, q);
      const terms = is.map((i) =>
        r.tensor(c(i), r.traceOfProduct(w, bracket(r, r.sigma(s.k), conjugated(r, v, r.sigma(i))))),
      );
      return r.tensor(minusHalfI(r), r.sum(terms));
    },
  }),
  variant(eq15Literal, 'V†σ_iV for Vσ_iV†', {
    right: (r, s) => {
      const { q, u, v, c, is } = oneQubit(r, s);
      const w = compose(r, r.dagger(u), q, u);
      const terms = is.map((i) =>
        r.tensor(c(i), r.traceOfProduct(w, bracket(r, r.sigma(s.k), conjugated(r, r.dagger(v), r.sigma(i))))),
      );
      return r.tensor(minusHalfI(r), r.sum(terms));
    },
  }),
  variant(eq15Literal, 'H forgotten: exp(−ixσ_k/2)σ_i exp(ixσ_k/2)', {
    right: (r, s) => {
      const { q, u, c, is } = oneQubit(r, s);
      const w = compose(r, r.dagger(u), q, u);
      const rotation = r.rotation(s.k, 'x');
      const terms = is.map((i) =>
        r.tensor(c(i), r.traceOfProduct(w, bracket(r, r.sigma(s.k), conjugated(r, rotation, r.sigma(i))))),
      );
      return r.tensor(minusHalfI(r), r.sum(terms));
    },
  }),
];
