import { readdir, readFile, writeFile } from 'node:fs/promises';
import { basename, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { GeneratedKernel } from '../../../codegen/generate.js';
import type { StrategyName } from '../../../codegen/lower/strategies.js';
import { shippedKernels, shippedStrategies } from '../../../codegen/shipped.js';
import { type Certificate, certificateText } from '../../../proofs/certificate.js';
import { certificationSeconds } from '../../../proofs/certification-time.js';
import { certify, sha256, uncertified } from '../../../proofs/certify.js';
import { type Ansatz, parseAnsatz } from '../../../symbolic/ansatz/ansatz.js';
import { deadInputs, deadParameters } from '../../../symbolic/gradient/dead-inputs.js';
import { describeOutput, type OutputFacts, outputFacts } from '../../../symbolic/gradient/output-facts.js';
import { Mistake } from '../../../symbolic/mistake.js';
import { checkPlace, writeFolder } from '../../model/write-folder.js';
import { invocation, isWithinInstallation } from '../installation.js';
import { kernelFoldersFrom, kernelId } from '../kernel-folders.js';
import { mendCommand } from '../mend-command.js';
import { readAnsatz } from '../read-ansatz.js';
import { strategyFrom, strategyOption } from '../strategy-option.js';
import type { Outcome, Surroundings, Verb } from '../verb.js';
import { whileWriting } from '../while-writing.js';
import { writtenStrategy } from '../written-strategy.js';

class GenerateMistake extends Mistake {
  constructor(asked: string, expected: string, remedy: string) {
    super({ asked, expected, remedy });
  }
}

/** The kernels this repository ships. */
const shippedFolder = fileURLToPath(new URL('../../../generated/', import.meta.url));

/** The files of a kernel's folder, in the order in which they come to be. */
const fileNames = ['ansatz.json', 'kernel.ts', 'kernel.js', 'certificate.json'] as const;
type Files = Readonly<Record<(typeof fileNames)[number], string>>;

/** One kernel to write or to check. */
interface Task {
  readonly id: string;
  readonly folder: string;
  readonly ansatz: Ansatz;
  /** The strategy that was asked for; undefined where the cost model chooses. */
  readonly strategy: StrategyName | undefined;
  /** The command that writes the folder anew. */
  readonly mend: string;
}

export const generate: Verb = {
  summary: 'print and certify the gradient kernel of a circuit configuration',
  examples: [
    {
      command: 'qgradcam generate my-ansatz.json --out my-kernel',
      does: 'writes kernel.ts, kernel.js, ansatz.json and certificate.json to my-kernel',
    },
    {
      command: 'qgradcam generate my-ansatz.json --out my-kernel --strategy fourier',
      does: 'does not leave the strategy to the cost model; fourier explains fastest where θ is frozen',
    },
    { command: 'qgradcam generate', does: 'writes all shipped kernels again' },
    {
      command: 'qgradcam generate --check',
      does: 'fails, naming files and the commands that mend them, when a kernel below the working directory is not what the generator prints (here in the repository: a shipped one)',
    },
    { command: 'qgradcam generate --check kernels', does: 'the same for all kernels below a folder' },
    {
      command: 'qgradcam generate my-ansatz.json --out my-kernel --uncertified',
      does: 'writes a large kernel at once; "qgradcam prove" checks it later, and until then no model loads it',
    },
    {
      command: 'qgradcam generate my-ansatz.json --out my-kernel --check',
      does: 'the same for one kernel and the configuration that it is to have',
    },
  ],
  declare: (command) => {
    command
      .argument(
        '[path...]',
        'a configuration as JSON; all shipped ones where none is given. With --check also folders of kernels, or folders above them',
      )
      .option('--out <dir>', 'the folder for the kernel of a configuration')
      .option(...strategyOption)
      .option('--force', 'overwrite that folder where it exists')
      .option('--uncertified', 'write the kernel without checking it; its certificate says "open"')
      .option('--check', 'write nothing; fail when a file would change');
  },
  run: async (args, options, surroundings): Promise<Outcome> => {
    const own = args[0] !== undefined;
    const checks = options.check === true;
    const strategy = strategyFrom(options.strategy);
    if (options.uncertified === true && (!own || checks))
      throw new GenerateMistake(
        `--uncertified ${own ? 'with --check' : 'for the shipped kernels'}`,
        'only a kernel of your own may be written without a proof',
        'Name its configuration and --out, and leave --check away',
      );
    if (checks && options.out === undefined && (own || !isWithinInstallation(process.cwd()))) {
      if (strategy !== undefined)
        throw new GenerateMistake(
          `--strategy ${strategy} with --check`,
          'each kernel in a folder says itself which strategy it was asked for',
          'Leave --strategy away, or name a configuration and --out DIR',
        );
      return check(await writtenKernels(args), true, surroundings);
    }
    if (args[1] !== undefined)
      throw new GenerateMistake(
        `Kernels of ${args.length} configurations`,
        'one command writes the kernel of one configuration',
        'Give one JSON file, or folders with --check',
      );
    const tasks = await tasksFrom(args[0], options.out, strategy, checks);
    if (checks) return check({ tasks, unreadable: [] }, own, surroundings);
    if (own) await checkFolder(tasks[0]!.folder, options.force === true);
    return write(tasks, options.uncertified !== true, surroundings);
  },
};

async function tasksFrom(
  path: string | undefined,
  out: unknown,
  strategy: StrategyName | undefined,
  checks: boolean,
): Promise<readonly Task[]> {
  if (path === undefined) {
    if (strategy !== undefined)
      throw new GenerateMistake(
        `--strategy ${strategy} without a configuration`,
        'the strategies of the shipped kernels stand in codegen/shipped.ts',
        'Name a JSON file and --out DIR',
      );
    if (out !== undefined)
      throw new GenerateMistake(
        `--out ${out} without a configuration`,
        'a folder of your own holds the kernel of a configuration of your own',
        'Name its JSON file before --out',
      );
    return Object.entries(shippedKernels).map(([id, document]) => ({
      id,
      folder: join(shippedFolder, id),
      ansatz: parseAnsatz(document),
      strategy: shippedStrategies[id as keyof typeof shippedKernels], // a key of that table
      mend: `${invocation()} generate`,
    }));
  }
  if (typeof out !== 'string')
    throw new GenerateMistake(
      `The kernel of "${path}"`,
      'there is no folder to write it to',
      'Add --out DIR',
    );
  const folder = resolve(out);
  return [
    {
      id: basename(folder),
      folder,
      ansatz: await readAnsatz(path),
      strategy: strategy ?? (checks ? await writtenStrategy(folder) : undefined),
      mend: await mendCommand(folder, { source: path, out, strategy }),
    },
  ];
}

/** What is to be compared, and kernels whose configuration cannot be read. */
interface ToCheck {
  readonly tasks: readonly Task[];
  readonly unreadable: readonly Stale[];
}

/** The kernels in folders, each to be what the generator prints for its own ansatz.json. */
async function writtenKernels(places: readonly string[]): Promise<ToCheck> {
  const tasks: Task[] = [];
  const unreadable: Stale[] = [];
  for (const folder of await kernelFoldersFrom(places)) {
    const file = join(relative(process.cwd(), folder), 'ansatz.json');
    const mend = await mendCommand(folder);
    try {
      const ansatz = await readAnsatz(file);
      tasks.push({ id: kernelId(folder), folder, ansatz, strategy: await writtenStrategy(folder), mend });
    } catch (error) {
      if (!(error instanceof Mistake)) throw error;
      unreadable.push({
        file,
        reason: `cannot be read (${error.message})`,
        mend: `${mend} # restore it first`,
      });
    }
  }
  return { tasks, unreadable };
}

/** An empty folder may be filled, one that holds a kernel and nothing else is replaced with --force, and no other. */
async function checkFolder(folder: string, force: boolean): Promise<void> {
  const names = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw new GenerateMistake(
      `--out ${folder}`,
      `it is no folder that can be read (${error.code})`,
      'Choose another',
    );
  });
  if (names.length > 0 && !force)
    throw new GenerateMistake(
      `--out ${folder}`,
      `the folder exists and holds ${names.length} file${names.length === 1 ? '' : 's'}`,
      'Choose another, or add --force to replace it',
    );
  const stranger = names.find((name) => !fileNames.some((file) => file === name));
  if (stranger !== undefined)
    throw new GenerateMistake(
      `--out ${folder} --force`,
      `only the folder of a kernel is replaced, and this one holds "${stranger}"`,
      'Choose another, or remove it yourself',
    );
  await checkPlace(folder, true);
}

