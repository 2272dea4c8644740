/** Progress that nobody hears. */
export const quiet = { start: () => {}, update: () => {}, finish: () => {} };

/** Progress whose tasks are written down, each with its total and the last that was done of it. */
export function toldProgress() {
  const tasks: { label: string; total: number; done: number; finished: boolean }[] = [];
  return {
    tasks,
    progress: {
      start: (label: string, total: number) => {
        tasks.push({ label, total, done: 0, finished: false });
      },
      update: (done: number) => {
        tasks.at(-1)!.done = done;
      },
      finish: () => {
        tasks.at(-1)!.finished = true;
      },
    },
  };
}
