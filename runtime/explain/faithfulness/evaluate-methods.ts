import type { AttributionMethod } from '../attribution-method.js';
import { type AttributionMethodName, attributionMethods, ownMethod } from '../attribution-methods.js';
import { explainImages } from '../explain-images.js';
import { sliceImages } from '../explained-network.js';
import { Bootstrap, type Interval } from './bootstrap.js';
import type { JudgedImages } from './evaluated-images.js';
import {
  type FaithfulnessMetric,
  type FaithfulnessMetricName,
  faithfulnessMetrics,
  inapplicable,
} from './faithfulness-metrics.js';
import { evaluateImages } from './measure-faithfulness.js';

/** A method or a metric that was asked for and left out. */
export interface Skipped<Name> {
  readonly name: Name;
  readonly reason: string;
}

/** What a metric says of a method. */
export interface MeasuredMethod {
  readonly value: Interval;
  /** Its value less that of the paper's method, image by image; absent for that method itself. */
  readonly difference?: Interval;
  /** Whether nothing does better by the mean, neither a method nor what the values are to be compared with. */
  readonly best: boolean;
  /** Whether it does better or worse than the paper's method by more than chance: the difference's interval leaves 0 out, and it is over 6 images at least. */
  readonly against?: 'better' | 'worse' | 'not told apart' | 'the same';
}

/** What a metric's values are to be compared with. */
export interface ReferenceValue extends Interval {
  /** Whether no method does better by the mean. */
  readonly best: boolean;
}

/** What all metrics say of a method. */
export interface EvaluatedMethod {
  readonly method: AttributionMethodName;
  readonly emptyMaps: number;
  readonly mapsPerSecond: number;
  readonly metrics: Partial<Record<FaithfulnessMetricName, MeasuredMethod>>;
}

/** Methods side by side on the same images. */
export interface Evaluation {
  readonly images: number;
  /** The method that the others are compared with: the paper's formula under its name for this network. */
  readonly own: AttributionMethodName;
  readonly resamples: number;
  readonly methods: readonly EvaluatedMethod[];
  readonly metrics: readonly FaithfulnessMetricName[];
  /** What some metrics' values are to be compared with, whatever the method. */
  readonly references: Partial<Record<FaithfulnessMetricName, ReferenceValue>>;
  readonly skippedMethods: readonly Skipped<AttributionMethodName>[];
  readonly skippedMetrics: readonly Skipped<FaithfulnessMetricName>[];
}

export interface EvaluationOptions {
  readonly methods: readonly AttributionMethodName[];
  readonly metrics: readonly FaithfulnessMetricName[];
  /** How many times the images are drawn anew for the confidence intervals. */
  readonly resamples?: number;
  /** Seconds since some fixed moment. */
  readonly clock: () => number;
  /** Told before each part: how many parts are done, how many there are, and what comes. */
  readonly onProgress?: (done: number, total: number, part: string) => void;
}

/**
 * Judges several methods by several metrics on the same images, each explained for its predicted class. The paper's method
 * is always among them, and the references are those that are asked for. Methods that are not for the network and metrics
 * that do not apply to the images are left out and named.
 */
