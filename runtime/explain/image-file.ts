import sharp from 'sharp';
import { Mistake } from '../../symbolic/mistake.js';
import { decodePhoto, photoFormats, reasonOf } from '../data/photos/decode-photo.js';
import { type ResizePolicyName, resizePolicies } from '../data/photos/resize-policies.js';
import { readRegularFile, type Unreadable } from '../data/regular-file.js';

/** The size a picture is brought to. */
export interface TargetShape {
  readonly height: number;
  readonly width: number;
  readonly channels: number;
}

/** Whether strokes are darker or lighter than what they are drawn on. */
export type Ink = 'auto' | 'dark' | 'light';

/** How a picture of any size is brought to the network's, by name. */
export const fits = {
  whole: {
    summary: 'the whole picture, its proportions kept, centred, the rest filled as its edge',
    place: (grey: Grey) => ({ from: { left: 0, top: 0, width: grey.width, height: grey.height }, share: 1 }),
  },
  digit: {
    summary: 'as in MNIST: the ink alone, its longer side 5/7 of the image, its centre of mass in the middle',
    place: (grey: Grey) => ({ from: inkBox(grey), share: 20 / 28 }),
  },
} satisfies Record<string, Fit>;

/** The name of a fit. */
export type FitName = keyof typeof fits;

/** What part of a picture is used, and how much of the network's input its longer side fills. */
interface Fit {
  readonly summary: string;
  readonly place: (grey: Grey) => { readonly from: Box; readonly share: number };
}

interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Ink from 0 to 255, row by row. */
interface Grey {
  readonly width: number;
  readonly height: number;
  readonly values: Uint8Array;
}

export interface ReadImageOptions {
  readonly ink?: Ink;
  readonly fit?: FitName;
  /** How colour pictures are brought to the network's size. */
  readonly resize?: ResizePolicyName;
}

/** A picture as bytes of the network's input, and what was done to it. */
export interface ReadImage {
  /** [height · width · channels]; one channel holds ink: 0 where there is none. */
  readonly bytes: Uint8Array;
  /** What was assumed and changed, in a sentence. */
  readonly reading: string;
}

/** A file that is no picture, or not a whole one. */
export class ImageFileMistake extends Mistake {
  constructor(file: string, expected: string, remedy = 'Give a PNG or JPEG file') {
    super({ asked: `Image "${file}"`, expected, remedy });
  }
}

/**
 * Reads a picture of any size, grey, coloured or transparent, at the network's size. Orientation marks of cameras are
 * followed; what is transparent counts as white. For one channel the picture becomes ink on nothing: dark strokes on
 * light paper are inverted, which "auto" decides by the edge of the picture.
 *
 * Throws an `ImageFileMistake` for a file that cannot be read whole.
 */
export async function readImageFile(
  file: string,
  shape: TargetShape,
  { ink = 'auto', fit = 'whole', resize = 'stretch' }: ReadImageOptions = {},
): Promise<ReadImage> {
  const content = await contentOf(file);
  if (shape.channels !== 1) {
    const { bytes, ...size } = await decodePhoto(content, shape, resize).catch((error: unknown) => {
      throw notWhole(file, error);
    });
    return { bytes, reading: `${sizes(size, shape)}: ${resizePolicies[resize].summary}.` };
  }
  const picture = await decodeGrey(file, content);
  const { width, height } = picture.info;
  const dark = ink === 'dark' || (ink === 'auto' && edgeBrightness(picture.data, width, height) > 127.5);
  const values = dark ? picture.data.map((value) => 255 - value) : picture.data;
  const grey = { width, height, values };
  const unchanged = fit === 'whole' && width === shape.width && height === shape.height;
  const bytes = unchanged ? values : await fitted(grey, shape, fit);
  const decided = ink === 'auto' ? 'by the brightness of its edge' : 'as told';
  return {
    bytes,
    reading:
      `${sizes(picture.info, shape)}${unchanged ? '' : ` (${fit}: ${fits[fit].summary})`}; read as ` +
      `${dark ? 'dark ink on light, inverted' : 'light ink on dark'} (${decided}).`,
  };
}

const sizes = (from: { width: number; height: number }, to: { width: number; height: number }) =>
  `${from.width}×${from.height} to ${to.width}×${to.height} pixels`;

