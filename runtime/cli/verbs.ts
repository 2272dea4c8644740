import type { Verb } from './verb.js';

/** The verbs of the command line; each is loaded only when it is used, so that light ones start at once. */
export const verbs = {
  start: () => import('./verbs/start.js').then((m) => m.start),
  verify: () => import('./verbs/verify.js').then((m) => m.verify),
  generate: () => import('./verbs/generate.js').then((m) => m.generate),
  pack: () => import('./verbs/pack.js').then((m) => m.pack),
  export: () => import('./verbs/export.js').then((m) => m.exportCircuit),
  import: () => import('./verbs/import.js').then((m) => m.importCircuit),
  prove: () => import('./verbs/prove.js').then((m) => m.prove),
  mutants: () => import('./verbs/mutants.js').then((m) => m.mutants),
  inspect: () => import('./verbs/inspect.js').then((m) => m.inspect),
  'shift-rule': () => import('./verbs/shift-rule.js').then((m) => m.shiftRule),
  train: () => import('./verbs/train.js').then((m) => m.train),
  explain: () => import('./verbs/explain.js').then((m) => m.explain),
  figure: () => import('./verbs/figure.js').then((m) => m.figure),
  evaluate: () => import('./verbs/evaluate.js').then((m) => m.evaluate),
  circuit: () => import('./verbs/circuit.js').then((m) => m.circuit),
  info: () => import('./verbs/info.js').then((m) => m.info),
} satisfies Record<string, () => Promise<Verb>>;

/** The name of a verb. */
export type VerbName = keyof typeof verbs;
