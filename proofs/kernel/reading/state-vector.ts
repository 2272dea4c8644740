import type { Matrix } from '../../../symbolic/algebra/matrix.js';
import type { Pauli } from '../../../symbolic/algebra/pauli.js';
import type { PauliSum, PauliTerm } from '../../../symbolic/ansatz/observables.js';
import type { KernelRing } from '../rings/kernel-ring.js';
import type { Complex } from './circuit-steps.js';

/** The amplitudes in the order of the standard basis; an absent imaginary part is exactly zero everywhere. */
export interface State<E> {
  readonly re: readonly E[];
  readonly im?: readonly E[];
}

/** |0…0⟩. */
export function groundState<E>(ring: KernelRing<E>, n: number): State<E> {
  return { re: Array.from({ length: 2 ** n }, (_, j) => (j === 0 ? ring.one : ring.zero)) };
}

/** The matrix on the given qubits, the first of which is the most significant in its index; qubit 0 is in the state's. */
export function apply<E>(
  ring: KernelRing<E>,
  n: number,
  { re, im }: State<E>,
  qubits: readonly number[],
  matrix: Matrix<Complex<E>>,
): State<E> {
  const masks = qubits.map((q) => 1 << (n - 1 - q));
  const all = masks.reduce((a, b) => a | b, 0);
  /** Where local index k has its bits. */
  const offsets = matrix.map((_, k) =>
    masks.reduce((sum, mask, b) => ((k >> (masks.length - 1 - b)) & 1 ? sum | mask : sum), 0),
  );
  const complexResult = im !== undefined || matrix.some((row) => row.some((entry) => entry.im !== undefined));
  const newRe: E[] = new Array<E>(re.length).fill(ring.zero);
  const newIm: E[] = complexResult ? new Array<E>(re.length).fill(ring.zero) : [];
  for (let base = 0; base < re.length; base += 1) {
    if ((base & all) !== 0) continue;
    for (let r = 0; r < matrix.length; r += 1) {
      let sumRe: E | undefined;
      let sumIm: E | undefined;
      for (let c = 0; c < matrix.length; c += 1) {
        const entry = matrix[r]![c]!;
        const from = base | offsets[c]!;
        // (u + iv)(a + ib) = (ua − vb) + i(ub + va)
        if (entry.re !== undefined) sumRe = plus(ring, sumRe, ring.mul(entry.re, re[from]!));
        if (entry.re !== undefined && im) sumIm = plus(ring, sumIm, ring.mul(entry.re, im[from]!));
        if (entry.im !== undefined) sumIm = plus(ring, sumIm, ring.mul(entry.im, re[from]!));
        if (entry.im !== undefined && im) sumRe = plus(ring, sumRe, ring.neg(ring.mul(entry.im, im[from]!)));
      }
      const to = base | offsets[r]!;
      if (sumRe !== undefined) newRe[to] = ring.settle(sumRe);
      if (sumIm !== undefined) newIm[to] = ring.settle(sumIm);
    }
  }
  return complexResult ? { re: newRe, im: newIm } : { re: newRe };
}

function plus<E>(ring: KernelRing<E>, sum: E | undefined, term: E): E {
  return sum === undefined ? term : ring.add(sum, term);
}

/** ⟨ψ|Q|ψ⟩ of a Pauli sum: a real number. */
export function expectation<E>(ring: KernelRing<E>, n: number, state: State<E>, sum: PauliSum): E {
  let total = ring.zero;
  for (const term of sum) {
    const value = ring.settle(expectationOfString(ring, n, state, term));
    total = ring.add(total, ring.mul(ring.fromRational(term.coefficient), value));
  }
  return ring.settle(total);
}

/** With P|j⟩ = i^k·(−1)^s·|j'⟩ the sum of conj(ψ_j')·i^k·(−1)^s·ψ_j over all j, of which the real part is taken. */
function expectationOfString<E>(
  ring: KernelRing<E>,
  n: number,
  { re, im }: State<E>,
  { letters }: PauliTerm,
): E {
  const { flips, signs, quarterTurns } = masksOf(n, letters);
  let sum = ring.zero;
  for (let j = 0; j < re.length; j += 1) {
    const to = j ^ flips;
    // conj(a + ib)(c + id) = (ac + bd) + i(ad − bc); times i^k, real part.
    let term: E;
    if (quarterTurns % 2 === 0) {
      term = ring.mul(re[to]!, re[j]!);
      if (im) term = ring.add(term, ring.mul(im[to]!, im[j]!));
    } else {
      if (!im) continue;
      term = ring.sub(ring.mul(im[to]!, re[j]!), ring.mul(re[to]!, im[j]!));
    }
    const negative = isOdd(j & signs) !== quarterTurns % 4 >= 2;
    sum = negative ? ring.sub(sum, term) : ring.add(sum, term);
  }
  return sum;
}

