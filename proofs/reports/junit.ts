import { sentenceOf } from '../certify.js';
import type { Z3Finding } from '../kernel/check-with-z3.js';
import { roundingWords } from '../kernel/rounding/rounding-of.js';
import type { Recheck } from '../recheck.js';
import { escapeMarkup as text } from './escape-markup.js';
import { claimGroups, methodWords, problems, type ReportedClaim, variantScore } from './reported-claim.js';

/** One thing that is checked, as a system of continuous integration shows it. */
export interface JUnitCase {
  readonly name: string;
  /** The group it is listed under. */
  readonly suite: string;
  readonly seconds: number;
  /** What was found, in lines. */
  readonly output: readonly string[];
  /** Why it failed: the kind and the sentences; absent where all is well. */
  readonly failure?: { readonly kind: string; readonly reasons: readonly string[] };
}

/** JUnit XML: one suite per group in order of appearance, one testcase per case. */
export function renderJUnit(command: string, cases: readonly JUnitCase[]): string {
  const suites = [...new Set(cases.map(({ suite }) => suite))].map((name) => {
    const own = cases.filter(({ suite }) => suite === name);
    return [`  <testsuite ${attributes(name, own)}>`, ...own.map(testcase), '  </testsuite>'].join('\n');
  });
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites ${attributes(command, cases)}>`,
    ...suites,
    '</testsuites>',
    '',
  ].join('\n');
}

function attributes(name: string, cases: readonly JUnitCase[]): string {
  const failures = cases.filter(({ failure }) => failure !== undefined).length;
  const seconds = cases.reduce((sum, { seconds: own }) => sum + own, 0);
  return `name="${text(name)}" tests="${cases.length}" failures="${failures}" errors="0" skipped="0" time="${seconds.toFixed(3)}"`;
}

function testcase({ name, suite, seconds, output, failure }: JUnitCase): string {
  const said = output.length === 0 ? [] : [`      <system-out>${output.map(text).join('\n')}</system-out>`];
  const failed =
    failure === undefined
      ? []
      : [
          `      <failure type="${text(failure.kind)}" message="${text(failure.reasons[0] ?? failure.kind)}">${failure.reasons.map(text).join('\n')}</failure>`,
        ];
  return [
    `    <testcase classname="${text(suite)}" name="${text(name)}" time="${seconds.toFixed(3)}">`,
    ...failed,
    ...said,
    '    </testcase>',
  ].join('\n');
}

/** A claim is one case; whatever is not as it has to be is its failure. */
export function claimCase(claim: ReportedClaim): JUnitCase {
  const { group, label, title, statement, verdict, method, comparedAt, witnesses, seconds } = claim;
  const { stated, refuted } = variantScore([claim]);
  const reasons = problems(claim);
  return {
    name: `${label}: ${title}`,
    suite: claimGroups[group],
    seconds,
    output: [
      statement,
      `${verdict} by ${methodWords(method)}${comparedAt === undefined ? '' : `, compared at ${comparedAt}`}`,
      `wrong statements refuted: ${refuted} of ${stated}`,
      ...witnesses.map(({ name, word, covers }) => `${name}: ${word}${covers ? ` (${covers})` : ''}`),
    ],
    ...(reasons.length === 0
      ? {}
      : { failure: { kind: claim.verdict === 'open' ? 'open' : 'refuted', reasons } }),
  };
}

/**
 * A kernel is one case; it fails unless it is proved, and where z3 was asked and refutes it, and then says the command that
 * mends it where there is one.
 */
export function kernelCase(
  kernel: Recheck & { readonly seconds: number; readonly mend?: string; readonly z3?: Z3Finding },
): JUnitCase {
  const { mend, id, sha256, verdict, method, log2ErrorBound, reason, counterexample, seconds, z3, rounding } =
    kernel;
  const reasons = [
    ...(verdict === 'proved' ? [] : [reason ?? `the verdict is "${verdict}"`]),
    ...(mend === undefined ? [] : [`Mend it with: ${mend}`]),
    ...(counterexample === undefined ? [] : [JSON.stringify(counterexample)]),
    ...(z3?.counterexample === undefined ? [] : [`z3: ${sentenceOf(z3.counterexample)}`]),
  ];
  return {
    name: id,
    suite: 'Kernels',
    seconds,
    output: [
      `${verdict}${method === 'none' ? '' : ` by ${methodWords(method)}`}`,
      ...(log2ErrorBound === null
        ? []
        : [`a wrong text passes with probability at most 2^${log2ErrorBound}`]),
      ...(rounding === undefined ? [] : [`rounding: ${roundingWords(rounding.observed, rounding.bound)}`]),
      ...(sha256 === '' ? [] : [`sha256 of kernel.ts: ${sha256}`]),
      ...(z3 === undefined ? [] : [`z3: ${z3.word}${z3.reason === undefined ? '' : ` (${z3.reason})`}`]),
    ],
    ...(reasons.length === 0
      ? {}
      : { failure: { kind: verdict === 'proved' ? 'refuted' : verdict, reasons } }),
  };
}
