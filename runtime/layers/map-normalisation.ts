import * as tf from '@tensorflow/tfjs';

export interface MapNormalisationConfig {
  readonly name?: string;
}

/** What is added to variances, so that a silent map is not divided by 0. */
const epsilon = 1e-3;

/** How much of the running statistics each training step keeps. */
const memory = 0.95;

/**
 * Batch normalisation of feature maps [B, h, w, K], map by map: y = γ_k·(A − μ_k)/√(σ²_k + ε) + β_k with mean and variance of the batch in
 * training, and with their running averages afterwards (Ioffe, Szegedy: Batch Normalization, ICML 2015).
 *
 * TensorFlow.js composes this layer and its derivative from some twenty operations that each go through all maps, which takes as long as
 * the convolutions. Here each direction is two passes.
 */
export class MapNormalisation extends tf.layers.Layer {
  static readonly className = 'MapNormalisation';
  #gamma: tf.LayerVariable | undefined;
  #beta: tf.LayerVariable | undefined;
  #mean: tf.LayerVariable | undefined;
  #variance: tf.LayerVariable | undefined;

  constructor({ name }: MapNormalisationConfig) {
    super({ ...(name === undefined ? {} : { name }), dtype: 'float32' });
  }

  override build(inputShape: tf.Shape | tf.Shape[]): void {
    const maps = [(inputShape as tf.Shape).at(-1) ?? null]; // the layer has one input
    this.#gamma = this.addWeight('gamma', maps, 'float32', tf.initializers.ones());
    this.#beta = this.addWeight('beta', maps, 'float32', tf.initializers.zeros());
    this.#mean = this.addWeight('mean', maps, 'float32', tf.initializers.zeros(), undefined, false);
    this.#variance = this.addWeight('variance', maps, 'float32', tf.initializers.ones(), undefined, false);
    this.built = true;
  }

  override computeOutputShape(inputShape: tf.Shape | tf.Shape[]): tf.Shape | tf.Shape[] {
    return inputShape;
  }

  override call(inputs: tf.Tensor | tf.Tensor[], kwargs: { training?: boolean }): tf.Tensor {
    const maps = (Array.isArray(inputs) ? inputs[0]! : inputs) as tf.Tensor4D;
    const [gamma, beta] = [this.#gamma!.read(), this.#beta!.read()] as [tf.Tensor1D, tf.Tensor1D];
    const [mean, variance] = [this.#mean!, this.#variance!];
    if (kwargs.training !== true)
      return tf.batchNorm(maps, mean.read(), variance.read(), beta, gamma, epsilon) as tf.Tensor;
    return normaliseBatch(maps, gamma, beta, (batch) => {
      const follow = (running: tf.LayerVariable, values: Float32Array): void =>
        tf.tidy(() => {
          running.write(tf.add(tf.mul(running.read(), memory), tf.mul(tf.tensor1d(values), 1 - memory)));
        });
      follow(mean, batch.mean);
      follow(variance, batch.variance);
    });
  }
}

tf.serialization.registerClass(MapNormalisation);

interface Statistics {
  /** [K] */
  readonly mean: Float32Array;
  readonly variance: Float32Array;
}

/** Normalises by the batch's own statistics, through which the gradient flows, too. */
function normaliseBatch(
  maps: tf.Tensor4D,
  gamma: tf.Tensor1D,
  beta: tf.Tensor1D,
  onStatistics: (statistics: Statistics) => void,
): tf.Tensor {
  const normalise = tf.customGrad((...given) => {
    const [x, g, b] = given as [tf.Tensor4D, tf.Tensor1D, tf.Tensor1D];
    const values = x.dataSync() as Float32Array;
    const statistics = statisticsOf(values, g.size);
    onStatistics(statistics);
    const { mean, variance } = statistics;
    const scale = variance.map((v) => 1 / Math.sqrt(v + epsilon));
    const factor = scale.map((s, k) => s * (g.dataSync()[k] as number));
    const offset = factor.map((f, k) => (b.dataSync()[k] as number) - f * mean[k]!);
    return {
      value: tf.tensor(scaled(values, factor, offset), x.shape),
      gradFunc: (dy: tf.Tensor) => {
        const gradient = dy.dataSync() as Float32Array;
        const { dGamma, dBeta } = sums(gradient, values, mean, scale);
        const dx = backwards(gradient, values, { mean, scale, factor, dGamma, dBeta });
        return [tf.tensor(dx, x.shape), tf.tensor1d(dGamma), tf.tensor1d(dBeta)];
      },
    };
  });
  return normalise(maps, gamma, beta);
}

/** Mean and (biased) variance of each map over the batch and its places. */
function statisticsOf(values: Float32Array, maps: number): Statistics {
  const [sum, squares] = [new Float64Array(maps), new Float64Array(maps)];
  for (let at = 0; at < values.length; at += maps)
    for (let k = 0; k < maps; k += 1) {
      const value = values[at + k]!;
      sum[k]! += value;
      squares[k]! += value * value;
    }
  const count = values.length / maps;
  const mean = Float32Array.from(sum, (s) => s / count);
  const variance = Float32Array.from(squares, (s, k) => Math.max(0, s / count - (sum[k]! / count) ** 2));
  return { mean, variance };
}

function scaled(values: Float32Array, factor: Float32Array, offset: Float32Array): Float32Array {
  const maps = factor.length;
  const result = new Float32Array(values.length);
  for (let at = 0; at < values.length; at += maps)
    for (let k = 0; k < maps; k += 1) result[at + k] = factor[k]! * values[at + k]! + offset[k]!;
  return result;
}

/** ∂L/∂γ_k = Σ ∂L/∂y·(x − μ_k)/√(σ²_k + ε) and ∂L/∂β_k = Σ ∂L/∂y. */
function sums(dy: Float32Array, values: Float32Array, mean: Float32Array, scale: Float32Array) {
  const maps = mean.length;
  const [products, total] = [new Float64Array(maps), new Float64Array(maps)];
  for (let at = 0; at < dy.length; at += maps)
    for (let k = 0; k < maps; k += 1) {
      const gradient = dy[at + k]!;
      total[k]! += gradient;
      products[k]! += gradient * (values[at + k]! - mean[k]!);
    }
  return { dGamma: Float32Array.from(products, (p, k) => p * scale[k]!), dBeta: Float32Array.from(total) };
}

interface Backwards {
  readonly mean: Float32Array;
  readonly scale: Float32Array;
  readonly factor: Float32Array;
  readonly dGamma: Float32Array;
  readonly dBeta: Float32Array;
}

/** ∂L/∂x = γ/√(σ² + ε)·(∂L/∂y − mean of ∂L/∂y − x̂·mean of ∂L/∂y·x̂). */
function backwards(
  dy: Float32Array,
  values: Float32Array,
  { mean, scale, factor, dGamma, dBeta }: Backwards,
): Float32Array {
  const maps = mean.length;
  const count = dy.length / maps;
  const result = new Float32Array(dy.length);
  const slope = scale.map((s, k) => (s * dGamma[k]!) / count);
  const level = dBeta.map((sum) => sum / count);
  for (let at = 0; at < dy.length; at += maps)
    for (let k = 0; k < maps; k += 1)
      result[at + k] = factor[k]! * (dy[at + k]! - level[k]! - (values[at + k]! - mean[k]!) * slope[k]!);
  return result;
}
