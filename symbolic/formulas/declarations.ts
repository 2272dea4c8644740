import type { PauliString } from '../algebra/pauli-string.js';
import { type EntanglingGate, entanglingGates } from '../ansatz/entangling-gates.js';
import { type FixedGate, fixedGates } from '../ansatz/fixed-gates.js';
import type { PauliSum } from '../ansatz/observables.js';
import type { Expression } from './expression.js';
import type { Source } from './formula-mistake.js';
import { isFunctionName } from './functions.js';

/** A gate that is known by name. */
export type GateName = FixedGate | EntanglingGate;

/** The matrices of the gates that are known by name. */
export const gates = { ...fixedGates, ...entanglingGates };

/** What is known of an operator that is otherwise any. */
export type OperatorDeclaration =
  /** Any matrix; any Hermitian matrix; any density matrix. */
  | { readonly kind: 'arbitrary' | 'hermitian' | 'state'; readonly qubits: number }
  /** Any unitary on one qubit. */
  | { readonly kind: 'unitary'; readonly qubits: 1 }
  /** Any differentiable matrix-valued function of an angle. */
  | { readonly kind: 'function'; readonly qubits: number; readonly of: string }
  | { readonly kind: 'gate'; readonly qubits: number; readonly gate: GateName }
  | { readonly kind: 'pauli-sum'; readonly qubits: number; readonly sum: PauliSum };

/** A value of an index: a whole number, or a Pauli string by its letters. */
export type IndexValue = number | PauliString;

/** A named part of a formula. */
export interface Definition {
  readonly source: Source;
  readonly expression: Expression;
  /** The qubits it acts on; 0 for a scalar. */
  readonly qubits: number;
}

/** What the names of a formula stand for. */
export interface Declarations {
  /** Real variables that occur in sines, cosines and rotations. */
  readonly angles: ReadonlySet<string>;
  readonly symbols: ReadonlyMap<string, 'real' | 'complex'>;
  /** Each ranges over a finite set. */
  readonly indices: ReadonlyMap<string, readonly IndexValue[]>;
  readonly operators: ReadonlyMap<string, OperatorDeclaration>;
  readonly definitions: ReadonlyMap<string, Definition>;
}

/** What a name means. */
export type Meaning =
  | { readonly kind: 'angle' }
  | { readonly kind: 'symbol'; readonly numbers: 'real' | 'complex' }
  | { readonly kind: 'index'; readonly values: readonly IndexValue[] }
  | { readonly kind: 'operator'; readonly declaration: OperatorDeclaration }
  | { readonly kind: 'definition'; readonly definition: Definition }
  | { readonly kind: 'imaginary unit' | 'pi' | 'square root of 2' }
  | { readonly kind: 'pauli'; readonly string: PauliString }
  | { readonly kind: 'gate'; readonly gate: GateName };

/** The most qubits that an operator may act on. */
export const mostQubits = 8;

const PAULIS = new RegExp(`^[IXYZ]{1,${mostQubits}}$`);

/** What the name stands for: what is declared, else what it means in every formula; undefined where it means nothing. */
export function meaningOf(name: string, declared: Declarations): Meaning | undefined {
  const symbol = declared.symbols.get(name);
  const index = declared.indices.get(name);
  const operator = declared.operators.get(name);
  const definition = declared.definitions.get(name);
  if (declared.angles.has(name)) return { kind: 'angle' };
  if (symbol !== undefined) return { kind: 'symbol', numbers: symbol };
  if (index !== undefined) return { kind: 'index', values: index };
  if (operator !== undefined) return { kind: 'operator', declaration: operator };
  if (definition !== undefined) return { kind: 'definition', definition };
  return builtIn(name);
}

function builtIn(name: string): Meaning | undefined {
  if (name === 'i') return { kind: 'imaginary unit' };
  if (name === 'pi' || name === 'π') return { kind: 'pi' };
  if (name === 'sqrt2') return { kind: 'square root of 2' };
  if (PAULIS.test(name)) return { kind: 'pauli', string: name };
  return Object.hasOwn(gates, name) ? { kind: 'gate', gate: name as GateName } : undefined;
}

/** Whether the name has a fixed meaning that a declaration may not change; the names of gates are free. */
export function isReserved(name: string): boolean {
  const meaning = builtIn(name);
  return isFunctionName(name) || (meaning !== undefined && meaning.kind !== 'gate');
}

/** How many qubits a value of the index acts on; 0 for a number. */
export function qubitsOfIndex(value: IndexValue): number {
  return typeof value === 'number' ? 0 : value.length;
}
