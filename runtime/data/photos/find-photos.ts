import { Mistake } from '../../../symbolic/mistake.js';
import { type FolderEntry, FolderReader } from '../folder-reader.js';
import type { SkippedFile } from '../image-set.js';
import type { Unreadable } from '../regular-file.js';
import { groupSkipped } from '../skipped-files.js';

/** A folder without labelled photos. */
export class PhotoFolderMistake extends Mistake {
  constructor(folder: string, expected: string) {
    super({
      asked: `Photos from "${folder}"`,
      expected,
      remedy:
        'Give a folder with files such as cat.17.jpg and dog.17.jpg, or with one folder of photos for each class',
    });
  }
}

/** A file that should be a photo, and the class that its name or its folder says. */
export interface FoundPhoto {
  /** Relative to the folder, with slashes. */
  readonly file: string;
  readonly className: string;
}

/** What a folder holds. */
export interface FoundPhotos {
  /** The photos of the folder, or of its part to train on where it has two parts. */
  readonly photos: readonly FoundPhoto[];
  /** The held-out part, where the folder has one. */
  readonly heldOut?: readonly FoundPhoto[];
  readonly skipped: readonly SkippedFile[];
}

const kaggleName = /^([a-z][a-z-]*)\.\d+\.[a-z]+$/i;

/** Folders that hold everything below them in such layouts, and folders of the two parts. */
const wrappers = /^(petimages|images|data|dogs?-?vs-?cats?|cats?-?(and|vs)-?dogs?)$/i;
const trainPart = /^(train|training)([-_ ]?(set|data|images))?\d*$/i;
const testPart = /^(test|testing|validation|valid|val)([-_ ]?(set|data|images))?\d*$/i;

/**
 * Finds the photos of a folder in Kaggle's layout (cat.17.jpg, also in a folder "train"), in Microsoft's (PetImages/Cat/17.jpg) or in any
 * layout with one folder for each class, and in two parts where it has them (training_set/cats, test_set/cats); a part without labels,
 * such as Kaggle's "test1", is left out, and so is what lies beside a part to train on and is none. In natural order of their names.
 * Throws a {@link PhotoFolderMistake} for a folder that has none or less than two classes.
 */
export async function findPhotos(folder: string): Promise<FoundPhotos> {
  const reader = new FolderReader(folder);
  const top = await reader.entries('').catch(() => {
    throw new PhotoFolderMistake(folder, 'there is no such folder, or it cannot be read');
  });
  const skipped: SkippedFile[] = [];
  const photos = await search(reader, '', top, skipped);
  if (photos.length === 0)
    throw new PhotoFolderMistake(folder, 'it holds photos whose class is known, and none was found');
  const [train, test] = [
    photos.filter((one) => one.part !== 'test'),
    photos.filter((one) => one.part === 'test'),
  ];
  const trained = train.length === 0 ? test : train;
  const classes = new Set(trained.map(({ className }) => className));
  if (classes.size < 2)
    throw new PhotoFolderMistake(
      folder,
      `it holds photos of at least two classes, these are all of "${[...classes].join()}"`,
    );
  const stray = train.length === 0 ? undefined : test.find(({ className }) => !classes.has(className));
  if (stray !== undefined)
    throw new PhotoFolderMistake(
      folder,
      `both parts have the same classes, and "${stray.className}" is only in the part held out`,
    );
  const plain = (found: readonly FoundInPart[]) =>
    found.map(({ file, className }) => ({ file, className })).sort((a, b) => byName.compare(a.file, b.file));
  return {
    photos: plain(trained),
    ...(train.length === 0 || test.length === 0 ? {} : { heldOut: plain(test) }),
    skipped: groupSkipped(skipped.sort((a, b) => byName.compare(a.file, b.file))),
  };
}

interface FoundInPart extends FoundPhoto {
  readonly part: 'train' | 'test' | undefined;
}

const byName = new Intl.Collator('en', { numeric: true });

/** Photos named by their class here, and those in folders of classes below. */
async function search(
  reader: FolderReader,
  below: string,
  entries: readonly FolderEntry[],
  skipped: SkippedFile[],
  part?: FoundInPart['part'],
): Promise<FoundInPart[]> {
  const found: FoundInPart[] = [];
  const path = (name: string) => (below === '' ? name : `${below}/${name}`);
  const partBeside =
    part === undefined ? entries.find(({ name, folder }) => folder && trainPart.test(name))?.name : undefined;
  for (const { name, folder: isFolder } of entries) {
    if (!isFolder) {
      const named = kaggleName.exec(name);
      if (named !== null) found.push({ file: path(name), className: classNameOf(named[1]!), part });
      else skipped.push({ file: path(name), reason: 'neither its name nor its folder says what it shows' });
      continue;
    }
    const inside = await reader.entries(path(name)).catch(({ message }: Unreadable) => {
      skipped.push({ file: path(name), reason: message });
      return undefined;
    });
    if (inside === undefined) continue;
    const itsPart = trainPart.test(name) ? 'train' : testPart.test(name) ? 'test' : part;
    if ([wrappers, trainPart, testPart].some((known) => known.test(name)))
      found.push(...(await search(reader, path(name), inside, skipped, itsPart)));
    else if (partBeside !== undefined)
      skipped.push({
        file: path(name),
        reason: `it lies beside the part "${partBeside}" and is no part itself`,
      });
    else
      for (const file of inside)
        if (file.folder)
          skipped.push({
            file: `${path(name)}/${file.name}`,
            reason: 'it is a folder in the folder of a class',
          });
        else found.push({ file: `${path(name)}/${file.name}`, className: classNameOf(name), part });
  }
  return found;
}

/** In small letters; the folders "cats" and "Cat" are one class. */
function classNameOf(name: string): string {
  const small = name.toLowerCase();
  return small === 'cats' || small === 'dogs' ? small.slice(0, -1) : small;
}
