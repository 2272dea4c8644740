import { parseObservable } from '../ansatz/observables.js';
import { checked, source } from './checked.js';
import {
  type Declarations,
  type Definition,
  type GateName,
  gates,
  type IndexValue,
  isReserved,
  mostQubits,
  type OperatorDeclaration,
  qubitsOfIndex,
} from './declarations.js';
import { FormulaMistake } from './formula-mistake.js';
import { entries, type Fields, list, record, shown, text } from './json-fields.js';

/** The most names of one sort that a formula may declare. */
export const mostNames = 32;
const mostIndexValues = 256;
const mostDeclaredQubits = 4;

const NAME = /^\p{L}[\p{L}\p{N}_]*$/u;

/** What a formula without variables declares. */
export const nothingDeclared: Declarations = {
  angles: new Set(),
  symbols: new Map(),
  indices: new Map(),
  operators: new Map(),
  definitions: new Map(),
};

/** The declarations of a formula. Throws a {@link FormulaMistake} for names and operators that cannot be used. */
export function parseDeclarations(fields: Fields): Declarations {
  const taken = new Set<string>();
  const claim = (name: string, field: string): string => {
    const fault = !NAME.test(name)
      ? 'a name is a letter followed by letters, digits and underscores'
      : isReserved(name)
        ? 'this name has a fixed meaning in every formula'
        : taken.has(name)
          ? 'this name is declared twice'
          : field === '"definitions"' && Object.hasOwn(gates, name)
            ? 'this is the name of a gate, which definitions before it may use'
            : undefined;
    if (fault !== undefined || name.length > 40)
      throw new FormulaMistake(
        `The formula's ${field}, name ${shown(name)}`,
        fault ?? 'a name has at most 40 characters',
        'Choose another name',
      );
    taken.add(name);
    return name;
  };
  const angles = new Set(
    list(fields.angles ?? [], '"angles"', 0, mostNames).map((value) =>
      claim(text(value, 'angle', 200), '"angles"'),
    ),
  );
  const symbols = new Map(
    symbolEntries(fields.symbols).map(([name, numbers]) => [claim(name, '"symbols"'), numbers] as const),
  );
  const indices = new Map(
    entries(fields.indices, '"indices"', mostNames).map(
      ([name, values]) => [claim(name, '"indices"'), indexValues(name, values)] as const,
    ),
  );
  const operators = new Map(
    entries(fields.operators, '"operators"', mostNames).map(
      ([name, value]) => [claim(name, '"operators"'), parseOperator(name, value, angles)] as const,
    ),
  );
  const definitions = new Map<string, Definition>();
  const declared = { angles, symbols, indices, operators, definitions };
  for (const [name, value] of entries(fields.definitions, '"definitions"', mostNames)) {
    const definition = checked(source(`definition ${shown(name)}`, value), declared);
    definitions.set(claim(name, '"definitions"'), definition);
  }
  return declared;
}

function symbolEntries(value: unknown): readonly (readonly [string, 'real' | 'complex'])[] {
  if (Array.isArray(value))
    return list(value, '"symbols"', 0, mostNames).map((name) => [text(name, 'symbol', 200), 'real'] as const);
  return entries(value, '"symbols"', mostNames).map(([name, numbers]) => {
    if (numbers === 'real' || numbers === 'complex') return [name, numbers] as const;
    throw new FormulaMistake(
      `The formula's symbol ${shown(name)}`,
      `a symbol is real or complex, and ${shown(numbers)} came`,
      'Write "real" or "complex"',
    );
  });
}

function indexValues(name: string, value: unknown): readonly IndexValue[] {
  const values = list(value, `index ${shown(name)}`, 1, mostIndexValues).map((v): IndexValue => {
    const fits =
      typeof v === 'number'
        ? Number.isInteger(v) && Math.abs(v) <= 1000
        : typeof v === 'string' && v.length <= mostQubits && /^[IXYZ]+$/.test(v);
    if (fits) return v as IndexValue; // one of the two forms that were just told apart
    throw new FormulaMistake(
      `The formula's index ${shown(name)}, value ${shown(v)}`,
      'the values are whole numbers up to 1000 in size, or Pauli strings such as "X" or "ZZ"',
      'Write such values',
    );
  });
  if (values.every((v) => qubitsOfIndex(v) === qubitsOfIndex(values[0]!))) return values;
  throw new FormulaMistake(
    `The formula's index ${shown(name)}`,
    'its values are all numbers, or all Pauli strings of the same length',
    'Use two indices',
  );
}

function parseOperator(name: string, value: unknown, angles: ReadonlySet<string>): OperatorDeclaration {
  const what = `The formula's operator ${shown(name)}`;
  const fields = record(value, what);
  const known: Record<string, readonly string[]> = {
    arbitrary: ['kind', 'qubits'],
    hermitian: ['kind', 'qubits'],
    state: ['kind', 'qubits'],
    unitary: ['kind', 'qubits'],
    function: ['kind', 'qubits', 'of'],
    gate: ['kind', 'gate'],
    'pauli-sum': ['kind', 'qubits', 'sum'],
  };
  const kind = fields.kind;
  if (typeof kind !== 'string' || !Object.hasOwn(known, kind))
    throw new FormulaMistake(
      what,
      `there is no kind ${shown(kind)}`,
      `Choose one of ${Object.keys(known).join(', ')}`,
    );
  const stranger = Object.keys(fields).find((key) => !known[kind]!.includes(key));
  if (stranger !== undefined)
    throw new FormulaMistake(
      `${what}, field ${shown(stranger)}`,
      `the fields of kind "${kind}" are ${known[kind]!.join(', ')}`,
      'Remove or rename it',
    );
  if (kind === 'gate') {
    const { gate } = fields;
    if (typeof gate !== 'string' || !Object.hasOwn(gates, gate))
      throw new FormulaMistake(
        what,
        `there is no gate ${shown(gate)}`,
        `Choose one of ${Object.keys(gates).join(', ')}`,
      );
    return { kind, gate: gate as GateName, qubits: Math.log2(gates[gate as GateName].length) };
  }
  const most = kind === 'unitary' ? 1 : kind === 'pauli-sum' ? mostQubits : mostDeclaredQubits;
  const qubits = fields.qubits ?? 1;
  if (typeof qubits !== 'number' || !Number.isInteger(qubits) || qubits < 1 || qubits > most)
    throw new FormulaMistake(
      `${what} with "qubits" ${shown(qubits)}`,
      most === 1
        ? 'any unitary is understood on one qubit only'
        : `"qubits" is a whole number from 1 to ${most}`,
      most === 1 ? 'Say "arbitrary", or write it as a circuit' : 'Write such a number',
    );
  if (kind === 'pauli-sum') {
    const written = text(fields.sum, `operator ${shown(name)}, "sum"`, 2000);
    const sum = parseObservable(written, qubits);
    if (typeof sum === 'string')
      throw new FormulaMistake(
        `${what}, "sum" ${shown(written)}`,
        sum,
        'Write a real Pauli sum such as "0.5 Z0 Z1 - X2"',
      );
    return { kind, qubits, sum };
  }
  if (kind === 'function') {
    const { of } = fields;
    if (typeof of !== 'string' || !angles.has(of))
      throw new FormulaMistake(
        `${what}, "of" ${shown(of)}`,
        'a function depends on a declared angle',
        'Name one of "angles"',
      );
    return { kind, qubits, of };
  }
  return kind === 'unitary'
    ? { kind, qubits: 1 }
    : { kind: kind as 'arbitrary' | 'hermitian' | 'state', qubits };
}
