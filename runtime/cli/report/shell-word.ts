/** A word as a POSIX shell reads it back: in quotes where it holds more than plain characters. */
export function shellWord(text: string): string {
  return /^[\w./:=@%+-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}
