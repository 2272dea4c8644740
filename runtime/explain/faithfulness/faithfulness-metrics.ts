import { explainImages } from '../explain-images.js';
import { reachOfColumns } from '../map-geometry.js';
import { confidenceChanges } from './confidence-change.js';
import { type EvaluatedImages, type JudgedImages, type KnownPlace, maskOf } from './evaluated-images.js';
import { giniIndex } from './gini-index.js';
import { frame, shareOfArea, shareOfHeat, within } from './near-ink.js';
import { awayFromEdges, outsideAgainstInside, recordedOf } from './outside-speech.js';
import { pointsAt } from './pointing.js';
import { withRandomisedWeights } from './randomised-weights.js';
import { rankCorrelation } from './rank-correlation.js';
import {
  areasByHeat,
  areasByStrength,
  areasOfInkAtRandom,
  areasOfInkByHeat,
  randomOrders,
} from './removal-curves.js';
import { removeAndDebias, roadShares } from './road.js';
import { maxSensitivity, sensitivityDraws, sensitivityRadius } from './sensitivity.js';
import { leastBend, turnsOfStroke } from './turns-of-stroke.js';

/** A number that says whether heatmaps deserve belief; not a number for an image that has none. */
export interface FaithfulnessMetric {
  readonly title: string;
  /** What is measured, in a sentence. */
  readonly meaning: string;
  /** Which values speak for the explanation. */
  readonly direction: 'higher' | 'lower' | 'near zero';
  readonly source: string;
  /** What must be known of the images. */
  readonly needs?: 'ink' | 'truth' | 'speech';
  /** One value per image. */
  readonly measure: (evaluated: EvaluatedImages) => Promise<Float32Array>;
  /** What the values are to be compared with, image by image, whatever the method. */
  readonly reference?: {
    readonly meaning: string;
    readonly measure: (judged: JudgedImages) => Promise<Float32Array>;
  };
}

/** "Near" ink and "on" the border, in pixels. */
const near = 2;

