import { add, subtract, total, zero } from '../ir/floats.js';
import type { FunctionWriter } from '../ir/function-writer.js';
import type { FloatExpression } from '../ir/program.js';

/**
 * Σ_i (−1)^{|i & mask|} values[i] for each of the masks, by a tree of sums and differences over the index's bits that
 * only grows the branches some mask needs: all Z_q together cost about 3·2ⁿ additions.
 */
export function signedSums(
  w: FunctionWriter,
  values: readonly FloatExpression[],
  masks: readonly number[],
): ReadonlyMap<number, FloatExpression> {
  const sums = new Map<number, FloatExpression>();
  if (masks.length === 0) return sums;
  if (masks.length === 1 && masks[0] === 0) return sums.set(0, w.define('t', total(values)));
  const half = values.length / 2;
  const branch = (bit: number, combine: (a: FloatExpression, b: FloatExpression) => FloatExpression) => {
    const below = masks.filter((mask) => (mask & half) === bit).map((mask) => mask & ~half);
    if (below.length === 0) return;
    const combined = Array.from({ length: half }, (_, i) => combine(values[i]!, values[i + half]!));
    const named =
      below.length === 1 && below[0] === 0 ? combined : combined.map((value) => w.define('d', value));
    for (const [mask, sum] of signedSums(w, named, below)) sums.set(mask | bit, sum);
  };
  branch(0, add);
  branch(half, subtract);
  return sums;
}

/** The transpose of {@link signedSums}: Σ_mask (−1)^{|i & mask|} weights(mask) for each index i below `size`. */
export function signedSpread(
  w: FunctionWriter,
  size: number,
  weights: ReadonlyMap<number, FloatExpression>,
): readonly FloatExpression[] {
  if (weights.size === 0) return Array.from({ length: size }, () => zero);
  if (size === 1) return [weights.get(0) ?? zero];
  if (weights.size === 1 && weights.has(0)) return Array.from({ length: size }, () => weights.get(0)!);
  const half = size / 2;
  const branch = (bit: number) =>
    signedSpread(
      w,
      half,
      new Map(
        [...weights]
          .filter(([mask]) => (mask & half) === bit)
          .map(([mask, weight]) => [mask & ~half, weight]),
      ),
    );
  const [even, odd] = [branch(0), branch(half)];
  const combined = (combine: typeof add) => {
    const seen = new Map<string, FloatExpression>();
    return even.map((value, i) => {
      const key = JSON.stringify([value, odd[i]], (_, v) => (typeof v === 'bigint' ? `${v}` : v));
      const known = seen.get(key) ?? w.define('d', combine(value, odd[i]!));
      seen.set(key, known);
      return known;
    });
  };
  return [...combined(add), ...combined(subtract)];
}
