import { rational } from '../ring/rational.js';
import {
  add,
  dagger,
  derivative,
  involves,
  leavesOf,
  mean,
  number,
  product,
  sameTerm,
  spaceOf,
  sum,
  type Term,
  tensor,
  trace,
  zero,
} from './term.js';

/** A sound rewriting: the term it makes of one that it applies to, equal to it for every n. */
export interface Rule {
  /** What it says. */
  readonly says: string;
  apply(term: Term): Term | undefined;
}

const constant = (term: Term) => leavesOf(term).every(({ varies }) => !varies);
const scalar = (term: Term) => spaceOf(term).length === 0;

/** Σ_k F₁ … ∂F_k … F_m, with the factors joined by `join`. */
function productRule(factors: readonly Term[], join: (...factors: readonly Term[]) => Term): Term {
  return add(...factors.map((_, k) => join(...factors.map((f, j) => (j === k ? derivative(f) : f)))));
}

/** Splits the scalars in front of a tensor product off. */
function scaled(term: Term): { readonly scalars: readonly Term[]; readonly rest: Term } | undefined {
  if (term.op !== 'tensor') return undefined;
  const scalars = term.factors.filter(scalar);
  const others = term.factors.filter((f) => !scalar(f));
  if (scalars.length === 0 || others.length === 0) return undefined;
  return { scalars, rest: tensor(...others) };
}

/** f(A + B) → f(A) + f(B), f(Σ A) → Σ f(A), f(c ⊗ A) → c ⊗ f(A) for a linear f. */
function linear(of: Term, f: (term: Term) => Term, mayScale: (scalar: Term) => boolean): Term | undefined {
  if (of.op === 'add') return add(...of.terms.map(f));
  if (of.op === 'sum') return sum(of.index, f(of.of));
  const split = scaled(of);
  return split?.scalars.every(mayScale) ? tensor(...split.scalars, f(split.rest)) : undefined;
}

/** num/den in lowest terms, den > 0. */
function rationalNumber(num: number, den: number): Term {
  const lowest = rational(num, den);
  return number(Number(lowest.num), Number(lowest.den));
}

