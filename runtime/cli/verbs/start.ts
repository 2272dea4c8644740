import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import * as tf from '@tensorflow/tfjs';
import { Mistake } from '../../../symbolic/mistake.js';
import { describeDistortion } from '../../data/distortion.js';
import { imageCount, imageSize } from '../../data/image-set.js';
import { explainImages } from '../../explain/explain-images.js';
import { describeExplanation, type Explanation } from '../../explain/explanation.js';
import { type MeasuredMetric, measureFaithfulness } from '../../explain/faithfulness/measure-faithfulness.js';
import { extent } from '../../explain/heatmap.js';
import { mapGeometry } from '../../explain/map-geometry.js';
import type { PreparedImages } from '../../model/preprocessing.js';
import { runTraining, type TrainedModel, type TrainingSummary } from '../../model/run-training.js';
import { checkFolderFree, writeFolder } from '../../model/write-folder.js';
import { type ColourBar, drawColourBar } from '../../render/colour-bar.js';
import { colourMaps } from '../../render/colour-maps.js';
import { contactSheet } from '../../render/contact-sheet.js';
import { npy } from '../../render/npy.js';
import { png } from '../../render/png.js';
import { chooseDigits, type DrawnDigit, drawDigit, quantile } from '../../render/report/digit-rows.js';
import type {
  Particular,
  ReportCertificate,
  ReportContent,
  ReportEquation,
} from '../../render/report/report-content.js';
import { reportPage } from '../../render/report/report-page.js';
import { certificateForReport, equationsForReport } from '../report-evidence.js';
import type { Outcome, Verb } from '../verb.js';
import { freshFolder } from './explain.js';

/** A number that is not one. */
class NumberMistake extends Mistake {
  constructor(option: string, value: unknown, least: number) {
    super({
      asked: `--${option} ${value}`,
      expected: `it is a whole number from ${least}`,
      remedy: 'Change it',
    });
  }
}

/** How much is done and shown. */
interface Scope {
  readonly epochs?: number;
  /** Held-out digits that the metrics of faithfulness are measured on. */
  readonly evaluated: number;
  /** Digits shown of each class. */
  readonly each: number;
  readonly wrong: number;
}

const whole: Scope = { evaluated: 500, each: 8, wrong: 2 };
const trial: Scope = { epochs: 1, evaluated: 40, each: 4, wrong: 1 };

/** Folders that --out does not name are numbered from this one. */
const defaultFolder = 'qgradcam-report';

/** Held-out maps whose emptiness is told one by one. */
const emptyTold = 12;

