import { differentiate } from '../../symbolic/ansatz/angle-expression.js';
import { angleMaps } from '../../symbolic/ansatz/angle-maps.js';
import type { EngineName, Testimony, Witness } from '../../symbolic/engines/witness.js';
import type { Formula } from '../../symbolic/equations/equation.js';
import { controlledSpectrum, fourTermRule } from '../../symbolic/theorems/controlled-rotation.js';
import {
  deadObservable,
  deadState,
  gateStep,
  lightCone,
  rotationStep,
} from '../../symbolic/theorems/dead-gradients.js';
import { noiseBeforeReadOut, noisyGradient } from '../../symbolic/theorems/depolarising-noise.js';
import {
  boundAsSquares,
  boundHalfDifference,
  boundPauli,
  boundReached,
} from '../../symbolic/theorems/gradient-bound.js';
import { oneFrequency } from '../../symbolic/theorems/response-curve.js';
import { occurrenceSum } from '../../symbolic/theorems/reuploaded-inputs.js';
import { oneShot, secondMoment, varianceEnumerated } from '../../symbolic/theorems/shot-variance.js';
import { isFormula } from '../../symbolic/theorems/theorem.js';
import { twoTermBracket, twoTermExcluded } from '../../symbolic/theorems/two-term-rule.js';
import type { Decision } from '../equations/decide.js';
import {
  askInTheCase,
  countRefutations,
  type Question,
  together,
  type WitnessedRefutations,
} from '../equations/witnesses.js';
import type { TheoremVariant } from './variants/variant.js';

/** The formula for some of its settings only. */
function some<S>(formula: Formula<S>, wanted: (setting: S) => boolean): Formula<S> {
  return { ...formula, settings: formula.settings.filter(wanted) };
}

const oneString = ({ ks }: { readonly ks: readonly number[] }) => ks.length === 1;
const isZ = ({ k }: { readonly k: number }) => k === 3;

/** What each witness can be asked in reasonable time, with every wrong statement near it; on everything else it says "open". */
export const theoremQuestions: Readonly<Record<EngineName, Readonly<Record<string, Question>>>> = {
  mathjs: {
    'thm-two-term-rule': { formulas: [some(twoTermBracket, isZ)], covers: 'in brackets, k = 3' },
    'thm-shot-variance': { formulas: [some(oneShot, ({ k }) => k === 3)], covers: 'one shot, k = 3' },
    'thm-dead-gradients': {
      formulas: [some(lightCone, ({ n }) => n === 2), rotationStep, gateStep],
      covers: 'a CNOT outside the light cone, every rotation and every gate',
    },
    'thm-depolarising-noise': {
      formulas: [some(noiseBeforeReadOut, oneString), some(noisyGradient, oneString)],
      covers: 'one qubit before the read-out, and its gradient',
    },
  },
  nerdamer: {
    'thm-two-term-rule': {
      formulas: [twoTermBracket, twoTermExcluded],
      covers: 'in brackets, and s = π',
    },
    'thm-reuploaded-inputs': {
      formulas: [some(occurrenceSum, ({ ks }) => ks.join() === '3,3')],
      covers: 'two occurrences, k = (3, 3)',
    },
    'thm-controlled-rotation': {
      formulas: [some(fourTermRule, isZ), some(controlledSpectrum, isZ)],
      covers: 'k = 3',
    },
    'thm-response-curve': { formulas: [some(oneFrequency, isZ)], covers: 'one frequency, k = 3' },
    'thm-gradient-bound': {
      formulas: [some(boundHalfDifference, isZ), some(boundAsSquares, isZ), boundPauli, boundReached],
      covers: 'every step but the positivity, k = 3',
    },
    'thm-shot-variance': {
      formulas: [some(varianceEnumerated, ({ shots }) => shots < 3), secondMoment],
      covers: 'up to two shots summed over all outcomes, the moments up to three',
    },
    'thm-dead-gradients': {
      formulas: [some(deadState, isZ), some(deadObservable, isZ), gateStep],
      covers: 'states and observables for k = 3, every gate',
    },
    'thm-depolarising-noise': {
      formulas: [some(noiseBeforeReadOut, oneString)],
      covers: 'one qubit before the read-out',
    },
  },
};

/** The theorem whose only part is a comparison that engines can be asked about. */
const slopes = 'thm-angle-map-derivatives';

/** What a witness is asked about a theorem, in words; undefined when it is not asked. */
export function theoremCoverage(witness: EngineName, id: string): string | undefined {
  if (id === slopes) return 'its own derivative of every angle map';
  return theoremQuestions[witness][id]?.covers;
}

/** What a witness says of a theorem: proved when it proves everything that it is asked, refuted when it refutes some of it. */
export function theoremTestimony(witness: Witness, id: string): Testimony {
  if (id === slopes)
    return together(Object.values(angleMaps).map(({ angle }) => witness.slope(angle, differentiate(angle))));
  const question = theoremQuestions[witness.name][id];
  return question === undefined
    ? 'open'
    : together(question.formulas.map((formula) => witness.decide(formula)));
}

/** Asks a witness about every statement near a theorem that the exact prover refutes; comparisons in fields of ours are nothing to ask an engine about. */
export function theoremRefutations(
  witness: Witness,
  near: readonly { readonly variant: TheoremVariant; readonly decision: Decision }[],
): WitnessedRefutations {
  return countRefutations(
    near.flatMap(({ variant: { part, slope }, decision }) => {
      if (slope !== undefined) return [{ says: part.says, word: witness.slope(slope.angle, slope.claimed) }];
      return isFormula(part) ? askInTheCase(witness, part, decision) : [];
    }),
  );
}
