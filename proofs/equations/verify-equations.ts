import type { EngineName, Testimony, Witness } from '../../symbolic/engines/witness.js';
import type { Equation } from '../../symbolic/equations/equation.js';
import { equations } from '../../symbolic/equations/index.js';
import { type CheckedDerivation, checkDerivation } from './check-derivation.js';
import { Decider, type Decision } from './decide.js';
import { variants } from './variants/variants.js';
import { testimony, type WitnessedRefutations, witnessedRefutations } from './witnesses.js';

/** One part of an equation and the verdict on it. */
export interface PartVerdict {
  readonly says: string;
  readonly settings: number;
  readonly decision: Decision;
}

/** A statement near the equation: what was expected of it, and the verdict. */
export interface VariantVerdict {
  readonly says: string;
  readonly expected: 'false' | 'true';
  readonly decision: Decision;
}

/** What is established about one equation. */
export interface EquationClaim {
  readonly id: string;
  readonly number: number;
  readonly title: string;
  readonly statement: string;
  /** A definition has no truth value; `wellFormed` tells whether its parts are proved. */
  readonly verdict: 'proved' | 'refuted' | 'definition';
  readonly wellFormed?: boolean;
  /** Comparison of the unique normal forms of both sides; see the ledger for what that rests on. */
  readonly method: 'exact-normal-form';
  /** Where the sides are compared. */
  readonly basis: 'Pauli strings' | 'matrix entries';
  readonly parts: readonly PartVerdict[];
  /** The argument for any number of qubits, checked step by step. */
  readonly derivation?: CheckedDerivation;
  /** How many wrong statements were made, how many of them are refuted, and those that are true after all. */
  readonly variants: {
    readonly stated: number;
    readonly refuted: number;
    readonly trueAfterAll: number;
    readonly list: readonly VariantVerdict[];
  };
  readonly witnesses: Partial<Record<EngineName, Testimony>>;
  /** By each witness that calls the equation proved: what it says of the wrong statements near it. */
  readonly refutations: Partial<Record<EngineName, WitnessedRefutations>>;
  /** Everything is as it has to be. */
  readonly ok: boolean;
  readonly seconds: number;
}

/** What is asked for. */
export interface VerificationRequest {
  /** The engines that are asked besides; none where only the exact prover is. */
  readonly witnesses: readonly Witness[];
  /** Ids of equations; all where it is left out. */
  readonly only?: readonly string[];
  /** Seconds since some fixed moment, for the time of each claim. */
  readonly clock: () => number;
  /** Told after each equation. */
  readonly progress?: (done: number, id: string) => void;
}

/** The ids that can be asked for, in order. */
export const equationIds: readonly string[] = equations.map(({ id }) => id);

/** Proves the equations, refutes the wrong statements near them, and asks the witnesses. */
export function verifyEquations(request: VerificationRequest): readonly EquationClaim[] {
  const { only, clock, progress } = request;
  return equations
    .filter(({ id }) => only === undefined || only.includes(id))
    .map((equation, k) => {
      const began = clock();
      const claim = establish(equation, request.witnesses);
      progress?.(k + 1, equation.id);
      return { ...claim, seconds: clock() - began };
    });
}

function establish(equation: Equation, witnesses: readonly Witness[]): Omit<EquationClaim, 'seconds'> {
  const { id, number, title, statement, kind } = equation;
  const decider = new Decider();
  const parts = equation.parts.map(
    (formula): PartVerdict => ({
      says: formula.says,
      settings: formula.settings.length,
      decision: decider.decide(formula),
    }),
  );
  const near = (variants[id] ?? []).map(({ formula, expected }) => ({
    formula,
    expected,
    decision: decider.decide(formula),
  }));
  const list = near.map(
    ({ formula, expected, decision }): VariantVerdict => ({ says: formula.says, expected, decision }),
  );
  const wrong = list.filter(({ expected }) => expected === 'false');
  const refuted = wrong.filter(({ decision }) => decision.verdict === 'refuted').length;
  const right = list.filter(({ expected }) => expected === 'true');
  const words = Object.fromEntries(
    witnesses.map((witness) => [witness.name, testimony(witness, id)] as const),
  ) as EquationClaim['witnesses']; // fromEntries forgets the names
  const refutations = Object.fromEntries(
    witnesses
      .filter(({ name }) => words[name] === 'proved')
      .map((witness) => [
        witness.name,
        witnessedRefutations(
          witness,
          near.filter(({ expected }) => expected === 'false'),
        ),
      ]),
  ) as EquationClaim['refutations']; // fromEntries forgets the names
  const derivation = equation.derivation && checkDerivation(equation.derivation);
  const holds =
    parts.every(({ decision }) => decision.verdict === 'proved') && derivation?.verdict !== 'refuted';
  return {
    id,
    number,
    title,
    statement,
    verdict: holds && kind === 'definition' ? 'definition' : holds ? 'proved' : 'refuted',
    ...(kind === 'definition' ? { wellFormed: holds } : {}),
    method: 'exact-normal-form',
    basis: equation.parts[0]?.basis === 'matrix' ? 'matrix entries' : 'Pauli strings',
    parts,
    ...(derivation === undefined ? {} : { derivation }),
    variants: { stated: wrong.length, refuted, trueAfterAll: right.length, list },
    witnesses: words,
    refutations,
    ok:
      holds &&
      refuted === wrong.length &&
      right.every(({ decision }) => decision.verdict === 'proved') &&
      Object.values(words).every((word) => word !== 'refuted') &&
      Object.values(refutations).every(({ passed }) => passed.length === 0),
  };
}
