import { SeededRandom } from '../../data/seeded-random.js';

/** A mean over `count` images with its 95 % confidence interval; not numbers where no image has a value, and no interval where one has. */
export interface Interval {
  readonly mean: number;
  readonly from: number;
  readonly to: number;
  readonly count: number;
}

/** In the interval lies this share of the means of the resamples, as much left out below as above. */
const confidence = 0.95;

/**
 * Percentile bootstrap over images (Efron, Tibshirani: An Introduction to the Bootstrap, 1993, ch. 13): the images are drawn
 * with replacement, as many as there are, again and again, always the same draws, so that differences of two lists of values
 * are paired image by image.
 */
export class Bootstrap {
  readonly #draws: readonly Uint32Array[];

  constructor(count: number, resamples: number, seed: number) {
    const random = new SeededRandom(seed);
    this.#draws = Array.from({ length: resamples }, () =>
      Uint32Array.from({ length: count }, () => random.integer(count)),
    );
  }

  /** The interval of the mean of one value per image; images whose value is not a number are left out. */
  interval(values: Float32Array): Interval {
    const everyone = Uint32Array.from(values, (_, image) => image);
    const { mean, count } = meanOf(values, everyone);
    if (count < 2) return { mean, from: Number.NaN, to: Number.NaN, count };
    const means = Float64Array.from(this.#draws, (draw) => meanOf(values, draw).mean)
      .filter((value) => !Number.isNaN(value))
      .sort();
    const outside = (1 - confidence) / 2;
    const at = (share: number) => means[Math.round(share * (means.length - 1))] ?? Number.NaN;
    return { mean, from: at(outside), to: at(1 - outside), count };
  }
}

function meanOf(values: Float32Array, draw: Uint32Array): { readonly mean: number; readonly count: number } {
  let sum = 0;
  let count = 0;
  for (const image of draw) {
    const value = values[image]!;
    if (Number.isNaN(value)) continue;
    sum += value;
    count += 1;
  }
  return { mean: sum / count, count };
}
