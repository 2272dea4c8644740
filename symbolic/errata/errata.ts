import { fixedGates } from '../ansatz/fixed-gates.js';
import { bracket, compose, conjugated, indexTuples, minusHalfI, sigmas } from '../equations/compose.js';
import { type Formula, formula } from '../equations/equation.js';
import type { Reading } from '../equations/reading.js';
import { cosine, phase, sine } from '../theorems/phases.js';
import { inverseIsAdjoint, orderOfBlocks, realExpectation, revertible } from './circuit-errata.js';
import type { Erratum } from './erratum.js';
import { pipelineErrata } from './pipeline-errata.js';

const generators = [0, 1, 2, 3].map((k) => ({ k }));
const atGenerator = ({ k }: { readonly k: number }) => `k = ${k}`;
const upToThree = [{ n: 1 }, { n: 2 }, { n: 3 }];
const atN = ({ n }: { readonly n: number }) => `n = ${n}`;

/** How many coefficients c_0, …, c_last there are, against the dimension tr I of the space. */
const coefficients = (says: string, last: (n: number) => number) =>
  formula<{ readonly n: number }>({
    says,
    settings: upToThree,
    at: atN,
    left: (r, { n }) => r.number(last(n) + 1),
    right: (r, { n }) =>
      r.trace(
        sigmas(
          r,
          Array.from({ length: n }, () => 0),
        ),
      ),
  });

/** ∂U/∂θ⁽²⁾ = −(i/2)σ_k·U for two layers of parameters, where U is the product of the first `blocks` of them. */
const lastLayer = (says: string, blocks: number) =>
  formula<{ readonly k: number }>({
    says,
    settings: generators,
    at: atGenerator,
    left: (r, { k }) => r.derivative(product(r, k, blocks), 'θ2'),
    right: (r, { k }) => r.tensor(minusHalfI(r), r.multiply(r.sigma(k), product(r, k, blocks))),
  });

function product<O>(r: Reading<O>, k: number, blocks: number): O {
  const block = (index: number) => r.multiply(r.rotation(k, `θ${index}`), r.operator(`C${index}`, 1));
  return blocks === 1 ? block(1) : r.multiply(block(2), block(1));
}

/**
 * U(θ) = R_x(θ)·H, one block on one qubit. An element G of this family has GH† = R_x(θ), which commutes with X, whatever
 * its global phase.
 */
const family = <O>(r: Reading<O>, angle: string): O =>
  r.multiply(r.rotation(1, angle), r.matrix(fixedGates.H));

const belongs = (says: string, element: <O>(r: Reading<O>) => O) =>
  formula<null>({
    says,
    settings: [null],
    at: () => 'U(θ) = R_x(θ)·H',
    left: (r) => {
      const rest = r.multiply(element(r), r.dagger(r.matrix(fixedGates.H)));
      return r.multiply(rest, r.sigma(1));
    },
    right: (r) => {
      const rest = r.multiply(element(r), r.dagger(r.matrix(fixedGates.H)));
      return r.multiply(r.sigma(1), rest);
    },
  });

/** exp(iyσ_k) = cos y·I + i sin y·σ_k with y = arctan x, held against a rotation by some multiple of y. */
const exponential = (says: string, rotation: <O>(r: Reading<O>, k: number) => O) =>
  formula<{ readonly k: number }>({
    says,
    settings: generators.slice(1),
    at: atGenerator,
    left: (r, { k }) =>
      r.add(r.tensor(cosine(r, 'y'), r.sigma(0)), r.tensor(r.tensor(r.i, sine(r, 'y')), r.sigma(k))),
    right: (r, { k }) => rotation(r, k),
  });

/** Σ C_i σ_{i₁} ⊗ … ⊗ σ_{iₙ} is Hermitian, with real or with complex C. */
const hermitianSum = (says: string, kind: 'real' | 'complex') => {
  const sum = <O>(r: Reading<O>, n: number): O =>
    r.sum(indexTuples(n).map((is) => r.tensor(r[kind](`C${is.join('')}`), sigmas(r, is))));
  return formula<{ readonly n: number }>({
    says,
    settings: upToThree.slice(0, 2),
    at: atN,
    left: (r, { n }) => r.dagger(sum(r, n)),
    right: (r, { n }) => sum(r, n),
  });
};

/** ∂(VMV†) = −(i/2)[σ_k, VMV†] on one qubit, with V_k on the left and another V in the bracket. */
const slot = (says: string, generator: (k: number) => number) =>
  formula<{ readonly k: number }>({
    says,
    settings: generators,
    at: atGenerator,
    left: (r, { k }) => r.derivative(conjugated(r, encoding(r, k), r.operator('M', 1)), 'x'),
    right: (r, { k }) =>
      r.tensor(
        minusHalfI(r),
        bracket(r, r.sigma(k), conjugated(r, encoding(r, generator(k)), r.operator('M', 1))),
      ),
  });

