import type { Matrix } from '../../symbolic/algebra/matrix.js';
import { type Cyclotomic, cyclotomic } from '../../symbolic/ring/cyclotomic.js';

/**
 * The angles θ, φ, λ of a single-qubit gate in the form that OpenQASM and Qiskit share, as doubles. Up to a global phase,
 * U(θ, φ, λ) = [[cos θ/2, −e^{iλ} sin θ/2], [e^{iφ} sin θ/2, e^{i(φ+λ)} cos θ/2]].
 */
export function unitaryAngles(gate: Matrix<Cyclotomic>): readonly [number, number, number] {
  const [[a, b], [c, d]] = gate.map((row) => row.map(cyclotomic.toComplex)) as [
    [Complex, Complex],
    [Complex, Complex],
  ]; // 2 × 2
  const theta = 2 * Math.atan2(Math.hypot(...c), Math.hypot(...a));
  // Where one diagonal vanishes, only the sum or the difference of φ and λ matters.
  if (isZero(c)) return [theta, 0, argument(d) - argument(a)];
  if (isZero(a)) return [theta, argument(c) - argument(negated(b)), 0];
  return [theta, argument(c) - argument(a), argument(negated(b)) - argument(a)];
}

type Complex = readonly [re: number, im: number];

const argument = ([re, im]: Complex): number => Math.atan2(im, re);
const negated = ([re, im]: Complex): Complex => [-re, -im];
const isZero = ([re, im]: Complex): boolean => Math.hypot(re, im) < 1e-12;
