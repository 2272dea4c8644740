import type { Statement } from '../ir/program.js';
import { floatText, integerText } from './expression-text.js';

/** Statements as lines of text, indented by two spaces a level. The text is the same in TypeScript and JavaScript. */
export function statementLines(statements: readonly Statement[], indent = ''): readonly string[] {
  return statements.flatMap((s) => lines(s, indent));
}

function lines(s: Statement, indent: string): readonly string[] {
  switch (s.op) {
    case 'define':
      return [`${indent}const ${s.name} = ${floatText(s.value)};`];
    case 'index':
      return [`${indent}const ${s.name} = ${integerText(s.value)};`];
    case 'accumulator':
      return [`${indent}let ${s.name} = ${floatText(s.value)};`];
    case 'circle':
      return [
        `${indent}sineCosine(${floatText(s.of)});`,
        `${indent}const ${s.cos} = circle[0];`,
        `${indent}const ${s.sin} = circle[1];`,
      ];
    case 'increase':
      return [`${indent}${s.name} += ${floatText(s.by)};`];
    case 'store':
      return [`${indent}${s.array}[${integerText(s.index)}] = ${floatText(s.value)};`];
    case 'accumulate':
      return [`${indent}${s.array}[${integerText(s.index)}] += ${floatText(s.value)};`];
    case 'call': {
      const args = s.args.map((arg) => (arg.op === 'array' ? arg.name : integerText(arg.value)));
      return [`${indent}${s.name}(${args.join(', ')});`];
    }
    case 'for':
      return [
        `${indent}for (let ${s.name} = ${integerText(s.from)}; ${s.name} < ${integerText(s.below)}; ${s.name} += ${s.step}) {`,
        ...statementLines(s.body, `${indent}  `),
        `${indent}}`,
      ];
  }
}
