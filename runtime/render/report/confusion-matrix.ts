import { escapeHtml } from '../escape-html.js';

const cell = 34;
const left = 64;
const top = 46;

/**
 * Counts of true (rows) against predicted (columns) classes as an inline SVG; right answers on the diagonal in one
 * colour, mistakes in another, each stronger the more there are.
 *
 * @param counts counts[truth][predicted]
 */
export function confusionMatrix(counts: readonly (readonly number[])[], labels: readonly string[]): string {
  const size = counts.length;
  const width = left + size * cell + 8;
  const height = top + size * cell + 8;
  const mostWrong = Math.max(1, ...counts.flatMap((row, i) => row.filter((_, j) => i !== j)));
  const cells = counts.flatMap((row, truth) => {
    const sum = row.reduce((a, b) => a + b, 0) || 1;
    return row.map((count, predicted) => {
      const right = truth === predicted;
      const strength = right ? 0.75 * (count / sum) : count === 0 ? 0 : 0.25 + 0.6 * (count / mostWrong);
      const x = left + predicted * cell;
      const y = top + truth * cell;
      return (
        `<rect x="${x}" y="${y}" width="${cell - 2}" height="${cell - 2}" rx="3" class="empty"/>` +
        `<rect x="${x}" y="${y}" width="${cell - 2}" height="${cell - 2}" rx="3" class="${right ? 'right' : 'wrong'}" ` +
        `fill-opacity="${strength.toFixed(3)}"/>` +
        (count === 0 ? '' : text(x + cell / 2 - 1, y + cell / 2 + 3, String(count), 'middle'))
      );
    });
  });
  const heads = labels.map(
    (label, i) =>
      text(left + i * cell + cell / 2 - 1, top - 8, label, 'middle', 'head') +
      text(left - 10, top + i * cell + cell / 2 + 3, label, 'end', 'head'),
  );
  const total = counts.flat().reduce((a, b) => a + b, 0);
  const right = counts.reduce((sum, row, i) => sum + row[i]!, 0);
  const said = `Confusion matrix of ${total} images, ${right} on the diagonal. ${worst(counts, labels)}`;
  return (
    `<svg class="chart confusion" viewBox="0 0 ${width} ${height}" role="img" aria-label="${escapeHtml(said)}">` +
    text(left + (size * cell) / 2, 14, 'predicted', 'middle') +
    `<g transform="translate(14 ${top + (size * cell) / 2}) rotate(-90)">${text(0, 0, 'true', 'middle')}</g>` +
    heads.join('') +
    cells.join('') +
    `</svg>`
  );
}

/** The most frequent mistakes in words. */
export function worst(counts: readonly (readonly number[])[], labels: readonly string[], most = 3): string {
  const mistakes = counts
    .flatMap((row, truth) => row.map((count, predicted) => ({ truth, predicted, count })))
    .filter(({ truth, predicted, count }) => truth !== predicted && count > 0)
    .sort((a, b) => b.count - a.count)
    .slice(0, most)
    .map(({ truth, predicted, count }) => `${labels[truth]} taken for ${labels[predicted]} (${count})`);
  return mistakes.length === 0 ? 'No mistakes.' : `Most frequent mistakes: ${mistakes.join(', ')}.`;
}

const text = (x: number, y: number, content: string, anchor: string, kind = '') =>
  `<text x="${x}" y="${y}" text-anchor="${anchor}"${kind === '' ? '' : ` class="${kind}"`}>${escapeHtml(content)}</text>`;
