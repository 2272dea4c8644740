import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kronecker, mapMatrix, multiply } from '../../../symbolic/algebra/matrix.js';
import { differentiate, evaluate } from '../../../symbolic/ansatz/angle-expression.js';
import { angleMaps } from '../../../symbolic/ansatz/angle-maps.js';
import { AnsatzMistake, parameterCount, parseAnsatz, thetaIndex } from '../../../symbolic/ansatz/ansatz.js';
import { entanglers } from '../../../symbolic/ansatz/entanglers.js';
import { entanglingGates } from '../../../symbolic/ansatz/entangling-gates.js';
import { fixedGates } from '../../../symbolic/ansatz/fixed-gates.js';
import { parseObservable } from '../../../symbolic/ansatz/observables.js';
import { type Cyclotomic, cyclotomic } from '../../../symbolic/ring/cyclotomic.js';
import { Q } from '../../../symbolic/ring/rational.js';
import { cases } from '../../random/cases.js';

const valid = {
  qubits: 3,
  encoding: { fixed: 'H', generator: 'Y', angle: 'identity' },
  blocks: 2,
  entangler: 'cnot-ring',
  rotations: ['Z', 'Y', 'Z'],
  observables: ['Z0', '0.5 Z0 Z1 - 0.25 X2'],
};

