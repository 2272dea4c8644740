import { describe, expect, it } from 'vitest';
import { checkDerivation } from '../../proofs/equations/check-derivation.js';
import type { Derivation, Step } from '../../symbolic/derivations/derivation.js';
import { encodingDerivative } from '../../symbolic/derivations/encoding-derivative.js';
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

const derivations = equations.flatMap(({ id, derivation }) => (derivation ? [{ id, derivation }] : []));

describe('derivations for every number of qubits', () => {
  it('exist for Eqs. 7, 10, 11, 13, 14 and 15', () => {
    expect(derivations.map(({ id }) => id)).toEqual(['eq7', 'eq10', 'eq11', 'eq13', 'eq14', 'eq15']);
  });

  for (const { id, derivation } of derivations)
    it(`${id}: every step follows, every lemma is decided, and no instance contradicts`, () => {
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

describe('a derivation that lies is found out', () => {
  it('where a line has another sign', () => {
    for (const { derivation } of derivations)
      derivation.steps.forEach(({ line }, at) => {
        const { verdict, steps } = checkDerivation(lie(derivation, at, { line: negated(line) }));
        expect(verdict).toBe('refuted');
        expect(steps[at]!.follows).toBe(false);
      });
  });

  it('where a rule that is needed is left out', () => {
    for (const { derivation } of derivations)
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

  it('do not pull a factor out of a sum over whose index it runs', () => {
    const indexed = leaf('σ_i', ['q'], { index: 'i' });
    const sum: Term = { op: 'sum', index: 'i', of: tensor(leaf('C_i', [], { index: 'i' }), indexed) };
    expect(apply('a factor without the index leaves the sum', sum)).toBeUndefined();
    expect(apply('products are linear', product(indexed, sum))).toBeUndefined();
  });
});
