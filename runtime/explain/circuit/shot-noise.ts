import { type CircuitScores, CircuitStatementsMistake } from './circuit-scores.js';

/** The numbers of standard errors beyond which a sign counts as settled: 95 % of the time a normal number is nearer. */
const settledFrom = 1.96;

/** Pixels with at least this share of the strongest heat have to be settled for a map to be. */
const matters = 0.1;

/** With fewer shots a mean is not normal enough to speak of standard errors. */
const fewestShots = 30;

/** A heatmap measured on a quantum computer: how uncertain it is, and how many shots would settle it. */
export interface ShotNoise {
  /** For each expectation value. */
  readonly shots: number;
  /** Standard errors, in units of the score, [h · w]. */
  readonly errors: Float64Array;
  /** 1 where the sign is settled at 95 %, or where nothing is measured: no map is active. */
  readonly settled: Uint8Array;
  /** For each expectation value, so that every pixel with a tenth of the strongest heat or more has its sign settled, at least 30; Infinity for an empty map. */
  readonly shotsToSettle: number;
}

/** Of the places where anything is measured, the share whose sign is settled; 1 where nothing is measured anywhere. */
export function settledShare({ errors, settled }: ShotNoise): number {
  const measured = [...errors.keys()].filter((at) => errors[at]! > 0);
  return measured.length === 0 ? 1 : measured.reduce((sum, at) => sum + settled[at]!, 0) / measured.length;
}

/** A Pauli string with the factor 1: its square is 1, so that its variance is 1 − ⟨Q⟩². */
const singleString = /^[XYZ]\d+( [XYZ]\d+)*$/;

/**
 * The variance of ∂score/∂φ_q when each ⟨Q_ℓ⟩ is estimated from S shots of its own at φ_q ± π/2 (Eq. 16): Σ_ℓ R_cℓ²·¼·(2 − ⟨Q_ℓ⟩₊² − ⟨Q_ℓ⟩₋²)/S, here
 * times S. [n]. Throws a {@link CircuitStatementsMistake} where an observable is not a single Pauli string.
 */
export function slopeVariances(
  { expectations, readOut, qubits }: CircuitScores,
  observables: readonly string[],
  target: number,
  angles: ArrayLike<number>,
): Float64Array {
  const other = observables.find((text) => !singleString.test(text));
  if (other !== undefined)
    throw new CircuitStatementsMistake(
      `each observable is one Pauli string, whose variance follows from its mean, and one is "${other}"`,
    );
  return Float64Array.from({ length: qubits }, (_, q) => {
    const at = (sign: number) =>
      Float64Array.from({ length: qubits }, (__, p) => angles[p]! + (p === q ? (sign * Math.PI) / 2 : 0));
    const [up, down] = [at(1), at(-1)];
    return expectations.reduce(
      (sum, q_l, l) => sum + (readOut[target]![l]! ** 2 * (2 - q_l.at(up) ** 2 - q_l.at(down) ** 2)) / 4,
      0,
    );
  });
}

/**
 * The noise of a heatmap Σ_q g_q·M_q that is made from measured slopes g_q = ∂score/∂φ_q; M_q [h · w] is the map that one unit of it brings.
 */
export function shotNoise(
  heat: ArrayLike<number>,
  maps: readonly Float64Array[],
  variances: Float64Array,
  shots: number,
): ShotNoise {
  const single = Float64Array.from(heat, (_, at) =>
    Math.sqrt(maps.reduce((sum, map, q) => sum + map[at]! ** 2 * variances[q]!, 0)),
  );
  const errors = single.map((error) => error / Math.sqrt(shots));
  const strongest = Array.from(heat).reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  const needed = Array.from(heat).map((value, at) =>
    Math.abs(value) < matters * strongest ? 0 : ((settledFrom * single[at]!) / value) ** 2,
  );
  return {
    shots,
    errors,
    settled: Uint8Array.from(heat, (value, at) =>
      Math.abs(value) > settledFrom * errors[at]! || errors[at] === 0 ? 1 : 0,
    ),
    shotsToSettle: strongest === 0 ? Number.POSITIVE_INFINITY : Math.ceil(Math.max(fewestShots, ...needed)),
  };
}
