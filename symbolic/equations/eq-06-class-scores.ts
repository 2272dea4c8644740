import { type Equation, formula } from './equation.js';
import {
  allPixels,
  entry,
  type MapSizes,
  type Pixel,
  pooled,
  range,
  sizesText,
  smallSizes,
} from './feature-maps.js';
import { quadratic } from './polynomial.js';
import type { Reading } from './reading.js';

/** The sizes, and the class ℓ (from 1). */
export interface Eq06Setting extends MapSizes {
  readonly l: number;
}

const classes: readonly Eq06Setting[] = smallSizes.flatMap((sizes) => [1, 2].map((l) => ({ ...sizes, l })));
const atClass = (s: Eq06Setting) => `${sizesText(s)}, class ${s.l}`;

/** f^ℓ(A) = Σ_k v_ℓk·(average of map k) + u_ℓ: the head `gap` with a linear read-out. */
export function affineScore<O>(
  r: Reading<O>,
  s: Eq06Setting,
  value: (pixel: Pixel) => O = (pixel) => entry(r, pixel),
): O {
  const terms = pooled(r, s, value).map((p, k) => r.multiply(r.real(`v${s.l},${k + 1}`), p));
  return r.sum([...terms, r.real(`u${s.l}`)]);
}

/** α·A + β·B, entry by entry. */
export function blend<O>(r: Reading<O>, pixel: Pixel): O {
  return r.add(
    r.multiply(r.real('α'), entry(r, pixel)),
    r.multiply(r.real('β'), r.variable(`B${pixel.k},${pixel.i},${pixel.j}`)),
  );
}

/** f(αA + βB) − u = α(f(A) − u) + β(f(B) − u). */
export const eq06Affine = formula<Eq06Setting>({
  says: 'with averages and a linear read-out each score is an affine function of all feature maps',
  settings: classes,
  at: atClass,
  left: (r, s) =>
    r.subtract(
      affineScore(r, s, (pixel) => blend(r, pixel)),
      r.real(`u${s.l}`),
    ),
  right: (r, s) => {
    const u = r.real(`u${s.l}`);
    const b = affineScore(r, s, ({ k, i, j }) => r.variable(`B${k},${i},${j}`));
    return r.add(
      r.multiply(r.real('α'), r.subtract(affineScore(r, s), u)),
      r.multiply(r.real('β'), r.subtract(b, u)),
    );
  },
});

/** A^1_11 raised by t and the last pixel of the map lowered by as much. */
export function exchanged<O>(r: Reading<O>, s: MapSizes, pixel: Pixel): O {
  const at = (i: number, j: number) => pixel.k === 1 && pixel.i === i && pixel.j === j;
  const raised = at(1, 1) ? r.add(entry(r, pixel), r.variable('t')) : entry(r, pixel);
  return at(s.width, s.height) ? r.subtract(raised, r.variable('t')) : raised;
}

/** f(A) sees of each map the average only. */
export const eq06Average = formula<MapSizes>({
  says: 'after averaging, any classifier (all polynomials of degree 2) gives the same score when heat moves within a map',
  settings: smallSizes,
  at: sizesText,
  left: (r, s) =>
    quadratic(
      r,
      'g',
      pooled(r, s, (pixel) => exchanged(r, s, pixel)),
    ),
  right: (r, s) => quadratic(r, 'g', pooled(r, s)),
});

/** The number of scores: the trace of the identity on ℝ^m, as Σ_ℓ ∂f^ℓ/∂u_ℓ. */
export const eq06Count = formula<{ readonly m: number }>({
  says: 'it has m components, one for each class, each moved by its own bias alone',
  settings: [1, 2, 3].map((m) => ({ m })),
  at: ({ m }) => `m = ${m}`,
  left: (r, { m }) =>
    r.sum(range(m).flatMap((l) => range(m).map((c) => r.derivative(biased(r, l), `u${c}`)))),
  right: (r, { m }) => r.number(m),
});

function biased<O>(r: Reading<O>, l: number): O {
  const sizes = { width: 2, height: 1, maps: 1 };
  const inputs = allPixels(sizes).map((pixel) => entry(r, pixel));
  return r.add(quadratic(r, `g${l}_`, inputs), r.variable(`u${l}`));
}

/** Eq. 6 — a score for each class. */
export const eq06: Equation = {
  number: 6,
  id: 'eq6',
  title: 'A score for each class',
  statement: 'f(A) = (f¹(A), …, f^m(A)) ∈ ℝ^m',
  latex: 'f(A_{ij}^k) = \\left(f^1(A_{ij}^k), \\dots, f^m(A_{ij}^k)\\right) \\in \\mathbb{R}^m',
  kind: 'definition',
  assumptions: ['f takes all entries of all feature maps'],
  followsFrom: ['eq2', 'eq5'],
  usedBy: ['heads and read-outs (runtime/layers/heads.ts, runtime/layers/read-outs.ts)'],
  parts: [eq06Count, eq06Affine, eq06Average],
};
