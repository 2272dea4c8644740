import type { Ansatz } from '../../symbolic/ansatz/ansatz.js';
import { openqasm3 } from './openqasm3.js';
import { pennylane } from './pennylane.js';
import { qiskit } from './qiskit.js';

/** Another language in which a circuit can be written. */
export interface ExportFormat {
  readonly describe: string;
  /** How its files' names end. */
  readonly extension: string;
  readonly write: (ansatz: Ansatz) => string;
}

/** The languages of `qgradcam export`. */
export const exportFormats = {
  openqasm3: {
    describe: 'OpenQASM 3 with x and theta as inputs; "qgradcam import" reads it back',
    extension: '.qasm',
    write: openqasm3,
  },
  qiskit: {
    describe: 'Python: a QuantumCircuit with parameter vectors, and its observables as SparsePauliOps',
    extension: '.py',
    write: qiskit,
  },
  pennylane: {
    describe: 'Python: a QNode of x and theta that returns all expectation values',
    extension: '.py',
    write: pennylane,
  },
} satisfies Record<string, ExportFormat>;

/** The name of a format in the table. */
export type ExportFormatName = keyof typeof exportFormats;
