/** The columns that a text takes in a terminal; combining marks take none. */
export function widthOf(text: string): number {
  return [...text.replace(/\p{Mn}/gu, '')].length;
}

/** A text in lines no wider than `width`, broken at spaces, and inside words only where one alone is wider. */
export function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ').flatMap((whole) => pieces(whole, width))) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && widthOf(longer) > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return [...lines, line];
}

function pieces(word: string, width: number): readonly string[] {
  const signs = [...word];
  if (signs.length <= width) return [word];
  return Array.from({ length: Math.ceil(signs.length / width) }, (_, k) =>
    signs.slice(k * width, (k + 1) * width).join(''),
  );
}
