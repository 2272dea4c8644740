import * as tf from '@tensorflow/tfjs';
import { Mistake } from '../../symbolic/mistake.js';
import type { Kernel } from '../kernel/kernel.js';
import { loadedKernel } from '../kernel/load-kernel.js';

/** A layer that cannot be built as asked. */
export class VqcLayerMistake extends Mistake {}

/** Where the time spent in a layer's kernel adds up. */
export interface Stopwatch {
  /** Seconds since some fixed moment. */
  readonly clock: () => number;
  seconds: number;
}

/** What TensorFlow.js lets be said about any layer. */
type LayerArgs = NonNullable<ConstructorParameters<typeof tf.layers.Layer>[0]>;

export interface VqcLayerConfig
  extends Readonly<Pick<LayerArgs, 'name' | 'trainable' | 'inputShape' | 'batchInputShape'>> {
  readonly kernel: Kernel;
  /** θ starts uniform in ±0.8, drawn from this seed. */
  readonly seed?: number;
}

/** How far θ starts from 0, in radians: wide enough to break symmetry, narrow enough to have a gradient. */
const widestStart = 0.8;

/**
 * The variational circuit as a layer of any TensorFlow.js model: angles [B, n] → expectation values ⟨Q_ℓ⟩ [B, m] (Eq. 2),
 * with θ [P] to be trained. Value and gradient come from the generated kernel: `forward`, and `vjp` for ∂/∂x and ∂/∂θ.
 * The kernel computes in float64, tensors are float32.
 */
export class VqcLayer extends tf.layers.Layer {
  static readonly className = 'VqcLayer';

  readonly kernel: Kernel;
  /** Set to measure the kernel's share of a training step. */
  stopwatch: Stopwatch | undefined;
  readonly #seed: number;
  #theta: tf.LayerVariable | undefined;
  readonly #buffers: Buffers;

  constructor({ kernel, seed = 0, ...args }: VqcLayerConfig) {
    super({ ...args, dtype: 'float32' });
    this.kernel = kernel;
    this.#seed = seed;
    this.#buffers = new Buffers(kernel);
    this.supportsMasking = false;
  }

  override build(inputShape: tf.Shape | tf.Shape[]): void {
    const { inputs, parameters, id } = this.kernel;
    const [batch, ...angles] = inputShape; // of one input: of several, each would be a shape
    if (Array.isArray(batch) || angles.length !== 1 || angles[0] !== inputs)
      throw new VqcLayerMistake({
        asked: `Circuit layer "${this.name}" on inputs of shape ${JSON.stringify(inputShape)}`,
        expected: `kernel "${id}" takes one input of shape [batch, ${inputs}]`,
        remedy: `Put a layer with ${inputs} outputs before it, or choose a kernel with as many qubits as there are angles`,
      });
    const start = tf.initializers.randomUniform({
      minval: -widestStart,
      maxval: widestStart,
      seed: this.#seed,
    });
    this.#theta = this.addWeight('theta', [parameters], 'float32', start);
    this.built = true;
  }

  override computeOutputShape(inputShape: tf.Shape | tf.Shape[]): tf.Shape {
    const shape = inputShape as tf.Shape; // the layer has one input
    return [shape[0] ?? null, this.kernel.outputs];
  }

