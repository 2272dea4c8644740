import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generateKernel } from '../../../codegen/generate.js';
import { certificateText } from '../../../proofs/certificate.js';
import { certify } from '../../../proofs/certify.js';
import type { Kernel } from '../../../runtime/kernel/kernel.js';
import { type LoadKernelOptions, loadKernel } from '../../../runtime/kernel/load-kernel.js';
import { type AnsatzDocument, bothPrecisions, parseAnsatz } from '../../../symbolic/ansatz/ansatz.js';

/** A folder with the certified kernel of a configuration, in double and single precision. */
export async function folderInBothPrecisions(document: AnsatzDocument): Promise<string> {
  const ansatz = parseAnsatz({ ...document, precision: bothPrecisions });
  const kernel = generateKernel(ansatz);
  const folder = await mkdtemp(join(tmpdir(), 'qgradcam-both-'));
  await writeFile(join(folder, 'kernel.ts'), kernel.typescript);
  await writeFile(join(folder, 'kernel.js'), kernel.javascript);
  await writeFile(join(folder, 'certificate.json'), certificateText(certify(kernel, ansatz)));
  await writeFile(join(folder, 'ansatz.json'), JSON.stringify(ansatz.document));
  return folder;
}

/** That kernel, loaded. */
export async function kernelInBothPrecisions(
  document: AnsatzDocument,
  options: LoadKernelOptions,
): Promise<Kernel> {
  return loadKernel(await folderInBothPrecisions(document), options);
}
