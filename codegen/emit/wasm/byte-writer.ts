/** Bytes of WebAssembly's binary format, written one after the other. */
export class ByteWriter {
  private readonly written: number[] = [];

  get length(): number {
    return this.written.length;
  }

  byte(...values: readonly number[]): this {
    this.written.push(...values);
    return this;
  }

  /** An unsigned integer below 2³²: seven bits a byte, the lowest first. */
  unsigned(value: number): this {
    let rest = value;
    while (rest >= 128) {
      this.written.push((rest % 128) + 128);
      rest = Math.floor(rest / 128);
    }
    this.written.push(rest);
    return this;
  }

  /** A signed integer of 32 bits. */
  signed(value: number): this {
    let rest = value;
    for (;;) {
      const low = rest & 127;
      rest >>= 7;
      const isLast = (rest === 0 && (low & 64) === 0) || (rest === -1 && (low & 64) !== 0);
      this.written.push(isLast ? low : low | 128);
      if (isLast) return this;
    }
  }

  /** A double, its lowest byte first. */
  double(value: number): this {
    const bytes = new Uint8Array(8);
    new DataView(bytes.buffer).setFloat64(0, value, true);
    return this.byte(...bytes);
  }

  /** A single-precision number, its lowest byte first. */
  single(value: number): this {
    const bytes = new Uint8Array(4);
    new DataView(bytes.buffer).setFloat32(0, value, true);
    return this.byte(...bytes);
  }

  /** What another writer holds. */
  append(other: ByteWriter): this {
    for (const value of other.written) this.written.push(value);
    return this;
  }

  /** What another writer holds, after its length. */
  sized(other: ByteWriter): this {
    return this.unsigned(other.length).append(other);
  }

  /** A name, after its length; ASCII only. */
  name(text: string): this {
    this.unsigned(text.length);
    for (let k = 0; k < text.length; k += 1) this.written.push(text.charCodeAt(k));
    return this;
  }

  finish(): Uint8Array {
    return Uint8Array.from(this.written);
  }
}
