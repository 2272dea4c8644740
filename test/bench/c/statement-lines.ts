import { integerText } from '../../../codegen/emit/expression-text.js';
import { type ConstantCode, constantCode } from '../../../codegen/emit/wasm/constant-code.js';
import { double } from '../../../codegen/emit/wasm/precision.js';
import type { FloatExpression, IntegerExpression, Statement } from '../../../codegen/ir/program.js';

/** How real numbers are held where statements stand: as doubles, or as vectors of them. */
export interface CNumbers {
  readonly type: string;
  readonly load: (array: string, index: IntegerExpression) => string;
  readonly store: (s: Statement & { op: 'store' | 'accumulate' }, value: string) => string;
  /** A double as such a number. */
  readonly spread: (double: string) => string;
  readonly call: (s: Statement & { op: 'call' }) => string;
}

/** The statements of a program as lines of C. */
export function statementLines(statements: readonly Statement[], numbers: CNumbers): readonly string[] {
  return statements.flatMap((s) => lines(s, numbers));
}

function lines(s: Statement, numbers: CNumbers): readonly string[] {
  const real = (e: FloatExpression): string => realText(e, numbers);
  switch (s.op) {
    case 'define':
      return [`const ${numbers.type} ${s.name} = ${real(s.value)};`];
    case 'accumulator':
      return [`${numbers.type} ${s.name} = ${real(s.value)};`];
    case 'circle':
      return [
        `const ${numbers.type} angle_of_${s.cos} = ${real(s.of)};`,
        `const ${numbers.type} ${s.cos} = cos_${numbers.type}(angle_of_${s.cos});`,
        `const ${numbers.type} ${s.sin} = sin_${numbers.type}(angle_of_${s.cos});`,
      ];
    case 'increase':
      return [`${s.name} += ${real(s.by)};`];
    case 'index':
      return [`const int ${s.name} = ${integerText(s.value)};`];
    case 'store':
    case 'accumulate':
      return [numbers.store(s, real(s.value))];
    case 'for': {
      const [from, below] = [integerText(s.from), integerText(s.below)];
      return [
        `for (int ${s.name} = ${from}; ${s.name} < ${below}; ${s.name} += ${s.step}) {`,
        ...statementLines(s.body, numbers),
        '}',
      ];
    }
    case 'call':
      return [numbers.call(s)];
  }
}

function realText(e: FloatExpression, numbers: CNumbers): string {
  switch (e.op) {
    case 'constant':
      return numbers.spread(constantText(constantCode(e.value, double)));
    case 'pi':
      return numbers.spread(doubleText(Math.PI));
    case 'local':
      return e.name;
    case 'load':
      return numbers.load(e.array, e.index);
    case 'entry':
      return numbers.spread(`(double)${e.table}[${integerText(e.index)}]`);
    case 'call':
      return `${e.call}_${numbers.type}(${realText(e.of, numbers)})`;
    case 'neg':
      return `(-${realText(e.of, numbers)})`;
    default:
      return `(${realText(e.left, numbers)} ${e.op} ${realText(e.right, numbers)})`;
  }
}

function constantText(code: ConstantCode): string {
  if (code.op === 'number') return doubleText(code.value);
  const operator = ({ add: '+', sub: '-', mul: '*', div: '/' } as const)[code.op];
  return `(${constantText(code.left)} ${operator} ${constantText(code.right)})`;
}

function doubleText(value: number): string {
  const text = `${value}`;
  const literal = /[.e]/.test(text) ? text : `${text}.0`;
  return value < 0 ? `(${literal})` : literal;
}
