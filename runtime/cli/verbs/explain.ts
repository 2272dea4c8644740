import { writeFile } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { backendNames } from '../../backend/backends.js';
import { chooseBackend } from '../../backend/choose-backend.js';
import type { AttributionMethod } from '../../explain/attribution-method.js';
import { attributionMethodNames, attributionMethods, ownMethod } from '../../explain/attribution-methods.js';
import { erasures } from '../../explain/erasures.js';
import { explainImages } from '../../explain/explain-images.js';
import {
  describeExplanation,
  type Evidence,
  type Explanation,
  strongestEvidence,
} from '../../explain/explanation.js';
import { judgedDataOf } from '../../explain/faithfulness/judged-data.js';
import type { NamedImage } from '../../explain/image-arguments.js';
import { mapGeometry } from '../../explain/map-geometry.js';
import { hasOppositeScores } from '../../explain/opposite-scores.js';
import { HybridModel } from '../../model/hybrid-model.js';
import { writeFolder } from '../../model/write-folder.js';
import { type DrawnExplanation, figureOf, overlayOf } from '../../render/explanation-figure.js';
import { explanationSheet } from '../../render/explanation-sheet.js';
import { npy } from '../../render/npy.js';
import { png } from '../../render/png.js';
import { targetClass } from '../class-option.js';
import { drawnPicture } from '../drawn-picture.js';
import { HeatBoundMistake, lastColourOf, scaleOption } from '../heat-scale.js';
import { kernelTarget, kernelTargetOption } from '../kernel-target.js';
import { oneOf } from '../one-of.js';
import { checkOutputFolder, freshFolder, type Mark } from '../output-folder.js';
import { declarePictureArguments, pictureOptions, readPictures } from '../picture-arguments.js';
import type { Outcome, Verb } from '../verb.js';
import { whileWriting } from '../while-writing.js';

/** The result of one image, as --json prints it and results.json holds it. */
interface ImageResult {
  readonly input: string;
  readonly predicted: number;
  readonly target: number;
  readonly predictedLabel: string;
  readonly targetLabel: string;
  readonly truth?: number;
  readonly scores: readonly number[];
  readonly status: 'ok' | 'empty';
  readonly sentence: string;
  readonly method: string;
  /** The strongest evidence for the class, and against it where the method shows that; at a pixel of the picture. */
  readonly evidence: { readonly for: Evidence | null; readonly against: Evidence | null };
  /** The other class, where both have one signed map. */
  readonly opposite?: string;
  /** The heat that the last colour stands for in all drawings of the run; null where each picture has its own. */
  readonly scale: number | null;
  readonly map: { readonly height: number; readonly width: number; readonly file: string };
  readonly weights: readonly number[];
  readonly reading: string;
  readonly files: {
    readonly overlay: string;
    readonly figure: string;
    readonly map: string;
    readonly json: string;
  };
}

/** Holds all results. */
const indexFile = 'results.json';

/** By which a folder is known as written by this verb. */
const mark: Mark = {
  file: indexFile,
  what: 'a list of explanations',
  fits: (json) => Array.isArray(json) && json.length > 0 && json.every((result) => isResult(result)),
};

function isResult(json: unknown): boolean {
  const { input, status, map } = (json ?? {}) as Partial<ImageResult>; // each is looked at
  return typeof input === 'string' && typeof status === 'string' && typeof map?.file === 'string';
}

/** Folders that --out does not name are numbered from this one. */
const defaultFolder = 'qgradcam-explanations';

/** In characters of up to four bytes: file systems allow 255 bytes, endings included. */
const longestStem = /^.{1,50}/u;

/** Methods that look at the network. */
const explaining = attributionMethodNames.filter((name) => attributionMethods[name].kind !== 'reference');

/** Pictures drawn and compressed at a time. */
const drawnAtOnce = 8;

