import { Undecided } from '../equations/reading.js';

/** How many products of coefficients are spent on a formula where nothing else is said: a few seconds. */
export const usualEffort = 1_000_000;

/** What may still be spent on a formula, in products of coefficients, so that none takes for ever. */
export class Effort {
  #left: number;

  constructor(readonly limit: number = usualEffort) {
    this.#left = limit;
  }

  /** Throws {@link Undecided} when more is spent than there was. */
  spend(units: number): void {
    this.#left -= units;
    if (!(this.#left >= 0))
      throw new Undecided(
        `expanding it takes more than ${this.limit} products of coefficients; state it for fewer qubits, angles or free operators`,
      );
  }
}