export const start: Verb = {
  summary: 'the main job: train on real digits, explain them, and write a report',
  examples: [
    { command: 'qgradcam start', does: 'trains on 8,000 digits, tests on 2,000, writes qgradcam-report/' },
    { command: 'qgradcam start --out report --seed 7 --force', does: 'another seed, replacing report/' },
    { command: 'qgradcam start --smoke', does: 'a quick trial of every part; its numbers mean little' },
  ],
  declare: (command) => {
    command
      .option('--out <dir>', `where to write; by default a new folder ${defaultFolder}, numbered`)
      .option('--force', 'replace the folder where it exists')
      .option('--data <dir>', 'a folder with the four IDX files, in place of the embedded digits')
      .option('--epochs <number>', 'how often to go through the training digits')
      .option('--seed <number>', 'for the start, the order, the distortions and the random orders', '1')
      .option('--backend <name>', 'tfjs-node, wasm or cpu; the fastest that starts where none is given')
      .option('--twin', 'train the same CNN without the circuit too, and compare')
      .option('--smoke', 'a quick trial: one epoch, few pictures');
  },
  run: async (_, options, { progress, note, clock }): Promise<Outcome> => {
    const began = clock();
    const smoke = options.smoke === true;
    const scope = smoke ? trial : whole;
    const seed = wholeNumber('seed', options.seed, 0);
    const epochs = options.epochs === undefined ? scope.epochs : wholeNumber('epochs', options.epochs, 1);
    const force = options.force === true;
    const out = typeof options.out === 'string' ? options.out : await freshFolder(defaultFolder);
    await checkFolderFree(out, force);

    const trained = await runTraining({
      dataSet: 'digits',
      seed,
      ...(typeof options.data === 'string' ? { dataFolder: options.data } : {}),
      ...(epochs === undefined ? {} : { epochs }),
      ...(typeof options.backend === 'string' ? { backend: options.backend } : {}),
      twin: options.twin === true,
      clock,
      progress,
      onEpoch: ({ epoch, loss, accuracy }) =>
        note(`epoch ${epoch}: loss ${loss.toFixed(4)}, ${percent(accuracy)} right in training`),
    });
    try {
      const { model, data } = trained;
      const held = model.preprocess(data.test.pixels);
      progress.start('Explaining held-out digits', held.count);
      const explainBegan = clock();
      const explanations = await explainImages(model, held, 'predicted', {
        onProgress: (n) => progress.update(n),
      });
      const explainSeconds = clock() - explainBegan;
      progress.finish();

      const evaluated = Math.min(scope.evaluated, held.count);
      progress.start(`Measuring faithfulness on ${evaluated} digits`, 5);
      const faithfulnessBegan = clock();
      const metrics = await measureFaithfulness(
        model,
        { ...held, count: evaluated, pixels: held.pixels.subarray(0, evaluated * imageSize(data.test)) },
        {
          background: 0,
          inkFrom: 0.5,
          seed,
          clock,
          onProgress: (done, _total, part) => progress.update(done, part),
        },
        explanations.slice(0, evaluated),
      );
      const faithfulnessSeconds = clock() - faithfulnessBegan;
      progress.finish();

      progress.start('Proving the equations and the kernel', 2);
      const equations = equationsForReport(clock);
      progress.update(1);
      const certificates = await Promise.all(
        trained.summary.kernels.map(({ id }) => certificateForReport(id)),
      );
      progress.finish();

      const report: Report = {
        out,
        smoke,
        scope,
        trained,
        held,
        explanations,
        metrics,
        evaluated,
        equations,
        certificates,
        seconds: { explainSeconds, faithfulnessSeconds },
      };
      progress.start('Writing the report', 1);
      let manifest: unknown;
      await writeFolder(out, force, async (partial) => {
        manifest = await writeReport(partial, report, () => clock() - began);
      });
      progress.finish();
      const page = join(resolve(out), 'report.html');
      return { ok: true, json: { ...(manifest as object), report: page }, text: closing(report, page) };
    } finally {
      trained.model.dispose();
      trained.twin?.model.dispose();
    }
  },
};

interface Report {
  readonly out: string;
  readonly smoke: boolean;
  readonly scope: Scope;
  readonly trained: TrainedModel;
  readonly held: PreparedImages;
  /** Of the held-out digits, for their predicted classes. */
  readonly explanations: readonly Explanation[];
  readonly metrics: readonly MeasuredMetric[];
  /** How many held-out digits the metrics were measured on. */
  readonly evaluated: number;
  readonly equations: readonly ReportEquation[];
  readonly certificates: readonly ReportCertificate[];
  readonly seconds: { readonly explainSeconds: number; readonly faithfulnessSeconds: number };
}

