import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  minus,
  Polynomial,
  plus,
  read,
  slope,
  times,
  zero,
} from '../../symbolic/engines/nerdamer-polynomials.js';
import { Undecided } from '../../symbolic/equations/reading.js';
import { cases } from '../random/cases.js';

/** Coefficients, over 60ⁿ, by the exponents of v0, v1, v2: `1,0,2`. */
interface Coefficients {
  readonly over: bigint;
  readonly of: ReadonlyMap<string, bigint>;
}

/** Numbers of 60ths, so that every coefficient is whole. */
const terms = fc.uniqueArray(
  fc.tuple(
    fc.integer({ min: -90, max: 90 }).filter((k) => k !== 0),
    fc.tuple(fc.nat({ max: 3 }), fc.nat({ max: 2 }), fc.nat({ max: 2 })),
  ),
  { maxLength: 5, selector: ([, exponents]) => exponents.join() },
);

type Terms = typeof terms extends fc.Arbitrary<infer T> ? T : never;

function built(of: Terms): Polynomial {
  return of
    .map(([k, exponents]) =>
      exponents
        .flatMap((exponent, v) => Array.from({ length: exponent }, () => read(`v${v}`)))
        .reduce(times, read(`${k}/60`)),
    )
    .reduce(plus, zero);
}

function coefficients(of: Terms): Coefficients {
  return { over: 60n, of: new Map(of.map(([k, exponents]) => [exponents.join(), BigInt(k)])) };
}

function collected(over: bigint, parts: readonly (readonly [string, bigint])[]): Coefficients {
  const of = new Map<string, bigint>();
  for (const [key, k] of parts) of.set(key, (of.get(key) ?? 0n) + k);
  return { over, of: new Map([...of].filter(([, k]) => k !== 0n)) };
}

const exponentsOf = (key: string) => key.split(',').map(Number);

function productOf(a: Coefficients, b: Coefficients): Coefficients {
  const parts = [...a.of].flatMap(([p, j]) =>
    [...b.of].map(
      ([q, k]) =>
        [
          exponentsOf(p)
            .map((e, v) => e + exponentsOf(q)[v]!)
            .join(),
          j * k,
        ] as const,
    ),
  );
  return collected(a.over * b.over, parts);
}

function slopeOf(a: Coefficients): Coefficients {
  const parts = [...a.of].flatMap(([key, k]) => {
    const [e, ...others] = exponentsOf(key) as [number, ...number[]];
    return e === 0 ? [] : [[[e - 1, ...others].join(), k * BigInt(e)] as const];
  });
  return collected(a.over, parts);
}

/** Reads an expanded text, `(-1/2)*v0*v1^2+v2-3`, and nothing else. */
function shown({ text }: Polynomial, over: bigint): Coefficients {
  const parts = [...text.matchAll(/([+-]?)(\([^)]*\)|[^+(-][^+-]*)((?:\*[^+-]*)?)/g)].map(
    ([, sign, head, tail]) => {
      let k = sign === '-' ? -over : over;
      const exponents = [0, 0, 0];
      for (const factor of `${head}${tail}`.split('*')) {
        const number = /^\(?(-?\d+)(?:\/(\d+))?\)?$/.exec(factor);
        const power = /^v([012])(?:\^(\d+))?$/.exec(factor);
        if (number) k = (k * BigInt(number[1]!)) / BigInt(number[2] ?? 1);
        else if (power) exponents[Number(power[1])]! += Number(power[2] ?? 1);
        else throw new Error(`${factor} in ${text} is not expanded`);
      }
      return [exponents.join(), k] as const;
    },
  );
  return collected(over, parts);
}

describe('polynomials of nerdamer', () => {
  it('are added, subtracted, multiplied and differentiated as lists of coefficients are, and stay expanded', () => {
    fc.assert(
      fc.property(terms, terms, (p, q) => {
        const [a, b] = [built(p), built(q)];
        const [x, y] = [coefficients(p), coefficients(q)];
        const wanted = (sign: bigint) =>
          collected(60n, [...x.of, ...[...y.of].map(([key, k]) => [key, sign * k] as const)]);
        expect(shown(plus(a, b), 60n)).toEqual(wanted(1n));
        expect(shown(minus(a, b), 60n)).toEqual(wanted(-1n));
        expect(shown(times(a, b), 3600n)).toEqual(productOf(x, y));
        expect(shown(slope(a, 'v0'), 60n)).toEqual(slopeOf(x));
        for (const found of [plus(a, b), minus(a, b), times(a, b), slope(a, 'v0')])
          expect(found.kind).toMatch(/^(number|monomial|sum)$/);
      }),
      cases(),
    );
  });

  it('stay as they are while others are made of them', () => {
    fc.assert(
      fc.property(terms, terms, (p, q) => {
        const [a, b] = [built(p), built(q)];
        const before = [a.expression.toString(), b.expression.toString()];
        times(plus(a, b), b);
        minus(a, b);
        slope(a, 'v1');
        expect([a.expression.toString(), b.expression.toString()]).toEqual(before);
      }),
      cases(),
    );
  });

  it('are 0 exactly where nothing is left', () => {
    const a = read('v0*v1+(-1/2)*v2');
    expect(minus(a, a)).toBe(zero);
    expect(plus(a, minus(zero, a))).toBe(zero);
    expect(times(a, zero)).toBe(zero);
    expect(minus(times(a, a), times(a, a))).toBe(zero);
    expect(slope(a, 'v3')).toBe(zero);
  });

  it('are multiplied out where nerdamer would leave a power of a product', () => {
    const a = read('v0*v1');
    expect(() => new Polynomial(a.expression.multiply(a.expression)).kind).toThrow(Undecided);
    expect(times(a, a).text).toBe('v0^2*v1^2');
  });

  it('are not multiplied while they are not expanded', () => {
    expect(() => times(read('v0*(v1+v2)'), read('v3'))).toThrow(/nerdamer leaves/);
  });
});
