import * as tf from '@tensorflow/tfjs';

export interface EdgePaddingConfig {
  /** Rows and columns added before the first, and after the last. */
  readonly before: number;
  readonly after: number;
  readonly name?: string;
}

/**
 * Continues maps [B, h, w, K] beyond their edges by their outermost rows and columns, [B, before + h + after, before + w + after, K].
 *
 * Padding with zeros draws a dark frame around pictures that have none, and filters answer to it: heat gathers along the edges,
 * whatever is there.
 */
export class EdgePadding extends tf.layers.Layer {
  static readonly className = 'EdgePadding';
  readonly #before: number;
  readonly #after: number;

  constructor({ before, after, name }: EdgePaddingConfig) {
    super({ ...(name === undefined ? {} : { name }), dtype: 'float32' });
    this.#before = before;
    this.#after = after;
  }

  override computeOutputShape(inputShape: tf.Shape | tf.Shape[]): tf.Shape {
    const [batch, height, width, maps] = inputShape as tf.Shape; // the layer has one input
    const padded = (side: number | null) => (side === null ? null : this.#before + side + this.#after);
    return [batch!, padded(height!), padded(width!), maps!];
  }

  override call(inputs: tf.Tensor | tf.Tensor[]): tf.Tensor {
    const maps = Array.isArray(inputs) ? inputs[0]! : inputs;
    return tf.tidy(() => this.#continued(this.#continued(maps, 1), 2));
  }

  override getConfig(): tf.serialization.ConfigDict {
    return { ...super.getConfig(), before: this.#before, after: this.#after };
  }

  #continued(maps: tf.Tensor, axis: 1 | 2): tf.Tensor {
    const at = (place: number): tf.Tensor => {
      const begin = maps.shape.map((_, k) => (k === axis ? place : 0));
      const size = maps.shape.map((side, k) => (k === axis ? 1 : side));
      return tf.slice(maps, begin, size);
    };
    const first = Array.from({ length: this.#before }, () => at(0));
    const last = Array.from({ length: this.#after }, () => at(maps.shape[axis]! - 1));
    return tf.concat([...first, maps, ...last], axis);
  }
}

tf.serialization.registerClass(EdgePadding);
