/** A learning rate that falls along half a cosine, from `start` at step 0 to nearly 0 at the last of `steps` steps. */
export function cosineDecay(start: number, step: number, steps: number): number {
  return (start * (1 + Math.cos((Math.PI * step) / steps))) / 2;
}
