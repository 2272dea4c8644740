import type { SeededRandom } from '../../data/seeded-random.js';

/** The weights of the four neighbours beside a pixel and of the four at its corners. */
const beside = 1 / 6;
const atCorner = 1 / 12;

const neighbours = [-1, 0, 1].flatMap((dy) =>
  [-1, 0, 1].flatMap((dx) =>
    dy === 0 && dx === 0 ? [] : [{ dy, dx, weight: dy === 0 || dx === 0 ? beside : atCorner }],
  ),
);

/** The noise that hides that a pixel was filled in, as a standard deviation in the network's units. */
const noise = 0.01;

/** Where the residual is this share of what it was for zeros, the filling is done. */
const tolerance = 1e-3;

/**
 * Fills removed pixels in from what is left, so that neither their values nor the shape of the hole says what was there:
 * each is the mean of its up to eight neighbours, weighted 1/6 beside and 1/12 at the corners, all removed pixels at once,
 * plus a little noise. The linear equations are solved by conjugate gradients.
 *
 * @param pixels [height · width · channels], channel last; left as it is
 * @param removed 1 where a pixel is removed, [height · width]; where all are, they become noise around 0
 */
export function imputed(
  pixels: Float32Array,
  removed: Uint8Array,
  { height, width, channels }: { readonly height: number; readonly width: number; readonly channels: number },
  random: SeededRandom,
): Float32Array {
  const equations = equationsOf(removed, height, width);
  const result = pixels.slice();
  for (let channel = 0; channel < channels; channel += 1) {
    const known = new Float64Array(equations.places.length);
    for (const [i, links] of equations.fromKnown.entries())
      for (const { place, weight } of links) known[i]! += weight * pixels[place * channels + channel]!;
    const filled = solve(equations, known);
    for (const [i, place] of equations.places.entries())
      result[place * channels + channel] = filled[i]! + noise * random.normal();
  }
  return result;
}

/** For each removed pixel i: (Σ_j weight_ij)·v_i − Σ_(j removed) weight_ij·v_j = Σ_(j known) weight_ij·v_j. */
interface Equations {
  readonly places: Uint32Array;
  readonly diagonal: Float64Array;
  /** For each of them, eight numbers of removed neighbours and their weights, 0 where there is none. */
  readonly others: Int32Array;
  readonly weights: Float64Array;
  readonly fromKnown: readonly (readonly { readonly place: number; readonly weight: number }[])[];
}

function equationsOf(removed: Uint8Array, height: number, width: number): Equations {
  const numbers = new Int32Array(height * width).fill(-1);
  const places: number[] = [];
  for (const [place, gone] of removed.entries())
    if (gone === 1) {
      numbers[place] = places.length;
      places.push(place);
    }
  const diagonal = new Float64Array(places.length);
  const others = new Int32Array(8 * places.length);
  const weights = new Float64Array(8 * places.length);
  const fromKnown = places.map((place, i) => {
    const links: { place: number; weight: number }[] = [];
    const [y, x] = [Math.floor(place / width), place % width];
    for (const [k, { dy, dx, weight }] of neighbours.entries()) {
      if (y + dy < 0 || y + dy >= height || x + dx < 0 || x + dx >= width) continue;
      const other = place + dy * width + dx;
      diagonal[i]! += weight;
      if (numbers[other]! < 0) links.push({ place: other, weight });
      else {
        others[8 * i + k] = numbers[other]!;
        weights[8 * i + k] = weight;
      }
    }
    return links;
  });
  return { places: Uint32Array.from(places), diagonal, others, weights, fromKnown };
}

/** Conjugate gradients; the matrix is symmetric and, where some pixel is known, positive definite. */
function solve(equations: Equations, known: Float64Array): Float64Array {
  const count = known.length;
  const solution = new Float64Array(count);
  const residual = known.slice();
  const direction = known.slice();
  const image = new Float64Array(count);
  let square = dot(residual, residual);
  const enough = tolerance ** 2 * square;
  for (let step = 0; step < count && square > enough; step += 1) {
    multiply(equations, direction, image);
    const length = square / dot(direction, image);
    for (let i = 0; i < count; i += 1) {
      solution[i]! += length * direction[i]!;
      residual[i]! -= length * image[i]!;
    }
    const next = dot(residual, residual);
    for (let i = 0; i < count; i += 1) direction[i] = residual[i]! + (next / square) * direction[i]!;
    square = next;
  }
  return solution;
}

function multiply(
  { diagonal, others, weights }: Equations,
  vector: Float64Array,
  result: Float64Array,
): void {
  for (let i = 0; i < vector.length; i += 1) {
    let sum = diagonal[i]! * vector[i]!;
    for (let k = 8 * i; k < 8 * i + 8; k += 1) sum -= weights[k]! * vector[others[k]!]!;
    result[i] = sum;
  }
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i += 1) sum += a[i]! * b[i]!;
  return sum;
}
