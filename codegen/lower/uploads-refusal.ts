import type { Ansatz } from '../../symbolic/ansatz/ansatz.js';
import type { Refusal } from './refusal.js';

/** Why strategies that take the encoding once, at the start, cannot serve a configuration that uploads its inputs elsewhere; undefined for others. */
export function uploadsRefusal({ blocks, uploads }: Ansatz): Refusal | undefined {
  if (blocks === 0 || uploads.join() === '0') return undefined;
  return {
    expected: `the inputs are encoded once, at the start, not before the blocks ${uploads.join(', ')}`,
    remedy: 'Leave "uploads" out or choose the strategy "adjoint"',
  };
}
