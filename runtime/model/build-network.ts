import * as tf from '@tensorflow/tfjs';
import type { Kernel } from '../kernel/kernel.js';
import { EdgePadding } from '../layers/edge-padding.js';
import { heads, normaliseAngles } from '../layers/heads.js';
import { MapNormalisation } from '../layers/map-normalisation.js';
import { readOuts } from '../layers/read-outs.js';
import { VqcLayer } from '../layers/vqc-layer.js';
import type { ConvolutionSpec, ModelSpec } from './model-spec.js';

/** A network in two halves, cut at the feature maps that are explained. */
export interface Network {
  /** Images [B, H, W, C] in [0, 1] → feature maps A [B, h, w, K] (Eq. 5, after ReLU). */
  readonly features: tf.LayersModel;
  /** Feature maps → class scores [B, classes] (Eq. 6); no softmax. */
  readonly classifier: tf.LayersModel;
  /** The circuit inside the classifier; the classical twin has none. */
  readonly circuit: VqcLayer | undefined;
}

/** Builds the network with weights drawn from the seed. Throws a Mistake where the parts do not fit. */
export function buildNetwork(spec: ModelSpec, kernel: Kernel | undefined, seed: number): Network {
  const { height, width, channels } = spec.image;
  const image = tf.input({ name: 'image', shape: [height, width, channels] });
  const maps = spec.convolutions.reduce(
    (signal, convolution, k) => convolve(signal, convolution, k, seed),
    image,
  );
  const features = tf.model({ name: 'features', inputs: image, outputs: maps });
  const given = tf.input({ name: 'maps', shape: maps.shape.slice(1) });
  const classes = spec.labels.length;
  const angles = normaliseAngles(
    heads[spec.head].attach({ maps: given, angles: kernel?.inputs ?? classes, seed: seed + 101 }),
  );
  const circuit =
    kernel === undefined ? undefined : new VqcLayer({ name: 'circuit', kernel, seed: seed + 102 });
  const expectations = circuit === undefined ? angles : (circuit.apply(angles) as tf.SymbolicTensor);
  const scores = readOuts[spec.readOut].attach({ expectations, classes, seed: seed + 103 });
  const classifier = tf.model({ name: 'classifier', inputs: given, outputs: scores });
  return { features, classifier, circuit };
}

function convolve(
  signal: tf.SymbolicTensor,
  { filters, size, stride, padding, pool, normalise }: ConvolutionSpec,
  k: number,
  seed: number,
): tf.SymbolicTensor {
  const convolved = tf.layers
    .conv2d({
      name: `convolution-${k + 1}`,
      filters,
      kernelSize: size,
      strides: stride,
      padding: padding === 'edge' ? 'valid' : 'same',
      useBias: false,
      kernelInitializer: tf.initializers.heNormal({ seed: seed + k }),
      ...(normalise ? {} : { activation: 'relu' }),
    })
    .apply(padding === 'edge' ? padAtEdges(signal, k, size) : signal) as tf.SymbolicTensor;
  const pooled = pool === 1 ? convolved : poolMaps(convolved, k, pool);
  return normalise ? normaliseMaps(pooled, k) : pooled;
}

function padAtEdges(signal: tf.SymbolicTensor, k: number, size: number): tf.SymbolicTensor {
  const before = Math.floor((size - 1) / 2);
  const padding = new EdgePadding({ name: `padding-${k + 1}`, before, after: size - 1 - before });
  return padding.apply(signal) as tf.SymbolicTensor;
}

function poolMaps(maps: tf.SymbolicTensor, k: number, pool: number): tf.SymbolicTensor {
  const pooling = tf.layers.maxPooling2d({ name: `pool-${k + 1}`, poolSize: pool, strides: pool });
  return pooling.apply(maps) as tf.SymbolicTensor;
}

/** Batch normalisation of each map, and ReLU. After the pooling, which is less work and, for γ > 0, the same but for the statistics. */
function normaliseMaps(maps: tf.SymbolicTensor, k: number): tf.SymbolicTensor {
  const normalised = new MapNormalisation({ name: `normalise-${k + 1}` }).apply(maps);
  return tf.layers.reLU({ name: `relu-${k + 1}` }).apply(normalised) as tf.SymbolicTensor;
}
