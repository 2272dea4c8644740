import { describe, expect, it } from 'vitest';
import { sineCosineText } from '../../codegen/emit/sine-cosine-text.js';
import { generateKernel } from '../../codegen/generate.js';
import { checkKernel } from '../../proofs/kernel/check-kernel.js';
import { parseKernel } from '../../proofs/kernel/text/parse.js';
import { routineText, splitRoutine } from '../../proofs/kernel/text/sine-cosine-text.js';
import { splitFile } from '../../proofs/kernel/wasm/accelerated.js';
import { parseAnsatz } from '../../symbolic/ansatz/ansatz.js';
import { circlePoint } from '../oracles/double-double.js';
import { generator, nearMultiple } from './hard-angles.js';

const dialects = ['typescript', 'javascript'] as const;

/** The checker's copy, run. */
const { sineCosine, circle } = new Function(
  `${routineText('javascript')}\nreturn { sineCosine, circle };`,
)() as {
  readonly sineCosine: (h: number) => void;
  readonly circle: Float64Array;
};

/** The largest error over so many angles, in units of 2⁻⁵³. */
function worst(count: number, angle: (k: number) => number): number {
  let most = 0;
  for (let k = 0; k < count; k += 1) {
    const h = angle(k);
    const { cos, sin } = circlePoint(h);
    sineCosine(h);
    const errors = [cos, sin].map(({ high, low }, j) => Math.abs(circle[j]! - high - low));
    most = Math.max(most, ...errors.map((error) => error * 2 ** 53));
  }
  return most;
}

describe('the text of the routine for cosines and sines', () => {
  it('is within 1.5·2⁻⁵³ on two million angles up to 2^20', () => {
    const random = generator(3);
    for (const size of [0.1, 1, 3, 50, 1000, 2 ** 20])
      expect(worst(350_000, () => (2 * random() - 1) * size)).toBeLessThan(1.5);
  });

  it('is so beside multiples of π/2, of π/4 and for the smallest angles', () => {
    expect(worst(400_000, (k) => nearMultiple((k >> 2) * 6 + 1, (k & 3) - 1))).toBeLessThan(1.5);
    const random = generator(4);
    expect(
      worst(
        400_000,
        () => (Math.floor(random() * 600_000) + 0.5) * (Math.PI / 2) * (1 + (random() - 0.5) * 1e-9),
      ),
    ).toBeLessThan(1.5);
    expect(worst(1024, (k) => 2 ** (-k - 1) * (1 + (k % 7) / 7))).toBeLessThan(1.5);
  });

  it('takes Math’s beyond that, and gives no numbers where there is no angle', () => {
    for (const h of [2 ** 20 + 1, -1e9, 1e300]) {
      sineCosine(h);
      expect([circle[0], circle[1]]).toEqual([Math.cos(h), Math.sin(h)]);
    }
    for (const h of [Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]) {
      sineCosine(h);
      expect([circle[0], circle[1]]).toEqual([Number.NaN, Number.NaN]);
    }
  });

  it('is the one that the generator prints', () => {
    for (const dialect of dialects) expect(sineCosineText(dialect).trimEnd()).toBe(routineText(dialect));
  });
});

describe('a kernel that ends with it', () => {
  const ansatz = parseAnsatz({
    qubits: 2,
    encoding: { fixed: 'H', generator: 'Y', angle: 'identity' },
    blocks: 1,
    entangler: 'cnot-ring',
    rotations: ['Y'],
    observables: ['Z0', 'Z1'],
  });
  const kernel = generateKernel(ansatz);
  const plain = splitFile(kernel.javascript).plain;
  const verdict = (text: string) => {
    const finding = checkKernel(text, 'javascript', ansatz, 'a seed');
    return finding.verdict === 'open' ? finding.reason : finding.verdict;
  };

  it('is proved, in both languages', () => {
    expect(verdict(plain)).toBe('proved');
    expect(checkKernel(kernel.typescript, 'typescript', ansatz, 'a seed').verdict).toBe('proved');
  });

  it('is not when any character of the routine is another', () => {
    const { program, routine } = splitRoutine(plain);
    const random = generator(5);
    for (let k = 0; k < 300; k += 1) {
      const at = 60 + Math.floor(random() * (routine!.length - 60)); // behind the line that tells where it begins
      const other = routine![at] === '1' ? '2' : '1';
      const changed = `${routine!.slice(0, at)}${other}${routine!.slice(at + 1)}`;
      expect(() => parseKernel(`${program}${changed}\n`, 'javascript')).toThrow(
        /routine for cosines and sines/,
      );
    }
    expect(verdict(plain.replace('0.5 * z', '0.5000001 * z'))).toMatch(/routine for cosines and sines/);
    expect(verdict(`${plain}sineCosine(1);\n`)).toMatch(/routine for cosines and sines/);
  });

  it('is not when the routine is missing, or only said to be there', () => {
    const { program, routine } = splitRoutine(plain);
    expect(verdict(program)).toMatch(/sineCosine/);
    expect(verdict(`${program}/*\n${routine}\n*/\n`)).toMatch(/comment that does not end/);
  });

  it.each([
    [
      'an array of the routine’s',
      'function encode(',
      'const quarters = new Float64Array(9);\nfunction encode(',
    ],
    ['its result', 'function encode(', 'const circle = new Float64Array(9);\nfunction encode('],
    ['a function of its name', 'function encode(', 'function sineCosine(h) {\n}\nfunction encode('],
  ])('is not when it defines %s', (_, where, instead) => {
    expect(verdict(plain.replace(where, instead))).toMatch(/defined twice/);
  });

  it.each([
    ['takes no angle', 'sineCosine(0.5 * x[at]);', 'sineCosine();', /takes 1 argument/],
    ['takes two', 'sineCosine(0.5 * x[at]);', 'sineCosine(0.5 * x[at], 1);', /takes 1 argument/],
    ['takes another angle', 'sineCosine(0.5 * x[at]);', 'sineCosine(x[at]);', /refuted/],
    ['is left out', 'sineCosine(0.5 * x[at]);', '', /rejected|refuted/],
    ['gives the sine for the cosine', '= circle[0];', '= circle[1];', /refuted/],
    ['gives what nobody wrote', '= circle[1];', '= circle[2];', /read before it is written/],
  ])('is not when a call %s', (_, call, instead, expected) => {
    expect(plain).toContain(call);
    expect(verdict(plain.replace(call, instead))).toMatch(expected);
  });
});
