import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import * as tf from '@tensorflow/tfjs';
import { Mistake } from '../../symbolic/mistake.js';
import type { Kernel } from '../kernel/kernel.js';
import {
  type LoadKernelOptions,
  loadKernel,
  shippedKernel,
  shippedKernelIds,
} from '../kernel/load-kernel.js';
import type { VqcLayer } from '../layers/vqc-layer.js';
import { buildNetwork, type Network } from './build-network.js';
import { type ModelSpec, parseModelSpec } from './model-spec.js';
import { describeArrays, type NamedArray, namedArray, volume } from './named-array.js';
import { type PreparedImages, type Preprocessing, prepare } from './preprocessing.js';
import { writeFolder } from './write-folder.js';

/** A saved model that cannot be loaded. */
export class ModelMistake extends Mistake {
  constructor(folder: string, expected: string, remedy = 'Train it again, or use an undamaged copy') {
    super({ asked: `Model "${folder}"`, expected, remedy });
  }
}

export interface LoadModelOptions extends LoadKernelOptions {
  /** Where the model's kernel is, when it did not come with the installation. */
  readonly kernelFolder?: string;
}

export interface SaveModelOptions {
  /** Replaces what is there. */
  readonly force?: boolean;
  /** Further files of the folder, by name. */
  readonly files?: Readonly<Record<string, string>>;
}

/** What the schema of a saved model is. */
export const modelSchema = 'qgradcam/model@4';
/** The file of a saved model that describes it. */
export const modelConfigurationFile = 'model.json';
const weightsFile = 'weights.bin';

/** One array of weights: θ, filters, running statistics, …. */
interface NamedWeights {
  readonly name: string;
  readonly variable: tf.LayerVariable;
}

/**
 * CNN and circuit as one classifier, cut at the feature maps that are explained. Saved, it is a folder: model.json with the
 * description, labels, preprocessing and the kernel's hash and certificate, and weights.bin, all weights and running statistics
 * as little-endian float32 in the order that model.json lists.
 */
export class HybridModel {
  readonly spec: ModelSpec;
  /** The circuit's kernel; the classical twin has none. */
  readonly kernel: Kernel | undefined;
  /** What the weights were drawn from. */
  readonly seed: number;
  /** Images [B, H, W, C] in [0, 1] → feature maps A [B, h, w, K]. */
  readonly features: tf.LayersModel;
  /** Feature maps → class scores [B, classes]. */
  readonly classifier: tf.LayersModel;
  /** The circuit as a layer of the classifier. */
  readonly circuit: VqcLayer | undefined;
  readonly preprocessing: Preprocessing;

  private constructor(spec: ModelSpec, kernel: Kernel | undefined, seed: number, network: Network) {
    this.spec = spec;
    this.kernel = kernel;
    this.seed = seed;
    this.features = network.features;
    this.classifier = network.classifier;
    this.circuit = network.circuit;
    this.preprocessing = preprocessingOf(spec);
  }

  /** A model with fresh weights. `kernel` is the one that the description names, undefined where it names none. */
  static create(spec: ModelSpec, kernel: Kernel | undefined, seed: number): HybridModel {
    return new HybridModel(spec, kernel, seed, buildNetwork(spec, kernel, seed));
  }

  /** The names of the classes. */
  get labels(): readonly string[] {
    return this.spec.labels;
  }

  /** Bytes [count · height · width · channels] as the network takes them. */
  preprocess(bytes: Uint8Array): PreparedImages {
    return prepare(this.preprocessing, bytes);
  }

  /** Scores [count · classes] of prepared pictures. */
  scores({ pixels, count, height, width, channels }: PreparedImages): Float32Array {
    return tf.tidy(() => {
      const images = tf.tensor4d(pixels, [count, height, width, channels]);
      const maps = this.features.apply(images, { training: false }) as tf.Tensor;
      const scores = this.classifier.apply(maps, { training: false }) as tf.Tensor;
      return scores.dataSync() as Float32Array; // scores are float32
    });
  }

  /** Variables that training changes. */
  trainableVariables(): tf.Variable[] {
    return this.#variables()
      .filter(({ variable }) => variable.trainable)
      .map(({ variable }) => variable.read() as tf.Variable); // a LayerVariable reads as its variable
  }

  /** Copies of all weights, running statistics included, in the order of the layers. */
  weights(): NamedArray[] {
    return this.#variables().map(({ name, variable }) => namedArray(name, variable.read()));
  }

