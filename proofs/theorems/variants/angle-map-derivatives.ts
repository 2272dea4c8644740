import {
  type AngleExpression,
  arctan,
  constant,
  differentiate,
  input,
  pi,
  product,
  reciprocal,
  sum,
  tanh,
} from '../../../symbolic/ansatz/angle-expression.js';
import { type AngleMapName, angleMaps } from '../../../symbolic/ansatz/angle-maps.js';
import { derivativeSides } from '../../../symbolic/theorems/angle-map-derivatives.js';
import { single, type TheoremVariant } from './variant.js';

const one = constant(1);
const minus = (e: AngleExpression) => product(constant(-1), e);
const onePlus = (e: AngleExpression) => sum(one, e);
const square = (e: AngleExpression) => product(e, e);
const tanhOfInput = tanh(input);
const tanhOfTwice = tanh(product(constant(2), input));

/** A wrong slope for a map of the table, or for an expression near one. */
function slope(
  map: AngleMapName,
  says: string,
  claimed: AngleExpression,
  expected: TheoremVariant['expected'] = 'false',
): TheoremVariant {
  return slopeOf(angleMaps[map].angle, `θ = ${map}`, says, claimed, expected);
}

/** A wrong slope of any angle. */
function slopeOf(
  angle: AngleExpression,
  at: string,
  says: string,
  claimed: AngleExpression,
  expected: TheoremVariant['expected'] = 'false',
): TheoremVariant {
  const sides = () => derivativeSides(angle, claimed);
  return { ...single('rational-functions', says, at, sides, expected), slope: { angle, claimed } };
}

const inverseSquare = reciprocal(onePlus(square(input)));

/** Wrong statements near the chain rules. */
export const angleMapVariants: readonly TheoremVariant[] = [
  slope('identity', 'the identity has the slope 0, like a constant', constant(0)),
  slope('identity', 'the identity has the slope x', input),
  slope('arctan', 'arctan has no chain-rule factor: 1', one),
  slope('arctan', '1/(1 − x²), the slope of artanh', reciprocal(onePlus(minus(square(input))))),
  slope('arctan', '1/(1 + x), the square forgotten', reciprocal(onePlus(input))),
  slope('arctan', '1 + x², the slope of the inverse function', onePlus(square(input))),
  slope('arctan', 'x/(1 + x²)', product(input, inverseSquare)),
  slope('arctan', '2/(1 + x²), as for exp(i·arctan(x)·σ)', product(constant(2), inverseSquare)),
  slope(
    'minus-two-arctan',
    '2/(1 + x²): the sign of exp(+i·arctan(x)·σ)',
    product(constant(2), inverseSquare),
  ),
  slope('minus-two-arctan', '−1/(1 + x²): the half angle forgotten', minus(inverseSquare)),
  slope(
    'minus-two-arctan',
    '−2/(1 + 4x²), as for −arctan 2x',
    product(constant(-2), reciprocal(onePlus(product(constant(4), square(input))))),
  ),
  slope('pi-tanh', '1 − tanh² x: the factor π forgotten', onePlus(minus(square(tanhOfInput)))),
  slope('pi-tanh', 'π(1 + tanh² x), the slope of π·tan with tanh', product(pi, onePlus(square(tanhOfInput)))),
  slope('pi-tanh', 'π(1 − tanh x)', product(pi, onePlus(minus(tanhOfInput)))),
  slope(
    'pi-tanh',
    '1 − (π·tanh x)², of the angle in the place of tanh x',
    onePlus(minus(square(product(pi, tanhOfInput)))),
  ),
  slope('pi-tanh', 'π(1 − tanh⁴ x)', product(pi, onePlus(minus(square(square(tanhOfInput)))))),
  slopeOf(
    tanhOfTwice,
    'θ = tanh 2x',
    'the chain rule’s inner slope forgotten: (tanh 2x)′ = 1 − tanh² 2x',
    onePlus(minus(square(tanhOfTwice))),
  ),
  slope('arctan', '(1 + x²)/(1 + x²)²', product(onePlus(square(input)), square(inverseSquare)), 'true'),
  slope(
    'pi-tanh',
    'π(1 − tanh x)(1 + tanh x)',
    product(pi, product(onePlus(minus(tanhOfInput)), onePlus(tanhOfInput))),
    'true',
  ),
  slopeOf(
    arctan(tanhOfInput),
    'θ = arctan(tanh x)',
    'arctan of tanh, a composition that is not in the table',
    differentiate(arctan(tanhOfInput)),
    'true',
  ),
];
