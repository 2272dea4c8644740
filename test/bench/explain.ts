/**
 * How fast digits are explained, and whether memory stays flat. Run it from source:
 *
 *   npx tsx test/bench/explain.ts [MODEL] [IMAGES]
 *
 * MODEL is a folder written by `qgradcam train`; without one, a fresh model of the digits recipe is explained, which costs
 * the same. IMAGES is 2,000 unless given.
 */
import * as tf from '@tensorflow/tfjs';
import { chooseBackend } from '../../runtime/backend/choose-backend.js';
import { embeddedDigits } from '../../runtime/data/embedded-digits.js';
import { readAll } from '../../runtime/data/image-set.js';
import { explainImages } from '../../runtime/explain/explain-images.js';
import { sliceImages } from '../../runtime/explain/explained-network.js';
import { shippedKernel } from '../../runtime/kernel/load-kernel.js';
import { HybridModel } from '../../runtime/model/hybrid-model.js';
import { recipes } from '../../runtime/model/recipes.js';

const [folder, asked = '2000'] = process.argv.slice(2);
const images = Number(asked);

const { name, reason } = await chooseBackend();
const data = await embeddedDigits();
const model = folder === undefined ? await fresh() : await HybridModel.load(folder);
const held = model.preprocess(await readAll(data.test));

async function fresh(): Promise<HybridModel> {
  const recipe = recipes.digits.model;
  const image = { height: data.test.height, width: data.test.width, channels: data.test.channels };
  return HybridModel.create(
    { ...recipe, image, labels: data.labelNames },
    await shippedKernel(recipe.kernel),
    1,
  );
}

const megabytes = () => (process.memoryUsage().rss / 2 ** 20).toFixed(0);

function report(done: number): void {
  const tensors = tf.memory().numTensors;
  console.log(`${String(done).padStart(6)} explained: ${megabytes()} MB resident, ${tensors} tensors`);
}

console.log(`back end ${name}: ${reason}`);
const batch = 100;
const explainOne = (from: number) =>
  explainImages(model, sliceImages(held, from % held.count, (from % held.count) + batch), 'predicted', {
    batchSize: batch,
  });
await explainOne(0); // compiles what is compiled on first use
report(0);
const began = performance.now();
let empty = 0;
for (let done = 0; done < images; done += batch) {
  const explanations = await explainOne(done);
  empty += explanations.filter(({ status }) => status === 'empty').length;
  if ((done + batch) % Math.max(batch, Math.round(images / 4 / batch) * batch) === 0) report(done + batch);
}
const seconds = (performance.now() - began) / 1000;
console.log(`${(images / seconds).toFixed(0)} digits per second, for the predicted class`);
console.log(`${empty} of ${images} maps are empty`);

const anyClass = performance.now();
for (let target = 0; target < 10; target += 1)
  await explainImages(model, sliceImages(held, 0, batch), target, { batchSize: batch });
console.log(
  `${((10 * batch) / ((performance.now() - anyClass) / 1000)).toFixed(0)} maps per second, for all ten classes in turn`,
);
