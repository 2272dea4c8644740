import sharp from 'sharp';
import type { Raster } from './raster.js';

/** The picture as the bytes of a PNG file. */
export async function png({ width, height, data }: Raster): Promise<Buffer> {
  return sharp(data, { raw: { width, height, channels: 3 } })
    .png({ compressionLevel: 9 })
    .toBuffer();
}
