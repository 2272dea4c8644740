import { Q } from '../ring/rational.js';
import type { AngleExpression } from './angle-expression.js';

/** An angle, or its chain-rule factor, as text in x: `π·(1 − tanh(x)²)`. */
export function formatAngle(e: AngleExpression): string {
  switch (e.op) {
    case 'input':
      return 'x';
    case 'rational':
      return Q.format(e.value).replace('-', '−');
    case 'pi':
      return 'π';
    case 'sum':
      return `${formatAngle(e.left)} + ${formatAngle(e.right)}`.replaceAll('+ −', '− ');
    case 'product': {
      const [left, right] = [factor(e.left), factor(e.right)];
      if (left === '−1') return `−${right}`;
      if (e.right.op === 'reciprocal') return `${left}/${factor(e.right.of)}`;
      return left === right ? `${left}²` : `${left}·${right}`;
    }
    case 'reciprocal':
      return `1/${factor(e.of)}`;
    case 'arctan':
      return `arctan(${formatAngle(e.of)})`;
    case 'tanh':
      return `tanh(${formatAngle(e.of)})`;
  }
}

/** In brackets where a product needs them. */
function factor(e: AngleExpression): string {
  return e.op === 'sum' || e.op === 'reciprocal' ? `(${formatAngle(e)})` : formatAngle(e);
}
