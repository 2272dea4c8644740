import katex from 'katex';

/** LaTeX as MathML, which browsers draw by themselves; throws where the LaTeX is not understood. */
export function typeset(latex: string): string {
  const html = katex.renderToString(latex, { output: 'mathml', displayMode: true, strict: 'ignore' });
  return (
    html
      // KaTeX keeps the source in an annotation, which a page does not need twice.
      .replace(/<annotation [^>]*>[\s\S]*?<\/annotation>/, '')
      // Browsers know these alphabets as characters of their own, not as an attribute.
      .replace(/<mi mathvariant="(script|double-struck)">([A-Z])<\/mi>/g, (_, variant, letter) => {
        const { first, apart } = alphabets[variant as keyof typeof alphabets]; // one of the two that matched
        return `<mi>${apart[letter] ?? String.fromCodePoint(first + letter.charCodeAt(0) - 65)}</mi>`;
      })
  );
}

/** Mathematical capitals: where the alphabet begins in Unicode, and the letters that stand elsewhere. */
const alphabets = {
  script: {
    first: 0x1d49c,
    apart: { B: 'ℬ', E: 'ℰ', F: 'ℱ', H: 'ℋ', I: 'ℐ', L: 'ℒ', M: 'ℳ', R: 'ℛ' } as Record<string, string>,
  },
  'double-struck': {
    first: 0x1d538,
    apart: { C: 'ℂ', H: 'ℍ', N: 'ℕ', P: 'ℙ', Q: 'ℚ', R: 'ℝ', Z: 'ℤ' } as Record<string, string>,
  },
};
