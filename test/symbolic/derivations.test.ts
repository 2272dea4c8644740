import { describe, expect, it } from 'vitest';
import { checkDerivation } from '../../proofs/equations/check-derivation.js';
import type { Derivation, Step } from '../../symbolic/derivations/derivation.js';
import { encodingDerivative } from '../../symbolic/derivations/encoding-derivative.js';
import { termText } from '../../symbolic/derivations/format-term.js';
import { inputGradient } from '../../symbolic/derivations/input-gradient.js';
import { type RuleName, rules } from '../../symbolic/derivations/rules.js';
import {
  add,
  dagger,
  derivative,
  leaf,
  number,
  product,
  spaceOf,
  type Term,
  tensor,
  trace,
  whole,
} from '../../symbolic/derivations/term.js';
import { equations } from '../../symbolic/equations/index.js';
import { theorems } from '../../symbolic/theorems/index.js';

const ofEquations = equations.flatMap(({ id, derivation }) => (derivation ? [{ id, derivation }] : []));
const ofTheorems = theorems.flatMap(({ id, derivations: several = [] }) =>
  several.map((derivation) => ({ id, derivation })),
);
const derivations = [...ofEquations, ...ofTheorems];

describe('derivations for every number of qubits', () => {
  it('exist for Eqs. 7, 10, 11, 13, 14 and 15', () => {
    expect(ofEquations.map(({ id }) => id)).toEqual(['eq7', 'eq10', 'eq11', 'eq13', 'eq14', 'eq15']);
  });

  it('exist for the theorems about circuits of any size', () => {
    expect([...new Set(ofTheorems.map(({ id }) => id))]).toEqual([
      'thm-two-term-rule',
      'thm-second-derivatives',
      'thm-reuploaded-inputs',
      'thm-response-curve',
      'thm-gradient-bound',
      'thm-dead-gradients',
    ]);
  });

  for (const { id, derivation } of derivations)
    it(`${id}, ${derivation.says}: every step follows, every lemma is decided, and no instance contradicts`, () => {
      const checked = checkDerivation(derivation);
      expect(checked.failures).toEqual([]);
      expect(checked.verdict).toBe('proved');
      expect(checked.steps.every(({ follows }) => follows)).toBe(true);
      expect(checked.expansion.verdict).toBe('proved');
    });

  it('are expanded for n = 1 to 4 and every q in Eqs. 11, 13 and 15', () => {
    const places = [1, 2, 3, 4].flatMap((n) => Array.from({ length: n }, (_, q) => `${n} ${q}`));
    for (const { id, derivation } of derivations)
      if (['eq11', 'eq13', 'eq15'].includes(id))
        expect(derivation.instances.map(({ ks, q }) => `${ks.length} ${q}`)).toEqual(places);
  });

  it('use every rule there is', () => {
    const used = new Set(derivations.flatMap(({ derivation }) => derivation.steps.flatMap(({ by }) => by)));
    expect(Object.keys(rules).filter((name) => !used.has(name))).toEqual([]);
  });
});

/** The derivation with its step `at` changed. */
const lie = (of: Derivation, at: number, changed: Partial<Step>): Derivation => ({
  ...of,
  steps: of.steps.map((step, k) => (k === at ? { ...step, ...changed } : step)),
});

const negated = (term: Term) => tensor(number(-1), term);

/** The same with its first instances only, which is enough for lies that need no instance to be found. */
const short = derivations.map(({ derivation }) => ({
  derivation: { ...derivation, instances: derivation.instances.slice(0, 2) },
}));

