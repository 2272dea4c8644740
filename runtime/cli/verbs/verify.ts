import { access, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Z3Testimony } from '../../../proofs/equations/ask-z3.js';
import { acceptCommand, type Claim, renderLedger, trust } from '../../../proofs/equations/ledger.js';
import { equationIds, verifyEquations } from '../../../proofs/equations/verify-equations.js';
import { reportErratum } from '../../../proofs/errata/report-erratum.js';
import { erratumIds, verifyErrata } from '../../../proofs/errata/verify-errata.js';
import { claimTable } from '../../../proofs/reports/claim-table.js';
import type { JUnitCase } from '../../../proofs/reports/junit.js';
import { reportEquation } from '../../../proofs/reports/report-claim.js';
import { problems, type ReportedClaim, variantScore } from '../../../proofs/reports/reported-claim.js';
import { reportTheorem } from '../../../proofs/theorems/report-theorem.js';
import { theoremIds, verifyTheorems } from '../../../proofs/theorems/verify-theorems.js';
import { loadWitnesses } from '../../../symbolic/engines/load-witnesses.js';
import { equations } from '../../../symbolic/equations/index.js';
import { Mistake } from '../../../symbolic/mistake.js';
import { checkOutputFile, pageFile, writeOutputFile } from '../output-file.js';
import type { Outcome, Surroundings, Verb } from '../verb.js';
import { z3IsAbsent } from '../z3-is-absent.js';

/** The ids that can be asked for: equations, slips of the paper, then theorems. */
const claimIds: readonly string[] = [...equationIds, ...erratumIds, ...theoremIds];

class OnlyMistake extends Mistake {
  constructor(asked: string, unknown: string) {
    super({
      asked: `--only ${asked}`,
      expected: unknown === '' ? 'it names at least one claim' : `there is no claim "${unknown}"`,
      remedy: `Choose from ${claimIds.join(', ')}`,
    });
  }
}

class AcceptMistake extends Mistake {
  constructor(expected: string, remedy: string) {
    super({ asked: '--accept', expected, remedy });
  }
}

class FormulasMistake extends Mistake {
  constructor(option: string) {
    super({
      asked: `${option} beside files with formulas`,
      expected: 'it is about the equations and theorems of the project',
      remedy: `Leave out ${option}, or the files`,
    });
  }
}

const ledger = fileURLToPath(new URL('../../../proofs/LEDGER.md', import.meta.url));

/** The columns of the table where there is no terminal. */
const widthOfFiles = 120;

/** How LEDGER.md stands to what was just verified. */
type LedgerState = 'current' | 'stale' | 'accepted' | 'absent' | 'not compared';

