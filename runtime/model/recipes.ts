import type { DataSetName } from '../data/data-sets.js';
import type { Distortion } from '../data/distortion.js';
import type { ModelSpec } from './model-spec.js';

/** A model and how it is trained, for one kind of data. */
export interface Recipe {
  /** The description, but for what the data decides. */
  readonly model: Omit<ModelSpec, 'image' | 'labels'>;
  readonly batch: number;
  readonly learningRate: number;
  readonly distortion: Distortion;
  /** How much the maps' activity away from ink counts in the loss; 0 for pictures without a background. */
  readonly strayWeight: number;
  /** How much the spread of what goes into the circuit counts in the loss. */
  readonly spreadWeight: number;
  /** How much heat that speaks against a picture's own class counts in the loss. */
  readonly contraryWeight: number;
  /** How much of each picture's label is spread over all classes. */
  readonly labelSmoothing: number;
  /** How often the training pictures are gone through, given their number. */
  readonly epochs: (pictures: number) => number;
}

/** How each kind of data is learnt unless the user says otherwise. */
export const recipes = {
  digits: {
    model: {
      // One stride of 2 and no pooling: maps of 14×14 that each see 21 of the 28 pixels either way.
      convolutions: [
        { filters: 16, size: 5, stride: 2, padding: 'zeros', pool: 1, normalise: false },
        { filters: 24, size: 5, stride: 1, padding: 'zeros', pool: 1, normalise: false },
        { filters: 32, size: 5, stride: 1, padding: 'zeros', pool: 1, normalise: false },
      ],
      head: 'gap-dense',
      kernel: 'digits-8q',
      readOut: 'dense',
    },
    batch: 32,
    learningRate: 0.01,
    distortion: { rotation: 10, scaling: 0.1, shear: 0.1, shift: 1, mirror: false, outside: 'nothing' },
    strayWeight: 0.3,
    spreadWeight: 1,
    contraryWeight: 0,
    labelSmoothing: 0,
    epochs: (pictures) => (pictures > 20000 ? 5 : 10),
  },
  photos: {
    model: {
      convolutions: [
        { filters: 16, size: 5, stride: 2, padding: 'edge', pool: 2, normalise: true },
        { filters: 32, size: 3, stride: 1, padding: 'edge', pool: 2, normalise: true },
        { filters: 64, size: 3, stride: 1, padding: 'edge', pool: 1, normalise: true },
        { filters: 64, size: 3, stride: 1, padding: 'edge', pool: 1, normalise: true },
      ],
      head: 'gap-dense',
      kernel: 'digits-8q',
      readOut: 'opposite',
    },
    batch: 32,
    learningRate: 0.005,
    distortion: { rotation: 15, scaling: 0.15, shear: 0.1, shift: 12, mirror: true, outside: 'edge' },
    strayWeight: 0,
    spreadWeight: 1,
    contraryWeight: 0,
    labelSmoothing: 0.1,
    epochs: (pictures) => (pictures > 5000 ? 12 : 36),
  },
  speech: {
    model: {
      // Maps of 16×48 that each see 13 columns, 0.2 s: silence before a sentence is not much longer, and what a place sees of
      // the padding beyond it dims the heat there.
      convolutions: [
        { filters: 12, size: 5, stride: 2, padding: 'zeros', pool: 1, normalise: false },
        { filters: 16, size: 5, stride: 2, padding: 'zeros', pool: 1, normalise: false },
        { filters: 16, size: 1, stride: 1, padding: 'zeros', pool: 1, normalise: false },
      ],
      head: 'gap-dense',
      kernel: 'speech-4q',
      readOut: 'opposite',
    },
    batch: 32,
    learningRate: 0.01,
    distortion: { rotation: 0, scaling: 0, shear: 0, shift: 0, mirror: false, outside: 'nothing' },
    strayWeight: 0,
    spreadWeight: 1,
    contraryWeight: 1,
    labelSmoothing: 0,
    epochs: (pictures) => (pictures > 5000 ? 4 : 20),
  },
} satisfies Record<DataSetName, Recipe>;
