import { KernelRejection } from '../rejection.js';

/** Reads WebAssembly's binary format. Throws a {@link KernelRejection} at the end and for numbers that are too long. */
export class Reader {
  constructor(
    private readonly bytes: Uint8Array,
    private next = 0,
    private readonly below = bytes.length,
  ) {}

  get position(): number {
    return this.next;
  }

  get isAtEnd(): boolean {
    return this.next === this.below;
  }

  reject(why: string): never {
    throw new KernelRejection(`WebAssembly, byte ${this.next}: ${why}`);
  }

  byte(): number {
    if (this.next >= this.below) this.reject('the code ends too early');
    this.next += 1;
    return this.bytes[this.next - 1]!;
  }

  /** An unsigned integer below 2³¹. */
  unsigned(): number {
    let value = 0;
    for (let k = 0; k < 5; k += 1) {
      const byte = this.byte();
      value += (byte & 127) * 2 ** (7 * k);
      if (byte < 128) {
        if (value >= 2 ** 31) this.reject(`the number ${value} is not modelled`);
        return value;
      }
    }
    return this.reject('such a long number is not modelled');
  }

  /** A signed integer of 32 bits. */
  signed(): number {
    let value = 0;
    for (let k = 0; k < 5; k += 1) {
      const byte = this.byte();
      value += (byte & 127) * 2 ** (7 * k);
      if (byte < 128) {
        const signed = (byte & 64) === 0 ? value : value - 2 ** (7 * k + 7);
        if ((signed | 0) !== signed) this.reject(`the number ${signed} is not modelled`);
        return signed;
      }
    }
    return this.reject('such a long number is not modelled');
  }

  double(): number {
    const bytes = Uint8Array.from({ length: 8 }, () => this.byte());
    return new DataView(bytes.buffer).getFloat64(0, true);
  }

  single(): number {
    const bytes = Uint8Array.from({ length: 4 }, () => this.byte());
    return new DataView(bytes.buffer).getFloat32(0, true);
  }

  /** A reader of the next bytes, as many as a number before them says. */
  sized(): Reader {
    const length = this.unsigned();
    const start = this.next;
    if (start + length > this.below) this.reject('a part ends behind the code');
    this.next = start + length;
    return new Reader(this.bytes, start, start + length);
  }

  /** The rest, copied. */
  rest(): Uint8Array {
    const rest = this.bytes.slice(this.next, this.below);
    this.next = this.below;
    return rest;
  }

  name(): string {
    return String.fromCharCode(...this.sized().rest());
  }

  /** As many items as a number before them says. */
  vector<T>(item: (k: number) => T): readonly T[] {
    const count = this.unsigned();
    if (count > this.below - this.next) this.reject('a list that ends behind the code');
    return Array.from({ length: count }, (_, k) => item(k));
  }
}
