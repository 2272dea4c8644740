import type { Parameters } from 'fast-check';

/** What makes `random/seed-of-the-run.ts` and a replay repeat themselves. */
export const environment = {
  cases: 'QGRADCAM_CASES',
  seed: 'QGRADCAM_SEED',
  path: 'QGRADCAM_PATH',
} as const;

/** In continuous integration, as its variable CI says. */
const inCI = !['', '0', 'false', undefined].includes(process.env.CI);

/** On how many random cases each part of an equation or theorem is tried: 300, 2,000 in continuous integration, or QGRADCAM_CASES. */
export const casesPerClaim = Number(process.env[environment.cases] ?? (inCI ? 2000 : 300));

/**
 * How many random cases a property is tried on, unless QGRADCAM_CASES says it. The seed is that of the whole run. A failure says how
 * to come back to it: by the run's seed and the case's QGRADCAM_PATH.
 */
export function cases<T>(usual = 300): Parameters<T> {
  const { [environment.cases]: count, [environment.path]: path } = process.env;
  return {
    numRuns: count === undefined ? usual : Number(count),
    ...(path === undefined ? {} : { path }),
  };
}

/** The same for what is claimed: the equations of the paper and the theorems. */
export function casesOfClaim<T>(): Parameters<T> {
  return cases(casesPerClaim);
}
