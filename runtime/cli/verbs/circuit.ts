import { backendNames } from '../../backend/backends.js';
import { chooseBackend } from '../../backend/choose-backend.js';
import { CircuitStatementsMistake, circuitScores } from '../../explain/circuit/circuit-scores.js';
import { describeCircuit } from '../../explain/circuit/describe-circuit.js';
import {
  type CircuitExplanation,
  explainCircuit,
  type GlobalImportance,
  globalImportance,
} from '../../explain/circuit/explain-circuit.js';
import { settledShare } from '../../explain/circuit/shot-noise.js';
import type { NamedImage } from '../../explain/image-arguments.js';
import { type MapGeometry, mapGeometry } from '../../explain/map-geometry.js';
import { HybridModel } from '../../model/hybrid-model.js';
import { largest } from '../../model/train-model.js';
import { withAxes } from '../../render/axes.js';
import { circuitPage } from '../../render/circuit/circuit-page.js';
import { unsettledMarked } from '../../render/circuit/unsettled.js';
import { enlargementFor, outlineFor } from '../../render/explanation-figure.js';
import { drawColours, drawOverlay } from '../../render/overlay.js';
import { png } from '../../render/png.js';
import type { Raster } from '../../render/raster.js';
import { outlineRegion } from '../../render/region-outline.js';
import { circuitFacts } from '../circuit-facts.js';
import { targetClass } from '../class-option.js';
import { drawnPicture } from '../drawn-picture.js';
import { kernelTarget, kernelTargetOption } from '../kernel-target.js';
import { checkOutputFile, pageFile, writeOutputFile } from '../output-file.js';
import { declarePictureArguments, pictureOptions, readPictures } from '../picture-arguments.js';
import { shotsFrom } from '../shots.js';
import type { Outcome, Verb } from '../verb.js';

/** The file that --out names a folder for. */
const pageName = 'circuit.html';

export const circuit: Verb = {
  summary: 'what only a quantum circuit can say about a picture: exact effects, shares, error bars',
  examples: [
    {
      command: 'qgradcam circuit my-model digits:test:3',
      does: 'says in plain words what each qubit brings',
    },
    {
      command: 'qgradcam circuit my-model digit.png --shots 1000 --out why.html',
      does: 'with error bars for 1,000 shots, as a page with response curves',
    },
    {
      command: 'qgradcam circuit my-model speech:test:0-1 --data timit/ --noise noise/',
      does: 'says it of an utterance, clean and with recordings of noise behind it',
    },
  ],
  declare: (command) => {
    declarePictureArguments(command);
    command
      .option(
        '--target <class>',
        'the class whose score is explained, by name or number, or "predicted"',
        'predicted',
      )
      .option('--shots <number>', 'error bars for so many shots for each expectation value')
      .option('--out <file>', `a page with heatmaps and response curves; a folder gets "${pageName}"`)
      .option('--force', 'replace the page where it exists')
      .option('--kernel <dir>', 'the model’s kernel, if it did not come with the installation')
      .option(...kernelTargetOption)
      .option('--backend <name>', `one of ${backendNames.join(', ')}; by default the fastest that starts`);
  },
  run: async ([folder, ...names], options, { progress }): Promise<Outcome> => {
    const shots = shotsFrom(options.shots);
    const reading = pictureOptions(names, options);
    const target = kernelTarget(options.kernelTarget);
    const out = typeof options.out === 'string' ? pageFile(options.out, pageName) : undefined;
    const force = options.force === true;
    if (out !== undefined) await checkOutputFile(out, force);
    const backend = await chooseBackend(options.backend as string | undefined);
    const model = await HybridModel.load(folder!, {
      ...(typeof options.kernel === 'string' ? { kernelFolder: options.kernel } : {}),
      ...(target === undefined ? {} : { target }),
    });
    try {
      const { kernel } = model;
      if (kernel === undefined)
        throw new CircuitStatementsMistake('the model has a circuit, and this one has none');
      const images = await readPictures(model, names, reading, progress);
      const prepared = model.preprocess(Buffer.concat(images.map(({ bytes }) => bytes)));
      const targets = targetsOf(options.target, model, model.scores(prepared), images.length);
      const { encodings, norms } = circuitFacts(kernel);
      progress.start('Reading the circuit as a polynomial', 1);
      const scores = circuitScores(model, encodings);
      progress.finish();
      const explained = explainCircuit(model, scores, prepared, targets, {
        norms,
        ...(shots === undefined ? {} : { shots }),
      });
      const importances = new Map(
        [...new Set(targets)].map((target) => [target, globalImportance(scores, target)] as const),
      );
      const spoken = explained.map((one, i): Spoken => {
        const importance = importances.get(one.target)!;
        const className = model.labels[one.target]!;
        return {
          image: images[i]!,
          explanation: one,
          importance,
          className,
          paragraph: describeCircuit(one, importance, `"${className}"`),
        };
      });
      if (out !== undefined) {
        const geometry = mapGeometry(model.features);
        const page = await pageOf(spoken, model, geometry, [
          ['Model', folder!],
          ['Kernel', `${kernel.id} (${kernel.target}), sha256 ${kernel.sha256}`],
          ['Back end', `${backend.name}: ${backend.reason}`],
        ]);
        await writeOutputFile(out, page, force);
      }
      const text = [
        ...spoken.map(({ image, paragraph }) => `${image.input}: ${paragraph}\n  ${image.reading}`),
        ...(out === undefined ? [] : [`Page: ${out}`]),
      ].join('\n');
      return { ok: true, json: spoken.map((one) => record(one, model.labels)), text };
    } finally {
      model.dispose();
    }
  },
};

