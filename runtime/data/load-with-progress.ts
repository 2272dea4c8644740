import { type DataSetEntry, type DataSetName, dataSets, type LoadOptions } from './data-sets.js';
import type { ImageData } from './image-set.js';

/** Told how far a part of a job is. */
export interface ReadingProgress {
  start(label: string, total: number): void;
  update(done: number): void;
  finish(): void;
}

/** Reads a data set; where every file is looked at, that is a part of the job whose progress is told. */
export async function loadWithProgress(
  name: DataSetName,
  folder: string | undefined,
  options: Omit<LoadOptions, 'onProgress'>,
  progress: ReadingProgress,
): Promise<ImageData> {
  let told = false;
  const entry: DataSetEntry = dataSets[name];
  const data = await entry.load(folder, {
    ...options,
    onProgress: (done, total) => {
      if (!told) progress.start('Looking at every file', total);
      told = true;
      progress.update(done);
    },
  });
  if (told) progress.finish();
  return data;
}
