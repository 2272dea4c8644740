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
