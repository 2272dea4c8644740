import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Mistake } from '../../../symbolic/mistake.js';
import { backendNames } from '../../backend/backends.js';
import { chooseBackend } from '../../backend/choose-backend.js';
import { readAll } from '../../data/image-set.js';
import { type AttributionMethodName, attributionMethodNames } from '../../explain/attribution-methods.js';
import { type ErasureName, erasures } from '../../explain/erasures.js';
import { evaluateMethods } from '../../explain/faithfulness/evaluate-methods.js';
import {
  type FaithfulnessMetric,
  faithfulnessMetricNames,
  faithfulnessMetrics,
  inapplicable,
} from '../../explain/faithfulness/faithfulness-metrics.js';
import { judgeImages } from '../../explain/faithfulness/judge-images.js';
import { judgedDataOf, knownPlaces } from '../../explain/faithfulness/judged-data.js';
import { HybridModel } from '../../model/hybrid-model.js';
import { writeFolder } from '../../model/write-folder.js';
import { png } from '../../render/png.js';
import { evaluationPage } from '../../render/report/evaluation-page.js';
import { invocation } from '../installation.js';
import { noiseOption } from '../noise-option.js';
import { checkOutputFolder, schemaMark } from '../output-folder.js';
import { readEvaluationImages, remarkLines, remarksRecord } from '../read-evaluation-images.js';
import { evaluationSheet } from '../report/evaluation-sheet.js';
import { evaluationCsv, evaluationText } from '../report/evaluation-text.js';
import { shellWord } from '../report/shell-word.js';
import type { Outcome, Verb } from '../verb.js';
import { whileWriting } from '../while-writing.js';
import { wholeNumber } from '../whole-number.js';

/** An option of this verb with a value that it cannot use. */
class EvaluateOptionMistake extends Mistake {
  constructor(option: string, value: unknown, expected: string) {
    super({ asked: `--${option} ${value}`, expected, remedy: 'Change it' });
  }
}

const schema = 'qgradcam/evaluate@1';
const jsonFile = 'evaluation.json';

/** Methods that the others are to be better than; always among them. */
const references: readonly AttributionMethodName[] = ['random', 'gaussian'];

const fewestImages = 2;