/** What the generator prints for a task; the certificate comes after. */
async function print(
  task: Task,
): Promise<{ kernel: GeneratedKernel; files: Omit<Files, 'certificate.json'> }> {
  // The emitter's library takes a while to load: only this verb needs it.
  const { generateKernel } = await import('../../../codegen/generate.js');
  const kernel = generateKernel(task.ansatz, task.strategy);
  return {
    kernel,
    files: {
      'ansatz.json': `${JSON.stringify(task.ansatz.document, null, 2)}\n`,
      'kernel.ts': kernel.typescript,
      'kernel.js': kernel.javascript,
    },
  };
}

interface Written {
  readonly id: string;
  readonly folder: string;
  readonly verdict: Certificate['verdict'];
  readonly reason?: string;
  readonly log2ErrorBound: number | null;
  readonly strategy: StrategyName;
  /** Why that one. */
  readonly because: string;
  readonly statements: GeneratedKernel['statements'];
  readonly files: readonly { readonly file: string; readonly bytes: number; readonly sha256: string }[];
  /** The size of the WebAssembly in the texts, or why there is none. */
  readonly webAssembly: GeneratedKernel['webAssembly'];
  /** The same in single precision, where the configuration asks for it. */
  readonly singleWebAssembly?: GeneratedKernel['webAssembly'];
  readonly operations: GeneratedKernel['operations'];
  readonly deadInputs: readonly string[];
  readonly deadParameters: readonly string[];
  readonly outputs: readonly OutputFacts[];
}

