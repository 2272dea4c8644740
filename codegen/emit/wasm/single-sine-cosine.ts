import { ByteWriter } from './byte-writer.js';
import { type Opcode, opcodes, valueTypes } from './opcodes.js';

/**
 * `sineCosine(h) → cos h, sin h` for four singles at once: the same bytes in every kernel that has them.
 *
 * h = k·π/2 + r with |r| ≤ π/4 by Cody and Waite: π/2 is split into two parts of 19 bits, whose products with k are exact for
 * |k| < 32, and a rest. Then polynomials of degree 7 and 8 (Cephes, Moshier 1989) and the quadrant k modulo 4. Both results are
 * less than 2⁻²³ off for |h| ≤ 16, which test/proofs/single-sine-cosine.test.ts measures (1.6·2⁻²⁴ at most, of all singles there); NaN where h is not finite.
 */
const twoOverPi = 0.6366197723675814;
/** 1.5·2²³: adding it rounds to an integer, which then stands in the lowest bits. */
const magic = 12582912;
const halfPi = splitHalfPi();
/** sin r = r + S₁r³ + S₂r⁵ + S₃r⁷, cos r = 1 − r²/2 + C₁r⁴ + C₂r⁶ + C₃r⁸. */
const S = [-0.16666654611, 0.0083321608736, -0.00019515295891];
const C = [0.04166664568298827, -0.001388731625493765, 0.00002443315711809948];

/** Two parts of π/2 of 19 bits, and a single for what is left. */
function splitHalfPi(): readonly [number, number, number] {
  const first = Math.round((Math.PI / 2) * 2 ** 18) / 2 ** 18;
  const rest = Math.PI / 2 - first;
  const second = Math.round(rest * 2 ** 38) / 2 ** 38;
  return [first, second, rest - second];
}

const h = 0;

class Routine {
  readonly code = new ByteWriter();
  private locals = 1;

  op(name: Opcode): this {
    this.code.byte(...opcodes[name]);
    return this;
  }

  get(local: number): this {
    this.op('local.get').code.unsigned(local);
    return this;
  }

  /** Takes the value on the stack into a new local. */
  keep(): number {
    this.op('local.set').code.unsigned(this.locals);
    this.locals += 1;
    return this.locals - 1;
  }

  constant(value: number): this {
    this.op('v128.const');
    for (let lane = 0; lane < 4; lane += 1) this.code.single(value);
    return this;
  }

  /** All lanes the same integer of 32 bits, small and not negative. */
  integer(value: number): this {
    this.op('v128.const');
    for (let lane = 0; lane < 4; lane += 1) this.code.byte(value, 0, 0, 0);
    return this;
  }

  /** z·(c₀ + z·(c₁ + …)). */
  polynomial(z: number, coefficients: readonly number[]): this {
    this.constant(coefficients.at(-1)!);
    for (const c of coefficients.slice(0, -1).reverse())
      this.get(z).op('f32x4.mul').constant(c).op('f32x4.add');
    return this.get(z).op('f32x4.mul');
  }

  /** The second bit of what is on the stack, as a sign. */
  sign(): this {
    this.integer(2).op('v128.and').op('i32.const').code.signed(30);
    return this.op('i32x4.shl').op('v128.xor');
  }

  finish(): ByteWriter {
    const body = new ByteWriter()
      .unsigned(1)
      .unsigned(this.locals - 1)
      .byte(valueTypes.v128);
    return body.append(this.code).byte(...opcodes.end);
  }
}

/** The function's body: its locals and its code. */
export function singleSineCosineBody(): ByteWriter {
  const f = new Routine();
  const rounded = f.get(h).constant(twoOverPi).op('f32x4.mul').constant(magic).op('f32x4.add').keep();
  const k = f.get(rounded).constant(magic).op('f32x4.sub').keep();
  // The first difference is exact: both are multiples of 2⁻²⁴ where k is not 0.
  f.get(h);
  for (const part of halfPi) f.get(k).constant(part).op('f32x4.mul').op('f32x4.sub');
  const r = f.keep();
  const z = f.get(r).get(r).op('f32x4.mul').keep();
  const sin = f.get(r).get(r).polynomial(z, S).op('f32x4.mul').op('f32x4.add').keep();
  f.constant(1).get(z).constant(0.5).op('f32x4.mul').op('f32x4.sub');
  const cos = f.polynomial(z, C).get(z).op('f32x4.mul').op('f32x4.add').keep();
  // Odd quadrants swap the two; sin is negative in quadrants 2 and 3, cos in 1 and 2.
  const swap = f.integer(0).get(rounded).integer(1).op('v128.and').op('i32x4.sub').keep();
  f.get(sin).get(cos).get(swap).op('v128.bitselect').get(rounded).integer(1).op('i32x4.add').sign();
  f.get(cos).get(sin).get(swap).op('v128.bitselect').get(rounded).sign();
  return f.finish();
}
