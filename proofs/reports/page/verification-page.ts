import { counterexampleNames } from '../../equations/decide.js';
import { escapeMarkup as text } from '../escape-markup.js';
import { type ReportedClaim, variantScore } from '../reported-claim.js';
import { grouped, underKernels, type Verification } from '../verification.js';
import { claimSection } from './claim-section.js';
import { inlineMath } from './inline-math.js';
import { kernelSection } from './kernel-section.js';
import { type Anchors, claimLink } from './linked.js';
import { mathStyle } from './math-style.js';
import { pageStyle } from './page-style.js';

/**
 * One page that says what is proved and how: no scripts, no network, fonts inside, well-formed as XML too. The same
 * verification gives the same bytes, unless times are asked for.
 */
export async function verificationPage(
  verification: Verification,
  { times = false }: { readonly times?: boolean } = {},
): Promise<string> {
  const { trust } = verification;
  const claims = withAnchors(verification.claims);
  const under = underKernels(claims);
  const kernels = under.size === 0 ? [] : verification.kernels;
  const anchors: Anchors = {
    claims: new Map(claims.map((claim) => [claim.id, claim])),
    kernels: kernels.length > 0,
  };
  const groups = grouped(claims);
  const sections = groups.map(
    ({ group, title, claims: own }) => `<section id="${group}"><h2>${text(title)}</h2>
${own.map((claim) => claimSection(claim, { anchors, kernels: under.has(claim.id) ? kernels : [], times })).join('\n')}
</section>`,
  );
  const below = claims.filter(({ id }) => under.has(id));
  const body = `<div class="page">
<header class="top"><h1>What is proved</h1>
${summary(claims, kernels)}</header>
<nav aria-label="Claims">${contents(groups, anchors.kernels)}</nav>
<main>
${sections.join('\n')}
${kernelSection(kernels, below)}
${restsOn(trust)}
</main>
</div>`;
  return `<!DOCTYPE html>
<html lang="en" xmlns="http://www.w3.org/1999/xhtml">
<head>
<meta charset="utf-8" />
<meta name="viewport" content="width=device-width, initial-scale=1" />
<title>qgradcam: what is proved</title>
<style>${await mathStyle(body)}
${pageStyle}</style>
</head>
<body>
${body}
</body>
</html>
`;
}

/** The ids of formulas are names of files: on the page they become anchors that are unique. */
function withAnchors(claims: readonly ReportedClaim[]): readonly ReportedClaim[] {
  const taken = new Set<string>();
  return claims.map((claim) => {
    if (claim.group !== 'formulas') return claim;
    const name = `formula-${claim.id.replace(/[^\w-]+/g, '-')}`;
    let id = name;
    for (let number = 2; taken.has(id); number += 1) id = `${name}-${number}`;
    taken.add(id);
    return { ...claim, id };
  });
}

function summary(claims: Verification['claims'], kernels: Verification['kernels']): string {
  const count = (verdict: ReportedClaim['verdict']) =>
    claims.filter((claim) => claim.verdict === verdict).length;
  const { stated, refuted } = variantScore(claims);
  const proved = kernels.filter(({ verdict }) => verdict === 'proved').length;
  const amiss = claims.filter(({ ok }) => !ok);
  const numbers: readonly (readonly [string, string, boolean])[] = [
    [`${count('proved')}`, 'proved', true],
    ...(count('well formed') === 0
      ? []
      : [[`${count('well formed')}`, 'definitions well formed', true] as const]),
    [
      `${count('refuted') + count('ill formed')}`,
      'refuted',
      claims.every(({ ok, verdict }) => ok || !/refuted|ill/.test(verdict)),
    ],
    [`${count('open')}`, 'open', claims.every(({ ok, verdict }) => ok || verdict !== 'open')],
    ...(stated === 0
      ? []
      : [[`${refuted} of ${stated}`, 'wrong statements refuted', refuted === stated] as const]),
    ...(kernels.length === 0
      ? []
      : [[`${proved} of ${kernels.length}`, 'kernels certified', proved === kernels.length] as const]),
  ];
  const verdict =
    amiss.length === 0
      ? `<p class="lead">Every claim below was decided in exact arithmetic: no floating-point number decides a verdict.${
          stated === 0 ? '' : ' Wrong statements near them were made on purpose, and have to be refuted.'
        }${stated === 0 ? '' : ` ${counterexampleNames}`}</p>`
      : `<p class="lead bad">Not everything is as it has to be: see ${amiss.map(claimLink).join(', ')}.</p>`;
  return `${verdict}
<ul class="numbers">${numbers
    .map(([value, name, good]) => `<li${good ? '' : ' class="bad"'}><b>${value}</b><span>${name}</span></li>`)
    .join('')}</ul>`;
}

function contents(groups: ReturnType<typeof grouped>, kernels: boolean): string {
  const lists = groups.map(
    ({ group, title, claims }) => `<h2><a href="#${group}">${text(title)}</a></h2>
<ol>${claims.map(entry).join('\n')}</ol>`,
  );
  const more = [
    ...(kernels ? ['<a href="#kernels">The kernels that rest on them</a>'] : []),
    '<a href="#trust">What the verdicts rest on</a>',
  ];
  return [...lists, ...more.map((link) => `<h2>${link}</h2>`)].join('\n');
}

function entry({ id, label, title, group, ok }: ReportedClaim): string {
  const numbered = group !== 'formulas' ? `<b>${text(label)}</b> ` : '';
  return `<li class="${ok ? 'good' : 'bad'}"><a href="#${text(id)}">${numbered}<span${numbered === '' ? ' class="name"' : ''}>${inlineMath(title)}</span></a></li>`;
}

function restsOn(trust: Verification['trust']): string {
  return `<section id="trust"><h2>What the verdicts rest on</h2>
<dl>${trust.map(({ of, restsOn: ground }) => `<dt>${text(of)}</dt><dd>${inlineMath(ground)}</dd>`).join('\n')}</dl></section>`;
}
