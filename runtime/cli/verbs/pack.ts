import { readFile, writeFile } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { certificateText } from '../../../proofs/certificate.js';
import { certify, sha256 } from '../../../proofs/certify.js';
import { Mistake } from '../../../symbolic/mistake.js';
import { writeFolder } from '../../model/write-folder.js';
import { npmPath } from '../npm-path.js';
import { checkOutputFolder } from '../output-folder.js';
import { packageMark } from '../package-mark.js';
import { readAnsatz } from '../read-ansatz.js';
import { shellWord } from '../report/shell-word.js';
import { strategyFrom, strategyOption } from '../strategy-option.js';
import type { Outcome, Verb } from '../verb.js';
import { whileWriting } from '../while-writing.js';

class PackMistake extends Mistake {
  constructor(asked: string, expected: string, remedy: string) {
    super({ asked, expected, remedy });
  }
}

export const pack: Verb = {
  summary: 'write the kernel of a configuration as an npm package of its own',
  examples: [
    {
      command: 'qgradcam pack my-ansatz.json --out my-kernel --name @me/my-kernel',
      does: 'writes the package: certified kernel, types, certificate, README with the formula, example',
    },
    {
      command: 'qgradcam pack my-ansatz.json --out my-kernel --strategy fourier',
      does: 'the same with a strategy that is not left to the cost model',
    },
    {
      command: 'npm pack ./my-kernel',
      does: 'makes the tarball that npm installs; set version and licence in its package.json before',
    },
    {
      command: 'qgradcam prove my-kernel',
      does: 'checks the certificate of the package again, from its text alone',
    },
  ],
  declare: (command) => {
    command
      .argument('<ansatz>', 'a configuration as JSON')
      .option('--out <dir>', 'the folder for the package')
      .option('--name <name>', 'its name for npm; that of the configuration file where none is given')
      .option(...strategyOption)
      .option(
        '--force',
        'replace the package of this kind in that folder; its version and further fields of package.json are kept',
      );
  },
  run: async ([path = ''], options, { progress, clock }): Promise<Outcome> => {
    const began = clock();
    if (typeof options.out !== 'string')
      throw new PackMistake(`The package of "${path}"`, 'there is no folder to write it to', 'Add --out DIR');
    const folder = resolve(options.out);
    const strategy = strategyFrom(options.strategy);
    const ansatz = await readAnsatz(path);
    const name = packageName(options.name, path);
    await checkOutputFolder(folder, options.force === true, packageMark);
    // The emitter's library takes a while to load: not for --help.
    const { generateKernel } = await import('../../../codegen/generate.js');
    const { packageFiles } = await import('../../../codegen/package/package-files.js');
    progress.start('Packing', 2);
    const kernel = generateKernel(ansatz, strategy);
    progress.update(1, 'printed');
    const certificate = certify(kernel, ansatz);
    progress.update(2, 'certified');
    progress.finish();
    const { verdict, reason, statement } = certificate;
    const seconds = Math.round((clock() - began) * 1000) / 1000;
    if (verdict !== 'proved') {
      const text = `${name}: ${verdict}, so nothing was written to ${options.out}. ${reason ?? ''}`;
      return { ok: false, json: { ok: false, name, verdict, reason, seconds }, text };
    }
    const printed = packageFiles(name, {
      ...kernel,
      ansatz,
      statement,
      certificate: certificateText(certificate),
      sha256: sha256(kernel.javascript),
    });
    const own = await withOwnFields(printed['package.json']!, folder); // it is always among them
    const files: Readonly<Record<string, string>> = { ...printed, 'package.json': own };
    await whileWriting(() =>
      writeFolder(folder, options.force === true, async (partial) => {
        for (const [file, text] of Object.entries(files)) await writeFile(join(partial, file), text);
      }),
    );
    const listed = Object.entries(files).map(([file, text]) => ({
      file,
      bytes: Buffer.byteLength(text),
      sha256: sha256(text),
    }));
    const text = [
      `${name}: proved; ${options.out}`,
      ...listed.map(({ file, bytes }) => `  ${file} ${bytes} bytes`),
      `Install it with: npm install ${shellWord(npmPath(options.out))}`,
    ].join('\n');
    return { ok: true, json: { ok: true, name, folder, verdict, seconds, files: listed }, text };
  },
};

/** The package.json to write with what its author said in the one that is replaced: its version, and all that is not made from the kernel. */
async function withOwnFields(fresh: string, folder: string): Promise<string> {
  const former = await readFile(join(folder, 'package.json'), 'utf8').catch(() => undefined);
  if (former === undefined) return fresh;
  const fields = JSON.parse(fresh) as Record<string, unknown>;
  const own = JSON.parse(former) as Record<string, unknown>; // the folder is known as one of this kind by this very file
  for (const [field, value] of Object.entries(own))
    if (field === 'version' || !Object.hasOwn(fields, field)) fields[field] = value;
  return `${JSON.stringify(fields, null, 2)}\n`;
}

/** What npm accepts as a name: lower case, safe in an address, with or without a scope. */
const npmName = /^(?:@[a-z0-9~-][a-z0-9._~-]*\/)?[a-z0-9~-][a-z0-9._~-]*$/;
const longestName = 214;

function packageName(asked: unknown, path: string): string {
  const name = typeof asked === 'string' ? asked : basename(path).replace(/\.json$/, '');
  if (npmName.test(name) && name.length <= longestName && name !== 'node_modules') return name;
  throw new PackMistake(
    `A package of the name "${name}"`,
    `npm takes up to ${longestName} lower-case letters, digits and "-._~", not "._" first, behind "@scope/" or not`,
    'Add --name with such a name',
  );
}
