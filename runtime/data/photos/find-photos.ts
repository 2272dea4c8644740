import { FolderReader } from '../folder-reader.js';
import { leftOutInBrackets } from '../skipped-files.js';
import { LackingClassMistake, PhotoFolderMistake } from './photo-folder-mistake.js';
import {
  classByName,
  type LeftOutFile,
  type PhotoInPart,
  type PhotoSearch,
  searchPhotos,
} from './search-photos.js';

/** A file that should be a photo, and the class that its name or its folder says. */
export type FoundPhoto = Omit<PhotoInPart, 'part'>;

/** What a folder holds. */
export interface FoundPhotos {
  /** The photos of the folder, or of its part to train on where it has two parts. */
  readonly photos: readonly FoundPhoto[];
  /** The held-out part, where the folder has one. */
  readonly heldOut?: readonly FoundPhoto[];
  /** The classes in order of their names; each part has files of each. */
  readonly classNames: readonly string[];
  readonly leftOut: readonly LeftOutFile[];
}

/**
 * Finds the photos of a folder in Kaggle's layout (cat.17.jpg, also in a folder "train"), in Microsoft's (PetImages/Cat/17.jpg) or in any
 * layout with one folder for each class, and in two parts where it has them (training_set/cats, test_set/cats); a part without labels,
 * such as Kaggle's "test1", is left out, and so is what lies beside a part to train on and is none. In natural order of their names.
 * Throws a {@link PhotoFolderMistake} for a folder that has none or less than two classes, or a class without any file.
 */
export async function findPhotos(folder: string): Promise<FoundPhotos> {
  const reader = new FolderReader(folder);
  const top = await reader.entries('').catch(() => {
    throw new PhotoFolderMistake(folder, 'there is no such folder, or it cannot be read');
  });
  const search: PhotoSearch = { photos: [], folders: new Set(), leftOut: [] };
  await searchPhotos(reader, '', top, search);
  const classNames = [
    ...new Set([...search.folders, ...search.photos.map(({ className }) => className)]),
  ].sort();
  const { photos, doubtful } = withoutDoubtful(search.photos, classNames);
  const leftOut = [...search.leftOut, ...doubtful].sort((a, b) => byName.compare(a.file, b.file));
  if (photos.length === 0)
    throw new PhotoFolderMistake(
      folder,
      `it holds photos whose class is known, and none was found${leftOutInBrackets(leftOut)}`,
    );
  if (classNames.length < 2)
    throw new PhotoFolderMistake(
      folder,
      `it holds photos of at least two classes, these are all of "${classNames.join()}"${leftOutInBrackets(leftOut)}`,
    );
  const test = photos.filter(({ part }) => part === 'test');
  const train = photos.filter(({ part }) => part !== 'test');
  const parts = { 'to train on': train, 'held out': test };
  const whole = train.length === 0 || test.length === 0;
  for (const [part, its] of whole ? [[undefined, photos] as const] : Object.entries(parts))
    for (const className of classNames)
      if (!its.some((photo) => photo.className === className))
        throw new LackingClassMistake(folder, {
          className,
          ...(part === undefined ? {} : { part: part as keyof typeof parts }), // a key of the two
          least: 1,
          found: 0,
          leftOut: leftOut.filter((one) => one.className === className),
        });
  return {
    photos: plain(whole ? photos : train),
    ...(whole ? {} : { heldOut: plain(test) }),
    classNames,
    leftOut,
  };
}

/**
 * Leaves out what is in the folder of one class and named after another: either may be wrong. A name that is no class, as in photo.17.jpg,
 * says nothing.
 */
function withoutDoubtful(
  found: readonly PhotoInPart[],
  classNames: readonly string[],
): { readonly photos: readonly PhotoInPart[]; readonly doubtful: readonly LeftOutFile[] } {
  const photos: PhotoInPart[] = [];
  const doubtful: LeftOutFile[] = [];
  for (const photo of found) {
    const { file, className } = photo;
    const said = classByName(file);
    if (said === undefined || said === className || !classNames.includes(said)) photos.push(photo);
    else doubtful.push({ file, reason: `its name says "${said}" and its folder "${className}"`, className });
  }
  return { photos, doubtful };
}

const byName = new Intl.Collator('en', { numeric: true });

function plain(found: readonly PhotoInPart[]): FoundPhoto[] {
  return found
    .map(({ file, className }) => ({ file, className }))
    .sort((a, b) => byName.compare(a.file, b.file));
}