/** Writes every file of the report, the manifest last; returns the manifest. */
async function writeReport(folder: string, report: Report, elapsed: () => number): Promise<object> {
  const { trained, explanations, held, smoke, metrics, evaluated, equations, certificates } = report;
  const { model, data, summary, test, training } = trained;
  const labels = data.labelNames;
  const drawn = await drawRows(folder, report);
  await writeFile(join(folder, 'sheet.png'), await png(await sheetOf(drawn, labels)));

  await mkdir(join(folder, 'maps'));
  const { height, width } = explanations[0]!.map;
  const maps = new Float32Array(explanations.length * height * width);
  for (const [i, { map }] of explanations.entries()) maps.set(map.values, i * height * width);
  await writeFile(
    join(folder, 'maps', 'predicted-class.npy'),
    npy(maps, [explanations.length, height, width]),
  );
  const records = explanations.map(({ predicted, status, scores }, i) => ({
    input: `digits:test:${i}`,
    truth: data.test.labels[i],
    predicted,
    status,
    scores: [...scores].map((score) => Number(score.toPrecision(6))),
  }));
  await writeFile(join(folder, 'maps', 'explanations.json'), `${JSON.stringify(records)}\n`);
  await model.save(join(folder, 'model'), {
    files: { 'metrics.jsonl': training.epochs.map((epoch) => `${JSON.stringify(epoch)}\n`).join('') },
  });

  const timings = { ...summary.timings, ...report.seconds, totalSeconds: elapsed() };
  const versions = readVersions();
  const page = reportPage(contentOf(report, drawn, timings, versions));
  await writeFile(join(folder, 'report.html'), page);
  const manifest = {
    ...summary,
    schema: 'qgradcam/report@1',
    smoke,
    test: { accuracy: test.accuracy, images: held.count, confusion: test.confusion },
    timings,
    explainedPerSecond: explanations.length / report.seconds.explainSeconds,
    kernels: certificates.map(({ id, sha256, verdict, log2ErrorBound }) => ({
      id,
      sha256,
      verdict,
      log2ErrorBound,
    })),
    equations: equations.map(({ number, verdict }) => ({ id: `eq${number}`, verdict })),
    faithfulness: { images: evaluated, metrics },
    versions,
    files: await hashes(folder),
  };
  await writeFile(join(folder, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`);
  return manifest;
}

interface DrawnRows {
  readonly rows: readonly { readonly label: string; readonly digits: readonly DrawnDigit[] }[];
  readonly scale: number;
}

async function drawRows(folder: string, { trained, explanations, held, scope }: Report): Promise<DrawnRows> {
  const { model, data, test } = trained;
  const labels = data.labelNames;
  const chosen = chooseDigits(data.test.labels, test.predicted, labels.length, scope);
  const size = imageSize(data.test);
  const pixels = (place: number) => held.pixels.subarray(place * size, (place + 1) * size);
  // One scale for all pictures: half of the digits shown stay within it, and no picture is dim.
  const strongest = chosen.flat().map((place) => extent(explanations[place]!.map.values).most);
  const scale = quantile(strongest, 0.5);
  const geometry = mapGeometry(model.features);
  const rows = [];
  for (const [label, places] of chosen.entries()) {
    const misread = places.filter((place) => test.predicted[place] !== label);
    const forTruth = await explainImages(
      model,
      {
        ...held,
        count: misread.length,
        pixels: Float32Array.from(misread.flatMap((place) => [...pixels(place)])),
      },
      label,
    );
    const digits = await Promise.all(
      places.map((place) => {
        const trueClass = forTruth[misread.indexOf(place)];
        return drawDigit(
          {
            item: `digits:test:${place}`,
            picture: { ...model.spec.image, pixels: pixels(place) },
            truth: label,
            predicted: explanations[place]!,
            ...(trueClass === undefined ? {} : { true: trueClass }),
          },
          { folder, labels, geometry, scale },
        );
      }),
    );
    rows.push({ label: labels[label]!, digits });
  }
  return { rows, scale };
}

const positiveBar = (scale: number): ColourBar => ({
  map: colourMaps.inferno,
  from: 0,
  to: scale,
  open: true,
  label: 'Heat: evidence for the class, in units of score',
});

const signedBar = (scale: number): ColourBar => ({
  map: colourMaps.vik,
  from: -scale,
  to: scale,
  open: true,
  label: 'Signed map: against (blue) and for (red) the class',
});

async function sheetOf({ rows, scale }: DrawnRows, labels: readonly string[]) {
  return contactSheet({
    rows: rows.flatMap(({ digits }, label) => [
      {
        title: `digit ${labels[label]}`,
        tiles: digits.map(({ pictures, digit }) => ({ picture: pictures[1], caption: [digit.caption] })),
      },
    ]),
    footer: await drawColourBar(positiveBar(scale), 400),
  });
}

function contentOf(
  report: Report,
  drawn: DrawnRows,
  timings: Readonly<Record<string, number>>,
  versions: Readonly<Record<string, string>>,
): ReportContent {
  const { trained, explanations, smoke, metrics, evaluated, equations, certificates, held, out } = report;
  const { summary, test, training, data, model } = trained;
  const labels = data.labelNames;
  const right = explanations.filter(({ predicted }, i) => predicted === data.test.labels[i]).length;
  const empty = explanations
    .map((explanation, i) => ({ explanation, i }))
    .filter(({ explanation }) => explanation.status === 'empty');
  const { blocks, qubits } = model.kernel!.ansatz;
  const seconds = (value: number) => `${value.toFixed(1)} s`;
  return {
    title: 'QGrad-CAM on handwritten digits',
    lead:
      `A convolutional network and a ${qubits}-qubit, ${blocks}-block variational circuit, trained together from ` +
      `scratch on ${summary.data.train} real digits; every gradient of the circuit comes from generated code with a certificate.`,
    ...(smoke
      ? { warning: 'This was a quick trial (--smoke): one epoch and few pictures. Its numbers mean little.' }
      : {}),
    labels,
    test: { right, total: held.count },
    ...(trained.twin === undefined ? {} : { twinAccuracy: trained.twin.test.accuracy }),
    confusion: test.confusion,
    history: training.epochs,
    rows: drawn.rows.map(({ label, digits }) => ({ label, digits: digits.map(({ digit }) => digit) })),
    bar: positiveBar(drawn.scale),
    signedBar: signedBar(drawn.scale),
    emptyMaps: {
      maps: explanations.length,
      empty: empty.length,
      sentences: [
        ...empty
          .slice(0, emptyTold)
          .map(({ explanation, i }) => `digits:test:${i}: ${describeExplanation(explanation, labels)}`),
        ...(empty.length > emptyTold
          ? [`… and ${empty.length - emptyTold} more, in maps/explanations.json.`]
          : []),
      ],
    },
    faithfulness: { images: evaluated, metrics },
    equations,
    certificates,
    network: networkParticulars(trained),
    run: [
      {
        name: 'data',
        value: `${summary.data.name}; ${summary.data.train} to train on, ${summary.data.test} held out`,
      },
      { name: 'seed', value: String(summary.seed) },
      { name: 'back end', value: `${summary.backend.name}: ${summary.backend.reason}` },
      { name: 'training', value: trainingInWords(summary.training) },
      { name: 'whole run', value: seconds(timings.totalSeconds!) },
      {
        name: 'of it training',
        value: `${seconds(timings.trainSeconds!)}, ${percent(timings.circuitShare!)} of the steps in the circuit`,
      },
      {
        name: 'explaining',
        value: `${Math.round(explanations.length / timings.explainSeconds!)} digits per second`,
      },
      { name: 'measuring faithfulness', value: seconds(timings.faithfulnessSeconds!) },
      {
        name: 'versions',
        value: Object.entries(versions)
          .map(([name, version]) => `${name} ${version}`)
          .join(', '),
      },
    ],
    reproduce: [
      {
        does: 'The same report (the same seed gives the same digits, weights and heatmaps on one back end):',
        command: `qgradcam start --seed ${summary.seed} --out again`,
      },
      {
        does: 'Explain any held-out digit, or a picture of your own, with the model of this report:',
        command: `qgradcam explain ${join(relative('.', out) || '.', 'model')} digits:test:0-9 my-digit.png --out heat`,
      },
      { does: 'Prove the equations again:', command: 'qgradcam verify' },
      { does: 'Check the kernels against their certificates again:', command: 'qgradcam prove' },
      {
        does: 'Open the raw maps in Python; row i belongs to digits:test:i:',
        command: `import numpy; maps = numpy.load("maps/predicted-class.npy")  # ${explanations.length} × ${summary.featureMaps.height} × ${summary.featureMaps.width}, signed`,
      },
    ],
    files: [
      { name: 'manifest.json', value: 'every number of this page, versions and the hashes of all files' },
      { name: 'sheet.png', value: 'all heatmaps of this page on one sheet' },
      { name: 'images/', value: 'the pictures of this page' },
      { name: 'maps/', value: 'raw signed maps and scores of all held-out digits' },
      { name: 'model/', value: 'the trained model, to be used with "qgradcam explain"' },
    ],
  };
}

