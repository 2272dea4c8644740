import type { ExportedName } from '../interface.js';
import type { Dialect } from '../text/parse.js';
import type { AcceleratedBuffer } from './accelerated.js';
import { tableText, takenNames, typeText } from './glue-text.js';

/** The line at which a kernel's file goes on with WebAssembly in single precision. */
export const singleFirstLine =
  '// The same program as WebAssembly in single precision, which does four samples at a time.';

/** The names that the text below defines, or takes from its surroundings, the text before it among them. */
export const singleTakenNames: readonly string[] = [
  ...takenNames,
  'wasmSingle',
  'buffersSingle',
  'wrappedSingle',
  'putSingle',
  'putLane',
  'accelerateSingle',
  'acceleratedSingle',
];

/**
 * The text that a kernel's file has to end with where it has single precision, but for the bytes and the places of its buffers;
 * what it does is what run-wasm.ts says. It follows that of glue-text.ts, whose `wrapped` it calls.
 */
export function singleGlueText(
  base64: string,
  functions: ReadonlyMap<ExportedName, readonly AcceleratedBuffer[]>,
  dialect: Dialect,
): string {
  return [
    singleFirstLine,
    `export const wasmSingle = "${base64}";`,
    '// Its buffers, as above.',
    'const buffersSingle = {',
    tableText(functions),
    '};',
    helpers,
    `export async function acceleratedSingle()${typeText(functions, dialect)} {`,
    loading,
  ].join('\n');
}

const helpers = `
/** An angle modulo 4π, of at most 2π, or a little more, in size. */
function wrappedSingle(angle) {
  const rest = wrapped(angle);
  return Math.abs(rest) <= 6.3 ? rest : rest - 12.566370614359172 * Math.round(rest / 12.566370614359172);
}

/** Puts numbers, or functions of them, into the memory, rounded to singles. */
function putSingle(memory, at, source, count, through) {
  if (through === "raw") for (let k = 0; k < count; k += 1) memory[at + k] = source[k];
  else if (through === "wrapped") for (let k = 0; k < count; k += 1) memory[at + k] = wrappedSingle(source[k]);
  else if (through === "atan") for (let k = 0; k < count; k += 1) memory[at + k] = Math.atan(source[k]);
  else for (let k = 0; k < count; k += 1) memory[at + k] = Math.tanh(source[k]);
}

/** Puts those of one sample beside those of others, or zeros where there is none. */
function putLane(memory, at, source, from, count, given, through) {
  if (!given) for (let k = 0; k < count; k += 1) memory[at + 4 * k] = 0;
  else if (through === "raw") for (let k = 0; k < count; k += 1) memory[at + 4 * k] = source[from + k];
  else if (through === "wrapped") for (let k = 0; k < count; k += 1) memory[at + 4 * k] = wrappedSingle(source[from + k]);
  else if (through === "atan") for (let k = 0; k < count; k += 1) memory[at + 4 * k] = Math.atan(source[from + k]);
  else for (let k = 0; k < count; k += 1) memory[at + 4 * k] = Math.tanh(source[from + k]);
}

/** Runs one function of the module: once what all samples share, then four samples at a time; zeros stand beside fewer. */
function accelerateSingle(name, code, memory) {
  const [begin, pair, end] = ["Begin", "Pair", "End"].map((part) => code[name + part]);
  const regions = buffersSingle[name].flatMap(([, row, shared, use, , places], k) =>
    places.filter(([through]) => use === "input" || through === "raw").map(([through, at]) => ({ k, row, shared, use, through, at }))
  );
  const rows = regions.filter(({ row }) => row > 0);
  const [inputs, outputs] = ["input", "output"].map((wanted) => rows.filter(({ use }) => use === wanted));
  const [given, wanted] = ["input", "output"].map((wanted) => regions.filter(({ row, use }) => row === 0 && use === wanted));
  return (...args) => {
    const batch = pair ? args[buffersSingle[name].length] : 0;
    buffersSingle[name].forEach(([, row, shared, , message], k) => {
      if (args[k].length < (row > 0 ? batch * row : shared)) throw new RangeError(message);
    });
    for (const { k, shared, through, at } of given) putSingle(memory, at, args[k], shared, through);
    if (begin) begin();
    for (let b = 0; b < batch; b += 4) {
      for (let j = 0; j < inputs.length; j += 1) {
        const { k, row, through, at } = inputs[j];
        for (let lane = 0; lane < 4; lane += 1) putLane(memory, at + lane, args[k], (b + lane) * row, row, b + lane < batch, through);
      }
      pair();
      for (let j = 0; j < outputs.length; j += 1) {
        const { k, row, at } = outputs[j];
        const target = args[k];
        for (let lane = 0; lane < 4 && b + lane < batch; lane += 1)
          for (let i = 0; i < row; i += 1) target[(b + lane) * row + i] = memory[at + lane + 4 * i];
      }
    }
    if (end) end();
    for (const { k, shared, at } of wanted) for (let j = 0; j < shared; j += 1) args[k][j] = memory[at + j];
  };
}

/** The functions above on that WebAssembly, in an instance of their own; undefined where its vectors do not run. */`;

const loading = `  const bytes = Uint8Array.from(atob(wasmSingle), (character) => character.charCodeAt(0));
  if (typeof WebAssembly === "undefined" || !WebAssembly.validate(bytes)) return undefined;
  const loaded = await WebAssembly.instantiate(bytes).catch(() => undefined);
  if (!loaded) return undefined;
  const code = loaded.instance.exports;
  const memory = new Float32Array(code.memory.buffer);
  return Object.fromEntries(Object.keys(buffersSingle).map((name) => [name, accelerateSingle(name, code, memory)]));
}
`;