/** The rules of inference. All but the first are linearity, associativity and what ⊗, †, tr and ∂ are. */
export const rules = {
  'product rule for ⊗': {
    says: 'Eq. 12: ∂(A ⊗ B) = ∂A ⊗ B + A ⊗ ∂B',
    apply: (t) =>
      t.op === 'derivative' && t.of.op === 'tensor' ? productRule(t.of.factors, tensor) : undefined,
  },
  'product rule': {
    says: '∂(A·B) = ∂A·B + A·∂B',
    apply: (t) =>
      t.op === 'derivative' && t.of.op === 'product' ? productRule(t.of.factors, product) : undefined,
  },
  'constants have no derivative': {
    says: '∂A = 0 where A does not depend on the varied input',
    apply: (t) => (t.op === 'derivative' && constant(t.of) ? zero(spaceOf(t.of)) : undefined),
  },
  'zero absorbs': {
    says: '0 ⊗ A = 0, 0·A = 0, tr 0 = 0, Σ0 = 0, 0 + A = A',
    apply: (t) => {
      const isZero = (part: Term) => part.op === 'zero';
      if (t.op === 'tensor' || t.op === 'product')
        return t.factors.some(isZero) ? zero(spaceOf(t)) : undefined;
      if (t.op === 'trace' || t.op === 'mean') return isZero(t.of) ? zero([]) : undefined;
      if (t.op === 'sum') return isZero(t.of) ? zero(spaceOf(t)) : undefined;
      if (t.op !== 'add' || !t.terms.some(isZero)) return undefined;
      const left = t.terms.filter((part) => !isZero(part));
      return left.length === 0 ? zero(spaceOf(t)) : left.length === 1 ? left[0] : add(...left);
    },
  },
  'a factor 1 is left out': {
    says: '1 ⊗ A = A',
    apply: (t) => {
      if (t.op !== 'tensor') return undefined;
      const others = t.factors.filter((f) => !(f.op === 'number' && f.num === f.den && !f.imaginary));
      return others.length === 0 || others.length === t.factors.length ? undefined : tensor(...others);
    },
  },
  'the derivative is linear': {
    says: '∂ΣA = Σ∂A, ∂(cA) = c·∂A for constant c, ∂ tr A = tr ∂A',
    apply: (t) => {
      if (t.op !== 'derivative') return undefined;
      if (t.of.op === 'trace') return trace(derivative(t.of.of));
      return linear(t.of, derivative, constant);
    },
  },
  'constants leave the derivative': {
    says: '∂(A·B·C) = A·∂B·C where A and C do not depend on the varied input',
    apply: (t) => {
      if (t.op !== 'derivative' || t.of.op !== 'product') return undefined;
      const factors = t.of.factors;
      const first = factors.findIndex((f) => !constant(f));
      const last = factors.findLastIndex((f) => !constant(f));
      if (first < 0 || (first === 0 && last === factors.length - 1)) return undefined;
      const middle = factors.slice(first, last + 1);
      const inner = middle.length === 1 ? middle[0]! : product(...middle);
      return product(...factors.slice(0, first), derivative(inner), ...factors.slice(last + 1));
    },
  },
  'the trace is linear': {
    says: 'tr ΣA = Σ tr A, tr(cA) = c·tr A',
    apply: (t) => (t.op === 'trace' ? linear(t.of, trace, () => true) : undefined),
  },
  'the mean is linear': {
    says: 'τ(ΣA) = Σ τ(A), τ(cA) = c·τ(A)',
    apply: (t) => (t.op === 'mean' ? linear(t.of, mean, () => true) : undefined),
  },
  'products are linear': {
    says: 'A·(ΣB)·C = Σ A·B·C, A·(cB) = c·AB',
    apply: (t) => {
      if (t.op !== 'product') return undefined;
      for (const [k, factor] of t.factors.entries()) {
        const others = (middle: Term) => product(...t.factors.slice(0, k), middle, ...t.factors.slice(k + 1));
        if (factor.op === 'sum' && t.factors.some((f, j) => j !== k && involves(f, factor.index))) continue;
        const spread = linear(factor, others, () => true);
        if (spread !== undefined) return spread;
      }
      return undefined;
    },
  },
  'tensor products are linear': {
    says: 'A ⊗ (B + C) ⊗ D = A ⊗ B ⊗ D + A ⊗ C ⊗ D',
    apply: (t) => {
      if (t.op !== 'tensor') return undefined;
      const at = t.factors.findIndex((f) => f.op === 'add');
      const factor = t.factors[at];
      if (factor?.op !== 'add') return undefined;
      return add(...factor.terms.map((term) => tensor(...t.factors.with(at, term))));
    },
  },
  'sums are linear': {
    says: 'Σ(A + B) = ΣA + ΣB',
    apply: (t) =>
      t.op === 'sum' && t.of.op === 'add' ? add(...t.of.terms.map((term) => sum(t.index, term))) : undefined,
  },
  'numbers multiply': {
    says: 'a·b·A = (ab)·A for rational a, b',
    apply: (t) => {
      if (t.op !== 'tensor') return undefined;
      const [a, b] = t.factors.flatMap((f, k) => (f.op === 'number' && !f.imaginary ? [{ f, k }] : []));
      if (a === undefined || b === undefined) return undefined;
      const both = rationalNumber(a.f.num * b.f.num, a.f.den * b.f.den);
      return tensor(...t.factors.with(a.k, both).toSpliced(b.k, 1));
    },
  },
  'equal terms are gathered': {
    says: 'A + B + A = 2·A + B',
    apply: (t) => {
      if (t.op !== 'add') return undefined;
      const counts = t.terms.map((term) => t.terms.filter((other) => sameTerm(term, other)).length);
      const at = counts.findIndex((count) => count > 1);
      const repeated = t.terms[at];
      if (repeated === undefined) return undefined;
      const gathered = tensor(number(counts[at]!), repeated);
      const others = t.terms.flatMap((term, k) =>
        k === at ? [gathered] : sameTerm(term, repeated) ? [] : [term],
      );
      return others.length === 1 ? gathered : add(...others);
    },
  },
  'a factor without the index leaves the sum': {
    says: 'Σ_i c·A_i = c·Σ_i A_i, Σ_j A ⊗ B_j = A ⊗ Σ_j B_j',
    apply: (t) => {
      if (t.op !== 'sum' || t.of.op !== 'tensor') return undefined;
      const inside = t.of.factors.filter((f) => involves(f, t.index));
      if (inside.length === t.of.factors.length || inside.length === 0) return undefined;
      const places = t.of.factors.flatMap((f, k) => (!scalar(f) && involves(f, t.index) ? [k] : []));
      const [first, last] = [places[0] ?? -1, places.at(-1) ?? -1];
      const between = t.of.factors.slice(Math.max(first, 0), last + 1);
      if (between.some((f) => !involves(f, t.index))) return undefined;
      const gathered = sum(t.index, tensor(...inside));
      const before = t.of.factors.filter((f, k) => !involves(f, t.index) && (first < 0 || k < first));
      const after = t.of.factors.filter((f, k) => !involves(f, t.index) && first >= 0 && k > last);
      return tensor(...before, gathered, ...after);
    },
  },
  'the last factor under the trace moves to the front': {
    says: 'tr(A·B) = tr(B·A)',
    apply: (t) => {
      if (t.op !== 'trace' || t.of.op !== 'product') return undefined;
      const factors = t.of.factors;
      return trace(product(factors.at(-1)!, ...factors.slice(0, -1)));
    },
  },
  'slot by slot': {
    says: '(A ⊗ B)·(C ⊗ D) = AC ⊗ BD',
    apply: (t) => {
      if (t.op !== 'product') return undefined;
      for (let k = 0; k + 1 < t.factors.length; k += 1) {
        const [a, b] = [t.factors[k]!, t.factors[k + 1]!];
        if (a.op !== 'tensor' || b.op !== 'tensor' || a.factors.length !== b.factors.length) continue;
        if (a.factors.some((f, j) => scalar(f) || spaceOf(f).join() !== spaceOf(b.factors[j]!).join()))
          continue;
        const joined = tensor(...a.factors.map((f, j) => product(f, b.factors[j]!)));
        const others = [...t.factors.slice(0, k), joined, ...t.factors.slice(k + 2)];
        return others.length === 1 ? joined : product(...others);
      }
      return undefined;
    },
  },
  'the mean of a tensor product': {
    says: 'tr(A ⊗ B)/2^{m+n} = tr(A)/2^m · tr(B)/2^n',
    apply: (t) => (t.op === 'mean' && t.of.op === 'tensor' ? tensor(...t.of.factors.map(mean)) : undefined),
  },
  'what the adjoint is': {
    says: '(A ⊗ B)† = A† ⊗ B†, (A·B)† = B†·A†, (A†)† = A, (tr A)† = tr A†',
    apply: (t) => {
      if (t.op !== 'dagger') return undefined;
      if (t.of.op === 'tensor') return tensor(...t.of.factors.map(dagger));
      if (t.of.op === 'product') return product(...t.of.factors.toReversed().map(dagger));
      if (t.of.op === 'trace') return trace(dagger(t.of.of));
      if (t.of.op === 'leaf' && t.of.hermitian) return t.of;
      return t.of.op === 'dagger' ? t.of.of : undefined;
    },
  },
} satisfies Record<string, Rule>;

/** The name of a rule. */
export type RuleName = keyof typeof rules;
