/** Why a strategy cannot serve a configuration. */
export interface Refusal {
  /** What was expected against what came. */
  readonly expected: string;
  /** What to do. */
  readonly remedy: string;
}
