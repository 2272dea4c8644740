/**
 * The Gini index of the positive values: 0 when all are equal, near 1 when one has everything; values below 0 count as 0.
 *
 * G = 1 − 2 Σ_k (v_k / Σv)·(N − k + ½)/N over v_1 ≤ … ≤ v_N; not a number where nothing is positive.
 */
export function giniIndex(values: Float32Array): number {
  const sorted = values.map((value) => Math.max(value, 0)).sort();
  const count = sorted.length;
  let all = 0;
  let weighted = 0;
  for (const [i, value] of sorted.entries()) {
    all += value;
    weighted += value * (count - i - 0.5);
  }
  return 1 - (2 * weighted) / (all * count);
}
