import { type AttributionMethodName, attributionMethods } from '../../explain/attribution-methods.js';
import type { Interval } from '../../explain/faithfulness/bootstrap.js';
import type { Evaluation } from '../../explain/faithfulness/evaluate-methods.js';
import {
  type FaithfulnessMetric,
  faithfulnessMetrics,
} from '../../explain/faithfulness/faithfulness-metrics.js';

const number = (value: number) => (Number.isNaN(value) ? '–' : value.toFixed(3).replace('-', '−'));
const signed = (value: number) => (value > 0 ? `+${number(value)}` : number(value));

/** An evaluation for a terminal: one block for each metric, the best row marked by a star, were it one to compare with. */
export function evaluationText(evaluation: Evaluation): string {
  const { methods, metrics, references, own, skippedMethods, skippedMetrics } = evaluation;
  const title = (name: AttributionMethodName) => attributionMethods[name].title;
  const widest = Math.max(...methods.map(({ method }) => title(method).length), 'reference'.length);
  /** Where a metric has no value for some pictures, each row says of how many it is the mean. */
  const countOf = ({ count }: Interval, all: boolean) =>
    all ? '' : `  ${String(count).padStart(String(evaluation.images).length)} of ${evaluation.images}`;
  const row = (mark: string, name: string, value: Interval, all: boolean, rest: string) =>
    `${mark} ${name.padEnd(widest)}  ${number(value.mean).padStart(6)}  ${`${number(value.from)} … ${number(value.to)}`.padEnd(15)}${countOf(value, all)}  ${rest}`.trimEnd();
  const blocks = metrics.map((metric) => {
    const { title: heading, direction, reference }: FaithfulnessMetric = faithfulnessMetrics[metric];
    const compared = references[metric];
    const values = [...methods.map(({ metrics: measured }) => measured[metric]!.value), compared];
    const all = values.every((value) => value === undefined || value.count === evaluation.images);
    const lines = methods.map(({ method, metrics: measured }) => {
      const { value, best, difference, against } = measured[metric]!;
      const paired =
        difference === undefined
          ? ''
          : `${signed(difference.mean)} (${signed(difference.from)} … ${signed(difference.to)}) ${against}`;
      return row(best ? '*' : ' ', title(method), value, all, paired);
    });
    return [
      `${heading} (${metric}; ${direction} is better)`,
      ...lines,
      ...(compared === undefined
        ? []
        : [row(compared.best ? '*' : ' ', 'reference', compared, all, reference!.meaning)]),
    ].join('\n');
  });
  const left = [
    ...skippedMethods.map(({ name, reason }) => `Left out: method ${name}: ${reason}`),
    ...skippedMetrics.map(({ name, reason }) => `Left out: metric ${name}: ${reason}`),
  ];
  const facts = methods.map(
    ({ method, emptyMaps, mapsPerSecond }) =>
      `  ${title(method).padEnd(widest)}  ${mapsPerSecond.toFixed(0).padStart(6)} maps a second, ${emptyMaps} empty`,
  );
  return [
    `${evaluation.images} pictures, each explained for its predicted class. Mean, 95 % confidence interval (percentile bootstrap over`,
    `pictures, ${evaluation.resamples} resamples), and the difference to ${title(own)} with its paired interval.`,
    '* is the best of its block by the mean, also where it is no method that looks at the network but one to compare with.',
    '',
    blocks.join('\n\n'),
    '',
    'Speed, and maps that are nowhere positive',
    ...facts,
    ...left,
  ].join('\n');
}

/** An evaluation as comma-separated values, one row for each method and metric. */
export function evaluationCsv({ methods, metrics }: Evaluation): string {
  const cell = (value: number | undefined) =>
    value === undefined || Number.isNaN(value) ? '' : String(value);
  const head =
    'method,metric,direction,mean,from,to,images,best,difference,difference_from,difference_to,against';
  const rows = methods.flatMap(({ method, metrics: measured }) =>
    metrics.map((metric) => {
      const { value, best, difference, against } = measured[metric]!;
      return [
        method,
        metric,
        faithfulnessMetrics[metric].direction,
        ...[value.mean, value.from, value.to, value.count].map(cell),
        best,
        ...[difference?.mean, difference?.from, difference?.to].map(cell),
        against ?? '',
      ].join(',');
    }),
  );
  return `${[head, ...rows].join('\n')}\n`;
}
