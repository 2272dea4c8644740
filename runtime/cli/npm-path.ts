import { isAbsolute } from 'node:path';

/** A folder as `npm install` takes it: bare, it would be the name of a package in a registry, or of a repository. */
export function npmPath(folder: string): string {
  return isAbsolute(folder) || /^\.\.?([/\\]|$)/.test(folder) ? folder : `./${folder}`;
}
