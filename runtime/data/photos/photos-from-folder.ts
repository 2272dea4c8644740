import { createHash } from 'node:crypto';
import { type Stats, statSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { digestOf, inDigestOrder } from '../digest-order.js';
import { trainedSettings } from '../held-out.js';
import type { ImageData, ImageSet, SkippedFile } from '../image-set.js';
import { readRegularFile } from '../regular-file.js';
import { groupSkipped } from '../skipped-files.js';
import { decodeKnownPhoto, decodePhoto, type PhotoShape, reasonOf } from './decode-photo.js';
import { type FoundPhoto, findPhotos } from './find-photos.js';
import { LackingClassMistake, PhotoFolderMistake } from './photo-folder-mistake.js';
import { type ResizePolicyName, resizePolicies } from './resize-policies.js';
import type { LeftOutFile } from './search-photos.js';

export interface PhotoOptions {
  readonly shape: PhotoShape;
  readonly policy: ResizePolicyName;
  /** Of decoded photos, so many bytes at most are kept in memory, of each part; 128 MiB where it is left out. */
  readonly keptBytes?: number;
  /** Told how many files have been looked at. */
  readonly onProgress?: (done: number, total: number) => void;
}

/** Of each class, when a folder has no held-out part of its own. */
const heldOutShare = 0.2;

/** Files looked at at a time. */
const atOnce = 8;

/** A photo whose file was whole when the folder was read. */
interface CheckedPhoto extends FoundPhoto {
  readonly label: number;
  /** What tells whether the file is still the same. */
  readonly stamp: string;
  readonly sha256: string;
}

const stampOf = ({ size, mtimeMs }: Pick<Stats, 'size' | 'mtimeMs'>): string => `${size} ${mtimeMs}`;

/**
 * The photos of a folder, see {@link findPhotos}, a fifth of each class held out by its names' digests unless the folder is in two parts
 * itself. Every file is decoded once, and what is no whole photo is listed with the reason; after that photos are decoded again when they are
 * read, but for the first that fit into {@link PhotoOptions.keptBytes}: memory does not grow with larger folders. Throws a {@link PhotoFolderMistake}.
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
    train: photoSet(folder, parts.train, options),
    test: photoSet(folder, parts.test, options),
    contents: digestOf(JSON.stringify(parts.train.map((photo) => [nameOf(photo), photo.sha256]))),
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
    const looks = await Promise.all(some.map(({ file }) => lookAt(join(folder, file), shape, policy)));
    for (const [k, one] of some.entries()) {
      const look = looks[k]!;
      if ('reason' in look) leftOut.push({ ...one, ...look });
      else photos.push({ ...one, ...look, label: classNames.indexOf(one.className) });
    }
    onProgress?.(Math.min(from + atOnce, found.length), found.length);
  }
  return { photos, leftOut };
}

/** Decodes a file: its stamp and digest, or why it is no whole photo. */
async function lookAt(
  path: string,
  shape: PhotoShape,
  policy: ResizePolicyName,
): Promise<Pick<CheckedPhoto, 'stamp' | 'sha256'> | { readonly reason: string }> {
  try {
    const bytes = await readRegularFile(path);
    const stamp = stampOf(await stat(path));
    await decodePhoto(bytes, shape, policy);
    return { stamp, sha256: createHash('sha256').update(bytes).digest('hex') };
  } catch (error) {
    return { reason: reasonOf(error) };
  }
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
  { shape, policy, keptBytes = 2 ** 27 }: PhotoOptions,
): ImageSet {
  const size = shape.height * shape.width * shape.channels;
  const kept = new Map<number, Uint8Array>();
  const most = Math.floor(keptBytes / size);
  // Nothing but the file's stamp is read on this thread, so that one batch is decoded while another is trained on.
  const decodeOne = async (place: number): Promise<Uint8Array> => {
    const { file, stamp } = photos[place]!;
    const path = join(folder, file);
    try {
      if (stampOf(statSync(path)) !== stamp) throw new Error('its size or date is another');
      const bytes = kept.get(place) ?? (await decodeKnownPhoto(path, shape, policy));
      if (kept.size < most) kept.set(place, bytes);
      return bytes;
    } catch (error) {
      throw new PhotoFolderMistake(
        folder,
        `"${file}" stays as it was when the folder was read (${reasonOf(error)})`,
        'Leave the files alone while they are read, and begin again; a training goes on after its last whole epoch',
      );
    }
  };
  return {
    ...shape,
    labels: Uint8Array.from(photos, ({ label }) => label),
    names: photos.map(({ file }) => file),
    read: async (places) => {
      const bytes = new Uint8Array(places.length * size);
      const decoding = Array.from(places, async (place, k) => bytes.set(await decodeOne(place), k * size));
      await Promise.all(decoding);
      return bytes;
    },
  };
}
