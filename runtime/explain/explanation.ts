import { extent, type Heatmap } from './heatmap.js';
import { type AxisGeometry, evenGeometry, type MapGeometry } from './map-geometry.js';

/** Why a network gave an image a score for a class. */
export interface Explanation {
  /** The class with the highest score. */
  readonly predicted: number;
  /** The class that is explained. */
  readonly target: number;
  /** One logit per class. */
  readonly scores: Float32Array;
  /** "empty" when the map is nowhere positive: nothing in the image speaks for the class. */
  readonly status: 'ok' | 'empty';
  readonly map: Heatmap;
  /** w_k of Eq. 7, one per feature map; absent when the method has none. */
  readonly weights?: Float32Array;
}

/** "ok" when some position speaks for the class, else "empty". */
export function statusOf(map: Heatmap): 'ok' | 'empty' {
  return extent(map.values).most > 0 ? 'ok' : 'empty';
}

/** What the sentence needs to know besides the explanation. */
export interface DescribeOptions {
  /** Whether the method's values below 0 speak against the class; by default they do. */
  readonly signed?: boolean;
  /** The class that has the opposite score, where there are two and both have one signed map. */
  readonly opposite?: number;
  /** Where the map lies on the image; by default it covers it evenly. */
  readonly placement?: Placement;
}

/** Where a map lies on an image. */
export interface Placement {
  readonly image: { readonly height: number; readonly width: number };
  readonly geometry: MapGeometry;
}

/** The explanation in one or two sentences; of an empty map it names the strongest evidence against the class. */
export function describeExplanation(
  explanation: Explanation,
  labels: readonly string[],
  { signed: hasSign = true, opposite, placement }: DescribeOptions = {},
): string {
  const { map, target, predicted } = explanation;
  const { least, most } = extent(map.values);
  const name = (index: number) => labels[index] ?? String(index);
  const role = target === predicted ? 'the predicted class' : `the model predicts ${name(predicted)}`;
  const subject = `class ${name(target)} (${role})`;
  const other = opposite === undefined ? '' : `, which is evidence for class ${name(opposite)},`;
  if (explanation.status === 'ok') {
    const sentence = `The strongest evidence for ${subject} lies ${place(map, most, placement)} (${signed(most)}).`;
    return opposite === undefined || least >= 0
      ? sentence
      : `${sentence} The strongest against it${other} lies ${place(map, least, placement)} (${signed(least)}).`;
  }
  const nothing = `Nothing in the image speaks for ${subject}: the map is nowhere positive.`;
  if (!hasSign) return `${nothing} The method does not show what speaks against it.`;
  if (least === 0) return `${nothing} It is zero everywhere: no feature map that matters here is active.`;
  return `${nothing} The strongest evidence against it${other} lies ${place(map, least, placement)} (${signed(least)}).`;
}

/** The strongest evidence of one sign: how strong it is, and on which pixel of the image it is centred. */
export interface Evidence {
  readonly value: number;
  readonly row: number;
  readonly column: number;
}

/** The strongest evidence for the class and against it, undefined where the map has none of that sign. */
export function strongestEvidence(
  map: Heatmap,
  image: { readonly height: number; readonly width: number },
  geometry: MapGeometry,
): { readonly for?: Evidence; readonly against?: Evidence } {
  const { least, most } = extent(map.values);
  const evidence = (value: number): Evidence => ({ value, ...centreOf(map, value, image, geometry) });
  return { ...(most > 0 ? { for: evidence(most) } : {}), ...(least < 0 ? { against: evidence(least) } : {}) };
}

/** The pixel of the image on which the first cell with this value is centred. */
function centreOf(
  map: Heatmap,
  value: number,
  image: Placement['image'],
  geometry: MapGeometry,
): { readonly row: number; readonly column: number } {
  const { rows, columns } =
    map.height === geometry.height && map.width === geometry.width ? geometry : evenGeometry(map, image);
  const at = map.values.indexOf(value);
  const centre = ({ start, step }: AxisGeometry, cell: number, pixels: number) =>
    Math.min(Math.max(Math.round(start + cell * step), 0), pixels - 1);
  return {
    row: centre(rows, Math.floor(at / map.width), image.height),
    column: centre(columns, at % map.width, image.width),
  };
}

const signed = (value: number) => value.toPrecision(3).replace('-', '−');

const thirds = [
  ['at the upper left', 'at the top', 'at the upper right'],
  ['at the left', 'in the middle', 'at the right'],
  ['at the lower left', 'at the bottom', 'at the lower right'],
] as const;

/** The third of the image, each way, in which the middle of the cell with this value lies. */
function place(map: Heatmap, value: number, { image, geometry }: Placement = placementOf(map)): string {
  const { row, column } = centreOf(map, value, image, geometry);
  const third = (at: number, pixels: number) => Math.floor((3 * (at + 0.5)) / pixels) as 0 | 1 | 2; // within the image
  return thirds[third(row, image.height)][third(column, image.width)];
}

/** Of a map that covers the whole image evenly: as if each of its cells were one pixel. */
function placementOf(map: Heatmap): Placement {
  return { image: map, geometry: evenGeometry(map, map) };
}
