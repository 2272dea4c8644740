import { type AngleMapName, angleMaps } from '../../symbolic/ansatz/angle-maps.js';
import { angleExpression } from '../export/openqasm3.js';
import { isSpelt, keysOf } from './matching.js';
import { OpenQasmMistake } from './openqasm-mistake.js';
import type { GateCall, GateDefinition, OpenQasmProgram } from './parse-program.js';
import { spelling, type Token } from './tokens.js';

/** What the circuit outside of its gates says. */
export interface Course {
  /** The angle map of each qubit, the same in every upload. */
  readonly angles: readonly AngleMapName[];
  readonly blocks: number;
  readonly uploads: readonly number[];
}

/** Reads the gates in the order in which they act: each block is its entangler and its rotations, some behind the encoding. */
export function readCourse(
  { inputs, qubits, calls, end }: OpenQasmProgram,
  encode: GateDefinition,
  entangle: GateDefinition,
  rotate: GateDefinition,
): Course {
  const perBlock = rotate.parameters.length;
  const uploads: number[] = [];
  let angles: readonly AngleMapName[] | undefined;
  let blocks = 0;
  let before: GateDefinition = rotate;
  for (const call of calls) {
    const expected =
      before === rotate && uploads.at(-1) !== blocks
        ? [encode, entangle]
        : [before === entangle ? rotate : entangle];
    const gate = expected.find(({ name }) => name === call.name);
    const whole = call.qubits.length === qubits && call.qubits.every((name, q) => name === `q[${q}]`);
    if (!gate || !whole || call.matrix !== undefined || call.arguments.length !== gate.parameters.length) {
      const known = (gate ? [gate] : expected).map(
        ({ name, parameters }) => `"${name}" with ${parameters.length} angles`,
      );
      throw new OpenQasmMistake(call.line, `${known.join(' or ')} on q[0] to q[${qubits - 1}] was expected`);
    }
    if (gate === encode) {
      angles = readAngles(call, angles);
      uploads.push(blocks);
    }
    if (gate === rotate) {
      const first = blocks * perBlock;
      call.arguments.forEach((argument, j) => {
        if (spelling(argument) !== `theta${first + j}`)
          throw new OpenQasmMistake(call.line, `angle ${j} of this block is "theta${first + j}"`);
      });
      blocks += 1;
    }
    before = gate;
  }
  if (before === entangle || (before === encode && blocks > 0) || !angles)
    throw new OpenQasmMistake(
      end,
      `the circuit is "${entangle.name}" and "${rotate.name}" for each block, "${encode.name}" before at least one`,
    );
  checkInputs(inputs, qubits, blocks * perBlock, end);
  return { angles, blocks, uploads };
}

function checkInputs(
  inputs: OpenQasmProgram['inputs'],
  qubits: number,
  parameters: number,
  end: number,
): void {
  const names = [
    ...Array.from({ length: qubits }, (_, q) => `x${q}`),
    ...Array.from({ length: parameters }, (_, k) => `theta${k}`),
  ];
  names.forEach((name, k) => {
    if (inputs[k]?.name !== name)
      throw new OpenQasmMistake(inputs[k]?.line ?? end, `the input "${name}" was expected`);
  });
  const stranger = inputs[names.length];
  if (stranger) throw new OpenQasmMistake(stranger.line, 'an input more than the circuit uses');
}

/** The angle maps of an upload, which are those of the uploads before. */
function readAngles(call: GateCall, known: readonly AngleMapName[] | undefined): readonly AngleMapName[] {
  const angles = call.arguments.map((argument, q) => readAngle(argument, q, call.line));
  const other = known ? angles.findIndex((name, q) => name !== known[q]) : -1;
  if (other === -1) return angles;
  throw new OpenQasmMistake(
    call.line,
    `the angle of qubit ${other} is another one than where the inputs were encoded first`,
  );
}

function readAngle(argument: readonly Token[], q: number, line: number): AngleMapName {
  const found = keysOf(angleMaps).find((name) => isSpelt(argument, angleExpression(name, `x${q}`)));
  if (found) return found;
  const known = keysOf(angleMaps).map((name) => angleExpression(name, `x${q}`));
  throw new OpenQasmMistake(line, `the angle of qubit ${q} is one of ${known.join(', ')}`);
}
