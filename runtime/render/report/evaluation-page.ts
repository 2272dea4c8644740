import type { AttributionMethod } from '../../explain/attribution-method.js';
import { attributionMethods } from '../../explain/attribution-methods.js';
import type { Interval } from '../../explain/faithfulness/bootstrap.js';
import type { Evaluation, MeasuredMethod } from '../../explain/faithfulness/evaluate-methods.js';
import {
  type FaithfulnessMetric,
  faithfulnessMetrics,
} from '../../explain/faithfulness/faithfulness-metrics.js';
import { escapeHtml as text } from '../escape-html.js';
import { reportStyle } from './report-style.js';

/** What the page says besides the numbers. */
export interface EvaluationPage {
  readonly evaluation: Evaluation;
  /** What was evaluated on what, each a sentence. */
  readonly lead: readonly string[];
  /** The file of the contact sheet. */
  readonly sheet: string;
  readonly command: string;
}

/** The evaluation as one HTML page: a table of metrics against methods, and what each of them is. */
export function evaluationPage({ evaluation, lead, sheet, command }: EvaluationPage): string {
  const { images, methods, metrics, own, references, resamples, skippedMethods, skippedMetrics } = evaluation;
  const titles = methods.map(({ method }) => attributionMethods[method].title);
  const head = ['metric', ...titles, 'reference'].map((title) => `<th>${text(title)}</th>`).join('');
  const rows = metrics.map((name) => {
    const { title, direction }: FaithfulnessMetric = faithfulnessMetrics[name];
    const cells = methods.map(
      ({ metrics: measured }, i) =>
        `<td class="number" data-name="${text(titles[i]!)}">${cellOf(measured[name]!, images)}</td>`,
    );
    const reference = references[name];
    return `<tr><td><b>${text(title)}</b><br><small>${text(direction)} is better</small></td>${cells.join('')}
<td class="number" data-name="reference">${reference === undefined ? '–' : marked(reference, reference.best, images)}</td></tr>`;
  });
  const speed = methods.map(
    ({ mapsPerSecond, emptyMaps }, i) =>
      `<tr><td>${text(titles[i]!)}</td><td class="number" data-name="maps a second">${mapsPerSecond.toFixed(0)}</td>
<td class="number" data-name="empty maps">${emptyMaps}</td></tr>`,
  );
  const explained = methods.map(({ method }) => {
    const { title, summary, source }: AttributionMethod = attributionMethods[method];
    return `<dt>${text(title)}</dt><dd>${text(summary)} <span class="source">${text(source)}.</span></dd>`;
  });
  const measured = metrics.map((name) => {
    const { title, meaning, reference, source }: FaithfulnessMetric = faithfulnessMetrics[name];
    const compared = reference === undefined ? '' : ` Reference: ${reference.meaning}.`;
    return `<dt>${text(title)}</dt><dd>${text(meaning + compared)} <span class="source">${text(source)}.</span></dd>`;
  });
  const left = [...skippedMethods, ...skippedMetrics].map(
    ({ name, reason }) => `<li>${text(name)}: ${text(reason)}</li>`,
  );
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>Attribution methods side by side</title><style>${reportStyle}
td.number b { color: var(--ink); }</style></head><body><main style="max-width: 90rem">
<h1>Attribution methods side by side</h1>
${lead.map((sentence) => `<p class="lead">${text(sentence)}</p>`).join('\n')}
<p>Each value is a mean over ${images} pictures, each explained for its predicted class, with its 95 % confidence
interval: a percentile bootstrap over pictures with ${resamples} resamples. Beneath it stands the difference to
${text(attributionMethods[own].title)}, paired picture by picture, green where it is better by more than chance and red where it is worse.
The best of each row by the mean is bold with a star (★), also where it is no method that looks at the network but one to compare with:
random order, the centred Gaussian or the reference.</p>
<div class="scroll"><table><thead><tr>${head}</tr></thead>
<tbody>${rows.join('\n')}</tbody></table></div>
${left.length === 0 ? '' : `<h2>Left out</h2><ul>${left.join('')}</ul>`}
<h2>What the maps look like</h2>
<p>Red speaks for the class, blue against it; methods without a sign are drawn as heat from black to yellow. Each picture has its own scale, and one told wrongly has a frame.</p>
<p><a href="${text(sheet)}"><img src="${text(sheet)}" alt="Pictures with the maps of all methods" style="max-width: 100%"></a></p>
<h2>Speed and empty maps</h2>
<table style="max-width: 32rem"><thead><tr><th>method</th><th>maps a second</th><th>empty maps</th></tr></thead><tbody>${speed.join('\n')}</tbody></table>
<h2>The methods</h2><dl>${explained.join('\n')}</dl>
<h2>The metrics</h2><dl>${measured.join('\n')}</dl>
<h2>The same again</h2><pre>${text(command)}</pre>
</main></body></html>
`;
}

const number = (value: number) => (Number.isNaN(value) ? '–' : value.toFixed(3).replace('-', '−'));

const interval = ({ mean, from, to }: Interval) =>
  `${number(mean)}<br><small>${number(from)} … ${number(to)}</small>`;

/**
 * The best of a row is bold with a star; colours are for what is better or worse than the paper's method. A metric without a
 * value for some pictures says of how many its mean is.
 */
function marked(value: Interval, best: boolean, images: number): string {
  const count = value.count === images ? '' : `<br><small>${value.count} of ${images} pictures</small>`;
  return `${best ? `<b>★ ${interval(value)}</b>` : interval(value)}${count}`;
}

function cellOf({ value, best, difference, against }: MeasuredMethod, images: number): string {
  const shown = marked(value, best, images);
  if (difference === undefined || against === undefined) return shown;
  const colour = against === 'better' ? 'yes' : against === 'worse' ? 'no' : '';
  const said =
    against === 'the same' ? 'the same' : `${difference.mean > 0 ? '+' : ''}${number(difference.mean)}`;
  return `${shown}<br><small class="${colour}" title="${number(difference.from)} … ${number(difference.to)}">${said}</small>`;
}
