/** How ⟨Q⟩ depends on one angle with the others held: value = a + b·cos d + c·sin d when the angle is moved by d. */
export interface ResponseCurve {
  readonly a: number;
  readonly b: number;
  readonly c: number;
}

/** The value when the angle is moved by d. */
export function curveAt({ a, b, c }: ResponseCurve, d: number): number {
  return a + b * Math.cos(d) + c * Math.sin(d);
}

/** The lowest and the highest value over moves from `least` to `most`, which may be infinite. */
export function curveExtremes(
  curve: ResponseCurve,
  least: number,
  most: number,
): { readonly least: number; readonly most: number } {
  const { a, b, c } = curve;
  const swing = Math.hypot(b, c);
  // The peak is at arg(b + ic), the trough half a turn away, and both come again with every turn.
  const isReached = (at: number): boolean =>
    !(most - least < 2 * Math.PI) || at + 2 * Math.PI * Math.ceil((least - at) / (2 * Math.PI)) <= most;
  const peak = Math.atan2(c, b);
  const ends = [least, most].filter(Number.isFinite).map((d) => curveAt(curve, d));
  return {
    least: isReached(peak + Math.PI) ? a - swing : Math.min(...ends),
    most: isReached(peak) ? a + swing : Math.max(...ends),
  };
}

/**
 * A function of n angles that is linear in (1, cos φ_q, sin φ_q) for each q, as every expectation value is whose inputs are encoded once (Eq. 14;
 * the ledger's theorem on response curves): Σ_e c_e·Π_q (1, cos φ_q, sin φ_q)[e_q] with e_q ∈ {0, 1, 2}, at place Σ_q e_q·3^{n−1−q}.
 */
export class TrigonometricPolynomial {
  constructor(
    readonly angles: number,
    /** [3ⁿ] */
    readonly coefficients: Float64Array,
  ) {}

  /** The value at the angles [n], in radians. */
  at(angles: ArrayLike<number>): number {
    let rest = this.coefficients;
    for (let q = 0; q < this.angles; q += 1) rest = contracted(rest, angles[q]!);
    return rest[0]!;
  }

  /** The response to a move of angle q away from the given angles. */
  curve(angles: ArrayLike<number>, q: number): ResponseCurve {
    let rest = this.coefficients;
    for (let p = 0; p < q; p += 1) rest = contracted(rest, angles[p]!);
    // What is left is [3 · 3^{n−1−q}]: the later angles go, within each third.
    const size = rest.length / 3;
    const [one, cos, sin] = [0, 1, 2].map((e) => {
      let third = rest.subarray(e * size, (e + 1) * size);
      for (let p = q + 1; p < this.angles; p += 1) third = contracted(third, angles[p]!);
      return third[0]!;
    }) as [number, number, number];
    const [x, y] = [Math.cos(angles[q]!), Math.sin(angles[q]!)];
    return { a: one, b: cos * x + sin * y, c: sin * x - cos * y };
  }

  /** The values for each choice of, per angle, what it is in `base` (bit q clear) or in `angles` (bit q set): [2ⁿ]. */
  choices(base: ArrayLike<number>, angles: ArrayLike<number>): Float64Array {
    let rest = [this.coefficients];
    for (let q = 0; q < this.angles; q += 1)
      rest = [
        ...rest.map((one) => contracted(one, base[q]!)),
        ...rest.map((one) => contracted(one, angles[q]!)),
      ];
    return Float64Array.from(rest, (one) => one[0]!);
  }

  /**
   * The variance when all angles are uniform on the circle and independent, apart into what each set of angles brings (Sobol′, 1993; bit q of the
   * place says whether q is in the set): the functions 1, √2·cos, √2·sin are orthonormal there, so that it is a sum of squares. [2ⁿ], 0 for no angle.
   */
  variances(): Float64Array {
    const n = this.angles;
    const variances = new Float64Array(2 ** n);
    for (const [place, coefficient] of this.coefficients.entries()) {
      let [set, share, rest] = [0, 1, place];
      for (let q = n - 1; q >= 0; q -= 1) {
        if (rest % 3 !== 0) {
          set += 2 ** q;
          share /= 2;
        }
        rest = Math.floor(rest / 3);
      }
      variances[set]! += coefficient ** 2 * share;
    }
    variances[0] = 0;
    return variances;
  }

  /** Σ_k weight_k·polynomial_k + constant. */
  static combination(
    polynomials: readonly TrigonometricPolynomial[],
    weights: ArrayLike<number>,
    constant: number,
  ): TrigonometricPolynomial {
    const { angles } = polynomials[0]!;
    const sum = new Float64Array(3 ** angles);
    for (const [k, { coefficients }] of polynomials.entries())
      for (const [place, value] of coefficients.entries()) sum[place]! += weights[k]! * value;
    sum[0]! += constant;
    return new TrigonometricPolynomial(angles, sum);
  }
}

/** The first angle put in: [3·s] → [s]. */
function contracted(coefficients: Float64Array, angle: number): Float64Array {
  const size = coefficients.length / 3;
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const result = new Float64Array(size);
  for (let k = 0; k < size; k += 1)
    result[k] = coefficients[k]! + cos * coefficients[size + k]! + sin * coefficients[2 * size + k]!;
  return result;
}

/**
 * The polynomial that has the given values [3ⁿ] where each angle is one of three, those of angle q in nodes[q]: place Σ_q i_q·3^{n−1−q} holds the
 * value at the nodes i. There is exactly one, since (1, cos, sin) at three different angles of the circle are independent.
 */
export function interpolate(
  nodes: readonly (readonly [number, number, number])[],
  values: Float64Array,
): TrigonometricPolynomial {
  const n = nodes.length;
  let coefficients = Float64Array.from(values);
  for (const [q, angles] of nodes.entries()) {
    const solve = solver(angles);
    const step = 3 ** (n - 1 - q);
    const next = new Float64Array(coefficients.length);
    for (let at = 0; at < next.length; at += 1) {
      if (Math.floor(at / step) % 3 !== 0) continue;
      const [u, v, w] = [coefficients[at]!, coefficients[at + step]!, coefficients[at + 2 * step]!];
      for (const [e, [x, y, z]] of solve.entries()) next[at + e * step] = x * u + y * v + z * w;
    }
    coefficients = next;
  }
  return new TrigonometricPolynomial(n, coefficients);
}

type Row = readonly [number, number, number];

/** The inverse of the matrix with rows (1, cos α_i, sin α_i), by cofactors. */
function solver(angles: readonly [number, number, number]): readonly [Row, Row, Row] {
  const [[c0, s0], [c1, s1], [c2, s2]] = angles.map((a) => [Math.cos(a), Math.sin(a)] as const) as [
    readonly [number, number],
    readonly [number, number],
    readonly [number, number],
  ];
  const determinant = c1 * s2 - c2 * s1 - (c0 * s2 - c2 * s0) + (c0 * s1 - c1 * s0);
  if (Math.abs(determinant) < 1e-3)
    throw new RangeError(`The angles ${angles.join(', ')} are too close together on the circle`);
  const over = (value: number) => value / determinant;
  return [
    [over(c1 * s2 - c2 * s1), over(c2 * s0 - c0 * s2), over(c0 * s1 - c1 * s0)],
    [over(s1 - s2), over(s2 - s0), over(s0 - s1)],
    [over(c2 - c1), over(c0 - c2), over(c1 - c0)],
  ];
}
