import { KernelRejection } from '../rejection.js';
import type { Arithmetic, Num } from './numbers.js';

/** When a place was written: before the samples, for group p of them (p + 1), after them; or it is a sum that groups only add to. */
export const beforeSamples = 0;
export const afterSamples = -1;
const accumulated = -2;

/**
 * The memory of a module as places for numbers, 8 or 4 bytes each. What this call has not written cannot be read.
 *
 * What the samples of one group, as many as a vector has lanes, leave behind is unreadable for the next. So every group computes the
 * same function of its samples and of what stood there before; sums over samples are places to which groups only add. After the
 * samples, only they and what stood there before can be read. While a group is at work, the lanes of vectors never meet: each is one
 * sample's.
 */
export class Places<E> {
  /** Which part of a function runs. */
  epoch = beforeSamples;
  /** Bytes of a number. */
  private readonly size: number;
  private readonly data: (Num<E> | undefined)[];
  private readonly stamps: Int32Array;
  /** The tables' entries by address / 4, and where there are some. */
  private readonly integers: Int32Array;
  private readonly isTable: Uint8Array;

  constructor(
    private readonly bytes: number,
    tables: readonly { readonly at: number; readonly values: Int32Array }[],
    private readonly arithmetic: Arithmetic<E>,
  ) {
    this.size = arithmetic.format.bytes;
    this.data = new Array<Num<E> | undefined>(bytes / this.size).fill(undefined);
    this.stamps = new Int32Array(bytes / this.size);
    this.integers = new Int32Array(bytes / 4);
    this.isTable = new Uint8Array(bytes / 4);
    for (const { at, values } of tables)
      values.forEach((value, k) => {
        if (this.isTable[at / 4 + k]) throw new KernelRejection('WebAssembly: tables that overlap');
        this.integers[at / 4 + k] = value;
        this.isTable[at / 4 + k] = 1;
      });
  }

  /** An entry of a table. */
  integer(address: number): number {
    if (!(address >= 0 && this.isTable[address / 4] === 1))
      throw new KernelRejection(`WebAssembly: no table has an entry at ${address}`);
    return this.integers[address / 4]!;
  }

  /** The place at an address. Throws where that is outside the memory, not a multiple, or in a table. */
  at(address: number, width: number): number {
    if (!(address >= 0 && address + width <= this.bytes))
      throw new KernelRejection(`WebAssembly: the address ${address} is outside the memory`);
    if (address % width !== 0)
      throw new KernelRejection(`WebAssembly: the address ${address} is no multiple of ${width}`);
    for (let k = 0; k < width; k += 4)
      if (this.isTable[(address + k) / 4] === 1)
        throw new KernelRejection(`WebAssembly: the address ${address} lies in a table of integers`);
    return address / this.size;
  }

  read(place: number): Num<E> {
    const value = this.data[place];
    if (value === undefined)
      throw new KernelRejection(
        `WebAssembly: byte ${this.size * place} is read before this call has written it`,
      );
    const stamp = this.stamps[place]!;
    const { epoch } = this;
    if (epoch > 0 && (stamp === beforeSamples || stamp === accumulated))
      return { kind: 'sum', place, before: value, isFirst: stamp === beforeSamples, more: undefined };
    if (stamp === epoch || stamp === beforeSamples) return value;
    if (stamp === accumulated) {
      const { ring } = this.arithmetic.point;
      return this.arithmetic.ringNumber(ring.asSum(this.arithmetic.value(value)));
    }
    throw new KernelRejection(
      `WebAssembly: byte ${this.size * place} is read where it holds what other samples left`,
    );
  }

  /** What all samples share. */
  readShared(place: number): Num<E> {
    if (this.epoch > 0 && this.stamps[place] !== beforeSamples)
      throw new KernelRejection(`WebAssembly: byte ${this.size * place} is not shared by all samples`);
    return this.read(place);
  }

  write(place: number, value: Num<E>): void {
    const { arithmetic, epoch } = this;
    if (value.kind === 'sum' && value.place === place && value.more !== undefined) {
      this.data[place] = arithmetic.settle(arithmetic.add(value.before, value.more));
      this.stamps[place] = accumulated;
      return;
    }
    if (epoch > 0 && this.data[place] !== undefined && this.stamps[place] === accumulated)
      throw new KernelRejection(`WebAssembly: byte ${this.size * place}, a sum over samples, is overwritten`);
    this.data[place] = arithmetic.settle(arithmetic.plain(value));
    this.stamps[place] = epoch;
  }

  /** What the caller finds there after a pair, or after the end: it has to be of this pair, or not of the samples. */
  result(place: number, isPair: boolean): E {
    const value = this.data[place];
    const stamp = this.stamps[place]!;
    const isFresh = isPair ? stamp === this.epoch : stamp === beforeSamples || stamp === afterSamples;
    if (value === undefined || !isFresh)
      throw new KernelRejection(`WebAssembly: the output at byte ${this.size * place} is left unwritten`);
    return this.arithmetic.value(value);
  }
}
