import type { Ansatz } from '../../symbolic/ansatz/ansatz.js';

/** A part of the circuit: the encoding V(x) of Eq. 9, or one block of Eq. 1, counted from 0. */
export type Layer = { readonly op: 'encoding' } | { readonly op: 'block'; readonly block: number };

/** The parts of the circuit in the order in which they act. */
export function layersOf({ blocks, uploads }: Ansatz): readonly Layer[] {
  if (blocks === 0) return [{ op: 'encoding' }];
  return Array.from({ length: blocks }, (_, block): readonly Layer[] => [
    ...(uploads.includes(block) ? [{ op: 'encoding' } as const] : []),
    { op: 'block', block },
  ]).flat();
}
