import { type Equation, formula } from './equation.js';
import { range } from './feature-maps.js';
import type { Reading } from './reading.js';

/** Filters of S×S pixels over C channels, and the pixel (i, j) of the output. */
export interface Eq05Setting {
  readonly size: number;
  readonly channels: number;
  readonly i: number;
  readonly j: number;
}

/** The pixel of an image by name, counted from 1. */
export type Image<O> = (i: number, j: number, c: number) => O;
/** The filter's entry. */
export type Filter<O> = (s1: number, s2: number, c: number) => O;

/** The input x_{i,j,c}, as variables. */
export const image =
  <O>(r: Reading<O>, name = 'x'): Image<O> =>
  (i, j, c) =>
    r.variable(`${name}${i},${j},${c}`);

export const filter =
  <O>(r: Reading<O>, name = 'w'): Filter<O> =>
  (s1, s2, c) =>
    r.real(`${name}${s1},${s2},${c}`);

/** Σ over the window and the channels of filter·image, without the bias. */
export function correlated<O>(r: Reading<O>, s: Eq05Setting, w: Filter<O>, x: Image<O>): O {
  const { size, channels, i, j } = s;
  return r.sum(
    range(size).flatMap((s1) =>
      range(size).flatMap((s2) =>
        range(channels).map((c) => r.multiply(w(s1, s2, c), x(i + s1 - 1, j + s2 - 1, c))),
      ),
    ),
  );
}

/** A_ij of Eq. 5 for one filter with bias b. */
export function featureMap<O>(
  r: Reading<O>,
  s: Eq05Setting,
  w: Filter<O> = filter(r),
  x: Image<O> = image(r),
): O {
  return r.add(correlated(r, s, w, x), r.real('b'));
}

const windows: readonly Eq05Setting[] = [
  { size: 1, channels: 2, i: 2, j: 1 },
  { size: 2, channels: 1, i: 1, j: 1 },
  { size: 2, channels: 2, i: 2, j: 3 },
  { size: 3, channels: 3, i: 1, j: 2 },
];
const atWindow = ({ size, channels, i, j }: Eq05Setting) =>
  `S = ${size}, C = ${channels}, (i, j) = (${i}, ${j})`;

/** α·x + β·y, pixel by pixel. */
export function blended<O>(r: Reading<O>, x: Image<O>, y: Image<O>): Image<O> {
  return (i, j, c) => r.add(r.multiply(r.real('α'), x(i, j, c)), r.multiply(r.real('β'), y(i, j, c)));
}

/** A[αx + βy] − b = α(A[x] − b) + β(A[y] − b). */
export const eq05LinearInput = formula<Eq05Setting>({
  says: 'but for the bias it is linear in the image',
  settings: windows,
  at: atWindow,
  left: (r, s) =>
    r.subtract(featureMap(r, s, filter(r), blended(r, image(r, 'x'), image(r, 'y'))), r.real('b')),
  right: (r, s) => {
    const [ax, ay] = ['x', 'y'].map((name) =>
      r.subtract(featureMap(r, s, filter(r), image(r, name)), r.real('b')),
    );
    return r.add(r.multiply(r.real('α'), ax!), r.multiply(r.real('β'), ay!));
  },
});

/** The same in the filter. */
export const eq05LinearFilter = formula<Eq05Setting>({
  says: 'but for the bias it is linear in the filter',
  settings: windows,
  at: atWindow,
  left: (r, s) => correlated(r, s, blended(r, filter(r, 'w'), filter(r, 'v')), image(r)),
  right: (r, s) =>
    r.add(
      r.multiply(r.real('α'), correlated(r, s, filter(r, 'w'), image(r))),
      r.multiply(r.real('β'), correlated(r, s, filter(r, 'v'), image(r))),
    ),
});

/** The image moved by (down, right). */
export interface Eq05Moved extends Eq05Setting {
  readonly down: number;
  readonly right: number;
}

/** A[x moved]_{ij} = A[x]_{i+down, j+right}. */
export const eq05Covariant = formula<Eq05Moved>({
  says: 'it moves with the image: of x_{i+d, j+e} the feature map is A_{i+d, j+e}',
  settings: windows.flatMap((s) =>
    [
      [0, 1],
      [1, 0],
      [2, 1],
    ].map(([down, right]) => ({ ...s, down: down!, right: right! })),
  ),
  at: (s) => `${atWindow(s)}, moved by (${s.down}, ${s.right})`,
  left: (r, s) => featureMap(r, s, filter(r), (i, j, c) => image(r)(i + s.down, j + s.right, c)),
  right: (r, s) => featureMap(r, { ...s, i: s.i + s.down, j: s.j + s.right }),
});

/** The pixel (u, v, c) of the image that is varied. */
export interface Eq05Window extends Eq05Setting {
  readonly u: number;
  readonly v: number;
  readonly c: number;
}

const inWindow = (offset: number, size: number) => offset >= 1 && offset <= size;

/** ∂A_ij/∂x_{u,v,c} = w_{u−i+1, v−j+1, c} inside the window, 0 outside: i + S − 1 is the last row that is read. */
export const eq05Window = formula<Eq05Window>({
  says: 'its shape: A_ij reads the S×S pixels from (i, j) on and no other, so W_in×H_in pixels give (W_in − S + 1)×(H_in − S + 1)',
  settings: [
    { size: 2, channels: 1, i: 2, j: 2 },
    { size: 3, channels: 2, i: 2, j: 1 },
  ].flatMap((s) =>
    range(s.i + s.size).flatMap((u) => range(s.j + s.size).map((v) => ({ ...s, u, v, c: s.channels }))),
  ),
  at: (s) => `${atWindow(s)}, (u, v) = (${s.u}, ${s.v})`,
  left: (r, s) => r.derivative(featureMap(r, s), `x${s.u},${s.v},${s.c}`),
  right: (r, s) => {
    const [s1, s2] = [s.u - s.i + 1, s.v - s.j + 1];
    return inWindow(s1, s.size) && inWindow(s2, s.size) ? filter(r)(s1, s2, s.c) : r.number(0);
  },
});

/** Eq. 5 — a feature map is a convolution of the image. */
export const eq05: Equation = {
  number: 5,
  id: 'eq5',
  title: 'A feature map is a convolution of the image',
  statement: 'A^k_ij = Σ_{s₁,s₂,c} W_{s₁,s₂,c,k}·x_{i+s₁−1, j+s₂−1, c} + b_k',
  latex:
    'A_{ij}^k = \\sum_{s_1, s_2, c} \\mathcal{W}_{s_1, s_2, c, k} \\cdot x_{i+s_1-1,\\, j+s_2-1,\\, c} + b_k',
  kind: 'definition',
  assumptions: ['i + S − 1 and j + S − 1 within the image, or the image padded'],
  followsFrom: [],
  usedBy: ['the convolutions of every model (runtime/model/build-network.ts)'],
  parts: [eq05LinearInput, eq05LinearFilter, eq05Covariant, eq05Window],
};
