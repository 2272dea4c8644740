import type { Heatmap } from '../../explain/heatmap.js';
import type { Raster } from '../raster.js';

/** How many pixels of a cell a dot is wide, at least 2. */
const dotShare = 0.22;

/** The drawing of a map with a grey dot in the middle of each of its places whose sign is not settled: [h · w], 1 where it is. */
export function unsettledMarked(raster: Raster, { height, width }: Heatmap, settled: Uint8Array): Raster {
  const data = raster.data.slice();
  const [tall, wide] = [raster.height / height, raster.width / width];
  const radius = Math.max(1, Math.round((dotShare * Math.min(tall, wide)) / 2));
  for (const [at, value] of settled.entries()) {
    if (value === 1) continue;
    const row = Math.floor((Math.floor(at / width) + 0.5) * tall);
    const column = Math.floor(((at % width) + 0.5) * wide);
    for (let y = Math.max(0, row - radius); y <= Math.min(raster.height - 1, row + radius); y += 1)
      for (let x = Math.max(0, column - radius); x <= Math.min(raster.width - 1, column + radius); x += 1)
        data.fill(160, (y * raster.width + x) * 3, (y * raster.width + x) * 3 + 3);
  }
  return { ...raster, data };
}
