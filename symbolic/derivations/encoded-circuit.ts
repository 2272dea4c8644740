import { fixedGates } from '../ansatz/fixed-gates.js';
import { angleOf, indexTuples, sigmas, tensorAll } from '../equations/compose.js';
import type { Reading } from '../equations/reading.js';
import type { Instance, Lemma, ReadLeaf, Replacement } from './derivation.js';
import {
  commutator,
  dagger,
  derivative,
  leaf,
  number,
  product,
  sum,
  type Term,
  tensor,
  trace,
  whole,
} from './term.js';

/** The names of Eqs. 9, 10 and 14, the slots before and after q each as one operator. */
export const names = {
  V: leaf('V', whole, { varies: true }),
  before: leaf('V_<', ['before'], { latex: 'V_{<q}' }),
  gate: leaf('V_q', ['q'], { latex: 'V_{k_q}', varies: true }),
  after: leaf('V_>', ['after'], { latex: 'V_{>q}' }),
  generator: leaf('σ_k', ['q'], { latex: '\\sigma_{k_q}', hermitian: true }),
  Q: leaf('Q', whole, { hermitian: true }),
  U: leaf('U', whole),
  rho: leaf('ρ₀', whole, { latex: '\\rho_0', hermitian: true }),
  coefficient: leaf('C_i', [], { index: 'i' }),
  sigmasBefore: leaf('σ_i<', ['before'], { latex: '\\sigma_{i_{<q}}', index: 'i' }),
  sigma: leaf('σ_i', ['q'], { latex: '\\sigma_{i_q}', index: 'i' }),
  sigmasAfter: leaf('σ_i>', ['after'], { latex: '\\sigma_{i_{>q}}', index: 'i' }),
} as const;

const { V, before, gate, after, generator, rho, coefficient, sigmasBefore, sigma, sigmasAfter } = names;

/** tr(Q·U·V·ρ₀·V†·U†): Eq. 10. */
export const expectation: Term = trace(product(names.Q, names.U, V, rho, dagger(V), dagger(names.U)));

/** σ_{i₁} ⊗ … ⊗ σ_{iₙ}. */
export const basisElement: Term = tensor(sigmasBefore, sigma, sigmasAfter);

export const definitions = {
  'Eq. 9 split at q': {
    says: 'V = (⊗_{p<q} V_p) ⊗ V_q ⊗ (⊗_{p>q} V_p), and the slots other than q do not know x_q',
    from: V,
    to: tensor(before, gate, after),
  },
  'Eq. 14': {
    says: 'ρ₀ = Σ_i C_i·σ_{i₁} ⊗ … ⊗ σ_{iₙ}',
    from: rho,
    to: sum('i', tensor(coefficient, basisElement)),
  },
} satisfies Record<string, Replacement>;

/** V_q·σ_i·V_q†. */
export const encodedSigma: Term = product(gate, sigma, dagger(gate));

const minusHalfI = number(-1, 2, true);

export const lemmas = {
  'slot q: ∂V_q': {
    says: '∂V_q = −(i/2)·σ_k·V_q on one qubit, for every k and any matrix H_q',
    from: derivative(gate),
    to: tensor(minusHalfI, product(generator, gate)),
  },
  'slot q: ∂(V_qσV_q†)': {
    says: '∂(V_qσ_iV_q†) = −(i/2)·[σ_k, V_qσ_iV_q†] on one qubit, for every k, every i and any matrix H_q',
    from: derivative(encodedSigma),
    to: tensor(minusHalfI, commutator(generator, encodedSigma)),
  },
} satisfies Record<string, Lemma>;

/** V_p(x_p), with a Hadamard gate on the varied qubit: the lemmas are about any fixed gate, instances are about slots. */
function slotGate<O>(r: Reading<O>, { ks, q }: Instance, p: number): O {
  const rotation = r.rotation(ks[p]!, angleOf(p));
  return p === q ? r.multiply(rotation, r.matrix(fixedGates.H)) : rotation;
}

const gates =
  (from: (q: number) => number, to: (q: number, n: number) => number): ReadLeaf =>
  (r, instance) => {
    const [first, end] = [from(instance.q), to(instance.q, instance.ks.length)];
    const places = Array.from({ length: end - first }, (_, k) => first + k);
    return tensorAll(
      r,
      places.map((p) => slotGate(r, instance, p)),
    );
  };

/** Any combination of the identity and X ⊗ Y ⊗ X ⊗ Y …: an operator that neither acts slot by slot nor commutes with the others. */
function mixing<O>(r: Reading<O>, n: number): O {
  const identity = sigmas(
    r,
    Array.from({ length: n }, () => 0),
  );
  const string = sigmas(
    r,
    Array.from({ length: n }, (_, p) => 1 + (p % 2)),
  );
  return r.add(r.tensor(r.complex('U0'), identity), r.tensor(r.complex('U1'), string));
}

const tuple = (indices: ReadonlyMap<string, readonly number[]>) => indices.get('i')!; // under Σ_i

/** Any Hermitian operator on one or two qubits; on more, a combination of 16 Pauli strings, no two of them alike on two slots. */
function observable<O>(r: Reading<O>, n: number): O {
  if (n < 3) return r.operator('Q', n, { hermitian: true });
  const strings = indexTuples(2).map(([a, b]) =>
    Array.from({ length: n }, (_, p) => [a!, b!, (a! + b!) % 4, (a! + 3 * b! + 1) % 4][p % 4]!),
  );
  return r.sum(strings.map((is) => r.tensor(r.real(`Q${is.join('')}`), sigmas(r, is))));
}

/** What the names are in an instance: U any matrix on one qubit, two terms of one on more. */
export const leaves: Readonly<Record<string, ReadLeaf>> = {
  V: gates(
    () => 0,
    (_q, n) => n,
  ),
  'V_<': gates(
    () => 0,
    (q) => q,
  ),
  V_q: (r, instance) => slotGate(r, instance, instance.q),
  'V_>': gates(
    (q) => q + 1,
    (_q, n) => n,
  ),
  σ_k: (r, { ks, q }) => r.sigma(ks[q]!),
  Q: (r, { ks }) => observable(r, ks.length),
  U: (r, { ks }) => (ks.length === 1 ? r.operator('U', 1) : mixing(r, ks.length)),
  'ρ₀': (r, { tuples }) =>
    tuples
      .map((is) => r.tensor(r.real(`C${is.join('')}`), sigmas(r, is)))
      .reduce((total, next) => r.add(total, next)),
  C_i: (r, _instance, indices) => r.real(`C${tuple(indices).join('')}`),
  'σ_i<': (r, { q }, indices) => sigmas(r, tuple(indices).slice(0, q)),
  σ_i: (r, { q }, indices) => r.sigma(tuple(indices)[q]!),
  'σ_i>': (r, { q }, indices) => sigmas(r, tuple(indices).slice(q + 1)),
};

/** n = 1 to 4, every q, with rotations that do not commute on q and on the next qubit. */
export const instances: readonly Instance[] = [
  { ks: [2], q: 0, tuples: indexTuples(1) },
  ...[2, 3, 4].flatMap((n) => Array.from({ length: n }, (_, q) => spread(n, q))),
];

function spread(n: number, q: number): Instance {
  const ks = Array.from({ length: n }, (_, p) => (p === q ? 2 : p === (q + 1) % n ? 1 : 0));
  const tuples = (n === 2 ? [0, 1] : [0]).map((first) => ks.map((_, p) => ((first + p) % 3) + 1));
  return { ks, q, tuples };
}

/** x_q. */
export const varied = ({ q }: Instance): string => angleOf(q);
