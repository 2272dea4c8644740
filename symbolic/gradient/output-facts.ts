import type { Ansatz } from '../ansatz/ansatz.js';
import { Q } from '../ring/rational.js';
import { deadPairs } from './dead-pairs.js';
import { gradientBounds } from './gradient-bound.js';

/** What is known of one output before any θ and x are. */
export interface OutputFacts {
  /** The observable as text. */
  readonly observable: string;
  /** No derivative in a parameter is larger in size: an exact decimal or fraction as text. */
  readonly gradientBound: string;
  /** No derivative in the angle of an input is larger in size, over all its uploads. */
  readonly inputGradientBound: string;
  /** Inputs that it does not depend on, and why. */
  readonly deadInputs: readonly { readonly qubit: number; readonly reason: string }[];
  /** Parameters that it does not depend on, and why. */
  readonly deadParameters: readonly { readonly index: number; readonly reason: string }[];
  /** "complete" where it depends on all others; "sound" where more may be dead. */
  readonly decided: 'complete' | 'sound';
}

/** The exact facts about every output, in order. */
export function outputFacts(ansatz: Ansatz): readonly OutputFacts[] {
  const { inputs, parameters, decided } = deadPairs(ansatz);
  return ansatz.observables.map((_, l) => ({
    observable: ansatz.document.observables[l]!,
    gradientBound: Q.format(gradientBounds(ansatz, l).parameter),
    inputGradientBound: Q.format(gradientBounds(ansatz, l).input),
    deadInputs: inputs
      .filter((pair) => pair.observable === l)
      .map(({ qubit, reason }) => ({ qubit, reason })),
    deadParameters: parameters
      .filter((pair) => pair.observable === l)
      .map(({ index, reason }) => ({ index, reason })),
    decided: decided[l]!,
  }));
}

/** `Output 0 (Z0): gradients at most 1 in size; it does not depend on input 1, parameters 2, 3.` */
export function describeOutput(
  { observable, gradientBound: bound, inputGradientBound: ofInputs, deadInputs, deadParameters }: OutputFacts,
  l: number,
): string {
  const named = (word: string, numbers: readonly number[]) =>
    numbers.length === 0 ? [] : [`${word}${numbers.length === 1 ? '' : 's'} ${numbers.join(', ')}`];
  const dead = [
    ...named(
      'input',
      deadInputs.map(({ qubit }) => qubit),
    ),
    ...named(
      'parameter',
      deadParameters.map(({ index }) => index),
    ),
  ];
  const without = dead.length === 0 ? '' : `; it does not depend on ${dead.join(' and ')}`;
  const inputs = ofInputs === bound ? '' : ` (in the angle of an input, than ${ofInputs})`;
  return `Output ${l} (${observable}): no gradient in an angle is larger than ${bound} in size${inputs}${without}.`;
}
