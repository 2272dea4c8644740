import type { Witness } from './witness.js';

/** Loads the engines, which takes about a second, and gives them as witnesses. */
export async function loadWitnesses(): Promise<readonly Witness[]> {
  const [{ mathjsEngine }, { nerdamerEngine }, { slopeTestimony }] = await Promise.all([
    import('./mathjs.js'),
    import('./nerdamer.js'),
    import('./slopes.js'),
  ]);
  return [mathjsEngine, nerdamerEngine].map((engine) => ({
    ...engine,
    slope: (angle, claimed) => slopeTestimony(engine.name, angle, claimed),
  }));
}
