import type { CircuitExplanation, GlobalImportance } from '../../explain/circuit/explain-circuit.js';
import { escapeHtml as text } from '../escape-html.js';
import { reportStyle } from '../report/report-style.js';
import { responseCurves } from './response-curves.js';

/** One explained picture of the page. */
export interface CircuitPicture {
  readonly title: string;
  /** The class whose score is explained. */
  readonly className: string;
  readonly explanation: CircuitExplanation;
  readonly importance: GlobalImportance;
  /** The statements in plain words. */
  readonly paragraph: string;
  /** Where the picture is from, what was done to it, and what is doubtful about it. */
  readonly reading: string;
  /** PNG files as data: URLs: the picture, its heat, and its heat with what is not settled marked. */
  readonly images: readonly { readonly url: string; readonly caption: string; readonly width: number }[];
}

export interface CircuitPageContent {
  readonly title: string;
  readonly lead: string;
  readonly pictures: readonly CircuitPicture[];
  /** Label and value, for the end of the page. */
  readonly particulars: readonly (readonly [string, string])[];
}

const style = `
.curves { display: grid; grid-template-columns: repeat(auto-fill, minmax(9rem, 1fr)); gap: .5rem; margin: .8rem 0; }
.curve { display: block; width: 100%; background: var(--card); border-radius: .4rem; }
.unreached { fill: none; stroke: var(--faint); stroke-width: 1; }
.average { stroke: var(--faint); stroke-dasharray: 3 3; }
.heat { display: flex; flex-wrap: wrap; gap: 1rem; }
.heat figure { max-width: 15rem; } .heat img { image-rendering: auto; }
td.strong { font-weight: 600; }
`;

/** What the explicit formula says about pictures, as one page without scripts that needs no other file. */
export function circuitPage({ title, lead, pictures, particulars }: CircuitPageContent): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${text(title)}</title>
<style>${reportStyle}${style}</style>
</head>
<body>
<main>
<h1>${text(title)}</h1>
<p class="lead">${text(lead)}</p>
${pictures.map(section).join('\n')}
<h2>Particulars</h2>
<dl>${particulars.map(([label, value]) => `<dt>${text(label)}</dt><dd>${text(value)}</dd>`).join('')}</dl>
</main>
</body>
</html>
`;
}

function section({ title, explanation, importance, paragraph, reading, images }: CircuitPicture): string {
  const drawn = images.map(
    ({ url, caption, width }) =>
      `<figure><img src="${url}" width="${width}" alt="${text(caption)}"><figcaption>${text(caption)}</figcaption></figure>`,
  );
  return [
    `<h2>${text(title)}</h2>`,
    `<p>${text(paragraph)}</p>`,
    `<p class="note">${text(reading)}</p>`,
    `<div class="heat">${drawn.join('')}</div>`,
    `<h3>The score over each angle, the others held; thin where no input of the qubit leads</h3>`,
    responseCurves(explanation.qubits),
    qubitTable(explanation, importance),
  ].join('\n');
}

const columns = [
  'Qubit',
  'Angle (average)',
  'Slope',
  'Brings (own angle)',
  'Shapley value',
  'Works most with',
  'Variance, alone',
  'Variance, in all',
] as const;

function qubitTable({ qubits, interactions }: CircuitExplanation, importance: GlobalImportance): string {
  const n = qubits.length;
  const rows = qubits.map(({ qubit, angle, averageAngle, slope, slopeError, effect, shapley }) => {
    const row = [...interactions.subarray(qubit * n, (qubit + 1) * n)];
    const partner = row.reduce((best, value, r) => (Math.abs(value) > Math.abs(row[best]!) ? r : best), 0);
    const cells = [
      String(qubit),
      `${fixed(angle)} (${fixed(averageAngle)})`,
      `${signed(slope)}${slopeError === undefined ? '' : ` ± ${fixed(slopeError)}`}`,
      signed(effect),
      signed(shapley),
      row[partner] === 0 ? '–' : `${partner} (${signed(row[partner]!)})`,
      percent(importance.alone[qubit]!),
      percent(importance.inAll[qubit]!),
    ];
    return `<tr>${cells.map((cell, k) => `<td class="number" data-name="${text(columns[k]!)}">${text(cell)}</td>`).join('')}</tr>`;
  });
  const head = columns.map((name) => `<th>${text(name)}</th>`).join('');
  return `<div class="scroll"><table><thead><tr>${head}</tr></thead><tbody>${rows.join('')}</tbody></table></div>`;
}

const fixed = (value: number) => value.toFixed(2).replace('-', '−');
const signed = (value: number) => `${value > 0 ? '+' : ''}${fixed(value)}`;
const percent = (share: number) => `${(100 * share).toFixed(1)} %`;
