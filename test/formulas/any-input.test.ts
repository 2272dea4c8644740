import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { verifyFormula } from '../../proofs/formulas/decide-formula.js';
import { functions } from '../../symbolic/formulas/functions.js';
import { parseFormulaText } from '../../symbolic/formulas/parse-formula-text.js';
import { Mistake } from '../../symbolic/mistake.js';
import { cases } from '../random/cases.js';
import { base, call } from './random-call.js';

/** Small, so that many inputs are tried; what does not fit is open. */
const effort = 20_000;

/** A verdict, or a Mistake with three parts; anything else is a defect and is thrown. */
function outcome(work: () => { readonly verdict: string }): string {
  try {
    const { verdict } = work();
    expect(['proved', 'refuted', 'open']).toContain(verdict);
    return verdict;
  } catch (error) {
    if (!(error instanceof Mistake)) throw error;
    expect(Object.values(error.parts).every((part) => part.length > 0)).toBe(true);
    return 'mistake';
  }
}

const pieces = [
  ...[
    'x',
    'y',
    'a',
    'z',
    'k',
    'm',
    'A',
    'Q',
    'C',
    'W',
    'V',
    'P',
    'f',
    'g',
    'H',
    'CNOT',
    'X',
    'ZZ',
    'i',
    'pi',
  ],
  ...['0', '1', '2', '0.5', '3e1', 'sqrt2', '+', '-', '*', '/', '^', '(', ')', ',', '[', ']', '†', '√', ' '],
  ...Object.keys(functions).map((name) => `${name}(`),
];

describe('whatever comes in', () => {
  it('as an expression ends in a verdict or a mistake', () => {
    const texts = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 40 }),
      fc.array(fc.constantFrom(...pieces), { maxLength: 25 }).map((all) => all.join('')),
      call,
    );
    const seen: Record<string, number> = {};
    fc.assert(
      fc.property(texts, texts, (left, right) => {
        const word = outcome(() => verifyFormula({ ...base, left, right }, effort));
        seen[word] = (seen[word] ?? 0) + 1;
      }),
      cases(1500),
    );
    expect(seen.mistake).toBeGreaterThan(0);
  });

  it('as a call that fits by its shape ends in every sort of verdict', () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(call, fc.boolean(), (left, same) => {
        seen.add(outcome(() => verifyFormula({ ...base, left, right: same ? left : '0' }, effort)));
      }),
      cases(1500),
    );
    expect([...seen].sort()).toEqual(['mistake', 'open', 'proved', 'refuted']);
  });

  it('as JSON ends in a verdict or a mistake', () => {
    const fields = [
      ...['kind', 'name', 'about', 'angles', 'symbols', 'indices', 'operators', 'definitions'],
      ...['assumptions', 'left', 'right', 'expected', 'frequencies', 'terms', 'derivative'],
    ];
    const documents = fc.oneof(
      fc.jsonValue(),
      fc
        .tuple(fc.constantFrom(...fields), fc.jsonValue())
        .map(([field, value]) => ({ ...base, left: 'a', right: 'a', [field]: value })),
      fc
        .record({
          frequencies: fc.oneof(
            fc.jsonValue(),
            fc.array(fc.oneof(fc.integer(), fc.double(), call), { maxLength: 3 }),
          ),
          terms: fc.oneof(
            fc.jsonValue(),
            fc.array(
              fc.record({
                coefficient: fc.oneof(
                  fc.double(),
                  fc.constantFrom('1/2', 'sqrt(5)', '1/sin(pi/7)', 'i', '0'),
                  call,
                ),
                shift: fc.oneof(fc.double(), fc.constantFrom('pi/2', '-pi/3', '1', 'pi + 1/7')),
              }),
              { minLength: 1, maxLength: 4 },
            ),
          ),
        })
        .map((rule) => ({ schema: base.schema, name: 'fuzz', kind: 'shift-rule', ...rule })),
    );
    fc.assert(
      fc.property(documents, (json) => {
        outcome(() => verifyFormula(json, effort));
      }),
      cases(1500),
    );
  });

  it('as text ends in a formula or a mistake that names a place', () => {
    const right = JSON.stringify({ ...base, left: 'a', right: 'a' }, null, 1);
    const damaged = fc
      .tuple(
        fc.nat({ max: right.length }),
        fc.nat({ max: 3 }),
        fc.constantFrom('', '{', '"', ',', '}', 'x', '\n', '\\'),
      )
      .map(([at, cut, put]) => right.slice(0, at) + put + right.slice(at + cut));
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json(), damaged), (text) => {
        outcome(() => {
          parseFormulaText(text);
          return { verdict: 'proved' };
        });
        let valid = true;
        try {
          JSON.parse(text);
        } catch {
          valid = false;
        }
        if (valid) return;
        expect(() => parseFormulaText(text)).toThrow(/line \d+, column \d+: expected/);
      }),
      cases(1500),
    );
  });

  it('however long its expansion would be, it ends', () => {
    const doubled = Object.fromEntries(
      Array.from({ length: 30 }, (_, k) => [`f${k}`, k === 0 ? '(a + cos(x))' : `f${k - 1}*f${k - 1}`]),
    );
    for (const [left, more] of [
      ['trace((A + R(X, x))^64)', {}],
      ['(a + z + cos(x) + sin(y))^64', {}],
      ['f29', { definitions: doubled }],
      ['((7^64)^64)^64 * a', {}],
      ['sqrt(97)*sqrt(89)*sqrt(83)*sqrt(79)', {}],
      ['(cos(x/48) + cos(x/47) + cos(x/45) + cos(x/43) - 5)^3', {}],
      ['cos(x + pi/2520)*cos(x + pi/2519)', {}],
      ['sum(k, sum(m, sum(k, sum(m, d(d(g*f, x), y)))))', {}],
      [`${'shift('.repeat(90)}cos(x)^9${', x, y + pi/7)'.repeat(90)}`, {}],
      ['tensor(A, A, A, A, A, A, A, A)', {}],
    ] as const) {
      const word = outcome(() => verifyFormula({ ...base, left, right: '0', ...more }, effort));
      expect(['open', 'refuted'], left).toContain(word);
    }
  });
});
