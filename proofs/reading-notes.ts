import type { Ansatz } from '../symbolic/ansatz/ansatz.js';
import { unitarityDefect } from '../symbolic/ansatz/fixed-matrix.js';
import { Q } from '../symbolic/ring/rational.js';
import { readingName } from './kernel/reading/reading.js';

/** What the statement of a certificate means for this configuration beyond the paper's own circuit; most need no word. */
export function readingNotes(ansatz: Ansatz): readonly string[] {
  const { encoding, uploads } = ansatz;
  const explicit = encoding.flatMap(({ fixed }, q) => (typeof fixed === 'string' ? [] : [q]));
  const rounded = explicit.filter((q) => !Q.isZero(unitarityDefect(encoding[q]!.fixed)));
  const largest = Math.max(...rounded.map((q) => Q.toNumber(unitarityDefect(encoding[q]!.fixed))));
  return [
    ...(explicit.length > 0
      ? [
          `H_q on qubit${plural(explicit)} is the matrix that the configuration spells, its decimals read as exact fractions`,
        ]
      : []),
    ...(rounded.length > 0
      ? [
          `on qubit${plural(rounded)} these decimals are no exactly unitary matrix: M†M differs from 1 by at most ${largest.toExponential(1)} in each part of an entry. ` +
            'The statement is about the matrix as it stands: Eq. 16 holds for any matrix, and ⟨ψ|ψ⟩ is 1 only up to that difference',
        ]
      : []),
    ...(uploads.join() === '0'
      ? []
      : [
          `V(x) of Eq. 9, its H_q included, acts before the blocks ${uploads.join(', ')}, counted from 0; a derivative by x_q is the sum over its occurrences`,
        ]),
    ...(readingName(ansatz) === 'blocks'
      ? [
          'the formula was read block by block: a derivative by an angle is Im⟨λ|P|ψ⟩ behind its rotation (Eqs. 11 and 13), with ψ carried forward and λ = Qψ back through the blocks; nothing else passes between blocks, so their readings compose',
        ]
      : []),
  ];
}

function plural(qubits: readonly number[]): string {
  return `${qubits.length === 1 ? '' : 's'} ${qubits.join(', ')}`;
}