export async function evaluateMethods(judged: JudgedImages, options: EvaluationOptions): Promise<Evaluation> {
  const { resamples = 2000, clock, onProgress } = options;
  const own = ownMethod(judged.network);
  const { taken, skipped: skippedMethods } = sorted([...new Set([own, ...options.methods])], (name) => {
    const method: AttributionMethod = attributionMethods[name];
    return method.unfit?.(judged.network);
  });
  const { taken: metrics, skipped: skippedMetrics } = sorted([...new Set(options.metrics)], (name) =>
    inapplicable(faithfulnessMetrics[name], judged),
  );
  const bootstrap = new Bootstrap(judged.images.count, resamples, judged.seed);
  const total = taken.length * (1 + metrics.length);
  let done = 0;
  const began = (part: string) => {
    onProgress?.(done, total, part);
    done += 1;
  };

  const values = new Map<AttributionMethodName, Map<FaithfulnessMetricName, Float32Array>>();
  const facts = new Map<AttributionMethodName, Pick<EvaluatedMethod, 'emptyMaps' | 'mapsPerSecond'>>();
  for (const name of taken) {
    const method: AttributionMethod = attributionMethods[name];
    began(method.title);
    // What is compiled on first use is no part of a method's speed.
    await explainImages(judged.network, sliceImages(judged.images, 0, 1), 'predicted', { method });
    const before = clock();
    const evaluated = await evaluateImages(judged, method);
    const mapsPerSecond = judged.images.count / (clock() - before);
    const emptyMaps = evaluated.explanations.filter(({ status }) => status === 'empty').length;
    facts.set(name, { emptyMaps, mapsPerSecond });
    const perMetric = new Map<FaithfulnessMetricName, Float32Array>();
    for (const metric of metrics) {
      began(`${method.title}: ${faithfulnessMetrics[metric].title}`);
      perMetric.set(metric, await faithfulnessMetrics[metric].measure(evaluated));
    }
    values.set(name, perMetric);
  }
  const intervals = new Map(
    taken.map((method) => {
      const perMetric = metrics.map(
        (metric) => [metric, bootstrap.interval(values.get(method)!.get(metric)!)] as const,
      );
      return [method, new Map(perMetric)] as const;
    }),
  );
  const compared = new Map<FaithfulnessMetricName, Interval>();
  for (const metric of metrics) {
    const { reference }: FaithfulnessMetric = faithfulnessMetrics[metric];
    if (reference !== undefined) compared.set(metric, bootstrap.interval(await reference.measure(judged)));
  }
  return {
    images: judged.images.count,
    own,
    resamples,
    methods: taken.map((method) => ({
      method,
      ...facts.get(method)!,
      metrics: Object.fromEntries(metrics.map((metric) => [metric, measuredOf(metric, method)])),
    })),
    metrics,
    references: Object.fromEntries(
      [...compared].map(([metric, value]) => [metric, { ...value, best: isBest(metric, value) }]),
    ),
    skippedMethods,
    skippedMetrics,
  };

  function measuredOf(metric: FaithfulnessMetricName, method: AttributionMethodName): MeasuredMethod {
    const { direction }: FaithfulnessMetric = faithfulnessMetrics[metric];
    const value = intervals.get(method)!.get(metric)!;
    const best = isBest(metric, value);
    if (method === own) return { value, best };
    const ours = values.get(own)!.get(metric)!;
    const theirs = values.get(method)!.get(metric)!;
    const difference = bootstrap.interval(theirs.map((theirValue, image) => theirValue - ours[image]!));
    return { value, best, difference, against: verdict(difference, direction) };
  }

  function isBest(metric: FaithfulnessMetricName, { mean }: Interval): boolean {
    const { direction }: FaithfulnessMetric = faithfulnessMetrics[metric];
    const gain = (value: number) => (direction === 'higher' ? value : -Math.abs(value));
    const rows = [...taken.map((name) => intervals.get(name)!.get(metric)!), compared.get(metric)];
    const gains = rows.flatMap((row) =>
      row === undefined || Number.isNaN(row.mean) ? [] : [gain(row.mean)],
    );
    return gain(mean) >= Math.max(...gains) - rounding;
  }
}

/** Two ways to compute one thing in float32 differ by less. */
const rounding = 1e-5;

/** Of fewer pictures that all say the same, chance says so in more than 5 of 100 cases: 2 · 2⁻⁵. */
const fewestForVerdict = 6;

function verdict(
  { from, to, count }: Interval,
  direction: FaithfulnessMetric['direction'],
): NonNullable<MeasuredMethod['against']> {
  if (Math.max(Math.abs(from), Math.abs(to)) < rounding) return 'the same';
  if (count < fewestForVerdict) return 'not told apart';
  if (from > 0) return direction === 'higher' ? 'better' : 'worse';
  if (to < 0) return direction === 'higher' ? 'worse' : 'better';
  return 'not told apart';
}

function sorted<Name>(
  names: readonly Name[],
  reasonAgainst: (name: Name) => string | undefined,
): { readonly taken: readonly Name[]; readonly skipped: readonly Skipped<Name>[] } {
  const judged = names.map((name) => ({ name, reason: reasonAgainst(name) }));
  return {
    taken: judged.flatMap(({ name, reason }) => (reason === undefined ? [name] : [])),
    skipped: judged.flatMap(({ name, reason }) => (reason === undefined ? [] : [{ name, reason }])),
  };
}
