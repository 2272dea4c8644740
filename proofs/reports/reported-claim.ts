import type { StatedFunction } from '../../symbolic/theorems/theorem.js';

/** Where two sides were found to differ, for people. */
export interface ReportedCounterexample {
  /** The case, and the component in it: `k = 1, i = 0, at Y`. */
  readonly where: string;
  /** What is compared there, e.g. a monomial whose coefficients differ; absent where the values themselves are. */
  readonly coefficientOf?: string;
  /** The exact values on the left and on the right. */
  readonly left: string;
  readonly right: string;
  /** A point to look at, with both sides there in decimals; illustration only. */
  readonly point?: { readonly values: string; readonly left: string; readonly right: string };
}

/** A verdict on one identity. */
export type PartWord = 'proved' | 'refuted' | 'open';

/** One identity of a claim. */
export interface ReportedPart {
  readonly says: string;
  /** In how many cases it was decided. */
  readonly cases: number;
  readonly verdict: PartWord;
  readonly counterexample?: ReportedCounterexample;
  /** Why it is open. */
  readonly reason?: string;
}

/** One line of a derivation, equal to the line before it. */
export interface ReportedStep {
  readonly says: string;
  /** What allows the step: ids of claims, or named facts. */
  readonly because: readonly string[];
  readonly latex: string;
  /** Whether it follows from the line before. */
  readonly follows: boolean;
}

/** A chain of equal lines that leaves sizes open, such as the number of qubits. */
export interface ReportedDerivation {
  /** What it shows. */
  readonly says: string;
  readonly verdict: PartWord;
  /** The line it starts from. */
  readonly start: { readonly latex: string };
  readonly steps: readonly ReportedStep[];
  /** Identities in one slot that it uses, each decided. */
  readonly lemmas: readonly {
    readonly says: string;
    readonly verdict: PartWord;
    readonly counterexample?: ReportedCounterexample;
  }[];
  /** In how many small cases every line was expanded and compared too. */
  readonly instances: number;
  /** What does not hold, in sentences. */
  readonly failures: readonly string[];
}

/** What an engine that is not ours says of a claim. */
export interface ReportedWitness {
  readonly name: string;
  readonly word: PartWord;
  /** How much of the claim it was asked about; absent where it was not asked. */
  readonly covers?: string;
  /** The wrong statements near the claim that it calls proved. */
  readonly passed: readonly string[];
}

/** A statement near a claim that tempts. */
export interface ReportedVariant {
  readonly says: string;
  /** What it was meant to be. */
  readonly expected: 'false' | 'true';
  readonly verdict: PartWord;
  readonly counterexample?: ReportedCounterexample;
}

/** The groups in which claims are shown, in order. */
export const claimGroups = {
  equations: 'The equations of the paper',
  errata: 'Slips of the paper',
  theorems: 'Theorems beyond the paper',
  formulas: 'Formulas of your own',
} as const;
export type ClaimGroup = keyof typeof claimGroups;

/** What reports say of one claim, whatever kind of claim it is. */
export interface ReportedClaim {
  /** `eq16`; by this others refer to it. */
  readonly id: string;
  readonly group: ClaimGroup;
  /** `Eq. 16`. */
  readonly label: string;
  readonly title: string;
  /** What it says, in text. */
  readonly statement: string;
  /** LaTeX of the statement; without it the statement is shown as code. */
  readonly latex?: string;
  /** The functions that it is about, with their derivatives. */
  readonly functions?: readonly StatedFunction[];
  /** What its author says about it. */
  readonly about?: string;
  /** A definition has no truth value; it is well or ill formed. */
  readonly verdict: PartWord | 'well formed' | 'ill formed';
  /** Everything is as it has to be: verdicts, variants and witnesses. */
  readonly ok: boolean;
  /** How it was decided: `exact-normal-form`. */
  readonly method: string;
  /** Where the sides are compared: `Pauli strings`. */
  readonly comparedAt?: string;
  readonly assumptions: readonly string[];
  /** Ids of claims, or named facts. */
  readonly followsFrom: readonly string[];
  /** Ids of claims, or places of the product. */
  readonly usedBy: readonly string[];
  readonly parts: readonly ReportedPart[];
  readonly derivations: readonly ReportedDerivation[];
  readonly witnesses: readonly ReportedWitness[];
  readonly variants: readonly ReportedVariant[];
  readonly seconds: number;
}

/** How many wrong statements were made near claims, and how many of them are refuted. */
export function variantScore(claims: readonly ReportedClaim[]): {
  readonly stated: number;
  readonly refuted: number;
} {
  const wrong = claims.flatMap(({ variants }) => variants.filter(({ expected }) => expected === 'false'));
  return { stated: wrong.length, refuted: wrong.filter(({ verdict }) => verdict === 'refuted').length };
}

/** `exact-normal-form` in words. */
export function methodWords(method: string): string {
  return method.replaceAll('-', ' ');
}

/** `k = 1, at Y: the coefficient of a·e^(ix) is −1 on the left, 1 on the right; x = 2: left …, right …`. */
export function counterexampleSentence(found: ReportedCounterexample): string {
  const { where, coefficientOf, left, right, point } = found;
  const what = coefficientOf === undefined ? 'it is' : `the coefficient of ${coefficientOf} is`;
  const seen = point === undefined ? '' : `; ${point.values}: left ${point.left}, right ${point.right}`;
  return `${where === '' ? '' : `${where}: `}${what} ${left} on the left, ${right} on the right${seen}`;
}

/** What is not as it has to be, in sentences; none where the claim is ok. */
export function problems(claim: ReportedClaim): readonly string[] {
  const { label, parts, variants, witnesses, derivations } = claim;
  const found = [
    ...parts.flatMap(({ says, verdict, counterexample, reason }) => {
      if (verdict === 'proved') return [];
      const found = counterexample === undefined ? reason : counterexampleSentence(counterexample);
      const why = found === undefined ? '' : `: ${found}`;
      return [`${label} is ${verdict} (${says})${why}`];
    }),
    ...derivations.flatMap(({ says, verdict, failures }) =>
      verdict === 'proved' ? [] : [`${label}, derived (${says}), is ${verdict}: ${failures.join('; ')}`],
    ),
    ...variants.flatMap(({ says, expected, verdict }) =>
      verdict === (expected === 'false' ? 'refuted' : 'proved')
        ? []
        : [`${label}, "${says}" was expected to be ${expected} and is ${verdict}`],
    ),
    ...witnesses.flatMap(({ name, word, passed }) => [
      ...(word === 'refuted' ? [`${label} is refuted by ${name}`] : []),
      ...passed.map((says) => `${label}: ${name} calls "${says}" proved, which is wrong`),
    ]),
  ];
  return found.length > 0 || claim.ok ? found : [`${label} is ${claim.verdict}`];
}