/** The metrics of faithfulness by name. */
export const faithfulnessMetrics = {
  nearInk: {
    title: `Heat within ${near} pixels of ink`,
    meaning: `The share of positive heat that lies within ${near} pixels of the strokes.`,
    direction: 'higher',
    source: 'Mass accuracy (Arras, Osman, Samek, Information Fusion 81, 2022) with ink as the truth',
    needs: 'ink',
    measure: async ({ images, ink, heat }) =>
      Float32Array.from(heat, (values, i) => shareOfHeat(values, zoneOf(ink!, images, i))),
    reference: {
      meaning: 'the share of the area that lies there',
      measure: async ({ images, ink, scores }) =>
        Float32Array.from(scores, (_, i) => shareOfArea(zoneOf(ink!, images, i))),
    },
  },
  nearTurns: {
    title: `Heat near ink within ${near} pixels of a turn`,
    meaning:
      `Of the positive heat within ${near} pixels of the strokes, the share within ${near} pixels of a place where the ` +
      `skeleton bends by ${leastBend}° or more; digits without such a turn are left out.`,
    direction: 'higher',
    source: 'the paper’s reading of its digits (heat at the turns of the stroke) as a share of heat',
    needs: 'ink',
    measure: async ({ images, ink, heat }) =>
      Float32Array.from(heat, (values, i) => {
        const zone = zoneOf(ink!, images, i);
        return shareAtTurns(
          values.map((value, at) => value * zone[at]!),
          maskOf(ink!, images, i),
          images,
        );
      }),
    reference: {
      meaning: 'the share of the area near ink that lies there',
      measure: async ({ images, ink, scores }) =>
        Float32Array.from(scores, (_, i) =>
          shareAtTurns(Float32Array.from(zoneOf(ink!, images, i)), maskOf(ink!, images, i), images),
        ),
    },
  },
  onBorder: {
    title: 'Heat on the border',
    meaning: `The share of positive heat on the outermost ${near} pixels of the image, where no digit is.`,
    direction: 'lower',
    source: 'the same with the border as the place where no evidence can be',
    needs: 'ink',
    measure: async ({ images, heat }) => {
      const border = frame(near, images.height, images.width);
      return Float32Array.from(heat, (values) => shareOfHeat(values, border));
    },
    reference: {
      meaning: 'the share of the area that lies there',
      measure: async ({ images }) =>
        new Float32Array(images.count).fill(shareOfArea(frame(near, images.height, images.width))),
    },
  },
  massAccuracy: {
    title: 'Heat on the thing itself',
    meaning: 'The share of positive heat that lies where the thing itself is known to be.',
    direction: 'higher',
    source: 'Relevance mass accuracy: Arras, Osman, Samek, Information Fusion 81, 2022',
    needs: 'truth',
    measure: async ({ images, truth, heat }) =>
      Float32Array.from(heat, (values, i) => shareOfHeat(values, maskOf(truth!, images, i))),
    reference: { meaning: 'the share of the area that lies there', measure: shareOfTruth },
  },
  pointingGame: {
    title: 'Pointing game',
    meaning: 'How often the hottest pixel lies where the thing itself is known to be.',
    direction: 'higher',
    source:
      'Zhang et al.: Top-down Neural Attention by Excitation Backprop, IJCV 126, 2018, without its margin',
    needs: 'truth',
    measure: async ({ images, truth, heat }) =>
      Float32Array.from(heat, (values, i) => pointsAt(values, maskOf(truth!, images, i))),
    reference: { meaning: 'the share of the area that lies there', measure: shareOfTruth },
  },
  outsideSpeech: {
    title: 'Heat outside the speech against inside',
    meaning:
      '(o − i) / (o + i), with o and i the mean positive heat outside and inside the intervals of speech: 1 where all heat ' +
      'is outside, 0 where it is equal. Padding counts on neither side, nor what lies so near to it or to the sides of the picture ' +
      'that filters see the edge, and only pictures explained as noisy count.',
    direction: 'higher',
    source: 'the paper’s reading of its spectrograms (Figs. 6–7) as a number',
    needs: 'speech',
    measure: async ({ network, images, speech, targets, heat }) => {
      const reach = reachOfColumns(network.features);
      return Float32Array.from(heat, (values, i) =>
        targets[i] === speech!.target
          ? outsideAgainstInside(
              values,
              maskOf(speech!, images, i),
              awayFromEdges(recordedOf(images, i), images.width, reach),
            )
          : Number.NaN,
      );
    },
  },
  deletion: {
    title: 'Deletion area',
    meaning:
      'The mean probability of the class while pixels are erased, hottest first, those without heat last.',
    direction: 'lower',
    source: 'Petsiuk, Das, Saenko: RISE, BMVC 2018',
    measure: (evaluated) => areasByHeat(evaluated, 'deletion'),
    reference: {
      meaning: `the same in random order, the mean of ${randomOrders} orders`,
      measure: (judged) => judged.areasAtRandom(),
    },
  },
  insertion: {
    title: 'Insertion area',
    meaning:
      'The mean probability of the class while pixels are put into an erased image, hottest first, those without heat last.',
    direction: 'higher',
    source: 'Petsiuk, Das, Saenko: RISE, BMVC 2018',
    measure: (evaluated) => areasByHeat(evaluated, 'insertion'),
    reference: {
      meaning: `the same in random order, the mean of ${randomOrders} orders`,
      measure: (judged) => judged.areasAtRandom(),
    },
  },
  deletionByStrength: {
    title: 'Deletion area by strength',
    meaning:
      'The same when the pixels with the strongest evidence are erased first, for the class or against it: whether a signed ' +
      'map finds what the network looks at.',
    direction: 'lower',
    source: 'the same with the magnitude of the signed map',
    measure: (evaluated) => areasByStrength(evaluated, 'deletion'),
    reference: {
      meaning: `the same in random order, the mean of ${randomOrders} orders`,
      measure: (judged) => judged.areasAtRandom(),
    },
  },
  insertionByStrength: {
    title: 'Insertion area by strength',
    meaning:
      'The same when the pixels with the strongest evidence are put in first, for the class or against it: whether a signed ' +
      'map finds what the network looks at.',
    direction: 'higher',
    source: 'the same with the magnitude of the signed map',
    measure: (evaluated) => areasByStrength(evaluated, 'insertion'),
    reference: {
      meaning: `the same in random order, the mean of ${randomOrders} orders`,
      measure: (judged) => judged.areasAtRandom(),
    },
  },
  deletionOfInk: {
    title: 'Deletion area, ink first',
    meaning:
      'The same when all ink is erased before the rest, the hottest first: whether the heat orders the strokes.',
    direction: 'lower',
    source: 'the same among pixels with ink',
    needs: 'ink',
    measure: (evaluated) => areasOfInkByHeat(evaluated, 'deletion'),
    reference: {
      meaning: 'ink in random order before the rest',
      measure: (judged) => areasOfInkAtRandom(judged, 'deletion'),
    },
  },
  insertionOfInk: {
    title: 'Insertion area, ink first',
    meaning:
      'The same when all ink is put in before the rest, the hottest first: whether the heat orders the strokes.',
    direction: 'higher',
    source: 'the same among pixels with ink',
    needs: 'ink',
    measure: (evaluated) => areasOfInkByHeat(evaluated, 'insertion'),
    reference: {
      meaning: 'ink in random order before the rest',
      measure: (judged) => areasOfInkAtRandom(judged, 'insertion'),
    },
  },
  road: {
    title: 'ROAD',
    meaning:
      `Half the difference of the class’s probability without the least hot and without the hottest ${percents(roadShares)} ` +
      'of the pixels, the removed ones filled in from their neighbours with a little noise; random order has 0.',
    direction: 'higher',
    source:
      'Rong, Leemann, Borisov, Kasneci, Kasneci: A Consistent and Efficient Evaluation Strategy, ICML 2022; both orders combined',
    measure: removeAndDebias,
  },
  averageDrop: {
    title: 'Average drop',
    meaning:
      'How much of the class’s probability is lost when only what the map lights is left of the image, 0 where it rises.',
    direction: 'lower',
    source: 'Chattopadhay et al.: Grad-CAM++, WACV 2018',
    measure: async (evaluated) =>
      Float32Array.from(await confidenceChanges(evaluated), ({ whole, masked }) =>
        Math.max(0, (whole - masked) / whole),
      ),
  },
  increaseInConfidence: {
    title: 'Increase in confidence',
    meaning: 'How often the class’s probability rises when only what the map lights is left of the image.',
    direction: 'higher',
    source: 'Chattopadhay et al.: Grad-CAM++, WACV 2018',
    measure: async (evaluated) =>
      Float32Array.from(await confidenceChanges(evaluated), ({ whole, masked }) => (masked > whole ? 1 : 0)),
  },
  randomisedWeights: {
    title: 'Likeness to an untrained network’s map',
    meaning:
      'Rank correlation, without its sign, with the map of the same architecture with random weights: a map that ' +
      'stays the same does not depend on what was learnt.',
    direction: 'near zero',
    source: 'Adebayo et al.: Sanity Checks for Saliency Maps, NeurIPS 2018',
    async measure({ network, method, images, explanations, targets, erasure, seed, batchSize }) {
      const untrained = await withRandomisedWeights(network, seed, () =>
        explainImages(network, images, targets, { method, erasure, seed, batchSize }),
      );
      return Float32Array.from(explanations, ({ map }, i) =>
        Math.abs(rankCorrelation(map.values, untrained[i]!.map.values)),
      );
    },
  },
  classDiscrimination: {
    title: 'Likeness to the runner-up’s map',
    meaning:
      'Rank correlation with the map for the class with the second-highest score: 1 for a map that does not depend on the class.',
    direction: 'lower',
    source: 'class discrimination (Selvaraju et al.: Grad-CAM, ICCV 2017) as a sanity check',
    async measure({ network, method, images, explanations, targets, erasure, seed, batchSize }) {
      const second = Int32Array.from(explanations, ({ scores }, i) => runnerUp(scores, targets[i]!));
      const others = await explainImages(network, images, second, { method, erasure, seed, batchSize });
      return Float32Array.from(explanations, ({ map }, i) =>
        rankCorrelation(map.values, others[i]!.map.values),
      );
    },
  },
  maxSensitivity: {
    title: 'Sensitivity to noise',
    meaning:
      `The largest relative change of the map among ${sensitivityDraws} copies of the image with noise of up to ` +
      `±${sensitivityRadius} of its range; 0 for a map that does not look at the image.`,
    direction: 'lower',
    source: 'Max-sensitivity: Yeh et al.: On the (In)fidelity and Sensitivity of Explanations, NeurIPS 2019',
    measure: maxSensitivity,
  },
  sparseness: {
    title: 'Sparseness',
    meaning: 'The Gini index of the positive heat at image size: near 1 when few pixels have all of it.',
    direction: 'higher',
    source: 'Chalasani et al.: Concise Explanations of Neural Networks, ICML 2020',
    measure: async ({ heat }) => Float32Array.from(heat, giniIndex),
  },
} satisfies Record<string, FaithfulnessMetric>;