function trainingInWords({ epochs, batch, learningRate, distortion }: TrainingSummary['training']): string {
  return (
    `${epochs} epochs in batches of ${batch}, Adam from learning rate ${learningRate} down a cosine; ` +
    `digits distorted at random: ${describeDistortion(distortion)}`
  );
}

function networkParticulars({ model, summary }: TrainedModel): Particular[] {
  const { convolutions, head, readOut, image } = model.spec;
  const { ansatz, parameters } = model.kernel!;
  const { featureMaps } = summary;
  const layers = convolutions.map(
    ({ filters, size, stride, pool }) =>
      `${filters} filters of ${size}×${size}` +
      (stride > 1 ? `, stride ${stride}` : '') +
      (pool > 1 ? `, maximum over ${pool}×${pool}` : ''),
  );
  return [
    { name: 'input', value: `${image.height}×${image.width}×${image.channels}` },
    { name: 'convolutions', value: `${layers.join('; ')}; each without bias, followed by ReLU` },
    {
      name: 'feature maps',
      value: `${featureMaps.count} of ${featureMaps.height}×${featureMaps.width}, the last convolution after ReLU`,
    },
    { name: 'head', value: `${head}, normalised` },
    {
      name: 'circuit',
      value:
        `${ansatz.qubits} qubits, ${ansatz.blocks} blocks of rotations ${ansatz.rotations.join('')}, ` +
        `${parameters} angles, observables ${ansatz.observables.join(', ')}`,
    },
    { name: 'read-out', value: readOut },
  ];
}

