import type { Engine, EngineName, Testimony } from '../../symbolic/engines/witness.js';
import { eq01Entangler, eq01Rotation } from '../../symbolic/equations/eq-01-variational-unitary.js';
import { eq02Real } from '../../symbolic/equations/eq-02-expectation.js';
import { eq03Additive, eq03Gradient } from '../../symbolic/equations/eq-03-loss.js';
import { eq04Affine, eq04Chain, eq04Singular } from '../../symbolic/equations/eq-04-network.js';
import {
  eq05Covariant,
  eq05LinearFilter,
  eq05LinearInput,
  eq05Window,
} from '../../symbolic/equations/eq-05-feature-map.js';
import { eq06Affine, eq06Average, eq06Count } from '../../symbolic/equations/eq-06-class-scores.js';
import { eq07Constant, eq07Linear, eq07Weight } from '../../symbolic/equations/eq-07-weights.js';
import {
  eq08Complete,
  eq08Homogeneous,
  eq08LinearMaps,
  eq08LinearWeights,
  eq08Parts,
} from '../../symbolic/equations/eq-08-heatmap.js';
import { eq09Tensor } from '../../symbolic/equations/eq-09-encoding.js';
import { eq10Real } from '../../symbolic/equations/eq-10-density-expectation.js';
import { eq11Absorbed } from '../../symbolic/equations/eq-11-product-rule-trace.js';
import { eq12Identity } from '../../symbolic/equations/eq-12-tensor-product-rule.js';
import { eq13Expanded, eq13Spectators } from '../../symbolic/equations/eq-13-encoding-derivative.js';
import { eq14Real, eq14RoundTrip } from '../../symbolic/equations/eq-14-pauli-expansion.js';
import {
  type Eq15Setting,
  eq15Cyclic,
  eq15Expanded,
  eq15Slots,
} from '../../symbolic/equations/eq-15-input-gradient.js';
import { eq16AnyMatrix } from '../../symbolic/equations/eq-16-shift-bracket.js';
import type { Formula } from '../../symbolic/equations/equation.js';
import type { Decision } from './decide.js';

/** What a witness is asked about an equation: the formulas, and how much of it that is in words. */
export interface Question {
  readonly formulas: readonly Formula<unknown>[];
  readonly covers: string;
}

/** The formula for some of its settings only. */
function some<S>(formula: Formula<S>, wanted: (setting: S) => boolean): Formula<S> {
  return { ...formula, settings: formula.settings.filter(wanted) };
}

const upTo =
  (most: number) =>
  ({ n }: { readonly n: number }): boolean =>
    n <= most;
const twoQubits = ({ p, q }: { readonly p: number; readonly q: number }) => p + q === 2;
const threeQubits = ({ p, q }: { readonly p: number; readonly q: number }) => p + q <= 3;
const twoEntries = (s: { readonly width: number; readonly height: number; readonly maps: number }) =>
  s.width * s.height * s.maps <= 2;

const oneQubitSummand: readonly Eq15Setting[] = [0, 1, 2, 3].map((k) => ({ ks: [k], q: 0, rho: 'product' }));
const eq15OneQubit: Formula<Eq15Setting> = { ...eq15Expanded, settings: oneQubitSummand };

/** What both engines are asked about Eqs. 11 to 13, 15 and 16. */
const calculus = {
  eq11: { formulas: [eq11Absorbed], covers: 'n = 1, any W for U†QU' },
  eq12: { formulas: [some(eq12Identity, threeQubits)], covers: 'up to 3 qubits' },
  eq13: {
    formulas: [some(eq13Expanded, ({ ks }) => ks.length === 1), some(eq13Spectators, ({ k }) => k === 2)],
    covers: 'n = 1 expanded; any n with opaque neighbours for k = 2',
  },
  eq15: {
    formulas: [eq15OneQubit, some(eq15Cyclic, upTo(1)), some(eq15Slots, twoQubits)],
    covers: 'n = 1, every k, any summand; the cyclic trace; slot by slot',
  },
  eq16: { formulas: [eq16AnyMatrix], covers: 'every k, any M' },
} satisfies Record<string, Question>;

