import { adam } from './adam.js';
import type { OptimiserEntry } from './optimiser.js';
import { spsa } from './spsa.js';

/** The optimisers by the name used on the command line. */
export const optimisers = { adam, spsa } satisfies Record<string, OptimiserEntry>;

export type OptimiserName = keyof typeof optimisers;
