import { escapeMarkup as text } from '../escape-markup.js';
import type { KernelRecord } from '../kernel-record.js';
import { methodWords, type ReportedClaim } from '../reported-claim.js';
import { badge } from './claim-section.js';
import { claimLink } from './linked.js';

/** The kernels, their certificates, and the claims below them. */
export function kernelSection(kernels: readonly KernelRecord[], below: readonly ReportedClaim[]): string {
  if (kernels.length === 0) return '';
  const rests = below.length === 0 ? '' : ` They rest on ${below.map(claimLink).join(', ')}.`;
  return `<section id="kernels"><h2>The kernels that rest on them</h2>
<p>Generated gradient code, with what its certificate says. A certificate is believed only where it names the hashes of the texts that
are there; <code>qgradcam prove</code> checks the texts themselves again.${rests}</p>
${kernels.map(kernel).join('\n')}</section>`;
}

function kernel({
  id,
  verdict,
  reason,
  texts,
  methods,
  log2ErrorBound,
  rounding,
  wasm,
  wasmSingle,
  configuration,
}: KernelRecord): string {
  const rows: readonly (readonly [string, string])[] = [
    ...(configuration === undefined ? [] : [['circuit', text(configuration)] as const]),
    ...(methods.length === 0 ? [] : [['decided by', text(methods.map(methodWords).join('; '))] as const]),
    ...(log2ErrorBound === undefined
      ? []
      : [
          [
            'a wrong text passes',
            `with probability at most 2<sup>${text(minus(log2ErrorBound))}</sup>`,
          ] as const,
        ]),
    ...(rounding === undefined ? [] : [['rounding errors', text(rounding)] as const]),
    ...texts.map(({ file, sha256 }) => [`sha256 of ${file}`, `<code>${text(sha256)}</code>`] as const),
    ...(wasm === undefined ? [] : [['WebAssembly in them', bytesWords(wasm)] as const]),
    ...(wasmSingle === undefined
      ? []
      : [['WebAssembly in single precision', bytesWords(wasmSingle)] as const]),
    ...(reason === undefined ? [] : [['not believed', text(reason)] as const]),
  ];
  return `<article class="claim kernel" id="kernel-${text(id)}"><header><h3>${text(id)}</h3>${badge(verdict, verdict === 'proved')}</header>
<dl>${rows.map(([name, value]) => `<dt>${text(name)}</dt><dd>${value}</dd>`).join('\n')}</dl></article>`;
}

const bytesWords = ({ bytes, sha256 }: Required<KernelRecord>['wasm']) =>
  `${text(String(bytes))} bytes, sha256 <code>${text(sha256)}</code>`;

/** Rounded up, so that the bound still holds. */
function minus(bound: number): string {
  return String(Math.ceil(bound)).replace('-', '−');
}
