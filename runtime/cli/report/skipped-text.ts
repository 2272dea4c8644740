import type { SkippedFile } from '../../data/image-set.js';
import { countSkipped, describeSkipped, groupSkipped } from '../../data/skipped-files.js';

/** So many lines name files that were left out; what is for machines has all. */
const most = 20;

/** What is printed of files that were left out: nothing where there are none. */
export function skippedLines(skipped: readonly SkippedFile[]): string[] {
  if (skipped.length === 0) return [];
  const groups = groupSkipped(skipped);
  const rest = countSkipped(groups.slice(most));
  const count = countSkipped(groups);
  return [
    `${count} ${count === 1 ? 'file was' : 'files were'} left out:`,
    ...groups.slice(0, most).map((one) => `  ${describeSkipped(one)}`),
    ...(rest > 0 ? [`  and ${rest} more`] : []),
  ];
}
