import * as tf from '@tensorflow/tfjs';
import type { HybridModel } from '../../model/hybrid-model.js';
import type { PreparedImages } from '../../model/preprocessing.js';
import { featureMapWeights } from '../feature-map-weights.js';
import { weightedSum } from '../heatmap.js';
import type { CircuitScores } from './circuit-scores.js';
import { shapleyInteractions, shapleyValues } from './shapley.js';
import { type ShotNoise, shotNoise, slopeVariances } from './shot-noise.js';
import { curveAt, curveExtremes, type ResponseCurve } from './trigonometric-polynomial.js';

/** What one qubit does for the score of a class. */
export interface QubitStatement {
  readonly qubit: number;
  /** What the network gives to it. */
  readonly input: number;
  /** In radians; of this picture, and of the average input of the training. */
  readonly angle: number;
  readonly averageAngle: number;
  /** ∂score/∂angle (Eqs. 15 and 16). */
  readonly slope: number;
  /** Its standard error when it is measured with the shots that were asked for. */
  readonly slopeError?: number;
  /** The score when the angle is moved by d: a + b·cos d + c·sin d. */
  readonly curve: ResponseCurve;
  /** The score less what it would be with this angle at the average: what the picture's own angle brings. */
  readonly effect: number;
  /** The lowest and the highest score that any input of this qubit would give, the others held. */
  readonly least: number;
  readonly most: number;
  /** Where the angle and the score go as the input goes to −∞ and to ∞; absent where the angle goes round and round. */
  readonly saturated?: {
    readonly angles: readonly [number, number];
    readonly scores: readonly [number, number];
  };
  /** Of the difference to the score at the average angles: the Shapley value over all sets of qubits. They add up to it. */
  readonly shapley: number;
}

/** What the explicit formula says about the score of one class for one picture, beyond its slope. */
export interface CircuitExplanation {
  readonly target: number;
  readonly score: number;
  /** The score with all angles at the average. */
  readonly averageScore: number;
  readonly qubits: readonly QubitStatement[];
  /** Shapley interaction of each pair, [n · n]. */
  readonly interactions: Float64Array;
  /** Present when shots were asked for: the noise of the heatmap of Eq. 8. */
  readonly noise?: ShotNoise;
  /** The heatmap of Eqs. 7 and 8 without its ReLU, from the slopes of the polynomial, [h · w]. */
  readonly heat: Float64Array;
  /** No pixel of the heatmap can be larger in size, whatever θ and the angles: the slopes are bounded by Σ_ℓ |R_cℓ|·‖Q_ℓ‖. [h · w] */
  readonly bound: Float64Array;
}

/** What is the same for all pictures: which angles the score of a class depends on, over all angles alike. */
export interface GlobalImportance {
  readonly target: number;
  /** The variance of the score when all angles are uniform and independent. */
  readonly variance: number;
  /** The share of it that each angle brings by itself, and in all its sets; [n]. */
  readonly alone: Float64Array;
  readonly inAll: Float64Array;
  /** The share that several angles bring together. */
  readonly together: number;
}

/** The importance of each angle for the score of a class, over the whole torus of angles. */
export function globalImportance({ scores, qubits }: CircuitScores, target: number): GlobalImportance {
  const variances = scores[target]!.variances();
  const total = variances.reduce((sum, value) => sum + value, 0);
  const share = (value: number) => (total === 0 ? 0 : value / total);
  const alone = Float64Array.from({ length: qubits }, (_, q) => share(variances[2 ** q]!));
  return {
    target,
    variance: total,
    alone,
    inAll: Float64Array.from({ length: qubits }, (_, q) =>
      share(variances.reduce((sum, value, set) => sum + ((set >> q) & 1 ? value : 0), 0)),
    ),
    together: total === 0 ? 0 : 1 - alone.reduce((sum, value) => sum + value, 0),
  };
}

export interface ExplainCircuitOptions {
  /** Shots for each expectation value; without it no noise is given. */
  readonly shots?: number;
  /** ‖Q_ℓ‖ of each observable. */
  readonly norms: readonly number[];
}

