import type { Parameters } from 'fast-check';

/**
 * How many random cases a property is tried on: 300, or QGRADCAM_CASES. A failure prints its seed and path; QGRADCAM_SEED and
 * QGRADCAM_PATH come back to it.
 */
export function cases<T>(usual = 300): Parameters<T> {
  const { QGRADCAM_CASES, QGRADCAM_SEED, QGRADCAM_PATH } = process.env;
  return {
    numRuns: QGRADCAM_CASES === undefined ? usual : Number(QGRADCAM_CASES),
    ...(QGRADCAM_SEED === undefined ? {} : { seed: Number(QGRADCAM_SEED) }),
    ...(QGRADCAM_PATH === undefined ? {} : { path: QGRADCAM_PATH }),
  };
}

/** The same for what is about an equation of the paper: 2,000 where CI is "true". */
export function casesOfEquation<T>(): Parameters<T> {
  return cases(process.env.CI === 'true' ? 2000 : 300);
}
