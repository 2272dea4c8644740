import type { SplitNoise } from './noise-recordings.js';
import { speechConditions } from './speech-conditions.js';

type Settings = Readonly<Record<string, string>>;

/** What stands with a model about the noise in its data: which it was, how loud, and by which seeds it was mixed in. */
export function noiseSettings(
  { name, recordings }: SplitNoise,
  seeds: { readonly train: number; readonly test: number },
): Settings {
  const { least, most } = speechConditions.snr;
  return {
    noise: name,
    ...(recordings === undefined
      ? {}
      : { noiseFiles: recordings.files.join(', '), noiseSha256: recordings.sha256 }),
    signalToNoise: `${least} to ${most} dB`,
    seeds: `${seeds.train} to train on, ${seeds.test} held out`,
  };
}

/**
 * In a sentence: the noise that was mixed in, and whether it is that of the training, by the digest of the recordings; undefined
 * for data without noise.
 */
export function describeNoise({ noise, noiseSha256 }: Settings, trained: Settings): string | undefined {
  if (noise === undefined) return undefined;
  if (trained.noise === undefined)
    return `Noise: ${noise}; the model does not say with which it was trained.`;
  if (noise === trained.noise && noiseSha256 === trained.noiseSha256)
    return `Noise: ${noise}, as in training.`;
  return `Noise: ${noise}; the model was trained with other noise, ${trained.noise}, which --noise may name.`;
}
