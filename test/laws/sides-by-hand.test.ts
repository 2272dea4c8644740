import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { eq11Identity } from '../../symbolic/equations/eq-11-product-rule-trace.js';
import { eq12Identity } from '../../symbolic/equations/eq-12-tensor-product-rule.js';
import { eq13Expanded, eq13Spectators } from '../../symbolic/equations/eq-13-encoding-derivative.js';
import { eq15Expanded, eq15Literal } from '../../symbolic/equations/eq-15-input-gradient.js';
import { eq16AnyMatrix, eq16Literal } from '../../symbolic/equations/eq-16-shift-bracket.js';
import type { Formula } from '../../symbolic/equations/equation.js';
import { equations } from '../../symbolic/equations/index.js';
import type { Reading } from '../../symbolic/equations/reading.js';
import { RememberingReading } from '../../symbolic/equations/remembering-reading.js';
import { theorems } from '../../symbolic/theorems/index.js';
import {
  bracket,
  type ComplexMatrix,
  dagger,
  identity,
  kron,
  kronAll,
  minus,
  norm,
  plus,
  product,
  rotation,
  scaled,
  sigma,
  trace,
} from '../oracles/complex-matrix.js';
import { type NumericOperator, NumericReading } from '../oracles/numeric-reading.js';
import { uniform } from '../oracles/random-circuit.js';
import { casesOfClaim } from '../random/cases.js';

/** The values of what a formula leaves open, at one point; functions of x may be asked for beside it. */
interface At {
  readonly angle: (name: string) => number;
  readonly operator: (name: string, qubits: number, hermitian?: boolean) => ComplexMatrix;
  readonly real: (name: string) => number;
  readonly functionOfX: (name: string, qubits: number) => (by: number) => ComplexMatrix;
}

function pointOf(r: NumericReading): At {
  const now = (o: NumericOperator) => o(r.angles);
  return {
    angle: (name) => r.angles.get(name)!,
    operator: (name, qubits, hermitian = false) => now(r.operator(name, qubits, { hermitian })),
    real: (name) => trace(now(r.real(name)))[0],
    functionOfX: (name, qubits) => {
      const f = r.operator(name, qubits, { dependsOn: 'x' });
      return (by) => f(new Map([...r.angles, ['x', r.angles.get('x')! + by]]));
    },
  };
}

const h = 1e-4;
/** The central difference of a function of the change of its angle. */
const slope = (f: (by: number) => ComplexMatrix) => scaled(minus(f(h), f(-h)), [1 / (2 * h), 0]);
const traced = (m: ComplexMatrix) => scaled(identity(1), trace(m));
const turned = (gate: ComplexMatrix, m: ComplexMatrix) => product(gate, m, dagger(gate));
const minusHalfI = (m: ComplexMatrix) => scaled(m, [0, -0.5]);
const total = (terms: readonly ComplexMatrix[]) => terms.reduce(plus);

/** Both sides of a formula as the paper writes them, in matrices, without a word of our readings. */
interface ByHand<S> {
  readonly name: string;
  readonly formula: Formula<S>;
  readonly sides: (at: At, setting: S) => readonly [left: ComplexMatrix, right: ComplexMatrix];
}

const stated = <S>(name: string, formula: Formula<S>, sides: ByHand<S>['sides']) =>
  ({ name, formula, sides }) as ByHand<unknown>; // settings go only to the sides they came with

/** The bracket of Eq. 16 and the difference of shifted values, with V(x) and the operator that it turns. */
const eq16Sides = (k: number, gate: (shift: number) => ComplexMatrix, m: ComplexMatrix) => {
  const shifted = (shift: number) => turned(gate(shift), m);
  return [
    bracket(sigma[k]!, shifted(0)),
    scaled(minus(shifted(Math.PI / 2), shifted(-Math.PI / 2)), [0, 1]),
  ] as const;
};

