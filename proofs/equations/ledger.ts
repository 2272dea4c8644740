import { engineOperations } from '../../symbolic/engines/witness.js';
import { equations } from '../../symbolic/equations/index.js';
import { errata } from '../../symbolic/errata/errata.js';
import { slipsOfWriting } from '../../symbolic/errata/writing.js';
import { theorems } from '../../symbolic/theorems/index.js';
import { type ErratumClaim, erratumLabel } from '../errata/verify-errata.js';
import { type TheoremClaim, theoremLabel } from '../theorems/verify-theorems.js';
import { theoremCoverage } from '../theorems/witnesses.js';
import type { CheckedDerivation } from './check-derivation.js';
import { type Counterexample, counterexampleNames } from './decide.js';
import type { EquationClaim, VariantVerdict } from './verify-equations.js';
import { questions } from './witnesses.js';

/** The command that writes the ledger again. */
export const acceptCommand = 'qgradcam verify --accept';

/** A claim about an equation of the paper, about a slip of it or about a theorem beyond it. */
export type Claim = EquationClaim | ErratumClaim | TheoremClaim;

/** LEDGER.md: what is claimed, how it is established and what it rests on. The same claims give the same bytes. */
export function renderLedger(claims: readonly Claim[]): string {
  const stated = claims.reduce((sum, claim) => sum + claim.variants.stated, 0);
  const refuted = claims.reduce((sum, claim) => sum + claim.variants.refuted, 0);
  return `${[
    '# Ledger',
    `Written by \`${acceptCommand}\`. A changed verdict is a visible difference in this file.`,
    counterexampleNames,
    '## Equations',
    claimTable('equation', claims.filter(isNumbered)),
    ...section(
      '## Slips of the paper',
      `${slipTable(claims.filter(isSlip))}\n\nSlips of writing, with nothing to decide:\n\n${writingTable()}`,
      claims.some(isSlip),
    ),
    ...section(
      '## Theorems beyond the paper',
      claimTable(
        'theorem',
        claims.filter((claim) => !isNumbered(claim) && !isSlip(claim)),
      ),
      claims.some((claim) => !isNumbered(claim) && !isSlip(claim)),
    ),
    `Wrong statements refuted by the exact prover: ${refuted} of ${stated}.`,
    '## What it rests on',
    table(
      ['verdict of', 'rests on'],
      trust.map(({ of, restsOn }) => [of, restsOn]),
    ),
    ...claims.map(details),
  ].join('\n\n')}\n`;
}

function isNumbered(claim: Claim): claim is EquationClaim {
  return 'number' in claim;
}

function isSlip(claim: Claim): claim is ErratumClaim {
  return 'paper' in claim;
}

/** `Eq. 16`, `Slip 1` or `Thm. 1`. */
function labelOf(claim: Claim): string {
  if (isNumbered(claim)) return `Eq. ${claim.number}`;
  return isSlip(claim) ? erratumLabel(claim.id) : theoremLabel(claim.id);
}

function claimTable(what: string, claims: readonly Claim[]): string {
  return table(
    [what, 'statement', 'verdict', 'mathjs', 'nerdamer', 'wrong statements refuted'],
    claims.map((claim) => [
      labelOf(claim),
      claim.statement,
      verdictText(claim),
      testimonyOf(claim, 'mathjs'),
      testimonyOf(claim, 'nerdamer'),
      `${claim.variants.refuted} of ${claim.variants.stated}`,
    ]),
  );
}

/** "proved, refutes 15 of 15". */
function testimonyOf(claim: Claim, witness: keyof Claim['witnesses']): string {
  const word = claim.witnesses[witness] ?? 'not asked';
  const refuted = claim.refutations[witness];
  return refuted === undefined ? word : `${word}, refutes ${refuted.refuted} of ${refuted.asked}`;
}

/** "proved", "refuted", or "definition, well formed". */
export function verdictText(claim: Claim): string {
  if (!isNumbered(claim) || claim.wellFormed === undefined) return claim.verdict;
  return claim.wellFormed ? 'definition, well formed' : 'definition, ill formed';
}

/** What the verdicts of a method or a witness rest on. */
export const trust: readonly { readonly of: string; readonly restsOn: string }[] = [
  {
    of: 'exact-normal-form',
    restsOn:
      'symbolic/ring (Q(ζ₈), Laurent polynomials: the functions e^(ikx/2) are linearly independent), symbolic/algebra, JavaScript’s integers',
  },
  {
    of: 'cyclotomic-field',
    restsOn:
      'symbolic/ring/cyclotomic-field.ts (Q(ζ_N) in the basis 1, ζ, …: the cyclotomic polynomials are irreducible), JavaScript’s integers',
  },
  {
    of: 'rational-functions',
    restsOn:
      'symbolic/ring/rational-functions.ts (equality by cross products, declared derivatives); (eᵘ)′ = u′eᵘ, e^{2i·arctan u} = (1 + iu)/(1 − iu)',
  },
  {
    of: 'mathjs',
    restsOn: `${engineOperations.mathjs}; the 2d + 1 points that decide a trigonometric polynomial of degree d`,
  },
  { of: 'nerdamer', restsOn: engineOperations.nerdamer },
];

/** A heading with its table, or nothing where there is nothing to list. */
function section(heading: string, content: string, present: boolean): readonly string[] {
  return present ? [heading, content] : [];
}

function slipTable(claims: readonly ErratumClaim[]): string {
  return table(
    ['slip', 'place', 'the paper has, refuted', 'corrected', 'verdict'],
    claims.map((claim) => [labelOf(claim), claim.place, claim.paper, claim.statement, claim.verdict]),
  );
}

function writingTable(): string {
  return table(
    ['place', 'the paper has', 'better'],
    slipsOfWriting.map(({ place, paper, corrected }) => [place, paper, corrected]),
  );
}

/** The arguments for any number of qubits. */
function derivationsOf(claim: Claim): readonly CheckedDerivation[] {
  if ('derivations' in claim) return claim.derivations;
  return isNumbered(claim) && claim.derivation !== undefined ? [claim.derivation] : [];
}

/** A derivation as a list of equal lines, each with what allows it. */
function derivationLines({ says, verdict, start, steps, lemmas, instances }: CheckedDerivation): string {
  return [
    `Derivation: ${says}: ${verdict}, every line expanded and compared in ${instances === 1 ? 'one instance' : `${instances} instances`}.`,
    [
      `- \`${start.text}\``,
      ...steps.map(
        ({ text, because, follows }) =>
          `- \`= ${text}\` by ${because.join('; ')}${follows ? '' : ' (does not follow)'}`,
      ),
      ...lemmas.map((lemma) => `- lemma, ${lemma.decision.verdict}: ${lemma.says}`),
    ].join('\n'),
  ].join('\n\n');
}

