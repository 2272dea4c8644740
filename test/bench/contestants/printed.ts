import type { Result, Timing } from '../contest.js';

/** What a contestant in a process of its own prints for a task. */
export interface Printed extends Timing {
  readonly task: Result['task'];
  readonly y?: readonly number[];
  readonly dx?: readonly number[];
  readonly dtheta?: readonly number[];
  readonly jac?: readonly number[];
}

/** That as a result. */
export function resultOf({ y, dx, dtheta, jac, ...timing }: Printed): Result {
  return {
    ...timing,
    answer: {
      ...(y ? { y: Float64Array.from(y) } : {}),
      ...(dx ? { dx: Float64Array.from(dx) } : {}),
      ...(dtheta ? { dtheta: Float64Array.from(dtheta) } : {}),
      ...(jac ? { jac: Float64Array.from(jac) } : {}),
    },
  };
}
