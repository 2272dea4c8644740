import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Explanation } from '../../../runtime/explain/explanation.js';
import { evenGeometry } from '../../../runtime/explain/map-geometry.js';
import { pipelineEquations } from '../../../runtime/explain/pipeline-equations.js';
import { colourMaps } from '../../../runtime/render/colour-maps.js';
import { confusionMatrix, worst } from '../../../runtime/render/report/confusion-matrix.js';
import { chooseDigits, drawDigit } from '../../../runtime/render/report/digit-rows.js';
import { lossCurve } from '../../../runtime/render/report/loss-curve.js';
import type { ReportContent } from '../../../runtime/render/report/report-content.js';
import { reportPage } from '../../../runtime/render/report/report-page.js';
import { typeset } from '../../../runtime/render/report/typeset.js';
import { equations } from '../../../symbolic/equations/index.js';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'report-'));
});
afterAll(() => rm(folder, { recursive: true }));

const labels = ['a<z', 'c&d'];
const image = { height: 8, width: 8 };
const picture = { ...image, channels: 1, pixels: new Float32Array(64).fill(0.5) };

const explanation = (predicted: number, target: number, peak: number): Explanation => ({
  predicted,
  target,
  scores: Float32Array.of(0, 1),
  status: peak > 0 ? 'ok' : 'empty',
  map: { height: 4, width: 4, values: Float32Array.from({ length: 16 }, (_, i) => (i === 0 ? peak : 0)) },
});

const judged = (mean: number) => ({
  images: 30,
  metrics: [{ metric: 'deletion' as const, value: { mean, standardError: 0.01, count: 30 }, seconds: 1 }],
});

async function content(): Promise<ReportContent> {
  const options = { folder, labels, geometry: evenGeometry({ height: 4, width: 4 }, image) };
  const right = await drawDigit(
    { item: 'digits:test:1', picture, truth: 0, predicted: explanation(0, 0, 1) },
    options,
  );
  const wrong = await drawDigit(
    {
      item: 'digits:test:2',
      picture,
      truth: 1,
      predicted: explanation(0, 0, 1),
      true: explanation(0, 1, -1),
    },
    options,
  );
  const bar = { map: colourMaps.inferno, from: 0, to: 1, open: true, label: 'heat' };
  return {
    title: 'A <report>',
    lead: 'What it & says',
    warning: 'only a trial',
    labels,
    test: { right: 45, total: 50 },
    comparison: {
      networks: [
        { name: 'model', title: 'the circuit', weights: 900, accuracy: 0.9, faithfulness: judged(0.61) },
        {
          name: 'linear-head',
          title: 'a linear head & nothing more',
          weights: 800,
          accuracy: 0.875,
          faithfulness: judged(0.59),
        },
      ],
      leftOut: [{ name: 'unentangled', reason: 'no <kernel>' }],
    },
    confusion: [
      [20, 3],
      [2, 25],
    ],
    history: [
      { epoch: 1, loss: 1.5, accuracy: 0.5 },
      { epoch: 2, loss: 0.25, accuracy: 0.91 },
    ],
    rows: [
      { label: 'a<z', digits: [right.digit] },
      { label: 'c&d', digits: [wrong.digit] },
    ],
    bar,
    signedBar: { ...bar, map: colourMaps.vik, from: -1 },
    emptyMaps: { maps: 50, empty: 1, sentences: ['digits:test:9: nothing speaks for it'] },
    faithfulness: {
      images: 40,
      metrics: [
        {
          metric: 'nearInk',
          value: { mean: 0.7, standardError: 0.01, count: 40 },
          reference: { mean: 0.3, standardError: 0.01, count: 40 },
          difference: { mean: 0.4, standardError: 0.02, count: 40 },
          seconds: 1,
        },
        {
          metric: 'deletion',
          value: { mean: 0.6, standardError: 0.01, count: 40 },
          reference: { mean: 0.3, standardError: 0.01, count: 40 },
          difference: { mean: 0.3, standardError: 0.02, count: 40 },
          seconds: 1,
        },
        {
          metric: 'insertion',
          value: { mean: 0.31, standardError: 0.01, count: 40 },
          beside: {
            method: 'gaussian',
            value: { mean: 0.42, standardError: 0.01, count: 40 },
            difference: { mean: -0.11, standardError: 0.02, count: 40 },
          },
          reference: { mean: 0.3, standardError: 0.01, count: 40 },
          difference: { mean: 0.01, standardError: 0.02, count: 40 },
          seconds: 1,
        },
        { metric: 'randomisedWeights', value: { mean: 0.1, standardError: 0.01, count: 39 }, seconds: 1 },
      ],
    },
    equations: [
      ...pipelineEquations.map((equation) => ({ ...equation, verdict: 'definition' })),
      ...equations.map(({ number, title, latex }) => ({ number, title, latex, verdict: 'proved exactly' })),
    ],
    certificates: [
      {
        id: 'digits',
        file: 'kernel.js',
        sha256: '0123456789abcdef'.repeat(4),
        verdict: 'proved',
        method: 'identity testing',
        log2ErrorBound: -111.4,
        rounding: '4e-16 seen, at most 2e-12',
        statement: 'it equals Eq. 15',
        recheck: 'qgradcam prove',
      },
    ],
    network: [{ name: 'input', value: '8×8×1' }],
    run: [{ name: 'seed', value: '42' }],
    reproduce: [{ does: 'Again:', command: 'qgradcam start --seed 42' }],
    files: [{ name: 'manifest.json', value: 'numbers' }],
  };
}

