import { createHash } from 'node:crypto';
import type { Ansatz } from '../symbolic/ansatz/ansatz.js';
import {
  type Certificate,
  checker,
  type Method,
  type SingleWasmClaim,
  singleStatement,
  singleTrusted,
  statement,
  trusted,
  type WasmClaim,
} from './certificate.js';
import { checkExactly, isExactlyCheckable } from './kernel/check-exactly.js';
import {
  batches,
  type CheckOptions,
  type Counterexample,
  checkKernel,
  type Finding,
} from './kernel/check-kernel.js';
import { canonical } from './kernel/interface.js';
import { type KernelFile, readKernel } from './kernel/read-kernel.js';
import { KernelRejection } from './kernel/rejection.js';
import { roundingOf, singleRoundingOf } from './kernel/rounding/rounding-of.js';
import { SeededReadings } from './kernel/seeded-readings.js';
import type { Dialect } from './kernel/text/parse.js';
import { differenceOfPrograms } from './kernel/text/same-program.js';
import type { Json } from './kernel/text/syntax.js';
import type { Accelerated } from './kernel/wasm/accelerated.js';
import { readingNotes } from './reading-notes.js';

/** The two texts of a kernel folder. */
export interface KernelTexts {
  /** kernel.ts */
  readonly typescript: string;
  /** kernel.js: the same program without annotations. */
  readonly javascript: string;
}

/** SHA-256 of a text's UTF-8 bytes, in hexadecimal. */
export function sha256(text: string | Uint8Array): string {
  return createHash('sha256').update(text).digest('hex');
}

/**
 * Checks the texts of a kernel against its configuration and writes down what was found.
 *
 * The result depends on texts and configuration alone, unless `salt` (from --seed) is given, which moves the random point.
 * `onStage` is told what is being done, for kernels that take minutes.
 */
export function certify(
  texts: KernelTexts,
  ansatz: Ansatz,
  salt = '',
  onStage: (stage: string) => void = () => {},
): Certificate {
  const document = canonical(ansatz.document as unknown as Json); // an AnsatzDocument is JSON
  const seedOf = (text: string): string => sha256([salt, statement, document, text].join('\n'));
  const readings = new SeededReadings(ansatz, seedOf(texts.typescript));
  const typescript = decide(texts.typescript, 'typescript', ansatz, { readings, onStage });
  const head = headOf(texts, ansatz);
  if (typescript.verdict !== 'proved')
    return { ...head, verdict: typescript.verdict, ...why('kernel.ts', typescript), methods: [], ...foot };
  const difference = differenceOfTexts(texts, ansatz);
  if (difference !== undefined) {
    const other = new SeededReadings(ansatz, seedOf(texts.javascript));
    const javascript = decide(texts.javascript, 'javascript', ansatz, { readings: other, onStage });
    const differs = `kernel.js is another program than kernel.ts (${difference})`;
    if (javascript.verdict !== 'proved') {
      const { reason, ...rest } = why('kernel.js', javascript);
      return {
        ...head,
        verdict: javascript.verdict,
        reason: `${differs}: ${reason}`,
        ...rest,
        methods: [],
        ...foot,
      };
    }
    return {
      ...head,
      verdict: 'open',
      reason: `${differs}; each equals the formula, but they are not the same text twice`,
      methods: [],
      ...foot,
    };
  }
  onStage('measuring its rounding');
  // At the same points whatever the salt: what was observed is compared with what a certificate says.
  const rounding = roundingOf(texts.typescript, ansatz, sha256([document, texts.typescript].join('\n')));
  if (typeof rounding === 'string')
    return { ...head, verdict: 'open', reason: `kernel.ts: ${rounding}`, methods: [], ...foot };
  const file = readKernel(texts.typescript, 'typescript', ansatz);
  const { accelerated, single } = file;
  if (!accelerated) return { ...head, verdict: 'proved', methods: typescript.methods, rounding, ...foot };
  const wasm = claimOf(accelerated, 'wasm');
  if ('verdict' in wasm) return { ...head, ...wasm, methods: [], ...foot };
  if (!single) return { ...head, wasm, verdict: 'proved', methods: typescript.methods, rounding, ...foot };
  const claim = claimOf(single, 'wasm-f32');
  if ('verdict' in claim) return { ...head, ...claim, methods: [], ...foot };
  const wasmSingle: SingleWasmClaim = {
    statement: singleStatement,
    ...claim,
    rounding: singleRoundingOf(file, ansatz, rounding.observed.seed),
    trusted: singleTrusted,
  };
  return { ...head, wasm, wasmSingle, verdict: 'proved', methods: typescript.methods, rounding, ...foot };

  /** What is claimed of the bytes, or why nothing is. */
  function claimOf(
    { bytes }: Accelerated,
    target: keyof typeof wasmNames,
  ): WasmClaim | Pick<Certificate, 'verdict' | 'reason' | 'counterexample'> {
    const name = wasmNames[target];
    const found = decide(texts.typescript, 'typescript', ansatz, {
      target,
      readings,
      onStage: (stage) => onStage(`${name}: ${stage}`),
    });
    return found.verdict === 'proved'
      ? { sha256: sha256(bytes), bytes: bytes.length, methods: found.methods }
      : { verdict: found.verdict, ...why(name, found) };
  }
}

