import type { Derivation, Indices, Instance, Replacement } from '../../symbolic/derivations/derivation.js';
import { termLatex, termText } from '../../symbolic/derivations/format-term.js';
import { TermReader } from '../../symbolic/derivations/read-term.js';
import { type Rule, type RuleName, rules } from '../../symbolic/derivations/rules.js';
import {
  add,
  dagger,
  derivative,
  type Leaf,
  leavesOf,
  partsOf,
  product,
  sameTerm,
  spaceOf,
  type Term,
  withParts,
  zero,
} from '../../symbolic/derivations/term.js';
import type { Formula } from '../../symbolic/equations/equation.js';
import type { Reading } from '../../symbolic/equations/reading.js';
import { type Decision, decide } from './decide.js';

/** One line and whether it follows from the line before it. */
export interface CheckedStep {
  readonly says: string;
  /** What allows it: rules, definitions, lemmas, and what these rest on. */
  readonly because: readonly string[];
  readonly text: string;
  readonly latex: string;
  readonly follows: boolean;
}

/** A derivation, checked. */
export interface CheckedDerivation {
  readonly says: string;
  /** Proved: every step follows by its rules, every lemma is decided, and no instance contradicts. */
  readonly verdict: 'proved' | 'refuted';
  readonly start: { readonly text: string; readonly latex: string };
  readonly steps: readonly CheckedStep[];
  readonly lemmas: readonly { readonly says: string; readonly decision: Decision }[];
  /** In how many instances every line, definition and promise was expanded, and what was found. */
  readonly instances: number;
  readonly expansion: Decision;
  /** What does not hold, in sentences. */
  readonly failures: readonly string[];
}

/** Checks a derivation: mechanically, step by step, for every n; and by brute force in its instances. */
export function checkDerivation(derivation: Derivation): CheckedDerivation {
  const { says, start, steps } = derivation;
  const failures: string[] = [];
  let line = start;
  const checked = steps.map((step): CheckedStep => {
    const [from, to] = step.backwards ? [step.line, line] : [line, step.line];
    const reached = rewrite(from, rulesOf(step.by, derivation), step.times);
    const follows = sameTerm(reached, to) && spaceOf(step.line).join() === spaceOf(start).join();
    if (!follows) failures.push(`"${step.says}": the rules lead to ${termText(reached)}`);
    line = step.line;
    return {
      says: step.says,
      because: [...step.by, ...step.because],
      text: termText(step.line),
      latex: termLatex(step.line),
      follows,
    };
  });
  const lemmas = Object.values(derivation.lemmas).map((lemma) => ({
    says: lemma.says,
    decision: decideLemma(derivation, lemma),
  }));
  for (const { says: lemma, decision } of lemmas)
    if (decision.verdict === 'refuted') failures.push(`The lemma "${lemma}" is wrong`);
  const expansion = decide(expanded(derivation));
  if (expansion.verdict === 'refuted') failures.push(`Expanded, ${expansion.counterexample.at} differs`);
  return {
    says,
    verdict: failures.length === 0 ? 'proved' : 'refuted',
    start: { text: termText(start), latex: termLatex(start) },
    steps: checked,
    lemmas,
    instances: derivation.instances.length,
    expansion,
    failures,
  };
}

/** More steps than any derivation needs: a set of rules that runs on is a mistake. */
const MOST_REWRITES = 500;

/** Applies the rules, outermost and leftmost first, until none applies or `times` is reached. */
function rewrite(term: Term, by: readonly Pick<Rule, 'apply'>[], times = MOST_REWRITES): Term {
  let current = term;
  for (let count = 0; count < times; count += 1) {
    const next = rewriteOnce(current, by);
    if (next === undefined) return current;
    current = next;
  }
  return current;
}

function rewriteOnce(term: Term, by: readonly Pick<Rule, 'apply'>[]): Term | undefined {
  for (const rule of by) {
    const rewritten = rule.apply(term);
    if (rewritten !== undefined) return rewritten;
  }
  const parts = partsOf(term);
  for (const [k, part] of parts.entries()) {
    const rewritten = rewriteOnce(part, by);
    if (rewritten !== undefined) return withParts(term, parts.with(k, rewritten));
  }
  return undefined;
}

/** Rules by name; definitions and lemmas replace a term that is written as their left side. */
function rulesOf(names: readonly string[], derivation: Derivation): readonly Pick<Rule, 'apply'>[] {
  return names.map((name) => {
    if (name in rules) return rules[name as RuleName]; // just looked up
    const replacement = derivation.definitions[name] ?? derivation.lemmas[name];
    if (replacement === undefined) throw new RangeError(`There is no rule, definition or lemma "${name}"`);
    return { apply: (term) => replaced(term, replacement) };
  });
}

