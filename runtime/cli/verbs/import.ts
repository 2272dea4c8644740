import { importOpenqasm3 } from '../../../codegen/import/openqasm3.js';
import { checkOutputFile, writeOutputFile } from '../output-file.js';
import { readInputText } from '../read-input-text.js';
import type { Outcome, Verb } from '../verb.js';

export const importCircuit: Verb = {
  summary: 'read a configuration back from OpenQASM 3 that export wrote',
  examples: [
    {
      command: 'qgradcam import circuit.qasm --out ansatz.json',
      does: 'writes the configuration; a gate of another form is refused with its line',
    },
    { command: 'qgradcam import circuit.qasm', does: 'prints the configuration' },
    {
      command: 'qgradcam import circuit.qasm --json',
      does: 'prints it as the "ansatz" of a JSON object, for machines',
    },
  ],
  declare: (command) => {
    command
      .argument('<file>', 'an OpenQASM 3 text of the form that "export --format openqasm3" writes')
      .option('--out <file>', 'write the configuration to this file instead of standard output')
      .option('--force', 'replace that file where it exists');
  },
  run: async ([path = ''], options): Promise<Outcome> => {
    const out = typeof options.out === 'string' ? options.out : undefined;
    const force = options.force === true;
    if (out !== undefined) await checkOutputFile(out, force);
    const { document } = importOpenqasm3(await readInputText('Circuit', path, 'an OpenQASM 3 file'));
    const text = JSON.stringify(document, null, 2);
    if (out === undefined) return { ok: true, json: { ok: true, ansatz: document }, text };
    await writeOutputFile(out, `${text}\n`, force);
    const said = `${out}: ${document.qubits} qubits, ${document.blocks} blocks`;
    return { ok: true, json: { ok: true, file: out, ansatz: document }, text: said };
  },
};