const wasmNames = { wasm: 'WebAssembly', 'wasm-f32': 'WebAssembly in single precision' } as const;

/** What a kernel comes with that nobody has checked: an honest "open". "prove" decides it at any time. */
export function uncertified(texts: KernelTexts, ansatz: Ansatz): Certificate {
  const reason = 'not checked: it was written with --uncertified';
  return { ...headOf(texts, ansatz), verdict: 'open', reason, methods: [], ...foot };
}

const foot = { trusted, checker };

function headOf(
  texts: KernelTexts,
  ansatz: Ansatz,
): Pick<Certificate, 'schema' | 'statement' | 'notes' | 'ansatz' | 'texts'> {
  const notes = readingNotes(ansatz);
  return {
    schema: 'qgradcam/certificate@1',
    statement,
    ...(notes.length > 0 ? { notes } : {}),
    ansatz: ansatz.document,
    texts: [
      { file: 'kernel.ts', sha256: sha256(texts.typescript) },
      { file: 'kernel.js', sha256: sha256(texts.javascript) },
    ],
  };
}

type Decision =
  | { readonly verdict: 'proved'; readonly methods: readonly Method[] }
  | Exclude<Finding, { verdict: 'proved' }>;

function decide(
  text: string,
  dialect: Dialect,
  ansatz: Ansatz,
  options: Required<Pick<CheckOptions, 'readings' | 'onStage'>> & Pick<CheckOptions, 'target'>,
): Decision {
  const { seed } = options.readings;
  const finding = checkKernel(text, dialect, ansatz, seed, options);
  if (finding.verdict !== 'proved') return finding;
  const { prime, degree, height, log2ErrorBound } = finding;
  const tested: Method = {
    method: 'identity-testing',
    seed,
    prime,
    points: 1,
    batches: batches[options.target ?? 'plain'],
    degree,
    height,
    log2ErrorBound,
  };
  const exact = isExactlyCheckable(ansatz) ? checkExactly(text, dialect, ansatz, options.target) : undefined;
  if (exact === 'different')
    return { verdict: 'open', reason: 'the exact normal forms differ though the field saw no difference' };
  const decided: Method = { method: 'exact-normal-form', ring: 'Q(zeta_8)[e^(±i·angle/2)]', batches: [1] };
  return { verdict: 'proved', methods: exact === 'equal' ? [decided, tested] : [tested] };
}

function why(
  file: string,
  decision: Exclude<Decision, { verdict: 'proved' }>,
): { reason: string; counterexample?: Counterexample } {
  if (decision.verdict === 'open') return { reason: `${file}: ${decision.reason}` };
  const { counterexample } = decision;
  return { reason: `${file}: ${sentenceOf(counterexample)}`, counterexample };
}

/** A counterexample as a sentence, with as many digits as it takes to see the difference, and a few more. */
export function sentenceOf({ function: name, output, residues, at }: Counterexample): string {
  if (!at)
    return `${output} of ${name} differs from the formula${residues ? `: modulo the prime ${residues.prime} it is ${residues.actual} instead of ${residues.expected}` : ''}`;
  let same = 0;
  while (same < at.expected.length && at.expected[same] === at.actual[same]) same += 1;
  const shown = Math.min(Math.max(same + 4, 12), at.expected.length);
  const point = `x = ${JSON.stringify(at.x)}, theta = ${JSON.stringify(at.theta)}${
    at.cotangent ? `, cotangent = ${JSON.stringify(at.cotangent)}` : ''
  }`;
  return `${output} of ${name} differs from the formula: at ${point} it is ${at.actual.slice(0, shown)} instead of ${at.expected.slice(0, shown)}`;
}

function differenceOfTexts({ typescript, javascript }: KernelTexts, ansatz: Ansatz): string | undefined {
  try {
    return differenceOfFiles(
      readKernel(typescript, 'typescript', ansatz),
      readKernel(javascript, 'javascript', ansatz),
    );
  } catch (error) {
    if (error instanceof KernelRejection) return error.message;
    throw error;
  }
}

function differenceOfFiles(a: KernelFile, b: KernelFile): string | undefined {
  const plain = differenceOfPrograms(a.plain, b.plain);
  if (plain !== undefined) return plain;
  const spelt = ({ accelerated, single }: KernelFile) =>
    JSON.stringify([accelerated, single].map((part) => part && [sha256(part.bytes), [...part.functions]]));
  return spelt(a) === spelt(b) ? undefined : 'their WebAssembly differs';
}
