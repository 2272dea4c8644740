import { escapeMarkup } from '../escape-markup.js';
import type { ReportedClaim } from '../reported-claim.js';
import { inlineMath } from './inline-math.js';

/** What a page can point to. */
export interface Anchors {
  /** The claims of the page by id. */
  readonly claims: ReadonlyMap<string, ReportedClaim>;
  readonly kernels: boolean;
}

/** A claim's id as a link to it; else words, in which equations, kernels and files of the product are marked. */
export function linked(words: string, anchors: Anchors): string {
  const claim = anchors.claims.get(words);
  if (claim !== undefined) return claimLink(claim);
  if (/^eq\d+$/.test(words)) return `Eq. ${words.slice(2)}`;
  return words
    .split(/(\bEq\. \d+|\bkernels?\b|\b[\w-]+(?:\/[\w.-]+)+)/)
    .map((piece) => {
      const equation = /^Eq\. (\d+)$/.exec(piece);
      const other = equation === null ? undefined : anchors.claims.get(`eq${equation[1]}`);
      if (other !== undefined) return claimLink(other);
      if (anchors.kernels && /^kernels?$/.test(piece)) return `<a href="#kernels">${piece}</a>`;
      if (/^[\w-]+\/[\w./-]+\.ts$/.test(piece)) return `<code>${escapeMarkup(piece)}</code>`;
      return inlineMath(piece);
    })
    .join('');
}

/** A link to a claim: its label, or its title where the label is that of many. */
export function claimLink({ id, label, title, group }: ReportedClaim): string {
  const shown = group === 'formulas' ? title : label;
  return `<a href="#${escapeMarkup(id)}" title="${escapeMarkup(title)}">${inlineMath(shown)}</a>`;
}
