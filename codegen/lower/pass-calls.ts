import type { FunctionWriter } from '../ir/function-writer.js';
import { integer, minus, plus } from '../ir/integers.js';
import type { IntegerExpression } from '../ir/program.js';
import type { Circuit } from './circuit.js';

/** Blocks without an upload between them, after so many uploads. */
interface Stretch {
  readonly from: number;
  readonly below: number;
  readonly uploads: number;
}

function stretches({ uploads, blocks }: Circuit): readonly Stretch[] {
  const starts = [0, ...uploads];
  return starts.map((from, k) => ({ from, below: starts[k + 1] ?? blocks, uploads: k }));
}

/** The first slot of the upload that stands before a block, after so many others. */
function uploadSlot(c: Circuit, block: number, uploads: number): number {
  return (block + uploads) * c.groups.length * c.size;
}

/** Calls the forward passes of all blocks and of the uploads between them. */
export function callForward(c: Circuit, w: FunctionWriter): void {
  for (const { from, below, uploads } of stretches(c)) {
    if (uploads > 0)
      c.groups.forEach((_, j) => {
        w.call(`upload${j}`, integer(uploadSlot(c, from, uploads - 1) + j * c.size));
      });
    w.loop('block', integer(from), integer(below), 1, (block) => {
      w.call('apply', ...blockArguments(c, block, uploads, 'apply'));
    });
  }
}

/**
 * Calls the backward passes of all blocks and uploads, the last first. Without the derivatives by θ they may end at the
 * first upload, where the encoding does not act at the start.
 */
export function callBackward(c: Circuit, w: FunctionWriter, pass: 'undo' | 'pull'): void {
  for (const { from, below, uploads } of stretches(c).toReversed()) {
    if (pass === 'pull' && uploads === 0 && !c.startsEncoded) return;
    w.loop('back', integer(0), integer(below - from), 1, (back) => {
      w.call(pass, ...blockArguments(c, minus(integer(below - 1), back), uploads, pass));
    });
    if (uploads === 0) return;
    for (let j = c.groups.length - 1; j >= 0; j -= 1)
      w.call(
        `withdraw${j}`,
        ...(c.groups[j]!.qubits.some((q) => c.encoded[q]!.generator !== 'I')
          ? [integer(uploadSlot(c, from, uploads - 1) + j * c.size)]
          : []),
      );
  }
}

/** What the passes of a block do: go forward, pull λ back with θ's gradients, or pull it back alone. */
export type Pass = 'apply' | 'undo' | 'pull';

/** Whether the passes read states, by the number of the step: blocks and the uploads before them are counted together. */
export const readsState = (c: Circuit, pass: Pass) =>
  pass === 'apply' || (pass === 'undo' && (c.axes.length > 0 || c.phased));

/** The numbers that the passes of a block are told, but for those that cannot be anything but 0. */
export function passNumbers(c: Circuit, pass: Pass): readonly ('step' | 'block')[] {
  const usesBlock = c.parts.length > 0 || c.phased || (pass === 'undo' && c.axes.length > 0);
  const isStep = c.uploads.length > 0 && readsState(c, pass);
  const isBlock = c.blocks > 1 && (usesBlock || (c.uploads.length === 0 && readsState(c, pass)));
  return [...(isStep ? ['step' as const] : []), ...(isBlock ? ['block' as const] : [])];
}

function blockArguments(
  c: Circuit,
  block: IntegerExpression,
  uploads: number,
  pass: Pass,
): readonly IntegerExpression[] {
  const values = { step: plus(block, integer(uploads)), block };
  return passNumbers(c, pass).map((name) => values[name]);
}
