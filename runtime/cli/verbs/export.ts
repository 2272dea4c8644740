import { type ExportFormat, type ExportFormatName, exportFormats } from '../../../codegen/export/formats.js';
import { Mistake } from '../../../symbolic/mistake.js';
import { checkOutputFile, writeOutputFile } from '../output-file.js';
import { readAnsatz } from '../read-ansatz.js';
import type { Outcome, Verb } from '../verb.js';

class FormatMistake extends Mistake {
  constructor(format: unknown) {
    super({
      asked: format === undefined ? 'An export without --format' : `--format ${format}`,
      expected: `the formats are ${Object.keys(exportFormats).join(', ')}`,
      remedy: 'Add --format with one of them',
    });
  }
}

export const exportCircuit: Verb = {
  summary: 'write the circuit of a configuration in another language',
  examples: [
    {
      command: 'qgradcam export my-ansatz.json --format openqasm3 --out circuit.qasm',
      does: 'writes OpenQASM 3 with x and theta as inputs',
    },
    {
      command: 'qgradcam export my-ansatz.json --format qiskit > circuit.py',
      does: 'prints Qiskit source; without --out the text goes to standard output',
    },
    {
      command: 'qgradcam export my-ansatz.json --format pennylane --json',
      does: 'the same in PennyLane, as the "text" of a JSON object',
    },
  ],
  declare: (command) => {
    command
      .argument('<ansatz>', 'a configuration as JSON')
      .option('--format <name>', formatsInWords())
      .option('--out <file>', 'write to this file instead of standard output')
      .option('--force', 'replace that file where it exists');
  },
  run: async ([path = ''], options): Promise<Outcome> => {
    const { name, format } = formatFrom(options.format);
    const out = typeof options.out === 'string' ? options.out : undefined;
    const force = options.force === true;
    if (out !== undefined) await checkOutputFile(out, force);
    const text = format.write(await readAnsatz(path));
    if (out === undefined) return { ok: true, json: { ok: true, format: name, text }, text: text.trimEnd() };
    await writeOutputFile(out, text, force);
    const bytes = Buffer.byteLength(text);
    return {
      ok: true,
      json: { ok: true, format: name, file: out, bytes },
      text: `${out}: ${name}, ${bytes} bytes`,
    };
  },
};

function formatsInWords(): string {
  const lines = Object.entries(exportFormats).map(([name, { describe }]) => `${name}: ${describe}`);
  return lines.join('. ');
}

function formatFrom(name: unknown): { readonly name: ExportFormatName; readonly format: ExportFormat } {
  if (typeof name !== 'string' || !Object.hasOwn(exportFormats, name)) throw new FormatMistake(name);
  const known = name as ExportFormatName; // it is one of the table's own keys
  return { name: known, format: exportFormats[known] };
}
