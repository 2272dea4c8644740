import { fixedGates } from '../ansatz/fixed-gates.js';
import { angleOf, tensorAll } from '../equations/compose.js';
import type { Reading } from '../equations/reading.js';
import type { ReadLeaf, Replacement } from './derivation.js';
import { leaves as circuit, names } from './encoded-circuit.js';
import { type Leaf, leaf, type Term, tensor, whole } from './term.js';

/** Eq. 9 with the input x_q somewhere: as a whole, and its gate in slot q. */
export interface Encoding {
  readonly V: Leaf;
  readonly gate: Leaf;
}

/** At x_q itself. */
export const encoding: Encoding = { V: names.V, gate: names.gate };

/** Eq. 9 with x_q moved, and what its names stand for. */
export interface ShiftedEncoding extends Encoding {
  readonly definition: Readonly<Record<string, Replacement>>;
  readonly leaves: Readonly<Record<string, ReadLeaf>>;
}

/** The encoding whose rotation in slot q is at x_q + shift, written V with a mark: `V₊`. */
export function shiftedEncoding(
  mark: { readonly text: string; readonly latex: string },
  shift: string,
  rotation: <O>(r: Reading<O>, k: number, angle: string) => O,
): ShiftedEncoding {
  const V = leaf(`V${mark.text}`, whole, { latex: `V_{${mark.latex}}`, varies: true });
  const gate = leaf(`V_q${mark.text}`, ['q'], { latex: `V_{k_q,${mark.latex}}`, varies: true });
  const split: Term = tensor(names.before, gate, names.after);
  const slot: ReadLeaf = (r, { ks, q }) =>
    r.multiply(rotation(r, ks[q]!, angleOf(q)), r.matrix(fixedGates.H)); // the fixed gate of slot q in instances
  return {
    V,
    gate,
    definition: {
      [`Eq. 9 split at q, ${shift}`]: {
        says: `the same with x_q ${shift}`,
        from: V,
        to: split,
      },
    },
    leaves: {
      [V.name]: (r, instance, indices) =>
        tensorAll(r, [
          circuit['V_<']!(r, instance, indices),
          slot(r, instance, indices),
          circuit['V_>']!(r, instance, indices),
        ]),
      [gate.name]: slot,
    },
  };
}

/** x_q + s and x_q − s with s an indeterminate angle. */
export const plusShift = shiftedEncoding({ text: '₊', latex: '+' }, '+ s', (r, k, x) =>
  r.multiply(r.rotation(k, 's'), r.rotation(k, x)),
);
export const minusShift = shiftedEncoding({ text: '₋', latex: '-' }, '− s', (r, k, x) =>
  r.multiply(r.dagger(r.rotation(k, 's')), r.rotation(k, x)),
);

/** x_q + π/2 and x_q − π/2. */
export const plusQuarter = shiftedEncoding({ text: '₊', latex: '+' }, '+ π/2', (r, k, x) =>
  r.rotation(k, x, 2),
);
export const minusQuarter = shiftedEncoding({ text: '₋', latex: '-' }, '− π/2', (r, k, x) =>
  r.rotation(k, x, -2),
);

/** x_q + d with d an indeterminate angle. */
export const atDistance = shiftedEncoding({ text: '_d', latex: 'd' }, '+ d', (r, k, x) =>
  r.multiply(r.rotation(k, 'd'), r.rotation(k, x)),
);
