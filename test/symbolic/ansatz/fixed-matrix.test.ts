import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { generateKernel } from '../../../codegen/generate.js';
import { certify } from '../../../proofs/certify.js';
import { AnsatzMistake, parseAnsatz } from '../../../symbolic/ansatz/ansatz.js';
import type { fixedGates } from '../../../symbolic/ansatz/fixed-gates.js';
import { fixedMatrix, objectionToMatrix, unitarityDefect } from '../../../symbolic/ansatz/fixed-matrix.js';
import { inAscii, parseMatrixEntry } from '../../../symbolic/ansatz/matrix-entry.js';
import { cyclotomic } from '../../../symbolic/ring/cyclotomic.js';
import { Q } from '../../../symbolic/ring/rational.js';
import { entryNumber } from '../../oracles/fixed-gate-number.js';
import { randomMatrixGate } from '../../random-matrix.js';

const documentWith = (matrix: unknown, more: object = {}) => ({
  qubits: 1,
  encoding: { fixed: { matrix }, generator: 'Y', angle: 'identity' },
  blocks: 1,
  entangler: 'none',
  rotations: ['Y'],
  observables: ['Z0'],
  ...more,
});

describe('an explicit matrix', () => {
  it('is read as mathjs reads its entries', () => {
    fc.assert(
      fc.property(randomMatrixGate, (gate) => {
        expect(objectionToMatrix(gate.matrix)).toBeUndefined();
        fixedMatrix(gate).forEach((row, r) => {
          row.forEach((value, k) => {
            const [re, im] = cyclotomic.toComplex(value);
            expect(re).toBeCloseTo(entryNumber(gate.matrix[r]![k]!)[0], 14);
            expect(im).toBeCloseTo(entryNumber(gate.matrix[r]![k]!)[1], 14);
          });
        });
      }),
      { numRuns: 300 },
    );
  });

  it('can spell every gate of the table', () => {
    const h = 'sqrt(1/2)';
    const spelt: Record<
      keyof typeof fixedGates,
      [[string | number, string | number], [string | number, string | number]]
    > = {
      I: [
        [1, 0],
        [0, 1],
      ],
      X: [
        [0, 1],
        [1, 0],
      ],
      Y: [
        [0, '-i'],
        ['i', 0],
      ],
      Z: [
        [1, 0],
        [0, '-1'],
      ],
      H: [
        [h, h],
        [h, `-${h}`],
      ],
      S: [
        [1, 0],
        [0, 'i'],
      ],
      Sdg: [
        [1, 0],
        [0, 'e^(-i pi/2)'],
      ],
      T: [
        [1, 0],
        [0, 'e^(iπ/4)'],
      ],
      Tdg: [
        [1, 0],
        [0, '(1-i)/sqrt(2)'],
      ],
      SX: [
        ['(1+i)/2', '(1-i)/2'],
        ['0.5-0.5i', '0.5+0.5i'],
      ],
    };
    for (const [name, matrix] of Object.entries(spelt)) {
      const text = (m: ReturnType<typeof fixedMatrix>) => m.map((row) => row.map(cyclotomic.format));
      const own = fixedMatrix({ matrix });
      expect(text(own), name).toEqual(text(fixedMatrix(name as keyof typeof fixedGates))); // a key of the table
      expect(Q.isZero(unitarityDefect({ matrix }))).toBe(true);
    }
  });

  it('reads decimals as the fractions that they spell, so that 0.6 and 0.8i are exact', () => {
    expect(
      Q.isZero(
        unitarityDefect({
          matrix: [
            [0.6, '0.8i'],
            ['0.8i', 0.6],
          ],
        }),
      ),
    ).toBe(true);
    expect(
      Q.isZero(
        unitarityDefect({
          matrix: [
            ['0.7071067811865476', '0.7071067811865476'],
            ['0.7071067811865476', '-0.7071067811865476'],
          ],
        }),
      ),
    ).toBe(false);
  });

  it('is carried in ASCII by documents and texts', () => {
    expect(inAscii('e^(iπ/4)')).toBe('e^(ipi/4)');
    const { document } = parseAnsatz(
      documentWith([
        ['e^(iπ/4)', 0],
        [0, 1],
      ]),
    );
    expect(JSON.stringify(document)).toMatch(/^[ -~]*$/);
    expect(parseAnsatz(JSON.parse(JSON.stringify(document))).document).toEqual(document);
  });

  it('that is unitary but for rounding is certified as it stands, and the certificate says so', () => {
    const rounded = parseAnsatz(
      documentWith(
        [
          ['0.70710678119', '0.70710678119'],
          ['0.70710678119', '-0.70710678119'],
        ],
        { observables: ['Z0 + 2'] },
      ),
    );
    const certificate = certify(generateKernel(rounded), rounded);
    expect(certificate.verdict).toBe('proved');
    expect(certificate.notes?.join('\n')).toMatch(
      /no exactly unitary matrix: M†M differs from 1 by at most 9\.8e-12/,
    );
    const exact = parseAnsatz(
      documentWith([
        ['3/5', '4i/5'],
        ['4i/5', '3/5'],
      ]),
    );
    const notes = certify(generateKernel(exact), exact).notes!;
    expect(notes).toHaveLength(1);
    expect(notes[0]).not.toMatch(/differs/);
  });

  it('keeps the constants of kernels short enough to be read back, however many qubits have decimals', () => {
    const decimals = [
      ['-0.027775298402 - 0.000054952783i', '-0.227096929737 - 0.973475995740i'],
      ['0.639050155787 + 0.768663403687i', '0.016721766278 - 0.022177753576i'],
    ];
    for (const generator of ['I', 'Z']) {
      const encoding = { fixed: { matrix: decimals }, generator, angle: 'identity' };
      const ansatz = parseAnsatz(
        documentWith(decimals, { qubits: 5, encoding, observables: ['Z0 + 1', 'Y4'] }),
      );
      const certificate = certify(generateKernel(ansatz), ansatz);
      expect(certificate.reason ?? certificate.verdict).toBe('proved');
    }
  }, 60_000);

  it('is another one when a decimal changes: the kernel of the one is refuted for the other', () => {
    const [one, other] = ['0.6', '0.6000000001'].map((a) =>
      parseAnsatz(
        documentWith([
          [a, '-0.8'],
          ['0.8', '0.6'],
        ]),
      ),
    );
    const kernel = generateKernel(one!);
    const disguised = (text: string) => text.replaceAll('"0.6",\n', '"0.6000000001",\n');
    const texts = { typescript: disguised(kernel.typescript), javascript: disguised(kernel.javascript) };
    expect(certify(kernel, one!).verdict).toBe('proved');
    expect(certify(texts, other!).verdict).toBe('refuted');
  });

  const id = [0, 1] as const;
  const bad: readonly (readonly [string, unknown, RegExp])[] = [
    ['no list', 7, /a matrix is a list of 2 rows of 2 entries/],
    ['a row too many', [[1, 0], id, id], /2 rows of 2 entries/],
    ['a row too long', [[1, 0, 0], id], /2 rows of 2 entries/],
    [
      'an entry that is neither number nor text',
      [[true, 0], id],
      /entry \(0, 0\): an entry is a number or text/,
    ],
    ['no unitary matrix', [[1, 1], id], /not unitary: M†M differs from 1 by 1\.0e\+0/],
    [
      'decimals that are too short',
      [
        ['0.7071', '0.7071'],
        ['0.7071', '-0.7071'],
      ],
      /differs from 1 by 1\.9e-5, and decimals may miss it by 1e-9/,
    ],
    [
      'fractions that are nearly unitary',
      [
        ['707106781/1000000000', '707106781/1000000000'],
        ['707106781/1000000000', '-707106781/1000000000'],
      ],
      /it is not unitary: M†M differs/,
    ],
    [
      'a root outside the field',
      [
        ['sqrt(1/3)', 'sqrt(2/3)'],
        ['sqrt(2/3)', '-sqrt(1/3)'],
      ],
      /a square root that is no element/,
    ],
    ['an angle outside the field', [['e^(i pi/3)', 0], id], /whole multiple of i pi\/4/],
    ['pi as a number', [['pi', 0], id], /pi stands outside an exponent/],
    [
      'what two people read differently',
      [['1/2i', 0], id],
      /what follows a divisor needs a sign or parentheses/,
    ],
    ['code', [['alert(1)', 0], id], /cannot read "alert\(1\)"/],
    ['the end of a comment', [['1 */ ', 0], id], /cannot read "\/ "/],
    ['letters of other scripts', [['１', 0], id], /characters other than/],
    ['a division by zero', [['1/(1-1)', 0], id], /a division by zero/],
    ['nothing', [['', 0], id], /something is missing at the end/],
    ['an open parenthesis', [['(1', 0], id], /a "\)" is missing/],
    ['deep parentheses', [[`${'('.repeat(20)}1${')'.repeat(20)}`, 0], id], /too many parentheses/],
    ['long text', [['1'.repeat(81), 0], id], /at most 80 characters/],
    ['too many decimals', [['1.000000000000000000001', 0], id], /at most 20 decimals/],
    [
      'a large denominator',
      [['3000000000000001/3000000000000002', 0], id],
      /common denominator of at most 1e15/,
    ],
    [
      'an entry that cancels',
      [
        ['sqrt(1/2)+1e-4(665857-470832sqrt(2))', 'sqrt(1/2)'],
        ['sqrt(1/2)', '-sqrt(1/2)'],
      ],
      /an entry is the small difference of large numbers/,
    ],
    ['an unknown field', { other: 1 }, /2 rows of 2 entries/],
  ];
  for (const [what, matrix, message] of bad)
    it(`is refused with ${what}, in three parts`, () => {
      const build = () => parseAnsatz(documentWith(matrix));
      expect(build).toThrow(AnsatzMistake);
      expect(build).toThrow(message);
    });

  it('has entries that are read or refused with a sentence, whatever the text', () => {
    const characters = fc.constantFrom(...'0123456789.+-*/()^ episqrt'.split(''), 'sqrt(', 'e^(', 'pi', 'i');
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(characters, { maxLength: 24 }).map((c) => c.join('')),
        ),
        (text) => {
          const read = parseMatrixEntry(text);
          expect(typeof read === 'string' || cyclotomic.equal(read.value, read.value)).toBe(true);
        },
      ),
      { numRuns: 2000 },
    );
  });
});
