import { describe, expect, it } from 'vitest';
import { checkKernel } from '../../proofs/kernel/check-kernel.js';
import { parseAnsatz } from '../../symbolic/ansatz/ansatz.js';
import { handWrittenDocument, handWrittenJavaScript } from './hand-written-kernel.js';

interface Forward {
  readonly forward: (x: Float64Array, theta: Float64Array, y: Float64Array, batch: number) => void;
}

const ansatz = parseAnsatz(handWrittenDocument);
const runnable = (text: string): Promise<Forward> =>
  import(/* @vite-ignore */ `data:text/javascript;base64,${Buffer.from(text).toString('base64')}`);

/** What the text computes at θ, x = (0.7, −1.9). */
function outputs({ forward }: Forward, theta: readonly number[]): number[] {
  const y = new Float64Array(2);
  forward(Float64Array.of(0.7, -1.9), Float64Array.from(theta), y, 1);
  return [...y];
}

const second = 'y[b * 2 + 1] = pair[1];';
const sum = 'for (let k = 0; k < 4; k += 1) {\n    first';
/** 2^63, and 2^127 − 2^65 + 1, a prime. */
const power63 = '(2147483648 * 2147483648 * Math.SQRT2 * Math.SQRT2)';
const hoped = `(2 * ${power63} * ${power63} - 4 * ${power63} + 1)`;

/** Statements before the second output that make `name` the 2^count-th power of a value. */
const powerOf = (name: string, value: string, count: number) =>
  [
    `let ${name} = ${value};`,
    `    for (let k = 0; k < ${count}; k += 1) {`,
    `      ${name} = ${name} * ${name};`,
    '    }',
  ].join('\n');
const withSecond = (value: string, before = '') => `${before}\n    ${second.replace('pair[1]', value)}`;

/** Above 0 over the reals, by 10^−360. */
const next0 = `(Math.sin(theta[0]) * Math.sin(theta[0]) + ${Array(24).fill('1e-15').join(' * ')})`;

/** A text, why it is refused, and where what it computes is not the formula. */
const lies: readonly [what: string, from: string, to: string, reason: RegExp, theta: readonly number[]][] = [
  [
    'a bound that JavaScript compares before it takes its bits',
    sum,
    sum.replace('k < 4', 'k < 12 & 4'),
    /"&", but ";" was expected/,
    [0.3, 0.4],
  ],
  [
    'an index that is an integer only before doubles round it',
    second,
    second.replace('+ 1]', '+ (0.1 * 3 * 10 - 2)]'),
    /may only select its row/,
    [0.3, 0.4],
  ],
  [
    'an index whose steps doubles do not hold',
    second,
    second.replace('+ 1]', '+ (9007199254740991 + 2 - 9007199254740991 - 1)]'),
    /may only select its row/,
    [0.3, 0.4],
  ],
  [
    'a bound that is an integer only before doubles round it',
    sum,
    sum
      .replace('k < 4', 'k < (0.1 * 3 * 10 + 1)')
      .replace('first', 'second = 0;\n    second = 0;\n    first'),
    /whose course depends on more than integers/,
    [0.3, 0.4],
  ],
  [
    'constants that vanish when doubles round them',
    second,
    second.replace('pair[1]', 'pair[1] * (9e15 * 9e15 + 1.5 - 9e15 * 9e15 - 0.5)'),
    /in doubles|is not modelled/,
    [0.3, 0.4],
  ],
  [
    'an angle whose parts cancel before doubles round them',
    'Math.cos(theta[k] * 0.5)',
    'Math.cos(9e15 * theta[k] - 8999999999999999.5 * theta[k])',
    /in doubles, but the formula gives/,
    [0.3, 0.4],
  ],
  [
    'a factor of 1 that is 0/0 where θ is 0',
    second,
    second.replace('pair[1]', 'pair[1] * Math.sin(theta[0]) / Math.sin(theta[0])'),
    /a divisor that might be zero is not modelled/,
    [0, 0.4],
  ],
  [
    'a divisor that is zero somewhere in spite of its square',
    second,
    second.replace(
      'pair[1]',
      'pair[1] * (1 - Math.sin(theta[0]) * Math.sin(theta[0])) / (1 - Math.sin(theta[0]) * Math.sin(theta[0]))',
    ),
    /a divisor that might be zero is not modelled/,
    [Math.PI / 2, 0.4],
  ],
  [
    'a difference that is 0 but for its roundings, made large',
    second,
    withSecond(
      'pair[1] + 3e15 * (trig[4] * trig[4] + trig[5] * trig[5] + trig[6] * trig[6] + trig[7] * trig[7] - 2)',
    ),
    /the roundings of .* in doubles may add up to/,
    [1.1, 0.7],
  ],
  [
    'such a difference that counts only where an angle is next to 0',
    second,
    withSecond('pair[1] + 9e15 * (0.1 + 0.2 - 0.3) * spike', powerOf('spike', 'trig[4]', 14)),
    /the roundings of .*, where all angles are 0, in doubles may add up to/,
    [0, 0.4],
  ],
  [
    'a factor of 1 that is 0/0 where θ is 0, in doubles only',
    second,
    withSecond(`pair[1] * ${next0} / ${next0}`),
    /where all angles are 0, is NaN in doubles/,
    [0, 0.4],
  ],
  [
    'nothing times a number that is too large far out',
    second,
    withSecond('pair[1] + 0 * large', powerOf('large', 'theta[0] / 8', 10)),
    /far out, is NaN in doubles/,
    [60, 0.4],
  ],
];

