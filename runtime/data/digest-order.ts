import { createHash } from 'node:crypto';

/** The SHA-256 of a name, in hexadecimal, however the file system composes its accents. */
export function digestOf(name: string): string {
  return createHash('sha256').update(name.normalize('NFC')).digest('hex');
}

/**
 * Things in the order of the SHA-256 of their names: as good as random, and where a thing stands against another depends on the
 * two names alone, so that one more or less moves no other.
 */
export function inDigestOrder<T>(things: readonly T[], nameOf: (thing: T) => string): T[] {
  return things
    .map((thing) => ({ thing, digest: digestOf(nameOf(thing)) }))
    .sort((a, b) => (a.digest < b.digest ? -1 : a.digest > b.digest ? 1 : 0)) // stable for things of one name
    .map(({ thing }) => thing);
}
