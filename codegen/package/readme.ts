import { parameterCount } from '../../symbolic/ansatz/ansatz.js';
import { forcedStrategy } from '../generate.js';
import { formulaLines } from './formulas.js';
import type { CertifiedKernel } from './package-files.js';

/** The package's README: the circuit's formula, the example, and how to check the certificate again. */
export function readmeText(name: string, kernel: CertifiedKernel, example: string): string {
  const { ansatz, typescript, statement, sha256 } = kernel;
  const forced = forcedStrategy(typescript);
  const [n, m, p] = [ansatz.qubits, ansatz.observables.length, parameterCount(ansatz)];
  return `# ${name}

Expectation values of a variational quantum circuit and their exact derivatives, for batches of inputs: ${n} inputs, ${m}
outputs, ${p} parameters. One ES module without dependencies, for Node and for browsers. Its text is proved equal to the
formula below. Written by \`qgradcam pack\`.

## The formula

\`\`\`text
${formulaLines(ansatz).join('\n')}
\`\`\`

Qubit 0 is the leftmost tensor factor; angles are in radians. θ has one entry for each block, qubit and rotation, in that
order.

## Use

\`\`\`js
${example.trimEnd()}
\`\`\`

This program is \`example.js\`; \`node node_modules/${name}/example.js\` runs it. All arrays are the caller's, and outputs are
overwritten; \`index.d.ts\` says what each function reads and writes.

In a browser the module is imported as it is, by its address:

\`\`\`html
<script type="module">
  import { forward } from './node_modules/${name}/kernel.js';
  const y = new Float64Array(${m});
  forward(new Float64Array(${n}), new Float64Array(${p}), y, 1);
  document.body.textContent = y.join(', ');
</script>
\`\`\`

## WebAssembly

${wasmText(kernel)}

## The certificate

\`certificate.json\` states, about \`kernel.js\` (SHA-256 ${sha256}) and \`kernel.ts\`${'bytes' in kernel.webAssembly ? ', and about the WebAssembly in them' : ''}:

> ${statement}

It names how that was decided and what it rests on. To check it again, from the text alone:

\`\`\`sh
npx qgradcam prove node_modules/${name}
\`\`\`

\`ansatz.json\` gives the kernel again: \`npx qgradcam generate ansatz.json --out DIR${forced === undefined ? '' : ` --strategy ${forced}`}\`.
`;
}

function wasmText({ webAssembly, singleWebAssembly }: CertifiedKernel): string {
  if (!('bytes' in webAssembly))
    return `This kernel has none (${webAssembly.because}): its functions run as JavaScript.`;
  return `\`accelerated()\` gives the same functions on WebAssembly, which does two samples at a time: \`await\` it once, as
the example does. It holds its ${webAssembly.bytes} bytes itself and loads nothing. It gives \`undefined\` where an engine does
not run vectors, or a page's content security policy forbids WebAssembly; the functions that the module exports run everywhere, at
once. Both agree up to the rounding of cosines, sines and sums over the batch.${
    singleWebAssembly && 'bytes' in singleWebAssembly
      ? `\n\n\`acceleratedSingle()\` gives them in single precision, four samples at a time, good to about six digits: its \`Float64Array\`s hold singles.`
      : ''
  }`;
}