/** A picture with all that is said about it. */
interface Spoken {
  readonly image: NamedImage;
  readonly explanation: CircuitExplanation;
  readonly importance: GlobalImportance;
  readonly className: string;
  readonly paragraph: string;
}

function targetsOf(
  option: unknown,
  { labels }: HybridModel,
  scores: Float32Array,
  count: number,
): Int32Array {
  const target = targetClass(option, labels);
  const classes = labels.length;
  return Int32Array.from({ length: count }, (_, b) =>
    target === 'predicted' ? largest(scores.subarray(b * classes, (b + 1) * classes)) : target,
  );
}

/** The statements for machines. */
function record({ image, explanation, importance, paragraph }: Spoken, labels: readonly string[]) {
  const { noise, qubits, interactions, target, score, averageScore } = explanation;
  return {
    input: image.input,
    target,
    targetLabel: labels[target],
    score,
    averageScore,
    qubits,
    interactions: qubits.map((_, q) => [
      ...interactions.subarray(q * qubits.length, (q + 1) * qubits.length),
    ]),
    importance: { ...importance, alone: [...importance.alone], inAll: [...importance.inAll] },
    ...(noise === undefined
      ? {}
      : {
          noise: {
            shots: noise.shots,
            heat: [...explanation.heat],
            errors: [...noise.errors],
            settled: settledShare(noise),
            shotsToSettle: Number.isFinite(noise.shotsToSettle) ? noise.shotsToSettle : null,
          },
        }),
    reading: image.reading,
    paragraph,
  };
}

async function pageOf(
  spoken: readonly Spoken[],
  { spec, features }: HybridModel,
  geometry: MapGeometry,
  particulars: readonly (readonly [string, string])[],
): Promise<string> {
  const [, height, width] = features.outputs[0]!.shape as number[];
  const strongest = Math.max(...spoken.flatMap(({ explanation }) => [...explanation.heat]));
  const pictures = await Promise.all(
    spoken.map(async ({ image, explanation, importance, className, paragraph }) => {
      const { picture, axes } = drawnPicture(spec.trainedOn?.dataSet, {
        ...spec.image,
        pixels: Float32Array.from(image.bytes, (byte) => byte / 255),
      });
      const map = { height: height!, width: width!, values: Float32Array.from(explanation.heat) };
      const enlargement = enlargementFor(picture, 240);
      const options = { enlargement, geometry, scale: strongest, ...outlineFor(picture) };
      const drawn: (readonly [Raster, string])[] = [
        [
          drawColours(picture, enlargement),
          `the picture${image.region === undefined ? '' : '; lines around where there is speech'}`,
        ],
        [
          drawOverlay(picture, map, options),
          `heat for "${className}", on one scale for all pictures of this page`,
        ],
      ];
      if (explanation.noise !== undefined)
        drawn.push([
          unsettledMarked(drawOverlay(picture, map, options), map, explanation.noise.settled),
          `the same; dots where ${explanation.noise.shots.toLocaleString('en-US')} shots do not settle the sign`,
        ]);
      return {
        title: `${image.input}: ${className}`,
        className,
        explanation,
        importance,
        paragraph,
        reading: image.reading,
        images: await Promise.all(
          drawn.map(async ([plain, caption]) => {
            const { region: mask } = image;
            const outlined = mask === undefined ? plain : outlineRegion(plain, { ...picture, mask });
            const raster = axes === undefined ? outlined : await withAxes(outlined, axes);
            return {
              url: `data:image/png;base64,${(await png(raster)).toString('base64')}`,
              caption,
              width: raster.width,
            };
          }),
        ),
      };
    }),
  );
  return circuitPage({
    title: 'What the circuit says',
    lead:
      'With the weights frozen, each score is a polynomial in 1, cosine and sine of the angles, read here from the certified kernel: so the effect ' +
      'of each angle is known exactly, not only its slope. “Brings” compares the picture’s own angle with the average of the training; Shapley values share ' +
      'the whole difference among the qubits; variances are over all angles alike.',
    pictures,
    particulars,
  });
}
