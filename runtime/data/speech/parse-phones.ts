import { SoundFileMistake } from './sound.js';

/** A stretch of a recording, in samples, its end not included. */
export interface Interval {
  readonly from: number;
  readonly to: number;
}

/** The labels of TIMIT for what is not speech. Closures (bcl, tcl, …) are silent and part of the speech all the same. */
const silences = new Set(['h#', 'pau', 'epi']);

const lineForm = /^(\d{1,10})\s+(\d{1,10})\s+(\S+)$/;

/**
 * Where there is speech, by the text of a `.phn` file: lines "first-sample end-sample label". Neighbours are joined; what
 * lies beyond `sampleCount` is cut off. Throws a {@link SoundFileMistake} for any other text.
 */
export function parsePhones(text: string, sampleCount: number, file: string): readonly Interval[] {
  const speech: Interval[] = [];
  let reached = 0;
  for (const line of text.split(/\r?\n/)) {
    if (line.trim() === '') continue;
    const [, first, last, label] = lineForm.exec(line.trim()) ?? [];
    const [from, to] = [Number(first), Number(last)];
    if (label === undefined || from < reached || to < from)
      throw new SoundFileMistake(
        file,
        `the lines of ${file} are "first-sample end-sample label" in order of time, one is ${JSON.stringify(line.slice(0, 60))}`,
        'Use the original file, or leave it out',
      );
    reached = to;
    const end = Math.min(to, sampleCount);
    if (silences.has(label) || from >= end) continue;
    const before = speech.at(-1);
    if (before?.to === from) speech[speech.length - 1] = { from: before.from, to: end };
    else speech.push({ from, to: end });
  }
  return speech;
}