/** What each witness can be asked in reasonable time; on everything else it says "open". */
export const questions: Readonly<Record<EngineName, Readonly<Record<string, Question>>>> = {
  mathjs: {
    eq1: { formulas: [eq01Rotation, eq01Entangler], covers: 'every rotation and every entangling gate' },
    eq2: { formulas: [some(eq02Real, upTo(1))], covers: 'n = 1' },
    eq3: { formulas: [eq03Additive], covers: 'additivity' },
    eq4: {
      formulas: [some(eq04Affine, ({ widths }) => widths.join() === '3,1,2'), eq04Singular],
      covers: 'widths 3 → 1 → 2, and the singular W',
    },
    eq5: {
      formulas: [
        some(eq05LinearInput, ({ size }) => size === 1),
        some(eq05LinearFilter, ({ size }) => size === 1),
        some(eq05Window, ({ size }) => size === 2),
      ],
      covers: 'filters of one pixel, and the window of four',
    },
    eq6: {
      formulas: [some(eq06Affine, twoEntries), some(eq06Count, ({ m }) => m === 1)],
      covers: 'maps with two entries in all',
    },
    eq7: {
      formulas: [some(eq07Constant, twoEntries), some(eq07Weight, twoEntries)],
      covers: 'the head gap on maps with two entries in all',
    },
    eq8: {
      formulas: [
        some(eq08LinearMaps, ({ maps }) => maps <= 2),
        some(eq08LinearWeights, ({ maps }) => maps <= 2),
        eq08Homogeneous,
        eq08Parts,
      ],
      covers: 'up to 2 maps, and ReLU',
    },
    eq9: { formulas: [some(eq09Tensor, twoQubits)], covers: 'slot by slot' },
    eq10: { formulas: [some(eq10Real, upTo(1))], covers: 'n = 1' },
    ...calculus,
    eq14: {
      formulas: [some(eq14RoundTrip, upTo(2)), some(eq14Real, ({ is }) => is.length === 1)],
      covers: 'the round trip for n = 1, 2; C real for n = 1',
    },
  },
  nerdamer: {
    eq1: { formulas: [eq01Entangler], covers: 'every entangling gate' },
    eq2: { formulas: [some(eq02Real, upTo(1))], covers: 'n = 1' },
    eq3: { formulas: [eq03Additive, eq03Gradient], covers: 'all of it' },
    eq4: {
      formulas: [eq04Affine, some(eq04Chain, ({ widths }) => widths[0] === 1), eq04Singular],
      covers: 'composition, the chain rule for widths 1 → 2 → 1, the singular W',
    },
    eq5: {
      formulas: [
        some(eq05LinearInput, ({ size }) => size <= 2),
        some(eq05LinearFilter, ({ size }) => size <= 2),
        some(eq05Covariant, ({ size }) => size <= 2),
        some(eq05Window, ({ size }) => size === 2),
      ],
      covers: 'filters up to 2×2',
    },
    eq6: {
      formulas: [
        some(eq06Affine, twoEntries),
        some(eq06Average, twoEntries),
        some(eq06Count, ({ m }) => m <= 2),
      ],
      covers: 'maps with two entries in all',
    },
    eq7: {
      formulas: [
        some(eq07Constant, twoEntries),
        some(eq07Weight, twoEntries),
        some(eq07Linear, ({ maps, width }) => maps === 1 && width === 2),
      ],
      covers: 'the head gap on maps with two entries in all, with a linear layer on one map',
    },
    eq8: {
      formulas: [eq08LinearMaps, eq08LinearWeights, eq08Homogeneous, eq08Parts, eq08Complete],
      covers: 'all of it',
    },
    eq9: { formulas: [some(eq09Tensor, twoQubits)], covers: 'slot by slot' },
    eq10: { formulas: [some(eq10Real, upTo(1))], covers: 'n = 1' },
    ...calculus,
    eq14: {
      formulas: [some(eq14RoundTrip, upTo(2)), some(eq14Real, ({ is }) => is.length === 1)],
      covers: 'the round trip for n = 1, 2; C real for n = 1',
    },
  },
};

/** What a witness says of an equation: proved when it proves every formula it is asked, refuted when it refutes one. */
export function testimony(witness: Engine, id: string): Testimony {
  const question = questions[witness.name][id];
  return question === undefined
    ? 'open'
    : together(question.formulas.map((formula) => witness.decide(formula)));
}

/** Several words as one: refuted when one is, proved when all are. */
export function together(words: readonly Testimony[]): Testimony {
  if (words.includes('refuted')) return 'refuted';
  return words.every((word) => word === 'proved') ? 'proved' : 'open';
}

/** What a witness that claims an equation or a theorem says of the wrong statements near it. */
export interface WitnessedRefutations {
  readonly asked: number;
  readonly refuted: number;
  readonly open: number;
  /** Wrong statements that it calls proved: there must be none. */
  readonly passed: readonly string[];
}

/** A statement that is wrong, and what a witness says of it. */
export interface WitnessedStatement {
  readonly says: string;
  readonly word: Testimony;
}

/** Counts what a witness says of statements that are wrong. */
export function countRefutations(words: readonly WitnessedStatement[]): WitnessedRefutations {
  const count = (wanted: Testimony) => words.filter(({ word }) => word === wanted).length;
  return {
    asked: words.length,
    refuted: count('refuted'),
    open: count('open'),
    passed: words.filter(({ word }) => word === 'proved').map(({ says }) => says),
  };
}

/** Asks a witness about a formula that the exact prover refutes, in the very case where it does; nothing where it does not. */
export function askInTheCase(
  witness: Engine,
  formula: Formula<unknown>,
  decision: Decision,
): readonly WitnessedStatement[] {
  if (decision.verdict !== 'refuted') return [];
  const { at } = decision.counterexample;
  const setting = formula.settings.find((candidate) => formula.at(candidate) === at);
  return [{ says: formula.says, word: witness.decide({ ...formula, settings: [setting] }, 'refuted') }];
}

/** Asks a witness about every statement that the exact prover refutes. */
export function witnessedRefutations(
  witness: Engine,
  near: readonly { readonly formula: Formula<unknown>; readonly decision: Decision }[],
): WitnessedRefutations {
  return countRefutations(near.flatMap(({ formula, decision }) => askInTheCase(witness, formula, decision)));
}
