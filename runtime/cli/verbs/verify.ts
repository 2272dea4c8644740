import { access, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  acceptCommand,
  counterexampleText,
  renderLedger,
  verdictText,
} from '../../../proofs/equations/ledger.js';
import {
  type EquationClaim,
  equationIds,
  verifyEquations,
} from '../../../proofs/equations/verify-equations.js';
import { Mistake } from '../../../symbolic/mistake.js';
import type { Outcome, Verb } from '../verb.js';

class OnlyMistake extends Mistake {
  constructor(asked: string, unknown: string) {
    super({
      asked: `--only ${asked}`,
      expected: unknown === '' ? 'it names at least one equation' : `there is no equation "${unknown}"`,
      remedy: `Choose from ${equationIds.join(', ')}`,
    });
  }
}

class AcceptMistake extends Mistake {
  constructor(expected: string, remedy: string) {
    super({ asked: '--accept', expected, remedy });
  }
}

const ledger = fileURLToPath(new URL('../../../proofs/LEDGER.md', import.meta.url));

/** How LEDGER.md stands to what was just verified. */
type LedgerState = 'current' | 'stale' | 'accepted' | 'absent' | 'not compared';

export const verify: Verb = {
  summary: 'prove the equations, refute wrong statements near them, ask independent witnesses',
  examples: [
    { command: 'qgradcam verify', does: 'verifies everything and compares with proofs/LEDGER.md' },
    {
      command: 'qgradcam verify --only eq15,eq16 --no-witnesses',
      does: 'two equations, by the exact prover alone',
    },
    { command: acceptCommand, does: 'writes proofs/LEDGER.md again' },
  ],
  declare: (command) => {
    command
      .option('--no-witnesses', 'leave out mathjs and nerdamer')
      .option('--only <ids>', 'only these equations, e.g. eq15,eq16')
      .option('--accept', 'write the verdicts into proofs/LEDGER.md');
  },
  run: async (_args, options, { progress, clock }): Promise<Outcome> => {
    const only = typeof options.only === 'string' ? chosen(options.only) : undefined;
    const askWitnesses = options.witnesses !== false;
    const complete = only === undefined && askWitnesses;
    if (options.accept === true) await checkAcceptance(complete);
    const began = clock();
    progress.start('Verifying equations', only?.length ?? equationIds.length);
    const claims = verifyEquations({
      witnesses: askWitnesses,
      clock,
      progress: (done, id) => progress.update(done, id),
      ...(only === undefined ? {} : { only }),
    });
    progress.finish();
    const ledgerState = complete ? await compareLedger(claims, options.accept === true) : 'not compared';
    const seconds = rounded(clock() - began);
    const ok = claims.every((claim) => claim.ok) && ledgerState !== 'stale';
    return {
      ok,
      json: { ok, seconds, ledger: ledgerState, claims: claims.map(forMachines) },
      text: report(claims, seconds, ledgerState),
    };
  },
};

function chosen(text: string): readonly string[] {
  const ids = text.split(',').map((id) => id.trim());
  const unknown = ids.find((id) => !equationIds.includes(id));
  if (unknown !== undefined) throw new OnlyMistake(text, unknown);
  return ids;
}

async function checkAcceptance(complete: boolean): Promise<void> {
  if (!complete)
    throw new AcceptMistake(
      'the ledger is about all equations and all witnesses',
      'Leave out --only and --no-witnesses',
    );
  await access(dirname(ledger)).catch(() => {
    throw new AcceptMistake('the ledger is kept with the sources', 'Run it in a checkout of the project');
  });
}

async function compareLedger(claims: readonly EquationClaim[], accept: boolean): Promise<LedgerState> {
  const text = renderLedger(claims);
  if (accept) {
    await writeFile(ledger, text);
    return 'accepted';
  }
  const kept = await readFile(ledger, 'utf8').catch(() => undefined);
  if (kept === undefined) return 'absent';
  return kept === text ? 'current' : 'stale';
}

function forMachines(claim: EquationClaim) {
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

function report(claims: readonly EquationClaim[], seconds: number, state: LedgerState): string {
  const rows = claims.map((claim) => [
    `Eq. ${claim.number}`,
    claim.title,
    verdictText(claim),
    claim.method,
    Object.entries(claim.witnesses)
      .map(([name, word]) => `${name} ${word}`)
      .join(', ') || '–',
    `${claim.variants.refuted}/${claim.variants.stated}`,
    `${claim.seconds.toFixed(2)} s`,
  ]);
  const stated = claims.reduce((sum, { variants }) => sum + variants.stated, 0);
  const refuted = claims.reduce((sum, { variants }) => sum + variants.refuted, 0);
  return [
    aligned([['equation', 'statement', 'verdict', 'method', 'witnesses', 'refuted', 'time'], ...rows]),
    '',
    ...claims.flatMap(failures),
    `Wrong statements refuted: ${refuted} of ${stated}. ${seconds} s in all.`,
    ...ledgerLine(state),
  ].join('\n');
}

/** What is not as it has to be, in sentences. */
function failures(claim: EquationClaim): readonly string[] {
  return [
    ...claim.parts.flatMap(({ says, decision }) =>
      decision.verdict === 'refuted'
        ? [`Eq. ${claim.number} is refuted (${says}): ${counterexampleText(decision.counterexample)}`]
        : [],
    ),
    ...claim.variants.list.flatMap(({ says, expected, decision }) =>
      (decision.verdict === 'refuted') === (expected === 'false')
        ? []
        : [`Eq. ${claim.number}, "${says}" was expected to be ${expected} and is ${decision.verdict}.`],
    ),
    ...Object.entries(claim.witnesses).flatMap(([name, word]) =>
      word === 'refuted' ? [`Eq. ${claim.number} is refuted by ${name}.`] : [],
    ),
  ];
}

function ledgerLine(state: LedgerState): readonly string[] {
  if (state === 'stale') return [`proofs/LEDGER.md says something else: look, then run "${acceptCommand}".`];
  if (state === 'accepted') return ['Wrote proofs/LEDGER.md.'];
  return [];
}

function aligned(rows: readonly (readonly string[])[]): string {
  const widths = rows[0]!.map((_, k) => Math.max(...rows.map((row) => [...row[k]!].length)));
  return rows
    .map((row) =>
      row
        .map((cell, k) => cell + ' '.repeat(widths[k]! - [...cell].length))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

function rounded(seconds: number): number {
  return Math.round(seconds * 1000) / 1000;
}