describe('a derivation that lies is found out', () => {
  it('where a line has another sign', () => {
    for (const { derivation } of short)
      derivation.steps.forEach(({ line }, at) => {
        const { verdict, steps } = checkDerivation(lie(derivation, at, { line: negated(line) }));
        expect(verdict).toBe('refuted');
        expect(steps[at]!.follows).toBe(false);
      });
  });

  it('where a rule that is needed is left out', () => {
    for (const { derivation } of short)
      derivation.steps.forEach(({ by }, at) => {
        const { steps } = checkDerivation(lie(derivation, at, { by: by.slice(1) }));
        expect(steps[at]!.follows, derivation.steps[at]!.says).toBe(false);
      });
  });

  it('where a step is skipped', () => {
    const { steps } = inputGradient;
    for (let at = 0; at + 1 < steps.length; at += 1)
      expect(checkDerivation({ ...inputGradient, steps: steps.filter((_, k) => k !== at) }).verdict).toBe(
        'refuted',
      );
  });

  it('where a lemma is wrong: +i/2 for −i/2, although every step follows from it', () => {
    const [name, lemma] = Object.entries(encodingDerivative.lemmas)[0]!;
    const wrong = tensor(number(1, 2, true), (lemma.to as { factors: readonly Term[] }).factors[1]!);
    const last = encodingDerivative.steps.length - 1;
    const line = tensor(
      number(1, 2, true),
      ...(encodingDerivative.steps[last]!.line as { factors: readonly Term[] }).factors.slice(1),
    );
    const checked = checkDerivation({
      ...lie(encodingDerivative, last, { line }),
      lemmas: { [name]: { ...lemma, to: wrong } },
    });
    expect(checked.steps.every(({ follows }) => follows)).toBe(true);
    expect(checked.lemmas[0]!.decision.verdict).toBe('refuted');
    expect(checked.expansion.verdict).toBe('refuted');
    expect(checked.verdict).toBe('refuted');
  });

  it('where something that depends on x_q is promised not to', () => {
    const checked = checkDerivation({
      ...encodingDerivative,
      leaves: { ...encodingDerivative.leaves, 'V_>': (r, { q }) => r.rotation(2, `x${q + 1}`) },
      instances: encodingDerivative.instances.filter(({ ks, q }) => q === ks.length - 2),
    });
    expect(checked.verdict).toBe('refuted');
  });

  it('where a step that is read backwards is read forwards', () => {
    let count = 0;
    for (const { derivation } of short)
      derivation.steps.forEach(({ backwards, ...step }, at) => {
        if (!backwards) return;
        count += 1;
        const changed = { ...derivation, steps: derivation.steps.with(at, step) };
        expect(checkDerivation(changed).steps[at]!.follows, step.says).toBe(false);
      });
    expect(count).toBeGreaterThan(8);
  });

  it('where something under a sum depends on x_q against its promise', () => {
    const checked = checkDerivation({
      ...inputGradient,
      leaves: { ...inputGradient.leaves, C_i: (r, { q }) => r.trace(r.rotation(1, `x${q + 1}`)) },
      instances: inputGradient.instances.slice(0, 1),
    });
    expect(checked.expansion.verdict).toBe('refuted');
  });

  it('where theorems are stated with another factor, although every step follows from the wrong lemma', () => {
    const scales: readonly [string, (r: { number(n: number): unknown }) => unknown][] = [
      ['2 sin s', (r) => r.number(2)],
      ['2(1 − cos s)', (r) => r.number(4)],
      ['cos d', (r) => r.number(1)],
    ];
    for (const [name, value] of scales) {
      const { derivation } = ofTheorems.find(({ derivation: { leaves } }) => name in leaves)!;
      const leaves = { ...derivation.leaves, [name]: value as (typeof derivation.leaves)[string] }; // a number reads alike everywhere
      const checked = checkDerivation({ ...derivation, leaves, instances: derivation.instances.slice(0, 2) });
      expect(checked.steps.every(({ follows }) => follows)).toBe(true);
      expect(checked.lemmas[0]!.decision.verdict).toBe('refuted');
      expect(checked.expansion.verdict).toBe('refuted');
    }
  });

  it('where definitions that a theorem rests on are wrong: another norm, another curve, another slope', () => {
    const wrong: readonly [string, string, Derivation['leaves'][string]][] = [
      ['thm-gradient-bound', '‖Q‖', (r) => r.number(1, 2)],
      ['thm-gradient-bound', 'B', (r, { ks }) => r.operator('B', ks.length)],
      ['thm-response-curve', 'w_t', (r, _instance, indices) => r.number(indices.get('t')![0]!)],
      ['thm-second-derivatives', 'f₊₋', (r) => r.number(0)],
      ['thm-reuploaded-inputs', 'R₊', (r, { ks, q }) => r.tensor(r.rotation(ks[q]!, 'x', 4), r.number(1))],
      ['thm-dead-gradients', '(a + bσ_k)', (r, { ks, q }) => r.sigma((ks[q]! % 3) + 1)],
    ];
    for (const [id, name, value] of wrong) {
      const { derivation } = ofTheorems.find((of) => of.id === id && name in of.derivation.leaves)!;
      const checked = checkDerivation({
        ...derivation,
        leaves: { ...derivation.leaves, [name]: value },
        instances: derivation.instances.slice(0, 1),
      });
      expect(checked.verdict, `${id}, ${name}`).toBe('refuted');
    }
  });

  it('where a lemma is about more than slot q', () => {
    const everywhere = { says: 'V = V', from: leaf('V', whole), to: leaf('V', whole) };
    expect(() =>
      checkDerivation({ ...encodingDerivative, lemmas: { ...encodingDerivative.lemmas, everywhere } }),
    ).toThrow(/slot q alone/);
  });

  it('where a rule does not exist', () => {
    expect(() => checkDerivation(lie(encodingDerivative, 0, { by: ['magic'] }))).toThrow(/"magic"/);
  });
});

