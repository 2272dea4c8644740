import type { Ansatz } from '../../../symbolic/ansatz/ansatz.js';
import { Q } from '../../../symbolic/ring/rational.js';
import { liveInputs } from '../reading/live-inputs.js';
import type { ByFunction } from './observed-rounding.js';

/** u = 2⁻⁵³: a sum, difference, product or quotient of doubles is wrong by at most u, relative to itself. */
const unit = 2 ** -53;

/** The routine's cosines and sines are within 1.5u, and so are Math's, taken to be right within one unit in the last place; a circle point then within √2·1.5u. */
const circle = 1.5 * Math.SQRT2;

/** Four sums of four products with an orthogonal matrix of 4 × 4 numbers, |O| of a norm of at most 2: 4u·2. */
const orthogonalProduct = 8;

/** A product of complex numbers: √2·2u of the moduli. */
const complexProduct = 2 * Math.SQRT2;

/** arctan, π·tanh and 1/√(1 + x²) before the circle point: a few roundings of a number of at most π. */
const angleMap = 4 * Math.PI;

/** A gate R(a)·H_q, or H_q|0⟩ turned: sums of two products with constants. */
const gateEntries = 6;

/** What the bounds are made of, in units of u. */
interface Circuit {
  readonly qubits: number;
  /** 2ⁿ. */
  readonly size: number;
  readonly rotations: number;
  readonly gates: number;
  /** How often the encoding acts. */
  readonly uploads: number;
  /** How far all encodings move a unit vector from where it should be. */
  readonly encoded: number;
  /** How far all blocks do. */
  readonly moved: number;
  /** Digits of Eq. 14: qubits whose angle has an effect. */
  readonly live: number;
  /** The largest derivative of an angle by its input. */
  readonly steepest: number;
  /** Of each observable: the sum of the sizes of its coefficients, and how many there are. */
  readonly observables: readonly Observable[];
  /** The observables together, as the cotangents, of at most 1 each, weigh them. */
  readonly weighed: Observable;
}

interface Observable {
  readonly size: number;
  readonly terms: number;
}

/**
 * Bounds on the absolute errors of doubles in any output of each function, for one sample, all inputs at which no number
 * overflows, and cotangents from −1 to 1; to first order in u, doubled to cover the higher orders and matrices whose decimals
 * are not exactly unitary. They are about the steps of a strategy as an algorithm, by norms of vectors; the text is not
 * analysed.
 */
export function normWiseBound(ansatz: Ansatz, strategy: BoundedStrategy): ByFunction {
  const bounds = byStrategy[strategy](circuitOf(ansatz));
  return Object.fromEntries(Object.entries(bounds).map(([name, units]) => [name, 2 * unit * units]));
}

/** The strategies whose errors are bounded. */
export type BoundedStrategy = keyof typeof byStrategy;

const byStrategy = {
  adjoint: (c: Circuit): ByFunction => passes(c, c.encoded + c.moved),
  shift: shifts,
  unitary: matrices,
  fourier: tensors,
};

export function isBounded(strategy: string): strategy is BoundedStrategy {
  return Object.hasOwn(byStrategy, strategy);
}

/**
 * The encoded state: a unit vector for each qubit, then n − 1 products of amplitudes; later on a gate for each qubit. Each
 * block and qubit: k circle points, k − 1 products of unit quaternions, the product with each pair of amplitudes; phases of
 * R_z's as products of n circle points. Permutations and signs are exact. Unitary steps carry errors on without growth.
 */
function circuitOf(ansatz: Ansatz): Circuit {
  const { qubits: n, blocks, rotations, encoding, uploads } = ansatz;
  const k = rotations.length;
  const fused = k * (circle + orthogonalProduct);
  const phases = rotations.includes('Z') ? 2 * n * (circle + complexProduct) + 2 * complexProduct : 0;
  const gate = circle + angleMap + gateEntries + orthogonalProduct;
  const observables = ansatz.observables.map((sum) => ({
    size: sum.reduce((total, { coefficient }) => total + Math.abs(Q.toNumber(coefficient)), 0),
    terms: sum.length,
  }));
  return {
    qubits: n,
    size: 2 ** n,
    rotations: k,
    gates: blocks * n * k,
    uploads: uploads.length,
    encoded: uploads.length * (n * gate + (n - 1) * complexProduct),
    moved: blocks * (n * fused + phases),
    live: liveInputs(ansatz).length,
    steepest: encoding.some(({ angle }) => angle !== 'identity') ? Math.PI : 1,
    observables,
    weighed: {
      size: observables.reduce((sum, { size }) => sum + size, 0),
      terms: observables.reduce((sum, { terms }) => sum + terms, observables.length),
    },
  };
}

const largest = (c: Circuit, of: (observable: Observable) => number) => Math.max(...c.observables.map(of));

