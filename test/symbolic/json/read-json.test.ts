import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { JsonMistake, readJson } from '../../../symbolic/json/read-json.js';
import { cases } from '../../random/cases.js';

const refusalOf = (text: string): JsonMistake => {
  try {
    readJson(text, 'A file');
  } catch (error) {
    if (error instanceof JsonMistake) return error;
    throw error;
  }
  throw new Error(`${text} was read`);
};

describe('numbers in JSON of which verdicts depend', () => {
  it('are read as JavaScript prints them, whatever the double', () => {
    const doubles = fc.double({ noNaN: true, noDefaultInfinity: true });
    fc.assert(
      fc.property(fc.array(doubles), (numbers) => {
        const text = JSON.stringify({ numbers });
        expect(readJson(text, 'A file')).toEqual(JSON.parse(text));
      }),
      cases(1000),
    );
  });

  it('are read in any spelling of such a decimal', () => {
    for (const [text, value] of [
      ['1.0', 1],
      ['0.10', 0.1],
      ['10e-2', 0.1],
      ['1E+2', 100],
      ['-0', -0],
      ['0.000', 0],
      ['9007199254740992', 2 ** 53],
      ['100000000000000000000000', 1e23],
    ] as const)
      expect(readJson(`[${text}]`, 'A file'), text).toEqual([value]);
  });

  it('are refused with their place where one digit more is written than a double keeps', () => {
    const digits = fc.bigInt({ min: 10n ** 18n, max: 10n ** 25n }).filter((n) => n % 10n !== 0n);
    fc.assert(
      fc.property(digits, fc.integer({ min: -40, max: 40 }), fc.boolean(), (n, tens, minus) => {
        const number = `${minus ? '-' : ''}${n}e${tens}`; // 19 digits or more; a double prints 17 at most
        const { asked, expected, remedy } = refusalOf(`{\n  "a": [1, ${number}] }`).parts;
        expect(asked).toBe('A file, line 2, column 12');
        expect(expected).toBe(
          `a number in JSON is kept as a double, and of ${number} that would make ${Number(number)}`,
        );
        expect(remedy).toMatch(/fewer digits/);
      }),
      cases(1000),
    );
  });

  it('are refused where they are beyond all doubles, or so small that they would be 0', () => {
    for (const number of [
      '1e999',
      '-1e309',
      '1e-400',
      `0.${'0'.repeat(350)}1`,
      '9'.repeat(100_000),
      '1e99999999999',
    ])
      expect(refusalOf(number).parts.expected).toMatch(/that would make (-?Infinity|0)$/);
  });
});

describe('names in JSON of which verdicts depend', () => {
  it('may come again in other objects, and not in the same one, however they are spelt', () => {
    expect(readJson('{ "a": { "a": 1 }, "b": [{ "a": 1 }, { "a": 2 }], "A": 3 }', 'A file')).toEqual({
      a: { a: 1 },
      b: [{ a: 1 }, { a: 2 }],
      A: 3,
    });
    for (const [text, place, name] of [
      ['{ "a": 1,\n  "a": 1 }', 'line 2, column 3', '"a"'],
      ['[{ "b": { "\u00e9": 1, "x": [], "\\u00e9": 2 } }]', 'line 1, column 28', '"é"'],
      ['{ "__proto__": 1, "__proto__": 2 }', 'line 1, column 19', '"__proto__"'],
    ] as const) {
      const { asked, expected, remedy } = refusalOf(text).parts;
      expect(asked).toBe(`A file, ${place}`);
      expect(expected).toBe(`${name} stands twice in the same object`);
      expect(remedy).toBe('Keep one of the two');
    }
  });
});
