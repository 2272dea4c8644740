import type { MathNode } from 'mathjs';
import type { AngleExpression } from '../ansatz/angle-expression.js';
import { Q } from '../ring/rational.js';
import { mathjs } from './load-mathjs.js';

const { create, isFunctionNode, parseDependencies } = mathjs;
const math = create({ ...parseDependencies });

/** An angle as LaTeX in x, typeset by mathjs's `toTex`. */
export function angleTex(angle: AngleExpression): string {
  return math.parse(angleText(angle)).toTex({ parenthesis: 'auto', handler: arctan });
}

/** mathjs writes tan⁻¹ for it, which x² beside it lets one misread. */
function arctan(node: MathNode, options: object): string | undefined {
  if (!isFunctionNode(node) || node.fn.name !== 'atan') return undefined;
  return `\\arctan\\left(${node.args[0]!.toTex(options)}\\right)`;
}

/** An angle as text for mathjs, `pi*(1-(tanh(x))^2)`, with squares, quotients and differences where they are read more easily. */
export function angleText(e: AngleExpression): string {
  switch (e.op) {
    case 'input':
      return 'x';
    case 'rational':
      return `(${Q.format(e.value)})`;
    case 'pi':
      return 'pi';
    case 'sum': {
      const negated = withoutSign(e.right);
      return negated === undefined
        ? `(${angleText(e.left)}+${angleText(e.right)})`
        : `(${angleText(e.left)}-${angleText(negated)})`;
    }
    case 'product': {
      const negated = withoutSign(e);
      if (negated === e.right) return `(-${angleText(negated)})`;
      const [left, right] = [angleText(e.left), angleText(e.right)];
      if (left === right) return `(${left})^2`;
      return e.right.op === 'reciprocal' ? `((${left})/(${angleText(e.right.of)}))` : `(${left}*${right})`;
    }
    case 'reciprocal':
      return `(1/(${angleText(e.of)}))`;
    case 'arctan':
      return `atan(${angleText(e.of)})`;
    case 'tanh':
      return `tanh(${angleText(e.of)})`;
  }
}

/** u of (−1)·u, kv of (−k)·v. */
function withoutSign(e: AngleExpression): AngleExpression | undefined {
  if (e.op !== 'product' || e.left.op !== 'rational' || e.left.value.num >= 0n) return undefined;
  const { num, den } = e.left.value;
  if (num === -1n && den === 1n) return e.right;
  return { ...e, left: { op: 'rational', value: { num: -num, den } } };
}
