// Loads a kernel's text and calls vjp once, on one sample, in a fresh process: first-call.mjs FILE TARGET. Prints milliseconds as JSON.
import { pathToFileURL } from 'node:url';

const [file, target] = process.argv.slice(2);
const began = performance.now();
const plain = await import(pathToFileURL(file).href);
const runs = {
  plain: () => plain,
  wasm: () => plain.accelerated(),
  'wasm-f32': () => plain.acceleratedSingle(),
};
const { vjp } = await runs[target]();
const loaded = performance.now();
const { qubits: n, blocks, rotations, observables } = plain.ansatz;
const wave = (length) => Float64Array.from({ length }, (_, k) => Math.sin(k + 1));
const [parameters, m] = [n * blocks * rotations.length, observables.length];
const results = [m, n, parameters].map((length) => new Float64Array(length));
const arrays = [wave(n), wave(parameters), wave(m), ...results];
const calling = performance.now();
vjp(...arrays, 1);
console.log(JSON.stringify({ loadMs: loaded - began, callMs: performance.now() - calling }));
