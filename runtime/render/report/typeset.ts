import katex from 'katex';

/** LaTeX as MathML, which browsers draw by themselves; throws where the LaTeX is not understood. */
export function typeset(latex: string): string {
  const html = katex.renderToString(latex, { output: 'mathml', displayMode: true, strict: 'ignore' });
  // KaTeX keeps the source in an annotation, which a page does not need twice.
  return html.replace(/<annotation [^>]*>[\s\S]*?<\/annotation>/, '');
}
