import { explainImages } from '../explain-images.js';
import type { EvaluatedImages } from './evaluated-images.js';
import { frame, shareOfArea, shareOfHeat, within } from './near-ink.js';
import { withRandomisedWeights } from './randomised-weights.js';
import { rankCorrelation } from './rank-correlation.js';
import { areasByHeat, areasOfInk, randomOrders } from './removal-curves.js';

/** One value per image, and what it is to be compared with; not a number where an image has none. */
export interface Measurement {
  readonly values: Float32Array;
  readonly reference?: Float32Array;
}

/** A number that says whether heatmaps deserve belief. */
export interface FaithfulnessMetric {
  readonly title: string;
  /** What is measured, in a sentence. */
  readonly meaning: string;
  /** Which values speak for the explanation. */
  readonly direction: 'higher' | 'lower' | 'near zero';
  /** What the reference is, where there is one. */
  readonly reference?: string;
  readonly source: string;
  readonly measure: (evaluated: EvaluatedImages) => Promise<Measurement>;
}

/** "Near" ink and "on" the border, in pixels. */
const near = 2;

/** The metrics of faithfulness by name. */
export const faithfulnessMetrics = {
  nearInk: {
    title: `Heat within ${near} pixels of ink`,
    meaning: `The share of positive heat that lies within ${near} pixels of the strokes.`,
    direction: 'higher',
    reference: 'the share of the area that lies there',
    source: 'Mass accuracy (Arras, Osman, Samek, Information Fusion 81, 2022) with ink as the truth',
    async measure({ images, ink, heat }) {
      const { height, width } = images;
      const pixels = height * width;
      const zones = heat.map((_, i) =>
        within(near, ink.subarray(i * pixels, (i + 1) * pixels), height, width),
      );
      return {
        values: Float32Array.from(heat, (values, i) => shareOfHeat(values, zones[i]!)),
        reference: Float32Array.from(zones, shareOfArea),
      };
    },
  },
  onBorder: {
    title: 'Heat on the border',
    meaning: `The share of positive heat on the outermost ${near} pixels of the image, where no digit is.`,
    direction: 'lower',
    reference: 'the share of the area that lies there',
    source: 'the same with the border as the place where no evidence can be',
    async measure({ images, heat }) {
      const border = frame(near, images.height, images.width);
      return {
        values: Float32Array.from(heat, (values) => shareOfHeat(values, border)),
        reference: new Float32Array(heat.length).fill(shareOfArea(border)),
      };
    },
  },
  deletion: {
    title: 'Deletion area',
    meaning:
      'The mean probability of the class while pixels are erased, hottest first, those without heat last.',
    direction: 'lower',
    reference: `the same in random order, the mean of ${randomOrders} orders`,
    source: 'Petsiuk, Das, Saenko: RISE, BMVC 2018',
    async measure(evaluated) {
      return {
        values: await areasByHeat(evaluated, 'deletion'),
        reference: await evaluated.areasAtRandom(),
      };
    },
  },
  insertion: {
    title: 'Insertion area',
    meaning:
      'The mean probability of the class while pixels are put into an empty image, hottest first, those without heat last.',
    direction: 'higher',
    reference: `the same in random order, the mean of ${randomOrders} orders`,
    source: 'Petsiuk, Das, Saenko: RISE, BMVC 2018',
    async measure(evaluated) {
      return {
        values: await areasByHeat(evaluated, 'insertion'),
        reference: await evaluated.areasAtRandom(),
      };
    },
  },
  deletionOfInk: {
    title: 'Deletion area, ink first',
    meaning:
      'The same when all ink is erased before the rest, the hottest first: whether the heat orders the strokes.',
    direction: 'lower',
    reference: 'ink in random order before the rest',
    source: 'the same among pixels with ink',
    async measure(evaluated) {
      return {
        values: await areasOfInk(evaluated, 'deletion', 'by heat'),
        reference: await areasOfInk(evaluated, 'deletion', 'at random'),
      };
    },
  },
  insertionOfInk: {
    title: 'Insertion area, ink first',
    meaning:
      'The same when all ink is put in before the rest, the hottest first: whether the heat orders the strokes.',
    direction: 'higher',
    reference: 'ink in random order before the rest',
    source: 'the same among pixels with ink',
    async measure(evaluated) {
      return {
        values: await areasOfInk(evaluated, 'insertion', 'by heat'),
        reference: await areasOfInk(evaluated, 'insertion', 'at random'),
      };
    },
  },
  randomisedWeights: {
    title: 'Likeness to an untrained network’s map',
    meaning:
      'Rank correlation, without its sign, with the map of the same architecture with random weights: a map that ' +
      'stays the same does not depend on what was learnt.',
    direction: 'near zero',
    source: 'Adebayo et al.: Sanity Checks for Saliency Maps, NeurIPS 2018',
    async measure({ network, method, images, explanations, seed, batchSize }) {
      const targets = Int32Array.from(explanations, ({ target }) => target);
      const untrained = await withRandomisedWeights(network, seed, () =>
        explainImages(network, images, targets, { method, batchSize }),
      );
      return {
        values: Float32Array.from(explanations, ({ map }, i) =>
          Math.abs(rankCorrelation(map.values, untrained[i]!.map.values)),
        ),
      };
    },
  },
} satisfies Record<string, FaithfulnessMetric>;

/** The name of a metric of faithfulness. */
export type FaithfulnessMetricName = keyof typeof faithfulnessMetrics;
