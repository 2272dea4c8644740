import * as tf from '@tensorflow/tfjs';

export interface ScaleLayerConfig {
  /** What every factor starts at. */
  readonly start: number;
  readonly name?: string;
}

/** Multiplies each of its inputs [B, m] by a factor of its own, which is trained. */
export class ScaleLayer extends tf.layers.Layer {
  static readonly className = 'ScaleLayer';
  readonly #start: number;
  #factors: tf.LayerVariable | undefined;

  constructor({ start, name }: ScaleLayerConfig) {
    super({ ...(name === undefined ? {} : { name }), dtype: 'float32' });
    this.#start = start;
  }

  override build(inputShape: tf.Shape | tf.Shape[]): void {
    const width = (inputShape as tf.Shape).at(-1) ?? null; // the layer has one input
    const start = tf.initializers.constant({ value: this.#start });
    this.#factors = this.addWeight('factors', [width], 'float32', start);
    this.built = true;
  }

  override computeOutputShape(inputShape: tf.Shape | tf.Shape[]): tf.Shape | tf.Shape[] {
    return inputShape;
  }

  override call(inputs: tf.Tensor | tf.Tensor[]): tf.Tensor {
    return tf.mul(Array.isArray(inputs) ? inputs[0]! : inputs, this.#factors!.read());
  }

  override getConfig(): tf.serialization.ConfigDict {
    return { ...super.getConfig(), start: this.#start };
  }
}

tf.serialization.registerClass(ScaleLayer);
