import { Amplitudes } from './amplitudes.js';
import { type Circuit, unrolled } from './circuit.js';

/** Where λ stands between two blocks. */
export function restingPlace(c: Circuit): number {
  return unrolled(c) ? 0 : c.size;
}

export const stateOf = (c: Circuit) => new Amplitudes('state', c.real);
export const lambdaOf = (c: Circuit) => new Amplitudes('lambda', c.real);
export const phaseOf = new Amplitudes('phase', false);

/** How many doubles of `gates` one block takes. */
export function gatesPerBlock(c: Circuit): number {
  return c.qubits * c.parts.length;
}

/** How many doubles of `gradient` one block takes. */
export function gradientsPerBlock(c: Circuit): number {
  return c.qubits * c.axes.length;
}

/** The slot that holds the state the observables are measured in. */
export function lastSlot(c: Circuit): number {
  return ((c.blocks + c.uploads.length) * c.groups.length + (c.finalPhase ? 1 : 0)) * c.size;
}