const encoding = <O>(r: Reading<O>, k: number): O => r.multiply(r.rotation(k, 'x'), r.operator('H', 1));

/** R_0(θ) against the identity times a factor. */
const trivialGenerator = (says: string, factor: <O>(r: Reading<O>) => O): Formula<unknown> =>
  formula<null>({
    says,
    settings: [null],
    at: () => 'σ_0 = I',
    left: (r) => r.rotation(0, 'θ'),
    right: (r) => r.tensor(factor(r), r.sigma(0)),
  });

/** The slips of the paper, in the order in which they stand in it. */
export const errata: readonly Erratum[] = [
  {
    id: 'erratum-state-expansion',
    place: 'III-A, the expansion of a state',
    title: 'One coefficient too many',
    paper: '|ψ⟩ = c_0|0…0⟩ + … + c_N|1…1⟩ with N = 2ⁿ',
    statement: '|ψ⟩ = c_0|0…0⟩ + … + c_{N−1}|1…1⟩ with N = 2ⁿ',
    latex: '|\\psi\\rangle = c_0|0\\cdots0\\rangle + \\dots + c_{N-1}|1\\cdots1\\rangle,\\quad N = 2^n',
    assumptions: ['the basis has as many states as the space has dimensions, tr I'],
    followsFrom: [],
    usedBy: ['the sizes of states in kernels'],
    paperForm: [coefficients('c_0 … c_N with N = 2ⁿ are 2ⁿ coefficients', (n) => 2 ** n)],
    parts: [coefficients('c_0 … c_{N−1} with N = 2ⁿ are 2ⁿ coefficients', (n) => 2 ** n - 1)],
  },
  {
    id: 'erratum-product-limit',
    place: 'Eq. 1',
    title: 'The product ends at k where the text has L layers',
    paper: 'U(θ) = Π_{ℓ=1}^k …, with parameters θ⁽¹⁾, …, θ⁽ᴸ⁾',
    statement: 'U(θ) = Π_{ℓ=1}^L …, with parameters θ⁽¹⁾, …, θ⁽ᴸ⁾',
    latex:
      'U(\\theta) = \\prod_{\\ell=1}^{L} \\left(\\bigotimes_{q} e^{-\\frac{i}{2}\\theta_q^{(\\ell)}\\sigma_q^{(\\ell)}}\\right) \\circ \\mathcal{C}_\\ell',
    assumptions: ['k, otherwise the index of a Pauli matrix, is read as any number below L'],
    followsFrom: ['eq1'],
    usedBy: ['the order of θ in kernels'],
    paperForm: [lastLayer('with k = 1 and L = 2 the parameters θ⁽²⁾ act: ∂U/∂θ⁽²⁾ = −(i/2)σU', 1)],
    parts: [lastLayer('with the product to L = 2 they do', 2)],
  },
  orderOfBlocks,
  {
    id: 'erratum-trivial-generator',
    place: 'III-A, after Eq. 1',
    title: 'The rotation of σ₀ is a phase, not the identity',
    paper: 'θ ↦ exp(−iθσ_0/2) is denoted I',
    statement: 'exp(−iθσ_0/2) = e^{−iθ/2}·I, which no expectation value shows',
    latex: 'e^{-\\frac{i}{2}\\theta\\sigma_0} = e^{-\\frac{i}{2}\\theta}\\,I',
    assumptions: [],
    followsFrom: [],
    usedBy: ['symbolic/gradient/dead-inputs.ts: an input with generator I is dead'],
    paperForm: [trivialGenerator('exp(−iθσ_0/2) = I', (r) => r.number(1))],
    parts: [
      trivialGenerator('exp(−iθσ_0/2) = e^{−iθ/2}·I', (r) => phase(r, 'θ', -1)),
      formula<null>({
        says: 'the phase cancels in V·M·V†, for any M',
        settings: [null],
        at: () => 'σ_0 = I',
        left: (r) => conjugated(r, r.rotation(0, 'θ'), r.operator('M', 1)),
        right: (r) => r.operator('M', 1),
      }),
    ],
  },
  {
    id: 'erratum-arctan-encoding',
    place: 'III-A, the example of an encoding',
    title: 'exp(i·arctan(x)·σ) is not of the form of Eq. 9 with the angle arctan x',
    paper: 'V(x) = exp(i·arctan(x)·σ_k) is an encoding as in Eq. 9',
    statement:
      'exp(iyσ_k) = exp(−(i/2)(−2y)σ_k): Eq. 9 with the angle −2·arctan x, and the factor −2/(1 + x²) in Eq. 15',
    latex: 'e^{i\\arctan(x)\\sigma_k} = e^{-\\frac{i}{2}\\left(-2\\arctan x\\right)\\sigma_k}',
    assumptions: ['y = arctan x', 'k ≠ 0'],
    followsFrom: ['eq9', 'thm-angle-map-derivatives'],
    usedBy: ['the angle map minus-two-arctan'],
    paperForm: [exponential('exp(iyσ) is the rotation by y of Eq. 9', (r, k) => r.rotation(k, 'y'))],
    parts: [
      exponential('exp(iyσ) is the rotation by −2y of Eq. 9', (r, k) => {
        const back = r.dagger(r.rotation(k, 'y'));
        return r.multiply(back, back);
      }),
    ],
  },
  realExpectation,
  inverseIsAdjoint,
  revertible,
  {
    id: 'erratum-lie-subgroup',
    place: 'III-B, after Eq. 4',
    title: 'The variational gates are no subgroup',
    paper: '{U(θ)} of Eq. 1 forms a Lie subgroup of GL(H)',
    statement: '{U(θ)} is a subset of the Lie group U(H); products of its elements lie outside it in general',
    latex:
      "\\{U(\\theta)\\} \\subset \\mathcal{U}(\\mathcal{H}),\\qquad U(\\theta)\\,U(\\theta') \\notin \\{U(\\theta)\\}\\ \\text{in general}",
    assumptions: ['the example U(θ) = R_x(θ)·H: its elements G are those whose GH† = R_x(θ) commutes with X'],
    followsFrom: ['eq1'],
    usedBy: ['nothing in the product assumes a group'],
    paperForm: [
      belongs('the product U(θ)U(θ′) has the form of the family: times H† it commutes with X', (r) =>
        r.multiply(family(r, 'θ'), family(r, 'θ′')),
      ),
      belongs('the identity has that form', (r) => r.sigma(0)),
      belongs('inverses have that form', (r) => r.dagger(family(r, 'θ'))),
    ],
    parts: [
      belongs('every U(θ) has that form', (r) => family(r, 'θ')),
      formula<null>({
        says: 'every U(θ) is unitary',
        settings: [null],
        at: () => 'U(θ) = R_x(θ)·H',
        left: (r) => compose(r, family(r, 'θ'), r.dagger(family(r, 'θ'))),
        right: (r) => r.sigma(0),
      }),
    ],
  },
  ...pipelineErrata,
  {
    id: 'erratum-real-coefficients',
    place: 'Eq. 14',
    title: 'The coefficients of a density matrix are real',
    paper: 'ρ₀ = Σ C_i·σ_i for some coefficients C_i ∈ ℂ',
    statement: 'ρ₀ = Σ C_i·σ_i with C_i ∈ ℝ, since ρ₀ is Hermitian',
    latex:
      '\\rho_0 = \\sum_i C_i\\,\\sigma_{i_1}\\otimes\\cdots\\otimes\\sigma_{i_n},\\quad C_i \\in \\mathbb{R}',
    assumptions: ['ρ₀ = ρ₀†'],
    followsFrom: ['eq14'],
    usedBy: ['Eqs. 15 and 16 give real weights'],
    paperForm: [hermitianSum('Σ C_i·σ_i is Hermitian for complex C_i', 'complex')],
    parts: [hermitianSum('Σ C_i·σ_i is Hermitian for real C_i', 'real')],
  },
  {
    id: 'erratum-slot-index',
    place: 'Eq. 15',
    title: 'V_1(x_1) … V_n(x_n) are indexed by qubit where Eq. 13 indexes V by generator',
    paper: 'V_1(x_1), …, V_n(x_n) beside V_{k_q}(x_q), with V_k = exp(−ixσ_k/2)·H of Eq. 13',
    statement: 'V_{k_1}(x_1), …, V_{k_n}(x_n)',
    latex:
      'V_{k_1}(x_1)\\,\\sigma_{i_1}V_{k_1}^\\dagger(x_1) \\otimes\\cdots\\otimes V_{k_n}(x_n)\\,\\sigma_{i_n}V_{k_n}^\\dagger(x_n)',
    assumptions: ['the index of V is read as Eq. 13 defines it: V_1 is generated by σ_1 = X'],
    followsFrom: ['eq13', 'eq15'],
    usedBy: ['eq15'],
    paperForm: [slot('the slot of qubit 1 is V_1(x_1), generated by σ_1, whatever k_1 is', () => 1)],
    parts: [slot('the slot of qubit 1 is V_{k_1}(x_1)', (k) => k)],
  },
];
