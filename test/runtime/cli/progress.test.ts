import { describe, expect, it } from 'vitest';
import { reporterOn } from '../../../runtime/cli/progress.js';

/** A stream that keeps what is written, and a clock that goes on when it is told. */
function listener(isTTY: boolean, columns = 80) {
  let seconds = 0;
  let written = '';
  const write = (text: string) => {
    written += text;
  };
  return {
    reporter: reporterOn({ isTTY, columns, write }, () => seconds),
    wait: (more: number) => {
      seconds += more;
    },
    text: () => written,
  };
}

/** What stands on a terminal in the end: "carriage return, clear line" begins a line anew. */
const shown = (text: string) => text.split('\n').map((line) => line.split('\r\u001b[K').at(-1));

describe('on a terminal', () => {
  it('a bar says how far a task is, how long it takes yet, and the note', () => {
    const { reporter, wait, text } = listener(true);
    reporter.start('Training', 200);
    wait(40);
    reporter.update(50, 'loss 0.5');
    const bar = `${'█'.repeat(8)}${'░'.repeat(22)}`;
    expect(shown(text())).toEqual([`Training ${bar} 25% · 2 min 0 s left · loss 0.5`]);
    reporter.finish();
    expect(shown(text())).toEqual(['Training: done in 40.0 s', '']);
  });

  it('lines for people stand above the bar, each on a line of its own', () => {
    const { reporter, wait, text } = listener(true);
    reporter.start('Training', 2);
    wait(1);
    reporter.update(1);
    reporter.note('epoch 1: loss 2');
    wait(1);
    reporter.finish();
    reporter.note('epoch 2: loss 1');
    expect(shown(text())).toEqual(['epoch 1: loss 2', 'Training: done in 2.0 s', 'epoch 2: loss 1', '']);
  });

  it('the bar is cut off at the width of the terminal and changes no setting of it', () => {
    const { reporter, wait, text } = listener(true, 20);
    reporter.start('A task with a long name', 3);
    wait(1);
    reporter.update(1, 'and a long note');
    reporter.leave();
    for (const line of shown(text())) expect(line!.length).toBeLessThan(20);
    expect(text().replaceAll('\r\u001b[K', '')).not.toContain('\u001b');
    expect(text().endsWith('\n')).toBe(true);
  });
});

describe('piped', () => {
  it('a task is told in plain lines, at most one in five seconds', () => {
    const { reporter, wait, text } = listener(false);
    reporter.start('Training', 100);
    for (let done = 1; done <= 100; done += 1) {
      wait(0.13);
      reporter.update(done, 'loss 1');
    }
    reporter.note('epoch 1: loss 1');
    reporter.finish();
    expect(text()).toBe(
      'Training…\n' +
        'Training: 39/100, 8 s left, loss 1\n' +
        'Training: 78/100, 3 s left, loss 1\n' +
        'epoch 1: loss 1\n' +
        'Training: done in 13.0 s\n',
    );
  });
});
