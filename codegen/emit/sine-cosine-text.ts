import type { Target } from './typescript.js';

/** The routine for cosines and sines that a kernel's text ends with: `sineCosine(h)` leaves both in `circle`. */
export function sineCosineText(target: Target): string {
  return fixedText(target === 'typescript' ? 'h: number): void' : 'h)');
}

const fixedText = (signature: string) => `// Cosines and sines: the same text in every kernel.
// cos h and sin h of the last angle.
const circle = new Float64Array(9);
// Of what is left of h after k quarter turns: cos, -sin, -cos, sin.
const quarters = new Float64Array(9);

/**
 * Writes cos h and sin h, each within 1.5 * 2^-53 for |h| up to 2^20; beyond that they are those of Math.
 *
 * h less k quarter turns in two parts, the first exact (Cody and Waite), then the polynomials of fdlibm (Sun Microsystems, 1993).
 */
function sineCosine(${signature} {
  if (!(Math.abs(h) <= 1048576)) {
    circle[0] = Math.cos(h);
    circle[1] = Math.sin(h);
    return;
  }
  const k = h * 0.6366197723675814 + 6755399441055744 - 6755399441055744;
  const r = h - k * 1.5707963267341256 - k * 6.077100506506192e-11;
  const z = r * r;
  const u = z * z;
  const s = -0.16666666666666632 + z * 0.00833333333332249 +
    u * (-0.0001984126982985795 + z * 0.0000027557313707070068 + u * (-2.5050760253406863e-8 + z * 1.58969099521155e-10));
  const c = 0.0416666666666666 + z * -0.001388888888887411 +
    u * (0.00002480158728947673 + z * -2.7557314351390663e-7 + u * (2.087572321298175e-9 + z * -1.1359647557788195e-11));
  const sin = r + r * (z * s);
  const cos = 1 - (0.5 * z - u * c);
  quarters[0] = cos;
  quarters[1] = -sin;
  quarters[2] = -cos;
  quarters[3] = sin;
  circle[0] = quarters[k & 3];
  circle[1] = quarters[(k + 3) & 3];
}
`;
