import { describe, expect, it } from 'vitest';
import { decideFormula, verifyFormula } from '../../proofs/formulas/decide-formula.js';
import { parseFormula } from '../../symbolic/formulas/parse-formula.js';
import { parseFormulaText } from '../../symbolic/formulas/parse-formula-text.js';
import { findJsonFault } from '../../symbolic/json/find-json-fault.js';
import { Mistake } from '../../symbolic/mistake.js';

const base = {
  schema: 'qgradcam/formula@1',
  name: 'test',
  angles: ['x', 'y'],
  symbols: ['a'],
  indices: { k: ['X', 'Y'], m: [1, 2] },
  operators: {
    A: { kind: 'arbitrary' },
    Q: { kind: 'hermitian', qubits: 2 },
    V: { kind: 'function', of: 'x' },
  },
};

/** Definitions of which each uses the one before, with a hundred signs. */
const chain = (n: number) =>
  Object.fromEntries(
    Array.from({ length: n }, (_, k) => [`f${k}`, `${'-'.repeat(99)}${k === 0 ? 'A' : `f${k - 1}`}`]),
  );

const verdictOf = (left: string, right: string, more: object = {}) =>
  verifyFormula({ ...base, ...more, left, right });

function mistakeIn(work: () => unknown): Mistake {
  try {
    work();
  } catch (error) {
    if (error instanceof Mistake) return error;
    throw error;
  }
  throw new Error('no mistake was found');
}

describe('expressions', () => {
  it('have the usual precedence', () => {
    for (const [left, right] of [
      ['1 + 2*3', '7'],
      ['-2^2', '-4'],
      ['2*3^2', '18'],
      ['(2^3)^2', '64'],
      ['8/4/2', '1'],
      ['1 - 2 - 3', '-4'],
      ['-a*a', '-(a*a)'],
      ['2e1 - 0.25*4', '19'],
      ['(A†)†', 'A'],
      ['A†^2', 'A†*A†'],
      ['√2*√2', '2'],
      ['√2', 'sqrt2'],
      ['sqrt(12)', '2*√3'],
      ['sqrt(45)*sqrt(5)', '15'],
      ['sqrt(7)', '2*sin(2*pi/7) + 2*sin(4*pi/7) - 2*sin(6*pi/7)'],
      ['cos(pi/5)', '(1 + sqrt(5))/4'],
      ['2·a − a×1', 'a'],
      ['[X, Y]', '2*i*Z'],
      ['XZ', 'tensor(X, Z)'],
      ['CNOT*XI*CNOT', 'XX'],
      ['R(X, π)', '-i*X'],
      ['sum(m, m)', '3'],
      ['sum(m, cos(m*x))', 'cos(x) + cos(2*x)'],
      ['controlled(X)', 'CNOT'],
      ['d(cos(3*x/2 - y), x)', '-3/2*sin(3*x/2 - y)'],
      ['d(sin(x)/cos(x), x)', '1/cos(x)^2'],
      ['shift(cos(x), x, x)', 'cos(2*x)'],
    ] as const)
      expect(verdictOf(left, right).verdict, `${left} = ${right}`).toBe('proved');
  });

  it('say where reading stops, what was expected and what to do', () => {
    for (const [text, place, expected] of [
      ['cos(x', 'column 6', '")" is missing here for the "(" in column 4'],
      ['2x', 'column 2', 'a + − * or / is missing before it'],
      ['cos x', 'column 1', 'a function needs its arguments'],
      ['a +\n  * 2', 'line 2, column 3', 'a number, a name or an opening parenthesis is missing'],
      ['foo(a)', 'column 1', 'there is no function of this name'],
      ['b', 'column 1', 'the name is not declared'],
      ['a # 2', 'column 3', 'this character means nothing here'],
      ['a)', 'column 2', 'nothing was opened that this closes'],
      ['a^x', 'column 3', 'an exponent is a whole number from 0 to 64'],
      ['2^3^2', 'column 4', 'a^b^c is (a^b)^c to some and a^(b^c) to others'],
      ['a^65', 'column 3', 'an exponent is a whole number from 0 to 64'],
      ['X + 2', 'column 1', 'here are an operator on 1 qubit and a scalar'],
      ['X*Q', 'column 1', 'an operator on 1 qubit and an operator on 2 qubits'],
      ['expectation(X, Q)', 'column 1', 'the parts of an expectation are alike'],
      ['2/X', 'column 3', 'only a scalar divides'],
      ['d(a, a)', 'column 6', 'd needs a declared angle here'],
      ['sum(a, 2)', 'column 5', 'a sum runs over a declared index'],
      ['trace(a)', 'column 7', 'an operator is expected here'],
      ['cos(X)', 'column 5', 'an angle is expected here'],
      ['tensor(X)', 'column 1', 'tensor takes 2 to 8 arguments, and 1 came'],
      ['identity(99)', 'column 10', 'the number of qubits is a whole number from 1 to 8'],
      ['sqrt(x)', 'column 6', 'the square root is taken of a whole number'],
      ['', 'column 1', 'is missing here'],
      ['X ⊗ Y', 'column 3', 'this character means nothing here'],
      ['0.00000000000000000000000000000000000000000001', 'column 1', 'a number has at most 40 digits'],
      ['1e99', 'column 1', 'powers of ten up to 30'],
      [`${'('.repeat(101)}a${')'.repeat(101)}`, 'column 101', 'nested more than 100 deep'],
      [`A${'†'.repeat(1998)}`, 'column 1', 'more than 400 steps deep'],
      ['1+'.repeat(1500), 'column', 'at most 2000 names, numbers and signs'],
      [' '.repeat(20_001), 'column', 'at most 20000 characters'],
    ] as const) {
      const { parts, message } = mistakeIn(() => parseFormula({ ...base, left: text, right: '0' }));
      expect(message, text).toContain(expected);
      expect(parts.asked, text).toContain(place);
      expect(parts.remedy.length, text).toBeGreaterThan(5);
    }
  });

  it('report mistakes that only their values show', () => {
    for (const [text, expected] of [
      ['R(A, x)', 'a rotation needs a generator P with P·P = 1'],
      ['a/(cos(x)^2 + sin(x)^2 - 1)', 'it divides, and it is zero whatever the values are'],
      ['cos(x/(1-1))', 'it divides, and it is zero'],
    ] as const)
      expect(mistakeIn(() => verdictOf(text, '0')).message).toContain(expected);
  });
});

