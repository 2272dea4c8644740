import { expect, it } from 'vitest';
import { learningRateAt } from '../../../runtime/model/learning-rate-schedule.js';

it('the learning rate rises to its highest at the end of the warm-up and falls from there to nearly 0', () => {
  const rates = Array.from({ length: 50 }, (_, step) => learningRateAt(step, 50, 10, 0.3));
  expect(rates.indexOf(Math.max(...rates))).toBe(10);
  expect(rates[10]).toBeCloseTo(0.3, 12);
  for (let step = 1; step <= 10; step += 1) expect(rates[step]!).toBeGreaterThan(rates[step - 1]!);
  for (let step = 11; step < 50; step += 1) expect(rates[step]!).toBeLessThan(rates[step - 1]!);
  expect(rates[0]!).toBeGreaterThan(0);
  expect(rates[49]!).toBeGreaterThan(0);
  expect(rates[49]!).toBeLessThan(0.001);
});

it('without a warm-up the first step has the highest rate', () => {
  expect(learningRateAt(0, 20, 0, 0.3)).toBeCloseTo(0.3, 12);
});