function details(claim: Claim): string {
  const stated = [...equations, ...errata, ...theorems].find(({ id }) => id === claim.id)!;
  const lines = [
    `## ${labelOf(claim)}: ${claim.title}`,
    `$$${stated.latex}$$`,
    [
      ...('kind' in stated && isNumbered(claim) ? [`- kind: ${stated.kind}`] : [`- id: ${claim.id}`]),
      ...(isSlip(claim) ? [`- place: ${claim.place}`, `- the paper has: ${claim.paper}`] : []),
      `- assumptions: ${stated.assumptions.join('; ') || 'none'}`,
      `- follows from: ${stated.followsFrom.join(', ') || 'nothing before it'}`,
      `- used by: ${stated.usedBy.join('; ')}`,
      `- method: ${claim.method}${isNumbered(claim) ? `, compared at ${claim.basis}` : ''}`,
      ...(['mathjs', 'nerdamer'] as const).flatMap((name) => {
        const covers = isNumbered(claim)
          ? questions[name][claim.id]?.covers
          : isSlip(claim)
            ? undefined
            : theoremCoverage(name, claim.id);
        const word = claim.witnesses[name];
        return covers !== undefined && word ? [`- ${name}: ${testimonyOf(claim, name)} (${covers})`] : [];
      }),
    ].join('\n'),
    table(
      ['part', 'cases', 'verdict'],
      claim.parts.map(({ says, settings, decision }) => [says, String(settings), decision.verdict]),
    ),
  ];
  lines.push(...derivationsOf(claim).map(derivationLines));
  if (claim.variants.list.length > 0)
    lines.push(
      isSlip(claim) ? 'The paper’s form:' : 'Statements near it:',
      claim.variants.list.map(variantLine).join('\n'),
    );
  return lines.join('\n\n');
}

function variantLine({ says, expected, decision }: VariantVerdict): string {
  if (decision.verdict === 'refuted')
    return `- ${says}: refuted. \`${counterexampleText(decision.counterexample)}\``;
  const verdict = expected === 'true' ? 'true after all' : 'proved';
  return `- ${says}: ${verdict}, equal in all ${decision.settings} cases`;
}

/** "k = 1, i = 0, at Y: the coefficient of a·e^(ix) is −1 on the left, 1 on the right; x = 2: left …, right …". */
export function counterexampleText({ at, component, monomial, left, right, point }: Counterexample): string {
  const where = [at, component === '' ? '' : component.startsWith('entry') ? component : `at ${component}`];
  const what = monomial === '' ? 'it is' : `the coefficient of ${monomial} is`;
  const coefficient = `${what} ${left} on the left, ${right} on the right`;
  const seen = point ? `; ${point.values}: left ${point.left}, right ${point.right}` : '';
  return `${where.filter((w) => w !== '').join(', ')}: ${coefficient}${seen}`;
}

/** A table in Markdown, its columns padded as formatters do. */
function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const cells = [header, ...rows].map((row) => row.map((cell) => cell.replaceAll('|', '\\|')));
  const widths = header.map((_, k) => Math.max(3, ...cells.map((row) => [...row[k]!].length)));
  const line = (row: readonly string[]) =>
    `| ${row.map((cell, k) => cell + ' '.repeat(widths[k]! - [...cell].length)).join(' | ')} |`;
  const [first, ...others] = cells.map(line);
  return [first, `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`, ...others].join('\n');
}
