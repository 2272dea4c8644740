import type { TestProject } from 'vitest/node';
import { casesPerClaim, environment } from './cases.js';

declare module 'vitest' {
  interface ProvidedContext {
    /** What all random cases of the run are drawn from. */
    readonly seed: number;
  }
}

/** Draws one seed for all random cases of the run, or takes QGRADCAM_SEED, and says so whatever comes of it. */
export default function setup(project: TestProject): void {
  const asked = process.env[environment.seed];
  const seed = asked === undefined ? Math.floor(Math.random() * 2 ** 31) : Number(asked);
  if (!Number.isInteger(seed)) throw new Error(`${environment.seed}=${asked} is not a whole number`);
  project.provide('seed', seed);
  console.log(
    `Random cases: seed ${seed}, ${casesPerClaim} for each part of an equation or theorem. The same again: ${environment.seed}=${seed} npm test`,
  );
}
