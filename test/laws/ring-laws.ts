import fc from 'fast-check';
import type { Ring } from '../../symbolic/ring/ring.js';
import { cases } from '../random/cases.js';

/** The laws of a commutative ring, by name; `elements` makes random elements. */
export function ringLaws<E>(ring: Ring<E>, elements: fc.Arbitrary<E>): Record<string, () => void> {
  const same = (a: E, b: E) => ring.isZero(ring.sub(a, b));
  const one = (law: (a: E) => boolean) => () => fc.assert(fc.property(elements, law), cases());
  const two = (law: (a: E, b: E) => boolean) => () =>
    fc.assert(fc.property(elements, elements, law), cases());
  const three = (law: (a: E, b: E, c: E) => boolean) => () =>
    fc.assert(fc.property(elements, elements, elements, law), cases());
  return {
    'a + b = b + a': two((a, b) => same(ring.add(a, b), ring.add(b, a))),
    '(a + b) + c = a + (b + c)': three((a, b, c) =>
      same(ring.add(ring.add(a, b), c), ring.add(a, ring.add(b, c))),
    ),
    'a + 0 = a': one((a) => same(ring.add(a, ring.zero), a)),
    'a − a = 0': one((a) => ring.isZero(ring.add(a, ring.neg(a)))),
    'a·b = b·a': two((a, b) => same(ring.mul(a, b), ring.mul(b, a))),
    '(a·b)·c = a·(b·c)': three((a, b, c) => same(ring.mul(ring.mul(a, b), c), ring.mul(a, ring.mul(b, c)))),
    'a·1 = a': one((a) => same(ring.mul(a, ring.one), a)),
    'a·0 = 0': one((a) => ring.isZero(ring.mul(a, ring.zero))),
    'a·(b + c) = a·b + a·c': three((a, b, c) =>
      same(ring.mul(a, ring.add(b, c)), ring.add(ring.mul(a, b), ring.mul(a, c))),
    ),
    '1 ≠ 0': () => {
      if (ring.isZero(ring.one)) throw new Error('1 = 0');
    },
  };
}
