import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { chooseBackend } from '../../../runtime/backend/choose-backend.js';
import { evaluationText } from '../../../runtime/cli/report/evaluation-text.js';
import { SeededRandom } from '../../../runtime/data/seeded-random.js';
import { Bootstrap } from '../../../runtime/explain/faithfulness/bootstrap.js';
import { evaluateMethods } from '../../../runtime/explain/faithfulness/evaluate-methods.js';
import { judgeImages } from '../../../runtime/explain/faithfulness/judge-images.js';
import { measureFaithfulness } from '../../../runtime/explain/faithfulness/measure-faithfulness.js';
import { evaluationPage } from '../../../runtime/render/report/evaluation-page.js';
import { cases } from '../../random/cases.js';
import { averaged, curved, normals, seededImages, smallNetwork } from './small-networks.js';

beforeAll(async () => {
  await chooseBackend('wasm');
});

describe('the bootstrap', () => {
  it('covers the true mean in about 95 of 100 samples', () => {
    const samples = 400;
    let covered = 0;
    for (let sample = 0; sample < samples; sample += 1) {
      const values = normals(60, new SeededRandom(1000 + sample), 3);
      const { from, to } = new Bootstrap(60, 400, sample).interval(values);
      if (from <= 0 && to >= 0) covered += 1;
    }
    // Percentile intervals of 60 normal values cover a little less than they say: 94 %; five standard deviations are 6 %.
    expect(covered / samples).toBeGreaterThan(0.88);
    expect(covered / samples).toBeLessThan(0.99);
  });

  it('is as wide as 3.92 standard errors of many values', () => {
    const values = normals(900, new SeededRandom(7), 2);
    const { from, to, mean, count } = new Bootstrap(900, 2000, 8).interval(values);
    expect(count).toBe(900);
    expect(mean).toBeGreaterThan(from);
    expect(mean).toBeLessThan(to);
    expect((to - from) / (3.92 * (2 / 30))).toBeCloseTo(1, 1);
  });

  it('moves and stretches with its values, leaves out what is no number, and repeats by its seed', () => {
    fc.assert(
      fc.property(fc.integer(), fc.double({ min: 0.5, max: 4, noNaN: true }), (seed, factor) => {
        const values = normals(20, new SeededRandom(seed), 1);
        const bootstrap = new Bootstrap(20, 100, seed);
        const plain = bootstrap.interval(values);
        const moved = bootstrap.interval(values.map((value) => factor * value + 1));
        expect(moved.from).toBeCloseTo(factor * plain.from + 1, 5);
        expect(moved.to).toBeCloseTo(factor * plain.to + 1, 5);
        expect(new Bootstrap(20, 100, seed).interval(values)).toEqual(plain);
        const some = values.map((value, i) => (i % 3 === 0 ? Number.NaN : value));
        const known = some.filter((value) => !Number.isNaN(value));
        const { count, mean } = bootstrap.interval(some);
        expect(count).toBe(13);
        expect(mean).toBeCloseTo(known.reduce((a, b) => a + b, 0) / 13, 5);
      }),
      cases(50),
    );
    const none = new Bootstrap(3, 50, 1).interval(new Float32Array(3).fill(Number.NaN));
    expect(none).toEqual({ mean: Number.NaN, from: Number.NaN, to: Number.NaN, count: 0 });
  });

  it('is none for a single value', () => {
    const values = Float32Array.of(Number.NaN, 0.5, Number.NaN);
    const one = new Bootstrap(3, 50, 1).interval(values);
    expect(one).toEqual({ mean: 0.5, from: Number.NaN, to: Number.NaN, count: 1 });
  });
});