describe('terms', () => {
  const [a, b] = [leaf('A', ['before']), leaf('B', ['q'])];

  it('that do not fit together are refused', () => {
    expect(() => spaceOf(product(a, b))).toThrow(/same slots/);
    expect(() => spaceOf(add(a, b))).toThrow(/same slots/);
    expect(() => tensor(b, a) && spaceOf(tensor(b, a))).toThrow(/not in order/);
  });
});

describe('rules', () => {
  const apply = (name: RuleName, term: Term) => rules[name].apply(term);
  const [x, c] = [leaf('X', ['q'], { varies: true }), leaf('C', ['q'])];

  it('leave alone what they do not apply to', () => {
    expect(apply('constants have no derivative', derivative(x))).toBeUndefined();
    expect(apply('slot by slot', product(x, c))).toBeUndefined();
    expect(apply('the trace is linear', trace(product(x, c)))).toBeUndefined();
    expect(apply('what the adjoint is', dagger(c))).toBeUndefined();
  });

  it('gather equal terms, multiply numbers and distribute, and leave alone what is not there', () => {
    const [a, b] = [leaf('a', []), leaf('b', [])];
    const text = (name: RuleName, term: Term) => {
      const result = apply(name, term);
      return result === undefined ? undefined : termText(result);
    };
    expect(text('equal terms are gathered', add(a, b, a))).toBe('2·a + b');
    expect(text('equal terms are gathered', add(a, a))).toBe('2·a');
    expect(text('equal terms are gathered', add(a, tensor(number(-1), a)))).toBeUndefined();
    expect(text('numbers multiply', tensor(number(1, 2), number(-2, 3), a))).toBe('(−1/3)·a');
    expect(text('numbers multiply', tensor(number(1, 2), number(1, 1, true), a))).toBeUndefined();
    expect(text('tensor products are linear', tensor(a, add(x, c)))).toBe('a·X + a·C');
    expect(text('tensor products are linear', tensor(a, x))).toBeUndefined();
  });

  it('replace what a definition names among the factors of a product and the terms of a sum, in any order there, and nothing else', () => {
    const [d, e, f] = ['D', 'E', 'F'].map((name) => leaf(name, ['q']));
    const reach = (from: Term, start: Term) =>
      checkDerivation({
        ...encodingDerivative,
        start,
        steps: [{ says: '', by: ['d'], line: start, because: [] }],
        definitions: { d: { says: '', from, to: c } },
        lemmas: {},
        leaves: { D: (r) => r.sigma(1), E: (r) => r.sigma(2), F: (r) => r.sigma(3), C: (r) => r.sigma(0) },
        instances: [],
      }).failures.join();
    expect(reach(product(d!, e!), product(f!, d!, e!, f!))).toContain('lead to F·C·F');
    expect(reach(product(d!, e!), product(d!, f!, e!))).toBe('');
    expect(reach(product(d!, e!), product(e!, d!))).toBe('');
    expect(reach(add(d!, e!), add(e!, f!, d!))).toContain('lead to F + C');
    expect(reach(add(d!, e!), add(e!, d!))).toContain('lead to C');
    expect(reach(add(d!, d!), add(d!, e!))).toBe('');
  });

  it('do not pull a factor out of a sum over whose index it runs', () => {
    const indexed = leaf('σ_i', ['q'], { index: 'i' });
    const sum: Term = { op: 'sum', index: 'i', of: tensor(leaf('C_i', [], { index: 'i' }), indexed) };
    expect(apply('a factor without the index leaves the sum', sum)).toBeUndefined();
    expect(apply('products are linear', product(indexed, sum))).toBeUndefined();
  });
});
