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

const name = fc.constantFrom;

/** Expressions that fit together: scalars, and operators on one and on two qubits. */
export const fitting = fc.letrec<{ scalar: string; one: string; two: string; angle: string; any: string }>(
  (tie) => {
    const bounded = { depthSize: 'small', withCrossShrink: true } as const;
    const sort = (kind: 'one' | 'two' | 'scalar') => tie(kind);
    const wrapped = (kind: 'one' | 'two') => [
      fc.tuple(sort(kind), sort(kind)).map(([a, b]) => `[${a}, ${b}]`),
      sort(kind).map((a) => `transpose(${a})`),
      sort(kind).map((a) => `dagger(${a})`),
      fc.tuple(sort(kind), sort(kind)).map(([a, b]) => `(${a} - ${b})`),
      fc.tuple(sort(kind), sort(kind)).map(([a, b]) => `${a}*${b}`),
      fc.tuple(sort('scalar'), sort(kind)).map(([s, a]) => `${s}*${a}`),
      sort(kind).map((a) => `d(${a}, y)`),
      fc.tuple(sort(kind), tie('angle')).map(([a, t]) => `shift(${a}, y, ${t})`),
      sort(kind).map((a) => `sum(k, ${a})`),
    ];
    return {
      angle: name('x', 'y', 'x/2 - y', 'm*x + pi/3', '-y - pi/4', '2*pi/5', 'x + 1/2'),
      scalar: fc.oneof(
        bounded,
        name('a', 'z', 'i', 'm', '1/3', 'sqrt(3)', 'sqrt2', 'f'),
        tie('angle').map((t) => `cos(${t})`),
        tie('angle').map((t) => `sin(${t})`),
        tie('one').map((a) => `trace(${a})`),
        fc.tuple(tie('one'), tie('one')).map(([a, b]) => `trace(${a}*${b})`),
        fc.tuple(tie('two'), tie('two')).map(([q, u]) => `expectation(${q}, ${u})`),
        fc.tuple(tie('one'), tie('one'), tie('one')).map(([q, u, r]) => `expectation(${q}, ${u}, ${r})`),
        fc.tuple(tie('scalar'), tie('scalar')).map(([s, t]) => `(${s} + ${t})`),
        fc.tuple(tie('scalar'), tie('angle')).map(([s, t]) => `${s}/(3 + cos(${t}))`),
        tie('scalar').map((s) => `d(${s}, x)`),
        tie('scalar').map((s) => `(${s})^2`),
      ),
      one: fc.oneof(
        bounded,
        name('X', 'Z', 'k', 'A', 'C', 'W', 'V', 'H', 'T', 'identity(1)', 'zero(1)'),
        fc.tuple(name('X', 'Y', 'k', '(X - Y)/sqrt2'), tie('angle')).map(([p, t]) => `R(${p}, ${t})`),
        ...wrapped('one'),
      ),
      two: fc.oneof(
        bounded,
        name('ZX', 'Q', 'P', 'CNOT', 'zero(2)', 'tensor(k, H)'),
        fc.tuple(tie('one'), tie('one')).map(([a, b]) => `tensor(${a}, ${b})`),
        tie('one').map((a) => `controlled(${a})`),
        tie('angle').map((t) => `R(ZZ, ${t})`),
        ...wrapped('two'),
      ),
      any: fc.oneof(tie('scalar'), tie('one'), tie('two')),
    };
  },
);
