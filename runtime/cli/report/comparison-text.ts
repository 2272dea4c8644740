import {
  type FaithfulnessMetric,
  faithfulnessMetrics,
} from '../../explain/faithfulness/faithfulness-metrics.js';
import type { Comparison, JudgedNetwork } from '../../model/compare-networks.js';

/** The networks of a training side by side, a line each below a heading. */
export function comparisonLines({ networks, leftOut }: Comparison): string[] {
  const [{ faithfulness }] = networks as [JudgedNetwork]; // the model itself is always there
  const metrics = faithfulness.metrics.map(({ metric }) => metric);
  const heading = [
    'The same CNN with',
    'weights',
    'accuracy',
    ...metrics.map((metric) => {
      const { title, direction }: FaithfulnessMetric = faithfulnessMetrics[metric];
      return `${title} (${direction} is better)`;
    }),
  ];
  const rows = networks.map(({ title, weights, accuracy, faithfulness: { metrics: measured } }) => [
    title,
    String(weights),
    `${(100 * accuracy).toFixed(2)} %`,
    ...measured.map(({ value }) => `${value.mean.toFixed(3)} ± ${value.standardError.toFixed(3)}`),
  ]);
  const table = [heading, ...rows];
  const widths = heading.map((_, column) => Math.max(...table.map((row) => row[column]!.length)));
  return [
    ...table.map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column]!))
        .join('  ')
        .trimEnd(),
    ),
    `Heatmaps judged on ${faithfulness.images} held-out pictures, mean ± standard error.`,
    ...leftOut.map(({ name, reason }) => `Left out: ${name}: ${reason}`),
  ];
}
