import type { AttributionMethod } from '../../explain/attribution-method.js';
import { attributionMethods } from '../../explain/attribution-methods.js';
import {
  type FaithfulnessMetric,
  faithfulnessMetrics,
} from '../../explain/faithfulness/faithfulness-metrics.js';
import type { Estimate } from '../../explain/faithfulness/measure-faithfulness.js';
import { colourBarSvg } from '../colour-bar.js';
import { escapeHtml as text } from '../escape-html.js';
import { confusionMatrix, worst } from './confusion-matrix.js';
import { lossCurve } from './loss-curve.js';
import type { Particular, ReportContent, ReportDigit, ReportImage } from './report-content.js';
import { reportStyle } from './report-style.js';
import { typeset } from './typeset.js';

/** The report as one HTML page that needs nothing but the pictures of its folder: no scripts, no network. */
export function reportPage(content: ReportContent): string {
  const sections = [
    summary(content),
    training(content),
    heatmaps(content),
    faithfulness(content),
    comparison(content),
    equations(content),
    certificates(content),
    particulars(content),
  ];
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${text(content.title)}</title>
<style>${reportStyle}</style>
</head>
<body>
<main>
${sections.join('\n')}
</main>
</body>
</html>
`;
}

function summary(content: ReportContent): string {
  const { title, lead, warning, test, emptyMaps, certificates, faithfulness } = content;
  const share = test.right / test.total;
  const error = Math.sqrt((share * (1 - share)) / test.total);
  const proved = certificates.filter(({ verdict }) => verdict === 'proved').length;
  const nearInk = faithfulness.metrics.find(({ metric }) => metric === 'nearInk');
  const numbers = [
    [
      `${(100 * share).toFixed(2)} ± ${(100 * error).toFixed(2)} %`,
      `accuracy on ${test.total} held-out digits`,
    ],
    [`${emptyMaps.empty} of ${emptyMaps.maps}`, 'heatmaps without any evidence for the predicted class'],
    ...(nearInk === undefined
      ? []
      : [[percent(nearInk.value.mean, 1), 'of the heat lies within 2 pixels of ink']]),
    [`${proved} of ${certificates.length}`, 'gradient kernels with a valid certificate'],
  ];
  return `<h1>${text(title)}</h1>
<p class="lead">${text(lead)}</p>
${warning === undefined ? '' : `<p class="warning">${text(warning)}</p>`}
<ul class="numbers">${numbers.map(([value, name]) => `<li><b>${text(value!)}</b><span>${text(name!)}</span></li>`).join('')}</ul>`;
}

function training({ history, confusion, labels, test }: ReportContent): string {
  const curve =
    history.length === 0
      ? '<p>The model was trained before; its loss curve is not at hand.</p>'
      : `${lossCurve(history)}
<p class="key"><span class="loss">● loss</span> (left)${
          history.some(({ accuracy }) => accuracy !== undefined)
            ? ' <span class="accuracy">● accuracy on the training digits as distorted</span> (right)'
            : ''
        }</p>`;
  return `<h2>How well it reads</h2>
<div class="pair">
<div><h3>Loss while training</h3>${curve}</div>
<div><h3>Confusion on ${test.total} held-out digits</h3>${confusionMatrix(confusion, labels)}
<p class="note">${text(worst(confusion, labels))}</p></div>
</div>`;
}

function heatmaps({ rows, bar, signedBar, emptyMaps }: ReportContent): string {
  const shown = rows.map(
    ({ label, digits }) =>
      `<h3>Digit ${text(label)}</h3>\n<div class="row">${digits.map(figure).join('\n')}</div>`,
  );
  const { maps, empty, sentences } = emptyMaps;
  const emptiness =
    empty === 0
      ? `None of the ${maps} heatmaps for a predicted class is empty: each has positions that speak for the class.`
      : `${empty} of ${maps} heatmaps for a predicted class (${percent(empty / maps, 2)}) ${
          empty === 1 ? 'is' : 'are'
        } empty: nowhere positive.`;
  return `<h2>What it looks at</h2>
<p>Under each digit: the heat for the <b>predicted</b> class (Eqs. 7 and 8). Then, where the prediction is wrong, the heat
for the <b>true</b> class; where it is right, the signed map: red speaks for the class, blue against it. The thin line is
the outline of the ink. Each picture has its own scale, and its strongest heat, in units of score (logit), stands beneath;
the two classes of a misread digit share one.</p>
<div class="bars"><div><p>${text(bar.label)}</p>${colourBarSvg(bar)}</div>
<div><p>${text(signedBar.label)}</p>${colourBarSvg(signedBar)}</div></div>
${shown.join('\n')}
<h3>Empty maps</h3>
<p>${text(emptiness)}</p>
${sentences.length === 0 ? '' : `<ul>${sentences.map((sentence) => `<li>${text(sentence)}</li>`).join('')}</ul>`}`;
}

const image = ({ src, alt }: ReportImage) =>
  `<img src="${text(src)}" alt="${text(alt)}" width="168" height="168" loading="lazy">`;

function figure({ caption, right, image: original, predicted, second }: ReportDigit): string {
  return `<figure${right ? '' : ' class="mistaken"'}>${image(original)}${image(predicted)}${image(second)}
<figcaption><b>${text(caption)}</b><br>${text(second.caption)}</figcaption></figure>`;
}

function faithfulness({ faithfulness: { images, metrics, note } }: ReportContent): string {
  const besides = new Set(metrics.flatMap(({ beside }) => beside?.method ?? []));
  const beside = [...besides].map((method) => ({
    method,
    ...(attributionMethods[method] as AttributionMethod),
  }));
  const rows = metrics.map((measured) => {
    const metric: FaithfulnessMetric = faithfulnessMetrics[measured.metric];
    const reference =
      measured.reference === undefined
        ? '–'
        : `${estimate(measured.reference)}<br><small>${text(metric.reference?.meaning ?? '')}</small>`;
    return `<tr><td>${text(metric.title)}<br><small>${text(metric.meaning)}</small></td>
<td class="number" data-name="QGrad-CAM">${estimate(measured.value)}</td><td data-name="compared with">${reference}</td>${beside
      .map(
        ({ method, title }) =>
          `<td class="number" data-name="${text(title)}">${measured.beside?.method === method ? estimate(measured.beside.value) : '–'}</td>`,
      )
      .join('')}<td>${[
      `${text(metric.direction)} is better`,
      verdict(measured.difference, metric, 'the reference'),
      ...beside.map(({ title }) =>
        verdict(measured.beside?.difference, metric, `the ${title.charAt(0).toLowerCase()}${title.slice(1)}`),
      ),
    ]
      .filter((line) => line !== '')
      .join('<br>')}</td></tr>`;
  });
  const sources = [
    ...new Set(metrics.map(({ metric }) => (faithfulnessMetrics[metric] as FaithfulnessMetric).source)),
  ];
  return `<h2>Whether the heat deserves belief</h2>
<p>Measured on ${images} held-out digits, each explained for its predicted class; mean ± standard error.${
    note === undefined ? '' : ` ${text(note)}`
  }</p>
<div class="scroll"><table><thead><tr><th>measure</th><th>QGrad-CAM</th><th>compared with</th>${beside.map(({ title }) => `<th>${text(title)}</th>`).join('')}<th>reading</th></tr></thead>
<tbody>${rows.join('\n')}</tbody></table></div>
${beside.map(({ title, summary }) => `<p>${text(title)}: ${text(summary)}</p>`).join('\n')}
<p class="source">${sources.map(text).join('; ')}.</p>`;
}

/** Whether the difference to something is on the good side by more than two standard errors. */
function verdict(difference: Estimate | undefined, { direction }: FaithfulnessMetric, other: string): string {
  if (difference === undefined || direction === 'near zero') return '';
  const { mean, standardError } = difference;
  const gain = direction === 'higher' ? mean : -mean;
  const size = `${Math.abs(mean).toFixed(3)} ± ${standardError.toFixed(3)}`;
  if (gain > 2 * standardError) return `<span class="yes">better than ${text(other)} by ${size}</span>`;
  if (gain < -2 * standardError) return `<span class="no">worse than ${text(other)} by ${size}</span>`;
  return `<span class="no">not told apart from ${text(other)} (${size})</span>`;
}

const estimate = ({ mean, standardError }: Estimate) => `${mean.toFixed(3)} ± ${standardError.toFixed(3)}`;

function comparison({ comparison: compared, test }: ReportContent): string {
  if (compared === undefined) return '';
  const { networks, leftOut } = compared;
  const { images, metrics } = networks[0]!.faithfulness; // the model itself is always there
  const columns = metrics.map(({ metric }): FaithfulnessMetric => faithfulnessMetrics[metric]);
  const head = ['the same CNN with', 'weights', `accuracy of ${test.total}`].map(
    (name) => `<th>${name}</th>`,
  );
  const rows = networks.map(
    ({ title, weights, accuracy, faithfulness: judged }) =>
      `<tr><td>${text(title)}</td><td class="number" data-name="weights">${weights}</td><td class="number" data-name="accuracy">${percent(accuracy, 2)}</td>${judged.metrics
        .map(
          ({ value }, k) =>
            `<td class="number" data-name="${text(columns[k]!.title)}">${estimate(value)}</td>`,
        )
        .join('')}</tr>`,
  );
  return `<h2>What the circuit is good for</h2>
<p>Networks with the same CNN, seed and number of epochs side by side; heatmaps by Eqs. 7 and 8, judged on the same ${images}
held-out images, mean ± standard error.</p>
<div class="scroll"><table><thead><tr>${head.join('')}${columns
    .map(({ title, direction }) => `<th>${text(title)}<br><small>${text(direction)} is better</small></th>`)
    .join('')}</tr></thead>
<tbody>${rows.join('\n')}</tbody></table></div>
${leftOut.map(({ name, reason }) => `<p class="note">Left out: ${text(name)}: ${text(reason)}</p>`).join('\n')}`;
}

function equations({ equations: list }: ReportContent): string {
  const shown = list.map(
    ({
      number,
      title,
      latex,
      verdict: said,
    }) => `<div class="equation"><header><span><b>Eq. ${number}</b> ${text(title)}</span>
<span class="verdict">${text(said)}</span></header>${typeset(latex)}</div>`,
  );
  return `<h2>What it rests on</h2>
<p>The equations of the paper, in its numbering, that lead from a score to a heatmap.</p>
${shown.join('\n')}`;
}

function certificates({ certificates: list }: ReportContent): string {
  const shown = list.map(
    ({ id, file, sha256, verdict: said, method, log2ErrorBound, rounding, statement, recheck }) => {
      const bound =
        log2ErrorBound === null
          ? []
          : [
              {
                name: 'a wrong kernel passes',
                value: `with probability below 2${superscript(Math.ceil(log2ErrorBound))}`,
              },
            ];
      return `<h3>Kernel ${text(id)}</h3>
<p>${text(statement)}</p>
${definitions([
  { name: 'verdict', value: said },
  { name: 'established by', value: method },
  ...bound,
  ...(rounding === undefined ? [] : [{ name: 'rounding errors', value: rounding }]),
  { name: `sha256 of ${file}`, value: sha256 },
])}
<p>Check it again from the shipped text alone:</p><pre>${text(recheck)}</pre>`;
    },
  );
  return `<h2>The certificate of the gradient</h2>
<p>Every gradient above comes from generated code whose text was proved to compute these equations.</p>
${shown.join('\n')}`;
}

function particulars({ network, run, reproduce, files }: ReportContent): string {
  const commands = reproduce.map(({ command, does }) => `<p>${text(does)}</p><pre>${text(command)}</pre>`);
  return `<h2>The network</h2>${definitions(network)}
<h2>This run</h2>${definitions(run)}
<h2>To do it again</h2>${commands.join('\n')}
<h2>Files</h2>${definitions(files)}`;
}

const definitions = (entries: readonly Particular[]) =>
  `<dl>${entries.map(({ name, value }) => `<dt>${text(name)}</dt><dd>${text(value)}</dd>`).join('')}</dl>`;

const percent = (share: number, digits: number) => `${(100 * share).toFixed(digits)} %`;

/** A whole number as superscript characters. */
const superscript = (value: number) =>
  [...String(value)].map((c) => (c === '-' ? '⁻' : '⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(c)])).join('');
