/** What a terminal might act on, and what nobody sees: controls, line and paragraph separators, marks of direction and of order. */
const unprintable = /[\p{Cc}\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/gu;

/** The text in quotation marks, spelt as in JSON, with `\u009b` in the place of what is not to reach a terminal. */
export function quoted(text: string): string {
  return JSON.stringify(text).replace(
    unprintable,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** Whether the text is one line that a terminal shows as it stands. */
export function isPrintable(text: string): boolean {
  return text.search(unprintable) === -1;
}
