import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** A kernel's functions and its configuration, as a module exports them. */
export interface KernelModule extends KernelFunctions {
  readonly ansatz: unknown;
  /** The same functions on WebAssembly. */
  readonly accelerated?: () => Promise<KernelFunctions | undefined>;
  /** And in single precision. */
  readonly acceleratedSingle?: () => Promise<KernelFunctions | undefined>;
}

/** The last three where the kernel's strategy has them. */
export interface KernelFunctions {
  readonly forward: (x: Float64Array, theta: Float64Array, y: Float64Array, batch: number) => void;
  readonly vjp: (
    x: Float64Array,
    theta: Float64Array,
    cotangent: Float64Array,
    y: Float64Array,
    dx: Float64Array,
    dtheta: Float64Array,
    batch: number,
  ) => void;
  readonly jacobian: (x: Float64Array, theta: Float64Array, jac: Float64Array, batch: number) => void;
  readonly coefficients?: (theta: Float64Array, tensor: Float64Array) => void;
  readonly explain?: (
    tensor: Float64Array,
    x: Float64Array,
    y: Float64Array,
    jac: Float64Array,
    batch: number,
  ) => void;
  readonly responseCurve?: (
    tensor: Float64Array,
    x: Float64Array,
    curve: Float64Array,
    batch: number,
  ) => void;
}

/** Runs a kernel's JavaScript text as a module of its own. */
export async function kernelModule(javascript: string): Promise<KernelModule> {
  const folder = mkdtempSync(join(tmpdir(), 'qgradcam-kernel-'));
  try {
    const file = join(folder, 'kernel.mjs');
    writeFileSync(file, javascript);
    return (await import(pathToFileURL(file).href)) as KernelModule; // the text exports exactly these
  } finally {
    rmSync(folder, { recursive: true });
  }
}
