import { type Ansatz, parameterCount } from '../../symbolic/ansatz/ansatz.js';
import type { GeneratedKernel } from '../generate.js';
import { kernelDeclarations } from './declarations.js';
import { exampleText } from './example.js';
import { packageSchema } from './package-schema.js';
import { readmeText } from './readme.js';

/** A kernel with what is said about it. */
export interface CertifiedKernel
  extends Pick<GeneratedKernel, 'typescript' | 'javascript' | 'webAssembly' | 'singleWebAssembly'> {
  readonly ansatz: Ansatz;
  /** The bytes of certificate.json. */
  readonly certificate: string;
  /** What the certificate states. */
  readonly statement: string;
  /** SHA-256 of `javascript`. */
  readonly sha256: string;
}

/**
 * The files of an npm package that consists of one kernel: kernel.js is what runs, in Node and in browsers, and the certified
 * text byte for byte.
 */
export function packageFiles(name: string, kernel: CertifiedKernel): Readonly<Record<string, string>> {
  const { ansatz } = kernel;
  const example = exampleText(name, ansatz, 'bytes' in kernel.webAssembly);
  const files = {
    'kernel.js': kernel.javascript,
    'kernel.ts': kernel.typescript,
    'index.d.ts': kernelDeclarations(kernel.typescript),
    'ansatz.json': `${JSON.stringify(ansatz.document, null, 2)}\n`,
    'certificate.json': kernel.certificate,
    'example.js': example,
    'README.md': readmeText(name, kernel, example),
  };
  return { 'package.json': packageJson(name, ansatz, Object.keys(files)), ...files };
}

function packageJson(name: string, ansatz: Ansatz, files: readonly string[]): string {
  const { qubits, blocks, observables } = ansatz;
  const size = `${qubits} inputs, ${observables.length} outputs, ${parameterCount(ansatz)} parameters`;
  const fields = {
    name,
    version: '1.0.0',
    description: `Values and proved gradients of a variational quantum circuit of ${qubits} qubits and ${blocks} blocks: ${size}`,
    type: 'module',
    sideEffects: false,
    main: './kernel.js',
    types: './index.d.ts',
    exports: {
      '.': { types: './index.d.ts', default: './kernel.js' },
      './ansatz.json': './ansatz.json',
      './certificate.json': './certificate.json',
      './package.json': './package.json',
    },
    files,
    qgradcam: { schema: packageSchema },
  };
  return `${JSON.stringify(fields, null, 2)}\n`;
}
