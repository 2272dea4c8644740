/** Reports how far a long task is: a bar on a terminal, plain lines when piped; never on standard output. */
export interface Progress {
  /** Begins a task of `total` steps. */
  start(label: string, total: number): void;
  /** `done` of the total steps are done; `note` is shown beside, e.g. the loss. */
  update(done: number, note?: string): void;
  /** Ends the task. */
  finish(): void;
}

/** What is told while a task runs. */
export interface Reporter extends Progress {
  /** A line for people, above the bar where there is one. */
  note(line: string): void;
  /** Leaves a task that will not be finished, so that what follows begins on a line of its own. */
  leave(): void;
}

/** The part of a stream such as standard error that a reporter uses. */
export interface Output {
  readonly isTTY?: boolean;
  /** The width of the terminal. */
  readonly columns?: number;
  write(text: string): unknown;
}

const secondsBetweenLines = 5;
const secondsBetweenBars = 0.1;

/** The reporter for a stream; `clock` gives seconds. */
export function reporterOn(stream: Output, clock: () => number): Reporter {
  return stream.isTTY === true ? bar(stream, clock) : lines(stream, clock);
}

interface Task {
  readonly label: string;
  readonly total: number;
  readonly began: number;
  /** When the task was last spoken of. */
  said: number;
  done: number;
  note: string;
}

function begin(label: string, total: number, now: number): Task {
  return { label, total, began: now, said: now, done: 0, note: '' };
}

/** In seconds, as if the rest went as fast as what is done. */
function timeLeft({ began, total, done }: Task, now: number): number {
  return Math.ceil(((now - began) * (total - done)) / done);
}

const clearLine = '\r\u001b[K';

/** The bar leaves the terminal's settings alone, so that nothing has to be restored when the program is interrupted. */
function bar(stream: Output, clock: () => number): Reporter {
  let task: Task | undefined;
  const draw = (now: number): void => {
    if (task === undefined) return;
    task.said = now;
    const share = task.total === 0 ? 1 : Math.min(1, task.done / task.total);
    const full = Math.round(30 * share);
    const left = task.done === 0 || share === 1 ? '' : ` · ${inMinutes(timeLeft(task, now))} left`;
    const note = task.note === '' ? '' : ` · ${task.note}`;
    const text = `${task.label} ${'█'.repeat(full)}${'░'.repeat(30 - full)} ${Math.floor(100 * share)}%${left}${note}`;
    stream.write(`${clearLine}${text.slice(0, Math.max(1, (stream.columns ?? 80) - 1))}`);
  };
  const leave = (): void => {
    if (task !== undefined) stream.write('\n');
    task = undefined;
  };
  return {
    start(label, total) {
      leave();
      task = begin(label, total, clock());
      draw(task.began);
    },
    update(done, note) {
      if (task === undefined) return;
      task.done = done;
      if (note !== undefined) task.note = note;
      const now = clock();
      if (now - task.said >= secondsBetweenBars) draw(now);
    },
    finish() {
      if (task === undefined) return;
      const now = clock();
      stream.write(`${clearLine}${doneIn(task, now)}\n`);
      task = undefined;
    },
    note(line) {
      stream.write(`${task === undefined ? '' : clearLine}${line}\n`);
      draw(clock());
    },
    leave,
  };
}

function inMinutes(seconds: number): string {
  return seconds < 60 ? `${seconds} s` : `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
}

function doneIn({ label, began }: Task, now: number): string {
  return `${label}: done in ${(now - began).toFixed(1)} s`;
}

function lines(stream: Output, clock: () => number): Reporter {
  let task: Task | undefined;
  return {
    start(label, total) {
      task = begin(label, total, clock());
      stream.write(`${label}…\n`);
    },
    update(done, note) {
      const now = clock();
      if (task === undefined || now - task.said < secondsBetweenLines) return;
      task.said = now;
      task.done = done;
      const { label, total } = task;
      const left = done === 0 ? '' : `, ${timeLeft(task, now)} s left`;
      stream.write(`${label}: ${done}/${total}${left}${note ? `, ${note}` : ''}\n`);
    },
    finish() {
      if (task !== undefined) stream.write(`${doneIn(task, clock())}\n`);
      task = undefined;
    },
    note: (line) => {
      stream.write(`${line}\n`);
    },
    leave() {
      task = undefined;
    },
  };
}