const byHand: readonly ByHand<unknown>[] = [
  stated('eq11', eq11Identity, (at, { n }) => {
    const [q, u, rho] = [at.operator('Q', n), at.operator('U', n), at.operator('ρ', n)];
    const v = at.functionOfX('V', n);
    const [vx, dv] = [v(0), slope(v)];
    return [
      slope((by) => traced(product(q, u, v(by), rho, dagger(v(by)), dagger(u)))),
      plus(
        traced(product(q, u, dv, rho, dagger(vx), dagger(u))),
        traced(product(q, u, vx, rho, dagger(dv), dagger(u))),
      ),
    ];
  }),
  stated('eq12', eq12Identity, (at, { p, q }) => {
    const [a, b] = [at.functionOfX('A', p), at.functionOfX('B', q)];
    return [slope((by) => kron(a(by), b(by))), plus(kron(slope(a), b(0)), kron(a(0), slope(b)))];
  }),
  stated('eq13, expanded', eq13Expanded, (at, { ks, q }) => {
    const gate = (p: number, by: number) =>
      product(rotation(ks[p]!, at.angle(`x${p + 1}`) + by), at.operator(`H${p + 1}`, 1));
    const encoding = (slot: (p: number) => ComplexMatrix) => kronAll(ks.map((_, p) => slot(p)));
    return [
      slope((by) => encoding((p) => gate(p, p === q ? by : 0))),
      minusHalfI(encoding((p) => (p === q ? product(sigma[ks[q]!]!, gate(p, 0)) : gate(p, 0)))),
    ];
  }),
  stated('eq13, with spectators', eq13Spectators, (at, { k }) => {
    const [a, b, fixed] = [at.operator('A', 1), at.operator('B', 1), at.operator('H', 1)];
    const gate = (by: number) => product(rotation(k, at.angle('xq') + by), fixed);
    return [
      slope((by) => kronAll([a, gate(by), b])),
      minusHalfI(kronAll([a, product(sigma[k]!, gate(0)), b])),
    ];
  }),
  stated('eq15, expanded', eq15Expanded, (at, { ks, q, rho }) => {
    const n = ks.length;
    const w = at.operator('W', n, true);
    const one = rho === 'product';
    const indices = ks.reduce<readonly (readonly number[])[]>(
      (lists) => lists.flatMap((list) => (one ? [0] : [0, 1, 2, 3]).map((i) => [...list, i])),
      [[]],
    );
    const encoded = (p: number, i: number, by: number) =>
      turned(rotation(ks[p]!, at.angle(`x${p + 1}`) + by), at.operator(`M${p + 1}${one ? '' : i}`, 1));
    const sum = (slot: (p: number, i: number) => ComplexMatrix) =>
      total(
        indices.map((is) =>
          scaled(traced(product(w, kronAll(is.map((i, p) => slot(p, i))))), [
            one ? 1 : at.real(`C${is.join('')}`),
            0,
          ]),
        ),
      );
    return [
      slope((by) => sum((p, i) => encoded(p, i, p === q ? by : 0))),
      minusHalfI(sum((p, i) => (p === q ? bracket(sigma[ks[p]!]!, encoded(p, i, 0)) : encoded(p, i, 0)))),
    ];
  }),
  stated('eq15, to the letter', eq15Literal, (at, { k }) => {
    const [q, u, fixed] = [at.operator('Q', 1), at.operator('U', 1), at.operator('H', 1)];
    const v = (by: number) => product(rotation(k, at.angle('x') + by), fixed);
    const rho = total(sigma.map((s, i) => scaled(s, [at.real(`C${i}`), 0])));
    const summand = (s: ComplexMatrix, i: number) =>
      scaled(traced(product(dagger(u), q, u, bracket(sigma[k]!, turned(v(0), s)))), [at.real(`C${i}`), 0]);
    return [
      slope((by) => traced(product(q, turned(u, turned(v(by), rho))))),
      minusHalfI(total(sigma.map(summand))),
    ];
  }),
  stated('eq16, any matrix', eq16AnyMatrix, (at, { k }) =>
    eq16Sides(k, (shift) => rotation(k, at.angle('x') + shift), at.operator('M', 1)),
  ),
  stated('eq16, to the letter', eq16Literal, (at, { k, i }) =>
    eq16Sides(
      k,
      (shift) => product(rotation(k, at.angle('x') + shift), at.operator('H', 1)),
      sigma[i as number]!, // 'M' stands in the other formula only
    ),
  ),
];

/** As for sides that are compared with each other: see stated-equations.test.ts. */
const relativeTolerance = 4e-8;

describe('each side of the paper’s theorems is what the paper writes, worked out in matrices by hand', () => {
  for (const { name, formula, sides } of byHand)
    it(name, () => {
      fc.assert(
        fc.property(
          fc.nat({ max: formula.settings.length - 1 }),
          fc.integer({ min: 0, max: 0xffffffff }),
          (place, seed) => {
            const setting = formula.settings[place];
            const r = new NumericReading(uniform(seed));
            const read = [formula.left(r, setting), formula.right(r, setting)].map((side) => side(r.angles));
            for (const [k, expected] of sides(pointOf(r), setting).entries())
              expect(
                norm(minus(read[k]!, expected)),
                `${formula.at(setting)}, ${k === 0 ? 'left' : 'right'}`,
              ).toBeLessThan(relativeTolerance * (10 + norm(expected)));
          },
        ),
        casesOfClaim(),
      );
    });
});

/** It is about names: the sides count pixels from different corners, and once they are counted nothing is left to work out. */
const isAboutNames = (says: string) => says.startsWith('it moves with the image');

/** A reading of which only that it is the same or another counts. */
const anything: Reading<object> = new Proxy({} as Reading<object>, { get: () => () => ({}) }); // every word is a function

describe('no part of an equation or a theorem says that a thing is itself', () => {
  for (const { id, parts } of [...equations, ...theorems])
    for (const part of parts)
      if ('left' in part && !isAboutNames(part.says))
        it(`${id}: ${part.says}`, () => {
          const r = new RememberingReading(anything);
          expect(part.settings.some((s) => part.left(r, s) !== part.right(r, s))).toBe(true);
        });
});
