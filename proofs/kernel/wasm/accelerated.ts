import type { Ansatz } from '../../../symbolic/ansatz/ansatz.js';
import { type Buffer, buffersOf, type ExportedName, exportedBy } from '../interface.js';
import { KernelRejection } from '../rejection.js';
import type { Dialect } from '../text/parse.js';
import type { KernelText } from '../text/syntax.js';
import { decodeWasm, type WasmCode } from './decode.js';
import { double, type Format, single } from './format.js';
import { firstLine, glueText, takenNames } from './glue-text.js';
import { singleFirstLine, singleGlueText, singleTakenNames } from './single-glue-text.js';

/** What the fixed text computes of an input before the code sees it; "wrapped" is the angle modulo 4π. */
const throughs = ['raw', 'wrapped', 'atan', 'tanh'] as const;
export type Through = (typeof throughs)[number];

/** A buffer of an exported function as the text says; `at` counts numbers. */
export interface AcceleratedBuffer {
  readonly name: string;
  readonly row: number;
  readonly shared: number;
  readonly use: 'input' | 'output';
  readonly message: string;
  readonly regions: readonly { readonly through: Through; readonly at: number }[];
}

/** The part of a kernel's file that runs WebAssembly. */
export interface Accelerated {
  readonly bytes: Uint8Array;
  readonly code: WasmCode;
  readonly functions: ReadonlyMap<ExportedName, readonly AcceleratedBuffer[]>;
}

/** A kernel's file: what is printed as JavaScript, and what follows where it has WebAssembly besides. */
export interface FileParts {
  readonly plain: string;
  readonly accelerated: string | undefined;
  /** And what follows where there is more of it, in single precision. */
  readonly single: string | undefined;
}

/** Splits a kernel's file at the lines where WebAssembly begins, and where that in single precision does. */
export function splitFile(text: string): FileParts {
  const at = text.indexOf(`\n${firstLine}\n`);
  if (at < 0) return { plain: text, accelerated: undefined, single: undefined };
  const [plain, rest] = [text.slice(0, at + 1), text.slice(at + 1)];
  const then = rest.indexOf(`\n${singleFirstLine}\n`);
  return then < 0
    ? { plain, accelerated: rest, single: undefined }
    : { plain, accelerated: rest.slice(0, then), single: rest.slice(then + 1) };
}

/** The parts of a file that run WebAssembly, and what they are held to. */
const parts = {
  double: { format: double, wasm: 'wasm', buffers: 'buffers', glueText, takenNames },
  single: {
    format: single,
    wasm: 'wasmSingle',
    buffers: 'buffersSingle',
    glueText: singleGlueText,
    takenNames: singleTakenNames,
  },
} satisfies Record<string, AcceleratedPart>;

interface AcceleratedPart {
  readonly format: Format;
  /** The names of its bytes and of its table. */
  readonly wasm: string;
  readonly buffers: string;
  readonly glueText: typeof glueText;
  readonly takenNames: readonly string[];
}

/**
 * Reads a part of a kernel's file that runs WebAssembly. It has to be, character by character, what the part's text is for its
 * bytes and its table of buffers; the table has to be the interface's, with the messages of the first part's guards.
 *
 * Throws a {@link KernelRejection}.
 */
export function readAccelerated(
  text: string,
  plain: KernelText,
  dialect: Dialect,
  ansatz: Ansatz,
  which: keyof typeof parts,
): Accelerated {
  const part = parts[which];
  const base64 = between(text, `\nexport const ${part.wasm} = "`, '";\n');
  const table = between(text, `\nconst ${part.buffers} = {\n`, '\n};\n');
  const functions = readTable(table, plain, ansatz);
  const expected = part.glueText(base64, functions, dialect);
  if (text !== expected) throw new KernelRejection(whereTextsDiffer(text, expected));
  const bytes = decodeBase64(base64);
  const code = decodeWasm(bytes, part.format);
  const known = [...functions.keys()].flatMap((name) => ['Begin', 'Pair', 'End'].map((part) => name + part));
  for (const name of code.exports.keys())
    if (!known.includes(name)) throw new KernelRejection(`WebAssembly: an export "${name}" is not modelled`);
  const defined = [...plain.constants, ...plain.functions].find(({ name }) => part.takenNames.includes(name));
  if (defined)
    throw new KernelRejection(`"${defined.name}" means something else where WebAssembly is run`, defined.at);
  return { bytes, code, functions };
}