describe('formulas', () => {
  it('are refused with three parts where a field cannot be used', () => {
    for (const [change, expected] of [
      [{ schema: 'qgradcam/formula@2' }, 'expected "qgradcam/formula@1"'],
      [{ kind: 'lemma' }, 'there is no kind "lemma"'],
      [{ lefts: '1' }, 'field "lefts"'],
      [{ name: '' }, 'expected text of 1 to 200 characters, got ""'],
      [{ name: 'a\u001b[31m' }, 'one line without control characters, got "a\\u001b[31m"'],
      [{ name: 'a\nb' }, 'one line without control characters, got "a\\nb"'],
      [{ name: 'a\u009b31m' }, 'one line without control characters, got "a\\u009b31m"'],
      [{ name: 'a\u202eb' }, 'one line without control characters, got "a\\u202eb"'],
      [{ angles: ['\u009b31m'] }, 'name "\\u009b31m": a name is a letter'],
      [{ left: 'a \u009b 2' }, 'at "\\u009b": this character means nothing here'],
      [{ left: 3 }, 'expected an expression as text, got 3'],
      [{ left: undefined }, 'expected an expression as text, got nothing'],
      [{ angles: 'x' }, 'it is a list of 0 to 32 entries'],
      [{ angles: ['2x'] }, 'a name is a letter followed by'],
      [{ angles: ['cos'] }, 'this name has a fixed meaning'],
      [{ angles: ['XY'] }, 'this name has a fixed meaning'],
      [{ angles: ['a'] }, 'this name is declared twice'],
      [{ symbols: { a: 'integer' } }, 'a symbol is real or complex'],
      [{ indices: { k: [] } }, 'it is a list of 1 to 256 entries'],
      [{ indices: { k: ['X', 2] } }, 'all numbers, or all Pauli strings'],
      [{ indices: { k: ['Q'] } }, 'the values are whole numbers'],
      [{ operators: { A: { kind: 'any' } } }, 'there is no kind "any"'],
      [{ operators: { A: { kind: 'arbitrary', qubits: 9 } } }, '"qubits" is a whole number from 1 to 4'],
      [{ operators: { A: { kind: 'unitary', qubits: 2 } } }, 'any unitary is understood on one qubit only'],
      [{ operators: { A: { kind: 'gate', gate: 'Toffoli' } } }, 'there is no gate "Toffoli"'],
      [{ operators: { A: { kind: 'function', of: 'z' } } }, 'a function depends on a declared angle'],
      [{ operators: { A: { kind: 'pauli-sum', qubits: 1, sum: 'Z3' } } }, 'names qubit 3'],
      [{ operators: { A: { kind: 'arbitrary', of: 'x' } } }, 'the fields of kind "arbitrary"'],
      [{ definitions: { f: 'g', g: '1' } }, 'the name is not declared'],
      [{ definitions: { f: 'f' } }, 'the name is not declared'],
      [{ definitions: { f: 'H*X', H: 'f' } }, 'this is the name of a gate'],
      [{ definitions: chain(40) }, 'it has at most 32 entries'],
      [{ definitions: chain(5), left: 'f4' }, 'more than 400 steps deep'],
      [{ assumptions: ['a'] }, 'an assumption says that two sides are equal or different'],
      [{ assumptions: ['A != 0'] }, 'only scalars are assumed to be different'],
      [{ assumptions: ['a = 1 +'] }, 'assumption 1, line 1, column 8'],
      [{ left: 'X', right: '1' }, 'on the left stands an operator on 1 qubit(s)'],
      [{ expected: 'maybe' }, 'there is no verdict "maybe"'],
    ] as const) {
      const { message, parts } = mistakeIn(() => parseFormula({ ...base, left: 'a', right: 'a', ...change }));
      expect(message, JSON.stringify(change)).toContain(expected);
      expect(Object.values(parts).every((part) => part.length > 3)).toBe(true);
    }
    for (const json of [null, 3, 'text', [], undefined])
      expect(mistakeIn(() => parseFormula(json)).message).toContain('expected a JSON object');
  });

  it('name the line and the column where a file is no JSON, or says something twice', () => {
    for (const [text, expected] of [
      ['{\n  "schema": 1,\n  name: 2 }', 'line 3, column 3: expected a name in quotation marks, got "n"'],
      ['{ "a": 1 "b" }', 'line 1, column 10: expected "," or "}"'],
      ['[1, 2', 'column 6: expected "," or "]", got the end of the file'],
      ['{ "a": tru }', 'expected a value'],
      ['{ "a": "x\n" }', 'expected a closing quotation mark'],
      ['{} {}', 'expected the end of the file'],
      ['{}\u009b', 'got "\\u009b"'],
      ['{"a" 1}', 'expected ":"'],
      ['{"a": 1,}', 'expected a name in quotation marks'],
      ['{"frequencies": [1, 3],\n "frequencies": [1]}', 'line 2, column 2: "frequencies" stands twice'],
      ['', 'expected a value'],
      ['['.repeat(200), 'at most 100 nested lists'],
    ] as const)
      expect(mistakeIn(() => parseFormulaText(text)).message, text).toContain(expected);
    expect(findJsonFault('{ "a": [1, -2.5e3, "\\u00e9", true, null, {}], "b": [] }')).toBeUndefined();
    expect(() =>
      parseFormulaText(`\uFEFF${JSON.stringify({ ...base, left: 'a', right: 'a' })}`),
    ).not.toThrow();
  });
});

