import type { EntanglingGate, PlacedGate } from './entangling-gates.js';

/** A named entangler C_ℓ of Eq. 1: the gates of one block, in the order in which they act. */
export interface Entangler {
  readonly describe: string;
  /** The fewest qubits on which it makes sense, and why. */
  readonly least: { readonly qubits: number; readonly because: string };
  readonly gates: (qubits: number) => readonly PlacedGate[];
}

const pair = (gate: EntanglingGate, a: number, b: number): PlacedGate => ({ gate, qubits: [a, b] });

const chain = (gate: EntanglingGate) => (n: number) =>
  Array.from({ length: n - 1 }, (_, q) => pair(gate, q, q + 1));

const ring = (gate: EntanglingGate) => (n: number) => [...chain(gate)(n), pair(gate, n - 1, 0)];

const all = (gate: EntanglingGate) => (n: number) =>
  Array.from({ length: n }, (_, a) => a).flatMap((a) =>
    Array.from({ length: n - 1 - a }, (_, k) => pair(gate, a, a + 1 + k)),
  );

const alternating = (gate: EntanglingGate) => (n: number) => [
  ...chain(gate)(n).filter((g) => g.qubits[0]! % 2 === 0),
  ...chain(gate)(n).filter((g) => g.qubits[0]! % 2 === 1),
];

const two = (what: string) => ({ qubits: 2, because: `${what} needs at least 2` });

/** The named entanglers; an explicit list of gates is the alternative to a name. */
export const entanglers = {
  none: {
    describe: 'no entangling gates: every qubit is on its own',
    least: { qubits: 1, because: 'any number will do' },
    gates: () => [],
  },
  'cnot-ring': { describe: 'CNOT q→q+1, closed by n−1→0', least: two('a ring'), gates: ring('CNOT') },
  'cnot-chain': { describe: 'CNOT q→q+1', least: two('a chain'), gates: chain('CNOT') },
  'cnot-all': { describe: 'CNOT a→b for all a < b', least: two('all-to-all'), gates: all('CNOT') },
  'cnot-pairs': {
    describe: 'CNOT q→q+1 for even q, then for odd q',
    least: two('alternating pairs'),
    gates: alternating('CNOT'),
  },
  'cz-ring': {
    describe: 'CZ between q and q+1, closed by n−1 and 0',
    least: two('a ring'),
    gates: ring('CZ'),
  },
  'cz-chain': { describe: 'CZ between q and q+1', least: two('a chain'), gates: chain('CZ') },
  'cz-all': { describe: 'CZ between all pairs', least: two('all-to-all'), gates: all('CZ') },
  'cz-pairs': {
    describe: 'CZ between q and q+1 for even q, then for odd q',
    least: two('alternating pairs'),
    gates: alternating('CZ'),
  },
} satisfies Record<string, Entangler>;

/** The name of an entangler in the table. */
export type EntanglerName = keyof typeof entanglers;
