import type { Matrix } from '../algebra/matrix.js';
import { paulis } from '../algebra/pauli.js';
import { type Cyclotomic, cyclotomic as c } from '../ring/cyclotomic.js';
import { rational } from '../ring/rational.js';

const h = c.sqrtHalf;
const half = c.fromRational(rational(1, 2));
const conjugateZeta = c.conj(c.zeta);
const plus = c.mul(half, c.add(c.one, c.i));
const minus = c.mul(half, c.sub(c.one, c.i));

/** The fixed single-qubit gates H_q of Eq. 9, "any gate not related to x"; each acts before the encoding rotation. */
export const fixedGates = {
  I: paulis.I,
  X: paulis.X,
  Y: paulis.Y,
  Z: paulis.Z,
  H: [
    [h, h],
    [h, c.neg(h)],
  ],
  S: [
    [c.one, c.zero],
    [c.zero, c.i],
  ],
  Sdg: [
    [c.one, c.zero],
    [c.zero, c.neg(c.i)],
  ],
  T: [
    [c.one, c.zero],
    [c.zero, c.zeta],
  ],
  Tdg: [
    [c.one, c.zero],
    [c.zero, conjugateZeta],
  ],
  SX: [
    [plus, minus],
    [minus, plus],
  ],
} satisfies Record<string, Matrix<Cyclotomic>>;

/** The name of a fixed single-qubit gate. */
export type FixedGate = keyof typeof fixedGates;
