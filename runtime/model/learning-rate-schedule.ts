/**
 * The learning rate at a step counted from 0: it rises linearly to `highest` over the first `warmUp` steps and falls along half
 * a cosine to nearly 0 at the last of `steps`.
 */
export function learningRateAt(step: number, steps: number, warmUp: number, highest: number): number {
  if (step < warmUp) return (highest * (step + 1)) / (warmUp + 1);
  return (highest * (1 + Math.cos((Math.PI * (step - warmUp)) / (steps - warmUp)))) / 2;
}
