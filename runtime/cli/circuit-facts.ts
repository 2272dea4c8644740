import { differentiate, evaluate } from '../../symbolic/ansatz/angle-expression.js';
import { angleMaps } from '../../symbolic/ansatz/angle-maps.js';
import { type Ansatz, parseAnsatz } from '../../symbolic/ansatz/ansatz.js';
import { gradientBound } from '../../symbolic/gradient/gradient-bound.js';
import { Q } from '../../symbolic/ring/rational.js';
import type { AngleOfInput } from '../explain/circuit/circuit-scores.js';
import type { Kernel } from '../kernel/kernel.js';

/** What the runtime does not know of a kernel's configuration: its angle maps, with their derived slopes, and ‖Q_ℓ‖ of its observables. */
export function circuitFacts(kernel: Kernel): {
  readonly encodings: readonly AngleOfInput[];
  readonly norms: readonly number[];
} {
  const ansatz: Ansatz = parseAnsatz(kernel.ansatz);
  const encodings = ansatz.encoding.map(({ angle: name }): AngleOfInput => {
    const { angle } = angleMaps[name];
    const slope = differentiate(angle);
    return {
      angle: (x) => evaluate(angle, x),
      slope: (x) => evaluate(slope, x),
      limits: [evaluate(angle, Number.NEGATIVE_INFINITY), evaluate(angle, Number.POSITIVE_INFINITY)],
    };
  });
  return { encodings, norms: ansatz.observables.map((observable) => Q.toNumber(gradientBound(observable))) };
}
