import { readFileSync } from 'node:fs';
import sharp, { type Sharp } from 'sharp';
import type { ImageSet } from '../image-set.js';
import { type ResizePolicyName, resizePolicies } from './resize-policies.js';

/** The size and colours that a photo is brought to. */
export type PhotoShape = Pick<ImageSet, 'height' | 'width' | 'channels'>;

/** What photos come as; a file's own bytes count, not its name. */
export const photoFormats: readonly string[] = ['jpeg', 'png', 'webp', 'tiff', 'gif'];

/** More pixels than any camera's: a small file that claims more is not decoded. */
const mostPixels = 2 ** 28;

// What it keeps of a file it would give again after the file has changed.
sharp.cache(false);

const options = { limitInputPixels: mostPixels, failOn: 'truncated' } as const;

/**
 * The bytes [height · width · channels] of a photo in any of the known formats, and the size it had. The camera's orientation mark
 * is followed, what is transparent is white, grey and CMYK become sRGB (or all of them grey, for one channel).
 *
 * Throws an Error with the reason for bytes that are no whole photo.
 */
export async function decodePhoto(
  file: Uint8Array,
  shape: PhotoShape,
  policy: ResizePolicyName,
): Promise<{ readonly bytes: Uint8Array; readonly width: number; readonly height: number }> {
  if (file.length === 0) throw new Error('it is empty');
  const photo = sharp(file, options);
  const { format, width, height, orientation } = await photo.metadata();
  if (!photoFormats.includes(format)) throw new Error(`its format is ${format}`);
  const bytes = await pixelsOf(photo, shape, policy);
  const turned = orientation !== undefined && orientation >= 5; // marks 5 to 8 lay the photo on its side
  return { bytes, width: turned ? height : width, height: turned ? width : height };
}

/**
 * The same bytes of a file that {@link decodePhoto} has found to be a whole photo: all of it is done on another thread, which goes on
 * while this one is busy.
 */
export async function decodeKnownPhoto(
  path: string,
  shape: PhotoShape,
  policy: ResizePolicyName,
): Promise<Uint8Array> {
  // In a name that ends with a bracket the library would look for options.
  const file = path.endsWith(']') ? readFileSync(path) : path;
  return pixelsOf(sharp(file, options), shape, policy);
}

async function pixelsOf(photo: Sharp, shape: PhotoShape, policy: ResizePolicyName): Promise<Uint8Array> {
  const bytes = await photo
    .autoOrient()
    .flatten({ background: 'white' })
    .toColourspace(shape.channels === 1 ? 'b-w' : 'srgb')
    .resize(shape.width, shape.height, { fit: resizePolicies[policy].fit, background: '#808080' })
    .raw({ depth: 'uchar' })
    .toBuffer();
  if (bytes.length !== shape.height * shape.width * shape.channels)
    throw new Error(`it decodes to ${bytes.length} numbers`);
  return new Uint8Array(bytes);
}

/** Why a photo was not decoded, in one line. */
export function reasonOf(error: unknown): string {
  return String((error as Error).message).split('\n')[0]!;
}
