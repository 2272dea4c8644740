import sharp from 'sharp';

/** A JPEG of one colour. */
export const plainPhoto = (background: string, width = 20, height = 12): Promise<Buffer> =>
  sharp({ create: { width, height, channels: 3, background } })
    .jpeg()
    .toBuffer();
