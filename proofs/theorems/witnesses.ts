import { differentiate } from '../../symbolic/ansatz/angle-expression.js';
import { angleMaps } from '../../symbolic/ansatz/angle-maps.js';
import { slopeTestimony } from '../../symbolic/engines/slopes.js';
import type { Testimony, Witness } from '../../symbolic/engines/witness.js';
import type { Formula } from '../../symbolic/equations/equation.js';
import { controlledSpectrum, fourTermRule } from '../../symbolic/theorems/controlled-rotation.js';
import {
  deadObservable,
  deadState,
  gateStep,
  lightCone,
  rotationStep,
} from '../../symbolic/theorems/dead-gradients.js';
import { noiseBeforeReadOut } from '../../symbolic/theorems/depolarising-noise.js';
import {
  boundAsSquares,
  boundHalfDifference,
  boundPauli,
  boundReached,
  boundTrace,
} from '../../symbolic/theorems/gradient-bound.js';
import { oneFrequency } from '../../symbolic/theorems/response-curve.js';
import { occurrenceSum } from '../../symbolic/theorems/reuploaded-inputs.js';
import { mixedHessian, secondByShift } from '../../symbolic/theorems/second-derivatives.js';
import { oneShot, secondMoment, varianceEnumerated } from '../../symbolic/theorems/shot-variance.js';
import { twoTermBracket, twoTermExcluded } from '../../symbolic/theorems/two-term-rule.js';
import { type Question, witnesses } from '../equations/witnesses.js';

/** The formula for some of its settings only. */
function some<S>(formula: Formula<S>, wanted: (setting: S) => boolean): Formula<S> {
  return { ...formula, settings: formula.settings.filter(wanted) };
}

const isZ = ({ k }: { readonly k: number }) => k === 3;

/** What each witness can be asked in reasonable time; on everything else it says "open". */
export const theoremQuestions: Readonly<Record<Witness['name'], Readonly<Record<string, Question>>>> = {
  mathjs: {
    'thm-two-term-rule': { formulas: [some(twoTermBracket, isZ)], covers: 'in brackets, k = 3' },
    'thm-gradient-bound': { formulas: [boundTrace, boundPauli], covers: 'the trace and Pauli strings' },
    'thm-shot-variance': { formulas: [some(oneShot, ({ k }) => k === 3)], covers: 'one shot, k = 3' },
    'thm-dead-gradients': {
      formulas: [some(lightCone, ({ n }) => n === 2), rotationStep, gateStep],
      covers: 'a CNOT outside the light cone, every rotation and every gate',
    },
  },
  nerdamer: {
    'thm-two-term-rule': {
      formulas: [twoTermBracket, twoTermExcluded],
      covers: 'in brackets, and s = π',
    },
    'thm-controlled-rotation': {
      formulas: [some(fourTermRule, isZ), some(controlledSpectrum, isZ)],
      covers: 'k = 3',
    },
    'thm-second-derivatives': {
      formulas: [some(secondByShift, isZ), some(mixedHessian, ({ ks }) => ks.join() === '3,3')],
      covers: 'the shift by π and the mixed derivative, k = 3',
    },
    'thm-reuploaded-inputs': {
      formulas: [some(occurrenceSum, ({ ks }) => ks.join() === '3,3')],
      covers: 'two occurrences, k = (3, 3)',
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
      formulas: [some(noiseBeforeReadOut, ({ ks }) => ks.length === 1)],
      covers: 'one qubit before the read-out',
    },
  },
};

/** The theorem whose only part is a comparison that engines can be asked about. */
const slopes = 'thm-angle-map-derivatives';

/** What a witness is asked about a theorem, in words; undefined when it is not asked. */
export function theoremCoverage(witness: Witness['name'], id: string): string | undefined {
  if (id === slopes) return 'its own derivative of every angle map';
  return theoremQuestions[witness][id]?.covers;
}

/** What a witness says of a theorem: proved when it proves everything that it is asked, refuted when it refutes some of it. */
export function theoremTestimony(witness: Witness, id: string): Testimony {
  const words =
    id === slopes
      ? Object.values(angleMaps).map(({ angle }) => slopeTestimony(witness.name, angle, differentiate(angle)))
      : theoremQuestions[witness.name][id]?.formulas.map((formula) => witness.decide(formula));
  if (words === undefined) return 'open';
  if (words.includes('refuted')) return 'refuted';
  return words.every((word) => word === 'proved') ? 'proved' : 'open';
}

export { witnesses };
