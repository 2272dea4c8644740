import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as tf from '@tensorflow/tfjs';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { chooseBackend } from '../../../runtime/backend/choose-backend.js';
import { type ImageSet, imageCount, imagesInMemory, readAll } from '../../../runtime/data/image-set.js';
import { SeededRandom } from '../../../runtime/data/seeded-random.js';
import { explainImages } from '../../../runtime/explain/explain-images.js';
import type { Kernel } from '../../../runtime/kernel/kernel.js';
import { shippedKernel } from '../../../runtime/kernel/load-kernel.js';
import { contraryHeat } from '../../../runtime/model/contrary-heat.js';
import { HybridModel, ModelMistake } from '../../../runtime/model/hybrid-model.js';
import { inputSpread } from '../../../runtime/model/input-spread.js';
import {
  classicalTwin,
  type ModelSpec,
  ModelSpecMistake,
  parseModelSpec,
} from '../../../runtime/model/model-spec.js';
import { testModel } from '../../../runtime/model/test-model.js';
import {
  type EpochMetrics,
  TrainingMistake,
  type TrainingOptions,
  trainModel,
} from '../../../runtime/model/train-model.js';
import { FolderExistsMistake } from '../../../runtime/model/write-folder.js';

const generated = fileURLToPath(new URL('../../../generated', import.meta.url));

const spec: ModelSpec = {
  image: { height: 8, width: 8, channels: 1 },
  convolutions: [
    { filters: 4, size: 3, stride: 2, padding: 'zeros', pool: 1, normalise: false },
    { filters: 6, size: 3, stride: 1, padding: 'zeros', pool: 1, normalise: false },
  ],
  head: 'gap-dense',
  kernel: 'ry-4q-4b',
  readOut: 'scaled',
  labels: ['left', 'right', 'top', 'bottom'],
};

/** Pictures of a bar whose direction and ends tell four classes apart, with noise. */
function bars(count: number, seed: number): ImageSet {
  const random = new SeededRandom(seed);
  const pixels = new Uint8Array(count * 64);
  const labels = Uint8Array.from({ length: count }, (_, k) => k % 4);
  labels.forEach((label, k) => {
    const across = random.integer(8);
    for (let along = 0; along < 8; along += 1) {
      const [row, column] = label < 2 ? [along, across] : [across, along];
      const bright = label % 2 === 0 ? 255 : along % 2 === 0 ? 255 : 0;
      pixels[k * 64 + row * 8 + column] = Math.max(0, bright - random.integer(60));
    }
  });
  return imagesInMemory({ height: 8, width: 8, channels: 1, pixels, labels });
}

const set = bars(128, 1);
/** A clock that goes on by a second each time it is read. */
function ticking(): () => number {
  let now = 0;
  return () => {
    now += 1;
    return now;
  };
}

const options: TrainingOptions = {
  epochs: 2,
  batch: 16,
  learningRate: 0.01,
  distortion: { rotation: 5, scaling: 0.05, shear: 0.05, shift: 0.5, mirror: false, outside: 'nothing' },
  strayWeight: 0.3,
  spreadWeight: 0,
  contraryWeight: 0,
  labelSmoothing: 0,
  seed: 3,
  clock: ticking(),
};
const allWeights = (model: HybridModel): number[] =>
  [...model.features.getWeights(), ...model.classifier.getWeights()].flatMap((tensor) => [
    ...tensor.dataSync(),
  ]);

let kernel: Kernel;
beforeAll(async () => {
  await chooseBackend('wasm');
  kernel = await shippedKernel('ry-4q-4b');
});

