import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inlineMath } from '../../proofs/reports/page/inline-math.js';
import { cases } from '../random/cases.js';
import { readXml } from './read-xml.js';

describe('mathematics in plain text', () => {
  it.each([
    ['σ_{k_q}V_k†(x_q)', 'σ<sub>k<sub>q</sub></sub>V<sub>k</sub>†(x<sub>q</sub>)'],
    ['V_kσ_iV_k†', 'V<sub>k</sub>σ<sub>i</sub>V<sub>k</sub>†'],
    ['exp(−ix_qσ_{k_q}/2)', 'exp(−ix<sub>q</sub>σ<sub>k<sub>q</sub></sub>/2)'],
    ['e^(i·x)·H_I·H_Y*', 'e<sup>i·x</sup>·H<sub>I</sub>·H<sub>Y</sub>*'],
    ['W_IY·C00', 'W<sub>IY</sub>·C00'],
    ['θ_q^(ℓ)', 'θ<sub>q</sub><sup>(ℓ)</sup>'],
    ['2^−118', '2<sup>−118</sup>'],
    ['my_formula, arctan_x, x_ and a_{b', 'my_formula, arctan_x, x_ and a_{b'],
    [
      'A^k_ij = f_VQC, W_in×H_in',
      'A<sup>k</sup><sub>ij</sub> = f<sub>VQC</sub>, W<sub>in</sub>×H<sub>in</sub>',
    ],
    ['head `g_p<` of b_1', 'head <code>g_p&lt;</code> of b<sub>1</sub>'],
    ['a < b_1', 'a &lt; b<sub>1</sub>'],
    ['heatmap_ij = 1', 'heatmap<sub>ij</sub> = 1'],
    ['W1_1,2, b_1, c', 'W1<sub>1,2</sub>, b<sub>1</sub>, c'],
  ])('%s', (text, html) => {
    expect(inlineMath(text)).toBe(html);
  });

  it('keeps every sign, in order, whatever the text', () => {
    const text = fc.string({ unit: fc.constantFrom(...'ab_^{}()<&>"1σ−XY '), maxLength: 25 });
    fc.assert(
      fc.property(text, (written) => {
        const shown = readXml(`<p>${inlineMath(written)}</p>`).text;
        const signs = (all: string) => all.replace(/[_^{}()]/g, '');
        expect(signs(shown)).toBe(signs(written));
      }),
      cases(2000),
    );
  });
});
