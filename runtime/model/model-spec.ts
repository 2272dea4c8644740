import { Mistake } from '../../symbolic/mistake.js';
import { type DataSetName, dataSets } from '../data/data-sets.js';
import { type ResizePolicyName, resizePolicies } from '../data/photos/resize-policies.js';
import { type HeadName, heads } from '../layers/heads.js';
import { type ReadOutName, readOuts } from '../layers/read-outs.js';

/** A model that cannot be built as described. */
export class ModelSpecMistake extends Mistake {
  constructor(asked: string, expected: string, remedy: string) {
    super({ asked: `Model with ${asked}`, expected, remedy });
  }
}

/** What a convolution finds beyond the edges: 0, as on an empty background, or the outermost places again. */
export const paddings = ['zeros', 'edge'] as const;

export type Padding = (typeof paddings)[number];

/**
 * One convolution of the CNN, padded so that stride alone changes the size, without a bias so that an empty background stays
 * 0, followed by ReLU and, where `pool` is more than 1, by the maximum over pool × pool places.
 */
export interface ConvolutionSpec {
  readonly filters: number;
  /** Side of the filters in pixels. */
  readonly size: number;
  readonly stride: number;
  readonly padding: Padding;
  readonly pool: number;
  /** Batch normalisation after the pooling, then the ReLU; it has an offset, so that an empty background is not 0 after it. */
  readonly normalise: boolean;
}

/** What a model was trained on. */
export interface TrainedOn {
  /** A name in the table of data sets. */
  readonly dataSet: DataSetName;
  /** How its pictures were made from files, in a sentence; empty where they were taken as they are. */
  readonly preparation: string;
  /** What was chosen of that, by name. */
  readonly settings: Readonly<Record<string, string>>;
}

/** A model as data: images → CNN → feature maps A^k → head → angles → circuit → read-out → scores. */
export interface ModelSpec {
  readonly image: { readonly height: number; readonly width: number; readonly channels: number };
  /** In order; the result of the last are the feature maps that are explained. */
  readonly convolutions: readonly ConvolutionSpec[];
  readonly head: HeadName;
  /** The kernel's name; null for the classical twin, where the normalised angles, one per class, go to the read-out as they are. */
  readonly kernel: string | null;
  readonly readOut: ReadOutName;
  /** The names of the classes, in the order of the scores. */
  readonly labels: readonly string[];
  /** Absent for a model that was not trained by a recipe. */
  readonly trainedOn?: TrainedOn;
}

/** How the photos that the model was trained on were brought to its size; undefined for other models. */
export function resizePolicyOf({ trainedOn }: ModelSpec): ResizePolicyName | undefined {
  const name = trainedOn?.settings.resize;
  return name !== undefined && Object.hasOwn(resizePolicies, name) ? (name as ResizePolicyName) : undefined; // it is a key of the table
}

/** The model without its circuit: the same CNN with a linear head. */
export function classicalTwin(spec: ModelSpec): ModelSpec {
  return { ...spec, head: 'gap-dense', kernel: null, readOut: 'scaled' };
}

/** Checks a description that comes from a file. Throws a {@link ModelSpecMistake}. */
export function parseModelSpec(json: unknown): ModelSpec {
  const fields = record(json, 'description');
  const image = record(fields.image, 'image');
  const convolutions = list(fields.convolutions, 'convolutions').map((item, k): ConvolutionSpec => {
    const layer = record(item, `convolution ${k}`);
    return {
      filters: whole(layer.filters, `filters of convolution ${k}`, 512),
      size: whole(layer.size, `size of convolution ${k}`, 31),
      stride: whole(layer.stride, `stride of convolution ${k}`, 8),
      padding: paddingOf(layer.padding, k),
      pool: whole(layer.pool, `pool of convolution ${k}`, 8),
      normalise: truth(layer.normalise, `normalise of convolution ${k}`),
    };
  });
  const kernel = fields.kernel;
  if (kernel !== null && typeof kernel !== 'string')
    throw new ModelSpecMistake(`kernel ${JSON.stringify(kernel)}`, 'it is a name or null', 'Name a kernel');
  return {
    image: {
      height: whole(image.height, 'image height', 4096),
      width: whole(image.width, 'image width', 4096),
      channels: whole(image.channels, 'image channels', 64),
    },
    convolutions,
    head: entry(fields.head, heads, 'head'),
    kernel,
    readOut: entry(fields.readOut, readOuts, 'read-out'),
    labels: labelsOf(list(fields.labels, 'labels')),
    ...(fields.trainedOn === undefined
      ? {}
      : { trainedOn: trainedOn(record(fields.trainedOn, 'trainedOn')) }),
  };
}

function trainedOn(fields: Record<string, unknown>): TrainedOn {
  const { preparation } = fields;
  const settings = Object.entries(record(fields.settings, 'settings'));
  if (typeof preparation !== 'string' || settings.some(([, value]) => typeof value !== 'string'))
    throw new ModelSpecMistake(
      `trainedOn ${JSON.stringify(fields)}`,
      'its preparation and each of its settings is a text',
      'Write them so',
    );
  return {
    dataSet: entry(fields.dataSet, dataSets, 'data set'),
    preparation,
    settings: Object.fromEntries(settings) as Record<string, string>, // each was looked at
  };
}

function paddingOf(value: unknown, convolution: number): Padding {
  const padding = paddings.find((name) => name === value);
  if (padding === undefined)
    throw new ModelSpecMistake(
      `padding ${JSON.stringify(value)} of convolution ${convolution}`,
      'there is no such entry',
      `Choose one of ${paddings.join(', ')}`,
    );
  return padding;
}

function truth(value: unknown, what: string): boolean {
  if (typeof value !== 'boolean')
    throw new ModelSpecMistake(
      `${what} ${JSON.stringify(value)}`,
      'it is true or false',
      'Write one of them',
    );
  return value;
}

function labelsOf(names: readonly unknown[]): readonly string[] {
  const labels = names.filter((name) => typeof name === 'string');
  if (labels.length < names.length || new Set(labels).size < labels.length)
    throw new ModelSpecMistake(
      `labels ${JSON.stringify(names)}`,
      'they are names, each of one class only',
      'Change them',
    );
  return labels;
}

function record(value: unknown, what: string): Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new ModelSpecMistake(`${what} ${JSON.stringify(value)}`, 'it is a JSON object', 'Write one');
  return value as Record<string, unknown>; // a non-null, non-array object has string keys
}

function list(value: unknown, what: string): readonly unknown[] {
  if (!Array.isArray(value) || value.length === 0)
    throw new ModelSpecMistake(
      `${what} ${JSON.stringify(value)}`,
      'it is a list that is not empty',
      'Write one',
    );
  return value;
}

function whole(value: unknown, what: string, most: number): number {
  if (typeof value !== 'number' || !Number.isInteger(value) || value < 1 || value > most)
    throw new ModelSpecMistake(
      `${what} ${JSON.stringify(value)}`,
      `it is a whole number from 1 to ${most}`,
      'Change it',
    );
  return value;
}

function entry<T extends string>(value: unknown, table: Record<T, unknown>, what: string): T {
  if (typeof value !== 'string' || !Object.hasOwn(table, value))
    throw new ModelSpecMistake(
      `${what} ${JSON.stringify(value)}`,
      'there is no such entry',
      `Choose one of ${Object.keys(table).join(', ')}`,
    );
  return value as T; // it is one of the table's own keys
}
