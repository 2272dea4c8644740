import { isDeepStrictEqual } from 'node:util';
import { Mistake } from '../../symbolic/mistake.js';
import type { Kernel } from '../kernel/kernel.js';
import { classicalTwin, type ModelSpec } from './model-spec.js';

/** A kernel that is not the one with which a circuit can be compared. */
export class ComparisonMistake extends Mistake {}

/** What a network is made of. */
export interface ComparedNetwork {
  readonly spec: ModelSpec;
  readonly kernel: Kernel | undefined;
}

/** What there is to make a network from that a model is compared with. */
export interface ComparisonParts {
  readonly spec: ModelSpec;
  /** That of the model. */
  readonly kernel: Kernel;
  /** The same circuit without its entanglers, where there is one. */
  readonly unentangled: Kernel | undefined;
}

interface ComparisonEntry {
  /** As in "The same CNN with …". */
  readonly title: string;
  /** The network, or why there is none. */
  readonly make: (parts: ComparisonParts) => ComparedNetwork | { readonly reason: string };
}

/** Networks with the CNN, the seed and the budget of a model that say what its circuit, and what its entanglers, are good for. */
export const comparisons = {
  'linear-head': {
    title: 'a linear head in place of the circuit',
    make: ({ spec }) => ({ spec: classicalTwin(spec), kernel: undefined }),
  },
  unentangled: {
    title: 'the circuit without its entanglers',
    make: ({ spec, kernel, unentangled }) => {
      if (!entangles(kernel)) return { reason: 'the circuit has no entanglers' };
      if (unentangled === undefined)
        return { reason: 'no kernel of the circuit without entanglers was given (--unentangled-kernel)' };
      return { spec: { ...spec, kernel: unentangled.id }, kernel: unentangled };
    },
  },
} satisfies Record<string, ComparisonEntry>;

export type ComparisonName = keyof typeof comparisons;

export const comparisonNames = Object.keys(comparisons) as ComparisonName[];

/** Throws a {@link ComparisonMistake} unless the second circuit is the first without its entanglers. */
export function checkUnentangled(kernel: Kernel, unentangled: Kernel): void {
  const rest = ({ ansatz: { entangler, ...others } }: Kernel) => others;
  if (entangles(unentangled) || !isDeepStrictEqual(rest(kernel), rest(unentangled)))
    throw new ComparisonMistake({
      asked: `Kernel "${unentangled.id}" beside "${kernel.id}"`,
      expected: 'it is the same circuit with the entangler "none", and differs in more',
      remedy: 'Generate it from the same configuration with "entangler": "none"',
    });
}

function entangles({ ansatz: { entangler } }: Kernel): boolean {
  return entangler !== 'none' && entangler.length > 0;
}
