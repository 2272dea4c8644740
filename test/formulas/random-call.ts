import fc from 'fast-check';
import { functions } from '../../symbolic/formulas/functions.js';

/** Declarations of every sort. */
export const base = {
  schema: 'qgradcam/formula@1',
  name: 'fuzz',
  angles: ['x', 'y'],
  symbols: { a: 'real', z: 'complex' },
  indices: { k: ['X', 'Y', 'Z'], m: [1, 2, 0] },
  operators: {
    A: { kind: 'arbitrary' },
    Q: { kind: 'hermitian', qubits: 2 },
    C: { kind: 'state' },
    W: { kind: 'unitary' },
    V: { kind: 'function', of: 'x' },
    P: { kind: 'pauli-sum', qubits: 2, sum: '0.5 Z0 Z1 - X1' },
  },
  definitions: { f: 'expectation(Q, tensor(R(k, x), H))', g: 'f*cos(m*y)' },
};

/** Calls with arguments of any sort: what fits by shape and often not by meaning. */
export const { call } = fc.letrec<{ call: string }>((tie) => ({
  call: fc.oneof(
    { depthSize: 'medium', withCrossShrink: true },
    fc.constantFrom(
      'x',
      'y',
      'a',
      'k',
      'm',
      'A',
      'Q',
      'W',
      'V',
      'P',
      'f',
      'X',
      'H',
      'i',
      'pi',
      '0',
      '2',
      '1/3',
    ),
    fc
      .tuple(
        fc.constantFrom(...Object.entries(functions)),
        fc.array(tie('call'), { minLength: 3, maxLength: 3 }),
        fc.nat({ max: 1 }),
      )
      .map(
        ([[name, { least, most }], args, more]) =>
          `${name}(${args.slice(0, Math.min(least + more, most)).join(', ')})`,
      ),
    fc
      .tuple(tie('call'), fc.constantFrom(' + ', ' - ', '*', '/'), tie('call'))
      .map(([l, op, r]) => `(${l}${op}${r})`),
    tie('call').map((e) => `${e}^3`),
  ),
}));
