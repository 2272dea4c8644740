import { describe, expect, it } from 'vitest';
import { skippedLines } from '../../../runtime/cli/report/skipped-text.js';

const files = (count: number, folder: string, reason: string) =>
  Array.from({ length: count }, (_, k) => ({ file: `${folder}${k}.jpg`, reason }));

describe('files that were left out', () => {
  it('are each named where they are few, and nothing is said of none', () => {
    expect(skippedLines([])).toEqual([]);
    expect(skippedLines(files(1, 'cat/', 'it is empty'))).toEqual([
      '1 file was left out:',
      '  cat/0.jpg: it is empty',
    ]);
  });

  it('of one folder that share a reason are named once with their number', () => {
    const skipped = [
      ...files(300, 'cat/', 'it is empty'),
      ...files(2, 'cat/', 'it is torn'),
      ...files(5, 'dog/', 'it is empty'),
      { file: 'test1/1.jpg', reason: 'it has no label', others: 12_499 },
    ];
    expect(skippedLines(skipped)).toEqual([
      '12807 files were left out:',
      '  cat/0.jpg and 299 others of its folder: it is empty',
      '  cat/0.jpg: it is torn',
      '  cat/1.jpg: it is torn',
      '  dog/0.jpg and 4 others of its folder: it is empty',
      '  test1/1.jpg and 12499 others of its folder: it has no label',
    ]);
  });

  it('take 20 lines at most, and the rest is counted', () => {
    const skipped = Array.from({ length: 50 }, (_, k) => files(10, `${k}/`, 'it is empty')).flat();
    const lines = skippedLines(skipped);
    expect(lines).toHaveLength(22);
    expect(lines.at(-1)).toBe('  and 300 more');
  });
});
