import type { Program } from '../ir/program.js';
import { type WasmModule, wasmModule } from './wasm/module.js';
import { NotEmittable } from './wasm/not-emittable.js';
import type { Precision } from './wasm/precision.js';

/** A program as WebAssembly, or why it runs as JavaScript alone. */
export type EmittedWasm = { readonly module: WasmModule } | { readonly because: string };

/** Emits a program as WebAssembly. */
export function emitWasm(program: Program, precision: Precision): EmittedWasm {
  try {
    return { module: wasmModule(program, precision) };
  } catch (error) {
    if (error instanceof NotEmittable) return { because: error.message };
    throw error;
  }
}
