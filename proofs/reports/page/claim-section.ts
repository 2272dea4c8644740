import { angleTex } from '../../../symbolic/engines/angle-tex.js';
import type { StatedFunction } from '../../../symbolic/theorems/theorem.js';
import { escapeMarkup as text } from '../escape-markup.js';
import type { KernelRecord } from '../kernel-record.js';
import {
  methodWords,
  type ReportedClaim,
  type ReportedCounterexample,
  type ReportedDerivation,
  type ReportedPart,
  type ReportedVariant,
  type ReportedWitness,
  variantScore,
} from '../reported-claim.js';
import { counterexampleMath } from './counterexample-math.js';
import { inlineMath } from './inline-math.js';
import { type Anchors, linked } from './linked.js';
import { typeset } from './typeset.js';

/** What surrounds a claim on its page. */
export interface ClaimContext {
  readonly anchors: Anchors;
  /** The kernels that rest on the claim. */
  readonly kernels: readonly KernelRecord[];
  /** Whether to say how long it took. */
  readonly times: boolean;
}

/** A claim, everything that was found about it, and where it leads. */
export function claimSection(claim: ReportedClaim, context: ClaimContext): string {
  const { id, label, title, ok, verdict, about } = claim;
  return `<article class="claim" id="${text(id)}">
<header><h3><a class="label" href="#${text(id)}">${text(label)}</a> ${inlineMath(title)}</h3>${badge(verdict, ok)}</header>
${stated(claim)}
${about === undefined ? '' : `<p>${inlineMath(about)}</p>`}
${particulars(claim, context)}
${decided(claim.parts)}
${claim.derivations.map((derived) => derivation(derived, context)).join('\n')}
${testimonies(claim.witnesses)}
${variants(claim)}
</article>`;
}

/** What it says: typeset and in text, or as code. */
function stated({ statement, latex, functions = [] }: ReportedClaim): string {
  if (latex === undefined) return `<div class="equation"><code>${text(statement)}</code></div>`;
  return `<div class="equation">${typeset(latex)}</div>
<p class="statement">${inlineMath(statement)}</p>
${functions.map(functionLine).join('\n')}`;
}

/** A function and its derivative, by name. */
function functionLine({ name, value, derivative: slope }: StatedFunction): string {
  const latex = `\\theta(x) = ${angleTex(value)}, \\qquad \\theta'(x) = ${angleTex(slope)}`;
  return `<div class="function"><span class="name">${text(name)}</span> ${typeset(latex)}</div>`;
}

/** A verdict as a badge: its colour says whether that is as it has to be. */
export function badge(verdict: string, ok: boolean): string {
  return `<span class="badge ${ok ? 'good' : 'bad'}">${text(verdict)}</span>`;
}

function particulars(claim: ReportedClaim, { anchors, kernels, times }: ClaimContext): string {
  const links = (words: readonly string[]) => words.map((word) => linked(word, anchors));
  const basis = claim.comparedAt === undefined ? '' : `, compared at ${claim.comparedAt}`;
  const rows: readonly (readonly [string, readonly string[]])[] = [
    ['assuming', claim.assumptions.map(inlineMath)],
    ['follows from', links(claim.followsFrom)],
    ['used by', links(claim.usedBy)],
    ['decided by', [text(methodWords(claim.method) + basis)]],
    ['kernels', kernels.length === 0 ? [] : [kernels.map(kernelLink).join(' ')]],
    ['time', times ? [claim.seconds < 0.005 ? 'under 0.01 s' : `${claim.seconds.toFixed(2)} s`] : []],
  ];
  const shown = rows.filter(([, values]) => values.length > 0);
  return `<dl>${shown
    .map(([name, values]) => `<dt>${name}</dt><dd>${values.join('; ')}</dd>`)
    .join('\n')}</dl>`;
}

function kernelLink({ id, verdict }: KernelRecord): string {
  const good = verdict === 'proved';
  return `<a class="chip ${good ? 'good' : 'bad'}" href="#kernel-${text(id)}">${text(id)}${good ? '' : `: ${verdict}`}</a>`;
}

