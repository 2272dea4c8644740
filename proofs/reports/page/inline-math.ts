import { escapeMarkup } from '../escape-markup.js';

/**
 * Mathematics in plain text as HTML: `σ_{k_q}` and `V_k†` with subscripts, `e^(ix)` with superscripts; what stands in
 * backticks as code. Names such as `my_formula` stay as they are, but for the pixel of `heatmap_ij`.
 */
export function inlineMath(text: string): string {
  return text
    .split(/`([^`]+)`/)
    .map((piece, k) => (k % 2 === 1 ? `<code>${escapeMarkup(piece)}</code>` : withScripts(piece)))
    .join('');
}

function withScripts(text: string): string {
  let html = '';
  let at = 0;
  let plain = '';
  while (at < text.length) {
    const sign = text[at]!;
    const script = (sign === '_' || sign === '^') && at > 0 ? scriptAt(text, at + 1, sign) : undefined;
    if (script === undefined) {
      plain += sign;
      at += 1;
      continue;
    }
    const tag = sign === '_' ? 'sub' : 'sup';
    html += `${escapeMarkup(plain)}<${tag}>${withScripts(script.text)}</${tag}>`;
    plain = '';
    at = script.end;
  }
  return html + escapeMarkup(plain);
}

/** A number or several, letters in capitals (VQC, a Pauli string), two letters for indices (i, j), one letter, or a sign. */
const unbraced = /^[−-]?(?:[0-9]+(?:,[0-9]+)*|[A-Z]{2,}|[a-n]{2}|\p{L}[₀-₉]?|[*+−])/u;

/** What is lowered or raised: a group in braces, one in parentheses after ^, or what stands for itself. */
function scriptAt(
  text: string,
  at: number,
  sign: '_' | '^',
): { readonly text: string; readonly end: number } | undefined {
  const opening = text[at];
  if (opening === '{' || (opening === '(' && sign === '^')) {
    const end = closing(text, at);
    if (end === undefined) return undefined;
    const inside = text.slice(at + 1, end);
    // θ^(ℓ) is an index in parentheses, e^(ix) a power.
    const kept = opening === '(' && [...inside].length === 1 ? `(${inside})` : inside;
    return { text: kept, end: end + 1 };
  }
  const lone = unbraced.exec(text.slice(at, at + 12))?.[0];
  if (lone === undefined || (lone !== 'ij' && /[A-Za-z]{3}$/.test(text.slice(0, at - 1)))) return undefined;
  const end = at + lone.length;
  const goesOn = sign === '_' ? /^[a-z0-9_]/ : /^[a-z0-9]/;
  return goesOn.test(text.slice(end)) ? undefined : { text: lone, end };
}

function closing(text: string, from: number): number | undefined {
  const [open, close] = text[from] === '{' ? ['{', '}'] : ['(', ')'];
  let depth = 0;
  for (let at = from; at < text.length; at += 1) {
    if (text[at] === open) depth += 1;
    if (text[at] === close) depth -= 1;
    if (depth === 0) return at;
  }
  return undefined;
}
