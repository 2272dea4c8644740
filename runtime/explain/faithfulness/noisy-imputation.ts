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

/** Where the residual is this share of the right-hand side, the filling is done. */
const tolerance = 1e-3;

/** Grids of fewer pixels are filled in without a coarser one. */
const coarsest = 64;

interface Grid {
  readonly height: number;
  readonly width: number;
}

/**
 * Fills removed pixels in from what is left, so that neither their values nor the shape of the hole says what was there:
 * each is the mean of its up to eight neighbours, weighted 1/6 beside and 1/12 at the corners, all removed pixels at once,
 * plus a little noise. The linear equations are solved by conjugate gradients, from what the same equations give on the
 * image at half its size.
 *
 * @param pixels [height · width · channels], channel last; left as it is
 * @param removed 1 where a pixel is removed, [height · width]; where all are, they become noise around 0
 */
export function imputed(
  pixels: Float32Array,
  removed: Uint8Array,
  { height, width, channels }: Grid & { readonly channels: number },
  random: SeededRandom,
): Float32Array {
  const levels = levelsOf(removed, { height, width });
  const result = pixels.slice();
  for (let channel = 0; channel < channels; channel += 1) {
    const plane = Float64Array.from(removed, (_, place) => pixels[place * channels + channel]!);
    fill(levels, plane);
    for (const place of levels[0]!.places)
      result[place * channels + channel] = plane[place]! + noise * random.normal();
  }
  return result;
}

/** One size of the image, with the equations (Σ_j weight_ij)·v_i − Σ_(j removed) weight_ij·v_j = Σ_(j known) weight_ij·v_j. */
interface Level extends Grid {
  readonly removed: Uint8Array;
  /** The removed pixels, i = 0, 1, …. */
  readonly places: Uint32Array;
  readonly diagonal: Float64Array;
  /** For each of them, eight removed neighbours by their numbers and eight known ones by their places; weight 0 where there is none. */
  readonly removedNeighbours: Int32Array;
  readonly removedWeights: Float64Array;
  readonly knownNeighbours: Int32Array;
  readonly knownWeights: Float64Array;
}

/** The image and its halves, quarters, …: a pixel of a coarser one is removed when all that it covers are. */
function levelsOf(removed: Uint8Array, grid: Grid): readonly Level[] {
  const level = levelOf(removed, grid);
  if (removed.length <= coarsest || level.places.length === 0) return [level];
  const half = { height: Math.ceil(grid.height / 2), width: Math.ceil(grid.width / 2) };
  const coarse = new Uint8Array(half.height * half.width).fill(1);
  for (const [place, gone] of removed.entries()) if (gone === 0) coarse[halved(place, grid, half)] = 0;
  return [level, ...levelsOf(coarse, half)];
}

const halved = (place: number, grid: Grid, half: Grid) =>
  Math.floor(Math.floor(place / grid.width) / 2) * half.width + Math.floor((place % grid.width) / 2);

function levelOf(removed: Uint8Array, { height, width }: Grid): Level {
  const numbers = new Int32Array(height * width).fill(-1);
  let count = 0;
  for (const [place, gone] of removed.entries())
    if (gone === 1) {
      numbers[place] = count;
      count += 1;
    }
  const places = new Uint32Array(count);
  const diagonal = new Float64Array(count);
  const removedNeighbours = new Int32Array(8 * count);
  const removedWeights = new Float64Array(8 * count);
  const knownNeighbours = new Int32Array(8 * count);
  const knownWeights = new Float64Array(8 * count);
  for (const [place, i] of numbers.entries()) {
    if (i < 0) continue;
    places[i] = place;
    const [y, x] = [Math.floor(place / width), place % width];
    for (const [k, { dy, dx, weight }] of neighbours.entries()) {
      if (y + dy < 0 || y + dy >= height || x + dx < 0 || x + dx >= width) continue;
      const other = place + dy * width + dx;
      const at = 8 * i + k;
      diagonal[i]! += weight;
      if (numbers[other]! >= 0) {
        removedNeighbours[at] = numbers[other]!;
        removedWeights[at] = weight;
      } else {
        knownNeighbours[at] = other;
        knownWeights[at] = weight;
      }
    }
  }
  return {
    height,
    width,
    removed,
    places,
    diagonal,
    removedNeighbours,
    removedWeights,
    knownNeighbours,
    knownWeights,
  };
}

/** Puts the solution of the first level into its removed pixels, starting from that of the next. */
function fill([level, ...coarser]: readonly Level[], plane: Float64Array): void {
  const { places, knownNeighbours, knownWeights } = level!;
  const guess = new Float64Array(places.length);
  const next = coarser[0];
  if (next !== undefined) {
    const small = shrunk(level!, next, plane);
    fill(coarser, small);
    for (const [i, place] of places.entries()) guess[i] = small[halved(place, level!, next)]!;
  }
  const right = new Float64Array(places.length);
  for (let at = 0; at < knownWeights.length; at += 1)
    right[at >> 3]! += knownWeights[at]! * plane[knownNeighbours[at]!]!;
  solve(level!, right, guess);
  for (const [i, place] of places.entries()) plane[place] = guess[i]!;
}

/** Each pixel of the half-sized image is the mean of the known ones that it covers. */
function shrunk(level: Level, next: Level, plane: Float64Array): Float64Array {
  const sums = new Float64Array(next.height * next.width);
  const counts = new Float64Array(sums.length);
  for (const [place, gone] of level.removed.entries()) {
    if (gone === 1) continue;
    const at = halved(place, level, next);
    sums[at]! += plane[place]!;
    counts[at]! += 1;
  }
  return sums.map((sum, at) => sum / Math.max(counts[at]!, 1));
}

/** Conjugate gradients from a guess, which becomes the solution; the matrix is symmetric and, where a pixel is known, positive definite. */
function solve(level: Level, right: Float64Array, solution: Float64Array): void {
  const count = right.length;
  const image = new Float64Array(count);
  multiply(level, solution, image);
  const residual = right.map((value, i) => value - image[i]!);
  const direction = residual.slice();
  let square = dot(residual, residual);
  const enough = tolerance ** 2 * dot(right, right);
  for (let step = 0; step < count && square > enough; step += 1) {
    multiply(level, direction, image);
    const length = square / dot(direction, image);
    for (let i = 0; i < count; i += 1) {
      solution[i]! += length * direction[i]!;
      residual[i]! -= length * image[i]!;
    }
    const next = dot(residual, residual);
    for (let i = 0; i < count; i += 1) direction[i] = residual[i]! + (next / square) * direction[i]!;
    square = next;
  }
}

function multiply(
  { diagonal, removedNeighbours, removedWeights }: Level,
  vector: Float64Array,
  result: Float64Array,
): void {
  for (let i = 0; i < vector.length; i += 1) {
    let sum = diagonal[i]! * vector[i]!;
    for (let at = 8 * i; at < 8 * i + 8; at += 1)
      sum -= removedWeights[at]! * vector[removedNeighbours[at]!]!;
    result[i] = sum;
  }
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i += 1) sum += a[i]! * b[i]!;
  return sum;
}
