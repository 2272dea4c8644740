import fc from 'fast-check';
import { expect, it } from 'vitest';
import { uniform } from '../oracles/random-circuit.js';
import { casesOfClaim } from '../random/cases.js';

/** P(k of S outcomes are +1) for k = 0 … S, by the recursion of Pascal’s triangle. */
function binomial(shots: number, p: number): readonly number[] {
  let row = [1];
  for (let s = 0; s < shots; s += 1)
    row = Array.from({ length: row.length + 1 }, (_, k) => (row[k] ?? 0) * (1 - p) + (row[k - 1] ?? 0) * p);
  return row;
}

const means = fc.double({ min: -1, max: 1, noNaN: true });

it('the shot variance is that of the difference of two binomial means', () => {
  fc.assert(
    fc.property(means, means, fc.integer({ min: 1, max: 40 }), (up, down, shots) => {
      const [p, q] = [up, down].map((f) => binomial(shots, (1 + f) / 2)) as [number[], number[]];
      let [first, second] = [0, 0];
      p.forEach((a, j) => {
        q.forEach((b, k) => {
          const weight = ((2 * j) / shots - (2 * k) / shots) / 2;
          first += a * b * weight;
          second += a * b * weight * weight;
        });
      });
      const stated = (1 - up * up + (1 - down * down)) / (4 * shots);
      // 1,700 terms below 1 and 40 steps of the recursion, a few roundings each
      expect(Math.abs(second - first * first - stated)).toBeLessThan(2000 * 40 * 1e-16);
    }),
    casesOfClaim(),
  );
});

it('sampled weights scatter by as much', () => {
  const [up, down, shots, runs] = [0.6, -0.2, 50, 4000];
  const next = uniform(20260301);
  const estimate = (f: number) => {
    let total = 0;
    for (let s = 0; s < shots; s += 1) total += next() < (1 + f) / 2 ? 1 : -1;
    return total / shots;
  };
  const weights = Array.from({ length: runs }, () => (estimate(up) - estimate(down)) / 2);
  const mean = weights.reduce((a, b) => a + b, 0) / runs;
  const scatter = weights.reduce((sum, w) => sum + (w - mean) ** 2, 0) / (runs - 1);
  const stated = (1 - up * up + (1 - down * down)) / (4 * shots);
  // the sample variance has the relative standard error √(2/runs) = 2.2 %; five of them
  expect(Math.abs(scatter / stated - 1)).toBeLessThan(5 * Math.sqrt(2 / runs));
});
