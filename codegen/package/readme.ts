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

## The certificate

\`certificate.json\` states, about \`kernel.js\` (SHA-256 ${sha256}) and \`kernel.ts\`:

> ${statement}

It names how that was decided and what it rests on. To check it again, from the text alone:

\`\`\`sh
npx qgradcam prove node_modules/${name}
\`\`\`

\`ansatz.json\` gives the kernel again: \`npx qgradcam generate ansatz.json --out DIR${forced === undefined ? '' : ` --strategy ${forced}`}\`.
`;
}