  /** Puts other weights in their place. Throws a RangeError for those of another model. */
  setWeights(weights: readonly NamedArray[]): void {
    const variables = this.#variables();
    const expected = describeArrays(
      variables.map(({ name, variable }) => ({ name, shape: variable.shape as number[] })), // weights have no open dimension
    );
    const found = describeArrays(weights);
    if (found !== expected) throw new RangeError(`The weights are ${expected}, not ${found}`);
    for (const [k, { variable }] of variables.entries())
      tf.tidy(() => {
        variable.write(tf.tensor(weights[k]!.values, variable.shape as number[]));
      });
  }

  dispose(): void {
    this.features.dispose();
    this.classifier.dispose();
  }

  /** Writes the folder, whole or not at all. Throws a FolderExistsMistake where something is there and not to be replaced. */
  async save(folder: string, options: SaveModelOptions = {}): Promise<void> {
    const weights = this.weights();
    const bytes = Buffer.concat(
      weights.map(({ values }) => Buffer.from(values.buffer, values.byteOffset, values.byteLength)),
    );
    const { kernel } = this;
    const configuration = {
      schema: modelSchema,
      spec: this.spec,
      seed: this.seed,
      preprocessing: this.preprocessing,
      kernel:
        kernel === undefined
          ? null
          : {
              id: kernel.id,
              sha256: kernel.sha256,
              certificate: kernel.certificate ?? null,
              ansatz: kernel.ansatz,
            },
      weights: {
        file: weightsFile,
        sha256: hash(bytes),
        arrays: weights.map(({ name, shape }) => ({ name, shape })),
      },
    };
    await writeFolder(folder, options.force === true, async (partial) => {
      await writeFile(join(partial, weightsFile), bytes);
      for (const [name, text] of Object.entries(options.files ?? {}))
        await writeFile(join(partial, name), text);
      await writeFile(join(partial, modelConfigurationFile), `${JSON.stringify(configuration, null, 2)}\n`);
    });
  }

  /**
   * Loads a saved model with its kernel. Throws a {@link ModelMistake} for a file that is missing, damaged or cut short and
   * for a kernel that is not the one the model was trained with, nor proved to compute the same, and the Mistakes of loading
   * a kernel.
   */
  static async load(folder: string, options: LoadModelOptions = {}): Promise<HybridModel> {
    const saved = parseConfiguration(folder, await read(folder, modelConfigurationFile));
    const kernel = saved.kernel === null ? undefined : await loadKernelOf(folder, saved.kernel, options);
    const model = HybridModel.create(saved.spec, kernel, saved.seed);
    try {
      model.#readWeights(folder, saved, await read(folder, weightsFile));
    } catch (error) {
      model.dispose();
      throw error;
    }
    return model;
  }

  #readWeights(folder: string, saved: SavedConfiguration, bytes: Buffer): void {
    const expected = describeArrays(this.weights());
    const found = describeArrays(saved.arrays);
    if (found !== expected)
      throw new ModelMistake(folder, `its description asks for the weights ${expected}, it lists ${found}`);
    const size = saved.arrays.reduce((sum, { shape }) => sum + 4 * volume(shape), 0);
    if (bytes.length !== size)
      throw new ModelMistake(folder, `"${weightsFile}" has ${size} bytes, this one ${bytes.length}`);
    if (hash(bytes) !== saved.weightsHash)
      throw new ModelMistake(
        folder,
        `"${weightsFile}" has sha256 ${saved.weightsHash}, this one ${hash(bytes)}`,
      );
    const values = new Float32Array(new Uint8Array(bytes).buffer); // copied, so that it starts at a multiple of 4
    if (!values.every(Number.isFinite))
      throw new ModelMistake(folder, 'all its weights are finite numbers, some are not', 'Train it again');
    let at = 0;
    this.setWeights(
      saved.arrays.map(({ name, shape }) => {
        const part = values.subarray(at, at + volume(shape));
        at += part.length;
        return { name, shape, values: part };
      }),
    );
  }

  /** All weights in the order of the layers, trainable or not, named layer/weight. */
  #variables(): NamedWeights[] {
    return [this.features, this.classifier].flatMap((model) =>
      model.layers.flatMap((layer) =>
        [...layer.trainableWeights, ...layer.nonTrainableWeights].map((variable) => ({
          name: `${layer.name}/${variable.originalName.split('/').at(-1)}`,
          variable,
        })),
      ),
    );
  }
}

