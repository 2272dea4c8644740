import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decisivePoints } from '../../symbolic/engines/decisive-points.js';
import { DegreeReading } from '../../symbolic/engines/degrees.js';
import { cases } from '../random/cases.js';

/** x − c, or x alone where c is undefined: products of these vanish on much of a small grid. */
const factor = fc.record({
  name: fc.constantFrom('a', 'b', 'c', 'd'),
  root: fc.option(fc.nat({ max: 3 }), { nil: undefined }),
});
type Factor = { readonly name: string; readonly root: number | undefined };

function pointsFor(products: readonly (readonly Factor[])[]) {
  const r = new DegreeReading();
  const read = ({ name, root }: Factor) =>
    root === undefined ? r.real(name) : r.subtract(r.real(name), r.number());
  const degrees = products
    .map((factors) => factors.map(read).reduce((product, f) => r.multiply(product, f)))
    .reduce((sum, product) => r.add(sum, product));
  return decisivePoints(degrees, r);
}

/** At whole numbers, exactly. */
const valueAt = (factors: readonly Factor[], scalar: (name: string) => number) =>
  factors.reduce((product, { name, root }) => product * BigInt(scalar(name) - (root ?? 0)), 1n);

describe('decisive points', () => {
  it('hold one at which a product of linear factors is not 0', () => {
    fc.assert(
      fc.property(fc.array(factor, { minLength: 1, maxLength: 6 }), (factors) => {
        const points = pointsFor([factors]);
        expect(points.some(({ scalar }) => valueAt(factors, scalar) !== 0n)).toBe(true);
      }),
      cases(),
    );
  });

  it('hold one at which a sum is not 0 whose terms are', () => {
    fc.assert(
      fc.property(fc.array(factor, { minLength: 1, maxLength: 5 }), factor, (factors, other) => {
        // p·(x − c) + p = p·(x − c + 1), which is not 0
        const products = [[...factors, other], factors];
        const points = pointsFor(products);
        const value = (scalar: (name: string) => number) =>
          products.reduce((sum, product) => sum + valueAt(product, scalar), 0n);
        expect(points.some(({ scalar }) => value(scalar) !== 0n)).toBe(true);
      }),
      cases(),
    );
  });

  it('are as many as a polynomial of that total degree has coefficients', () => {
    const bilinear = ['a', 'b', 'c', 'd'].flatMap((name, k, names) =>
      names.slice(k + 1).map((other) => [
        { name, root: 1 },
        { name: other, root: 1 },
      ]),
    );
    expect(pointsFor(bilinear)).toHaveLength(1 + 4 + 6);
    expect(
      pointsFor([
        [
          { name: 'a', root: undefined },
          { name: 'b', root: undefined },
        ],
      ]),
    ).toHaveLength(1);
  });
});
