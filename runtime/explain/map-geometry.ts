import type * as tf from '@tensorflow/tfjs';
import type { EdgePaddingConfig } from '../layers/edge-padding.js';

/** Where the positions of a map lie on the image along one axis: position i is centred on pixel start + i · step. */
export interface AxisGeometry {
  readonly start: number;
  readonly step: number;
}

/** Where the positions of a map of so many rows and columns lie on the image. */
export interface MapGeometry {
  readonly height: number;
  readonly width: number;
  readonly rows: AxisGeometry;
  readonly columns: AxisGeometry;
}

/**
 * The geometry of a map that covers the image evenly: `cells` positions over `pixels` pixels, half-pixel centres aligned.
 */
export function evenAxis(cells: number, pixels: number): AxisGeometry {
  const step = pixels / cells;
  return { start: (step - 1) / 2, step };
}

/** The geometry of a map that covers the image evenly in both directions. */
export function evenGeometry(
  map: { readonly height: number; readonly width: number },
  image: { readonly height: number; readonly width: number },
): MapGeometry {
  return {
    height: map.height,
    width: map.width,
    rows: evenAxis(map.height, image.height),
    columns: evenAxis(map.width, image.width),
  };
}

/** Where the positions lie on the image drawn `factor` times as large, pixel edges kept in place. */
export function enlarge(geometry: MapGeometry, factor: number): MapGeometry {
  const axis = ({ start, step }: AxisGeometry) => ({
    start: (start + 0.5) * factor - 0.5,
    step: step * factor,
  });
  return { ...geometry, rows: axis(geometry.rows), columns: axis(geometry.columns) };
}

/**
 * Where the feature maps lie on the image, followed through the layers of a plain chain: every convolution and pooling
 * moves the centre of the first receptive field and widens the distance between neighbours. Convolutions without padding
 * leave a margin that an even stretch would ignore.
 *
 * A network with other layers, or with branches, is taken to cover the image evenly.
 */
export function mapGeometry(features: tf.LayersModel): MapGeometry {
  const image = side(features.inputs[0]!.shape);
  const map = side(features.outputs[0]!.shape);
  const even = evenGeometry(map, image);
  const chain = features.layers.every((layer) => !Array.isArray(layer.input) && !Array.isArray(layer.output));
  if (!chain) return even;
  let rows: AxisGeometry = { start: 0, step: 1 };
  let columns: AxisGeometry = { start: 0, step: 1 };
  for (const layer of features.layers) {
    if (pointwise.has(layer.getClassName())) continue;
    if (layer.getClassName() === 'EdgePadding') {
      const { before } = layer.getConfig() as unknown as EdgePaddingConfig;
      rows = { ...rows, start: rows.start - before * rows.step };
      columns = { ...columns, start: columns.start - before * columns.step };
      continue;
    }
    if (!windowed.has(layer.getClassName())) return even;
    const window = layer.getConfig() as unknown as WindowConfig;
    if (window.dataFormat === 'channelsFirst') return even;
    const input = side((layer.input as tf.SymbolicTensor).shape);
    const output = side((layer.output as tf.SymbolicTensor).shape);
    rows = slide(rows, window, 0, input.height, output.height);
    columns = slide(columns, window, 1, input.width, output.width);
  }
  return { ...map, rows, columns };
}

/**
 * How many columns of the image a position of the maps sees to each side of its centre, and how many more heat reaches when it is
 * enlarged between centres: nearer to an edge than that, heat depends on what is beyond. 0 for a network that is no plain chain.
 */
export function reachOfColumns(features: tf.LayersModel): number {
  let seen = 0;
  let step = 1;
  for (const layer of features.layers) {
    if (Array.isArray(layer.input) || Array.isArray(layer.output)) return 0;
    if (!windowed.has(layer.getClassName())) continue;
    const { size, stride } = spanOf(layer.getConfig() as unknown as WindowConfig, 1);
    seen += ((size - 1) / 2) * step;
    step *= stride;
  }
  return Math.ceil(seen + (step > 1 ? step : 0));
}

interface WindowConfig {
  readonly kernelSize?: number | readonly number[];
  readonly poolSize?: number | readonly number[];
  readonly strides?: number | readonly number[] | null;
  readonly dilationRate?: number | readonly number[];
  readonly padding: string;
  readonly dataFormat?: string;
}

const pointwise = new Set([
  'InputLayer',
  'Activation',
  'ReLU',
  'LeakyReLU',
  'ELU',
  'PReLU',
  'BatchNormalization',
  'MapNormalisation',
  'LayerNormalization',
  'Dropout',
  'SpatialDropout2D',
  'GaussianNoise',
  'Rescaling',
]);

const windowed = new Set([
  'Conv2D',
  'DepthwiseConv2D',
  'SeparableConv2D',
  'MaxPooling2D',
  'AveragePooling2D',
]);

const side = (shape: tf.Shape) => ({ height: shape.at(-3) ?? 1, width: shape.at(-2) ?? 1 });

const along = (axis: 0 | 1, value: number | readonly number[] | null | undefined, otherwise: number) =>
  typeof value === 'number' ? value : (value?.[axis] ?? otherwise);

/** How many positions of its input a window spans, and by how many it moves. */
function spanOf(window: WindowConfig, axis: 0 | 1): { readonly size: number; readonly stride: number } {
  const size = along(axis, window.kernelSize ?? window.poolSize, 1);
  return {
    size: (size - 1) * along(axis, window.dilationRate, 1) + 1,
    stride: along(axis, window.strides, window.poolSize === undefined ? 1 : size),
  };
}

function slide(
  { start, step }: AxisGeometry,
  window: WindowConfig,
  axis: 0 | 1,
  input: number,
  output: number,
): AxisGeometry {
  const { size: reach, stride } = spanOf(window, axis);
  // "same" pads the smaller half before the image, as TensorFlow does.
  const padding = window.padding === 'same' ? Math.max(0, (output - 1) * stride + reach - input) : 0;
  const firstCentre = (reach - 1) / 2 - Math.floor(padding / 2);
  return { start: start + firstCentre * step, step: step * stride };
}