export const evaluate: Verb = {
  summary: 'judge attribution methods side by side by metrics of faithfulness, with confidence intervals',
  examples: [
    {
      command: 'qgradcam evaluate my-model --out evaluation',
      does: 'judges all methods by all metrics on 100 held-out pictures; table, CSV, JSON and a page in evaluation/',
    },
    {
      command:
        'qgradcam evaluate my-model --methods layer-cam,occlusion --metrics deletion,insertion,road --count 50',
      does: 'compares two methods with QGrad-CAM by three metrics',
    },
    {
      command: 'qgradcam evaluate my-model --data digits:test:0-499 --seed 3 --json',
      does: 'judges on 500 items of a data set, for machines',
    },
    {
      command: 'qgradcam evaluate my-model --data timit/ --noise noise/ --metrics outsideSpeech',
      does: 'asks whether the heat for noise lies outside the speech, with these recordings of noise',
    },
  ],
  declare: (command) => {
    command
      .argument('<model>', 'a folder written by "qgradcam train"')
      .option(
        '--data <items-or-dir...>',
        'items such as digits:test:0-99, or a folder with your own copy of the data; by default the held-out part of the ' +
          'data set that the model was trained on',
      )
      .option(...noiseOption)
      .option(
        '--methods <names>',
        `"all", or some of ${attributionMethodNames.join(', ')}; the paper’s method, random order and a centred Gaussian are always among them`,
        'all',
      )
      .option('--metrics <names>', `"all", or some of ${faithfulnessMetricNames.join(', ')}`, 'all')
      .option('--count <number>', 'how many pictures, drawn at random; by default 100, or all named items')
      .option(
        '--seed <number>',
        'for the choice of pictures, the random orders, the random changes of pixels that metrics make and the resamples; ' +
          'the noise in speech is always the same',
        '1',
      )
      .option(
        '--erase <name>',
        `what an erased pixel becomes: ${Object.entries(erasures)
          .map(([name, { summary }]) => `${name}: ${summary}`)
          .join('; ')}; by default what suits the data`,
      )
      .option(
        '--out <dir>',
        'where to write the page, the CSV, the JSON and a contact sheet; by default nowhere',
      )
      .option('--force', 'replace the folder where it exists')
      .option('--kernel <dir>', 'the model’s kernel, if it did not come with the installation')
      .option('--backend <name>', `one of ${backendNames.join(', ')}; by default the fastest that starts`);
  },
  run: async ([folder], options, { progress, clock }): Promise<Outcome> => {
    const methods = [...namesOf('methods', options.methods, attributionMethodNames), ...references];
    const metrics = namesOf('metrics', options.metrics, faithfulnessMetricNames);
    const seed = wholeNumber('seed', options.seed, 0);
    const count = options.count === undefined ? undefined : wholeNumber('count', options.count, fewestImages);
    const erase = options.erase === undefined ? undefined : namesOf('erase', options.erase, erasureNames)[0];
    const out = typeof options.out === 'string' ? options.out : undefined;
    if (out !== undefined) await checkOutputFolder(out, options.force === true, schemaMark(jsonFile, schema));
    await chooseBackend(options.backend as string | undefined);
    const model = await HybridModel.load(
      folder!,
      typeof options.kernel === 'string' ? { kernelFolder: options.kernel } : {},
    );
    try {
      const began = clock();
      const chosen = await readEvaluationImages(model, {
        words: (options.data as string[] | undefined) ?? [],
        seed,
        progress,
        ...(options.noise === undefined ? {} : { noise: String(options.noise) }),
        ...(count === undefined ? {} : { count }),
      });
      const { dataSet, data, set, names, remarks } = chosen;
      if (names.length < fewestImages)
        throw new EvaluateOptionMistake(
          'data',
          names.join(' '),
          `there are at least ${fewestImages} pictures`,
        );
      const images = model.preprocess(await readAll(set));
      const erasure = erase ?? judgedDataOf(dataSet).erasure;
      const judged = await judgeImages(model, images, {
        ...knownPlaces(dataSet, set),
        erasure: erasures[erasure],
        seed,
      });
      const reasons = metrics.map((name) => inapplicable(faithfulnessMetrics[name], judged));
      if (reasons.every((reason) => reason !== undefined))
        throw new EvaluateOptionMistake(
          'metrics',
          options.metrics,
          `some of them apply to ${data.name}; ${metrics.map((name, i) => `${name}: ${reasons[i]}`).join('; ')}`,
        );
      let told = 0;
      const evaluation = await evaluateMethods(judged, {
        methods,
        metrics,
        clock,
        onProgress: (done, total, part) => {
          if (told === 0) progress.start(`Judging on ${images.count} pictures`, total);
          told += 1;
          progress.update(done, part);
        },
      });
      progress.finish();

      const right = [...judged.targets].filter((target, i) => target === set.labels[i]).length;
      const json = {
        ok: true,
        schema,
        seed,
        model: folder!,
        data: {
          set: dataSet,
          name: data.name,
          ...remarksRecord(remarks),
          erasure,
          truth: judged.truth?.what ?? null,
          items: names,
        },
        accuracy: right / images.count,
        confidence: {
          level: 0.95,
          method: 'percentile bootstrap over pictures',
          resamples: evaluation.resamples,
        },
        ...evaluation,
        metrics: evaluation.metrics.map((name) => {
          const { title, meaning, direction, source, reference }: FaithfulnessMetric =
            faithfulnessMetrics[name];
          return { name, title, meaning, direction, source, reference: reference?.meaning ?? null };
        }),
        seconds: clock() - began,
      };
      const text = [...remarkLines(remarks), evaluationText(evaluation)].join('\n');
      if (out === undefined) return { ok: true, json, text };

      const lead = [
        `Model ${folder}, ${data.name}: ${names.length} pictures, ${right} of them classified rightly.`,
        ...remarkLines(remarks),
        `An erased pixel becomes ${erasures[erasure].summary}; seed ${seed}.`,
      ];
      const sheet = await evaluationSheet(
        judged,
        dataSet,
        evaluation.methods.map(({ method }) => method),
        names.map((name, i) => ({
          name: name.split(':').at(-1)!,
          truth: model.labels[set.labels[i]!]!,
          predicted: model.labels[judged.targets[i]!]!,
        })),
      );
      const page = evaluationPage({
        evaluation,
        lead,
        sheet: 'sheet.png',
        command: commandLine(folder!, options),
      });
      await whileWriting(() =>
        writeFolder(out, options.force === true, async (partial) => {
          await writeFile(join(partial, 'sheet.png'), await png(sheet));
          await writeFile(join(partial, 'evaluation.csv'), evaluationCsv(evaluation));
          await writeFile(join(partial, 'evaluation.html'), page);
          await writeFile(join(partial, jsonFile), `${JSON.stringify(json, null, 2)}\n`);
        }),
      );
      return { ok: true, json, text: `${text}\n\nPage: ${join(out, 'evaluation.html')}` };
    } finally {
      model.dispose();
    }
  },
};

const erasureNames = Object.keys(erasures) as ErasureName[];

/** Names with commas between them, or all that are known. */
function namesOf<Name extends string>(
  option: string,
  value: unknown,
  known: readonly Name[],
): readonly Name[] {
  if (value === 'all') return known;
  return String(value)
    .split(',')
    .map((word) => {
      const found = known.find((name) => name === word.trim());
      if (found === undefined)
        throw new EvaluateOptionMistake(option, value, `"${word}" is not one of ${known.join(', ')}`);
      return found;
    });
}

/** The words that evaluate the same again; --force and --json are left out. */
function commandLine(model: string, { force, json, ...options }: Readonly<Record<string, unknown>>): string {
  const words = Object.entries(options)
    .filter(([, value]) => value !== undefined)
    .map(
      ([name, value]) =>
        `--${name} ${[value]
          .flat()
          .map((word) => shellWord(String(word)))
          .join(' ')}`,
    );
  return [invocation(), 'evaluate', shellWord(model), ...words].join(' ');
}
