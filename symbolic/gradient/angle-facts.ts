import type { Pauli } from '../algebra/pauli.js';
import { differentiate } from '../ansatz/angle-expression.js';
import { type AngleMapName, angleMaps } from '../ansatz/angle-maps.js';
import { type Ansatz, type Rotation, thetaIndex } from '../ansatz/ansatz.js';
import { formatAngle } from '../ansatz/format-angle.js';
import type { DeadPairs } from './dead-pairs.js';
import { type RotationRules, rotationRules } from './rotation-rules.js';

/** One input of the circuit. */
export interface InputFacts extends RotationRules {
  readonly qubit: number;
  readonly generator: Pauli;
  readonly map: AngleMapName;
  /** The chain-rule factor dθ/dx of its angle map, as text in x. */
  readonly slope: string;
  /** Whether no output depends on it. */
  readonly dead: boolean;
}

/** The parameters that turn about one axis. */
export interface ParameterFacts extends RotationRules {
  readonly generator: Rotation;
  /** Where they stand in θ. */
  readonly indices: readonly number[];
  /** Those among them that no output depends on. */
  readonly dead: readonly number[];
}

/** Circuits to be run for derivatives of all outputs at one point; dead angles need none. */
export interface EvaluationCounts {
  /** For the gradient in inputs and parameters: two each. */
  readonly gradient: number;
  /** For the diagonal of the Hessian in the angles: f itself and one each. */
  readonly hessianDiagonal: number;
  /** For the rest of the Hessian: four for each pair of angles. */
  readonly hessianMixed: number;
}

/** What is known of the angles of a circuit before any x and θ are. */
export interface AngleFacts {
  readonly inputs: readonly InputFacts[];
  readonly parameters: readonly ParameterFacts[];
  readonly evaluations: EvaluationCounts;
}

/** Spectra, shift rules, dead angles and costs; every angle of a configuration is in one rotation. */
export function angleFacts(ansatz: Ansatz, pairs: DeadPairs): AngleFacts {
  const isDead = (outputs: readonly unknown[]) => outputs.length === ansatz.observables.length;
  const inputs = ansatz.encoding.map(({ generator, angle }, qubit): InputFacts => {
    return {
      qubit,
      generator,
      map: angle,
      slope: formatAngle(differentiate(angleMaps[angle].angle)),
      ...rotationRules(generator),
      dead: isDead(pairs.inputs.filter((pair) => pair.qubit === qubit)),
    };
  });
  const parameters = [...new Set(ansatz.rotations)].map((generator): ParameterFacts => {
    const indices = indicesOf(ansatz, generator);
    const dead = indices.filter((index) => isDead(pairs.parameters.filter((pair) => pair.index === index)));
    return { generator, indices, ...rotationRules(generator), dead };
  });
  return { inputs, parameters, evaluations: evaluationCounts(inputs, parameters) };
}

function indicesOf(ansatz: Ansatz, generator: Rotation): readonly number[] {
  const range = (length: number) => Array.from({ length }, (_, k) => k);
  return range(ansatz.blocks).flatMap((block) =>
    range(ansatz.qubits).flatMap((qubit) =>
      ansatz.rotations.flatMap((axis, r) =>
        axis === generator ? [thetaIndex(ansatz, block, qubit, r)] : [],
      ),
    ),
  );
}

function evaluationCounts(
  inputs: readonly InputFacts[],
  parameters: readonly ParameterFacts[],
): EvaluationCounts {
  const alive = [
    ...inputs.flatMap(({ dead, rules }) => (dead || rules === undefined ? [] : [rules])),
    ...parameters.flatMap(({ indices, dead, rules }) =>
      rules === undefined ? [] : Array.from({ length: indices.length - dead.length }, () => rules),
    ),
  ];
  const gradient = alive.reduce((sum, { first }) => sum + first.terms.length, 0);
  return {
    gradient,
    hessianDiagonal: alive.length === 0 ? 0 : alive.length + 1,
    hessianMixed: 2 * (alive.length ** 2 - alive.length),
  };
}