export const explain: Verb = {
  summary: 'show where in an image a model’s score for a class comes from',
  examples: [
    { command: 'qgradcam explain my-model digit.png', does: 'explains the predicted class of a picture' },
    {
      command: 'qgradcam explain my-model digits:test:0-9 --out heat',
      does: 'explains ten held-out digits into the folder heat',
    },
    {
      command: 'qgradcam explain my-model digit.png --method ablation-cam',
      does: 'explains by what the score loses without each feature map',
    },
    {
      command: 'qgradcam explain my-model photo.jpg --target 8 --fit digit --json',
      does: 'explains class 8 on the ink cut out of a photo, for machines',
    },
  ],
  declare: (command) => {
    declarePictureArguments(command);
    command
      .option('--target <class>', 'the class to explain, by name or number, or "predicted"', 'predicted')
      .option(
        '--method <name>',
        `how to attribute: ${explaining.join(', ')}; by default the paper’s formula, which is qgrad-cam, or grad-cam for a model without a circuit`,
      )
      .option('--out <dir>', `where to write; by default a new folder ${defaultFolder}`)
      .option('--force', 'replace the folder where it exists')
      .option(
        '--scale <own|one|bound|number>',
        'what the last colour stands for: the strongest heat of each picture; that of all pictures together; what |∂⟨Q⟩/∂x| ≤ ‖Q‖ allows at ' +
          'the hottest place of any of them, whatever θ and the angles; or a heat in units of score, so that drawings of several runs can be compared',
        'own',
      )
      .option('--kernel <dir>', 'the model’s kernel, if it did not come with the installation')
      .option(...kernelTargetOption)
      .option('--backend <name>', `one of ${backendNames.join(', ')}; by default the fastest that starts`);
  },
  run: async ([folder, ...names], options, { progress }): Promise<Outcome> => {
    const named = options.method === undefined ? undefined : oneOf('method', options.method, explaining);
    const reading = pictureOptions(names, options);
    const scale = scaleOption(options.scale);
    const out = typeof options.out === 'string' ? options.out : await freshFolder(defaultFolder);
    await checkOutputFolder(out, options.force === true, mark);
    await chooseBackend(options.backend as string | undefined);
    const run = kernelTarget(options.kernelTarget);
    const model = await HybridModel.load(folder!, {
      ...(typeof options.kernel === 'string' ? { kernelFolder: options.kernel } : {}),
      ...(run === undefined ? {} : { target: run }),
    });
    const target = targetClass(options.target, model.labels);
    const images = await readPictures(model, names, reading, progress);
    const prepared = model.preprocess(Buffer.concat(images.map(({ bytes }) => bytes)));
    progress.start('Explaining', images.length);
    const name = named ?? ownMethod(model);
    if (scale === 'bound' && (model.kernel === undefined || name !== 'qgrad-cam'))
      throw new HeatBoundMistake();
    const method: AttributionMethod = attributionMethods[name];
    const { trainedOn } = model.spec;
    const explanations = await explainImages(model, prepared, target, {
      method,
      ...(trainedOn === undefined ? {} : { erasure: erasures[judgedDataOf(trainedOn.dataSet).erasure] }),
      onProgress: (done) => progress.update(done),
    });
    progress.finish();

    const stems = uniqueStems(images.map(({ input }) => input));
    const geometry = mapGeometry(model.features);
    const oneMap = method.signed && hasOppositeScores(model.classifier);
    const lastColour = lastColourOf(scale, {
      model,
      pictures: prepared,
      explanations,
      signed: method.signed,
    });
    const results = images.map((image, i): ImageResult => {
      const explanation = explanations[i]!;
      const opposite = oneMap ? 1 - explanation.target : undefined;
      const evidence = strongestEvidence(explanation.map, model.spec.image, geometry);
      return {
        ...resultOf(image, explanation, model.labels, join(out, stems[i]!)),
        sentence: describeExplanation(explanation, model.labels, {
          signed: method.signed,
          placement: { image: model.spec.image, geometry },
          ...(opposite === undefined ? {} : { opposite }),
        }),
        method: name,
        evidence: { for: evidence.for ?? null, against: evidence.against ?? null },
        ...(opposite === undefined ? {} : { opposite: model.labels[opposite]! }),
        scale: lastColour ?? null,
      };
    });
    const drawn = images.map(
      ({ bytes, input, region }, i): DrawnExplanation => ({
        ...drawnPicture(trainedOn?.dataSet, {
          ...model.spec.image,
          pixels: Float32Array.from(bytes, (byte) => byte / 255),
        }),
        ...(region === undefined ? {} : { region: { what: 'where there is speech', mask: region } }),
        explanation: explanations[i]!,
        geometry,
        title: basename(input),
        predicted: results[i]!.predictedLabel,
        target: results[i]!.targetLabel,
        sentence: results[i]!.sentence,
        signed: method.signed,
        ...(lastColour === undefined ? {} : { scale: lastColour }),
        ...(results[i]!.opposite === undefined ? {} : { opposite: results[i]!.opposite }),
      }),
    );
    progress.start('Drawing', images.length);
    await whileWriting(() =>
      writeFolder(out, options.force === true, async (partial) => {
        for (let from = 0; from < drawn.length; from += drawnAtOnce) {
          const batch = drawn.slice(from, from + drawnAtOnce);
          await Promise.all(
            batch.map(async (one, i) => {
              const stem = join(partial, stems[from + i]!);
              const { map } = one.explanation;
              await writeFile(`${stem}-overlay.png`, await png(overlayOf(one)));
              await writeFile(`${stem}-figure.png`, await png(await figureOf(one)));
              await writeFile(`${stem}-map.npy`, npy(map.values, [map.height, map.width]));
              await writeFile(`${stem}.json`, `${JSON.stringify(results[from + i], null, 2)}\n`);
            }),
          );
          progress.update(from + batch.length);
        }
        if (drawn.length > 1)
          await writeFile(join(partial, 'sheet.png'), await png(await explanationSheet(drawn)));
        await writeFile(join(partial, indexFile), `${JSON.stringify(results, null, 2)}\n`);
      }),
    );
    progress.finish();
    const lines = results.map(
      ({ input, predictedLabel, sentence, reading, files }) =>
        `${input}: predicted ${predictedLabel}. ${sentence}\n  ${files.overlay}\n  ${reading}`,
    );
    return { ok: true, json: results, text: `${lines.join('\n')}\nWritten to ${out}` };
  },
};

