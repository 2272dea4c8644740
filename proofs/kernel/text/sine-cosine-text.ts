import type { Dialect } from './parse.js';

/** The line at which a kernel's text goes on with its routine for cosines and sines. */
const firstLine = '// Cosines and sines: the same text in every kernel.';

/** What the routine is called, and where it leaves the cosine and the sine of its argument. */
export const routineName = 'sineCosine';
export const circleName = 'circle';

/** The names that the routine defines, but for `circle`: what stands above may not define them. */
export const routineNames: readonly string[] = [routineName, 'quarters'];

/** How many entries `circle` has. */
export const circleLength = 9;

/** A kernel's text without its routine for cosines and sines, and that. */
export interface TextParts {
  readonly program: string;
  readonly routine: string | undefined;
}

/** Splits a text at the line where the routine begins. */
export function splitRoutine(text: string): TextParts {
  const at = text.indexOf(`\n${firstLine}\n`);
  if (at < 0) return { program: text, routine: undefined };
  return { program: text.slice(0, at + 1), routine: text.slice(at + 1).trimEnd() };
}

/**
 * A copy of its own, against which every text's routine is held character by character. It leaves cos h and sin h in `circle`, each with an
 * error of at most 1.5·2⁻⁵³ for |h| ≤ 2²⁰:
 *
 * k·1.5707963267341256, a product of 20 and 33 bits, is exact, and so is its difference from h (Sterbenz); the second part of k quarter turns
 * is below 4·10⁻⁵, so that r is off by half a unit of the last place of a number below 1, 2⁻⁵⁴, and 10⁻²⁰. The polynomials stay below 2⁻⁵⁸ from
 * sine and cosine for |r| ≤ π/4 (fdlibm). Roundings: of sin, r·(z·s), at most 0.09, by 4 operations, and a sum below 1; of cos, z/2 and u·c, at
 * most 0.31 together, and a difference below 1. Each comes to less than 1.5·2⁻⁵³. test/proofs/sine-cosine-text.test.ts measures this copy.
 */
export function routineText(dialect: Dialect): string {
  return fixedText(dialect === 'typescript' ? 'h: number): void' : 'h)').trimEnd();
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
