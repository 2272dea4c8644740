import { describe, expect, test } from 'vitest';
import { generateKernel } from '../../codegen/generate.js';
import { shippedKernels } from '../../codegen/shipped.js';
import { parseAnsatz } from '../../symbolic/ansatz/ansatz.js';
import { kernelModule } from './kernel-module.js';

const document = shippedKernels['rzryrz-4q-4b'];
const kernel = await kernelModule(generateKernel(parseAnsatz(document)).javascript);
const batch = 2;
const sizes = { x: 8, theta: 48, cotangent: 8, y: 8, dx: 8, dtheta: 48, jac: 32 };
type Name = keyof typeof sizes;

const functions = {
  forward: { inputs: ['x', 'theta'], outputs: ['y'] },
  vjp: { inputs: ['x', 'theta', 'cotangent'], outputs: ['y', 'dx', 'dtheta'] },
  jacobian: { inputs: ['x', 'theta'], outputs: ['jac'] },
} as const satisfies Record<string, { inputs: readonly Name[]; outputs: readonly Name[] }>;

function call(name: keyof typeof functions, samples: number, short?: Name) {
  const { inputs, outputs } = functions[name];
  const buffer = (which: Name, value: number) =>
    new Float64Array(sizes[which] - (which === short ? 1 : 0)).fill(value);
  const given = inputs.map((which) => buffer(which, 0.25));
  const written = outputs.map((which) => buffer(which, 7));
  const run = kernel[name] as (...args: readonly (Float64Array | number)[]) => void; // the three take arrays, then a number
  const error = (() => {
    try {
      run(...given, ...written, samples);
      return undefined;
    } catch (caught) {
      return caught;
    }
  })();
  return { error, written: Object.fromEntries(outputs.map((which, k) => [which, written[k]!])) };
}

describe.each(Object.keys(functions) as (keyof typeof functions)[])('%s', (name) => {
  const { inputs, outputs } = functions[name];

  test.each([...inputs, ...outputs])('refuses a short %s before it writes anything', (which) => {
    const { error, written } = call(name, batch, which);
    expect(error).toBeInstanceOf(RangeError);
    expect((error as RangeError).message).toMatch(new RegExp(`^${name}: ${which} needs `));
    for (const values of Object.values(written)) expect(values.every((v) => v === 7)).toBe(true);
  });

  test('writes no sample for batch 0, and zeros to dtheta', () => {
    const { error, written } = call(name, 0);
    expect(error).toBeUndefined();
    for (const [which, values] of Object.entries(written))
      expect(values.every((v) => v === (which === 'dtheta' ? 0 : 7))).toBe(true);
  });

  test('writes as many samples as asked for and leaves the rest alone', () => {
    const { written } = call(name, 1);
    for (const [which, values] of Object.entries(written)) {
      if (which === 'dtheta') continue;
      const own = values.length / batch;
      expect(values.slice(0, own).some((v) => v === 7)).toBe(false);
      expect(values.slice(own).every((v) => v === 7)).toBe(true);
    }
  });

  test('gives the same numbers when it is called again', () => {
    expect(call(name, batch)).toEqual(call(name, batch));
  });
});

test('a kernel exports the configuration it was made from', () => {
  expect(kernel.ansatz).toEqual(document);
});