/** Explains the score of `targets[b]` of each picture through the circuit. No tensor outlives the call. */
export function explainCircuit(
  model: HybridModel,
  circuit: CircuitScores,
  { pixels, count, height, width, channels }: PreparedImages,
  targets: Int32Array,
  options: ExplainCircuitOptions,
): CircuitExplanation[] {
  const { inputs, maps } = tf.tidy(() => {
    const images = tf.tensor4d(pixels, [count, height, width, channels]);
    const features = model.features.apply(images, { training: false }) as tf.Tensor4D;
    const given = circuit.inputsOf.apply(features, { training: false }) as tf.Tensor2D;
    // The map that one unit of ∂score/∂x_q brings: Eqs. 7 and 8 with x_q in the place of the score.
    const each = Array.from({ length: circuit.qubits }, (_, q) => {
      const weights = featureMapWeights(circuit.inputsOf, features, new Int32Array(count).fill(q));
      return weightedSum(features, weights).dataSync() as Float32Array; // all are float32
    });
    return { inputs: given.dataSync() as Float32Array, maps: each };
  });
  const size = maps[0]!.length / count;
  return Array.from({ length: count }, (_, b) => {
    const x = inputs.subarray(b * circuit.qubits, (b + 1) * circuit.qubits);
    const own = maps.map((map, q) => {
      const slope = circuit.encodings[q]!.slope(x[q]!);
      return Float64Array.from(map.subarray(b * size, (b + 1) * size), (value) => slope * value);
    });
    return explainOne(model, circuit, x, own, targets[b]!, options);
  });
}

function explainOne(
  { kernel }: HybridModel,
  circuit: CircuitScores,
  x: Float32Array,
  maps: readonly Float64Array[],
  target: number,
  { shots, norms }: ExplainCircuitOptions,
): CircuitExplanation {
  const { qubits, encodings, averageAngles } = circuit;
  const score = circuit.scores[target]!;
  const angles = Float64Array.from(x, (value, q) => encodings[q]!.angle(value));
  const choices = score.choices(averageAngles, angles);
  const shapley = shapleyValues(choices);
  const now = choices.at(-1)!;
  const variances =
    shots === undefined ? undefined : slopeVariances(circuit, kernel!.ansatz.observables, target, angles); // circuitScores asks for a kernel
  const statements = Array.from({ length: qubits }, (_, q): QubitStatement => {
    const curve = score.curve(angles, q);
    const ends = encodings[q]!.limits.map((limit) => limit - angles[q]!) as [number, number]; // as many as limits
    return {
      qubit: q,
      input: x[q]!,
      angle: angles[q]!,
      averageAngle: averageAngles[q]!,
      slope: curve.c,
      ...(variances === undefined || shots === undefined
        ? {}
        : { slopeError: Math.sqrt(variances[q]! / shots) }),
      curve,
      effect: now - choices[choices.length - 1 - 2 ** q]!,
      ...curveExtremes(curve, Math.min(...ends), Math.max(...ends)),
      ...(ends.every(Number.isFinite)
        ? {
            saturated: {
              angles: encodings[q]!.limits,
              scores: [curveAt(curve, ends[0]), curveAt(curve, ends[1])] as const,
            },
          }
        : {}),
      shapley: shapley[q]!,
    };
  });
  const bound = circuit.readOut[target]!.reduce((sum, weight, l) => sum + Math.abs(weight) * norms[l]!, 0);
  const places = maps[0]!.length;
  const heat = Float64Array.from({ length: places }, (_, at) =>
    maps.reduce((sum, map, q) => sum + statements[q]!.slope * map[at]!, 0),
  );
  return {
    target,
    score: now,
    averageScore: choices[0]!,
    qubits: statements,
    interactions: shapleyInteractions(choices),
    heat,
    bound: Float64Array.from({ length: places }, (_, at) =>
      maps.reduce((sum, map) => sum + bound * Math.abs(map[at]!), 0),
    ),
    ...(variances === undefined || shots === undefined
      ? {}
      : { noise: shotNoise(heat, maps, variances, shots) }),
  };
}
