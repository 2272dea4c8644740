import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Certificate, Method } from '../../../proofs/certificate.js';
import { sha256 } from '../../../proofs/certify.js';
import { verifyEquations } from '../../../proofs/equations/verify-equations.js';
import { roundingWords } from '../../../proofs/kernel/rounding/rounding-of.js';
import { recheck } from '../../../proofs/recheck.js';
import { equations } from '../../../symbolic/equations/index.js';
import { pipelineEquations } from '../../explain/pipeline-equations.js';
import type { ReportCertificate, ReportEquation } from '../../render/report/report-content.js';
import { invocation } from '../installation.js';

/** The equations of the circuit that a heatmap rests on. */
const shown = [9, 10, 13, 14, 15, 16];

/** Eqs. 5 to 16 as far as a heatmap rests on them, each proved anew. `clock` gives seconds. */
export function equationsForReport(clock: () => number): ReportEquation[] {
  const claims = verifyEquations({ witnesses: [], clock });
  const circuit = equations
    .filter(({ number }) => shown.includes(number))
    .map(({ id, number, title, latex }) => {
      const claim = claims.find((candidate) => candidate.id === id)!; // every equation is verified
      const verdict =
        claim.verdict === 'definition'
          ? `definition${claim.wellFormed === true ? ', well-formed' : ''}`
          : `${claim.verdict} exactly`;
      return { number, title, latex, verdict };
    });
  return [...pipelineEquations.map((equation) => ({ ...equation, verdict: 'definition' })), ...circuit];
}

const files = ['kernel.ts', 'kernel.js', 'ansatz.json', 'certificate.json'] as const;

/** The certificate of a kernel, and what a fresh check of its shipped text says; `folder` for one of the user's own. */
export async function certificateForReport(id: string, folder?: string): Promise<ReportCertificate> {
  const place = folder ?? fileURLToPath(new URL(`../../../generated/${id}/`, import.meta.url));
  const read = await Promise.all(
    files.map(async (file) => [file, await readFile(join(place, file)).catch(() => undefined)] as const),
  );
  const texts = Object.fromEntries(read);
  const checked = recheck({ id, ...texts });
  const { rounding } = checked;
  const certificate = JSON.parse(String(texts['certificate.json'])) as Certificate; // the model loaded it
  return {
    id,
    file: 'kernel.js',
    sha256: sha256(texts['kernel.js']!),
    verdict: checked.verdict,
    method: checked.methods.map(inWords).join('; ') || (checked.reason ?? 'nothing'),
    log2ErrorBound: checked.log2ErrorBound,
    ...(rounding === undefined ? {} : { rounding: roundingWords(rounding.observed, rounding.bound) }),
    statement: certificate.statement,
    recheck: `${invocation()} prove${folder === undefined ? '' : ` ${folder}`}`,
  };
}

function inWords(method: Method): string {
  if (method.method === 'exact-normal-form') return 'comparison of exact normal forms';
  const [prime] = method.prime.split(' = ');
  return (
    'identity testing: the text and an independent dense reading of the equations agree at a random point of the field of ' +
    `${prime} elements`
  );
}