describe('an ansatz configuration', () => {
  it('survives a round trip through its own document', () => {
    const once = parseAnsatz(valid);
    const twice = parseAnsatz(JSON.parse(JSON.stringify(once.document)));
    expect(twice).toEqual(once);
  });

  it('uploads once, at the start, unless it says otherwise', () => {
    expect(parseAnsatz(valid).uploads).toEqual([0]);
    expect(parseAnsatz({ ...valid, uploads: [0] }).document).toEqual(parseAnsatz(valid).document);
    const again = parseAnsatz({ ...valid, uploads: [0, 1] });
    expect(again.document.uploads).toEqual([0, 1]);
    expect(parseAnsatz(JSON.parse(JSON.stringify(again.document)))).toEqual(again);
  });

  it('numbers θ by block, then qubit, then rotation, without gaps', () => {
    const ansatz = parseAnsatz(valid);
    const indices = [];
    for (let l = 0; l < 2; l += 1)
      for (let q = 0; q < 3; q += 1) for (let r = 0; r < 3; r += 1) indices.push(thetaIndex(ansatz, l, q, r));
    expect(indices).toEqual(Array.from({ length: parameterCount(ansatz) }, (_, k) => k));
  });

  const bad: readonly (readonly [string, unknown, RegExp])[] = [
    ['no object', 7, /Ansatz: expected a JSON object, got 7/],
    [
      'a qubit number that is no whole number',
      { ...valid, qubits: 2.5 },
      /qubits = 2.5.*whole number from 1 to 16/,
    ],
    ['too many qubits', { ...valid, qubits: 17 }, /from 1 to 16/],
    ['an unknown field', { ...valid, block: 1 }, /field "block"/],
    [
      'a ring on one qubit',
      { ...valid, qubits: 1, observables: ['Z0'] },
      /"cnot-ring" on 1 qubit: a ring needs at least 2/,
    ],
    [
      'an unknown entangler',
      { ...valid, entangler: 'constructor' },
      /Entangler "constructor".*Choose one of none/,
    ],
    [
      'an entangler with a doubled qubit',
      { ...valid, entangler: [{ gate: 'CNOT', qubits: [1, 1] }] },
      /different qubit/,
    ],
    ['an unknown generator', { ...valid, encoding: { generator: 'W' } }, /Generator "W"/],
    [
      'a list of encodings that is too short',
      { ...valid, encoding: [valid.encoding] },
      /1 entries on 3 qubits/,
    ],
    ['no rotations', { ...valid, rotations: [] }, /list of 1 to 3/],
    [
      'an observable on a missing qubit',
      { ...valid, observables: ['Z3'] },
      /names qubit 3, but the qubits are 0 to 2/,
    ],
    ['an observable on two lines', { ...valid, observables: ['Z0\n+ Z1'] }, /is to be one line/],
    ['an observable with a line separator', { ...valid, observables: ['Z0\u2028'] }, /is to be one line/],
    ['a huge coefficient', { ...valid, observables: ['1e20 Z0'] }, /between 1e-9 and 1e9/],
    ['a tiny coefficient', { ...valid, observables: ['Z0 + 1e-10 Z1'] }, /between 1e-9 and 1e9/],
    ['a long coefficient', { ...valid, observables: ['0.123456789012345678901 Z0'] }, /at most 20 decimals/],
    [
      'an entangling gate with an unknown field',
      { ...valid, entangler: [{ gate: 'X', qubits: [0], on: 1 }] },
      /Entangler gate 0 field "on": the fields are gate, qubits/,
    ],
    ['too many blocks', { ...valid, blocks: 33 }, /blocks = 33.*from 0 to 32/],
    ['no encoding', { ...valid, encoding: undefined }, /Encoding: expected a JSON object, got nothing/],
    ['an unknown fixed gate', { ...valid, encoding: { fixed: 'V', generator: 'Y' } }, /Fixed gate "V"/],
    [
      'a fixed gate by another field than its matrix',
      { ...valid, encoding: { fixed: { unitary: [] }, generator: 'Y' } },
      /Fixed gate field "unitary": the fields are matrix/,
    ],
    [
      'a list of gates for H',
      { ...valid, encoding: { fixed: ['H', 'S'], generator: 'Y' } },
      /got \["H","S"\]/,
    ],
    ['an unknown angle map', { ...valid, encoding: { generator: 'Y', angle: 'sin' } }, /Angle map "sin"/],
    ['an unknown gate', { ...valid, entangler: [{ gate: 'CY', qubits: [0, 1] }] }, /gate 0 "CY"/],
    ['a gate on a missing qubit', { ...valid, entangler: [{ gate: 'X', qubits: [3] }] }, /from 0 to 2/],
    ['four rotations', { ...valid, rotations: ['X', 'Y', 'Z', 'X'] }, /list of 1 to 3/],
    ['the identity as a rotation', { ...valid, rotations: ['I'] }, /Rotation "I"/],
    ['17 observables', { ...valid, observables: Array(17).fill('Z0') }, /list of 1 to 16/],
    ['an imaginary observable', { ...valid, observables: ['i Z0'] }, /cannot read "i Z0"/],
    ['uploads that are no list', { ...valid, uploads: true }, /uploads = true.*list of 1 to 2/],
    ['no upload at all', { ...valid, uploads: [] }, /list of 1 to 2/],
    ['an upload after the last block', { ...valid, uploads: [0, 2] }, /a block from 0 to 1/],
    ['an upload twice', { ...valid, uploads: [1, 1] }, /in increasing order/],
    ['uploads out of order', { ...valid, uploads: [1, 0] }, /in increasing order/],
    ['an upload before half a block', { ...valid, uploads: [0.5] }, /a block from 0 to 1/],
    ['an upload that is no number', { ...valid, uploads: ['0'] }, /a block from 0 to 1/],
    ['an upload before a block of none', { ...valid, blocks: 0, uploads: [1] }, /a block from 0 to 0/],
    ['an observable that is not text', { ...valid, observables: [{}] }, /expected text/],
  ];
  for (const [what, json, message] of bad)
    it(`refuses ${what} in three parts`, () => {
      expect(() => parseAnsatz(json)).toThrow(AnsatzMistake);
      expect(() => parseAnsatz(json)).toThrow(message);
    });

  it('answers any JSON value with a configuration or an AnsatzMistake, never another error', () => {
    const key = fc.constantFrom(...Object.keys(valid), 'toString', '__proto__');
    fc.assert(
      fc.property(fc.dictionary(key, fc.jsonValue()), fc.boolean(), (fields, merge) => {
        try {
          parseAnsatz(merge ? { ...valid, ...fields } : fields);
        } catch (error) {
          expect(error).toBeInstanceOf(AnsatzMistake);
        }
      }),
      cases(500),
    );
  });
});