describe('numbers in the file of a formula', () => {
  const fileWith = (fields: string) => `{ "schema": "qgradcam/formula@1", "name": "test", ${fields} }`;
  const rule = (frequencies: string, coefficient = '0.5') =>
    fileWith(`"kind": "shift-rule", "frequencies": ${frequencies}, "terms": [
      { "coefficient": ${coefficient}, "shift": "pi/2" }, { "coefficient": "-1/2", "shift": "-pi/2" }]`);

  it('are the decimals that are written, or are refused with their place', () => {
    expect(decideFormula(parseFormulaText(rule('[1.0, 10e-1]'))).verdict).toBe('proved');
    for (const [text, number] of [
      [rule('[1.00000000000000000001]'), '1.00000000000000000001'],
      [rule('[1, 3.0000000000000000001]'), '3.0000000000000000001'],
      [rule('[1]', '0.50000000000000000001'), '0.50000000000000000001'],
      [rule('[1e999]'), '1e999'],
      [rule('[1], "derivative": 1.00000000000000000001'), '1.00000000000000000001'],
      [
        fileWith('"indices": { "m": [1.00000000000000000001] }, "left": "m", "right": "1"'),
        '1.00000000000000000001',
      ],
    ] as const) {
      const before = text.slice(0, text.indexOf(number)).split('\n');
      const { asked, expected } = mistakeIn(() => parseFormulaText(text)).parts;
      expect(asked).toBe(`The formula's file, line ${before.length}, column ${before.at(-1)!.length + 1}`);
      expect(expected).toContain(`of ${number} that would make`);
    }
  });

  it('keep all their digits as text', () => {
    const spelt = '"1.00000000000000000001"';
    expect(decideFormula(parseFormulaText(rule(`[${spelt}]`)))).toMatchObject({
      verdict: 'open',
      reason: expect.stringMatching(/roots of unity of order/),
    });
    expect(decideFormula(parseFormulaText(rule('[1]', '"0.50000000000000000001"'))).verdict).toBe('refuted');
  });

  it('are refused where they are none, as they came through the library', () => {
    for (const [value, shown] of [
      [Number.POSITIVE_INFINITY, 'Infinity'],
      [Number.NaN, 'NaN'],
      [null, 'null'],
    ] as const) {
      const json = { schema: 'qgradcam/formula@1', name: 'test', kind: 'shift-rule', frequencies: [value] };
      expect(mistakeIn(() => parseFormula(json)).message).toContain(
        `frequency 1: expected a finite number, or an expression as text, got ${shown}`,
      );
    }
  });
});