function closing({ trained, metrics, explanations }: Report, page: string): string {
  const { summary, test } = trained;
  const nearInk = metrics.find(({ metric }) => metric === 'nearInk');
  const error = Math.sqrt((test.accuracy * (1 - test.accuracy)) / imageCount(trained.data.test));
  return [
    `${percent(test.accuracy)} ± ${(100 * error).toFixed(2)} of ${summary.data.test} held-out digits read rightly`,
    `${summary.emptyMaps.empty} of ${explanations.length} heatmaps are empty` +
      (nearInk === undefined
        ? ''
        : `; ${percent(nearInk.value.mean)} of the heat lies within 2 pixels of ink`),
    '',
    'Report:',
    page,
  ].join('\n');
}

const percent = (share: number) => `${(100 * share).toFixed(2)} %`;

function wholeNumber(option: string, value: unknown, least: number): number {
  const number = /^\d+$/.test(String(value)) ? Number(value) : Number.NaN;
  if (!Number.isSafeInteger(number) || number < least) throw new NumberMistake(option, value, least);
  return number;
}

function readVersions(): Record<string, string> {
  const up = ['../../../package.json', '../../../../package.json'];
  for (const path of up)
    try {
      const { name, version } = JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8')) as {
        name: string;
        version: string;
      };
      if (name === 'qgradcam')
        return { qgradcam: version, node: process.versions.node, 'TensorFlow.js': tf.version_core };
    } catch {} // from dist/ the file is one folder further up
  return { node: process.versions.node, 'TensorFlow.js': tf.version_core };
}

/** sha256 of every file below a folder, by its path with forward slashes. */
async function hashes(folder: string): Promise<Record<string, string>> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = found
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort();
  const pairs = await Promise.all(
    paths.map(async (path) => {
      const bytes = await readFile(join(folder, path));
      return [path, createHash('sha256').update(bytes).digest('hex')] as const;
    }),
  );
  return Object.fromEntries(pairs);
}