function isOdd(bits: number): boolean {
  let odd = false;
  for (let rest = bits; rest !== 0; rest &= rest - 1) odd = !odd;
  return odd;
}

/** What a string does: P|j⟩ = i^quarterTurns·(−1)^|j & signs| |j ^ flips⟩. */
interface Masks {
  readonly flips: number;
  readonly signs: number;
  readonly quarterTurns: number;
}

/** Qψ for a Pauli sum. */
export function timesPauliSum<E>(ring: KernelRing<E>, n: number, state: State<E>, sum: PauliSum): State<E> {
  const all = sum.map(({ coefficient, letters }) => ({ coefficient, ...masksOf(n, letters) }));
  const { re, im } = state;
  const newRe = new Array<E>(re.length).fill(ring.zero);
  const newIm = im || all.some(({ quarterTurns }) => quarterTurns % 2 === 1) ? [...newRe] : undefined;
  for (const { coefficient, flips, signs, quarterTurns } of all) {
    const plus = ring.fromRational(coefficient);
    const minus = ring.neg(plus);
    for (let j = 0; j < re.length; j += 1) {
      const factor = isOdd(j & signs) !== quarterTurns % 4 >= 2 ? minus : plus;
      const to = j ^ flips;
      const add = (into: E[], value: E): void => {
        into[to] = ring.settle(ring.add(into[to]!, ring.mul(factor, value)));
      };
      // i·(a + ib) = −b + ia
      if (quarterTurns % 2 === 0) {
        add(newRe, re[j]!);
        if (im) add(newIm!, im[j]!);
      } else {
        add(newIm!, re[j]!);
        if (im) add(newRe, ring.neg(im[j]!));
      }
    }
  }
  return newIm ? { re: newRe, im: newIm } : { re: newRe };
}

/** Im⟨λ|P|ψ⟩ for a Pauli matrix P on one qubit. */
export function imaginaryOverlap<E>(
  ring: KernelRing<E>,
  n: number,
  lambda: State<E>,
  pauli: Pauli,
  qubit: number,
  psi: State<E>,
): E {
  const letters = Array.from({ length: n }, (_, q): Pauli => (q === qubit ? pauli : 'I'));
  const { flips, signs, quarterTurns } = masksOf(n, letters);
  let sum = ring.zero;
  for (let j = 0; j < psi.re.length; j += 1) {
    const to = j ^ flips;
    const [a, b, c, d] = [lambda.re[to]!, lambda.im?.[to], psi.re[j]!, psi.im?.[j]];
    // conj(a + ib)(c + id) = (ac + bd) + i(ad − bc); of i times that the imaginary part is ac + bd.
    let term: E | undefined;
    if (quarterTurns === 0) {
      if (d !== undefined) term = ring.mul(a, d);
      if (b !== undefined) term = ring.sub(term ?? ring.zero, ring.mul(b, c));
    } else {
      term = ring.mul(a, c);
      if (b !== undefined && d !== undefined) term = ring.add(term, ring.mul(b, d));
    }
    if (term !== undefined) sum = isOdd(j & signs) ? ring.sub(sum, term) : ring.add(sum, term);
  }
  return ring.settle(sum);
}

function masksOf(n: number, letters: readonly Pauli[]): Masks {
  let flips = 0;
  let signs = 0;
  let quarterTurns = 0;
  letters.forEach((letter, q) => {
    const bit = 1 << (n - 1 - q);
    if (letter === 'X' || letter === 'Y') flips |= bit;
    if (letter === 'Z' || letter === 'Y') signs |= bit;
    if (letter === 'Y') quarterTurns += 1; // Y|0⟩ = i|1⟩, Y|1⟩ = −i|0⟩
  });
  return { flips, signs, quarterTurns };
}