  override call(inputs: tf.Tensor | tf.Tensor[]): tf.Tensor {
    const angles = Array.isArray(inputs) ? inputs[0]! : inputs;
    return tf.tidy(() => this.#expectations(angles as tf.Tensor2D, this.#theta!.read() as tf.Tensor1D));
  }

  override getConfig(): tf.serialization.ConfigDict {
    return { ...super.getConfig(), kernel: this.kernel.id, sha256: this.kernel.sha256, seed: this.#seed };
  }

  /**
   * Rebuilds the layer from {@link getConfig}. Its kernel is the one with the saved text, which has to be loaded before: code
   * is no part of a configuration.
   */
  static override fromConfig<T extends tf.serialization.Serializable>(
    _: tf.serialization.SerializableConstructor<T>,
    config: tf.serialization.ConfigDict,
  ): T {
    const kernel = loadedKernel(String(config.sha256));
    if (kernel === undefined)
      throw new VqcLayerMistake({
        asked: `Circuit layer "${String(config.name)}"`,
        expected: `it needs kernel "${String(config.kernel)}" with sha256 ${String(config.sha256)}, which is not loaded`,
        remedy: 'Load that kernel first, with loadKernel or shippedKernel',
      });
    const { name, trainable, batchInputShape, seed } = config;
    const layer = new VqcLayer({
      kernel,
      seed: Number(seed),
      name: String(name),
      trainable: trainable !== false,
      ...(Array.isArray(batchInputShape) ? { batchInputShape: batchInputShape as tf.Shape } : {}), // as getConfig wrote it
    });
    return layer as unknown as T; // the constructor that is passed is this class
  }

  #expectations(angles: tf.Tensor2D, theta: tf.Tensor1D): tf.Tensor2D {
    const { inputs, outputs, parameters } = this.kernel;
    const batch = angles.shape[0];
    const evaluate = tf.customGrad((...args) => {
      // The library passes the tensors and, last, a function that keeps them for the gradient.
      const [x, t, save] = args as unknown as [tf.Tensor2D, tf.Tensor1D, tf.GradSaveFunc];
      save([x, t]);
      const value = this.#measure(() => {
        const buffers = this.#buffers.filled(x, t);
        this.kernel.forward(buffers.x, buffers.theta, buffers.y, batch);
        return tf.tensor2d(narrow(buffers.y, batch * outputs), [batch, outputs]);
      });
      const gradFunc = (cotangent: tf.Tensor, saved: tf.Tensor[]): tf.Tensor[] =>
        this.#measure(() => {
          const [keptX, keptT] = saved as [tf.Tensor2D, tf.Tensor1D];
          const {
            x: angle,
            theta: parameter,
            y,
            dx,
            dtheta,
            cotangent: given,
          } = this.#buffers.filled(keptX, keptT);
          given.set(cotangent.dataSync());
          this.kernel.vjp(angle, parameter, given, y, dx, dtheta, batch);
          return [
            tf.tensor2d(narrow(dx, batch * inputs), [batch, inputs]),
            tf.tensor1d(narrow(dtheta, parameters)),
          ];
        });
      return { value, gradFunc };
    });
    return evaluate(angles, theta) as tf.Tensor2D;
  }

  #measure<T>(body: () => T): T {
    const watch = this.stopwatch;
    if (watch === undefined) return body();
    const began = watch.clock();
    const result = body();
    watch.seconds += watch.clock() - began;
    return result;
  }
}

tf.serialization.registerClass(VqcLayer);

/** The float64 arrays of a layer, kept between calls and grown when a larger batch comes. */
class Buffers {
  readonly theta: Float64Array;
  readonly dtheta: Float64Array;
  x = new Float64Array();
  dx = new Float64Array();
  y = new Float64Array();
  cotangent = new Float64Array();
  readonly #kernel: Kernel;

  constructor(kernel: Kernel) {
    this.#kernel = kernel;
    this.theta = new Float64Array(kernel.parameters);
    this.dtheta = new Float64Array(kernel.parameters);
  }

  filled(angles: tf.Tensor2D, theta: tf.Tensor1D): this {
    const batch = angles.shape[0];
    const { inputs, outputs } = this.#kernel;
    if (this.x.length < batch * inputs) {
      this.x = new Float64Array(batch * inputs);
      this.dx = new Float64Array(batch * inputs);
      this.y = new Float64Array(batch * outputs);
      this.cotangent = new Float64Array(batch * outputs);
    }
    this.x.set(angles.dataSync());
    this.theta.set(theta.dataSync());
    return this;
  }
}

function narrow(values: Float64Array, length: number): Float32Array {
  return Float32Array.from(values.subarray(0, length));
}
