import type { Timing } from './contest.js';

/** Milliseconds that one slice is to take: short, so that on a busy machine some run undisturbed. */
const slice = 4;
const warmUp = 150;
const slices = 31;
/** Slow contestants get fewer slices, so that no task takes longer than this. */
const most = 3_000;

function milliseconds(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

/** Times work that treats `batch` samples at once: cold once, then, warm, in slices. */
export function timeWork(batch: number, work: () => void): Timing {
  const firstCallMs = milliseconds(work);
  const warm = performance.now() + Math.min(warmUp, 20 * firstCallMs);
  while (performance.now() < warm) work();
  const once = Math.max(milliseconds(work), 0.002);
  const repeat = Math.max(1, Math.round(slice / once));
  const count = Math.max(3, Math.min(slices, Math.floor(most / (once * repeat))));
  const times = Array.from({ length: count }, () => {
    const elapsed = milliseconds(() => {
      for (let k = 0; k < repeat; k += 1) work();
    });
    return (elapsed * 1e6) / repeat / batch;
  }).sort((a, b) => a - b);
  return { firstCallMs, median: times[Math.floor(count / 2)]!, minimum: times[0]! };
}
