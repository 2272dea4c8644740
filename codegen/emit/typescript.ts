import {
  IndentationText,
  Project,
  type StatementStructures,
  StructureKind,
  VariableDeclarationKind,
} from 'ts-morph';
import type { KernelFunction, ModuleConstant, Program, Statement } from '../ir/program.js';
import { acceleratedSingleText } from './accelerated-single-text.js';
import { acceleratedText } from './accelerated-text.js';
import { integerText } from './expression-text.js';
import { sineCosineText } from './sine-cosine-text.js';
import { statementLines } from './statement-text.js';
import type { WasmModule } from './wasm/module.js';

/** What a file says besides its program. */
export interface FileParts {
  /** The lines of the comment on top. */
  readonly receipt: readonly string[];
  /** The configuration, exported as `ansatz`. */
  readonly ansatz: unknown;
  readonly program: Program;
  /** The program as WebAssembly, where it has such a module. */
  readonly wasm?: WasmModule;
  /** And in single precision, where that is wanted. */
  readonly single?: WasmModule;
}

/** The two languages a kernel is printed in; JavaScript is TypeScript with the annotations left out. */
export type Target = 'typescript' | 'javascript';

const widest = 110;

/** Prints a kernel's file, in one call of ts-morph. The same input gives the same bytes. */
export function emitKernel({ receipt, ansatz, program, wasm, single }: FileParts, target: Target): string {
  const project = new Project({
    useInMemoryFileSystem: true,
    manipulationSettings: { indentationText: IndentationText.TwoSpaces },
  });
  const typed = target === 'typescript';
  const extension = typed ? 'ts' : 'js';
  const statements: (string | StatementStructures)[] = [
    ...(typed ? ['// @ts-nocheck'] : []),
    ['/*', ...receipt.map((line) => ` * ${line}`.trimEnd()), ' */'].join('\n'),
    `\nexport const ansatz = ${JSON.stringify(ansatz, null, 2)};\n`,
    ...program.constants.flatMap(constantText),
    ...program.functions.map((f) => functionStructure(f, typed)),
  ];
  const file = project.createSourceFile(`kernel.${extension}`, { statements });
  const printed = `${file.getFullText().trimEnd()}\n`;
  const plain = takesCircle(program) ? `${printed}\n${sineCosineText(target)}` : printed;
  if (!wasm) return plain;
  const accelerated = `${plain}\n${acceleratedText(wasm, target)}`;
  return single ? `${accelerated}\n${acceleratedSingleText(single, target)}` : accelerated;
}

/** Whether any function asks for cosines and sines. */
function takesCircle({ functions }: Program): boolean {
  const asks = (s: Statement): boolean => s.op === 'circle' || (s.op === 'for' && s.body.some(asks));
  return functions.some(({ body }) => body.some(asks));
}

/** Typed arrays of up to so many bytes lie among V8's objects, where each access takes longer. */
const slowBytes = 64;

/** A constant of a module; its array has entries that nothing uses where it would be a slow one without. */
function constantText(constant: ModuleConstant): readonly (string | StatementStructures)[] {
  const initializer =
    constant.op === 'scratch'
      ? `new Float64Array(${Math.max(constant.length, slowBytes / 8 + 1)})`
      : `new Int32Array([${table([...constant.values, ...zerosBehind(constant.values)])}])`;
  return [
    `// ${constant.doc}`,
    {
      kind: StructureKind.VariableStatement,
      declarationKind: VariableDeclarationKind.Const,
      declarations: [{ name: constant.name, initializer }],
    },
  ];
}

const zerosBehind = ({ length }: readonly number[]): readonly number[] =>
  new Array<number>(Math.max(0, slowBytes / 4 + 1 - length)).fill(0);

/** Integers on lines of bounded width. */
function table(values: readonly number[]): string {
  const oneLine = values.join(', ');
  if (oneLine.length <= 80) return oneLine;
  const rows: string[] = [];
  let row = '';
  for (const value of values) {
    if (row.length + `${value}, `.length > widest) {
      rows.push(row.trimEnd());
      row = '';
    }
    row += `${value}, `;
  }
  rows.push(row.trimEnd().replace(/,$/, ''));
  return `\n  ${rows.join('\n  ')}\n`;
}

function functionStructure(f: KernelFunction, typed: boolean): StatementStructures {
  const guards = f.guards.map(
    ({ array, least, message }) =>
      `if (${array}.length < ${integerText(least)}) throw new RangeError("${message}");`,
  );
  return {
    kind: StructureKind.Function,
    name: f.name,
    isExported: f.exported,
    docs: [f.doc.length === 1 ? f.doc[0]! : `\n${f.doc.join('\n')}`],
    parameters: f.parameters.map(({ name, type }) =>
      typed ? { name, type: type === 'array' ? 'Float64Array' : 'number' } : { name },
    ),
    ...(typed ? { returnType: 'void' } : {}),
    statements: [...guards, ...statementLines(f.body)].join('\n'),
  };
}
