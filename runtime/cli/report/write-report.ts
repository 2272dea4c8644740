import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { npy } from '../../render/npy.js';
import { png } from '../../render/png.js';
import { reportPage } from '../../render/report/report-page.js';
import { drawRows, drawSheet } from './draw-rows.js';
import type { Findings } from './findings.js';
import { reportContent } from './report-content.js';

/** Marks manifest.json as that of a report of ours. */
export const reportSchema = 'qgradcam/report@1';

/** Writes every file of the report, the manifest last; returns the manifest. */
export async function writeReport(
  folder: string,
  report: Findings,
  elapsed: () => number,
  versions: Readonly<Record<string, string>>,
): Promise<object> {
  const { trained, explanations, held, smoke, metrics, evaluated, equations, certificates } = report;
  const { model, data, summary, test, training } = trained;
  const drawn = await drawRows(folder, report);
  await writeFile(join(folder, 'sheet.png'), await png(await drawSheet(drawn)));

  await mkdir(join(folder, 'maps'));
  const { height, width } = explanations[0]!.map;
  const maps = new Float32Array(explanations.length * height * width);
  for (const [i, { map }] of explanations.entries()) maps.set(map.values, i * height * width);
  await writeFile(
    join(folder, 'maps', 'predicted-class.npy'),
    npy(maps, [explanations.length, height, width]),
  );
  const records = explanations.map(({ predicted, status, scores }, i) => ({
    input: `digits:test:${i}`,
    truth: data.test.labels[i],
    predicted,
    status,
    scores: [...scores].map((score) => Number(score.toPrecision(6))),
  }));
  await writeFile(join(folder, 'maps', 'explanations.json'), `${JSON.stringify(records)}\n`);
  await model.save(join(folder, 'model'), {
    files: { 'metrics.jsonl': training.epochs.map((epoch) => `${JSON.stringify(epoch)}\n`).join('') },
  });

  const timings = { ...summary.timings, ...report.seconds, totalSeconds: elapsed() };
  const page = reportPage(reportContent(report, drawn, timings, versions));
  await writeFile(join(folder, 'report.html'), page);
  const manifest = {
    ...summary,
    schema: reportSchema,
    smoke,
    test: { accuracy: test.accuracy, images: held.count, confusion: test.confusion },
    timings,
    explainedPerSecond: explanations.length / report.seconds.explainSeconds,
    kernels: certificates.map(({ id, sha256, verdict, log2ErrorBound }) => ({
      id,
      sha256,
      verdict,
      log2ErrorBound,
      target: trained.summary.kernels.find((kernel) => kernel.id === id)!.target,
    })),
    equations: equations.map(({ number, verdict }) => ({ id: `eq${number}`, verdict })),
    faithfulness: { images: evaluated, metrics },
    versions,
    files: await hashes(folder),
  };
  await writeFile(join(folder, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`);
  return manifest;
}

/** sha256 of every file below a folder, by its path with forward slashes. */
async function hashes(folder: string): Promise<Record<string, string>> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = found
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort();
  const pairs = await Promise.all(
    paths.map(async (path) => {
      const bytes = await readFile(join(folder, path));
      return [path, createHash('sha256').update(bytes).digest('hex')] as const;
    }),
  );
  return Object.fromEntries(pairs);
}
