import { FunctionWriter } from '../ir/function-writer.js';
import { integer, strided } from '../ir/integers.js';
import type { Parameter } from '../ir/program.js';
import type { Circuit } from './circuit.js';

const array = (name: string): Parameter => ({ name, type: 'array' });

/** A buffer of an exported function: so many entries per sample, or so many in all. */
type Length = { readonly perSample: number } | { readonly inAll: number };

/** Begins a function that every kernel exports, with the comment that it has whatever the strategy. */
export function everyKernelsFunction(c: Circuit, name: 'forward' | 'vjp' | 'jacobian'): FunctionWriter {
  const rows = {
    x: `batch · ${c.qubits}`,
    y: `batch · ${c.outputs}`,
    jac: `batch · ${c.outputs} · ${c.qubits}`,
  };
  switch (name) {
    case 'forward':
      return exportedFunction(
        c,
        name,
        ['x', 'theta', 'y'],
        [
          'y[b·m + l] = ⟨Q_l⟩ for sample b (Eqs. 2 and 10).',
          `x [${rows.x}], theta [${c.parameters}], y [${rows.y}]; y is overwritten.`,
        ],
      );
    case 'vjp':
      return exportedFunction(
        c,
        name,
        ['x', 'theta', 'cotangent', 'y', 'dx', 'dtheta'],
        [
          'y as forward writes it; dx[b·n + q] = Σ_l cotangent[b·m + l] ∂⟨Q_l⟩/∂x_q (Eqs. 15 and 16);',
          'dtheta[k] = Σ_b Σ_l cotangent[b·m + l] ∂⟨Q_l⟩/∂θ_k, k in the order block, qubit, rotation.',
          `x, dx [${rows.x}], theta, dtheta [${c.parameters}], cotangent, y [${rows.y}]; outputs are overwritten.`,
        ],
      );
    case 'jacobian':
      return exportedFunction(
        c,
        name,
        ['x', 'theta', 'jac'],
        [
          'jac[(b·m + l)·n + q] = ∂⟨Q_l⟩/∂x_q for sample b (Eq. 15 with Eq. 16), by the raw input.',
          `x [${rows.x}], theta [${c.parameters}], jac [${rows.jac}]; jac is overwritten.`,
        ],
      );
  }
}

const tooShort = 'Throws a RangeError when an array is too short, before anything is written.';

/**
 * Begins a function that a kernel exports: its arrays in order, each guarded by the length it needs. A function with an
 * array of one row per sample takes `batch` besides; `tensor` has as many entries as `terms` says.
 */
export function exportedFunction(
  c: Circuit,
  name: string,
  arrays: readonly string[],
  doc: readonly string[],
  terms = 0,
): FunctionWriter {
  const known: Record<string, readonly [Length, string]> = {
    x: [{ perSample: c.qubits }, 'one number per sample and qubit'],
    theta: [{ inAll: c.parameters }, 'one number per block, qubit and rotation'],
    cotangent: [{ perSample: c.outputs }, 'one number per sample and observable'],
    y: [{ perSample: c.outputs }, 'one number per sample and observable'],
    dx: [{ perSample: c.qubits }, 'one number per sample and qubit'],
    dtheta: [{ inAll: c.parameters }, 'one number per block, qubit and rotation'],
    jac: [{ perSample: c.outputs * c.qubits }, 'one number per sample, observable and qubit'],
    tensor: [{ inAll: terms }, 'one number per observable and product of 1, cos and sin'],
    curve: [{ perSample: c.outputs * c.qubits * 3 }, 'three numbers per sample, observable and qubit'],
  };
  const batched = arrays.some((name_) => 'perSample' in known[name_]![0]);
  const parameters = [...arrays.map(array), ...(batched ? [{ name: 'batch', type: 'number' } as const] : [])];
  const w = new FunctionWriter(name, parameters, [...doc, tooShort], true);
  for (const name_ of arrays) {
    const [length, text] = known[name_]!;
    const { least, entries } =
      'perSample' in length
        ? { least: strided('batch', length.perSample), entries: `batch * ${length.perSample}` }
        : { least: integer(length.inAll), entries: `${length.inAll}` };
    if ('perSample' in length || length.inAll > 0)
      w.guard(name_, least, `${name}: ${name_} needs ${entries} entries, ${text}`);
  }
  return w;
}
