import type { Ansatz } from '../../../symbolic/ansatz/ansatz.js';
import { Q } from '../../../symbolic/ring/rational.js';

/** u = 2⁻⁵³: a sum, difference, product or quotient of doubles is wrong by at most u, relative to itself. */
const unit = 2 ** -53;

/** Math.cos and Math.sin are taken to be right within one unit in the last place: at most u for results up to 1; a circle point then within √2·u. */
const circle = Math.SQRT2;

/** A sum of four products of real numbers of a unit quaternion and a vector: 4u of the norms in each of four components. */
const quaternionProduct = 2 * 4;

/** A product of complex numbers: √2·2u of the moduli. */
const complexProduct = 2 * Math.SQRT2;

/** arctan, π·tanh and 1/√(1 + x²) before the circle point: a few roundings of a number of at most π. */
const angleMap = 4 * Math.PI;

/**
 * Bounds on the errors of doubles for all inputs, to first order in u, doubled to cover the higher orders: absolute errors of each output of `forward` and of `jacobian`.
 *
 * They are about the steps of the strategy `adjoint` as an algorithm, by norms of state vectors; the text is not analysed:
 *
 * - the encoded state: a unit vector for each qubit from a circle point and the fixed gate, then n − 1 products of amplitudes;
 * - each block and qubit: k rotations as circle points, k − 1 products of unit quaternions, the product with each pair of amplitudes; phases of R_z's
 *   as products of n circle points; permutations and signs are exact;
 * - ‖ψ̂ − ψ‖ ≤ δ, and λ = Qψ, pulled back by the same steps, ‖λ̂ − λ‖ ≤ 2δ·Σ|c|, since unitary steps carry errors on without growth;
 * - a sum of 2ⁿ terms in any order: 2ⁿ·u of the sum of their sizes, which the norms bound.
 *
 * So |ŷ − y| ≤ Σ|c|·(2δ + (2ⁿ + t)u) with t strings, and |ĵ − j| ≤ |θ′|·Σ|c|·(4δ + (2ⁿ + t)u) with the derivative of the encoded state like the state itself.
 */
export function normWiseBound(ansatz: Ansatz): { readonly forward: number; readonly jacobian: number } {
  const { qubits: n, blocks, rotations, encoding, observables } = ansatz;
  const k = rotations.length;
  const encoded = n * (circle + quaternionProduct + angleMap) + (n - 1) * complexProduct;
  const fused = k * circle + k * quaternionProduct;
  const phases = rotations.includes('Z') ? 2 * n * (circle + complexProduct) + 2 * complexProduct : 0;
  const delta = encoded + blocks * (n * fused + phases);
  const size = (sum: (typeof observables)[number]) =>
    sum.reduce((total, { coefficient }) => total + Math.abs(Q.toNumber(coefficient)), 0);
  const largest = (ofState: number) =>
    Math.max(...observables.map((sum) => size(sum) * (ofState * delta + 2 ** n + sum.length + 4)));
  const steepest = encoding.some(({ angle }) => angle !== 'identity') ? Math.PI : 1;
  return { forward: 2 * unit * largest(2), jacobian: 2 * unit * steepest * largest(4) };
}
