import type { ExportedName } from '../interface.js';
import type { Dialect } from '../text/parse.js';
import type { AcceleratedBuffer } from './accelerated.js';

/** The line at which a kernel's file goes on with WebAssembly. */
export const firstLine = '// The same program as WebAssembly, which does two samples at a time.';

/** The names that the text below defines, or takes from its surroundings: what stands above may not define them. */
export const takenNames: readonly string[] = [
  'wasm',
  'buffers',
  'wrapped',
  'put',
  'putPair',
  'takePair',
  'accelerate',
  'accelerated',
  'atob',
];

/**
 * The text that a kernel's file has to end with, but for the bytes and the places of its buffers; what it does is what
 * run-wasm.ts says.
 */
export function glueText(
  base64: string,
  functions: ReadonlyMap<ExportedName, readonly AcceleratedBuffer[]>,
  dialect: Dialect,
): string {
  return [
    firstLine,
    `export const wasm = "${base64}";`,
    '// Its buffers: name, entries per sample, entries in all, use, what is said of one too short, how and where it lies.',
    'const buffers = {',
    tableText(functions),
    '};',
    helpers,
    `export async function accelerated()${typeText(functions, dialect)} {`,
    loading,
  ].join('\n');
}

/** The type of what a kernel's file gives of its functions on WebAssembly, where the language has types. */
export function typeText(functions: ReadonlyMap<ExportedName, unknown>, dialect: Dialect): string {
  const typed = [...functions.keys()].map((name) => `readonly ${name}: typeof ${name}`).join('; ');
  return dialect === 'typescript' ? `: Promise<{ ${typed} } | undefined>` : '';
}

/** The table of buffers. */
export function tableText(functions: ReadonlyMap<ExportedName, readonly AcceleratedBuffer[]>): string {
  const rows = (buffers: readonly AcceleratedBuffer[]): string =>
    buffers
      .map(({ name, row, shared, use, message, regions }) => {
        const places = regions.map(({ through, at }) => `["${through}",${at}]`).join(',');
        return `    ["${name}",${row},${shared},"${use}",${JSON.stringify(message)},[${places}]]`;
      })
      .join(',\n');
  return [...functions].map(([name, buffers]) => `  "${name}": [\n${rows(buffers)}\n  ]`).join(',\n');
}

const helpers = `
/** An angle; one beyond 2^20 modulo 4π, by sine and cosine of its half. */
function wrapped(angle) {
  return Math.abs(angle) <= 1048576 ? angle : 2 * Math.atan2(Math.sin(angle / 2), Math.cos(angle / 2));
}

/** Puts numbers, or functions of them, into the memory. */
function put(memory, at, source, count, through) {
  if (through === "raw") for (let k = 0; k < count; k += 1) memory[at + k] = source[k];
  else if (through === "wrapped") for (let k = 0; k < count; k += 1) memory[at + k] = wrapped(source[k]);
  else if (through === "atan") for (let k = 0; k < count; k += 1) memory[at + k] = Math.atan(source[k]);
  else for (let k = 0; k < count; k += 1) memory[at + k] = Math.tanh(source[k]);
}

/** Puts those of two samples side by side. */
function putPair(memory, at, source, from, count, through) {
  const lane = from + count;
  if (through === "raw")
    for (let k = 0; k < count; k += 1) {
      memory[at + 2 * k] = source[from + k];
      memory[at + 2 * k + 1] = source[lane + k];
    }
  else if (through === "wrapped")
    for (let k = 0; k < count; k += 1) {
      memory[at + 2 * k] = wrapped(source[from + k]);
      memory[at + 2 * k + 1] = wrapped(source[lane + k]);
    }
  else if (through === "atan")
    for (let k = 0; k < count; k += 1) {
      memory[at + 2 * k] = Math.atan(source[from + k]);
      memory[at + 2 * k + 1] = Math.atan(source[lane + k]);
    }
  else
    for (let k = 0; k < count; k += 1) {
      memory[at + 2 * k] = Math.tanh(source[from + k]);
      memory[at + 2 * k + 1] = Math.tanh(source[lane + k]);
    }
}

/** Takes the numbers of two samples apart again. */
function takePair(memory, at, target, from, count) {
  const lane = from + count;
  for (let k = 0; k < count; k += 1) {
    target[from + k] = memory[at + 2 * k];
    target[lane + k] = memory[at + 2 * k + 1];
  }
}

/** Runs one function of the module: once what all samples share, then two samples at a time; zeros stand beside an odd one. */
function accelerate(name, code, memory) {
  const [begin, pair, end] = ["Begin", "Pair", "End"].map((part) => code[name + part]);
  const regions = buffers[name].flatMap(([, row, shared, use, , places], k) =>
    places.filter(([through]) => use === "input" || through === "raw").map(([through, at]) => ({ k, row, shared, use, through, at }))
  );
  const rows = regions.filter(({ row }) => row > 0);
  const [inputs, outputs] = ["input", "output"].map((wanted) => rows.filter(({ use }) => use === wanted));
  const [given, wanted] = ["input", "output"].map((wanted) => regions.filter(({ row, use }) => row === 0 && use === wanted));
  return (...args) => {
    const batch = pair ? args[buffers[name].length] : 0;
    buffers[name].forEach(([, row, shared, , message], k) => {
      if (args[k].length < (row > 0 ? batch * row : shared)) throw new RangeError(message);
    });
    for (const { k, shared, through, at } of given) put(memory, at, args[k], shared, through);
    if (begin) begin();
    for (let b = 0; b + 1 < batch; b += 2) {
      for (let j = 0; j < inputs.length; j += 1) {
        const { k, row, through, at } = inputs[j];
        putPair(memory, at, args[k], b * row, row, through);
      }
      pair();
      for (let j = 0; j < outputs.length; j += 1) {
        const { k, row, at } = outputs[j];
        takePair(memory, at, args[k], b * row, row);
      }
    }
    if (batch % 2 === 1) {
      const last = (k, row) => args[k].subarray((batch - 1) * row, batch * row);
      for (const { k, row, through, at } of inputs) {
        const both = new Float64Array(2 * row);
        both.set(last(k, row));
        putPair(memory, at, both, 0, row, through);
      }
      pair();
      for (const { k, row, at } of outputs) {
        const both = new Float64Array(2 * row);
        takePair(memory, at, both, 0, row);
        last(k, row).set(both.subarray(0, row));
      }
    }
    if (end) end();
    for (const { k, shared, at } of wanted) for (let j = 0; j < shared; j += 1) args[k][j] = memory[at + j];
  };
}

/** The functions above on WebAssembly, in an instance of their own; undefined where its vectors do not run. */`;

const loading = `  const bytes = Uint8Array.from(atob(wasm), (character) => character.charCodeAt(0));
  if (typeof WebAssembly === "undefined" || !WebAssembly.validate(bytes)) return undefined;
  const loaded = await WebAssembly.instantiate(bytes).catch(() => undefined);
  if (!loaded) return undefined;
  const code = loaded.instance.exports;
  const memory = new Float64Array(code.memory.buffer);
  return Object.fromEntries(Object.keys(buffers).map((name) => [name, accelerate(name, code, memory)]));
}
`;
