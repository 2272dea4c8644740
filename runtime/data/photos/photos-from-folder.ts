import { join } from 'node:path';
import { inDigestOrder } from '../digest-order.js';
import { trainedSettings } from '../held-out.js';
import type { ImageData, ImageSet, SkippedFile } from '../image-set.js';
import { readRegularFile } from '../regular-file.js';
import { groupSkipped } from '../skipped-files.js';
import { decodePhoto, type PhotoShape, reasonOf } from './decode-photo.js';
import { type FoundPhoto, findPhotos } from './find-photos.js';
import { LackingClassMistake, PhotoFolderMistake } from './photo-folder-mistake.js';
import { type ResizePolicyName, resizePolicies } from './resize-policies.js';
import type { LeftOutFile } from './search-photos.js';

export interface PhotoOptions {
  readonly shape: PhotoShape;
  readonly policy: ResizePolicyName;
  /** Told how many files have been looked at. */
  readonly onProgress?: (done: number, total: number) => void;
}

/** Of each class, when a folder has no held-out part of its own. */
const heldOutShare = 0.2;

/** Files read and decoded at a time. */
const atOnce = 8;

/** A photo whose file was whole when the folder was read. */
interface CheckedPhoto extends FoundPhoto {
  readonly label: number;
}

/**
 * The photos of a folder, see {@link findPhotos}, a fifth of each class held out by its names' digests unless the folder is in two parts
 * itself. Every file is decoded once, and what is no whole photo is listed with the reason; after that photos are decoded again whenever they are
 * read, so that memory holds their names only. Throws a {@link PhotoFolderMistake}.
 */
export async function photosFromFolder(folder: string, options: PhotoOptions): Promise<ImageData> {
  const { photos, heldOut, classNames, leftOut } = await findPhotos(folder);
  const total = photos.length + (heldOut?.length ?? 0);
  const check = (found: readonly FoundPhoto[], from: number) =>
    checked(folder, found, classNames, {
      ...options,
      onProgress: (done) => options.onProgress?.(from + done, total),
    });
  const first = await check(photos, 0);
  const second = heldOut && (await check(heldOut, photos.length));
  for (const { part, of } of second === undefined
    ? [{ part: undefined, of: first }]
    : [
        { part: 'to train on' as const, of: first },
        { part: 'held out' as const, of: second },
      ])
    for (const [label, className] of classNames.entries()) {
      const found = of.photos.filter((photo) => photo.label === label).length;
      const least = second === undefined ? 2 : 1;
      if (found < least)
        throw new LackingClassMistake(folder, {
          className,
          ...(part === undefined ? {} : { part }),
          least,
          found: found as 0 | 1, // it is less than 2
          leftOut: [...leftOut, ...of.leftOut].filter((one) => one.className === className),
        });
    }
  const parts =
    second === undefined
      ? split(first.photos, classNames.length)
      : { train: first.photos, test: second.photos };
  const { policy, shape } = options;
  const listed = (files: readonly LeftOutFile[]): SkippedFile[] =>
    files.map(({ className, ...file }) => file);
  return {
    name: `photos: ${parts.train.length + parts.test.length} of ${classNames.join(' and ')}`,
    labelNames: classNames,
    train: photoSet(folder, parts.train, shape, policy),
    test: photoSet(folder, parts.test, shape, policy),
    preparation: `brought to ${shape.height}×${shape.width} pixels: ${resizePolicies[policy].summary}`,
    settings: { resize: policy, ...trainedSettings(parts.train.map(nameOf)) },
    skipped: [...groupSkipped(listed(leftOut)), ...listed([...first.leftOut, ...(second?.leftOut ?? [])])],
  };
}

/** Decodes every file once. */
async function checked(
  folder: string,
  found: readonly FoundPhoto[],
  classNames: readonly string[],
  { shape, policy, onProgress }: PhotoOptions,
) {
  const leftOut: LeftOutFile[] = [];
  const photos: CheckedPhoto[] = [];
  for (let from = 0; from < found.length; from += atOnce) {
    const some = found.slice(from, from + atOnce);
    const reasons = await Promise.all(
      some.map(({ file }) =>
        readRegularFile(join(folder, file))
          .then((bytes) => decodePhoto(bytes, shape, policy))
          .then(() => undefined, reasonOf),
      ),
    );
    for (const [k, one] of some.entries()) {
      const reason = reasons[k];
      if (reason !== undefined) leftOut.push({ ...one, reason });
      else photos.push({ ...one, label: classNames.indexOf(one.className) });
    }
    onProgress?.(Math.min(from + atOnce, found.length), found.length);
  }
  return { photos, leftOut };
}

/**
 * A share of each class is held out, the first by the digests of the photos' names: a photo more or less moves at most one other
 * of its class. Both parts are in that order, which mixes the classes, so that the first of them are of every class.
 */
function split(
  photos: readonly CheckedPhoto[],
  classes: number,
): { train: CheckedPhoto[]; test: CheckedPhoto[] } {
  const ordered = inDigestOrder(photos, nameOf);
  const held = new Set<CheckedPhoto>();
  for (let label = 0; label < classes; label += 1) {
    const own = ordered.filter((photo) => photo.label === label);
    const count = own.length < 2 ? 0 : Math.max(1, Math.round(heldOutShare * own.length));
    for (const photo of own.slice(0, count)) held.add(photo);
  }
  return {
    train: ordered.filter((photo) => !held.has(photo)),
    test: ordered.filter((photo) => held.has(photo)),
  };
}

/** By which a photo is known wherever its folder lies and however that is laid out. */
const nameOf = ({ className, file }: FoundPhoto): string => `${className}/${file.split('/').at(-1)}`;

function photoSet(
  folder: string,
  photos: readonly CheckedPhoto[],
  shape: PhotoShape,
  policy: ResizePolicyName,
): ImageSet {
  const size = shape.height * shape.width * shape.channels;
  const decodeOne = async (place: number): Promise<Uint8Array> => {
    const { file } = photos[place]!;
    try {
      return (await decodePhoto(await readRegularFile(join(folder, file)), shape, policy)).bytes;
    } catch (error) {
      throw new PhotoFolderMistake(
        folder,
        `"${file}" stays as it was when the folder was read (${reasonOf(error)})`,
      );
    }
  };
  return {
    ...shape,
    labels: Uint8Array.from(photos, ({ label }) => label),
    names: photos.map(({ file }) => file),
    read: async (places) => {
      const bytes = new Uint8Array(places.length * size);
      for (let from = 0; from < places.length; from += atOnce) {
        const some = Array.from(places).slice(from, from + atOnce);
        const decoded = await Promise.all(some.map(decodeOne));
        for (const [k, one] of decoded.entries()) bytes.set(one, (from + k) * size);
      }
      return bytes;
    },
  };
}
