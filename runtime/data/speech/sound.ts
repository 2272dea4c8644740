import { Mistake } from '../../../symbolic/mistake.js';

/** A recording in one channel. */
export interface Sound {
  /** Samples per second. */
  readonly rate: number;
  /** In ±1, which is full scale. */
  readonly samples: Float32Array;
}

/** A file that is no recording that can be read whole. */
export class SoundFileMistake extends Mistake {
  constructor(file: string, expected: string, remedy = 'Use an undamaged copy of the file') {
    super({ asked: `Recording "${file}"`, expected, remedy });
  }
}

/** The samples per second that are taken for real ones. */
export const rates = { least: 1000, most: 768_000 } as const;

/** How a file's samples lie in its bytes. */
export interface SampleLayout {
  readonly rate: number;
  readonly channels: number;
  readonly bytesPerSample: number;
  /** The sample at a byte, in ±1. */
  readonly sampleAt: (view: DataView, at: number) => number;
}

/**
 * The recording whose interleaved samples fill `data`; several channels become their mean. Throws a
 * {@link SoundFileMistake} where there are none, part of one, or one that is no number.
 */
export function soundOf(data: Uint8Array, layout: SampleLayout, file: string): Sound {
  const { rate, channels, bytesPerSample, sampleAt } = layout;
  if (!Number.isInteger(rate) || rate < rates.least || rate > rates.most)
    throw new SoundFileMistake(
      file,
      `it has ${rates.least} to ${rates.most} samples per second, this one says ${rate}`,
    );
  const frame = channels * bytesPerSample;
  const count = data.length / frame;
  if (!Number.isInteger(count))
    throw new SoundFileMistake(
      file,
      `its ${data.length} bytes of samples come in ${frame}s, one is cut short`,
    );
  if (count === 0) throw new SoundFileMistake(file, 'it holds at least one sample, this one none');
  const view = new DataView(data.buffer, data.byteOffset, data.byteLength);
  const samples = new Float32Array(count);
  for (let k = 0; k < count; k += 1) {
    let sum = 0;
    for (let channel = 0; channel < channels; channel += 1)
      sum += sampleAt(view, k * frame + channel * bytesPerSample);
    samples[k] = sum / channels;
  }
  const wrong = samples.findIndex((sample) => !Number.isFinite(sample));
  if (wrong >= 0) throw new SoundFileMistake(file, `its samples are finite numbers, number ${wrong} is not`);
  return { rate, samples };
}