export const verify: Verb = {
  summary: 'prove equations and theorems, correct slips of the paper, refute wrong statements, ask witnesses',
  examples: [
    { command: 'qgradcam verify', does: 'verifies everything and compares with proofs/LEDGER.md' },
    {
      command: 'qgradcam verify --only eq15,eq16 --no-witnesses',
      does: 'two equations, by the exact prover alone',
    },
    {
      command: 'qgradcam verify --html verification.html --junit verification.xml',
      does: 'writes a page that shows every claim, and the verdicts for continuous integration',
    },
    { command: acceptCommand, does: 'writes proofs/LEDGER.md again' },
    {
      command: 'qgradcam verify my-formula.json',
      does: 'decides a formula of your own (proofs/formulas/README.md says how it is written)',
    },
  ],
  declare: (command) => {
    command
      .argument(
        '[formula...]',
        'files with formulas of your own, in JSON; the project’s claims where none is given',
      )
      .option('--no-witnesses', 'leave out mathjs and nerdamer')
      .option('--z3', 'ask z3 as well, where the package z3-solver is installed')
      .option('--only <ids>', 'only these claims, e.g. eq15,erratum-lie-subgroup,thm-two-term-rule')
      .option('--accept', 'write the verdicts into proofs/LEDGER.md')
      .option('--html <place>', 'write one page that shows it all, to a file .html or into a folder')
      .option('--times', 'with the time of each claim on that page')
      .option('--junit <file>', 'write the verdicts as JUnit XML, for continuous integration')
      .option('--force', 'replace these files where they exist');
  },
  run: async (files, options, surroundings): Promise<Outcome> => {
    if (files.length > 0) return decideFiles(files, options, surroundings);
    const { progress, clock } = surroundings;
    const only = typeof options.only === 'string' ? chosen(options.only) : undefined;
    const askWitnesses = options.witnesses !== false;
    const complete = only === undefined && askWitnesses;
    if (options.accept === true) await checkAcceptance(complete);
    const outputs = await checkOutputs(options);
    const began = clock();
    progress.start('Verifying equations and theorems', only?.length ?? claimIds.length);
    const witnesses = askWitnesses ? await loadWitnesses() : [];
    const request = { witnesses, clock, ...(only === undefined ? {} : { only }) };
    const equationClaims = verifyEquations({
      ...request,
      progress: (done, id) => progress.update(done, id),
    });
    const erratumClaims = verifyErrata({
      ...request,
      progress: (done, id) => progress.update(equationClaims.length + done, id),
    });
    const before = equationClaims.length + erratumClaims.length;
    const theoremClaims = verifyTheorems({
      ...request,
      progress: (done, id) => progress.update(before + done, id),
    });
    const claims: readonly Claim[] = [...equationClaims, ...erratumClaims, ...theoremClaims];
    progress.finish();
    const z3 = options.z3 === true ? await testimonyOfZ3(only) : undefined;
    const ledgerState = complete ? await compareLedger(claims, options.accept === true) : 'not compared';
    const seconds = rounded(clock() - began);
    const ok =
      claims.every((claim) => claim.ok) &&
      ledgerState !== 'stale' &&
      (z3 === undefined || z3 === 'not installed' || z3.every((testimony) => testimony.ok));
    const reported = [
      ...equationClaims.map(
        (claim) => reportEquation(equations.find(({ id }) => id === claim.id)!, claim), // claims are about equations
      ),
      ...erratumClaims.map(reportErratum),
      ...theoremClaims.map(reportTheorem),
    ];
    const wrote = await writeOutputs(outputs, reported, ledgerState);
    return {
      ok,
      json: {
        ok,
        seconds,
        ledger: ledgerState,
        claims: claims.map(forMachines),
        ...(z3 === undefined ? {} : { z3 }),
      },
      text: [...report(reported, seconds, ledgerState), ...z3Lines(z3), ...wrote].join('\n'),
    };
  },
};

/** The verdicts on formulas of the user's own. */
async function decideFiles(
  files: readonly string[],
  options: Readonly<Record<string, unknown>>,
  surroundings: Surroundings,
): Promise<Outcome> {
  if (options.only !== undefined) throw new FormulasMistake('--only');
  if (options.accept === true) throw new FormulasMistake('--accept');
  if (options.witnesses === false) throw new FormulasMistake('--no-witnesses');
  const outputs = await checkOutputs(options);
  const { verifyFormulas } = await import('../verify-formulas.js');
  const { ok, seconds, claims, reported, remarks } = await verifyFormulas(files, surroundings);
  const wrote = await writeOutputs(outputs, reported, 'not compared');
  const proved = reported.filter(({ verdict }) => verdict === 'proved').length;
  const text = [
    claimTable(reported, process.stdout.columns ?? widthOfFiles),
    '',
    ...remarks,
    `Proved: ${proved} of ${reported.length}. ${seconds} s in all.`,
    ...wrote,
  ];
  return { ok, json: { ok, seconds, claims }, text: text.join('\n') };
}

function chosen(text: string): readonly string[] {
  const ids = text.split(',').map((id) => id.trim());
  const unknown = ids.find((id) => !claimIds.includes(id));
  if (unknown !== undefined) throw new OnlyMistake(text, unknown);
  return ids;
}

async function checkAcceptance(complete: boolean): Promise<void> {
  if (!complete)
    throw new AcceptMistake(
      'the ledger is about all equations, theorems and witnesses',
      'Leave out --only and --no-witnesses',
    );
  await access(dirname(ledger)).catch(() => {
    throw new AcceptMistake('the ledger is kept with the sources', 'Run it in a checkout of the project');
  });
}

async function compareLedger(claims: readonly Claim[], accept: boolean): Promise<LedgerState> {
  const text = renderLedger(claims);
  if (accept) {
    await writeFile(ledger, text);
    return 'accepted';
  }
  const kept = await readFile(ledger, 'utf8').catch(() => undefined);
  if (kept === undefined) return 'absent';
  return kept === text ? 'current' : 'stale';
}

/** The files besides the ledger that are asked for. */
interface Outputs {
  readonly html?: string;
  readonly junit?: string;
  readonly times: boolean;
  readonly force: boolean;
}

