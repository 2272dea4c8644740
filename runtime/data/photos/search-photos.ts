import { type FolderEntry, type FolderReader, LinkBack } from '../folder-reader.js';
import type { SkippedFile } from '../image-set.js';
import { Unreadable } from '../regular-file.js';

/** A file that should be a photo, and the class that its folder or, without one, its name says. */
export interface PhotoInPart {
  /** Relative to the folder, with slashes. */
  readonly file: string;
  readonly className: string;
  readonly part: PhotoPart;
}

export type PhotoPart = 'train' | 'test' | undefined;

/** A file that is no photo of the data, and the class that it would be of, where that is known. */
export interface LeftOutFile extends SkippedFile {
  readonly className?: string;
}

/** What a search has come upon so far. */
export interface PhotoSearch {
  readonly photos: PhotoInPart[];
  /** The classes that have a folder, empty or not. */
  readonly folders: Set<string>;
  readonly leftOut: LeftOutFile[];
}

const kaggleName = /^([a-z][a-z-]*)\.\d+\.[a-z]+$/i;

/** Folders that hold everything below them in such layouts, and folders of the two parts. */
const wrappers = /^(petimages|images|data|dogs?-?vs-?cats?|cats?-?(and|vs)-?dogs?)$/i;
const trainPart = /^(train|training)([-_ ]?(set|data|images))?\d*$/i;
const testPart = /^(test|testing|validation|valid|val)([-_ ]?(set|data|images))?\d*$/i;

/** Adds the photos that are named by their class among these entries, and those in folders of classes below. */
export async function searchPhotos(
  reader: FolderReader,
  below: string,
  entries: readonly FolderEntry[],
  search: PhotoSearch,
  part?: PhotoPart,
): Promise<void> {
  const partBeside =
    part === undefined ? entries.find(({ name, folder }) => folder && trainPart.test(name))?.name : undefined;
  for (const { name, folder } of entries) {
    const path = below === '' ? name : `${below}/${name}`;
    const isPart = trainPart.test(name) || testPart.test(name);
    if (!folder) addNamed(path, search, part);
    else if (isPart || wrappers.test(name)) {
      const inside = await insideOf(reader, path, search);
      const its = trainPart.test(name) ? 'train' : testPart.test(name) ? 'test' : part;
      if (inside !== undefined) await searchPhotos(reader, path, inside, search, its);
    } else if (partBeside !== undefined)
      search.leftOut.push({
        file: path,
        reason: `it lies beside the part "${partBeside}" and is no part itself`,
      });
    else await addClass(reader, path, classNameOf(name), search, part);
  }
}

/** The class that a name in Kaggle's form says. */
export function classByName(file: string): string | undefined {
  const named = kaggleName.exec(file.slice(file.lastIndexOf('/') + 1));
  return named === null ? undefined : classNameOf(named[1]!);
}

function addNamed(file: string, { photos, leftOut }: PhotoSearch, part: PhotoPart): void {
  const className = classByName(file);
  if (className !== undefined) photos.push({ file, className, part });
  else leftOut.push({ file, reason: 'neither its name nor its folder says what it shows' });
}

async function addClass(
  reader: FolderReader,
  path: string,
  className: string,
  search: PhotoSearch,
  part: PhotoPart,
): Promise<void> {
  const inside = await insideOf(reader, path, search, className);
  for (const { name, folder } of inside ?? []) {
    const file = `${path}/${name}`;
    if (!folder) search.photos.push({ file, className, part });
    else search.leftOut.push({ file, reason: 'it is a folder in the folder of a class', className });
  }
}

/** The entries of a folder; undefined for one that is left out. What is no link back is the folder of `className`, read or not. */
async function insideOf(
  reader: FolderReader,
  path: string,
  { folders, leftOut }: PhotoSearch,
  className?: string,
): Promise<readonly FolderEntry[] | undefined> {
  const outcome = await reader.entries(path).catch((error: Unreadable) => error);
  if (className !== undefined && !(outcome instanceof LinkBack)) folders.add(className);
  if (!(outcome instanceof Unreadable)) return outcome;
  leftOut.push({ file: path, reason: outcome.message, ...(className === undefined ? {} : { className }) });
  return undefined;
}

/** In small letters; the folders "cats" and "Cat" are one class. */
function classNameOf(name: string): string {
  const small = name.toLowerCase();
  return small === 'cats' || small === 'dogs' ? small.slice(0, -1) : small;
}
