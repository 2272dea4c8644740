import { integerText } from '../../../codegen/emit/expression-text.js';
import type { KernelFunction, ModuleConstant, Program } from '../../../codegen/ir/program.js';
import { type CNumbers, statementLines } from './statement-lines.js';

/** A program as C that works on the caller's buffers, sample by sample: what the TypeScript target says, in C. */
export function scalarProgram(program: Program): string {
  return [
    'static inline double cos_double(double angle) { return __builtin_cos(angle); }',
    'static inline double sin_double(double angle) { return __builtin_sin(angle); }',
    ...program.constants.map((constant) => constantText(constant)),
    ...program.functions.flatMap(functionText),
  ].join('\n');
}

/** Scratch memory or a table; of vectors where the type says so. */
export function constantText(constant: ModuleConstant, type = 'double'): string {
  return constant.op === 'scratch'
    ? `static ${type} ${constant.name}[${constant.length}];`
    : `static const int ${constant.name}[] = {${constant.values.join()}};`;
}

const numbers: CNumbers = {
  type: 'double',
  load: (array, index) => `${array}[${integerText(index)}]`,
  store: ({ op, array, index }, value) =>
    `${array}[${integerText(index)}] ${op === 'store' ? '=' : '+='} ${value};`,
  spread: (double) => double,
  call: ({ name, args }) =>
    `${name}(${args.map((arg) => (arg.op === 'array' ? arg.name : integerText(arg.value))).join(', ')});`,
};

function functionText({ name, exported, parameters, body }: KernelFunction): readonly string[] {
  // Callers' buffers do not overlap; what functions are given by each other may be the same array twice.
  const array = exported ? 'double *restrict' : 'double *';
  const list = parameters.map((p) => `${p.type === 'array' ? array : 'int'} ${p.name}`);
  return [`static void ${name}(${list.join(', ')}) {`, ...statementLines(body, numbers), '}'];
}
