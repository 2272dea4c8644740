import {
  type AngleExpression,
  arctan,
  constant,
  input,
  pi,
  product,
  reciprocal,
  sum,
  tanh,
} from '../../symbolic/ansatz/angle-expression.js';

/** Reads LaTeX as a person does: fractions, powers with whole exponents, products by dots, brackets, three functions. */
export function readAngleTex(latex: string): AngleExpression {
  const tokens = latex.match(/\\left\(|\\right\)|\\[a-z]+|\d+|[-+^{}x]/g) ?? [];
  if (tokens.join('') !== latex.replace(/\s/g, '')) throw new Error(`not read: ${latex}`);
  let at = 0;
  const take = (token: string) => {
    if (tokens[at] !== token) throw new Error(`${token} expected at ${at} of ${tokens.join(' ')}`);
    at += 1;
  };
  const within = (open: string, close: string) => {
    take(open);
    const e = terms();
    take(close);
    return e;
  };
  const bracketed = () => within('\\left(', '\\right)');

  function terms(): AngleExpression {
    let e = factors();
    while (tokens[at] === '+' || tokens[at] === '-') {
      const sign = tokens[at] === '+' ? 1 : -1;
      at += 1;
      e = sum(e, product(constant(sign), factors()));
    }
    return e;
  }

  function factors(): AngleExpression {
    let e = signed();
    while (tokens[at] === '\\cdot') {
      at += 1;
      e = product(e, signed());
    }
    return e;
  }

  function signed(): AngleExpression {
    if (tokens[at] !== '-') return power();
    at += 1;
    return product(constant(-1), signed());
  }

  function power(): AngleExpression {
    const base = atom();
    if (tokens[at] !== '^') return base;
    at += 1;
    take('{');
    const exponent = Number(tokens[at]);
    at += 1;
    take('}');
    return Array.from({ length: exponent }, () => base).reduce(product);
  }

  function atom(): AngleExpression {
    const token = tokens[at]!;
    if (token === '{') return within('{', '}');
    if (token === '\\left(') return bracketed();
    at += 1;
    if (token === '\\frac') return product(within('{', '}'), reciprocal(within('{', '}')));
    if (token === '\\arctan') return arctan(bracketed());
    if (token === '\\tanh') return tanh(bracketed());
    if (token === '\\pi') return pi;
    if (token === 'x') return input;
    if (/^\d+$/.test(token)) return constant(Number(token));
    throw new Error(`${token} at ${at} of ${tokens.join(' ')}`);
  }

  const e = terms();
  if (at !== tokens.length) throw new Error(`${tokens[at]} is left over of ${latex}`);
  return e;
}
