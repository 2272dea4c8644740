/** What the file system has against something being written, as the last two parts of a mistake. */
export interface WriteObjection {
  readonly expected: string;
  readonly remedy: string;
}

/** What it says when it is the place that is at fault, not the program. */
const reasons: Readonly<Record<string, string>> = {
  EACCES: 'no permission',
  EDQUOT: 'the quota of the disk is used up',
  EFBIG: 'the file gets larger than files may be',
  EIO: 'the disk fails',
  EISDIR: 'it is a folder',
  ENAMETOOLONG: 'the name is too long',
  ENOSPC: 'the disk is full',
  ENOTDIR: 'a part of the path is a file',
  EPERM: 'no permission',
  EROFS: 'the disk is read-only',
};

/** Of these every objection is one to the place. */
const writing: readonly string[] = ['mkdir', 'rename', 'write', 'fsync', 'ftruncate'];

/** The objection that an error is; undefined for one that is no fault of the place. */
export function writeObjection(error: unknown): WriteObjection | undefined {
  const { code, syscall } = error as NodeJS.ErrnoException;
  if (code === undefined || !(writing.includes(syscall ?? '') || Object.hasOwn(reasons, code)))
    return undefined;
  return objectionOf(code);
}

/** The objection that a code of the system is. */
export function objectionOf(code: string): WriteObjection {
  return {
    expected: `it cannot be written there (${reasons[code] ?? code})`,
    remedy: code === 'ENOSPC' ? 'Make room or choose another place' : 'Choose another place',
  };
}