describe('a hybrid model', () => {
  it('is cut at its feature maps, whose empty background is exactly 0', () => {
    const model = HybridModel.create(spec, kernel, 1);
    const maps = model.features.predict(tf.zeros([1, 8, 8, 1])) as tf.Tensor;
    expect(maps.shape).toEqual([1, 4, 4, 6]);
    expect(maps.dataSync().every((value) => value === 0)).toBe(true);
    expect((model.classifier.predict(maps) as tf.Tensor).shape).toEqual([1, 4]);
    model.dispose();
  });

  it('takes bytes as byte / 255', () => {
    const model = HybridModel.create(spec, kernel, 1);
    const { pixels, count } = model.preprocess(Uint8Array.from({ length: 128 }, (_, k) => k));
    expect(count).toBe(2);
    expect(pixels[51]).toBeCloseTo(0.2, 6);
    expect(() => model.preprocess(new Uint8Array(65))).toThrow(RangeError);
    model.dispose();
  });

  it('is refused when its parts do not fit', () => {
    expect(() => HybridModel.create({ ...spec, head: 'gap' }, kernel, 1)).toThrow(
      /6 feature maps and 4 qubits/,
    );
    expect(() => HybridModel.create({ ...spec, labels: ['a', 'b'] }, kernel, 1)).toThrow(
      /4 observables for 2 classes/,
    );
    expect(() => parseModelSpec({ ...spec, head: 'absent' })).toThrow(ModelSpecMistake);
    expect(() =>
      parseModelSpec({
        ...spec,
        convolutions: [{ filters: 0, size: 3, stride: 1, padding: 'zeros', pool: 1, normalise: false }],
      }),
    ).toThrow(/filters of convolution 0/);
    expect(() =>
      parseModelSpec({ ...spec, convolutions: [{ ...spec.convolutions[0], padding: 'mirror' }] }),
    ).toThrow(/padding "mirror" of convolution 0.*zeros, edge/s);
    expect(parseModelSpec(JSON.parse(JSON.stringify(spec)))).toEqual(spec);
  });

  it('frees its tensors', () => {
    const before = tf.memory().numTensors;
    HybridModel.create(spec, kernel, 1).dispose();
    expect(tf.memory().numTensors).toBe(before);
  });
});

