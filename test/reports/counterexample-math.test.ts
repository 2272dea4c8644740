import { describe, expect, it } from 'vitest';
import { counterexampleMath } from '../../proofs/reports/page/counterexample-math.js';

describe('the values and variables of a counterexample', () => {
  it.each([
    ['−1/4i', '−(1/4)i'],
    ['5/3ζ24 − 5/3ζ24^3', '(5/3)ζ<sub>24</sub> − (5/3)ζ<sub>24</sub><sup>3</sup>'],
    ['1/2', '1/2'],
    ['W_Y·e^(i·x1)·M10_Y·C0', 'W<sub>Y</sub>·e<sup>i·x<sub>1</sub></sup>·M10<sub>Y</sub>·C<sub>0</sub>'],
    ['ρ0,1 = 2 + i, θ11 = 0.5', 'ρ<sub>0,1</sub> = 2 + i, θ<sub>11</sub> = 0.5'],
    ['W1_1,2 = 1, z1 = 0.5', 'W1<sub>1,2</sub> = 1, z<sub>1</sub> = 0.5'],
    ['∂t f1,1_·y1,1', '∂t f<sub>1,1</sub>·y<sub>1,1</sub>'],
    ['anywhere', 'anywhere'],
  ])('%s', (text, html) => {
    expect(counterexampleMath(text)).toBe(html);
  });
});
