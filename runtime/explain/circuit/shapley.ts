/**
 * Shapley values of the players 0 … n − 1 of a game: v[S] is what the set S of players reaches, bit q of the place S telling whether q plays. They
 * add up to v[all] − v[none] (Shapley: A value for n-person games, 1953). Exact, over all 2ⁿ sets.
 */
export function shapleyValues(v: Float64Array): Float64Array {
  const n = playersOf(v);
  const weights = Float64Array.from({ length: n }, (_, size) => 1 / (n * binomial(n - 1, size)));
  const values = new Float64Array(n);
  for (let set = 0; set < v.length; set += 1)
    for (let q = 0; q < n; q += 1) {
      if ((set >> q) & 1) continue;
      values[q]! += weights[sizeOf(set)]! * (v[set | (1 << q)]! - v[set]!);
    }
  return values;
}

/**
 * The Shapley interaction index of each pair, [n · n], symmetric with 0 on the diagonal: how much more two players reach together than each by
 * itself, averaged as the Shapley value is (Grabisch, Roubens: Int. J. Game Theory 28, 1999).
 */
export function shapleyInteractions(v: Float64Array): Float64Array {
  const n = playersOf(v);
  const weights = Float64Array.from(
    { length: Math.max(0, n - 1) },
    (_, size) => 1 / ((n - 1) * binomial(n - 2, size)),
  );
  const pairs = new Float64Array(n * n);
  for (let q = 0; q < n; q += 1)
    for (let r = q + 1; r < n; r += 1) {
      const [one, other] = [1 << q, 1 << r];
      let sum = 0;
      for (let set = 0; set < v.length; set += 1) {
        if ((set & one) !== 0 || (set & other) !== 0) continue;
        sum += weights[sizeOf(set)]! * (v[set | one | other]! - v[set | one]! - v[set | other]! + v[set]!);
      }
      pairs[q * n + r] = sum;
      pairs[r * n + q] = sum;
    }
  return pairs;
}

function playersOf(v: Float64Array): number {
  const n = Math.log2(v.length);
  if (!Number.isInteger(n))
    throw new RangeError(`A game has a value for each of 2ⁿ sets, not ${v.length} values`);
  return n;
}

function sizeOf(set: number): number {
  let size = 0;
  for (let rest = set; rest > 0; rest &= rest - 1) size += 1;
  return size;
}

function binomial(n: number, k: number): number {
  let result = 1;
  for (let j = 1; j <= k; j += 1) result = (result * (n - k + j)) / j;
  return result;
}
