import type { Target } from './typescript.js';
import type { WasmModule } from './wasm/module.js';

/** The part of a kernel's file that runs the program as WebAssembly: bytes, where buffers lie, and a fixed text. */
export function acceleratedText({ bytes, memory }: WasmModule, target: Target): string {
  const names = [...memory.exported.keys()];
  const result =
    target === 'typescript'
      ? `: Promise<{ ${names.map((name) => `readonly ${name}: typeof ${name}`).join('; ')} } | undefined>`
      : '';
  const functions = [...memory.exported].map(([name, buffers]) => {
    const rows = buffers.map(({ name: buffer, row, shared, isOutput, message }) => {
      const regions = [...(memory.buffers.get(buffer) ?? [])].map(([through, { at }]) => [through, at / 8]);
      return `    ${JSON.stringify([buffer, row, shared, isOutput ? 'output' : 'input', message ?? '', regions])}`;
    });
    return `  ${JSON.stringify(name)}: [\n${rows.join(',\n')}\n  ]`;
  });
  return `// The same program as WebAssembly, which does two samples at a time.
export const wasm = "${Buffer.from(bytes).toString('base64')}";
// Its buffers: name, entries per sample, entries in all, use, what is said of one too short, how and where it lies.
const buffers = {
${functions.join(',\n')}
};
${fixedText(result)}`;
}

const fixedText = (result: string) => `
/** An angle; one beyond 2^20 modulo 4π, by sine and cosine of its half. */
function wrapped(angle) {
  return Math.abs(angle) <= 1048576 ? angle : 2 * Math.atan2(Math.sin(angle / 2), Math.cos(angle / 2));
}

/** Puts numbers, or functions of them, into every \`step\`-th place of the memory. */
function put(memory, at, step, source, from, count, through) {
  if (through === "raw") for (let k = 0; k < count; k += 1) memory[at + k * step] = source[from + k];
  else if (through === "wrapped") for (let k = 0; k < count; k += 1) memory[at + k * step] = wrapped(source[from + k]);
  else if (through === "atan") for (let k = 0; k < count; k += 1) memory[at + k * step] = Math.atan(source[from + k]);
  else for (let k = 0; k < count; k += 1) memory[at + k * step] = Math.tanh(source[from + k]);
}

/** Runs one function of the module: once what all samples share, then two samples at a time; 0 stands beside an odd one. */
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
    for (const { k, shared, through, at } of given) put(memory, at, 1, args[k], 0, shared, through);
    if (begin) begin();
    for (let b = 0; b < batch; b += 2) {
      for (const { k, row, through, at } of inputs) {
        put(memory, at, 2, args[k], b * row, row, through);
        if (b + 1 < batch) put(memory, at + 1, 2, args[k], (b + 1) * row, row, through);
        else for (let j = 0; j < row; j += 1) memory[at + 1 + j * 2] = 0;
      }
      pair();
      for (const { k, row, at } of outputs)
        for (let lane = 0; lane < 2 && b + lane < batch; lane += 1)
          for (let j = 0; j < row; j += 1) args[k][(b + lane) * row + j] = memory[at + lane + j * 2];
    }
    if (end) end();
    for (const { k, shared, at } of wanted) for (let j = 0; j < shared; j += 1) args[k][j] = memory[at + j];
  };
}

/** The functions above on WebAssembly, in an instance of their own; undefined where its vectors do not run. */
export async function accelerated()${result} {
  const bytes = Uint8Array.from(atob(wasm), (character) => character.charCodeAt(0));
  if (typeof WebAssembly === "undefined" || !WebAssembly.validate(bytes)) return undefined;
  const loaded = await WebAssembly.instantiate(bytes).catch(() => undefined);
  if (!loaded) return undefined;
  const code = loaded.instance.exports;
  const memory = new Float64Array(code.memory.buffer);
  return Object.fromEntries(Object.keys(buffers).map((name) => [name, accelerate(name, code, memory)]));
}
`;
