import { tensorAll } from '../equations/compose.js';
import type { Reading } from '../equations/reading.js';

/** e^{i·halves·t/2} for the angle t: the identity as a generator turns by a phase, R_0(t) = e^{−it/2}·I. */
export function phase<O>(r: Reading<O>, angle: string, halves: number): O {
  const down = r.tensor(r.number(1, 2), r.trace(r.rotation(0, angle)));
  const unit = halves < 0 ? down : r.dagger(down);
  return tensorAll(
    r,
    Array.from({ length: Math.abs(halves) }, () => unit),
  );
}

/** cos t = (e^{it} + e^{−it})/2. */
export function cosine<O>(r: Reading<O>, angle: string): O {
  return r.tensor(r.number(1, 2), r.add(phase(r, angle, 2), phase(r, angle, -2)));
}

/** sin t = −i(e^{it} − e^{−it})/2. */
export function sine<O>(r: Reading<O>, angle: string): O {
  return r.tensor(r.tensor(r.number(-1, 2), r.i), r.subtract(phase(r, angle, 2), phase(r, angle, -2)));
}