/** Writes the kernels; one that nobody asked to certify is no failure. */
async function write(
  tasks: readonly Task[],
  certified: boolean,
  { progress, clock, note }: Surroundings,
): Promise<Outcome> {
  const began = clock();
  const kernels: Written[] = [];
  progress.start('Generating kernels', tasks.length);
  for (const task of tasks) {
    const { kernel, files } = await print(task);
    const certificate = certified
      ? certifyAloud(task, kernel, note, (stage) => progress.update(kernels.length, stage))
      : uncertified(kernel, task.ansatz);
    const all: Files = { ...files, 'certificate.json': certificateText(certificate) };
    // A kernel that was checked and is not proved is not written.
    if (certificate.verdict === 'proved' || !certified) await writeKernel(task.folder, all);
    const tested = certificate.methods.find((m) => m.method === 'identity-testing');
    kernels.push({
      id: task.id,
      folder: task.folder,
      verdict: certificate.verdict,
      ...(certificate.reason === undefined ? {} : { reason: certificate.reason }),
      log2ErrorBound: tested?.log2ErrorBound ?? null,
      files: fileNames.map((file) => ({
        file,
        bytes: Buffer.byteLength(all[file]),
        sha256: sha256(all[file]),
      })),
      strategy: kernel.strategy,
      because: kernel.because,
      statements: kernel.statements,
      webAssembly: kernel.webAssembly,
      ...(kernel.singleWebAssembly ? { singleWebAssembly: kernel.singleWebAssembly } : {}),
      operations: kernel.operations,
      deadInputs: deadInputs(task.ansatz).map(({ reason }) => reason),
      deadParameters: deadParameters(task.ansatz).map(({ reason }) => reason),
      outputs: outputFacts(task.ansatz),
    });
    progress.update(kernels.length, task.id);
  }
  progress.finish();
  const ok = !certified || kernels.every(({ verdict }) => verdict === 'proved');
  const seconds = Math.round((clock() - began) * 1000) / 1000;
  const text = kernels.map((kernel) => describe(kernel, certified)).join('\n');
  return { ok, json: { ok, seconds, kernels }, text };
}

/** Says beforehand what takes minutes, and what is being done meanwhile. */
function certifyAloud(
  { id, ansatz }: Task,
  kernel: GeneratedKernel,
  note: (line: string) => void,
  onStage: (stage: string) => void,
): Certificate {
  const seconds = certificationSeconds(ansatz);
  if (seconds > longSeconds)
    note(
      `${id}: certifying ${ansatz.qubits} qubits takes about ${Math.ceil(seconds / 60)} minutes; --uncertified writes the kernel without, and "qgradcam prove" checks it at any time`,
    );
  return certify(kernel, ansatz, '', (stage) => onStage(`${id}: ${stage}`));
}

/** What takes longer than this is announced. */
const longSeconds = 60;

function writeKernel(folder: string, files: Files): Promise<void> {
  return whileWriting(() =>
    writeFolder(folder, true, async (partial) => {
      for (const name of fileNames) await writeFile(join(partial, name), files[name]);
    }),
  );
}