describe('verdicts', () => {
  it('range over the free indices, and name the one that fails', () => {
    expect(verdictOf('k*k', 'I')).toMatchObject({ verdict: 'proved', cases: 2 });
    expect(verdictOf('k*m', 'm*k')).toMatchObject({ verdict: 'proved', cases: 4 });
    expect(verdictOf('sum(k, k*A*k)', 'sum(k, k*A*k)')).toMatchObject({ verdict: 'proved', cases: 1 });
    expect(verdictOf('k', 'X')).toMatchObject({ verdict: 'refuted', counterexample: { at: 'k = Y' } });
    expect(verdictOf('f', 'X*k', { definitions: { f: 'k*X' } })).toMatchObject({
      verdict: 'refuted',
      counterexample: { at: 'k = Y', component: 'Z', left: '−i', right: 'i' },
    });
  });

  it('compare 0 with operators', () => {
    expect(verdictOf('[Z, R(Z, x)]', '0').verdict).toBe('proved');
    expect(verdictOf('0', 'A')).toMatchObject({
      verdict: 'refuted',
      counterexample: { left: '0', right: '1' },
    });
  });

  it('take divisors to be different from 0, and say so', () => {
    expect(verdictOf('a/a', '1')).toMatchObject({ verdict: 'proved', where: ['a ≠ 0'] });
    expect(verdictOf('1/(2*sin(pi/5))*2*sin(pi/5)', '1')).toMatchObject({ verdict: 'proved', where: [] });
    const definitions = { f: 'cos(x)/cos(x)' };
    expect(verdictOf('shift(f, x, pi/2)', '1', { definitions })).toMatchObject({
      verdict: 'proved',
      where: ['shift(cos(x), x, pi/2) ≠ 0'],
    });
    expect(verdictOf('f + shift(shift(f, x, y), y, pi)', '2', { definitions })).toMatchObject({
      where: ['cos(x) ≠ 0', 'shift(shift(cos(x), x, y), y, pi) ≠ 0'],
    });
    expect(verdictOf('1/a', 'a')).toMatchObject({
      verdict: 'refuted',
      counterexample: { values: { a: '2' }, left: '1/2', right: '2' },
    });
  });

  it('quote expressions in one line', () => {
    expect(verdictOf('(a +\r\n\t1)/(a +\r\n\t1)', '1')).toMatchObject({ where: ['a + 1 ≠ 0'] });
    expect(verdictOf('cos(x *\r y)', '1')).toMatchObject({ reason: expect.stringContaining('"x * y"') });
    expect(verdictOf('a', '1', { assumptions: ['a\r=\u20281'] })).toMatchObject({
      reason: expect.stringContaining('"a = 1"'),
    });
  });

  it('respect assumptions, and do not prove from them', () => {
    expect(verdictOf('a', '1', { assumptions: ['a != 0', 'a ≠ 2'] })).toMatchObject({
      verdict: 'refuted',
      counterexample: { values: { a: '−1' } },
    });
    expect(verdictOf('a', '1', { assumptions: ['a = a'] }).verdict).toBe('refuted');
    expect(verdictOf('a', '1', { assumptions: ['a = 1'] })).toMatchObject({
      verdict: 'open',
      reason: expect.stringMatching(/does not reason from assumed equations/),
    });
    expect(verdictOf('a', '1', { assumptions: ['a^2 = 1'] })).toMatchObject({
      verdict: 'refuted',
      counterexample: { values: { a: '−1' } },
    });
    expect(verdictOf('a', 'a', { assumptions: ['a = 1'] }).verdict).toBe('proved');
    expect(verdictOf('a', '1', { assumptions: ['a != a'] })).toMatchObject({
      verdict: 'open',
      reason: expect.stringMatching(/never holds/),
    });
  });

  it('leave out the settings of indices at which an assumption is false, and say where none is left', () => {
    const indices = { m: [0, 1, 2], k: ['X', 'Y'] };
    const under = (assumptions: readonly string[], left: string, right: string) =>
      verdictOf(left, right, { indices, assumptions });
    for (const [assumptions, left, right, count] of [
      [['m != 0'], 'm/m', '1', 2],
      [['m != 0'], 'sin(m*x)/m', 'sin(m*x)*m/m^2', 2],
      [['m != 0'], 'cos(x/m)*m', 'm*cos(x/m)', 2],
      [['m != 0', 'm != 2'], 'm*m', 'm', 1],
      [['m = 1'], 'm*a', 'a', 1],
      [['1/m != 1/2', 'm != 0'], 'm*m', 'm', 1],
      [['k = X'], 'k*Z*k', '-Z', 1],
      [['trace(k*X) != 0'], 'k', 'X', 1],
      [['m*a != 0'], 'a*(m - 1)*(m - 2)', '0', 2],
    ] as const)
      expect(under(assumptions, left, right), `${assumptions}: ${left}`).toMatchObject({
        verdict: 'proved',
        cases: count,
      });
    for (const [assumptions, where] of [
      [['m!=0'], ['m ≠ 0', 'a ≠ 0']],
      [
        ['k = X', 'm != 0', 'm != 7'],
        ['m ≠ 0', 'k = X', 'a ≠ 0'],
      ],
      [['m != 7', 'a != 3'], ['a ≠ 0']],
    ] as const)
      expect(under(assumptions, 'm*a/a', 'm'), `${assumptions}`).toMatchObject({ verdict: 'proved', where });
    expect(under(['m != 0'], 'm*m', 'm')).toMatchObject({
      verdict: 'refuted',
      counterexample: { at: 'm = 2', left: '4', right: '2' },
    });
    expect(under(['a = m'], 'a', 'm')).toMatchObject({ verdict: 'open' });
    for (const [assumptions, reason] of [
      [['m = 5'], 'the assumption "m = 5" never holds'],
      [['m = 1', 'm = 2'], 'the assumptions "m = 1", "m = 2" never hold together'],
    ] as const)
      expect(under(assumptions, 'm', '7')).toMatchObject({
        verdict: 'open',
        reason: expect.stringContaining(reason),
      });
  });

  it('name the setting of indices at which a divisor is zero', () => {
    const indices = { m: [1, 0], n: [3] };
    for (const [left, expected] of [
      ['n/m', 'column 3, at "m": it divides, and at m = 0 it is zero'],
      ['sum(m, 1/(m*n))', 'at "m*n": it divides, and at n = 3, m = 0 it is zero'],
      ['cos(x/m)', 'it divides, and at m = 0 it is zero'],
      ['m/(n - 3*a/a)', 'it divides, and at n = 3 it is zero'],
      ['m/(a - a)', 'it is zero whatever the values are'],
    ] as const)
      expect(mistakeIn(() => verdictOf(left, left, { indices })).message, left).toContain(expected);
    expect(mistakeIn(() => verdictOf('m', 'm', { indices, assumptions: ['1/m != 2'] })).message).toContain(
      'assumption 1, line 1, column 3, at "m": it divides, and at m = 0 it is zero',
    );
  });

  it('refute by no point at which an assumption divides by zero', () => {
    // b = 1 wherever a ≠ 0
    expect(verdictOf('b', '1', { symbols: ['a', 'b'], assumptions: ['a*b/a = 1'] }).verdict).toBe('open');
  });

  it('keep states positive and of trace 1, and unitaries unitary', () => {
    const operators = { rho: { kind: 'state', qubits: 2 }, U: { kind: 'unitary' } };
    expect(verdictOf('trace(rho)', '1', { operators }).verdict).toBe('proved');
    expect(verdictOf('U*U†', 'I', { operators }).verdict).toBe('proved');
    expect(verdictOf('trace(rho*rho)', '1', { operators })).toMatchObject({
      verdict: 'refuted',
      counterexample: { left: '1/4' },
    });
    const verdict = verdictOf('trace(rho*XX)*trace(rho*ZZ)*trace(rho*XZ)', '0', { operators });
    if (verdict.verdict !== 'refuted') throw new Error(verdict.verdict);
    const { I, ...others } = Object.fromEntries(
      Object.entries(verdict.counterexample.numbers.operators.rho!).map(([s, [re]]) => [
        s[0] === 'I' && s[1] === 'I' ? 'I' : s,
        re,
      ]),
    );
    expect(I).toBe(0.25);
    expect(Object.values(others).reduce((sum, r) => sum + Math.abs(r), 0)).toBeLessThanOrEqual(0.25);
    expect(verdictOf('U', 'U†', { operators }).verdict).toBe('refuted');
  });

  it('know functions by nothing but their derivatives', () => {
    expect(verdictOf('d(V*V, x)', 'd(V, x)*V + V*d(V, x)').verdict).toBe('proved');
    expect(verdictOf('d(d(V, x), x)', '0').verdict).toBe('refuted');
    expect(verdictOf('d(V, y)', '0').verdict).toBe('proved');
    expect(verdictOf('shift(V, x, pi)', 'V')).toMatchObject({
      verdict: 'open',
      reason: expect.stringMatching(/no known values at shifted angles/),
    });
    for (const nothing of ['0', '2*(pi - pi)', 'y - y'])
      expect(verdictOf(`shift(d(V, x), x, ${nothing})`, 'd(V, x)').verdict, nothing).toBe('proved');
    const often = (n: number) => `${'d('.repeat(n)}V${', x)'.repeat(n)}`;
    expect(verdictOf(often(8), often(8)).verdict).toBe('proved');
    expect(verdictOf(often(9), often(9))).toMatchObject({
      verdict: 'open',
      reason: expect.stringMatching(/more than 8 times/),
    });
  });

  it('are open, with the reason, where exact arithmetic does not reach', () => {
    for (const [left, reason] of [
      ['x', /stands outside of cos, sin/],
      ['pi', /stands outside of an angle/],
      ['cos(x*y)', /"x\*y" is not a rational combination/],
      ['cos(sqrt2*x)', /"sqrt2" is not a rational combination/],
      ['cos(a)', /"a" is not a rational combination/],
      ['cos(x/1000)', /out of reach/],
      ['cos(pi/10007)', /too fine/],
      ['(((2^64)^64)^64)*a', /beyond 3000 hexadecimal digits|products of coefficients/],
      ['cos(((9^64)^64)*x)', /more than 60 digits/],
      ['trace((A + R(X, x))^64)', /products of coefficients/],
    ] as const)
      expect(verdictOf(left, '0'), left).toMatchObject({
        verdict: 'open',
        reason: expect.stringMatching(reason),
      });
  });

  it('come for 4,096 settings of indices, and are open beyond', () => {
    const upTo = (n: number) => Array.from({ length: n }, (_, k) => k);
    const product = (m: number, n: number) =>
      verdictOf('m*n', 'n*m', { indices: { m: upTo(m), n: upTo(n) } });
    expect(product(64, 64)).toMatchObject({ verdict: 'proved', cases: 4096 });
    expect(product(17, 241)).toMatchObject({
      verdict: 'open',
      reason: expect.stringMatching(/more than 4096 values together/),
    });
  });

  it('come for expressions that are as deep as they may be', () => {
    expect(verdictOf(`A${'†'.repeat(398)}`, 'A').verdict).toBe('proved');
    expect(verdictOf(`a${' + a'.repeat(398)}`, '399*a').verdict).toBe('proved');
    expect(verdictOf('f2', 'A', { definitions: chain(3) }).verdict).toBe('refuted');
  });

  it('stop at the effort that is allowed', () => {
    const formula = parseFormula({ ...base, left: 'trace(Q*Q)', right: 'trace(Q*Q)' });
    expect(decideFormula(formula).verdict).toBe('proved');
    expect(decideFormula(formula, 10)).toMatchObject({
      verdict: 'open',
      reason: expect.stringMatching(/more than 10 products/),
    });
  });
});