/** What is asked for, refused before the work where it could not be written after it. */
async function checkOutputs(options: Readonly<Record<string, unknown>>): Promise<Outputs> {
  const { html, junit, times, force } = options;
  const outputs = {
    ...(typeof html === 'string' ? { html: pageFile(html, 'verification.html') } : {}),
    ...(typeof junit === 'string' ? { junit } : {}),
    times: times === true,
    force: force === true,
  };
  for (const file of [outputs.html, outputs.junit])
    if (file !== undefined) await checkOutputFile(file, outputs.force);
  return outputs;
}

/** Writes them; returns what to say about it. */
async function writeOutputs(
  { html, junit, times, force }: Outputs,
  claims: readonly ReportedClaim[],
  state: LedgerState,
): Promise<readonly string[]> {
  if (html !== undefined) {
    // What typesets and what checks kernels take a while to load: only the page needs them.
    const { verificationPage } = await import('../../../proofs/reports/page/verification-page.js');
    const { kernelRecord } = await import('../../../proofs/reports/kernel-record.js');
    const { readKernelFolder, shippedKernelFolders } = await import('../kernel-folders.js');
    const folders = await shippedKernelFolders();
    const files = await Promise.all(folders.map(readKernelFolder));
    const kernels = files.flatMap((found) => (found === undefined ? [] : [kernelRecord(found)]));
    const page = await verificationPage({ claims, kernels, trust }, { times });
    await writeOutputFile(html, page, force);
  }
  if (junit !== undefined) {
    const { claimCase, renderJUnit } = await import('../../../proofs/reports/junit.js');
    const cases = [...claims.map(claimCase), ...ledgerCase(state)];
    await writeOutputFile(junit, renderJUnit('qgradcam verify', cases), force);
  }
  return [html, junit].flatMap((file) => (file === undefined ? [] : [`Wrote ${file}.`]));
}

/** The comparison with the ledger as a case of its own, where it was made. */
function ledgerCase(state: LedgerState): readonly JUnitCase[] {
  if (state === 'absent' || state === 'not compared') return [];
  const reasons = ledgerLine(state);
  return [
    {
      name: 'proofs/LEDGER.md says what was found',
      suite: 'Ledger',
      seconds: 0,
      output: [],
      ...(state === 'stale' ? { failure: { kind: 'stale', reasons } } : {}),
    },
  ];
}

function forMachines(claim: Claim) {
  const { variants, parts, seconds, ...rest } = claim;
  return {
    ...rest,
    parts: parts.map(({ says, settings, decision }) => ({ says, settings, ...decision })),
    variants: {
      stated: variants.stated,
      refuted: variants.refuted,
      trueAfterAll: variants.trueAfterAll,
      list: variants.list.map(({ says, expected, decision }) => ({ says, expected, ...decision })),
    },
    seconds: rounded(seconds),
  };
}

function report(claims: readonly ReportedClaim[], seconds: number, state: LedgerState): readonly string[] {
  const { stated, refuted } = variantScore(claims);
  return [
    claimTable(claims, process.stdout.columns ?? widthOfFiles),
    '',
    ...claims.flatMap(problems).map((sentence) => `${sentence}.`),
    `Wrong statements refuted: ${refuted} of ${stated}. ${seconds} s in all.`,
    ...ledgerLine(state),
  ];
}

async function testimonyOfZ3(
  only: readonly string[] | undefined,
): Promise<readonly Z3Testimony[] | 'not installed'> {
  const { askZ3 } = await import('../../../proofs/equations/ask-z3.js');
  return (await askZ3(only)) ?? 'not installed';
}

/** What z3 says, where it was asked. */
function z3Lines(z3: readonly Z3Testimony[] | 'not installed' | undefined): readonly string[] {
  if (z3 === undefined) return [];
  if (z3 === 'not installed') return [z3IsAbsent];
  return z3.map(({ id, word, refutations: { asked, refuted, passed } }) => {
    const wrong = passed.map((says) => ` It passes what is wrong: ${says}.`).join('');
    return `z3 on ${id}: ${word}, ${refuted} of ${asked} wrong statements refuted.${wrong}`;
  });
}

function ledgerLine(state: LedgerState): readonly string[] {
  if (state === 'stale') return [`proofs/LEDGER.md says something else: look, then run "${acceptCommand}".`];
  if (state === 'accepted') return ['Wrote proofs/LEDGER.md.'];
  return [];
}

function rounded(seconds: number): number {
  return Math.round(seconds * 1000) / 1000;
}