describe('training', () => {
  it('learns, and reports every step and epoch', async () => {
    const model = HybridModel.create(spec, kernel, 1);
    const steps: number[] = [];
    const metrics: EpochMetrics[] = [];
    const result = await trainModel(model, set, {
      ...options,
      epochs: 30,
      learningRate: 0.02,
      distortion: { ...options.distortion, rotation: 0, scaling: 0, shear: 0, shift: 0 },
      onStep: (done, total) => steps.push(done / total),
      onEpoch: (epoch) => metrics.push(epoch),
    });
    expect(steps.length).toBe(240);
    expect(steps.at(-1)).toBe(1);
    expect(metrics).toEqual(result.epochs);
    expect(metrics.at(-1)!.loss).toBeLessThan(metrics[0]!.loss / 2);
    expect((await testModel(model, bars(64, 2))).accuracy).toBeGreaterThan(0.7);
    expect(result.circuitShare).toBeGreaterThan(0);
    expect(result.circuitShare).toBeLessThan(1);
    model.dispose();
  });

  it('gives the same weights for the same seed and others for another', async () => {
    const trained = async (seed: number): Promise<number[]> => {
      const model = HybridModel.create(spec, kernel, seed);
      await trainModel(model, set, { ...options, epochs: 1, seed });
      const weights = allWeights(model);
      model.dispose();
      return weights;
    };
    const first = await trained(5);
    expect(await trained(5)).toEqual(first);
    expect(await trained(6)).not.toEqual(first);
  });

  it('does not drive scores apart where labels are smoothed', async () => {
    const spread = async (labelSmoothing: number): Promise<number> => {
      const model = HybridModel.create(spec, kernel, 1);
      const { epochs } = await trainModel(model, set, {
        ...options,
        epochs: 6,
        strayWeight: 0,
        labelSmoothing,
      });
      model.dispose();
      return epochs.at(-1)!.loss;
    };
    // The loss cannot fall below the entropy of the labels themselves: 0.4/4 for each of three classes and 0.7 for one.
    expect(await spread(0.4)).toBeGreaterThan(-(3 * 0.1 * Math.log(0.1) + 0.7 * Math.log(0.7)));
    expect(await spread(0)).toBeLessThan(await spread(0.4));
  });

  it('is given up when a running statistic stops being a number, though the loss is one', async () => {
    const model = HybridModel.create(spec, kernel, 1);
    // A step takes the statistics of its batch, and the running ones only take them in.
    model.setWeights(
      model
        .weights()
        .map((one) =>
          one.name.endsWith('moving_variance')
            ? { ...one, values: one.values.map(() => Number.POSITIVE_INFINITY) }
            : one,
        ),
    );
    await expect(trainModel(model, set, options)).rejects.toThrow(
      /weights stay numbers, after epoch 1 some of/,
    );
    model.dispose();
  });

  it('keeps what goes into the circuit small where its spread counts in the loss', async () => {
    const spread = async (spreadWeight: number): Promise<number> => {
      const model = HybridModel.create(spec, kernel, 1);
      await trainModel(model, set, { ...options, epochs: 6, strayWeight: 0, spreadWeight });
      const pictures = model.preprocess(await readAll(set));
      const images = tf.tensor4d(pictures.pixels, [imageCount(set), 8, 8, 1]);
      const maps = model.features.apply(images) as tf.Tensor;
      const inputs = tf.model({
        inputs: model.classifier.inputs,
        outputs: model.circuit!.input as tf.SymbolicTensor,
      });
      const meanSquare = tf
        .mean(tf.square(inputs.apply(maps, { training: true }) as tf.Tensor))
        .dataSync()[0]!;
      expect(inputSpread(model.classifier).dataSync()[0]).toBeCloseTo(meanSquare, 2);
      model.dispose();
      return meanSquare;
    };
    expect(await spread(10)).toBeLessThan(0.7 * (await spread(0)));
  });

  it('has less heat against the classes where it counts in the loss, which it takes from the signed maps', async () => {
    const share = async (contraryWeight: number): Promise<number> => {
      const model = HybridModel.create(spec, kernel, 1);
      await trainModel(model, set, { ...options, epochs: 6, strayWeight: 0, contraryWeight });
      const pictures = model.preprocess(await readAll(set));
      const labels = Int32Array.from(set.labels);
      const shares = (await explainImages(model, pictures, labels)).map(({ map: { values } }) => {
        const all = values.reduce((sum, value) => sum + Math.abs(value), 0);
        return values.reduce((sum, value) => sum + Math.max(-value, 0), 0) / (all + 1e-3);
      });
      const mean = shares.reduce((sum, value) => sum + value, 0) / shares.length;
      tf.tidy(() => {
        const maps = model.features.apply(
          tf.tensor4d(pictures.pixels, [labels.length, 8, 8, 1]),
        ) as tf.Tensor4D;
        expect(contraryHeat(model.classifier, maps, labels).dataSync()[0]).toBeCloseTo(mean, 4);
      });
      model.dispose();
      return mean;
    };
    expect(await share(3)).toBeLessThan(0.85 * (await share(0)));
  });

  it('trains the classical twin, which has the same CNN and no circuit', async () => {
    const twin = HybridModel.create(classicalTwin(spec), undefined, 1);
    const hybrid = HybridModel.create(spec, kernel, 1);
    expect(twin.circuit).toBeUndefined();
    expect(twin.features.getWeights().map((tensor) => [...tensor.dataSync()])).toEqual(
      hybrid.features.getWeights().map((tensor) => [...tensor.dataSync()]),
    );
    const { epochs, circuitShare } = await trainModel(twin, set, options);
    expect(epochs.length).toBe(2);
    expect(circuitShare).toBe(0);
    twin.dispose();
    hybrid.dispose();
  });

  it('leaves no tensor behind', async () => {
    const model = HybridModel.create(spec, kernel, 1);
    const before = tf.memory().numTensors;
    await trainModel(model, set, options);
    await testModel(model, set);
    expect(tf.memory().numTensors).toBe(before);
    model.dispose();
  });

  it('stops with a sentence when the loss is no longer a number', async () => {
    const model = HybridModel.create(spec, kernel, 1);
    await expect(trainModel(model, set, { ...options, learningRate: 1e23 })).rejects.toThrow(TrainingMistake);
    await expect(trainModel(model, set, { ...options, learningRate: 1e23 })).rejects.toThrow(
      /smaller learning rate/,
    );
    model.dispose();
  });

  it.each([
    [{ epochs: 0 }, /epochs = 0/],
    [{ batch: 1 }, /batch = 1/],
    [{ learningRate: Number.NaN }, /learning rate NaN/],
    [{ spreadWeight: Number.NaN }, /a weight of NaN for the spread/],
    [{ contraryWeight: -1 }, /a weight of -1 for heat against/],
    [{ labelSmoothing: 1 }, /labels smoothed by 1/],
    [{ strayWeight: -1 }, /weight of -1 for stray activity/],
    [{ batch: 129 }, /128 pictures in batches of 129/],
  ])('refuses %o', async (change, message) => {
    const model = HybridModel.create(spec, kernel, 1);
    await expect(trainModel(model, set, { ...options, ...change })).rejects.toThrow(message);
    model.dispose();
  });
});

