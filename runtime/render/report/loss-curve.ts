import { escapeHtml } from '../escape-html.js';

/** What training said after one epoch. */
export interface EpochRecord {
  /** Counted from 1. */
  readonly epoch: number;
  /** Mean over the epoch. */
  readonly loss: number;
  /** Share of the epoch's training images that were right, where it was measured. */
  readonly accuracy?: number;
}

const [width, height] = [560, 240];
const [left, right, top, bottom] = [52, 52, 16, 36];
const plotWidth = width - left - right;
const plotHeight = height - top - bottom;

/** Where the accuracy axis may begin: a quarter of the way to 1 is a round number. */
const floors = [0.96, 0.8, 0.6, 0.2];

/** Loss (left axis) and, where measured, accuracy (right axis) over the epochs, as an inline SVG. */
export function lossCurve(records: readonly EpochRecord[]): string {
  const measured = records.filter((record) => record.accuracy !== undefined);
  const lossTop = niceCeiling(Math.max(...records.map(({ loss }) => loss)));
  const accuracies = measured.map(({ accuracy }) => accuracy!);
  const accuracyFloor = floors.find((floor) => accuracies.every((accuracy) => accuracy >= floor)) ?? 0;
  const first = records[0]?.epoch ?? 1;
  const span = Math.max(1, (records.at(-1)?.epoch ?? 1) - first);
  const x = (epoch: number) => left + (plotWidth * (epoch - first)) / span;
  const onLeft = (loss: number) => top + plotHeight * (1 - loss / lossTop);
  const onRight = (accuracy: number) => top + (plotHeight * (1 - accuracy)) / (1 - accuracyFloor || 1);

  const grid = [0, 0.25, 0.5, 0.75, 1].map((share) => {
    const y = top + plotHeight * (1 - share);
    const accuracy =
      measured.length === 0
        ? ''
        : text(width - right + 8, y + 4, percent(accuracyFloor + (1 - accuracyFloor) * share), 'start');
    return (
      `<line x1="${left}" x2="${width - right}" y1="${y}" y2="${y}" class="grid"/>` +
      text(left - 8, y + 4, (lossTop * share).toPrecision(2), 'end') +
      accuracy
    );
  });
  const step = Math.ceil(records.length / 12);
  const epochs = records
    .filter((_, i) => i % step === 0 || i === records.length - 1)
    .map(({ epoch }) => text(x(epoch), height - 18, String(epoch), 'middle'));
  const losses = records.map(({ epoch, loss }) => [x(epoch), onLeft(loss)] as const);
  const rights = measured.map(({ epoch, accuracy }) => [x(epoch), onRight(accuracy!)] as const);
  const last = records.at(-1);
  const said =
    last === undefined
      ? 'No epochs'
      : `Loss falls from ${records[0]!.loss.toPrecision(3)} to ${last.loss.toPrecision(3)} over ${records.length} epochs` +
        (last.accuracy === undefined
          ? ''
          : `; accuracy on the training images ends at ${percent(last.accuracy)}`);
  return (
    `<svg class="chart" viewBox="0 0 ${width} ${height}" role="img" aria-label="${escapeHtml(said)}">` +
    grid.join('') +
    epochs.join('') +
    text(left + plotWidth / 2, height - 2, 'epoch', 'middle') +
    line(losses, 'loss') +
    line(rights, 'accuracy') +
    `</svg>`
  );
}

const percent = (share: number) => `${(100 * share).toFixed(1).replace(/\.0$/, '')} %`;

const text = (x: number, y: number, content: string, anchor: string) =>
  `<text x="${x.toFixed(1)}" y="${y.toFixed(1)}" text-anchor="${anchor}">${escapeHtml(content)}</text>`;

function line(points: readonly (readonly [number, number])[], kind: string): string {
  if (points.length === 0) return '';
  const at = points.map(([x, y]) => `${x.toFixed(1)},${y.toFixed(1)}`);
  const dots = points.map(
    ([x, y]) => `<circle cx="${x.toFixed(1)}" cy="${y.toFixed(1)}" r="3" class="${kind}"/>`,
  );
  return `<polyline points="${at.join(' ')}" class="${kind}"/>${dots.join('')}`;
}

/** The next of 1, 2, 4, 6, 8 times a power of ten. */
function niceCeiling(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value));
  return power * ([1, 2, 4, 6, 8, 10].find((factor) => factor * power >= value) ?? 10);
}
