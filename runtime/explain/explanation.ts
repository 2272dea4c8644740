import { extent, type Heatmap } from './heatmap.js';

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

/** The explanation in one or two sentences; of an empty map it names the strongest evidence against the class. */
export function describeExplanation(explanation: Explanation, labels: readonly string[]): string {
  const { map, target, predicted } = explanation;
  const { least, most } = extent(map.values);
  const name = (index: number) => labels[index] ?? String(index);
  const role = target === predicted ? 'the predicted class' : `the model predicts ${name(predicted)}`;
  const subject = `class ${name(target)} (${role})`;
  if (explanation.status === 'ok')
    return `The strongest evidence for ${subject} lies ${place(map, most)} (${signed(most)}).`;
  const nothing = `Nothing in the image speaks for ${subject}: the map is nowhere positive.`;
  if (least === 0) return `${nothing} It is zero everywhere: no feature map that matters here is active.`;
  return `${nothing} The strongest evidence against it lies ${place(map, least)} (${signed(least)}).`;
}

const signed = (value: number) => value.toPrecision(3).replace('-', '−');

const thirds = [
  ['at the upper left', 'at the top', 'at the upper right'],
  ['at the left', 'in the middle', 'at the right'],
  ['at the lower left', 'at the bottom', 'at the lower right'],
] as const;

function place({ height, width, values }: Heatmap, value: number): string {
  const at = values.indexOf(value);
  const row = Math.floor((3 * Math.floor(at / width)) / height) as 0 | 1 | 2;
  const column = Math.floor((3 * (at % width)) / width) as 0 | 1 | 2;
  return thirds[row][column];
}
