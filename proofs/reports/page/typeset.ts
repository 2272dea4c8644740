import katex from 'katex';

/** LaTeX as HTML for the eye and MathML for screen readers; throws where the LaTeX is not understood. */
export function typeset(latex: string): string {
  const html = katex.renderToString(latex, {
    displayMode: true,
    output: 'htmlAndMathml',
    strict: 'ignore',
    throwOnError: true,
  });
  // KaTeX keeps the source in an annotation, which a page does not need twice.
  return html.replace(/<annotation [^>]*>[\s\S]*?<\/annotation>/g, '');
}