/** Line by line, each equal to the one before; open where something does not follow. */
function derivation(derived: ReportedDerivation, { anchors }: ClaimContext): string {
  const { says, verdict, start, steps, lemmas, instances, failures } = derived;
  const good = verdict === 'proved';
  const lines = steps.map(
    (step) => `<li><div class="equation">${typeset(`{} =\\nobreak ${step.latex}`)}</div>
<p>${inlineMath(step.says)}${step.follows ? '' : ` ${word('does not follow', false)}`} ${because(step.because, anchors)}</p></li>`,
  );
  const used = lemmas.map(
    (lemma) =>
      `<li>${inlineMath(lemma.says)}: ${word(lemma.verdict, lemma.verdict === 'proved')}${difference(lemma.counterexample)}</li>`,
  );
  return `<details${good ? '' : ' open="open"'}><summary>Derivation in ${steps.length === 1 ? 'one step' : `${steps.length} steps`}: ${word(verdict, good)}</summary>
<p class="says">${inlineMath(says)}</p>
${failures.map((failure) => `<p class="bad">${inlineMath(failure)}</p>`).join('')}
<ol class="steps"><li><div class="equation">${typeset(start.latex)}</div></li>
${lines.join('\n')}</ol>
${used.length === 0 ? '' : `<h4>Lemmas on one slot</h4><ul class="plain">${used.join('\n')}</ul>`}
<p class="faint">Every line was expanded and compared in ${instances} small cases too.</p></details>`;
}

function because(reasons: readonly string[], anchors: Anchors): string {
  if (reasons.length === 0) return '';
  const others = reasons.filter((reason) => !reasons.includes(`the ${reason}`)); // a rule and the fact that it is
  return `<span class="because">by ${[...new Set(others.map((reason) => linked(reason, anchors)))].join('; ')}</span>`;
}

const word = (said: string, good: boolean) => `<b class="${good ? 'good' : 'bad'}">${text(said)}</b>`;

function decided(parts: readonly ReportedPart[]): string {
  const shown = parts.map(({ says, cases, verdict, counterexample, reason }) => {
    const all = verdict === 'proved' ? ` in ${cases === 1 ? 'the one case' : `all ${cases} cases`}` : '';
    return `<li>${inlineMath(says)}: ${word(verdict, verdict === 'proved')}${all}${
      reason === undefined ? '' : `: ${inlineMath(reason)}`
    }${difference(counterexample)}</li>`;
  });
  return `<h4>What was decided</h4>\n<ul class="plain">${shown.join('\n')}</ul>`;
}

function testimonies(witnesses: readonly ReportedWitness[]): string {
  if (witnesses.length === 0) return '';
  const shown = witnesses.map(({ name, word: said, covers }) => {
    const extent = covers === undefined ? 'beyond what it can decide in reasonable time' : inlineMath(covers);
    const mark = said === 'open' ? `<b class="open">${said}</b>` : word(said, said === 'proved');
    return `<li><span class="name">${text(name)}</span> ${mark} <span class="faint">${extent}</span></li>`;
  });
  return `<h4>Independent witnesses</h4>\n<ul class="plain witnesses">${shown.join('\n')}</ul>`;
}

function variants(claim: ReportedClaim): string {
  const { variants: list } = claim;
  if (list.length === 0) return '';
  const { stated, refuted } = variantScore([claim]);
  const truths = list.length - stated;
  const also =
    truths === 0 ? '' : `, and ${truths === 1 ? 'one that is' : `${truths} that are`} true after all`;
  const surprise = list.some((variant) => !asExpected(variant));
  return `<details${surprise ? ' open="open"' : ''}><summary>${refuted} of ${stated} wrong statements near it refuted${also}</summary>
<ul class="variants">${list.map(variant).join('\n')}</ul></details>`;
}

const asExpected = ({ expected, verdict }: ReportedVariant) =>
  verdict === (expected === 'false' ? 'refuted' : 'proved');

function variant(stated: ReportedVariant): string {
  const { says, expected, verdict, counterexample } = stated;
  const good = asExpected(stated);
  const said = verdict === 'proved' && expected === 'true' ? 'true after all' : verdict;
  return `<li class="${good ? 'good' : 'bad'}"><p>${inlineMath(says)} ${word(said, good)}</p>${difference(counterexample)}</li>`;
}

function difference(found: ReportedCounterexample | undefined): string {
  if (found === undefined) return '';
  const { where, coefficientOf, left, right, point } = found;
  const what =
    coefficientOf === undefined
      ? 'its value'
      : `the coefficient of <var>${counterexampleMath(coefficientOf)}</var>`;
  const place = where === '' ? '' : `<span class="where">${inlineMath(where)}:</span> `;
  const seen =
    point === undefined
      ? ''
      : `<br /><span class="faint">${counterexampleMath(point.values)}:</span> ${sides(point.left, point.right)}`;
  return `<p class="difference">${place}${what} is ${sides(left, right)}${seen}</p>`;
}

function sides(left: string, right: string): string {
  return `<var>${counterexampleMath(left)}</var> on the left, <var>${counterexampleMath(right)}</var> on the right`;
}
