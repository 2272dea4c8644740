import {
  angleOf,
  bracket,
  compose,
  conjugated,
  indexTuples,
  minusHalfI,
  tensorAll,
} from '../equations/compose.js';
import type { Reading } from '../equations/reading.js';
import { cosine, sine } from '../theorems/phases.js';
import type { Derivation } from './derivation.js';
import { leaves as circuit } from './encoded-circuit.js';
import { dagger, leaf, product, type Space, sum, tensor, trace } from './term.js';

const all: Space = ['before', 'q'];
const [Q, U] = [leaf('Q', all, { hermitian: true }), leaf('U', all)];
const [P, E] = [leaf('P', ['before'], { varies: true }), leaf('E', ['q'], { varies: true })];
const wavesBefore = leaf('w_T', [], { index: 'T', varies: true });
const partsBefore = leaf('M_T', ['before'], { index: 'T' });
const wave = leaf('w_t', [], { index: 't', varies: true });
const part = leaf('N_t', ['q'], { index: 't' });
const ofP = sum('T', tensor(wavesBefore, partsBefore));
const ofE = sum('t', tensor(wave, part));

/** The first half of theorem 7 by induction: one slot more, for encoded strings ⊗_q V_qσV_q†, of which f is a sum by Eq. 14. */
export const multilinearForm: Derivation = {
  says: 'at most 3ⁿ terms for every n by induction: P holds the encoded slots before q and is Σ_T w_T·M_T over the 3^{q−1} products w_T of 1, cos and sin of their inputs; E = V_qσV_q†; neither M_T nor N_t depends on any input',
  start: sum(
    'T',
    sum('t', tensor(wavesBefore, wave, trace(product(Q, U, tensor(partsBefore, part), dagger(U))))),
  ),
  steps: [
    {
      says: 'The trace is linear, read backwards',
      by: ['products are linear', 'the trace is linear'],
      backwards: true,
      line: trace(product(Q, U, sum('T', sum('t', tensor(wavesBefore, wave, partsBefore, part))), dagger(U))),
      because: [],
    },
    {
      says: 'The double sum is a product of sums',
      by: ['a factor without the index leaves the sum'],
      line: trace(product(Q, U, tensor(ofP, ofE), dagger(U))),
      because: [],
    },
    {
      says: 'One slot has the three terms 1, cos and sin',
      by: ['slot q: three terms'],
      line: trace(product(Q, U, tensor(ofP, E), dagger(U))),
      because: [],
    },
    {
      says: 'The slots before it have 3^{q−1}',
      by: ['induction'],
      line: trace(product(Q, U, tensor(P, E), dagger(U))),
      because: ['induction', 'eq14: f is a sum of these, with the same w_T and w_t'],
    },
  ],
  definitions: { induction: { says: 'Σ_T w_T·M_T = P on q − 1 qubits', from: ofP, to: P } },
  lemmas: {
    'slot q: three terms': {
      says: 'V_qσV_q† = ½(S + σ_kSσ_k) + cos x_q·½(S − σ_kSσ_k) + sin x_q·(−i/2)[σ_k, S] on one qubit, for every k and any matrix S = H_qσH_q†',
      from: ofE,
      to: E,
    },
  },
  leaves: {
    Q: (r, { ks }) => r.operator('Q', ks.length, { hermitian: true }),
    U: (r, instance) => circuit.U!(r, instance, new Map()),
    P: (r, { ks, q }) =>
      tensorAll(
        r,
        ks.slice(0, q).map((k, p) => conjugated(r, r.rotation(k, angleOf(p)), prepared(r, p))),
      ),
    E: (r, { ks, q }) => conjugated(r, r.rotation(ks[q]!, angleOf(q)), anyMatrix(r)),
    w_T: (r, _instance, indices) =>
      tensorAll(
        r,
        indices.get('T')!.map((t, p) => waveOf(r, t, angleOf(p))),
      ),
    M_T: (r, { ks }, indices) =>
      tensorAll(
        r,
        indices.get('T')!.map((t, p) => partOf(r, t, ks[p]!, prepared(r, p))),
      ),
    w_t: (r, { q }, indices) => waveOf(r, indices.get('t')![0]!, angleOf(q)),
    N_t: (r, { ks, q }, indices) => partOf(r, indices.get('t')![0]!, ks[q]!, anyMatrix(r)),
  },
  instances: [[2], [1, 2], [3, 0, 1]].map((ks) => ({ ks, q: ks.length - 1, tuples: [] })),
  varied: ({ q }) => angleOf(q),
  values: (index, { q }) => (index === 't' ? terms : tuplesOfTerms(q)),
};

const terms: readonly (readonly number[])[] = [[0], [1], [2]];

/** All lists of n of 0, 1, 2: the products of 1, cos and sin. */
function tuplesOfTerms(n: number): readonly (readonly number[])[] {
  return indexTuples(n).filter((tuple) => tuple.every((t) => t < terms.length));
}

/** S in slot q: any matrix. */
function anyMatrix<O>(r: Reading<O>): O {
  return r.operator('S', 1);
}

/** S in a slot before q, small enough to be expanded: σ_1 or σ_3 in turn. */
function prepared<O>(r: Reading<O>, p: number): O {
  return r.add(r.sigma(0), r.tensor(r.real(`s${p}`), r.sigma(p % 2 === 0 ? 1 : 3)));
}

/** 1, cos x or sin x. */
function waveOf<O>(r: Reading<O>, t: number, angle: string): O {
  return t === 0 ? r.number(1) : t === 1 ? cosine(r, angle) : sine(r, angle);
}

/** ½(S + σSσ), ½(S − σSσ) or −(i/2)[σ, S]: what 1, cos x and sin x stand before in R(x)SR†(x). */
function partOf<O>(r: Reading<O>, t: number, k: number, S: O): O {
  const generator = r.sigma(k);
  if (t === 2) return r.tensor(minusHalfI(r), bracket(r, generator, S));
  const turned = compose(r, generator, S, generator);
  return r.tensor(r.number(1, 2), t === 0 ? r.add(S, turned) : r.subtract(S, turned));
}
