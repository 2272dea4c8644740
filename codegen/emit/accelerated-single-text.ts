import { bufferTable } from './accelerated-text.js';
import type { Target } from './typescript.js';
import type { WasmModule } from './wasm/module.js';

/** The part of a kernel's file, behind that of {@link acceleratedText}, that runs the program in single precision. */
export function acceleratedSingleText(module: WasmModule, target: Target): string {
  const names = [...module.memory.exported.keys()];
  const result =
    target === 'typescript'
      ? `: Promise<{ ${names.map((name) => `readonly ${name}: typeof ${name}`).join('; ')} } | undefined>`
      : '';
  return `// The same program as WebAssembly in single precision, which does four samples at a time.
export const wasmSingle = "${Buffer.from(module.bytes).toString('base64')}";
// Its buffers, as above.
const buffersSingle = {
${bufferTable(module)}
};
${fixedText(result)}`;
}

const fixedText = (result: string) => `
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

/** The functions above on that WebAssembly, in an instance of their own; undefined where its vectors do not run. */
export async function acceleratedSingle()${result} {
  const bytes = Uint8Array.from(atob(wasmSingle), (character) => character.charCodeAt(0));
  if (typeof WebAssembly === "undefined" || !WebAssembly.validate(bytes)) return undefined;
  const loaded = await WebAssembly.instantiate(bytes).catch(() => undefined);
  if (!loaded) return undefined;
  const code = loaded.instance.exports;
  const memory = new Float32Array(code.memory.buffer);
  return Object.fromEntries(Object.keys(buffersSingle).map((name) => [name, accelerateSingle(name, code, memory)]));
}
`;