/** Bytes become numbers from 0 to 1. */
function preprocessingOf({ image: { height, width, channels } }: ModelSpec): Preprocessing {
  return { height, width, channels, divisor: 255 };
}

interface SavedKernel {
  readonly id: string;
  readonly sha256: string;
  readonly ansatz: object;
}

interface SavedConfiguration {
  readonly spec: ModelSpec;
  readonly seed: number;
  readonly kernel: SavedKernel | null;
  readonly weightsHash: string;
  readonly arrays: readonly Omit<NamedArray, 'values'>[];
}

async function read(folder: string, file: string): Promise<Buffer> {
  try {
    return await readFile(join(folder, file));
  } catch {
    throw new ModelMistake(
      folder,
      `"${file}" is not there or cannot be read`,
      'Give a folder written by "qgradcam train"',
    );
  }
}

function parseConfiguration(folder: string, bytes: Buffer): SavedConfiguration {
  let json: unknown;
  try {
    json = JSON.parse(bytes.toString('utf8'));
  } catch {
    throw new ModelMistake(folder, `"${modelConfigurationFile}" is not whole JSON`);
  }
  // Each field is checked before it is used.
  const fields = (json ?? {}) as {
    schema?: unknown;
    spec?: unknown;
    seed?: unknown;
    preprocessing?: unknown;
    kernel?: { id?: unknown; sha256?: unknown; ansatz?: unknown } | null;
    weights?: { sha256?: unknown; arrays?: ({ name?: unknown; shape?: unknown } | null)[] };
  };
  if (fields.schema !== modelSchema)
    throw new ModelMistake(
      folder,
      `its schema is "${modelSchema}", this one has ${JSON.stringify(fields.schema)}`,
    );
  const spec = parseModelSpec(fields.spec);
  const { kernel, weights, seed } = fields;
  const kernelFits =
    kernel === null
      ? spec.kernel === null
      : typeof kernel?.id === 'string' &&
        typeof kernel.sha256 === 'string' &&
        typeof kernel.ansatz === 'object' &&
        kernel.ansatz !== null;
  if (
    !kernelFits ||
    typeof seed !== 'number' ||
    typeof weights?.sha256 !== 'string' ||
    !Array.isArray(weights.arrays)
  )
    throw new ModelMistake(folder, `"${modelConfigurationFile}" lacks its seed, kernel or weights`);
  const preprocessing = preprocessingOf(spec);
  if (!isDeepStrictEqual(fields.preprocessing, preprocessing))
    throw new ModelMistake(
      folder,
      `its pictures are prepared by ${JSON.stringify(preprocessing)}, it asks for ${JSON.stringify(fields.preprocessing)}`,
    );
  const arrays = weights.arrays.map((array) => {
    const { name, shape } = array ?? {};
    if (typeof name !== 'string' || !Array.isArray(shape) || !shape.every(Number.isInteger))
      throw new ModelMistake(folder, `"${modelConfigurationFile}" lists weights without a name or shape`);
    return { name, shape };
  });
  return { spec, seed, kernel: kernel as SavedConfiguration['kernel'], weightsHash: weights.sha256, arrays };
}

/** The kernel with the text that the model was trained with, or a proved one for the same circuit: both compute Eqs. 2 and 13–16. */
async function loadKernelOf(
  folder: string,
  saved: SavedKernel,
  { kernelFolder, ...options }: LoadModelOptions,
): Promise<Kernel> {
  if (kernelFolder === undefined && !(await shippedKernelIds()).includes(saved.id))
    throw new ModelMistake(
      folder,
      `it was trained with a kernel "${saved.id}", and none of that name comes with the installation`,
      'Give the folder of that kernel too (--kernel)',
    );
  const kernel =
    kernelFolder === undefined
      ? await shippedKernel(saved.id, options)
      : await loadKernel(kernelFolder, options);
  if (kernel.sha256 === saved.sha256) return kernel;
  const isSameCircuit = isDeepStrictEqual(kernel.ansatz, saved.ansatz);
  if (isSameCircuit && kernel.certificate?.verdict === 'proved') return kernel;
  throw new ModelMistake(
    folder,
    `it was trained with a kernel "${saved.id}" of sha256 ${saved.sha256}, this one has ${kernel.sha256} and ${
      isSameCircuit ? 'no certificate that it computes the same' : 'computes another circuit'
    }`,
    'Give the folder of the kernel it was trained with, or of a proved one for the same circuit (--kernel)',
  );
}

function hash(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}
