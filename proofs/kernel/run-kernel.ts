import type { Ansatz } from '../../symbolic/ansatz/ansatz.js';
import { type Buffer, buffersOf, type ExportedName } from './interface.js';
import { type Argument, compileExported } from './interpret/compile.js';
import { Cells, Clock } from './interpret/memory.js';
import { KernelRejection } from './rejection.js';
import type { Point } from './rings/kernel-ring.js';
import { formOf } from './rings/linear-form.js';
import type { KernelText } from './text/syntax.js';

/** The contents of the output buffers after a call, by name. */
export type Outputs<E> = ReadonlyMap<string, readonly E[]>;

/** Calls an exported function for a batch, at a point that does not change. */
export type Runner<E> = (name: ExportedName, batch: number) => Outputs<E>;

/**
 * Runs the exported functions of a kernel's text at a point, in the point's ring, with buffers of exactly the lengths
 * that a batch needs. Nothing is set before a call but the inputs; a tensor of coefficients is what the text's own
 * `coefficients` writes at the point.
 *
 * A call throws a {@link KernelRejection} when the text does what is not modelled, or leaves an output unwritten.
 */
export function runnerAt<E>(text: KernelText, ansatz: Ansatz, point: Point<E>): Runner<E> {
  let tensor: readonly E[] | undefined;
  const coefficients = (): readonly E[] => {
    tensor ??= run(text, ansatz, 'coefficients', point, 0, []).get('tensor')!;
    return tensor;
  };
  return (name, batch) => {
    if (name === 'coefficients') return new Map([['tensor', coefficients()]]);
    const takesTensor = buffersOf(ansatz)[name].some((buffer) => buffer.name === 'tensor');
    return run(text, ansatz, name, point, batch, takesTensor ? coefficients() : []);
  };
}

function run<E>(
  text: KernelText,
  ansatz: Ansatz,
  name: ExportedName,
  point: Point<E>,
  batch: number,
  tensor: readonly E[],
): Outputs<E> {
  const clock = new Clock();
  const lengthOf = ({ row, shared }: Buffer): number => (row > 0 ? batch * row : shared);
  const outputs: Cells<E>[] = [];
  const args = buffersOf(ansatz)[name].map((buffer): Argument<E> => {
    const { name: bufferName, row, role } = buffer;
    const length = lengthOf(buffer);
    if (role === 'output') {
      const cells = new Cells<E>(bufferName, length, row, clock, point.ring);
      outputs.push(cells);
      return { kind: 'cells', array: cells };
    }
    if (role === 'values') {
      const at = (index: number): E =>
        bufferName === 'tensor' ? tensor[index]! : point.value({ of: 'cotangent', index, through: 'raw' });
      return { kind: 'values', array: { name: bufferName, length, row, at } };
    }
    const of = bufferName === 'theta' ? 'theta' : 'x';
    const forms = Array.from({ length }, (_, index) => formOf({ of, index, through: 'raw' }));
    return { kind: 'angles', array: { name: bufferName, length, row, at: (k) => forms[k]! } };
  });
  const scratch = new Map<string, Cells<E>>();
  for (const constant of text.constants)
    if (constant.kind === 'scratch')
      scratch.set(constant.name, new Cells<E>(constant.name, constant.length, 0, clock, point.ring));
  const f = text.functions.find((candidate) => candidate.exported && candidate.name === name)!;
  compileExported(f, args, { text, point, clock, scratch, batch })();
  return new Map(
    outputs.map((cells) => [
      cells.name,
      Array.from({ length: cells.length }, (_, k) => {
        const value = cells.result(k);
        if (value === undefined)
          throw new KernelRejection(`"${name}" leaves ${cells.name}[${k}] unwritten`, f.at);
        return value;
      }),
    ]),
  );
}