it('a test counts each picture once in its confusion matrix', async () => {
  const model = HybridModel.create(spec, kernel, 1);
  const { confusion, accuracy, predicted, scores } = await testModel(model, set);
  expect(confusion.flat().reduce((sum, count) => sum + count, 0)).toBe(128);
  const diagonal = confusion.reduce((sum, row, k) => sum + row[k]!, 0);
  expect(accuracy).toBe(diagonal / 128);
  expect(predicted.length).toBe(128);
  expect(scores.length).toBe(512);
  model.dispose();
});

describe('a saved model', () => {
  let place: string;
  let folder: string;
  let model: HybridModel;
  beforeEach(async () => {
    place = await mkdtemp(join(tmpdir(), 'qgradcam-model-'));
    folder = join(place, 'model');
    model = HybridModel.create(spec, kernel, 1);
    await trainModel(model, set, { ...options, epochs: 1 });
    await model.save(folder, { files: { 'metrics.jsonl': '{}\n' } });
  });
  afterEach(async () => {
    model.dispose();
    await rm(place, { recursive: true });
  });

  it('gives the same scores when loaded, running statistics of the normalisation included', async () => {
    const loaded = await HybridModel.load(folder);
    expect(loaded.spec).toEqual(spec);
    expect(loaded.labels).toEqual(spec.labels);
    expect(loaded.kernel?.sha256).toBe(kernel.sha256);
    expect(allWeights(loaded)).toEqual(allWeights(model));
    expect((await testModel(loaded, set)).scores).toEqual((await testModel(model, set)).scores);
    loaded.dispose();
  });

  it('names its kernel, the kernel’s hash, its certificate and its circuit', async () => {
    const saved = JSON.parse(await readFile(join(folder, 'model.json'), 'utf8'));
    const { id, sha256, certificate, ansatz } = kernel;
    expect(saved.kernel).toEqual({ id, sha256, certificate, ansatz });
  });

  it('runs on another proved text of its circuit, and gives the same scores but for rounding', async () => {
    const loaded = await HybridModel.load(folder, { kernelFolder: join(generated, 'ry-4q-4b-fourier') });
    expect(loaded.kernel?.sha256).not.toBe(kernel.sha256);
    const [scores, before] = [(await testModel(loaded, set)).scores, (await testModel(model, set)).scores];
    for (const [k, score] of scores.entries()) expect(score).toBeCloseTo(before[k]!, 5);
    loaded.dispose();
  });

  it('refuses another text of its circuit that has no certificate', async () => {
    const own = join(place, 'own');
    await mkdir(own);
    const text = await readFile(join(generated, 'ry-4q-4b', 'kernel.js'), 'utf8');
    await writeFile(join(own, 'kernel.js'), `${text}// mine\n`);
    await expect(HybridModel.load(folder, { kernelFolder: own, allowUncertified: true })).rejects.toThrow(
      /no certificate that it computes the same.*--kernel/,
    );
  });

  it('is not overwritten unless forced, and then replaced whole', async () => {
    await expect(model.save(folder)).rejects.toThrow(FolderExistsMistake);
    await model.save(folder, { force: true });
    expect(await readdir(folder)).toEqual(['model.json', 'weights.bin']);
    expect(await readdir(place)).toEqual(['model']);
  });

  it('leaves nothing behind when writing fails', async () => {
    await rm(folder, { recursive: true });
    await expect(model.save(folder, { files: { 'no/such/folder': '' } })).rejects.toThrow();
    expect(await readdir(place)).toEqual([]);
  });

  const change = async (edit: (saved: Record<string, object>) => unknown): Promise<void> => {
    const path = join(folder, 'model.json');
    await writeFile(path, JSON.stringify(edit(JSON.parse(await readFile(path, 'utf8')))));
  };
  const weights = (): Promise<Buffer> => readFile(join(folder, 'weights.bin'));

  it.each<[string, () => Promise<void>, RegExp]>([
    [
      'weights cut short',
      async () => writeFile(join(folder, 'weights.bin'), (await weights()).subarray(0, -3)),
      /bytes, this one/,
    ],
    [
      'a flipped bit',
      async () => {
        const bytes = await weights();
        bytes[10]! ^= 1;
        await writeFile(join(folder, 'weights.bin'), bytes);
      },
      /sha256/,
    ],
    ['no weights', async () => rm(join(folder, 'weights.bin')), /"weights.bin" is not there/],
    ['no description', async () => rm(join(folder, 'model.json')), /"model.json" is not there/],
    [
      'a description cut short',
      async () => writeFile(join(folder, 'model.json'), '{"schema"'),
      /not whole JSON/,
    ],
    ['another schema', () => change((saved) => ({ ...saved, schema: 'other' })), /schema/],
    [
      'no weights listed',
      () => change((saved) => ({ ...saved, weights: {} })),
      /lacks its seed, kernel or weights/,
    ],
    [
      'another shape than its weights',
      () => change((saved) => ({ ...saved, spec: { ...spec, convolutions: [spec.convolutions[0]] } })),
      /asks for the weights/,
    ],
    [
      'weights listed as nothing',
      () => change((saved) => ({ ...saved, weights: { ...saved.weights, arrays: [null] } })),
      /without a name or shape/,
    ],
    [
      'weights of no shape',
      () =>
        change((saved) => ({
          ...saved,
          weights: { ...saved.weights, arrays: [{ name: 'theta', shape: [{ toString: null }] }] },
        })),
      /without a name or shape/,
    ],
    [
      'another preparation of pictures',
      () => change((saved) => ({ ...saved, preprocessing: { ...saved.preprocessing, divisor: 1 } })),
      /prepared by .*"divisor":255.*asks for .*"divisor":1}/,
    ],
    [
      'a kernel that is not installed',
      () => change((saved) => ({ ...saved, kernel: { ...saved.kernel, id: '../mine' } })),
      /trained with a kernel "..\/mine", and none of that name.*--kernel/,
    ],
    [
      'a kernel without its circuit',
      () => change((saved) => ({ ...saved, kernel: { id: 'ry-4q-4b', sha256: '00' } })),
      /lacks its seed, kernel or weights/,
    ],
    [
      'a kernel of another circuit',
      () =>
        change((saved) => ({
          ...saved,
          kernel: { ...saved.kernel, sha256: '00', ansatz: { ...kernel.ansatz, blocks: 3 } },
        })),
      /trained with a kernel "ry-4q-4b" of sha256 00, this one .* computes another circuit/,
    ],
  ])('is refused with %s, and leaves no tensor behind', async (_, damage, message) => {
    await damage();
    const before = tf.memory().numTensors;
    await expect(HybridModel.load(folder)).rejects.toThrow(ModelMistake);
    await expect(HybridModel.load(folder)).rejects.toThrow(message);
    expect(tf.memory().numTensors).toBe(before);
  });

  it.each([
    ['two classes of one name', ['same', ...spec.labels.slice(2), 'same']],
    ['a class without a name', [null, ...spec.labels.slice(1)]],
  ])('is refused with %s', async (_, labels) => {
    await change((saved) => ({ ...saved, spec: { ...spec, labels } }));
    await expect(HybridModel.load(folder)).rejects.toThrow(/names, each of one class only/);
  });
});