/** The name of a metric of faithfulness. */
export type FaithfulnessMetricName = keyof typeof faithfulnessMetrics;

/** All names, in the order of the table. */
export const faithfulnessMetricNames = Object.keys(faithfulnessMetrics) as FaithfulnessMetricName[];

/** Why a metric does not apply to the images; undefined where it does. */
export function inapplicable({ needs }: FaithfulnessMetric, judged: JudgedImages): string | undefined {
  if (needs === undefined || judged[needs] !== undefined) return undefined;
  return `it needs ${requirements[needs]}`;
}

const requirements = {
  ink: 'strokes of ink on an empty background, and this data has none',
  truth: 'to know where the thing itself is, and this data does not say',
  speech: 'to know where speech is, and this data does not say',
} as const;

function zoneOf(ink: KnownPlace, images: JudgedImages['images'], image: number): Uint8Array {
  return within(near, maskOf(ink, images, image), images.height, images.width);
}

/** The share of the heat near turns of the strokes; not a number where they have none. */
function shareAtTurns(
  heat: Float32Array,
  ink: Uint8Array,
  { height, width }: JudgedImages['images'],
): number {
  const turns = turnsOfStroke(ink, height, width);
  return turns.includes(1) ? shareOfHeat(heat, within(near, turns, height, width)) : Number.NaN;
}

async function shareOfTruth({ images, truth, scores }: JudgedImages): Promise<Float32Array> {
  return Float32Array.from(scores, (_, i) => shareOfArea(maskOf(truth!, images, i)));
}

function runnerUp(scores: Float32Array, target: number): number {
  return scores.reduce(
    (best, score, i) => (i !== target && (best < 0 || score > scores[best]!) ? i : best),
    -1,
  );
}

function percents(shares: readonly number[]): string {
  const each = shares.map((share) => `${100 * share}`);
  return `${each.slice(0, -1).join(', ')} and ${each.at(-1)} %`;
}