/** The term, neighbours in a product or terms of a sum, written as the left side: products are associative, sums commute too. */
function replaced(term: Term, { from, to }: Replacement): Term | undefined {
  if (sameTerm(term, from)) return to;
  if (term.op === 'product' && from.op === 'product') {
    const { factors } = term;
    const length = from.factors.length;
    const at = factors.findIndex((_, k) => sameTerm(product(...factors.slice(k, k + length)), from));
    return at < 0 ? undefined : product(...factors.slice(0, at), to, ...factors.slice(at + length));
  }
  if (term.op === 'add' && from.op === 'add') {
    const { terms } = term;
    const places: number[] = [];
    for (const wanted of from.terms)
      places.push(terms.findIndex((one, k) => !places.includes(k) && sameTerm(one, wanted)));
    if (places.includes(-1)) return undefined;
    const left = terms.flatMap((one, k) => (k === places[0] ? [to] : places.includes(k) ? [] : [one]));
    return left.length === 1 ? to : add(...left);
  }
  return undefined;
}

/** A lemma speaks of slot q alone, so that one qubit decides it: for every generator and every index of a basis matrix. */
function decideLemma(derivation: Derivation, { says, from, to }: Replacement): Decision {
  const slots = [from, to].flatMap((term) => leavesOf(term).flatMap(({ space }) => space));
  if (slots.some((slot) => slot !== 'q'))
    throw new RangeError(`The lemma "${says}" is not about slot q alone`);
  const settings = [0, 1, 2, 3].flatMap((k) => [0, 1, 2, 3].map((i) => ({ k, i })));
  const side =
    (term: Term) =>
    <O>(r: Reading<O>, { k, i }: { readonly k: number; readonly i: number }): O => {
      const instance: Instance = { ks: [k], q: 0, tuples: [[0], [1], [2], [3]] };
      return new TermReader(r, derivation, instance).read(term, new Map([['i', [i]]]));
    };
  return decide({
    says,
    basis: derivation.basis ?? 'pauli',
    settings,
    at: ({ k, i }: { readonly k: number; readonly i: number }) => `k = ${k}, i = ${i}`,
    left: side(from),
    right: side(to),
  });
}

/** Two terms that have to be equal in an instance. */
interface Comparison {
  readonly instance: Instance;
  /** Where a leaf under a sum is compared by itself. */
  readonly indices?: Indices;
  readonly what: string;
  readonly left: Term;
  readonly right: Term;
}

/** Every line against the first, every definition, and every promise about a leaf, in every instance. */
function expanded(derivation: Derivation): Formula<Comparison> {
  const { start, steps, definitions } = derivation;
  const lines = [start, ...steps.map(({ line }) => line)];
  const used = uniqueLeaves([...lines, ...Object.values(definitions).flatMap(({ from, to }) => [from, to])]);
  const equalities = [
    ...steps.map(({ says, line }, k) => ({ what: says, left: lines[k]!, right: line })),
    ...Object.entries(definitions).map(([what, { from, to }]) => ({ what, left: from, right: to })),
  ];
  const readers = new WeakMap<object, Map<Instance, unknown>>();
  const read = <O>(r: Reading<O>, { instance, indices }: Comparison, term: Term): O => {
    const ofReading = readers.get(r) ?? new Map<Instance, unknown>();
    readers.set(r, ofReading);
    const reader = (ofReading.get(instance) ?? new TermReader(r, derivation, instance)) as TermReader<O>; // kept by reading
    ofReading.set(instance, reader);
    return reader.read(term, indices);
  };
  return {
    says: `${derivation.says}, expanded`,
    basis: derivation.basis ?? 'pauli',
    settings: derivation.instances.flatMap((instance) => [
      ...equalities.map((equality) => ({ instance, ...equality })),
      ...used.flatMap((leaf) => promises(derivation, instance, leaf)),
    ]),
    at: ({ instance, what }) => `n = ${instance.ks.length}, q = ${instance.q + 1}: ${what}`,
    left: (r, comparison) => read(r, comparison, comparison.left),
    right: (r, comparison) => read(r, comparison, comparison.right),
  };
}

/** What is promised of a leaf, for every value of its index. */
function promises(derivation: Derivation, instance: Instance, leaf: Leaf): readonly Comparison[] {
  const { name, index, space, varies, hermitian } = leaf;
  const values = index === undefined ? [] : (derivation.values?.(index, instance) ?? instance.tuples);
  const settings: readonly Pick<Comparison, 'instance' | 'indices'>[] =
    index === undefined
      ? [{ instance }]
      : values.map((value) => ({ instance, indices: new Map([[index, value]]) }));
  return settings.flatMap((setting) => [
    ...(varies
      ? []
      : [{ ...setting, what: `${name} is constant`, left: derivative(leaf), right: zero(space) }]),
    ...(hermitian ? [{ ...setting, what: `${name} is Hermitian`, left: dagger(leaf), right: leaf }] : []),
  ]);
}

function uniqueLeaves(terms: readonly Term[]) {
  return [...new Map(terms.flatMap(leavesOf).map((leaf) => [leaf.name, leaf])).values()];
}
