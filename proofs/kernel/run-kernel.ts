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

/**
 * Calls an exported function of a kernel's text at a point, in the point's ring, with buffers of exactly the lengths
 * that a batch needs. Nothing is set before the call but the inputs.
 *
 * Throws a {@link KernelRejection} when the text does what is not modelled, or leaves an output unwritten.
 */
export function runKernel<E>(
  text: KernelText,
  ansatz: Ansatz,
  name: ExportedName,
  point: Point<E>,
  batch: number,
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
      const at = (index: number): E => point.value({ of: 'cotangent', index, through: 'raw' });
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