function describe(kernel: Written, certified: boolean): string {
  const place = relative(process.cwd(), kernel.folder) || '.';
  if (certified && kernel.verdict !== 'proved')
    return `${kernel.id}: ${kernel.verdict}, so nothing was written to ${place}. ${kernel.reason ?? ''}`;
  const bytes = kernel.files.find(({ file }) => file === 'kernel.ts')!.bytes;
  const bound = kernel.log2ErrorBound === null ? '' : `, error at most 2^${kernel.log2ErrorBound}`;
  const wasm =
    'bytes' in kernel.webAssembly
      ? `${(kernel.webAssembly.bytes / 1024).toFixed(0)} kB of WebAssembly`
      : `no WebAssembly: ${kernel.webAssembly.because}`;
  const single = kernel.singleWebAssembly;
  const inSingle =
    single && 'bytes' in single ? ` and ${(single.bytes / 1024).toFixed(0)} kB in single precision` : '';
  return [
    `${kernel.id}: ${certified ? 'proved' : 'not certified'}${bound}; ${place} (kernel.ts ${(bytes / 1024).toFixed(0)} kB, ${wasm}${inSingle})`,
    `  strategy ${kernel.strategy}, ${kernel.because}`,
    `  ${kernel.statements.total} statements, the longest function ${kernel.statements.longest}`,
    ...Object.entries(kernel.operations)
      .filter(([name]) => name === 'vjp' || name === 'explain')
      .map(
        ([
          name,
          {
            perSample: { additions, multiplications, functions },
          },
        ]) => {
          const sums = `${additions} additions, ${multiplications} multiplications`;
          return `  ${name} per sample: ${sums}, ${functions} function calls`;
        },
      ),
    ...[...kernel.deadInputs, ...kernel.deadParameters].map((reason) => `  ${reason}`),
    ...kernel.outputs.map((facts, l) => `  ${describeOutput(facts, l)}`),
  ].join('\n');
}

interface Stale {
  readonly file: string;
  readonly reason: string;
  readonly mend: string;
}

/** Compares byte for byte with what would be written, which takes proving it again. */
async function check(
  { tasks, unreadable }: ToCheck,
  own: boolean,
  { progress, clock }: Surroundings,
): Promise<Outcome> {
  const began = clock();
  const stale: Stale[] = [...unreadable];
  progress.start('Checking generated files', tasks.length);
  for (const [k, task] of tasks.entries()) {
    const { kernel, files } = await print(task);
    const all: Files = { ...files, 'certificate.json': certificateText(certify(kernel, task.ansatz)) };
    for (const name of fileNames) {
      const path = join(task.folder, name);
      const found = await readFile(path, 'utf8').catch(() => undefined);
      if (found === all[name]) continue;
      const reason =
        found === undefined
          ? 'is missing'
          : name === 'certificate.json'
            ? 'is not the certificate of these texts'
            : 'is not what the generator prints';
      stale.push({ file: relative(process.cwd(), path), reason, mend: task.mend });
    }
    progress.update(k + 1, task.id);
  }
  progress.finish();
  if (!own) stale.push(...(await strangers(tasks)));
  const ok = stale.length === 0;
  const seconds = Math.round((clock() - began) * 1000) / 1000;
  const text = ok
    ? `${tasks.length} kernel${tasks.length === 1 ? ' is' : 's are'} current`
    : stale.map(({ file, reason, mend }) => `${file} ${reason}; mend it with: ${mend}`).join('\n');
  return { ok, json: { ok, seconds, checked: tasks.map(({ id }) => id), stale }, text };
}

/** What lies among the shipped kernels and is none. */
async function strangers(tasks: readonly Task[]): Promise<readonly Stale[]> {
  const strangersIn = async (folder: string, known: readonly string[]): Promise<readonly Stale[]> => {
    const names = await readdir(folder).catch(() => []);
    return names
      .filter((name) => !known.includes(name))
      .map((name) => {
        const file = relative(process.cwd(), join(folder, name));
        return { file, reason: 'belongs to no shipped configuration', mend: `rm -r ${file}` };
      });
  };
  const ids = tasks.map(({ id }) => id);
  const lists = [
    strangersIn(shippedFolder, ids),
    ...ids.map((id) => strangersIn(join(shippedFolder, id), fileNames)),
  ];
  return (await Promise.all(lists)).flat();
}