/**
 * File names without ending, made from the inputs' letters, digits and hyphens; each used once, however file systems take
 * capitals.
 */
function uniqueStems(inputs: readonly string[]): string[] {
  const used = new Set<string>(['sheet', 'results']);
  return inputs.map((input) => {
    const plain =
      basename(input, extname(input))
        .normalize('NFC')
        .replace(/[^\p{L}\p{M}\p{N}_-]+/gu, '-')
        .replace(/^-+|-+$/g, '')
        .match(longestStem)?.[0] ?? 'image';
    let stem = plain;
    for (let number = 2; used.has(stem.toLowerCase()); number += 1) stem = `${plain}-${number}`;
    used.add(stem.toLowerCase());
    return stem;
  });
}

function resultOf(
  { input, truth, reading }: NamedImage,
  explanation: Explanation,
  labels: readonly string[],
  stem: string,
): Omit<ImageResult, 'sentence' | 'method' | 'evidence' | 'scale'> {
  const { predicted, target, scores, status, map, weights } = explanation;
  const files = {
    overlay: `${stem}-overlay.png`,
    figure: `${stem}-figure.png`,
    map: `${stem}-map.npy`,
    json: `${stem}.json`,
  };
  return {
    input,
    predicted,
    target,
    predictedLabel: labels[predicted]!,
    targetLabel: labels[target]!,
    ...(truth === undefined ? {} : { truth }),
    scores: [...scores],
    status,
    map: { height: map.height, width: map.width, file: files.map },
    weights: [...(weights ?? [])],
    reading,
    files,
  };
}
