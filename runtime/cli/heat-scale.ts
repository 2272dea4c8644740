import { Mistake } from '../../symbolic/mistake.js';
import { circuitScores } from '../explain/circuit/circuit-scores.js';
import { explainCircuit } from '../explain/circuit/explain-circuit.js';
import type { Explanation } from '../explain/explanation.js';
import { extent } from '../explain/heatmap.js';
import type { HybridModel } from '../model/hybrid-model.js';
import type { PreparedImages } from '../model/preprocessing.js';
import { circuitFacts } from './circuit-facts.js';
import { OptionMistake } from './one-of.js';

/** A scale by ‖Q‖ of heat that is not from a circuit. */
export class HeatBoundMistake extends Mistake {
  constructor() {
    super({
      asked: '--scale bound',
      expected: 'the heat is that of QGrad-CAM, by a model with a circuit, whose slopes ‖Q‖ bounds',
      remedy: 'Choose another scale, or leave --method out for a model with a circuit',
    });
  }
}

/** What the last colour of heatmaps stands for: a heat of each picture's own, one for all, or the given heat. */
export type HeatScale = 'own' | 'one' | 'bound' | number;

/** Reads --scale. Throws an {@link OptionMistake}. */
export function scaleOption(value: unknown): HeatScale {
  if (value === 'own' || value === 'one' || value === 'bound') return value;
  const number = Number(value);
  if (!(number > 0 && Number.isFinite(number)))
    throw new OptionMistake('scale', value, ['own', 'one', 'bound', 'a positive number']);
  return number;
}

/** Pictures with the maps that are drawn of them; `signed` where evidence against is drawn, too. */
export interface ScaledPictures {
  readonly model: HybridModel;
  readonly pictures: PreparedImages;
  readonly explanations: readonly Explanation[];
  readonly signed: boolean;
}

/** The heat of the last colour, the same for all pictures; undefined where each has its own, or none has any heat. */
export function lastColourOf(scale: HeatScale, of: ScaledPictures): number | undefined {
  if (typeof scale === 'number') return scale;
  if (scale === 'own') return undefined;
  const most = scale === 'one' ? strongestOf(of) : boundOf(of);
  return most > 0 ? most : undefined;
}

/** The strongest heat of all maps; evidence against counts where it is drawn. */
function strongestOf({ explanations, signed }: ScaledPictures): number {
  return Math.max(
    ...explanations.map(({ map }) => {
      const { least, most } = extent(map.values);
      return signed ? Math.max(most, -least) : most;
    }),
  );
}

/** How hot any place of the pictures could be by |∂⟨Q⟩/∂x| ≤ ‖Q‖, for the classes that are explained. */
function boundOf({ model, pictures, explanations }: ScaledPictures): number {
  const { encodings, norms } = circuitFacts(model.kernel!); // a scale by the bound asks for a circuit
  const targets = Int32Array.from(explanations, ({ target }) => target);
  const explained = explainCircuit(model, circuitScores(model, encodings), pictures, targets, { norms });
  return explained.reduce((most, { bound }) => bound.reduce((a, b) => Math.max(a, b), most), 0);
}
