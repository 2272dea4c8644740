import type { SkippedFile } from './image-set.js';

/** So many files of a folder with one reason are each named; of more, the first stands for all. */
const fewest = 4;

/** So many stand in a sentence. */
const first = 3;

/** The same files, where many of one folder share a reason said once with their number, in the place of the first. */
export function groupSkipped(skipped: readonly SkippedFile[]): readonly SkippedFile[] {
  const alike = new Map<string, SkippedFile[]>();
  for (const one of skipped) {
    const key = JSON.stringify([folderOf(one.file), one.reason]);
    const group = alike.get(key);
    if (group === undefined) alike.set(key, [one]);
    else group.push(one);
  }
  return [...alike.values()].flatMap((group) =>
    group.length < fewest ? group : [{ ...group[0]!, others: countSkipped(group) - 1 }],
  );
}

/** How many files these are. */
export function countSkipped(skipped: readonly SkippedFile[]): number {
  return skipped.reduce((count, { others = 0 }) => count + 1 + others, 0);
}

/** In a line: the file, or how many of its folder, and why. */
export function describeSkipped({ file, reason, others }: SkippedFile): string {
  return `${file}${others === undefined ? '' : ` and ${others} others of its folder`}: ${reason}`;
}

/** The first few with their reasons, and how many more there are. */
export function describeFirst(skipped: readonly SkippedFile[]): string {
  const rest = countSkipped(skipped.slice(first));
  const some = skipped.slice(0, first).map(describeSkipped).join('; ');
  return rest === 0 ? some : `${some}; and ${rest} more`;
}

/** The same in brackets, to stand in a sentence after what is lacking; nothing where none was left out. */
export function leftOutInBrackets(skipped: readonly SkippedFile[]): string {
  return skipped.length === 0 ? '' : ` (left out: ${describeFirst(skipped)})`;
}

function folderOf(file: string): string {
  return file.slice(0, file.lastIndexOf('/') + 1);
}
