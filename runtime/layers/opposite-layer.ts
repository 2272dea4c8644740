import * as tf from '@tensorflow/tfjs';

/** One number s for two classes: [B, 1] → [s, −s], [B, 2]. */
export class OppositeLayer extends tf.layers.Layer {
  static readonly className = 'OppositeLayer';

  constructor(config: { readonly name?: string } = {}) {
    super({ ...config, dtype: 'float32' });
  }

  override computeOutputShape(inputShape: tf.Shape | tf.Shape[]): tf.Shape {
    return [(inputShape as tf.Shape)[0] ?? null, 2]; // the layer has one input
  }

  override call(inputs: tf.Tensor | tf.Tensor[]): tf.Tensor {
    const number = (Array.isArray(inputs) ? inputs[0]! : inputs) as tf.Tensor2D;
    return tf.tidy(() => tf.concat([number, number.neg()], -1));
  }
}

tf.serialization.registerClass(OppositeLayer);
