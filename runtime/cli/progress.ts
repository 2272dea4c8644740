import { SingleBar } from 'cli-progress';

/** Reports how far a long task is: a bar on a terminal, plain lines when piped; never on standard output. */
export interface Progress {
  /** Begins a task of `total` steps. */
  start(label: string, total: number): void;
  /** `done` of the total steps are done; `note` is shown beside, e.g. the loss. */
  update(done: number, note?: string): void;
  /** Ends the task. */
  finish(): void;
}

const secondsBetweenLines = 5;

/** The progress reporter for a stream such as standard error; `clock` gives seconds. */
export function progressOn(stream: NodeJS.WriteStream, clock: () => number): Progress {
  return stream.isTTY ? bar(stream) : lines(stream, clock);
}

function bar(stream: NodeJS.WriteStream): Progress {
  let current: SingleBar | undefined;
  return {
    start(label, total) {
      current?.stop();
      current = new SingleBar({
        stream,
        format: `${label} {bar} {percentage}% · {eta_formatted} left · {note}`,
        barsize: 30,
        barCompleteChar: '█',
        barIncompleteChar: '░',
        hideCursor: true,
      });
      current.start(total, 0, { note: '' });
    },
    update(done, note) {
      current?.update(done, note === undefined ? {} : { note });
    },
    finish() {
      current?.update(current.getTotal());
      current?.stop();
      current = undefined;
    },
  };
}

function lines(stream: NodeJS.WriteStream, clock: () => number): Progress {
  let label = '';
  let total = 0;
  let began = 0;
  let said = 0;
  return {
    start(newLabel, newTotal) {
      [label, total, began, said] = [newLabel, newTotal, clock(), clock()];
      stream.write(`${label}…\n`);
    },
    update(done, note) {
      const now = clock();
      if (now - said < secondsBetweenLines || done === 0) return;
      said = now;
      const left = Math.ceil(((now - began) * (total - done)) / done);
      stream.write(`${label}: ${done}/${total}, ${left} s left${note ? `, ${note}` : ''}\n`);
    },
    finish() {
      stream.write(`${label}: done in ${(clock() - began).toFixed(1)} s\n`);
    },
  };
}
