import type { Pauli } from '../algebra/pauli.js';
import { parseDecimal, Q, type Rational } from '../ring/rational.js';

/** coefficient · σ ⊗ … ⊗ σ; `letters[q]` acts on qubit q. */
export interface PauliTerm {
  readonly coefficient: Rational;
  readonly letters: readonly Pauli[];
}

/** An observable Q (Eq. 2): a real Pauli sum, hence Hermitian. Terms are distinct, in order of their letters; none is zero. */
export type PauliSum = readonly PauliTerm[];

const TERM = /^\s*([+-])?\s*((?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?)?\s*\*?\s*((?:[IXYZ]\d*(?:\s*\*?\s*|$))*)/;

/**
 * Reads text such as "Z0", "X0 Y2" or "0.5 Z0 Z1 - 0.25 X2 + 1" on n qubits; decimals are exact.
 * Returns a sentence that says what is wrong when the text is no Pauli sum on n qubits.
 */
export function parseObservable(text: string, qubits: number): PauliSum | string {
  const terms = new Map<string, PauliTerm>();
  let rest = text;
  let first = true;
  while (rest.trim() !== '') {
    const match = TERM.exec(rest);
    const [whole = '', sign, number, factors = ''] = match ?? [];
    if (!match || whole.trim() === '' || (number === undefined && factors === ''))
      return `cannot read "${rest.trim()}"`;
    if (!first && sign === undefined) return `a + or − is missing before "${rest.trim()}"`;
    const letters: Pauli[] = Array.from({ length: qubits }, () => 'I');
    for (const [factor, letter, index] of factors.matchAll(/([IXYZ])(\d*)/g)) {
      if (index === '') {
        if (letter === 'I') continue;
        return `"${factor}" names no qubit`;
      }
      const q = Number(index);
      if (q >= qubits) return `"${factor}" names qubit ${q}, but the qubits are 0 to ${qubits - 1}`;
      if (letters[q] !== 'I') return `qubit ${q} occurs twice in "${factors.trim()}"`;
      letters[q] = letter as Pauli;
    }
    const magnitude = number === undefined ? Q.one : parseDecimal(number);
    if (!magnitude) return `"${number}" is not a number`;
    const key = letters.join('');
    const coefficient = Q.add(
      terms.get(key)?.coefficient ?? Q.zero,
      sign === '-' ? Q.neg(magnitude) : magnitude,
    );
    terms.set(key, { coefficient, letters });
    rest = rest.slice(whole.length);
    first = false;
  }
  const kept = [...terms.entries()].filter(([, t]) => !Q.isZero(t.coefficient));
  if (kept.length === 0) return 'the sum is empty or zero';
  return kept.sort(([a], [b]) => (a < b ? -1 : 1)).map(([, term]) => term);
}
