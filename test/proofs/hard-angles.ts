/** Numbers that look random, from a seed. */
export function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** The double nearest to a multiple of π/2, and its neighbours: where most digits cancel. */
export function nearMultiple(k: number, steps: number): number {
  const view = new DataView(new ArrayBuffer(8));
  view.setFloat64(0, k * (Math.PI / 2));
  view.setBigInt64(0, view.getBigInt64(0) + BigInt(steps));
  return view.getFloat64(0);
}