/** |⟨ψ̂|Q|ψ̂⟩ − ⟨ψ|Q|ψ⟩| ≤ 2δ·Σ|c| for ‖ψ̂ − ψ‖ ≤ δ; 2ⁿ squares in any order, and t terms. */
const ofValue = (c: Circuit, delta: number, { size, terms }: Observable) =>
  size * (2 * delta + c.size + terms + 4);

/**
 * Re⟨λ|∂ψ₀⟩ with λ = Qψ, ‖λ̂ − λ‖ ≤ 2δ·Σ|c| after it is pulled back, and the derivative of the encoded state as wrong as
 * that state: 2ⁿ products of n + 1 factors. Where an input is encoded several times, as many sums.
 */
const byInput = (c: Circuit, delta: number, { size, terms }: Observable) =>
  c.steepest *
  c.uploads *
  size *
  (4 * delta + c.size + terms + (c.qubits + 1) * complexProduct + c.uploads + 8);

/** The axis of a rotation, turned by those after it, times the vector Im⟨λ|σ|ψ⟩ of a norm of at most √3·Σ|c|. */
const turned = (c: Circuit) => Math.sqrt(3) * (c.rotations * (circle + 3) + 3);

/** Strategy adjoint: ψ forward, λ backward; Im⟨λ|P|ψ⟩ as 2ⁿ products, or 2ⁿ for the phases and as many signed sums. */
function passes(c: Circuit, delta: number): { forward: number; vjp: number; jacobian: number } {
  const { size, terms } = c.weighed;
  const forward = largest(c, (observable) => ofValue(c, delta, observable));
  const byTheta = size * (4 * delta + 2 * c.size + c.qubits + terms + 4 + turned(c));
  return {
    forward,
    vjp: Math.max(forward, byInput(c, delta, c.weighed), byTheta),
    jacobian: largest(c, (observable) => byInput(c, delta, observable)),
  };
}

/** Strategy shift: half the difference of two values, each with one circle point moved by √½(c ∓ s), √½(s ± c). */
function shifts(c: Circuit): ByFunction {
  const delta = c.encoded + c.moved;
  const moved = delta + 3 * Math.SQRT2;
  const by = (observable: Observable) => ofValue(c, moved, observable) + 6 * observable.size;
  const forward = largest(c, (observable) => ofValue(c, delta, observable));
  const weighed = by(c.weighed);
  return {
    forward,
    vjp: Math.max(forward, c.steepest * weighed),
    jacobian: c.steepest * largest(c, by),
  };
}

/**
 * Strategy unitary: the 2ⁿ columns of U, each as wrong as a state, ‖Û − U‖ ≤ √2ⁿ·moved; a product with |U|, of a norm of at
 * most √2ⁿ, by sums of 2·2ⁿ products: 2√2·2ⁿ·√2ⁿ. For θ Re tr(Λ†∂U) by columns, with ‖∂U‖ ≤ √2ⁿ and Σ‖Λ_i‖ ≤ √2ⁿ·‖λ‖.
 */
function matrices(c: Circuit): ByFunction {
  const root = Math.sqrt(c.size);
  const delta = c.encoded + root * c.moved + 2 * Math.SQRT2 * c.size * root;
  const { size, terms } = c.weighed;
  const { forward, vjp, jacobian } = passes(c, delta);
  const columns = root * (3 * delta + 3 * c.moved + 3 * c.size + c.qubits + terms + 6);
  return { forward, vjp: Math.max(vjp, size * (columns + turned(c))), jacobian };
}

/**
 * Strategy fourier: the 4ⁿ coefficients of U†QU are a vector of a norm of at most Σ|c|, which each rotation turns: a circle
 * point and sums of two products, 3√2·1.5. Contracting a qubit with its Bloch vectors, orthogonal rows of norms up to √2, lets norms grow by √2
 * at most: 5√3 and n such steps. The products of 1, cos and sin have the norm √2ⁿ, so a value is off by 2ⁿ of all that. A
 * derivative is S·cos − F·sin, with F and S sums of at most 3ⁿ terms in any order. vjp is that of the adjoint passes.
 */
function tensors(c: Circuit): ByFunction {
  const { forward: _, vjp } = passes(c, c.encoded + c.moved);
  const size = largest(c, ({ size: own }) => own);
  const growth = Math.sqrt(c.size);
  const tensor = 3 * circle * c.gates + 1 + 5 * Math.sqrt(1.5) * c.qubits;
  const point = circle + angleMap;
  const value = size * c.size * (tensor + c.qubits * (point + 6));
  const parts = value + size * c.size * (3 ** c.live + 2 * c.qubits);
  const derivative = 2 * (parts + size * c.size * (point + 3));
  const jacobian = c.steepest * (derivative + 8 * size * c.size);
  return {
    forward: value,
    vjp,
    jacobian,
    coefficients: size * growth * tensor,
    explain: Math.max(value, jacobian),
    responseCurve: value + derivative + size,
  };
}