describe('a text that is right as far as a careless checker sees', () => {
  it.each(lies)('is not proved: %s', async (_, from, to, reason, theta) => {
    expect(handWrittenJavaScript).toContain(from);
    const text = handWrittenJavaScript.replace(from, to);
    const finding = checkKernel(text, 'javascript', ansatz, 'deceptive');
    expect(finding).toMatchObject({ verdict: 'open', reason: expect.stringMatching(reason) });
    const right = outputs(await runnable(handWrittenJavaScript), theta);
    const wrong = outputs(await runnable(text), theta);
    expect(wrong.every((value, k) => Math.abs(value - right[k]!) < 1e-9)).toBe(false);
  });

  it('is refuted where the difference is a multiple of a prime that its author hoped for', async () => {
    // Times 10^−60·θ^32 it is nothing near θ = 0, but not nothing.
    const text = handWrittenJavaScript.replace(
      second,
      `const tiny = 1 / 1e15 / 1e15 / 1e15 / 1e15;
    let power = theta[0];
    for (let k = 0; k < 5; k += 1) {
      power = power * power;
    }
    y[b * 2 + 1] = pair[1] + ${hoped} * tiny * power;`,
    );
    const right = outputs(await runnable(handWrittenJavaScript), [30, 0.4]);
    expect(Math.abs(outputs(await runnable(text), [30, 0.4])[1]! - right[1]!)).toBeGreaterThan(1e20);
    expect(checkKernel(text, 'javascript', ansatz, 'deceptive')).toMatchObject({
      verdict: 'refuted',
      counterexample: { output: 'y[0][1]' },
    });
  });

  it('is not proved where JavaScript cannot read it', () => {
    const text = handWrittenJavaScript.replace('throw new', 'throw\n    new');
    expect(checkKernel(text, 'javascript', ansatz, 'deceptive')).toMatchObject({
      verdict: 'open',
      reason: expect.stringContaining('no line break after "throw"'),
    });
  });

  it('is not proved, and does not break the checker, with constants of astronomic length', () => {
    const grown = Array.from({ length: 40 }, (_, k) => `const q${k + 1} = q${k} * q${k};`).join('\n    ');
    for (const value of ['0 * q40', '0 * Math.sqrt(q4)'])
      expect(
        checkKernel(
          handWrittenJavaScript.replace(
            second,
            `const q0 = 9e15 * 9e15;\n    ${grown}\n    y[b * 2 + 1] = pair[1] + ${value};`,
          ),
          'javascript',
          ansatz,
          'deceptive',
        ).verdict,
      ).toBe('open');
  });

  it('is proved where it divides by 1 + u·u, or by numbers', () => {
    for (const factor of [
      '(1 + theta[0] * theta[0]) / (1 + theta[0] * theta[0])',
      '(2 + Math.cos(theta[0]) * Math.cos(theta[0])) / (2 + Math.cos(theta[0]) * Math.cos(theta[0]))',
      'Math.SQRT2 / Math.SQRT2',
      '7 / -7 * -1',
    ])
      expect(
        checkKernel(
          handWrittenJavaScript.replace(second, second.replace('pair[1]', `pair[1] * (${factor})`)),
          'javascript',
          ansatz,
          'deceptive',
        ),
        factor,
      ).toMatchObject({ verdict: 'proved' });
  });
});
