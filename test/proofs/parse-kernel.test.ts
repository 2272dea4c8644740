import { describe, expect, it } from 'vitest';
import { readKernel } from '../../proofs/kernel/read-kernel.js';
import { KernelRejection } from '../../proofs/kernel/rejection.js';
import { parseKernel } from '../../proofs/kernel/text/parse.js';
import { differenceOfPrograms } from '../../proofs/kernel/text/same-program.js';
import { parseAnsatz } from '../../symbolic/ansatz/ansatz.js';
import { handWrittenDocument, handWrittenJavaScript, handWrittenTypeScript } from './hand-written-kernel.js';

const ansatz = parseAnsatz(handWrittenDocument);
const read = (text: string): unknown => readKernel(text, 'typescript', ansatz);

/** The hand-written kernel with `statements` at the start of helper `rotate`. */
const inRotate = (statements: string): string =>
  handWrittenTypeScript.replace('  for (let i = 0; i < 4', `  ${statements}\n  for (let i = 0; i < 4`);

function rejectionOf(text: string): KernelRejection {
  try {
    read(text);
  } catch (error) {
    if (error instanceof KernelRejection) return error;
    throw error;
  }
  throw new Error('the text was accepted');
}

describe('the reader of kernel texts', () => {
  it('accepts the kernel language, and JavaScript as the same program', () => {
    const typescript = parseKernel(handWrittenTypeScript, 'typescript');
    const javascript = parseKernel(handWrittenJavaScript, 'javascript');
    expect(typescript.functions.map((f) => f.name)).toContain('jacobian');
    expect(differenceOfPrograms(typescript, javascript)).toBeUndefined();
    expect(() => parseKernel(handWrittenTypeScript, 'javascript')).toThrow('JavaScript has no annotations');
  });

  it('names line and column of what it does not model', () => {
    const rejection = rejectionOf(inRotate('while (1) {}'));
    const line =
      inRotate('while')
        .split('\n')
        .findIndex((text) => text.includes('while')) + 1;
    expect(rejection.place).toEqual({ line, column: 3 });
    expect(rejection.message).toMatch(`line ${line}, column 3: `);
  });

  it.each([
    ['while', 'while (s < 1) { a[0] = 1; }'],
    ['if', 'if (stride < 1) { a[0] = 1; }'],
    ['a guard outside exported functions', 'if (a.length < 1) throw new RangeError("a");'],
    ['return', 'return;'],
    ['throw', 'throw new RangeError("x");'],
    ['a function expression', 'const f = function () {};'],
    ['an arrow function', 'const f = () => 1;'],
    ['a nested function', 'function g() {}'],
    ['a class', 'class g {}'],
    ['an object with a getter', 'const o = { get a() { return 1; } };'],
    ['a template string', 'const o = `a`;'],
    ['a string', "const o = 'a';"],
    ['a directive', "'use strict';"],
    ['Math.random', 'const o = Math.random();'],
    ['Math.cos without a call', 'const o = Math.cos;'],
    ['Math["cos"]', 'const o = Math["cos"](c);'],
    ['Math.constructor', 'const o = Math.constructor;'],
    ['assigning to Math', 'Math.PI = 3;'],
    ['eval', 'eval("1");'],
    ['a call in an expression', 'const o = rotate(a, 1, c, s);'],
    ['an unknown function', 'alert(1);'],
    ['recursion', 'rotate(a, 1, c, s);'],
    ['calling a function defined below', 'run(a, a);'],
    ['a call of a method', 'a.fill(0);'],
    ['reading a length', 'const o = a.length;'],
    ['setting a length', 'a.length = 0;'],
    ['a property', 'a.x = 0;'],
    ['__proto__', 'a.__proto__ = 0;'],
    ['__proto__ as a name', 'const __proto__ = 0;'],
    ['constructor, undefined', 'const o = constructor;'],
    ['toString, undefined', 'const o = toString[0];'],
    ['a unicode escape in a name', 'const \\u0061b = 0;'],
    ['a name beyond ASCII', 'const θ = 0;'],
    ['a name with $', 'const a$ = 0;'],
    ['a name with _', 'const a_b = 0;'],
    ['a reserved name', 'const yield = 0;'],
    ['var', 'var o = 0;'],
    ['let without a value', 'let o;'],
    ['two in one declaration', 'const o = 0, q = 1;'],
    ['destructuring', 'const [o] = a;'],
    ['a duplicate definition', 'const o = 0; const o = 1;'],
    ['shadowing a parameter', 'const a = 0;'],
    ['shadowing a module constant', 'const trig = 0;'],
    ['shadowing a function', 'const run = 0;'],
    ['shadowing in a loop', 'const o = 0; for (let o = 0; o < 1; o += 1) {}'],
    ['a name out of its block', 'for (let o = 0; o < 1; o += 1) { const q = 1; } a[0] = q;'],
    ['a use before the definition', 'a[0] = o; const o = 1;'],
    ['assigning to a const', 'const o = 0; o = 1;'],
    ['assigning to a parameter', 's = 1;'],
    ['assigning to a loop variable', 'for (let o = 0; o < 1; o += 1) { o = 5; }'],
    ['another loop condition', 'for (let o = 0; o <= 1; o += 1) {}'],
    ['a loop that counts another variable', 'let q = 0; for (let o = 0; o < 1; q += 1) {}'],
    ['++', 'let o = 0; o++;'],
    ['-=', 'let o = 0; o -= 1;'],
    ['*=', 'a[0] *= 2;'],
    ['**', 'const o = c ** 2;'],
    ['%', 'const o = c % 2;'],
    ['--', 'const o = c --s;'],
    ['>>>', 'const o = stride >>> 1;'],
    ['a comparison', 'const o = c < s;'],
    ['a condition', 'const o = c ? 1 : 2;'],
    ['a comma', 'const o = (c, s);'],
    ['a regular expression', 'const o = /a/;'],
    ['an array literal', 'const o = [1];'],
    ['a hexadecimal number', 'const o = 0x10;'],
    ['an octal number', 'const o = 010;'],
    ['a separated number', 'const o = 1_0;'],
    ['a BigInt', 'const o = 1n;'],
    ['a number without a whole part', 'const o = .5;'],
    ['a number without a fraction', 'const o = 5.;'],
    ['a missing semicolon', 'const o = 5'],
    ['an empty statement', ';'],
    ['a block', '{ a[0] = 1; }'],
    ['a label', 'o: a[0] = 1;'],
    ['a comment that does not end', '/* a[0] = 1;'],
    ['a line separator that ends a comment', '// a \u2028 a[0] = 0;'],
    ['a carriage return', 'a[0] = 0;\r'],
    ['a direction mark in a comment', '// \u202e'],
    ['an invisible space', 'a[0]\u00a0= 0;'],
    ['an HTML comment', '<!-- a[0] = 1;'],
    ['spread', 'rotate(...a);'],
    ['new', 'const o = new Float64Array(2);'],
    ['await', 'await a;'],
    ['an import', 'import("x");'],
  ])('rejects %s', (_, statements) => {
    expect(rejectionOf(inRotate(statements)).message).toMatch(/line \d+, column \d+|is not defined here/);
  });

  it.each([
    ['an import', `import "x";\n${handWrittenTypeScript}`],
    ['a statement between functions', `${handWrittenTypeScript}\ntrig[0] = 1;`],
    ['another export', `${handWrittenTypeScript}\nexport function other(): void {}`],
    ['an exported constant', `${handWrittenTypeScript}\nexport const other = 1;`],
    ['a default export', `${handWrittenTypeScript}\nexport default run;`],
    ['a function twice', `${handWrittenTypeScript}\nfunction run(): void {}`],
    ['an array twice', `${handWrittenTypeScript}\nconst trig = new Float64Array(8);`],
    ['other arrays', handWrittenTypeScript.replace('new Float64Array(8)', 'new Float32Array(8)')],
    ['a table of fractions', handWrittenTypeScript.replace('[0, 2, 3, 1]', '[0, 2.5, 3, 1]')],
    ['a huge array', handWrittenTypeScript.replace('Float64Array(8)', 'Float64Array(999999999)')],
    ['another configuration', handWrittenTypeScript.replace('"blocks":1', '"blocks":2')],
    [
      'a configuration with __proto__',
      handWrittenTypeScript.replace('{"qubits"', '{"__proto__":{},"qubits"'),
    ],
    ['a key twice', handWrittenTypeScript.replace('{"qubits":2', '{"qubits":1,"qubits":2')],
    ['a configuration that computes', handWrittenTypeScript.replace('"qubits":2', '"qubits":1+1')],
    [
      'parameters in another order',
      handWrittenTypeScript.replace(
        'x: Float64Array, theta: Float64Array, y',
        'theta: Float64Array, x: Float64Array, y',
      ),
    ],
    [
      'a parameter too few',
      handWrittenTypeScript.replace(', jac: Float64Array, batch', ', jac: Float64Array'),
    ],
    ['a default value', handWrittenTypeScript.replace('batch: number)', 'batch: number = 1)')],
    ['another annotation', handWrittenTypeScript.replace('batch: number)', 'batch: any)')],
    ['a missing function', handWrittenTypeScript.replace('export function jacobian', 'function jacobian')],
    ['a missing guard', handWrittenTypeScript.replace(/ {2}if \(dx[^\n]*\n/, '')],
    [
      'a guard that demands too little',
      handWrittenTypeScript.replace('dx.length < batch * 2', 'dx.length < batch * 1'),
    ],
    [
      'a guard that demands too much',
      handWrittenTypeScript.replace('dx.length < batch * 2', 'dx.length < batch * 3'),
    ],
    [
      'a guard after a statement',
      handWrittenTypeScript.replace(/( {2}if \(jac[^\n]*\n)/, '  trig[0] = 1;\n$1'),
    ],
    ['an escape in a string', handWrittenTypeScript.replace('jac is too', 'jac \\u0069s too')],
    ['a byte order mark', `\ufeff${handWrittenTypeScript}`],
    ['a hashbang', `#!/bin/node\n${handWrittenTypeScript}`],
    ['nothing', ''],
    ['very deep brackets', inRotate(`a[0] = ${'('.repeat(5000)}1${')'.repeat(5000)};`)],
    ['very deep loops', inRotate('for (let i = 0; i < 1; i += 1) {'.repeat(5000))],
  ])('rejects %s', (_, text) => {
    expect(text).not.toBe(handWrittenTypeScript);
    rejectionOf(text);
  });

  it('reads comments as nothing, whatever stands in them', () => {
    read(inRotate('/* while (1) { eval("*") } // */ // `x` θ ⟨Q⟩ */'));
  });

  it('reads a missing semicolon, sign or bracket anywhere as no program, or as the same one', () => {
    const original = parseKernel(handWrittenTypeScript, 'typescript');
    const start = handWrittenTypeScript.indexOf('function angles');
    for (let k = start; k < handWrittenTypeScript.length; k += 1) {
      if (!/[;,(){}[\]=<]/.test(handWrittenTypeScript[k]!)) continue;
      const text = handWrittenTypeScript.slice(0, k) + handWrittenTypeScript.slice(k + 1);
      let difference: string | undefined;
      try {
        difference = differenceOfPrograms(parseKernel(text, 'typescript'), original);
      } catch (error) {
        if (!(error instanceof KernelRejection)) throw error;
        difference = 'rejected';
      }
      expect(difference, `without character ${k}`).toBeDefined();
    }
  });
});
