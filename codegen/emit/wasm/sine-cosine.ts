import { ByteWriter } from './byte-writer.js';
import { type Opcode, opcodes, valueTypes } from './opcodes.js';

/**
 * `sineCosine(h) → cos h, sin h` for two doubles at once: the same bytes in every kernel.
 *
 * h = k·π/2 + (r + t) with |r| ≤ π/4 by Cody and Waite: π/2 is split into three parts of 33 bits, whose products with k are
 * exact for |k| < 2²⁰, and a rest; the differences are exact sums of two doubles (Knuth). Then the polynomials of fdlibm
 * (Sun Microsystems, 1993), which stay below 2⁻⁵⁸ from sine and cosine on |r| ≤ π/4, and the quadrant k modulo 4. Both
 * results are below 1 ulp off for |h| ≤ 2²⁰, as fdlibm's are; NaN where h is not finite.
 */
const twoOverPi = 0.6366197723675814;
/** 1.5·2⁵²: adding it rounds to an integer, which then stands in the lowest bits. */
const magic = 6755399441055744;
const halfPi = [1.5707963267341256, 6.077100506303966e-11, 2.0222662487111665e-21, 8.4784276603689e-32];
/** sin r = r + S₁r³ + … + S₆r¹³, cos r = 1 − r²/2 + C₁r⁴ + … + C₆r¹⁴. */
const S = [
  -0.16666666666666632, 0.00833333333332249, -0.0001984126982985795, 0.0000027557313707070068,
  -2.5050760253406863e-8, 1.58969099521155e-10,
];
const C = [
  0.0416666666666666, -0.001388888888887411, 0.00002480158728947673, -2.7557314351390663e-7,
  2.087572321298175e-9, -1.1359647557788195e-11,
];

/** Its locals by number: the parameter first. */
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
    this.op('v128.const').code.double(value).double(value);
    return this;
  }

  /** Both lanes the same integer of 64 bits, small and not negative. */
  integer(value: number): this {
    this.op('v128.const');
    for (let lane = 0; lane < 2; lane += 1) this.code.byte(value, 0, 0, 0, 0, 0, 0, 0);
    return this;
  }

  shift(places: number): this {
    this.op('i32.const').code.signed(places);
    return this.op('i64x2.shl');
  }

  /** a − b as a rounded difference and its exact error. */
  difference(a: number, b: number): readonly [rounded: number, error: number] {
    const s = this.get(a).get(b).op('f64x2.sub').keep();
    const t = this.get(s).get(a).op('f64x2.sub').keep();
    // (a − (s − t)) − (b + t)
    this.get(a).get(s).get(t).op('f64x2.sub').op('f64x2.sub');
    const error = this.get(b).get(t).op('f64x2.add').op('f64x2.sub').keep();
    return [s, error];
  }

  /** c₀ + z·(c₁ + z·(…)). */
  polynomial(z: number, coefficients: readonly number[]): this {
    this.constant(coefficients.at(-1)!);
    for (let k = coefficients.length - 2; k >= 0; k -= 1)
      this.get(z).op('f64x2.mul').constant(coefficients[k]!).op('f64x2.add');
    return this;
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
export function sineCosineBody(): ByteWriter {
  const f = new Routine();
  const rounded = f.get(h).constant(twoOverPi).op('f64x2.mul').constant(magic).op('f64x2.add').keep();
  const k = f.get(rounded).constant(magic).op('f64x2.sub').keep();
  const part = (j: number) => f.get(k).constant(halfPi[j]!).op('f64x2.mul').keep();
  // The first difference is exact: h and k·π/2 are close, and both are multiples of the last place of h or of 2⁻³³.
  const first = f.get(h).get(part(0)).op('f64x2.sub').keep();
  const [second, secondError] = f.difference(first, part(1));
  const [third, thirdError] = f.difference(second, part(2));
  f.get(secondError).get(thirdError).op('f64x2.add').get(part(3)).op('f64x2.sub');
  const rest = f.keep();
  const r = f.get(third).get(rest).op('f64x2.add').keep();
  const t = f.get(third).get(r).op('f64x2.sub').get(rest).op('f64x2.add').keep();
  const z = f.get(r).get(r).op('f64x2.mul').keep();
  // sin(r + t) = r − ((z(t/2 − v·p) − t) − v·S₁) with v = zr and p = S₂ + S₃z + …
  const v = f.get(z).get(r).op('f64x2.mul').keep();
  const p = f.polynomial(z, S.slice(1)).keep();
  f.get(r).get(z).constant(0.5).get(t).op('f64x2.mul').get(v).get(p).op('f64x2.mul').op('f64x2.sub');
  f.op('f64x2.mul').get(t).op('f64x2.sub').get(v).constant(S[0]!).op('f64x2.mul').op('f64x2.sub');
  const sin = f.op('f64x2.sub').keep();
  // cos(r + t) = w + (((1 − w) − z/2) + (z·(z·q) − r·t)) with w = 1 − z/2 and q = C₁ + C₂z + …
  const half = f.constant(0.5).get(z).op('f64x2.mul').keep();
  const w = f.constant(1).get(half).op('f64x2.sub').keep();
  f.get(w).constant(1).get(w).op('f64x2.sub').get(half).op('f64x2.sub');
  f.get(z)
    .get(z)
    .polynomial(z, C)
    .op('f64x2.mul')
    .op('f64x2.mul')
    .get(r)
    .get(t)
    .op('f64x2.mul')
    .op('f64x2.sub');
  const cos = f.op('f64x2.add').op('f64x2.add').keep();
  // Odd quadrants swap the two; sin is negative in quadrants 2 and 3, cos in 1 and 2.
  const swap = f.integer(0).get(rounded).integer(1).op('v128.and').op('i64x2.sub').keep();
  f.get(sin).get(cos).get(swap).op('v128.bitselect');
  f.get(rounded).integer(1).op('i64x2.add').integer(2).op('v128.and').shift(62).op('v128.xor');
  f.get(cos).get(sin).get(swap).op('v128.bitselect');
  f.get(rounded).integer(2).op('v128.and').shift(62).op('v128.xor');
  return f.finish();
}
