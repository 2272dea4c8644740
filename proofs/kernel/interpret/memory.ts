import { KernelRejection } from '../rejection.js';
import type { KernelRing, LinearForm } from '../rings/kernel-ring.js';

/**
 * When a cell was written: before the loop over samples, in the iteration of sample b (b + 1), after the loop; or it is
 * a sum that iterations only add to.
 */
export const prologue = 0;
export const epilogue = -1;
const accumulated = -2;

/** Which part of a function runs. */
export class Clock {
  epoch = prologue;

  /** The sample whose iteration runs. */
  get sample(): number {
    return this.epoch - 1;
  }
}

/**
 * An array of numbers that a kernel may read and write: scratch or an output.
 *
 * What one sample leaves behind is unreadable for the next. So every iteration computes the same function of its
 * sample, of θ and of what stood there before the loop; sums over samples are cells that iterations only add to. After
 * the loop, only they and what stood there before can be read.
 */
export class Cells<E> {
  private readonly data: (E | undefined)[];
  private readonly stamps: Int32Array;

  constructor(
    readonly name: string,
    readonly length: number,
    /** Entries per sample, or 0 where all samples share the array. */
    readonly row: number,
    private readonly clock: Clock,
    private readonly ring: KernelRing<E>,
  ) {
    this.data = new Array<E | undefined>(length).fill(undefined);
    this.stamps = new Int32Array(length);
  }

  read(index: number): E {
    this.checkIndex(index);
    const value = this.data[index];
    if (value === undefined) throw new KernelRejection(`${this.name}[${index}] is read before it is written`);
    const stamp = this.stamps[index]!;
    const { epoch } = this.clock;
    if (stamp === epoch || stamp === prologue) return value;
    if (stamp !== accumulated)
      throw new KernelRejection(
        `${this.name}[${index}] is read where it still holds what another sample left`,
      );
    if (epoch !== epilogue)
      throw new KernelRejection(`${this.name}[${index}] is read where it holds what samples add up`);
    return this.ring.asSum(value);
  }

  write(index: number, value: E): void {
    this.checkIndex(index);
    const { epoch } = this.clock;
    if (this.stamps[index] === accumulated && epoch !== epilogue)
      throw new KernelRejection(`${this.name}[${index}], a sum over samples, is overwritten`);
    this.data[index] = value;
    this.stamps[index] = epoch;
  }

  /** cell += value. */
  accumulate(index: number, value: E): void {
    this.checkIndex(index);
    const old = this.data[index];
    if (old === undefined)
      throw new KernelRejection(`${this.name}[${index}] is added to before it is written`);
    const { epoch } = this.clock;
    const stamp = this.stamps[index]!;
    const { ring } = this;
    if (epoch === epilogue) {
      this.write(index, ring.settle(ring.add(this.read(index), value)));
      return;
    }
    if (stamp !== epoch) {
      if (stamp !== prologue && stamp !== accumulated)
        throw new KernelRejection(
          `${this.name}[${index}] is added to where it holds what another sample left`,
        );
      this.stamps[index] = accumulated;
    }
    this.data[index] = ring.settle(ring.add(old, value));
  }

  /** What the caller finds in the cell after the call; undefined where nothing was written. */
  result(index: number): E | undefined {
    return this.data[index];
  }

  private checkIndex(index: number): void {
    checkIndex(this, index, this.clock);
  }
}

/** An input that holds angles, x or θ: read only. */
export interface Angles {
  readonly name: string;
  readonly length: number;
  readonly row: number;
  readonly at: (index: number) => LinearForm;
}

/** An input that holds numbers, the cotangent: read only. */
export interface Values<E> {
  readonly name: string;
  readonly length: number;
  readonly row: number;
  readonly at: (index: number) => E;
}

/** A constant table of integers. */
export interface Table {
  readonly name: string;
  readonly length: number;
  readonly row: 0;
  readonly entries: readonly number[];
}

/** Rejects an index outside the array, and in a batched array one outside the row of the running sample. */
export function checkIndex(
  { name, length, row }: { readonly name: string; readonly length: number; readonly row: number },
  index: number,
  clock: Clock,
): void {
  if (!(index >= 0 && index < length))
    throw new KernelRejection(`${name}[${index}] is out of range 0 … ${length - 1}`);
  if (row > 0 && Math.floor(index / row) !== clock.sample)
    throw new KernelRejection(`${name}[${index}] belongs to another sample than ${clock.sample}`);
}
