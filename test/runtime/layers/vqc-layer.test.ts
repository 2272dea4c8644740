import * as tf from '@tensorflow/tfjs';
import { beforeAll, describe, expect, it } from 'vitest';
import { chooseBackend } from '../../../runtime/backend/choose-backend.js';
import type { Kernel } from '../../../runtime/kernel/kernel.js';
import { shippedKernel } from '../../../runtime/kernel/load-kernel.js';
import { VqcLayer, VqcLayerMistake } from '../../../runtime/layers/vqc-layer.js';

let kernel: Kernel;

beforeAll(async () => {
  await chooseBackend('wasm');
  kernel = await shippedKernel('ry-4q-4b');
});

/** One layer as a model, built. */
function circuitModel(seed = 1): { model: tf.LayersModel; layer: VqcLayer } {
  const layer = new VqcLayer({ kernel, seed });
  const angles = tf.input({ shape: [kernel.inputs] });
  return { layer, model: tf.model({ inputs: angles, outputs: layer.apply(angles) as tf.SymbolicTensor }) };
}

const angles = (batch: number): tf.Tensor2D =>
  tf.randomUniform([batch, kernel.inputs], -1.5, 1.5, 'float32', 5);

describe('the circuit as a layer', () => {
  it('gives what the kernel gives', () => {
    const { model, layer } = circuitModel();
    const x = angles(3);
    const theta = Float64Array.from(layer.getWeights()[0]!.dataSync());
    const y = new Float64Array(3 * kernel.outputs);
    kernel.forward(Float64Array.from(x.dataSync()), theta, y, 3);
    const scores = (model.predict(x) as tf.Tensor).dataSync();
    y.forEach((value, k) => {
      expect(scores[k]).toBeCloseTo(value, 6);
    });
  });

  it('starts θ from its seed, within ±0.8', () => {
    const theta = (seed: number): Float32Array =>
      circuitModel(seed).layer.getWeights()[0]!.dataSync() as Float32Array;
    expect(theta(4)).toEqual(theta(4));
    expect(theta(4)).not.toEqual(theta(5));
    expect(Math.max(...theta(4).map(Math.abs))).toBeLessThanOrEqual(0.8);
    expect(Math.max(...theta(4).map(Math.abs))).toBeGreaterThan(0.4);
  });

  it('has the gradient of its values, with respect to angles and θ, as central differences see it', () => {
    const { layer } = circuitModel(2);
    const x = angles(2);
    const weights = tf.randomUniform([2, kernel.outputs], -1, 1, 'float32', 6);
    const theta = layer.trainableWeights[0]!.read() as tf.Variable;
    const objective = (input: tf.Tensor): tf.Scalar => tf.sum(tf.mul(layer.call(input), weights));
    const dx = tf.grad(objective)(x).dataSync();
    const dtheta = tf.variableGrads(() => objective(x), [theta]).grads[theta.name]!.dataSync();
    // The oracle runs in float64 on the kernel's values alone: its error is about h² + 1e-16/h, ours is that of float32.
    const h = 1e-5;
    const given = Float64Array.from(x.dataSync());
    const parameters = Float64Array.from(theta.dataSync());
    const factors = weights.dataSync();
    const value = (): number => {
      const y = new Float64Array(2 * kernel.outputs);
      kernel.forward(given, parameters, y, 2);
      return y.reduce((sum, entry, k) => sum + entry * factors[k]!, 0);
    };
    const slope = (array: Float64Array, k: number): number => {
      const middle = array[k]!;
      array[k] = middle + h;
      const above = value();
      array[k] = middle - h;
      const below = value();
      array[k] = middle;
      return (above - below) / (2 * h);
    };
    dx.forEach((entry, k) => {
      expect(entry).toBeCloseTo(slope(given, k), 5);
    });
    dtheta.forEach((entry, k) => {
      expect(entry).toBeCloseTo(slope(parameters, k), 5);
    });
  });

  it('serves a small batch after a large one and the other way round', () => {
    const { model } = circuitModel();
    const [one, many] = [angles(1), angles(7)];
    const alone = (model.predict(one) as tf.Tensor).dataSync();
    model.predict(many);
    expect((model.predict(one) as tf.Tensor).dataSync()).toEqual(alone);
  });

  it('trains inside any model, as a layer among others', async () => {
    const model = tf.sequential({
      layers: [
        tf.layers.dense({
          inputShape: [2],
          units: kernel.inputs,
          kernelInitializer: tf.initializers.glorotNormal({ seed: 3 }),
        }),
        new VqcLayer({ kernel, seed: 3 }),
        tf.layers.dense({ units: 1, kernelInitializer: tf.initializers.glorotNormal({ seed: 4 }) }),
      ],
    });
    model.compile({ optimizer: tf.train.adam(0.05), loss: 'meanSquaredError' });
    const x = tf.randomUniform([32, 2], -1, 1, 'float32', 7);
    const y = tf.tidy(() => x.prod(1, true));
    const { history } = await model.fit(x, y, { epochs: 12, batchSize: 16, shuffle: false, verbose: 0 });
    const losses = history.loss as number[];
    expect(losses.at(-1)!).toBeLessThan(losses[0]! / 2);
  });

  it('is rebuilt from its configuration, with the kernel of the same text', () => {
    const { layer } = circuitModel(9);
    // The library types a constructor as one that takes any configuration.
    const registered = VqcLayer as unknown as tf.serialization.SerializableConstructor<VqcLayer>;
    const rebuilt = VqcLayer.fromConfig(registered, layer.getConfig());
    expect(rebuilt.kernel).toBe(kernel);
    expect(rebuilt.getConfig()).toEqual(layer.getConfig());
    expect(() => VqcLayer.fromConfig(registered, { ...layer.getConfig(), sha256: 'other' })).toThrow(
      VqcLayerMistake,
    );
  });

  it('is saved and loaded with a model that it begins, frozen or not', async () => {
    for (const trainable of [true, false]) {
      const layer = new VqcLayer({ kernel, seed: 3, inputShape: [kernel.inputs], trainable });
      const model = tf.sequential({ layers: [layer, tf.layers.dense({ units: 1 })] });
      let saved: tf.io.ModelArtifacts = {};
      await model.save(
        tf.io.withSaveHandler(async (artifacts) => {
          saved = artifacts;
          return { modelArtifactsInfo: { dateSaved: new Date(0), modelTopologyType: 'JSON' } };
        }),
      );
      const modelTopology = JSON.parse(JSON.stringify(saved.modelTopology));
      const loaded = await tf.loadLayersModel(tf.io.fromMemory({ ...saved, modelTopology }));
      const x = angles(3);
      expect((loaded.predict(x) as tf.Tensor).dataSync()).toEqual((model.predict(x) as tf.Tensor).dataSync());
      expect(loaded.trainableWeights).toHaveLength(trainable ? 3 : 2);
    }
  });

  it('refuses inputs that the kernel does not take', () => {
    const refused = (...shapes: number[][]) => {
      const inputs = shapes.map((shape) => tf.input({ shape }));
      return () => new VqcLayer({ kernel }).apply(inputs.length === 1 ? inputs[0]! : inputs);
    };
    const { inputs } = kernel;
    expect(refused([inputs])).not.toThrow();
    expect(refused([inputs + 1])).toThrow(VqcLayerMistake);
    expect(refused([2, inputs])).toThrow(/takes one input of shape \[batch, 4\]/);
    expect(refused([inputs], [inputs])).toThrow(VqcLayerMistake);
  });

  it('counts the time spent in the kernel by the clock it is given, and leaves no tensor behind', () => {
    const { layer } = circuitModel();
    let now = 0;
    const stopwatch = { clock: () => (now += 1), seconds: 0 };
    layer.stopwatch = stopwatch;
    const x = angles(2);
    const before = tf.memory().numTensors;
    tf.dispose(tf.grad((input) => layer.call(input).sum())(x));
    expect(stopwatch.seconds).toBe(2); // one tick in the forward pass, one in the backward pass
    expect(tf.memory().numTensors).toBe(before);
  });
});
