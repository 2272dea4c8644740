import { angleOf, compose, minusHalfI } from '../../../symbolic/equations/compose.js';
import {
  type Eq13Setting,
  eq13Expanded,
  eq13Spectators,
  slotGate,
  slots,
} from '../../../symbolic/equations/eq-13-encoding-derivative.js';
import type { Formula } from '../../../symbolic/equations/equation.js';
import type { Reading } from '../../../symbolic/equations/reading.js';
import { trueAfterAll, type Variant, variant } from './variant.js';

/** One and two qubits show every mistake; several, what concerns more than one slot. */
const small: Formula<Eq13Setting> = {
  ...eq13Expanded,
  settings: eq13Expanded.settings.filter(({ ks }) => ks.length < 3),
};
const several: Formula<Eq13Setting> = {
  ...small,
  settings: small.settings.filter(({ ks }) => ks.length > 1),
};

const slotted =
  (special: <O>(r: Reading<O>, s: Eq13Setting, gate: O, p: number) => O) =>
  <O>(r: Reading<O>, s: Eq13Setting): O =>
    slots(r, s, (gate, p) => (p === s.q ? special(r, s, gate, p) : gate));

const generated = slotted((r, s, gate, p) => r.multiply(r.sigma(s.ks[p]!), gate));

/** −i/2 times the product with another slot q. */
const withSlot =
  (special: <O>(r: Reading<O>, s: Eq13Setting, gate: O, p: number) => O) =>
  <O>(r: Reading<O>, s: Eq13Setting): O =>
    r.tensor(minusHalfI(r), slotted(special)(r, s));

/** Wrong statements near Eq. 13; a variant that is true after all is listed with its proof. */
export const eq13Variants: readonly Variant[] = [
  variant(small, 'the sign: i/2 for −i/2', {
    right: (r, s) => r.tensor(r.tensor(r.number(1, 2), r.i), generated(r, s)),
  }),
  variant(small, 'the factor ½ is missing', {
    right: (r, s) => r.tensor(r.tensor(r.number(-1), r.i), generated(r, s)),
  }),
  variant(small, 'the factor i is missing', {
    right: (r, s) => r.tensor(r.number(-1, 2), generated(r, s)),
  }),
  variant(small, 'σ_k to the right of V: V·σ_k, after H has acted first', {
    right: (r, s) => withSlot((w, t, gate, p) => w.multiply(gate, w.sigma(t.ks[p]!)))(r, s),
  }),
  variant(small, 'σ_{k+1} for σ_k', {
    right: (r, s) => withSlot((w, t, gate, p) => w.multiply(w.sigma((t.ks[p]! + 1) % 4), gate))(r, s),
  }),
  variant(several, 'σ_k in the next slot', {
    right: (r, s) => {
      const moved = { ...s, q: (s.q + 1) % s.ks.length };
      return r.tensor(minusHalfI(r), generated(r, moved));
    },
  }),
  variant(several, 'σ_k in every slot', {
    right: (r, s) =>
      r.tensor(
        minusHalfI(r),
        slots(r, s, (gate, p) => r.multiply(r.sigma(s.ks[p]!), gate)),
      ),
  }),
  variant(several, 'the derivative is taken in the next input', {
    left: (r, s) =>
      r.derivative(
        slots(r, s, (gate) => gate),
        angleOf((s.q + 1) % s.ks.length),
      ),
  }),
  variant(small, 'V†_k for V_k in the slot', {
    right: (r, s) => withSlot((w, t, gate, p) => w.multiply(w.sigma(t.ks[p]!), w.dagger(gate)))(r, s),
  }),
  variant(small, 'H_q forgotten in the slot', {
    right: (r, s) =>
      withSlot((w, t, _gate, p) => w.multiply(w.sigma(t.ks[p]!), w.rotation(t.ks[p]!, angleOf(p))))(r, s),
  }),
  variant(small, 'V_k transposed in the slot', {
    right: (r, s) => withSlot((w, t, gate, p) => w.multiply(w.sigma(t.ks[p]!), w.transpose(gate)))(r, s),
  }),
  variant(small, 'a derivative that leaves V as it is: σ_k is missing', {
    right: (r, s) => withSlot((_w, _t, gate) => gate)(r, s),
  }),
  variant(several, 'the tensor factors in reverse order', {
    right: (r, s) => {
      const reversed = s.ks
        .map((k, p) => (p === s.q ? r.multiply(r.sigma(k), slotGate(r, s, p)) : slotGate(r, s, p)))
        .reduceRight((product, next) => r.tensor(product, next), r.number(1));
      return r.tensor(minusHalfI(r), reversed);
    },
  }),
  variant(eq13Spectators, 'also the operator before slot q is multiplied by σ_k', {
    right: (r, { k }) => {
      const gate = r.multiply(r.rotation(k, 'xq'), r.operator('H', 1));
      const before = r.multiply(r.sigma(k), r.operator('A', 1));
      const slot = compose(r, r.sigma(k), gate);
      return r.tensor(minusHalfI(r), r.tensor(r.tensor(before, slot), r.operator('B', 1)));
    },
  }),
  trueAfterAll(small, 'σ_k between the rotation and H_q: they commute', {
    right: (r, s) =>
      withSlot((w, t, _gate, p) =>
        compose(w, w.rotation(t.ks[p]!, angleOf(p)), w.sigma(t.ks[p]!), w.operator(`H${p + 1}`, 1)),
      )(r, s),
  }),
];
