import { basename, resolve } from 'node:path';
import { backendNames } from '../../backend/backends.js';
import { chooseBackend } from '../../backend/choose-backend.js';
import { type ImageSet, imageCount, imageSize, readAll, selectImages } from '../../data/image-set.js';
import { attributionMethods, ownMethod } from '../../explain/attribution-methods.js';
import { explainImages } from '../../explain/explain-images.js';
import { softmax } from '../../explain/faithfulness/probabilities.js';
import { extent } from '../../explain/heatmap.js';
import { mapGeometry } from '../../explain/map-geometry.js';
import { HybridModel } from '../../model/hybrid-model.js';
import { testModel } from '../../model/test-model.js';
import { png } from '../../render/png.js';
import { chooseShown, type Group } from '../figure/choose-shown.js';
import { commonScale, figureSheet, type ShownPicture } from '../figure/figure-sheet.js';
import { layouts } from '../figure/layouts.js';
import { kernelTarget, kernelTargetOption } from '../kernel-target.js';
import { noiseOption } from '../noise-option.js';
import { checkEnding, checkOutputFile, writeOutputFile } from '../output-file.js';
import { readEvaluationImages, remarkLines, remarksRecord } from '../read-evaluation-images.js';
import type { Outcome, Verb } from '../verb.js';
import { wholeNumber } from '../whole-number.js';

/** So many held-out pictures are looked at, at most, to choose from. */
const lookedAt = 1000;

export const figure: Verb = {
  summary: 'draw a contact sheet of held-out pictures with their heatmaps, as the paper’s Figs. 4–7',
  examples: [
    { command: 'qgradcam figure my-model --out digits.png', does: 'draws held-out digits, heat and both' },
    {
      command: 'qgradcam figure my-model --data dogs-vs-cats/ --count 24 --seed 3 --out photos.png',
      does: 'draws 24 held-out photos, chosen by seed 3',
    },
    {
      command: 'qgradcam figure my-model --data timit/ --noise noise/ --out speech.png',
      does: 'draws utterances without and with noise side by side, and where there is speech',
    },
  ],
  declare: (command) => {
    command
      .argument('<model>', 'a folder written by "qgradcam train"')
      .requiredOption('--out <file>', 'the PNG file to write')
      .option('--data <dir>', 'a folder with your own copy of the data that the model was trained on')
      .option(...noiseOption)
      .option(
        '--count <number>',
        `how many pictures, about; by default ${Object.entries(layouts)
          .map(([name, { count }]) => `${count} for ${name}`)
          .join(', ')}`,
      )
      .option('--seed <number>', 'for the choice of pictures', '1')
      .option('--force', 'replace the file where it exists')
      .option('--kernel <dir>', 'the model’s kernel, if it did not come with the installation')
      .option(...kernelTargetOption)
      .option('--backend <name>', `one of ${backendNames.join(', ')}; by default the fastest that starts`);
  },
  run: async ([folder], options, { progress }): Promise<Outcome> => {
    const seed = wholeNumber('seed', options.seed, 0);
    const asked = options.count === undefined ? undefined : wholeNumber('count', options.count, 1);
    const out = String(options.out);
    const force = options.force === true;
    checkEnding(out, '.png');
    await checkOutputFile(out, force);
    await chooseBackend(options.backend as string | undefined);
    const target = kernelTarget(options.kernelTarget);
    const model = await HybridModel.load(folder!, {
      ...(typeof options.kernel === 'string' ? { kernelFolder: options.kernel } : {}),
      ...(target === undefined ? {} : { target }),
    });
    try {
      const { dataSet, data, set, names, remarks } = await readEvaluationImages(model, {
        words: typeof options.data === 'string' ? [options.data] : [],
        count: lookedAt,
        seed,
        progress,
        ...(options.noise === undefined ? {} : { noise: String(options.noise) }),
      });
      const looked = imageCount(set);
      progress.start('Looking at held-out pictures', looked);
      const test = await testModel(model, set, (done) => progress.update(done));
      progress.finish();
      const shown = chooseShown(set, test.predicted, { count: asked ?? layouts[dataSet].count, seed });
      const right = await explained(model, set, names, shown.right);
      const wrong = await explained(model, set, names, shown.wrong);
      const all = [...right, ...wrong];
      const shownWrong = all.filter(({ truth, predicted }) => truth !== predicted).length / all.length;
      const moreWrong = shownWrong > 1 - test.accuracy;
      const scale = commonScale(all.map(({ explanation }) => explanation));
      const rightOnes = Math.round(test.accuracy * looked);
      const method = attributionMethods[ownMethod(model)].title;
      const share = `${rightOnes} of ${looked} held-out pictures told rightly (${(100 * test.accuracy).toFixed(1)} %)`;
      const sheet = await figureSheet({
        dataSet,
        title: `${method}, model ${basename(resolve(folder!))}`,
        lead: [
          `${sentence(data.name)}; ${share}. Those shown are chosen by seed ${seed}.`,
          ...remarkLines(remarks),
        ],
        sections: [
          { title: 'Told rightly', pictures: right },
          {
            title: moreWrong ? 'Told wrongly, more of them than their share' : 'Told wrongly',
            pictures: wrong,
          },
        ],
        geometry: mapGeometry(model.features),
        scale,
      });
      await writeOutputFile(out, await png(sheet), force);
      const empty = all.filter(({ explanation }) => explanation.status === 'empty').length;
      return {
        ok: true,
        json: {
          ok: true,
          schema: 'qgradcam/figure@1',
          model: folder!,
          file: out,
          seed,
          data: { set: dataSet, name: data.name, ...remarksRecord(remarks) },
          looked,
          accuracy: test.accuracy,
          method: ownMethod(model),
          scale: scale ?? null,
          pictures: all.map(record),
        },
        text: [
          share,
          ...remarkLines(remarks),
          `${right.length} told rightly and ${wrong.length} wrongly are shown; ${empty} of their maps are empty`,
          `Figure: ${out}`,
        ].join('\n'),
      };
    } finally {
      model.dispose();
    }
  },
};

/** The pictures of groups in order, explained for the predicted class. */
async function explained(
  model: HybridModel,
  set: ImageSet,
  names: readonly string[],
  groups: readonly Group[],
): Promise<ShownPicture[]> {
  const places = groups.flatMap((group) => group.places);
  if (places.length === 0) return [];
  const images = model.preprocess(await readAll(selectImages(set, places)));
  const explanations = await explainImages(model, images, 'predicted');
  const size = imageSize(set);
  return explanations.map((explanation, i) => {
    const place = places[i]!;
    const region = set.region?.(place);
    return {
      item: names[place]!,
      picture: { ...model.spec.image, pixels: images.pixels.subarray(i * size, (i + 1) * size) },
      ...(region?.includes(1) ? { region } : {}), // nowhere where it is not known
      truth: model.labels[set.labels[place]!]!,
      predicted: model.labels[explanation.predicted]!,
      probability: softmax(explanation.scores)[explanation.predicted]!,
      explanation,
    };
  });
}

const sentence = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function record({ item, truth, predicted, probability, explanation }: ShownPicture) {
  const { status, map, scores } = explanation;
  return {
    item,
    truth,
    predicted,
    right: truth === predicted,
    score: scores[explanation.predicted],
    probability,
    status,
    strongest: extent(map.values).most,
  };
}
