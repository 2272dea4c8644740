import { Q, type Rational, rational } from '../../../symbolic/ring/rational.js';
import { KernelRejection } from '../rejection.js';
import type { LinearForm, Point } from '../rings/kernel-ring.js';
import { addForms, formOf, piAtom, piTimesTanh, scaleForm, valueOfForm } from '../rings/linear-form.js';
import type { Format } from './format.js';

/**
 * A number that WebAssembly computes with. `exact`: a constant of the code. `form`: an exact combination of angles, π or
 * tanh; `angle` where it is known modulo 4π only. `ring`: a ring element, with what is known of it at every real point.
 * `sum`: what stood in a place of the memory before samples came, or what they have added up there, and what this pair
 * adds; only where no sample has come yet is it a number like others.
 */
export type Num<E> =
  | { readonly kind: 'ring'; readonly value: E; readonly sign: Sign }
  | { readonly kind: 'exact'; readonly value: Rational }
  | { readonly kind: 'form'; readonly form: LinearForm; readonly angle: boolean }
  | {
      readonly kind: 'sum';
      readonly place: number;
      readonly before: Num<E>;
      readonly isFirst: boolean;
      readonly more: Num<E> | undefined;
    };
/** 2: above a positive constant; 1: not negative; 0: nothing is known. */
export type Sign = 0 | 1 | 2;

const largestExact = 1n << 4096n;

/** Arithmetic on numbers over the ring of a point. */
export class Arithmetic<E> {
  constructor(
    readonly point: Point<E>,
    readonly format: Format,
  ) {}

  /** A number of the code: √½ and √2 by name, π as a form, else the shortest decimal that rounds to it. */
  constant(number: number): Num<E> {
    const { ring } = this.point;
    const { round, decimal } = this.format;
    const size = Math.abs(number);
    const signed = (value: Num<E>) => (number < 0 || Object.is(number, -0) ? this.neg(value) : value);
    if (size === round(Math.SQRT1_2)) return signed(this.ringNumber(ring.sqrtHalf, 2));
    if (size === round(Math.SQRT2))
      return signed(this.ringNumber(ring.settle(ring.add(ring.sqrtHalf, ring.sqrtHalf)), 2));
    if (size === round(Math.PI)) return signed(this.ofForm(formOf(piAtom), false));
    const value = decimal(size);
    if (!value) throw new KernelRejection(`the constant ${number} is not modelled`);
    return signed(this.exact(value));
  }

  exact(value: Rational): Num<E> {
    if (value.den > largestExact || value.num > largestExact || value.num < -largestExact)
      throw new KernelRejection('so long a constant is not modelled');
    if (!this.point.rounded) return { kind: 'exact', value };
    return this.ringNumber(
      this.point.ring.fromRational(value),
      value.num > 0n ? 2 : value.num === 0n ? 1 : 0,
    );
  }

  integer(value: number): Num<E> {
    return this.exact(rational(value));
  }

  /** A form; a number at once where the point rounds. */
  ofForm(form: LinearForm, angle: boolean): Num<E> {
    return this.point.rounded
      ? this.ringNumber(valueOfForm(form, this.point), 0)
      : { kind: 'form', form, angle };
  }

  ringNumber(value: E, sign: Sign = 0): Num<E> {
    return { kind: 'ring', value, sign };
  }

  /** The number as a ring element. */
  value(a: Num<E>): E {
    switch (a.kind) {
      case 'ring':
        return a.value;
      case 'exact':
        return this.point.ring.fromRational(a.value);
      case 'form':
        if (a.angle) throw new KernelRejection('an angle known modulo 4π is read as a number');
        return valueOfForm(a.form, this.point);
      case 'sum':
        return this.value(this.plain(a));
    }
  }

  /** The number in the form in which it is kept. */
  settle(a: Num<E>): Num<E> {
    return a.kind === 'ring' ? { kind: 'ring', value: this.point.ring.settle(a.value), sign: a.sign } : a;
  }

  add(a: Num<E>, b: Num<E>): Num<E> {
    if (a.kind === 'ring' && b.kind === 'ring') {
      const sign = a.sign > 0 && b.sign > 0 ? (Math.max(a.sign, b.sign) as Sign) : 0; // the larger of two signs is one
      return { kind: 'ring', value: this.point.ring.add(a.value, b.value), sign };
    }
    if (a.kind === 'sum') return this.addToSum(a, b);
    if (b.kind === 'sum') return this.addToSum(b, a);
    if (a.kind === 'exact' && b.kind === 'exact') return this.exact(Q.add(a.value, b.value));
    if (a.kind === 'form' && b.kind === 'form')
      return { kind: 'form', form: addForms(a.form, b.form), angle: a.angle || b.angle };
    return this.add(this.inRing(a), this.inRing(b));
  }

