import { affineScore } from './eq-06-class-scores.js';
import { weight } from './eq-07-weights.js';
import { type Equation, formula } from './equation.js';
import { entry, type MapSizes, type Pixel, pixelsOf, range, sizesText, smallSizes } from './feature-maps.js';
import type { Reading } from './reading.js';

/** How many maps there are. */
export interface Eq08Setting {
  readonly maps: number;
}

const HERE = { i: 1, j: 1 };

/** Σ_k A^k_ij·w_k at one pixel: the heatmap before ReLU. */
export function rawHeat<O>(
  r: Reading<O>,
  { maps }: Eq08Setting,
  a: (pixel: Pixel) => O = (pixel) => entry(r, pixel),
  w: (k: number) => O = (k) => r.real(`w${k}`),
): O {
  return r.sum(range(maps).map((k) => r.multiply(a({ k, ...HERE }), w(k))));
}

/** α·a + β·b. */
export function combined<O>(r: Reading<O>, a: O, b: O): O {
  return r.add(r.multiply(r.real('α'), a), r.multiply(r.real('β'), b));
}

const numbersOfMaps: readonly Eq08Setting[] = [1, 2, 3, 5].map((maps) => ({ maps }));
const atMaps = ({ maps }: Eq08Setting) => `K = ${maps}`;

/** Linear in the feature maps. */
export const eq08LinearMaps = formula<Eq08Setting>({
  says: 'before ReLU it is linear in the feature maps',
  settings: numbersOfMaps,
  at: atMaps,
  left: (r, s) => rawHeat(r, s, ({ k }) => combined(r, r.variable(`A${k}`), r.variable(`B${k}`))),
  right: (r, s) =>
    combined(
      r,
      rawHeat(r, s, ({ k }) => r.variable(`A${k}`)),
      rawHeat(r, s, ({ k }) => r.variable(`B${k}`)),
    ),
});

/** Linear in the weights. */
export const eq08LinearWeights = formula<Eq08Setting>({
  says: 'before ReLU it is linear in the weights',
  settings: numbersOfMaps,
  at: atMaps,
  left: (r, s) => rawHeat(r, s, undefined, (k) => combined(r, r.real(`w${k}`), r.real(`v${k}`))),
  right: (r, s) =>
    combined(
      r,
      rawHeat(r, s),
      rawHeat(r, s, undefined, (k) => r.real(`v${k}`)),
    ),
});

/** Signs of z: every real number is one of a², 0, −a². */
export interface Eq08Sign {
  readonly sign: 1 | 0 | -1;
}

/** z = sign·a². */
export function signed<O>(r: Reading<O>, { sign }: Eq08Sign, root: O): O {
  return r.tensor(r.number(sign), r.multiply(root, root));
}

/** ReLU(sign·a²) = a² or 0. */
export function relu<O>(r: Reading<O>, { sign }: Eq08Sign, root: O): O {
  return signed(r, { sign: sign === 1 ? 1 : 0 }, root);
}

export const signs: readonly Eq08Sign[] = [{ sign: 1 }, { sign: 0 }, { sign: -1 }];
export const atSign = ({ sign }: Eq08Sign) => (sign === 0 ? 'z = 0' : sign === 1 ? 'z = a²' : 'z = −a²');

/** ReLU(c²·z) = c²·ReLU(z). */
export const eq08Homogeneous = formula<Eq08Sign>({
  says: 'ReLU is positively homogeneous, so scaling all weights by c² scales the heatmap: its shape does not depend on the scale of the score',
  settings: signs,
  at: atSign,
  left: (r, s) => relu(r, s, r.multiply(r.real('c'), r.real('a'))),
  right: (r, s) => r.multiply(r.multiply(r.real('c'), r.real('c')), relu(r, s, r.real('a'))),
});

/** z = ReLU(z) − ReLU(−z). */
export const eq08Parts = formula<Eq08Sign>({
  says: 'ReLU cuts the signed map in two: z = ReLU(z) − ReLU(−z)',
  settings: signs,
  at: atSign,
  left: (r, s) => signed(r, s, r.real('a')),
  right: (r, { sign }) =>
    r.subtract(
      relu(r, { sign }, r.real('a')),
      relu(r, { sign: sign === 1 ? -1 : sign === -1 ? 1 : 0 }, r.real('a')),
    ),
});

/** Σ_ij Σ_k w_k·A^k_ij over the whole picture, with the weights of Eq. 7 for the score of Eq. 6. */
export function totalHeat<O>(r: Reading<O>, sizes: MapSizes): O {
  const s = { ...sizes, l: 1 };
  const terms = range(s.maps).flatMap((k) => {
    const w = weight(r, s, k, affineScore(r, s));
    return pixelsOf(s, k).map((pixel) => r.multiply(entry(r, pixel), w));
  });
  return r.sum(terms);
}

/** Σ_ij Σ_k w_k·A^k_ij = f(A) − u. */
export const eq08Complete = formula<MapSizes>({
  says: 'averages and a linear read-out: the pixels of the map before ReLU add up to the score less its bias',
  settings: smallSizes,
  at: sizesText,
  left: totalHeat,
  right: (r, s) => r.subtract(affineScore(r, { ...s, l: 1 }), r.real('u1')),
});

/** Eq. 8 — the heatmap. */
export const eq08: Equation = {
  number: 8,
  id: 'eq8',
  title: 'The heatmap',
  statement: 'heatmap_ij = ReLU(Σ_k A^k_ij·w_k^ℓ)',
  latex: '(\\text{heatmap})_{ij} = \\mathrm{ReLU}\\left(\\sum_k^K A_{ij}^k \\cdot w_k^\\ell\\right)',
  kind: 'definition',
  assumptions: [],
  followsFrom: ['eq5', 'eq7'],
  usedBy: ['runtime/explain/heatmap.ts'],
  parts: [eq08LinearMaps, eq08LinearWeights, eq08Homogeneous, eq08Parts, eq08Complete],
};
