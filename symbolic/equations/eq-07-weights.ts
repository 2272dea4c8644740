import { gradientOverTheMap } from '../derivations/gradient-over-the-map.js';
import { type Equation, formula } from './equation.js';
import {
  allPixels,
  entry,
  entryName,
  type MapSizes,
  type Pixel,
  pixelsOf,
  pooled,
  sizesText,
  smallSizes,
} from './feature-maps.js';
import { quadratic, quadraticSlope } from './polynomial.js';
import type { Reading } from './reading.js';

/** The sizes and a pixel. */
export interface Eq07Pixel extends MapSizes, Pixel {}

/** Every pixel of the small sizes. */
export const everyPixel: readonly Eq07Pixel[] = smallSizes.flatMap((sizes) =>
  allPixels(sizes).map((pixel) => ({ ...sizes, ...pixel })),
);
const atPixel = (s: Eq07Pixel) => `${sizesText(s)}, k = ${s.k}, (i, j) = (${s.i}, ${s.j})`;

/** 1/(WH). */
export function share<O>(r: Reading<O>, { width, height }: MapSizes): O {
  return r.number(1, width * height);
}

/** f(A) = g(averages of the maps) for any polynomial g of degree 2. */
export function pooledScore<O>(r: Reading<O>, s: MapSizes): O {
  return quadratic(r, 'g', pooled(r, s));
}

/** ∂g/∂p_k at the averages. */
export function pooledSlope<O>(r: Reading<O>, s: MapSizes, k: number): O {
  return quadraticSlope(r, 'g', pooled(r, s), k - 1);
}

/** ∂f/∂A^k_ij = (1/WH)·∂g/∂p_k, the same at every pixel. */
export const eq07Constant = formula<Eq07Pixel>({
  says: 'head `gap`: ∂f/∂A^k_ij = (1/WH)·∂g/∂p_k at every pixel, for any classifier g of the averages (all polynomials of degree 2)',
  settings: everyPixel,
  at: atPixel,
  left: (r, s) => r.derivative(pooledScore(r, s), entryName(s)),
  right: (r, s) => r.tensor(share(r, s), pooledSlope(r, s, s.k)),
});

/** w_k = (1/WH)·Σ_ij ∂f/∂A^k_ij, Eq. 7 to the letter. */
export function weight<O>(r: Reading<O>, s: MapSizes, k: number, f: O): O {
  const gradients = pixelsOf(s, k).map((pixel) => r.derivative(f, entryName(pixel)));
  return r.tensor(share(r, s), r.sum(gradients));
}

/** The sizes and a map k. */
export interface Eq07Map extends MapSizes {
  readonly k: number;
}

/** Every map of the small sizes. */
export const everyMap: readonly Eq07Map[] = smallSizes.flatMap((sizes) =>
  Array.from({ length: sizes.maps }, (_, k) => ({ ...sizes, k: k + 1 })),
);
const atMap = (s: Eq07Map) => `${sizesText(s)}, k = ${s.k}`;

/** The average over the map of a constant is that constant. */
export const eq07Weight = formula<Eq07Map>({
  says: 'head `gap`: the averaging loses nothing, w_k = (1/WH)·∂g/∂p_k is the gradient itself',
  settings: everyMap,
  at: atMap,
  left: (r, s) => weight(r, s, s.k, pooledScore(r, s)),
  right: (r, s) => r.tensor(share(r, s), pooledSlope(r, s, s.k)),
});

/** The number of features a linear layer makes of the averages. */
export const FEATURES = 2;

/** y_a = Σ_k M_ak·(average of map k) + c_a: a linear layer after the averages. */
export function mixed<O>(r: Reading<O>, s: MapSizes): readonly O[] {
  const averages = pooled(r, s);
  return Array.from({ length: FEATURES }, (_, a) =>
    r.sum([...averages.map((p, k) => r.multiply(r.real(`M${a + 1},${k + 1}`), p)), r.real(`c${a + 1}`)]),
  );
}

/** ∂f/∂A^k_ij = (1/WH)·Σ_a ∂g/∂y_a·M_ak, the same at every pixel. */
export const eq07Linear = formula<Eq07Pixel>({
  says: 'any linear map y = M·(averages) + c after pooling: ∂f/∂A^k_ij = (1/WH)·Σ_a ∂g/∂y_a·M_ak at every pixel',
  settings: everyPixel,
  at: atPixel,
  left: (r, s) => r.derivative(quadratic(r, 'g', mixed(r, s)), entryName(s)),
  right: (r, s) => {
    const y = mixed(r, s);
    const terms = y.map((_, a) => r.multiply(quadraticSlope(r, 'g', y, a), r.real(`M${a + 1},${s.k}`)));
    return r.tensor(share(r, s), r.sum(terms));
  },
});

/** A classifier of the maps as they are, no pooling: any polynomial of degree 2 in all entries. */
export function rawScore<O>(
  r: Reading<O>,
  s: MapSizes,
  name: string,
  value: (pixel: Pixel) => O = (pixel) => entry(r, pixel),
): O {
  return quadratic(r, name, allPixels(s).map(value));
}

/** w[αf + βg] = αw[f] + βw[g]. */
export const eq07LinearInScore = formula<Eq07Map>({
  says: 'w is linear in the classifier: w[αf + βg] = α·w[f] + β·w[g], with any head',
  settings: everyMap,
  at: atMap,
  left: (r, s) => {
    const [f, g] = [rawScore(r, s, 'f'), rawScore(r, s, 'g')];
    return weight(r, s, s.k, r.add(r.multiply(r.real('α'), f), r.multiply(r.real('β'), g)));
  },
  right: (r, s) =>
    r.add(
      r.multiply(r.real('α'), weight(r, s, s.k, rawScore(r, s, 'f'))),
      r.multiply(r.real('β'), weight(r, s, s.k, rawScore(r, s, 'g'))),
    ),
});

/** A with the whole map k raised by t. */
export function raised<O>(r: Reading<O>, k: number, pixel: Pixel): O {
  return pixel.k === k ? r.add(entry(r, pixel), r.variable('t')) : entry(r, pixel);
}

/** (1/WH)·∂f(A + t·1_k)/∂t = w_k at A + t·1_k. */
export const eq07Response = formula<Eq07Map>({
  says: 'what w_k measures, with any head: the change of the score, per pixel, as the whole map k is raised',
  settings: everyMap,
  at: atMap,
  left: (r, s) =>
    r.tensor(
      share(r, s),
      r.derivative(
        rawScore(r, s, 'f', (pixel) => raised(r, s.k, pixel)),
        't',
      ),
    ),
  right: (r, s) =>
    weight(
      r,
      s,
      s.k,
      rawScore(r, s, 'f', (pixel) => raised(r, s.k, pixel)),
    ),
});

/** Eq. 7 — the importance of a feature map. */
export const eq07: Equation = {
  number: 7,
  id: 'eq7',
  title: 'The importance of a feature map',
  statement: 'w_k^ℓ = (1/WH)·Σ_ij ∂f^ℓ/∂A^k_ij',
  latex: 'w_k^\\ell = \\frac{1}{WH} \\sum_{i,j}^{W,H} \\frac{\\partial f^\\ell}{\\partial A_{ij}^k}',
  kind: 'definition',
  assumptions: ['f differentiable'],
  followsFrom: ['eq6'],
  usedBy: ['runtime/explain/feature-map-weights.ts'],
  parts: [eq07Constant, eq07Weight, eq07Linear, eq07LinearInScore, eq07Response],
  derivation: gradientOverTheMap,
};
