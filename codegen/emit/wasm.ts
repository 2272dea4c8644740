import type { Program } from '../ir/program.js';
import { type WasmModule, wasmModule } from './wasm/module.js';
import { NotEmittable } from './wasm/not-emittable.js';

/** A program as WebAssembly; undefined where it has no such module and runs as JavaScript alone. */
export function wasmOf(program: Program): WasmModule | undefined {
  try {
    return wasmModule(program);
  } catch (error) {
    if (error instanceof NotEmittable) return undefined;
    throw error;
  }
}
