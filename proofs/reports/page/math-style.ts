import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/** KaTeX's style sheet with the fonts that this markup needs inside, so that the page asks for nothing. */
export async function mathStyle(markup: string): Promise<string> {
  const css = await readFile(require.resolve('katex/dist/katex.min.css'), 'utf8');
  const rules = [...css.matchAll(/([^{}]+)\{([^{}]*)\}/g)].map(([, selector, body]) => ({
    selector: selector!,
    body: body!,
  }));
  const faces = neededFaces(rules, markup);
  const styles = rules.filter(({ selector }) => selector !== fontFace);
  const inlined = await Promise.all(faces.map(inlinedFace));
  return [...inlined, ...styles.map(({ selector, body }) => `${selector}{${body}}`)].join('\n');
}

interface Rule {
  readonly selector: string;
  readonly body: string;
}

const fontFace = '@font-face';

/** The faces that a rule for some element of the markup asks for; weight and slant are matched generously. */
function neededFaces(rules: readonly Rule[], markup: string): readonly Rule[] {
  const classes = new Set([...markup.matchAll(/class="([^"]*)"/g)].flatMap(([, names]) => names!.split(' ')));
  const bodies = rules
    .filter(
      ({ selector }) => selector !== fontFace && selector.split(',').some((one) => occurs(one, classes)),
    )
    .map(({ body }) => body);
  const bold = bodies.some((body) => /font-weight:(700|bold)/.test(body));
  const italic = bodies.some((body) => /font-style:italic/.test(body));
  return rules.filter(({ selector, body }) => {
    if (selector !== fontFace) return false;
    const family = /font-family:"?(\w+)/.exec(body)?.[1];
    if (family === undefined || !bodies.some((used) => used.includes(family))) return false;
    const slanted = body.includes('font-style:italic');
    return (bold || !body.includes('font-weight:700')) && (italic || !slanted);
  });
}

/** Whether all classes that a selector names occur. */
function occurs(selector: string, classes: ReadonlySet<string>): boolean {
  return [...selector.matchAll(/\.([\w-]+)/g)].every(([, name]) => classes.has(name!));
}

async function inlinedFace({ body }: Rule): Promise<string> {
  const file = /url\((fonts\/[\w-]+\.woff2)\)/.exec(body)?.[1];
  if (file === undefined)
    throw new Error(`KaTeX's style sheet names no woff2 font in "${body.slice(0, 80)}"`);
  const bytes = await readFile(require.resolve(`katex/dist/${file}`));
  const source = `src:url(data:font/woff2;base64,${bytes.toString('base64')}) format("woff2")`;
  return `${fontFace}{${body.replace(/src:.*$/s, source)}}`;
}
