import type { Command } from 'commander';
import { type NamedImage, parseDataItems, readImages } from '../explain/image-arguments.js';
import { type FitName, fits, type Ink } from '../explain/image-file.js';
import type { HybridModel } from '../model/hybrid-model.js';
import { resizePolicyOf } from '../model/model-spec.js';
import { noiseFolder, noiseOption } from './noise-option.js';
import { oneOf } from './one-of.js';
import type { Progress } from './progress.js';

/** Adds the arguments and options of verbs that are given a model, and pictures by name. */
export function declarePictureArguments(command: Command): void {
  command
    .argument('<model>', 'a folder written by "qgradcam train"')
    .argument(
      '<image...>',
      'PNG or JPEG files, recordings (SPHERE or WAV) for models of speech, or items such as digits:test:17 and digits:test:0-9',
    )
    .option('--data <dir>', 'where data-set items are read from, if not from the installation')
    .option(...noiseOption)
    .option(
      '--ink <dark|light|auto>',
      'for pictures in one channel: strokes are dark on light or light on dark; auto looks at the edge',
      'auto',
    )
    .option('--invert', 'the same as --ink dark')
    .option(
      '--fit <name>',
      Object.entries(fits)
        .map(([name, { summary }]) => `${name}: ${summary}`)
        .join('; '),
      'whole',
    );
}

/** How pictures are to be read. */
export interface PictureOptions {
  readonly ink: Ink;
  readonly fit: FitName;
  readonly dataFolder?: string;
  readonly noise?: string;
}

/** What the options say, before anything is read. Throws a Mistake for values they do not know. */
export function pictureOptions(
  names: readonly string[],
  options: Readonly<Record<string, unknown>>,
): PictureOptions {
  const dataSets = names.flatMap((name) => parseDataItems(name)?.dataSet ?? []);
  const noise = noiseFolder(options.noise, dataSets);
  return {
    ink: options.invert === true ? 'dark' : oneOf('ink', options.ink, ['dark', 'light', 'auto']),
    fit: oneOf('fit', options.fit, Object.keys(fits) as FitName[]),
    ...(typeof options.data === 'string' ? { dataFolder: options.data } : {}),
    ...(noise === undefined ? {} : { noise }),
  };
}

/** Reads the pictures as the model was trained on such. */
export function readPictures(
  { spec }: HybridModel,
  names: readonly string[],
  options: PictureOptions,
  progress: Progress,
): Promise<NamedImage[]> {
  const resize = resizePolicyOf(spec);
  return readImages(names, spec, {
    ...options,
    ...(resize === undefined ? {} : { resize }),
    ...(spec.trainedOn === undefined
      ? {}
      : { trainedOn: spec.trainedOn.dataSet, settings: spec.trainedOn.settings }),
    progress,
  });
}
