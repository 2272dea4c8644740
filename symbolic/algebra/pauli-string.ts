import type { Pauli } from './pauli.js';

/** A tensor product of Pauli matrices as text, one letter per qubit, qubit 0 first: "XIZ" is X ⊗ I ⊗ Z. The empty text is 1. */
export type PauliString = string;

/** σ_j σ_k = i^phase · σ_l for j ≠ k, both not I: XY = iZ and cyclically. */
const ONE_QUBIT: Record<Pauli, Record<Pauli, readonly [Pauli, number]>> = {
  I: { I: ['I', 0], X: ['X', 0], Y: ['Y', 0], Z: ['Z', 0] },
  X: { I: ['X', 0], X: ['I', 0], Y: ['Z', 1], Z: ['Y', 3] },
  Y: { I: ['Y', 0], X: ['Z', 3], Y: ['I', 0], Z: ['X', 1] },
  Z: { I: ['Z', 0], X: ['Y', 1], Y: ['X', 3], Z: ['I', 0] },
};

/** i^phase · string, phase in 0…3. */
export interface StringProduct {
  readonly string: PauliString;
  readonly phase: number;
}

/** The products on so few qubits are kept: there are 16 to the number of qubits of them. */
const FEW_QUBITS = 4;
const keptProducts = new Map<PauliString, Map<PauliString, StringProduct>>();

/** The product of two strings of the same length. */
export function multiplyStrings(a: PauliString, b: PauliString): StringProduct {
  if (a.length > FEW_QUBITS) return product(a, b);
  let ofA = keptProducts.get(a);
  if (ofA === undefined) {
    ofA = new Map();
    keptProducts.set(a, ofA);
  }
  let made = ofA.get(b);
  if (made === undefined) {
    made = product(a, b);
    ofA.set(b, made);
  }
  return made;
}

function product(a: PauliString, b: PauliString): StringProduct {
  if (a.length !== b.length)
    throw new RangeError(`"${a}" and "${b}" act on different numbers of qubits (${a.length}, ${b.length})`);
  let string = '';
  let phase = 0;
  for (let q = 0; q < a.length; q += 1) {
    const [letter, turn] = ONE_QUBIT[a[q] as Pauli][b[q] as Pauli]; // a PauliString holds the four letters only
    string += letter;
    phase += turn;
  }
  return { string, phase: phase % 4 };
}

/** All 4ⁿ strings on n qubits, in the order of the paper's indices i₁…iₙ. */
export function allStrings(qubits: number): readonly PauliString[] {
  let strings: string[] = [''];
  for (let q = 0; q < qubits; q += 1)
    strings = strings.flatMap((s) => ['I', 'X', 'Y', 'Z'].map((p) => s + p));
  return strings;
}

/** Whether two strings commute: they differ in an even number of places where neither is I. */
export function commute(a: PauliString, b: PauliString): boolean {
  let odd = false;
  for (let q = 0; q < a.length; q += 1) if (a[q] !== 'I' && b[q] !== 'I' && a[q] !== b[q]) odd = !odd;
  return !odd;
}