function contentOf(file: string): Promise<Buffer> {
  return readRegularFile(file).catch(({ message }: Unreadable) => {
    throw new ImageFileMistake(
      file,
      message,
      'Check the name, or name data-set items such as digits:test:17',
    );
  });
}

async function decodeGrey(file: string, content: Uint8Array) {
  try {
    const { format } = await sharp(content).metadata();
    if (!photoFormats.includes(format)) throw new Error(`its format is ${format}`);
    const { data, info } = await sharp(content)
      .autoOrient()
      .flatten({ background: 'white' })
      .toColourspace('b-w')
      .raw({ depth: 'uchar' })
      .toBuffer({ resolveWithObject: true });
    if (info.channels !== 1) throw new Error(`it decodes to ${info.channels} channels`);
    return { data: new Uint8Array(data), info: { width: info.width, height: info.height } };
  } catch (error) {
    throw notWhole(file, error);
  }
}

function notWhole(file: string, error: unknown): ImageFileMistake {
  return new ImageFileMistake(
    file,
    `it is not a whole picture in a format that is known (${reasonOf(error)})`,
    `Give a JPEG or PNG file; also read: ${photoFormats.slice(2).join(', ')}`,
  );
}

/** The mean of the outermost pixels, 0 to 255. */
function edgeBrightness(values: Uint8Array, width: number, height: number): number {
  let sum = 0;
  let count = 0;
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += y === 0 || y === height - 1 ? 1 : Math.max(1, width - 1)) {
      sum += values[y * width + x]!;
      count += 1;
    }
  return sum / count;
}

async function fitted(grey: Grey, shape: TargetShape, fit: FitName): Promise<Uint8Array> {
  const { from, share }: ReturnType<Fit['place']> = fits[fit].place(grey);
  const factor = Math.min((share * shape.width) / from.width, (share * shape.height) / from.height);
  const width = Math.max(1, Math.round(from.width * factor));
  const height = Math.max(1, Math.round(from.height * factor));
  const small = await sharp(grey.values, { raw: { width: grey.width, height: grey.height, channels: 1 } })
    .extract(from)
    .resize(width, height, { fit: 'fill' })
    .toColourspace('b-w')
    .raw()
    .toBuffer();
  const fill = fit === 'whole' ? Math.round(edgeBrightness(grey.values, grey.width, grey.height)) : 0;
  const centre = fit === 'digit' ? centreOfMass(small, width, height) : { x: width / 2, y: height / 2 };
  const left = clamp(Math.round(shape.width / 2 - centre.x), shape.width - width);
  const top = clamp(Math.round(shape.height / 2 - centre.y), shape.height - height);
  const bytes = new Uint8Array(shape.width * shape.height).fill(fill);
  for (let y = 0; y < height; y += 1)
    bytes.set(small.subarray(y * width, (y + 1) * width), (top + y) * shape.width + left);
  return bytes;
}

const clamp = (value: number, most: number) => Math.min(Math.max(value, 0), most);

/** Where the ink is: pixels above a quarter of the strongest. All of the picture when it holds no ink. */
function inkBox({ width, height, values }: Grey): Box {
  const least = values.reduce((most, value) => Math.max(most, value), 0) / 4;
  let [left, top, right, bottom] = [width, height, -1, -1];
  for (const [at, value] of values.entries()) {
    if (value <= least) continue;
    const [x, y] = [at % width, Math.floor(at / width)];
    left = Math.min(left, x);
    right = Math.max(right, x);
    top = Math.min(top, y);
    bottom = Math.max(bottom, y);
  }
  if (right < 0) return { left: 0, top: 0, width, height };
  return { left, top, width: right - left + 1, height: bottom - top + 1 };
}

function centreOfMass(values: Uint8Array, width: number, height: number): { x: number; y: number } {
  let [mass, x, y] = [0, 0, 0];
  for (const [at, value] of values.entries()) {
    mass += value;
    x += value * ((at % width) + 0.5);
    y += value * (Math.floor(at / width) + 0.5);
  }
  return mass === 0 ? { x: width / 2, y: height / 2 } : { x: x / mass, y: y / mass };
}
