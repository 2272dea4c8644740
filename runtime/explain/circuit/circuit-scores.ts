import * as tf from '@tensorflow/tfjs';
import { Mistake } from '../../../symbolic/mistake.js';
import type { Kernel } from '../../kernel/kernel.js';
import type { HybridModel } from '../../model/hybrid-model.js';
import { interpolate, TrigonometricPolynomial } from './trigonometric-polynomial.js';

/** A model whose circuit cannot be written as one polynomial of its angles. */
export class CircuitStatementsMistake extends Mistake {
  constructor(expected: string) {
    super({
      asked: 'Statements about the circuit of this model',
      expected,
      remedy: 'Explain without them, or train a model with another kernel',
    });
  }
}

/** How an input x_q of the circuit becomes the angle of its encoding rotation, and dφ/dx. */
export interface AngleOfInput {
  readonly angle: (x: number) => number;
  readonly slope: (x: number) => number;
  /** The angles that are approached as x goes to −∞ and to ∞; infinite where the angle grows without end. Each x lies between them. */
  readonly limits: readonly [number, number];
}

/** The scores of a model as functions of the angles of its circuit, θ and read-out frozen. */
export interface CircuitScores {
  /** n */
  readonly qubits: number;
  /** ⟨Q_ℓ⟩ of each observable. */
  readonly expectations: readonly TrigonometricPolynomial[];
  /** R: score_c = Σ_ℓ R_cℓ·⟨Q_ℓ⟩ + offset_c. */
  readonly readOut: readonly Float64Array[];
  readonly offsets: Float64Array;
  /** The score of each class. */
  readonly scores: readonly TrigonometricPolynomial[];
  readonly encodings: readonly AngleOfInput[];
  /** The angles of the average input of the training, where the normalisation puts it: at them the score is not the average score. */
  readonly averageAngles: Float64Array;
  /** Maps [B, h, w, K] → inputs of the circuit [B, n]. */
  readonly inputsOf: tf.LayersModel;
}

/** 3ⁿ evaluations and coefficients for each observable: 59,049 for 10 qubits. */
const mostQubits = 10;

/** The inputs at which the circuit is evaluated: their angles lie well apart under every angle map of the table. */
const nodes = [-1, 0, 1] as const;

/**
 * Reads the circuit of a model as polynomials, by evaluating its certified kernel at three inputs for each qubit, all combinations. Throws a
 * {@link CircuitStatementsMistake} for a model without a circuit, with more than 10 qubits, or that encodes its inputs more than once.
 */
export function circuitScores(model: HybridModel, encodings: readonly AngleOfInput[]): CircuitScores {
  const { kernel, circuit } = model;
  if (kernel === undefined || circuit === undefined)
    throw new CircuitStatementsMistake('the model has a circuit, and this one has none');
  if (kernel.inputs > mostQubits)
    throw new CircuitStatementsMistake(
      `the circuit has at most ${mostQubits} qubits, this one has ${kernel.inputs}`,
    );
  if (encodesAgain(kernel))
    throw new CircuitStatementsMistake(
      'inputs are encoded once, and this circuit encodes them several times',
    );
  const expectations = interpolated(kernel, thetaOf(model), encodings);
  const { readOut, offsets } = linearReadOut(model);
  return {
    qubits: kernel.inputs,
    expectations,
    readOut,
    offsets,
    scores: readOut.map((weights, c) =>
      TrigonometricPolynomial.combination(expectations, weights, offsets[c]!),
    ),
    encodings,
    averageAngles: averageInputs(model).map((x, q) => encodings[q]!.angle(x)),
    inputsOf: tf.model({
      inputs: model.classifier.inputs,
      outputs: circuit.input as tf.SymbolicTensor, // it has one input
    }),
  };
}

function encodesAgain({ ansatz }: Kernel): boolean {
  const { uploads } = ansatz as { uploads?: readonly number[] }; // the document's own field, absent for once at the start
  return uploads !== undefined && uploads.length > 1;
}

function thetaOf({ circuit }: HybridModel): Float64Array {
  return Float64Array.from(circuit!.getWeights()[0]!.dataSync());
}

function interpolated(
  kernel: Kernel,
  theta: Float64Array,
  encodings: readonly AngleOfInput[],
): TrigonometricPolynomial[] {
  const { inputs: n, outputs: m } = kernel;
  const points = 3 ** n;
  const chunk = 3 ** Math.min(n, 7);
  const values = Array.from({ length: m }, () => new Float64Array(points));
  const [x, y] = [new Float64Array(chunk * n), new Float64Array(chunk * m)];
  for (let from = 0; from < points; from += chunk) {
    for (let k = 0; k < chunk; k += 1)
      for (let q = 0; q < n; q += 1) x[k * n + q] = nodes[Math.floor((from + k) / 3 ** (n - 1 - q)) % 3]!;
    kernel.forward(x, theta, y, chunk);
    for (let k = 0; k < chunk; k += 1) for (let l = 0; l < m; l += 1) values[l]![from + k] = y[k * m + l]!;
  }
  const angles = encodings.map(({ angle }) => nodes.map(angle) as [number, number, number]);
  return values.map((of) => interpolate(angles, of));
}

/** The read-out is a chain of layers that are linear but for an offset: its value at 0 and at each unit vector says all. */
function linearReadOut({ classifier, circuit, kernel }: HybridModel) {
  const after = classifier.layers.slice(classifier.layers.indexOf(circuit!) + 1);
  const m = kernel!.outputs;
  const rows = tf.tidy(() => {
    const start: tf.Tensor = tf.concat([tf.zeros([1, m]), tf.eye(m)]);
    return after
      .reduce((values, layer) => layer.apply(values, { training: false }) as tf.Tensor, start)
      .arraySync();
  }) as number[][];
  const offsets = Float64Array.from(rows[0]!);
  const readOut = Array.from(offsets, (offset, c) =>
    Float64Array.from(rows.slice(1), (row) => row[c]! - offset),
  );
  return { readOut, offsets };
}

/** Normalised, the mean of the training is where the normalisation's offset puts it. */
function averageInputs({ classifier }: HybridModel): Float64Array {
  const [, beta] = classifier.getLayer('normalise').getWeights(); // γ, β and the running statistics
  return Float64Array.from(beta!.dataSync());
}
