import { type AngleExpression, arctan, constant, input, pi, product, tanh } from './angle-expression.js';

/** How an input x_q becomes the angle of its encoding rotation; the chain-rule factor is derived from the expression. */
export interface AngleMap {
  readonly describe: string;
  readonly latex: string;
  readonly angle: AngleExpression;
}

/** The angle maps of the encoding (Eq. 9). */
export const angleMaps = {
  identity: { describe: 'the input is the angle, in radians', latex: 'x', angle: input },
  arctan: { describe: 'arctan x, between −π/2 and π/2', latex: '\\arctan x', angle: arctan(input) },
  'minus-two-arctan': {
    describe: 'the angle of V(x) = exp(i·arctan(x)·σ), the encoding of Mitarai et al. (2018)',
    latex: '-2\\arctan x',
    angle: product(constant(-2), arctan(input)),
  },
  'pi-tanh': {
    describe: 'π·tanh x, between −π and π',
    latex: '\\pi\\tanh x',
    angle: product(pi, tanh(input)),
  },
} satisfies Record<string, AngleMap>;

/** The name of an angle map in the table. */
export type AngleMapName = keyof typeof angleMaps;
