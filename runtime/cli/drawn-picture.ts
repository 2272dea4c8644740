import type { DataSetName } from '../data/data-sets.js';
import { soundLevels, spectrogramAxes } from '../data/speech/sound-levels.js';
import type { Axes } from '../render/axes.js';
import type { Picture } from '../render/overlay.js';

/** A picture as people are shown it. */
export interface DrawnPicture {
  readonly picture: Picture;
  readonly axes?: Axes;
}

/** A network's picture as it is drawn: as it is, or a spectrogram by its levels, with axes and its padding marked. */
export function drawnPicture(dataSet: DataSetName | undefined, picture: Picture): DrawnPicture {
  if (dataSet !== 'speech') return { picture };
  const { levels, padding } = soundLevels(picture.pixels);
  return { picture: { ...picture, channels: 1, pixels: levels, absent: padding }, axes: spectrogramAxes };
}
