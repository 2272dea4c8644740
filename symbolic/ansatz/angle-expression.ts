import { Q, type Rational, rational } from '../ring/rational.js';

/** An angle as a function of one real input x; a closed set of forms, each read exactly, as a double and by kernels. */
export type AngleExpression =
  | { readonly op: 'input' }
  | { readonly op: 'rational'; readonly value: Rational }
  | { readonly op: 'pi' }
  | { readonly op: 'sum'; readonly left: AngleExpression; readonly right: AngleExpression }
  | { readonly op: 'product'; readonly left: AngleExpression; readonly right: AngleExpression }
  | { readonly op: 'reciprocal'; readonly of: AngleExpression }
  | { readonly op: 'arctan'; readonly of: AngleExpression }
  | { readonly op: 'tanh'; readonly of: AngleExpression };

export const input: AngleExpression = { op: 'input' };
export const pi: AngleExpression = { op: 'pi' };
export const constant = (num: number, den = 1): AngleExpression => ({
  op: 'rational',
  value: rational(num, den),
});
export const sum = (left: AngleExpression, right: AngleExpression): AngleExpression => {
  if (isConstant(left, 0n)) return right;
  if (isConstant(right, 0n)) return left;
  return { op: 'sum', left, right };
};
export const product = (left: AngleExpression, right: AngleExpression): AngleExpression => {
  if (isConstant(left, 0n) || isConstant(right, 0n)) return constant(0);
  if (isConstant(left, 1n)) return right;
  if (isConstant(right, 1n)) return left;
  return { op: 'product', left, right };
};
export const reciprocal = (of: AngleExpression): AngleExpression => ({ op: 'reciprocal', of });
export const arctan = (of: AngleExpression): AngleExpression => ({ op: 'arctan', of });
export const tanh = (of: AngleExpression): AngleExpression => ({ op: 'tanh', of });

function isConstant(e: AngleExpression, value: bigint): boolean {
  return e.op === 'rational' && e.value.den === 1n && e.value.num === value;
}

/** d/dx by the sum, product and chain rules: the exact chain-rule factor of an encoding. */
export function differentiate(e: AngleExpression): AngleExpression {
  switch (e.op) {
    case 'input':
      return constant(1);
    case 'rational':
    case 'pi':
      return constant(0);
    case 'sum':
      return sum(differentiate(e.left), differentiate(e.right));
    case 'product':
      return sum(product(differentiate(e.left), e.right), product(e.left, differentiate(e.right)));
    case 'reciprocal': // (1/u)′ = −u′/u²
      return product(constant(-1), product(differentiate(e.of), product(e, e)));
    case 'arctan': // (arctan u)′ = u′/(1 + u²)
      return product(differentiate(e.of), reciprocal(sum(constant(1), product(e.of, e.of))));
    case 'tanh': // (tanh u)′ = u′(1 − tanh² u)
      return product(differentiate(e.of), sum(constant(1), product(constant(-1), product(e, e))));
  }
}

/** The value at the double x. */
export function evaluate(e: AngleExpression, x: number): number {
  switch (e.op) {
    case 'input':
      return x;
    case 'rational':
      return Q.toNumber(e.value);
    case 'pi':
      return Math.PI;
    case 'sum':
      return evaluate(e.left, x) + evaluate(e.right, x);
    case 'product':
      return evaluate(e.left, x) * evaluate(e.right, x);
    case 'reciprocal':
      return 1 / evaluate(e.of, x);
    case 'arctan':
      return Math.atan(evaluate(e.of, x));
    case 'tanh':
      return Math.tanh(evaluate(e.of, x));
  }
}
