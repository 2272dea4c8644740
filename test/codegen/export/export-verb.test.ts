import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { exportFormats } from '../../../codegen/export/formats.js';
import { shippedKernels } from '../../../codegen/shipped.js';
import type { Surroundings } from '../../../runtime/cli/verb.js';
import { exportCircuit } from '../../../runtime/cli/verbs/export.js';
import { importCircuit } from '../../../runtime/cli/verbs/import.js';
import { parseAnsatz } from '../../../symbolic/ansatz/ansatz.js';

const place = mkdtempSync(join(tmpdir(), 'qgradcam-export-'));
afterAll(() => rmSync(place, { recursive: true, force: true }));

const quiet: Surroundings = {
  progress: { start: () => {}, update: () => {}, finish: () => {} },
  note: () => {},
  clock: () => 0,
};
const document = shippedKernels['rzryrz-4q-4b'];
const config = join(place, 'ansatz.json');
writeFileSync(config, JSON.stringify(document));
const circuit = join(place, 'circuit.qasm');

describe('qgradcam export and import', () => {
  it.each(Object.keys(exportFormats))(
    'prints what the format %s writes, and the same to a file',
    async (format) => {
      const expected = exportFormats[format as keyof typeof exportFormats].write(parseAnsatz(document));
      const printed = await exportCircuit.run([config], { format }, quiet);
      expect(`${printed.text}\n`).toBe(expected);
      expect(printed.json).toEqual({ ok: true, format, text: expected });
      const out = join(place, format);
      await exportCircuit.run([config], { format, out }, quiet);
      expect(readFileSync(out, 'utf8')).toBe(expected);
    },
  );

  it('give a configuration back, printed or in a file', async () => {
    await exportCircuit.run([config], { format: 'openqasm3', out: circuit }, quiet);
    const { json, text } = await importCircuit.run([circuit], {}, quiet);
    expect(json).toEqual({ ok: true, ansatz: document });
    expect(JSON.parse(text)).toEqual(document);
    const out = join(place, 'again.json');
    await importCircuit.run([circuit], { out }, quiet);
    expect(JSON.parse(readFileSync(out, 'utf8'))).toEqual(document);
  });

  it('replace a file only when told to', async () => {
    const out = join(place, 'kept');
    writeFileSync(out, 'mine');
    await expect(exportCircuit.run([config], { format: 'qiskit', out }, quiet)).rejects.toThrow(
      /exists already.*--force/,
    );
    await expect(importCircuit.run([circuit], { out }, quiet)).rejects.toThrow(/exists already.*--force/);
    expect(readFileSync(out, 'utf8')).toBe('mine');
    await exportCircuit.run([config], { format: 'qiskit', out, force: true }, quiet);
    expect(readFileSync(out, 'utf8')).toContain('QuantumCircuit');
  });

  it('say in three parts what they cannot use, and leave nothing behind', async () => {
    const before = readdirSync(place);
    const absent = join(place, 'absent');
    await expect(exportCircuit.run([config], {}, quiet)).rejects.toThrow(
      'An export without --format: the formats are openqasm3, qiskit, pennylane. Add --format with one of them.',
    );
    await expect(exportCircuit.run([config], { format: 'toString' }, quiet)).rejects.toThrow(
      '--format toString',
    );
    await expect(exportCircuit.run([absent], { format: 'qiskit' }, quiet)).rejects.toThrow(
      'there is no such file',
    );
    await expect(exportCircuit.run([circuit], { format: 'qiskit', out: absent }, quiet)).rejects.toThrow(
      'it is not JSON',
    );
    await expect(importCircuit.run([absent], {}, quiet)).rejects.toThrow('there is no such file');
    await expect(importCircuit.run([config], { out: absent }, quiet)).rejects.toThrow(
      'Line 1 of the OpenQASM text',
    );
    expect(readdirSync(place)).toEqual(before);
  });
});
