import { join, relative } from 'node:path';
import { describeDistortion } from '../../data/distortion.js';
import { describeExplanation } from '../../explain/explanation.js';
import { mapGeometry } from '../../explain/map-geometry.js';
import type { TrainedModel, TrainingSummary } from '../../model/run-training.js';
import type { Particular, ReportContent } from '../../render/report/report-content.js';
import { invocation } from '../installation.js';
import { type DrawnRow, positiveBar, signedBar } from './draw-rows.js';
import type { Findings } from './findings.js';
import { shellWord } from './shell-word.js';

/** Held-out maps whose emptiness is told one by one. */
const emptyTold = 6;

/** What the report says, from what was found and drawn. */
export function reportContent(
  report: Findings,
  drawn: readonly DrawnRow[],
  timings: Readonly<Record<string, number>>,
  versions: Readonly<Record<string, string>>,
): ReportContent {
  const { trained, explanations, smoke, metrics, evaluated, equations, certificates, held, out, command } =
    report;
  const { summary, test, training, data, model } = trained;
  const labels = data.labelNames;
  const right = explanations.filter(({ predicted }, i) => predicted === data.test.labels[i]).length;
  const empty = explanations
    .map((explanation, i) => ({ explanation, i }))
    .filter(({ explanation }) => explanation.status === 'empty');
  const placement = { image: model.spec.image, geometry: mapGeometry(model.features) };
  const { blocks, qubits } = model.kernel!.ansatz;
  const seconds = (value: number) => `${value.toFixed(1)} s`;
  return {
    title: 'QGrad-CAM on handwritten digits',
    lead:
      `A convolutional network and a variational circuit of ${qubits} qubits and ${blocks} blocks, trained together from ` +
      `scratch on ${summary.data.train} real digits; every gradient of the circuit comes from generated code with a certificate.`,
    ...(smoke
      ? { warning: 'This was a quick trial (--smoke): one epoch and few pictures. Its numbers mean little.' }
      : {}),
    labels,
    test: { right, total: held.count },
    ...(summary.comparison === undefined ? {} : { comparison: summary.comparison }),
    confusion: test.confusion,
    history: training.epochs,
    rows: drawn.map(({ label, digits }) => ({ label, digits: digits.map(({ digit }) => digit) })),
    bar: positiveBar,
    signedBar,
    emptyMaps: {
      maps: explanations.length,
      empty: empty.length,
      sentences: [
        ...empty
          .slice(0, emptyTold)
          .map(
            ({ explanation, i }) =>
              `digits:test:${i}: ${describeExplanation(explanation, labels, { placement })}`,
          ),
        ...(empty.length > emptyTold
          ? [`… and ${empty.length - emptyTold} more, in maps/explanations.json.`]
          : []),
      ],
    },
    faithfulness: {
      images: evaluated,
      metrics,
      ...(summary.training.strayWeight > 0
        ? {
            note:
              'The training itself keeps the feature maps near ink, so the first two rows confirm that it succeeded, and any order ' +
              'that begins with ink beats a random one; the rows "ink first" ask whether the heat also orders the strokes.',
          }
        : {}),
    },
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
      {
        name: 'circuit',
        value: summary.kernels.map(({ id, target }) => `kernel ${id}, ${target} functions`).join('; '),
      },
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
        does: 'The same report (the same seed gives the same digits, weights and heatmaps on one back end and kernel target):',
        command,
      },
      {
        does: 'Explain any held-out digit, or a picture of your own, with the model of this report:',
        command: `${invocation()} explain ${shellWord(join(relative('.', out) || '.', 'model'))} digits:test:0-9 my-digit.png --out heat`,
      },
      { does: 'Prove the equations again:', command: `${invocation()} verify` },
      { does: 'Check the kernels against their certificates again:', command: `${invocation()} prove` },
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

function trainingInWords({
  epochs,
  batch,
  learningRate,
  distortion,
  strayWeight,
  spreadWeight,
  contraryWeight,
  labelSmoothing,
}: TrainingSummary['training']): string {
  return (
    `${epochs} epochs in batches of ${batch}, Adam from learning rate ${learningRate} down a cosine; ` +
    `digits distorted at random: ${describeDistortion(distortion)}` +
    (labelSmoothing > 0 ? `; labels smoothed by ${labelSmoothing}` : '') +
    (strayWeight > 0
      ? `; activity of the feature maps away from ink counts in the loss with weight ${strayWeight}`
      : '') +
    (spreadWeight > 0
      ? `; the mean square of the circuit’s inputs counts in it with weight ${spreadWeight}`
      : '') +
    (contraryWeight > 0 ? `; heat against the class counts in it with weight ${contraryWeight}` : '')
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

const percent = (share: number) => `${(100 * share).toFixed(2)} %`;
