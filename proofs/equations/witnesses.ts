import { mathjsWitness } from '../../symbolic/engines/mathjs.js';
import { nerdamerWitness } from '../../symbolic/engines/nerdamer.js';
import type { Testimony, Witness } from '../../symbolic/engines/witness.js';
import { eq01Entangler, eq01Rotation } from '../../symbolic/equations/eq-01-variational-unitary.js';
import { eq02Real } from '../../symbolic/equations/eq-02-expectation.js';
import { eq10Real } from '../../symbolic/equations/eq-10-density-expectation.js';
import { eq12Identity } from '../../symbolic/equations/eq-12-tensor-product-rule.js';
import { eq13Expanded, eq13Spectators } from '../../symbolic/equations/eq-13-encoding-derivative.js';
import { eq14RoundTrip } from '../../symbolic/equations/eq-14-pauli-expansion.js';
import { type Eq15Setting, eq15Expanded } from '../../symbolic/equations/eq-15-input-gradient.js';
import { eq16AnyMatrix } from '../../symbolic/equations/eq-16-shift-bracket.js';
import type { Formula } from '../../symbolic/equations/equation.js';

/** What a witness is asked about an equation: the formulas, and how much of it that is in words. */
export interface Question {
  readonly formulas: readonly Formula<unknown>[];
  readonly covers: string;
}

/** The engines that are asked. */
export const witnesses: readonly Witness[] = [mathjsWitness, nerdamerWitness];

const upTo = <S extends { readonly n: number }>(formula: Formula<S>, n: number): Formula<S> => ({
  ...formula,
  settings: formula.settings.filter((setting) => setting.n <= n),
});

const oneQubitSummand: readonly Eq15Setting[] = [0, 1, 2, 3].map((k) => ({ ks: [k], q: 0, rho: 'product' }));

/** What each witness can be asked in reasonable time; on everything else it says "open". */
export const questions: Readonly<Record<Witness['name'], Readonly<Record<string, Question>>>> = {
  mathjs: {
    eq1: { formulas: [eq01Rotation, eq01Entangler], covers: 'every rotation and every entangling gate' },
    eq14: { formulas: [upTo(eq14RoundTrip, 2)], covers: 'the round trip for n = 1, 2' },
    eq16: { formulas: [eq16AnyMatrix], covers: 'every k, any M' },
  },
  nerdamer: {
    eq2: { formulas: [upTo(eq02Real, 1)], covers: 'n = 1' },
    eq10: { formulas: [upTo(eq10Real, 1)], covers: 'n = 1' },
    eq12: {
      formulas: [{ ...eq12Identity, settings: eq12Identity.settings.filter(({ p, q }) => p + q < 4) }],
      covers: 'up to 3 qubits',
    },
    eq13: {
      formulas: [
        { ...eq13Expanded, settings: eq13Expanded.settings.filter(({ ks }) => ks.length === 1) },
        eq13Spectators,
      ],
      covers: 'n = 1 expanded, any n with opaque neighbours',
    },
    eq14: { formulas: [upTo(eq14RoundTrip, 2)], covers: 'the round trip for n = 1, 2' },
    eq15: {
      formulas: [{ ...eq15Expanded, settings: oneQubitSummand }],
      covers: 'n = 1, every k, any summand',
    },
    eq16: { formulas: [eq16AnyMatrix], covers: 'every k, any M' },
  },
};

/** What a witness says of an equation: proved when it proves every formula it is asked, refuted when it refutes one. */
export function testimony(witness: Witness, id: string): Testimony {
  const question = questions[witness.name][id];
  if (question === undefined) return 'open';
  const words = question.formulas.map((formula) => witness.decide(formula));
  if (words.includes('refuted')) return 'refuted';
  return words.every((word) => word === 'proved') ? 'proved' : 'open';
}
