import { angleOf, compose, tensorAll } from '../equations/compose.js';
import type { Reading } from '../equations/reading.js';
import type { Derivation, Instance, ReadLeaf, Replacement } from './derivation.js';
import { leaves as circuit } from './encoded-circuit.js';
import { add, derivative, leaf, number, type Term, tensor } from './term.js';

const value = (name: string, latex: string) => leaf(name, [], { latex, varies: true });
const slope = value('∂_qf', '\\partial_q f');
const [up, down] = [value('f₊', 'f_{\\cdot+}'), value('f₋', 'f_{\\cdot-}')];
const [upUp, downUp, upDown, downDown] = [
  value('f₊₊', 'f_{++}'),
  value('f₋₊', 'f_{-+}'),
  value('f₊₋', 'f_{+-}'),
  value('f₋₋', 'f_{--}'),
];

const minus = (a: Term, b: Term): Term => add(a, tensor(number(-1), b));
const half = (term: Term): Term => tensor(number(1, 2), term);

/** The input x_p in which the slope in x_q is varied: the next qubit, around. */
const other = ({ ks, q }: Instance): number => (q + 1) % ks.length;

/** tr(Q·U·V·ρ₀·V†·U†) with x_p and x_q moved, in units of π/4. */
function movedValue<O>(r: Reading<O>, instance: Instance, atP: number, atQ: number): O {
  const shift = (slot: number) => (slot === instance.q ? atQ : slot === other(instance) ? atP : 0);
  const V = tensorAll(
    r,
    instance.ks.map((k, slot) => r.rotation(k, angleOf(slot), shift(slot))),
  );
  const of = (name: string) => circuit[name]!(r, instance, new Map());
  const U = of('U');
  return r.traceOfProduct(of('Q'), compose(r, U, V, of('ρ₀'), r.dagger(V), r.dagger(U)));
}

const moved =
  (atP: number, atQ: number): ReadLeaf =>
  (r, instance) =>
    movedValue(r, instance, atP, atQ);

/** Theorem 1 at s = π/2: the slope in one input as half a difference. */
function byShifts(
  where: string,
  from: Term,
  above: Term,
  below: Term,
): Readonly<Record<string, Replacement>> {
  const name = `Thm. 1 in ${where}`;
  return { [name]: { says: `${name}, at s = π/2`, from, to: half(minus(above, below)) } };
}

const definitions = {
  ...byShifts('x_q', slope, up, down),
  ...byShifts('x_p at x_q + π/2', derivative(up), upUp, downUp),
  ...byShifts('x_p at x_q − π/2', derivative(down), upDown, downDown),
};

/** The mixed half of theorem 4: theorem 1 twice, ∂ in x_p. */
export const mixedDerivative: Derivation = {
  says: '∂²f/∂x_p∂x_q = ¼[f₊₊ − f₋₊ − f₊₋ + f₋₋] for every n and p ≠ q, the first sign for x_p, the second for x_q: a shift of x_q leaves a circuit of the same kind, so that theorem 1 holds for it in x_p',
  start: derivative(slope),
  steps: [
    {
      says: 'The slope in x_q by shifts',
      by: ['Thm. 1 in x_q'],
      line: derivative(half(minus(up, down))),
      because: ['thm-two-term-rule'],
    },
    {
      says: 'The derivative in x_p is linear',
      by: ['product rule for ⊗', 'the derivative is linear', 'constants have no derivative', 'zero absorbs'],
      line: half(minus(derivative(up), derivative(down))),
      because: [],
    },
    {
      says: 'Both slopes in x_p by shifts',
      by: ['Thm. 1 in x_p at x_q + π/2', 'Thm. 1 in x_p at x_q − π/2'],
      line: half(minus(half(minus(upUp, downUp)), half(minus(upDown, downDown)))),
      because: ['thm-two-term-rule'],
    },
    {
      says: 'Multiplied out',
      by: ['tensor products are linear', 'numbers multiply'],
      line: add(
        tensor(number(1, 4), upUp),
        tensor(number(-1, 4), downUp),
        tensor(number(-1, 4), upDown),
        tensor(number(1, 4), downDown),
      ),
      because: [],
    },
  ],
  definitions,
  lemmas: {},
  leaves: {
    '∂_qf': (r, instance) => r.derivative(movedValue(r, instance, 0, 0), angleOf(instance.q)),
    'f₊': moved(0, 2),
    'f₋': moved(0, -2),
    'f₊₊': moved(2, 2),
    'f₋₊': moved(-2, 2),
    'f₊₋': moved(2, -2),
    'f₋₋': moved(-2, -2),
  },
  instances: [
    {
      ks: [2, 1],
      q: 0,
      tuples: [
        [1, 3],
        [3, 2],
      ],
    },
    {
      ks: [1, 2],
      q: 1,
      tuples: [
        [3, 2],
        [2, 3],
      ],
    },
    {
      ks: [2, 0, 3],
      q: 2,
      tuples: [
        [3, 1, 1],
        [1, 2, 2],
      ],
    },
    { ks: [3, 2, 1], q: 0, tuples: [[1, 1, 2]] },
  ],
  varied: (instance) => angleOf(other(instance)),
};
