import type { DataSetName } from '../../data/data-sets.js';

/** How the figure of a kind of data looks. */
export interface Layout {
  /** How many pictures stand side by side. */
  readonly columns: number;
  /** The longer side of a picture, in pixels, about. */
  readonly side: number;
  /** How many pictures are shown where nothing else is asked for. */
  readonly count: number;
}

/** The layouts, by the name of the data set. */
export const layouts: Record<DataSetName, Layout> = {
  digits: { columns: 10, side: 84, count: 25 },
  photos: { columns: 6, side: 128, count: 15 },
  speech: { columns: 2, side: 384, count: 6 },
};
