import { type Ansatz, parameterCount } from '../../symbolic/ansatz/ansatz.js';

/** A kernel's functions as a user calls them. */
export interface KernelModule {
  forward(x: Float64Array, theta: Float64Array, y: Float64Array, batch: number): void;
  vjp(
    x: Float64Array,
    theta: Float64Array,
    cotangent: Float64Array,
    y: Float64Array,
    dx: Float64Array,
    dtheta: Float64Array,
    batch: number,
  ): void;
  jacobian(x: Float64Array, theta: Float64Array, jac: Float64Array, batch: number): void;
  /** These three where the strategy has them. */
  coefficients?(theta: Float64Array, tensor: Float64Array): void;
  explain?(tensor: Float64Array, x: Float64Array, y: Float64Array, jac: Float64Array, batch: number): void;
  responseCurve?(tensor: Float64Array, x: Float64Array, curve: Float64Array, batch: number): void;
}

/** A kernel's functions, and those of its WebAssembly where it has any. */
export interface KernelText extends KernelModule {
  accelerated?(): Promise<KernelModule | undefined>;
  /** The same in single precision. */
  acceleratedSingle?(): Promise<KernelModule | undefined>;
}

/** Loads a text as the module it is; rejects where JavaScript does. */
export async function loadText(text: string): Promise<KernelText> {
  return import(/* @vite-ignore */ `data:text/javascript;base64,${Buffer.from(text).toString('base64')}`);
}

/** Inputs for a batch. */
export interface Inputs {
  readonly batch: number;
  readonly x: Float64Array;
  readonly theta: Float64Array;
  readonly cotangent: Float64Array;
}

/** Inputs from −2 to 2 drawn from `uniform`, which gives numbers in [0, 1). */
export function drawInputs(ansatz: Ansatz, batch: number, uniform: () => number): Inputs {
  const drawn = (length: number) => Float64Array.from({ length }, () => 4 * uniform() - 2);
  return {
    batch,
    x: drawn(batch * ansatz.qubits),
    theta: drawn(parameterCount(ansatz)),
    cotangent: drawn(batch * ansatz.observables.length),
  };
}

/** Everything that a kernel computes. */
export interface Numbers {
  readonly y: Float64Array;
  readonly jac: Float64Array;
  readonly vjp: { readonly y: Float64Array; readonly dx: Float64Array; readonly dtheta: Float64Array };
  /** Of `coefficients`, and of `explain` and `responseCurve` from them. */
  readonly fourier?: Readonly<Record<'tensor' | 'y' | 'jac' | 'curve', Float64Array>>;
}

/** What stands in a buffer before a call: it must be overwritten. */
const unwritten = 7;

/** Calls all functions twice, since what an earlier call left behind must not matter. */
export function runText(kernel: KernelModule, ansatz: Ansatz, inputs: Inputs): Numbers {
  const { batch, x, theta, cotangent } = inputs;
  const [n, m] = [ansatz.qubits, ansatz.observables.length];
  const made = (length: number) => new Float64Array(length).fill(unwritten);
  const [y, jac] = [made(batch * m), made(batch * m * n)];
  const vjp = { y: made(batch * m), dx: made(batch * n), dtheta: made(theta.length) };
  const isFourier = kernel.coefficients !== undefined;
  const fourier = {
    tensor: made(isFourier ? m * 3 ** n : 0),
    y: made(batch * m),
    jac: made(batch * m * n),
    curve: made(batch * m * n * 3),
  };
  for (let call = 0; call < 2; call += 1) {
    kernel.forward(x, theta, y, batch);
    kernel.vjp(x, theta, cotangent, vjp.y, vjp.dx, vjp.dtheta, batch);
    kernel.jacobian(x, theta, jac, batch);
    kernel.coefficients?.(theta, fourier.tensor);
    kernel.explain?.(fourier.tensor, x, fourier.y, fourier.jac, batch);
    kernel.responseCurve?.(fourier.tensor, x, fourier.curve, batch);
  }
  return { y, jac, vjp, ...(isFourier ? { fourier } : {}) };
}
