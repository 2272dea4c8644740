import type { Testimony } from '../../symbolic/engines/witness.js';
import { startZ3 } from '../../symbolic/engines/z3.js';
import {
  eq01Circuit,
  eq01Entangler,
  eq01Rotation,
} from '../../symbolic/equations/eq-01-variational-unitary.js';
import { eq02Real } from '../../symbolic/equations/eq-02-expectation.js';
import { eq09Slot, eq09Tensor } from '../../symbolic/equations/eq-09-encoding.js';
import { eq10Real } from '../../symbolic/equations/eq-10-density-expectation.js';
import { eq14Real, eq14RoundTrip, eq14Unique } from '../../symbolic/equations/eq-14-pauli-expansion.js';
import { eq16AnyMatrix, eq16Literal } from '../../symbolic/equations/eq-16-shift-bracket.js';
import type { Formula } from '../../symbolic/equations/equation.js';
import { decide } from './decide.js';
import { variants } from './variants/variants.js';
import type { Question, WitnessedRefutations } from './witnesses.js';

/** The equations that z3 is asked about, as polynomial identities over the reals; it does not differentiate. */
export const z3Questions: Readonly<Record<string, Question>> = {
  eq1: { formulas: [eq01Rotation, eq01Entangler, eq01Circuit], covers: 'all of it' },
  eq2: { formulas: [eq02Real], covers: 'all of it' },
  eq9: { formulas: [eq09Slot, eq09Tensor], covers: 'all of it' },
  eq10: { formulas: [eq10Real], covers: 'all of it' },
  eq14: { formulas: [eq14RoundTrip, eq14Real, eq14Unique], covers: 'all of it' },
  eq16: { formulas: [eq16AnyMatrix, eq16Literal], covers: 'all of it' },
};

/** What z3 says of one equation. */
export interface Z3Testimony {
  readonly id: string;
  readonly word: Testimony;
  readonly covers: string;
  /** What it says of the wrong statements near an equation that it calls proved. */
  readonly refutations: WitnessedRefutations;
  /** It proves the equation and passes nothing that is wrong. */
  readonly ok: boolean;
}

/** Asks z3 about these equations, or about all that it can be asked; undefined where the package `z3-solver` is not installed. */
export async function askZ3(only?: readonly string[]): Promise<readonly Z3Testimony[] | undefined> {
  const z3 = await startZ3();
  if (z3 === undefined) return undefined;
  try {
    const testimonies: Z3Testimony[] = [];
    for (const [id, { formulas, covers }] of Object.entries(z3Questions)) {
      if (only !== undefined && !only.includes(id)) continue;
      const words: Testimony[] = [];
      for (const formula of formulas) words.push(await z3.decide(formula));
      const word = words.includes('refuted') ? 'refuted' : words.includes('open') ? 'open' : 'proved';
      const refutations = await refuteWith(z3.decide, id);
      const ok = word !== 'refuted' && refutations.passed.length === 0;
      testimonies.push({ id, word, covers, refutations, ok });
    }
    return testimonies;
  } finally {
    await z3.close();
  }
}

async function refuteWith(
  ask: <S>(formula: Formula<S>) => Promise<Testimony>,
  id: string,
): Promise<WitnessedRefutations> {
  const words: { readonly says: string; readonly word: Testimony }[] = [];
  for (const { formula, expected } of variants[id] ?? []) {
    if (expected === 'true') continue;
    const decision = decide(formula);
    if (decision.verdict !== 'refuted') continue;
    const setting = formula.settings.find((s) => formula.at(s) === decision.counterexample.at);
    words.push({ says: formula.says, word: await ask({ ...formula, settings: [setting] }) });
  }
  const count = (wanted: Testimony) => words.filter(({ word }) => word === wanted).length;
  return {
    asked: words.length,
    refuted: count('refuted'),
    open: count('open'),
    passed: words.filter(({ word }) => word === 'proved').map(({ says }) => says),
  };
}
