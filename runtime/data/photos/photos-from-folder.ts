import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { inDigestOrder } from '../digest-order.js';
import { trainedSettings } from '../held-out.js';
import type { ImageData, ImageSet, SkippedFile } from '../image-set.js';
import { decodePhoto, type PhotoShape, reasonOf } from './decode-photo.js';
import { type FoundPhoto, findPhotos, PhotoFolderMistake } from './find-photos.js';
import { type ResizePolicyName, resizePolicies } from './resize-policies.js';

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
  const { photos, heldOut, skipped } = await findPhotos(folder);
  const labelNames = [...new Set(photos.map(({ className }) => className))].sort();
  const whole = await checked(folder, [...photos, ...(heldOut ?? [])], labelNames, options);
  const held = new Set(heldOut ?? []);
  const all = whole.photos.filter((photo) => !held.has(photo.found));
  const parts =
    heldOut === undefined
      ? split(
          all.map(({ photo }) => photo),
          labelNames.length,
        )
      : {
          train: all.map(({ photo }) => photo),
          test: whole.photos.filter(({ found }) => held.has(found)).map(({ photo }) => photo),
        };
  for (const [part, chosen] of Object.entries(parts))
    for (const [label, name] of labelNames.entries())
      if (!chosen.some((photo) => photo.label === label))
        throw new PhotoFolderMistake(
          folder,
          `the part "${part}" has whole photos of each class, it has none of "${name}"`,
        );
  const { policy, shape } = options;
  return {
    name: `photos: ${parts.train.length + parts.test.length} of ${labelNames.join(' and ')}`,
    labelNames,
    train: photoSet(folder, parts.train, shape, policy),
    test: photoSet(folder, parts.test, shape, policy),
    preparation: `brought to ${shape.height}×${shape.width} pixels: ${resizePolicies[policy].summary}`,
    settings: { resize: policy, ...trainedSettings(parts.train.map(nameOf)) },
    skipped: [...skipped, ...whole.skipped],
  };
}

/** Decodes every file once. */
async function checked(
  folder: string,
  found: readonly FoundPhoto[],
  labelNames: readonly string[],
  { shape, policy, onProgress }: PhotoOptions,
) {
  const skipped: SkippedFile[] = [];
  const photos: { readonly found: FoundPhoto; readonly photo: CheckedPhoto }[] = [];
  for (let from = 0; from < found.length; from += atOnce) {
    const some = found.slice(from, from + atOnce);
    const reasons = await Promise.all(
      some.map(({ file }) =>
        readFile(join(folder, file))
          .then((bytes) => decodePhoto(bytes, shape, policy))
          .then(() => undefined, reasonOf),
      ),
    );
    for (const [k, one] of some.entries()) {
      const reason = reasons[k];
      if (reason !== undefined) skipped.push({ file: one.file, reason });
      else photos.push({ found: one, photo: { ...one, label: labelNames.indexOf(one.className) } });
    }
    onProgress?.(Math.min(from + atOnce, found.length), found.length);
  }
  return { photos, skipped };
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
      return (await decodePhoto(await readFile(join(folder, file)), shape, policy)).bytes;
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