function between(text: string, before: string, after: string): string {
  const start = text.indexOf(before);
  const end = start < 0 ? -1 : text.indexOf(after, start + before.length);
  if (end < 0) throw new KernelRejection(`WebAssembly: there is no ${JSON.stringify(before.trim())}`);
  return text.slice(start + before.length, end);
}

function whereTextsDiffer(text: string, expected: string): string {
  let k = 0;
  while (k < text.length && text[k] === expected[k]) k += 1;
  const line = text.slice(0, k).split('\n').length;
  return `line ${line} of what runs WebAssembly is not the fixed text: ${JSON.stringify(text.slice(k, k + 40))}`;
}

/** The bytes, of which this is the only spelling. */
function decodeBase64(base64: string): Uint8Array {
  const bytes = Buffer.from(base64, 'base64');
  if (bytes.toString('base64') !== base64) throw new KernelRejection('WebAssembly: the bytes are not base64');
  return new Uint8Array(bytes);
}

function readTable(
  table: string,
  plain: KernelText,
  ansatz: Ansatz,
): ReadonlyMap<ExportedName, readonly AcceleratedBuffer[]> {
  let json: unknown;
  try {
    json = JSON.parse(`{${table}}`);
  } catch {
    throw new KernelRejection('WebAssembly: the table of buffers cannot be read');
  }
  const exportedNames = exportedBy(plain);
  const found = Object.entries(Object(json)); // what is no object has no entries
  if (found.map(([name]) => name).join() !== exportedNames.join())
    throw new KernelRejection('WebAssembly: the table of buffers is not about the exported functions');
  const expected = buffersOf(ansatz);
  return new Map(
    exportedNames.map((name, k) => {
      const rows: unknown = found[k]![1];
      if (!Array.isArray(rows) || rows.length !== expected[name].length)
        throw new KernelRejection(`WebAssembly: "${name}" has other buffers`);
      const { guards } = plain.functions.find((f) => f.exported && f.name === name)!;
      const buffers = expected[name].map((buffer, j) => {
        const message = guards.find(({ array }) => array === buffer.name)?.message ?? '';
        return readBuffer(rows[j], buffer, message, name);
      });
      return [name, buffers] as const;
    }),
  );
}

function readBuffer(entry: unknown, expected: Buffer, message: string, of: string): AcceleratedBuffer {
  const { name, row, shared, role } = expected;
  const wrong = (): never => {
    throw new KernelRejection(`WebAssembly: the buffer "${name}" of "${of}" is not as it has to be`);
  };
  if (!Array.isArray(entry) || entry.length !== 6) return wrong();
  const stated: readonly unknown[] = entry.slice(0, 5);
  // A buffer without entries is as well an input as an output.
  const use = row + shared === 0 && stated[3] === 'input' ? 'input' : role === 'output' ? 'output' : 'input';
  if ([name, row, shared, use, message].some((value, k) => value !== stated[k])) return wrong();
  const places: unknown = entry[5];
  if (!Array.isArray(places)) return wrong();
  const regions = places.map((place: unknown) => {
    const [kind, at]: readonly unknown[] = Array.isArray(place) ? place : [];
    const through = throughs.find((known) => known === kind);
    if (!through || typeof at !== 'number' || !Number.isSafeInteger(at) || at < 0) return wrong();
    return { through, at };
  });
  if (use === 'output' && row + shared > 0 && (regions.length !== 1 || regions[0]!.through !== 'raw'))
    wrong();
  return { name, row, shared, use, message, regions };
}