describe('methods side by side', () => {
  const metrics = ['deletion', 'insertion', 'classDiscrimination', 'massAccuracy', 'sparseness'] as const;

  it('have the means that each has alone, paired differences to the paper’s method, and one best of a row', async () => {
    const network = smallNetwork(91, curved);
    const images = seededImages(92, 12);
    const judged = await judgeImages(network, images, { seed: 4, inkFrom: 1 });
    const methods = ['layer-cam', 'ablation-cam', 'random'] as const;
    const parts: string[] = [];
    const evaluation = await evaluateMethods(judged, {
      methods,
      metrics,
      clock: () => 0,
      onProgress: (done, total, part) => parts.push(`${done}/${total} ${part}`),
    });
    expect(evaluation.own).toBe('grad-cam');
    expect(evaluation.methods.map(({ method }) => method)).toEqual(['grad-cam', ...methods]);
    expect(parts.at(-1)).toBe('23/24 Random order: Sparseness');
    const alone = await measureFaithfulness(network, images, {
      seed: 4,
      inkFrom: 1,
      metrics,
      clock: () => 0,
    });
    const [own, ...others] = evaluation.methods;
    for (const { metric, value, reference } of alone) {
      expect(own!.metrics[metric]!.value.mean).toBeCloseTo(value.mean, 5);
      expect(own!.metrics[metric]!.difference).toBeUndefined();
      if (reference !== undefined) expect(evaluation.references[metric]!.mean).toBeCloseTo(reference.mean, 5);
      for (const { metrics: measured } of others) {
        const { value: theirs, difference, against } = measured[metric]!;
        // Where some images have no value, only the others are paired.
        if (difference!.count === 12) expect(difference!.mean).toBeCloseTo(theirs.mean - value.mean, 5);
        const better =
          metric === 'deletion' || metric === 'classDiscrimination'
            ? difference!.to < 0
            : difference!.from > 0;
        expect(against === 'better').toBe(better);
      }
      const best = evaluation.methods.filter(({ metrics: measured }) => measured[metric]!.best);
      const compared = evaluation.references[metric];
      const rows = [...evaluation.methods.map(({ metrics: measured }) => measured[metric]!.value), compared];
      const means = rows.flatMap((row) => (row === undefined ? [] : [row.mean]));
      const lower = metric === 'deletion' || metric === 'classDiscrimination';
      const most = lower ? Math.min(...means) : Math.max(...means);
      expect(best.length + (compared?.best ? 1 : 0)).toBeGreaterThan(0);
      for (const { metrics: measured } of best) expect(measured[metric]!.value.mean).toBeCloseTo(most, 4);
      if (compared?.best) expect(compared.mean).toBeCloseTo(most, 4);
    }
  });

  it('have no verdict from fewer than 6 pictures', async () => {
    const network = smallNetwork(91, curved);
    const verdicts = async (count: number) => {
      const judged = await judgeImages(network, seededImages(92, count), { seed: 4 });
      const options = { methods: ['random'], metrics: ['maxSensitivity'], clock: () => 0 } as const;
      return (await evaluateMethods(judged, options)).methods[1]!.metrics.maxSensitivity!.against;
    };
    // Random order does not look at the image, and changes on none.
    expect(await verdicts(6)).toBe('better');
    expect(await verdicts(5)).toBe('not told apart');
  });

  it('give the star to a reference that beats every method, in text and on the page', async () => {
    const judged = await judgeImages(smallNetwork(91, curved), seededImages(92, 6), { seed: 4 });
    const evaluation = await evaluateMethods(judged, {
      methods: ['hires-cam', 'random', 'gaussian'],
      metrics: ['maxSensitivity'], // 0 for what does not look at the image
      clock: () => 0,
    });
    const stars = evaluation.methods.filter(({ metrics }) => metrics.maxSensitivity!.best);
    expect(stars.map(({ method }) => method)).toEqual(['random', 'gaussian']);
    expect(evaluationText(evaluation)).toMatch(/^\* Centred Gaussian +0\.000/m);
    expect(evaluationText(evaluation)).toMatch(/^ {2}HiResCAM/m);
    const page = evaluationPage({ evaluation, lead: [], sheet: 'sheet.png', command: 'again' });
    expect(page).toMatch(/data-name="Centred Gaussian"><b>★/);
    expect(page).not.toMatch(/data-name="HiResCAM"><b>/);
  });

  it('say of how many pictures a mean is where a metric has no value for some', async () => {
    const images = seededImages(92, 12, 20);
    const mask = Uint8Array.from({ length: 12 * images.height * images.width }, (_, at) => at % 2);
    const plain = await judgeImages(smallNetwork(91, curved, 20), images, { seed: 4 });
    const [target] = plain.targets;
    const judged = { ...plain, speech: { what: 'every second pixel', mask, target: target! } };
    const evaluation = await evaluateMethods(judged, {
      methods: [],
      metrics: ['outsideSpeech', 'deletion'],
      clock: () => 0,
    });
    const { count } = evaluation.methods[0]!.metrics.outsideSpeech!.value;
    expect(count).toBeGreaterThan(0);
    expect(count).toBeLessThan(12);
    const [speech, deletion] = evaluationText(evaluation).split('Deletion');
    expect(speech).toContain(` ${count} of 12`);
    expect(deletion).not.toContain(' of 12');
    const page = evaluationPage({ evaluation, lead: [], sheet: 'sheet.png', command: 'again' });
    expect(page.match(new RegExp(`${count} of 12 pictures`, 'g'))).toHaveLength(1);
  });

  it('that are one method under such a head are called the same', async () => {
    const judged = await judgeImages(smallNetwork(57, averaged), seededImages(58, 6), { seed: 1 });
    const { methods } = await evaluateMethods(judged, {
      methods: ['hires-cam'],
      metrics: ['deletion', 'sparseness', 'maxSensitivity'],
      clock: () => 0,
    });
    for (const measured of Object.values(methods[1]!.metrics))
      expect(measured).toMatchObject({ against: 'the same' });
    expect(methods[0]!.metrics.sparseness!.best).toBe(methods[1]!.metrics.sparseness!.best);
  });

  it('leave out by name what does not apply', async () => {
    const judged = await judgeImages(smallNetwork(95, curved), seededImages(96, 3), { seed: 1 });
    const evaluation = await evaluateMethods(judged, {
      methods: ['qgrad-cam'],
      metrics: ['nearInk', 'pointingGame', 'sparseness'],
      clock: () => 0,
    });
    expect(evaluation.skippedMethods).toEqual([
      { name: 'qgrad-cam', reason: expect.stringContaining('no circuit') },
    ]);
    expect(evaluation.skippedMetrics.map(({ name }) => name)).toEqual(['nearInk', 'pointingGame']);
    expect(evaluation.metrics).toEqual(['sparseness']);
  });
});