describe('the report', () => {
  it('needs nothing from outside its folder: no scripts, no addresses, no fonts', async () => {
    const page = reportPage(await content());
    const outside = page.replaceAll('http://www.w3.org/1998/Math/MathML', '');
    expect(outside).not.toMatch(/https?:|\/\/[a-z]|<script|<link|@import|url\((?!#)/);
  });

  it('shows only pictures that lie in its folder, each with a text in its place', async () => {
    const page = reportPage(await content());
    const pictures = [...page.matchAll(/<img src="([^"]*)" alt="([^"]*)"/g)];
    const present = await readdir(join(folder, 'images'));
    expect(pictures).toHaveLength(6);
    for (const [, src, alt] of pictures) {
      expect(present).toContain(src!.replace('images/', ''));
      expect(alt!.length).toBeGreaterThan(5);
    }
    for (const [chart] of page.matchAll(/<svg [^>]*>/g))
      expect(chart).toMatch(/role="img" aria-label="[^"]{5,}"/);
  });

  it('says what it was told: accuracy with its standard error, compared networks, empty maps, certificate, seed, commands', async () => {
    const page = reportPage(await content());
    // √(0.9 · 0.1 / 50) = 4.24 points
    for (const said of [
      '90.00 ± 4.24 %',
      '87.50 %',
      '1 of 50',
      'digits:test:9: nothing speaks for it',
      '0123456789abcdef'.repeat(4),
      'below 2⁻¹¹¹',
      'qgradcam prove',
      'qgradcam start --seed 42',
      'only a trial',
    ])
      expect(page).toContain(said);
  });

  it('puts networks side by side where they were compared', async () => {
    const { comparison, ...alone } = await content();
    const heading = 'What the circuit is good for';
    expect(reportPage(alone)).not.toContain(heading);
    const page = reportPage({ ...alone, ...(comparison === undefined ? {} : { comparison }) });
    for (const said of [
      heading,
      'a linear head &amp; nothing more',
      '800',
      '0.610 ± 0.010',
      '0.590 ± 0.010',
      'Left out: unentangled: no &lt;kernel&gt;',
    ])
      expect(page).toContain(said);
  });

  it('escapes what it is told', async () => {
    const page = reportPage(await content());
    expect(page).toContain('A &lt;report&gt;');
    expect(page).toContain('Digit a&lt;z');
    expect(page).not.toContain('a<z');
  });

  it('tells a metric that is better than its reference from one that is worse and one that cannot be told apart', async () => {
    const page = reportPage(await content());
    expect(page).toContain('<span class="yes">better than the reference by 0.400 ± 0.020</span>');
    expect(page).toContain('<span class="no">worse than the reference by 0.300 ± 0.020</span>');
    expect(page).toContain('<span class="no">not told apart from the reference (0.010 ± 0.020)</span>');
    expect(page).toContain('data-name="Centred Gaussian">0.420 ± 0.010</td>');
    expect(page).toContain('<span class="no">worse than the centred Gaussian by 0.110 ± 0.020</span>');
  });

  it('marks a misread digit and names both classes, and says when a map is empty', async () => {
    const [, wrong] = (await content()).rows;
    expect(wrong!.digits[0]).toMatchObject({ right: false, caption: 'c&d read as a<z' });
    expect(wrong!.digits[0]!.second.caption).toBe('heat for a<z (up to 1.0), for c&d (empty)');
    expect(wrong!.digits[0]!.second.alt).toContain('nowhere positive');
  });
});

describe('equations', () => {
  it('of the paper are all typeset, as MathML without leftovers', () => {
    for (const { latex } of [...pipelineEquations, ...equations]) {
      const mathml = typeset(latex);
      expect(mathml).toMatch(/<math /);
      expect(mathml).not.toMatch(/annotation|merror|mathvariant="(script|double-struck)"/);
    }
    expect(typeset('\\mathcal{W} \\in \\mathbb{R}, \\mathcal{B}, \\mathbb{A}')).toMatch(/𝒲.*ℝ.*ℬ.*𝔸/);
  });

  it('that cannot be understood are an error, not a red patch', () => {
    expect(() => typeset('\\frac{1}{')).toThrow();
  });
});

describe('charts', () => {
  it('give each epoch a point and say the ends in words', () => {
    const history = Array.from({ length: 30 }, (_, i) => ({ epoch: i + 1, loss: 2 / (i + 1) }));
    const svg = lossCurve(history);
    expect(svg.match(/<circle/g)).toHaveLength(30);
    expect(svg).toContain('Loss falls from 2.00 to 0.0667 over 30 epochs');
    expect(svg).not.toContain('NaN');
    expect(lossCurve([{ epoch: 1, loss: 0.7, accuracy: 1 }])).not.toContain('NaN');
  });

  it('count every cell and name the most frequent mistakes', () => {
    const counts = [
      [9, 0, 4],
      [1, 5, 0],
      [0, 2, 7],
    ];
    const svg = confusionMatrix(counts, ['x', 'y', 'z']);
    expect(svg).toContain('Confusion matrix of 28 images, 21 on the diagonal.');
    expect(worst(counts, ['x', 'y', 'z'], 2)).toBe(
      'Most frequent mistakes: x taken for z (4), z taken for y (2).',
    );
    expect(
      worst(
        [
          [3, 0],
          [0, 3],
        ],
        ['x', 'y'],
      ),
    ).toBe('No mistakes.');
  });
});

describe('the choice of digits', () => {
  it('takes right ones first and a few misread ones of each class', () => {
    const truths = [0, 0, 0, 0, 1, 1, 0];
    const predicted = [0, 1, 0, 1, 1, 1, 0];
    expect(chooseDigits(truths, predicted, 2, { each: 3, wrong: 1 })).toEqual([
      [0, 2, 1],
      [4, 5],
    ]);
  });
});