  sub(a: Num<E>, b: Num<E>): Num<E> {
    if (a.kind === 'ring' && b.kind === 'ring')
      return { kind: 'ring', value: this.point.ring.sub(a.value, b.value), sign: 0 };
    if (a.kind === 'sum' || b.kind === 'sum') return this.sub(this.plain(a), this.plain(b));
    if (a.kind === 'exact' && b.kind === 'exact') return this.exact(Q.sub(a.value, b.value));
    if (a.kind === 'form' && b.kind === 'form') return this.add(a, this.neg(b));
    return this.sub(this.inRing(a), this.inRing(b));
  }

  mul(a: Num<E>, b: Num<E>): Num<E> {
    if (a.kind === 'ring' && b.kind === 'ring') {
      // The very same number twice is a square.
      const sign =
        a === b ? (Math.max(a.sign, 1) as Sign) : a.sign > 0 ? (Math.min(a.sign, b.sign) as Sign) : 0; // signs again
      return { kind: 'ring', value: this.point.ring.mul(a.value, b.value), sign };
    }
    if (a.kind === 'sum' || b.kind === 'sum') return this.mul(this.plain(a), this.plain(b));
    if (a.kind === 'exact' && b.kind === 'exact') return this.exact(Q.mul(a.value, b.value));
    if (a.kind === 'exact' && b.kind === 'form') return this.scaled(b, a.value);
    if (a.kind === 'form' && b.kind === 'exact') return this.scaled(a, b.value);
    if (a.kind === 'form' && b.kind === 'form' && !a.angle && !b.angle) {
      // Beside an odd sample stand zeros.
      if (a.form.size === 0 || b.form.size === 0) return { kind: 'form', form: new Map(), angle: false };
      const product = piTimesTanh(a.form, b.form);
      if (product) return { kind: 'form', form: product, angle: false };
    }
    if (a === b) {
      const once = this.inRing(a);
      return this.mul(once, once);
    }
    return this.mul(this.inRing(a), this.inRing(b));
  }

  /** a/b, where b is never near zero: a constant, or known to be positive. At a pole code is not the function it is elsewhere. */
  div(a: Num<E>, b: Num<E>): Num<E> {
    if (a.kind === 'sum' || b.kind === 'sum') return this.div(this.plain(a), this.plain(b));
    if (b.kind === 'exact') {
      if (Q.isZero(b.value)) throw new KernelRejection('a division by zero');
      return this.mul(a, this.exact(Q.div(Q.one, b.value)));
    }
    const [above, below] = [this.inRing(a), this.settle(this.inRing(b))];
    if (above.kind !== 'ring' || below.kind !== 'ring' || below.sign !== 2)
      throw new KernelRejection('a divisor that might be zero is not modelled');
    return { kind: 'ring', value: this.point.ring.div(above.value, below.value), sign: above.sign };
  }

  neg(a: Num<E>): Num<E> {
    switch (a.kind) {
      case 'ring':
        return { kind: 'ring', value: this.point.ring.neg(a.value), sign: 0 };
      case 'exact':
        return this.exact(Q.neg(a.value));
      case 'form':
        return this.scaled(a, rational(-1));
      case 'sum':
        return this.neg(this.plain(a));
    }
  }

  /** A number that was read where a sum may grow, as a number: only as long as no sample has come. */
  plain(a: Num<E>): Num<E> {
    if (a.kind !== 'sum') return a;
    if (!a.isFirst) throw new KernelRejection('a sum over samples is read before all have come');
    return a.more ? this.add(a.before, a.more) : a.before;
  }

  private addToSum(sum: Num<E> & { kind: 'sum' }, by: Num<E>): Num<E> {
    // Two of them: the second is a number, or there is no telling which place the sum is for.
    const more = by.kind === 'sum' ? this.plain(by) : by;
    return { ...sum, more: sum.more ? this.add(sum.more, more) : more };
  }

  private scaled(a: Num<E> & { kind: 'form' }, by: Rational): Num<E> {
    return { kind: 'form', form: scaleForm(a.form, by), angle: a.angle };
  }

  private inRing(a: Num<E>): Num<E> {
    const sign =
      a.kind === 'exact' && a.value.num >= 0n ? (a.value.num > 0n ? 2 : 1) : a.kind === 'ring' ? a.sign : 0;
    return { kind: 'ring', value: this.value(a), sign };
  }
}
