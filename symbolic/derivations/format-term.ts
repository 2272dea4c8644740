import { spaceOf, type Term } from './term.js';

/** How tightly an operator binds: a part that binds less tightly gets brackets. */
const binding: Record<Term['op'], number> = {
  add: 0,
  sum: 1,
  tensor: 1,
  product: 2,
  derivative: 3,
  dagger: 4,
  trace: 5,
  mean: 5,
  leaf: 6,
  number: 6,
  zero: 6,
};

/** A term as text: `∂tr(Q·U·V·ρ₀·V†·U†)`. */
export function termText(term: Term): string {
  const within = (of: Term, outer: Term['op']) =>
    binding[of.op] <= binding[outer] && of.op !== outer ? `(${termText(of)})` : termText(of);
  switch (term.op) {
    case 'leaf':
      return term.name;
    case 'number':
      return numberText(term.num, term.den, term.imaginary);
    case 'zero':
      return '0';
    case 'add':
      return term.terms.map(termText).join(' + ').replaceAll('+ (−1)·', '− ');
    case 'product':
      return term.factors.map((f) => within(f, 'product')).join('·');
    case 'tensor':
      return term.factors
        .map((f, k) => {
          const sign = k === 0 ? '' : isScalar(term.factors[k - 1]!) ? '·' : ' ⊗ ';
          return sign + within(f, 'tensor');
        })
        .join('');
    case 'dagger':
      return `${within(term.of, 'dagger')}†`;
    case 'trace':
      return `tr(${termText(term.of)})`;
    case 'mean':
      return `τ(${termText(term.of)})`;
    case 'derivative':
      return `∂${binding[term.of.op] < binding.dagger ? `(${termText(term.of)})` : termText(term.of)}`;
    case 'sum':
      return `Σ_${term.index} ${within(term.of, 'sum')}`.replace(/^(Σ_\w) \((.*)\)$/, '$1 $2');
  }
}

function numberText(num: number, den: number, imaginary: boolean): string {
  const size = Math.abs(num);
  const top = imaginary ? (size === 1 ? 'i' : `${size}i`) : `${size}`;
  const value = den === 1 ? top : `${top}/${den}`;
  return num < 0 ? `(−${value})` : value;
}

/** A term as LaTeX. */
export function termLatex(term: Term): string {
  const bracketed = (of: Term) => `\\left(${termLatex(of)}\\right)`;
  const within = (of: Term, outer: Term['op']) =>
    binding[of.op] <= binding[outer] && of.op !== outer ? bracketed(of) : termLatex(of);
  switch (term.op) {
    case 'leaf':
      return term.latex;
    case 'number': {
      const size = `${Math.abs(term.num)}`;
      const top = term.imaginary ? (size === '1' ? 'i' : `${size}i`) : size;
      const value = term.den === 1 ? top : `\\tfrac{${top}}{${term.den}}`;
      return term.num < 0 ? `\\left(-${value}\\right)` : value;
    }
    case 'zero':
      return '0';
    case 'add':
      return term.terms.map(termLatex).join(' + ').replaceAll('+ \\left(-1\\right)\\,', '- ');
    case 'product':
      return term.factors.map((f) => within(f, 'product')).join('\\,');
    case 'tensor':
      return term.factors
        .map((f, k) => {
          const sign = k === 0 ? '' : isScalar(term.factors[k - 1]!) ? '\\,' : ' \\otimes ';
          return sign + within(f, 'tensor');
        })
        .join('');
    case 'dagger':
      return term.of.op === 'leaf' ? `{${term.of.latex}}^\\dagger` : `${bracketed(term.of)}^\\dagger`;
    case 'trace':
      return `\\operatorname{tr}${bracketed(term.of)}`;
    case 'mean':
      return `\\tau${bracketed(term.of)}`;
    case 'derivative':
      return `\\partial ${binding[term.of.op] < binding.dagger ? bracketed(term.of) : termLatex(term.of)}`;
    case 'sum':
      return `\\sum_{${term.index}} ${term.of.op === 'add' ? bracketed(term.of) : termLatex(term.of)}`;
  }
}

/** Scalars stand in front without ⊗. */
function isScalar(term: Term): boolean {
  return spaceOf(term).length === 0;
}
