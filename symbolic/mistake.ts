/** The three parts every message to a user has. */
export interface MistakeParts {
  /** What was asked, e.g. `Entangler "cnot-ring" on 1 qubit`. */
  readonly asked: string;
  /** What was expected against what came, e.g. `a ring needs at least 2 qubits`. */
  readonly expected: string;
  /** What to do, e.g. `Use more qubits or choose "none"`. */
  readonly remedy: string;
}

/**
 * A mistake in what the user gave us: a file, a configuration, an argument, a number.
 *
 * Each kind of mistake is a subclass that takes the domain objects and writes the three parts. The command line prints
 * the sentence and exits with 2; every other error is a defect of ours.
 */
export abstract class Mistake extends Error {
  readonly parts: MistakeParts;

  constructor(parts: MistakeParts) {
    super(`${parts.asked}: ${parts.expected}. ${parts.remedy}.`);
    this.name = new.target.name;
    this.parts = parts;
  }
}