describe('observables', () => {
  it('are read exactly: decimals are fractions, repeated strings are added up', () => {
    const sum = parseObservable('0.1 Z0 + 0.2*Z0 - X1 Y0 + 2', 2);
    if (typeof sum === 'string') throw new Error(sum);
    expect(sum.map((t) => [t.letters.join(''), Q.format(t.coefficient)])).toEqual([
      ['II', '2'],
      ['YX', '-1'],
      ['ZI', '3/10'],
    ]);
  });

  for (const text of [
    '',
    'Z',
    'Z0 Z0',
    'Z0 Z1 Z9',
    'Z0 +',
    '0 Z0',
    'Z0 - Z0',
    'Q0',
    '1e999 Z0',
    '0.5 0.5 Z0',
    'Z0;alert(1)',
  ])
    it(`refuses ${JSON.stringify(text)} with a sentence`, () => {
      expect(parseObservable(text, 2)).toBeTypeOf('string');
    });
});

const adjoint = (m: readonly (readonly Cyclotomic[])[]) =>
  m.map((_, r) => m.map((row) => cyclotomic.conj(row[r]!)));

describe('the tables of gates', () => {
  for (const [name, gate] of [...Object.entries(fixedGates), ...Object.entries(entanglingGates)])
    it(`${name} is exactly unitary`, () => {
      const product = multiply(cyclotomic, gate, adjoint(gate));
      product.forEach((row, r) => {
        row.forEach((entry, c) => {
          expect(cyclotomic.equal(entry, r === c ? cyclotomic.one : cyclotomic.zero)).toBe(true);
        });
      });
    });

  it('√X squared is X and T squared is S', () => {
    const square = (m: readonly (readonly Cyclotomic[])[]) =>
      mapMatrix(multiply(cyclotomic, m, m), cyclotomic.format);
    expect(square(fixedGates.SX)).toEqual(mapMatrix(fixedGates.X, cyclotomic.format));
    expect(square(fixedGates.T)).toEqual(mapMatrix(fixedGates.S, cyclotomic.format));
  });

  it('the Kronecker product puts the first factor on the more significant bit', () => {
    const product = kronecker(cyclotomic, fixedGates.Z, fixedGates.I);
    expect(product.map((row, r) => cyclotomic.format(row[r]!))).toEqual(['1', '1', '-1', '-1']);
  });

  for (const [name, { gates, least }] of Object.entries(entanglers))
    it(`entangler ${name} names only qubits that exist, from its least number on`, () => {
      for (let n = least.qubits; n <= 12; n += 1)
        for (const { qubits } of gates(n)) {
          expect(new Set(qubits).size).toBe(qubits.length);
          expect(qubits.every((q) => q >= 0 && q < n)).toBe(true);
        }
    });
});

describe('angle maps', () => {
  for (const [name, { angle }] of Object.entries(angleMaps))
    it(`the derived chain rule of ${name} agrees with central differences`, () => {
      const derivative = differentiate(angle);
      // Truncation h²/6·max|f‴| with |f‴| ≤ 4π for every map here, rounding 4u·π/h: 2·10⁻⁹ in all for h = 10⁻⁵ with room.
      const h = 1e-5;
      fc.assert(
        fc.property(fc.double({ min: -4, max: 4, noNaN: true }), (x) => {
          const slope = (evaluate(angle, x + h) - evaluate(angle, x - h)) / (2 * h);
          expect(Math.abs(slope - evaluate(derivative, x))).toBeLessThan(2e-9);
        }),
        cases(100),
      );
    });
});
