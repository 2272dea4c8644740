import { describe, expect, it } from 'vitest';
import { checkExactly, isExactlyCheckable } from '../../proofs/kernel/check-exactly.js';
import { checkKernel, type Finding } from '../../proofs/kernel/check-kernel.js';
import { type Ansatz, parseAnsatz } from '../../symbolic/ansatz/ansatz.js';
import { handWrittenDocument, handWrittenTypeScript } from './hand-written-kernel.js';

const ansatz = parseAnsatz(handWrittenDocument);
const check = (text: string, of: Ansatz = ansatz, seed = 'test'): Finding =>
  checkKernel(text, 'typescript', of, seed);

/** The hand-written kernel with one passage, which occurs in it, changed everywhere. */
function changed(from: string, to: string): string {
  expect(handWrittenTypeScript).toContain(from);
  return handWrittenTypeScript.replaceAll(from, to);
}

describe('the kernel checker', () => {
  it('proves a right kernel with an error bound far below 2^-100, at any seed', () => {
    for (const seed of ['a', 'b', 'c']) {
      const finding = check(handWrittenTypeScript, ansatz, seed);
      expect(finding).toMatchObject({ verdict: 'proved', seed });
      if (finding.verdict === 'proved') expect(finding.log2ErrorBound).toBeLessThan(-112);
    }
  });

  it('decides a small kernel by exact normal forms too', () => {
    expect(isExactlyCheckable(ansatz)).toBe(true);
    expect(checkExactly(handWrittenTypeScript, 'typescript', ansatz)).toBe('equal');
    const wrong = (factor: string): string => changed('0.3 * a[k]', `${factor} * a[k]`);
    expect(checkExactly(wrong('0.31'), 'typescript', ansatz)).toBe('different');
    // What would take more than doubles' integers is left to the field.
    expect(checkExactly(wrong('0.30000000000000004'), 'typescript', ansatz)).toBeUndefined();
  });

  it.each([
    ['a changed sign', 's * low + c', 's * low - c', 'y[0][0]'],
    ['swapped operands', 'c * low - s * high', 's * high - c * low', 'y[0][1]'],
    ['a dropped factor', '0.5 * zz[k]', 'zz[k]', 'y[0][1]'],
    ['a constant off by one ulp', '0.5 * zz[k]', '0.5000000000000001 * zz[k]', 'y[0][1]'],
    ['√½ as a double', 'Math.SQRT1_2 * (t[2]', '0.7071067811865476 * (t[2]', 'y[0][0]'],
    ['a dropped statement', 'rotate(out, 1, t[6], t[7]);', '', 'y[0][1]'],
    [
      'statements in another order',
      'rotate(out, 2, t[4], t[5]);\n  rotate(out, 1, t[6], t[7]);',
      'rotate(out, 2, t[6], t[7]);\n  rotate(out, 1, t[4], t[5]);',
      'y[0][0]',
    ],
    ['sin for cos', 'Math.cos(theta[k] * 0.5)', 'Math.sin(theta[k] * 0.5)', 'y[0][0]'],
    ['a whole angle for its half', 'Math.cos(theta[k] * 0.5)', 'Math.cos(theta[k])', 'y[0][0]'],
    ['an index off by one', 'b[k ^ 1]', 'b[k ^ 2]', 'y[0][1]'],
    ['another permutation', 'Int32Array([0, 2, 3, 1])', 'Int32Array([0, 3, 2, 1])', 'y[0][0]'],
    ['another sign', 'Int32Array([1, 1, -1, -1])', 'Int32Array([1, 1, -1, 1])', 'y[0][0]'],
    [
      'swapped outputs',
      'y[b * 2] = pair[0];\n    y[b * 2 + 1] = pair[1];',
      'y[b * 2] = pair[1];\n    y[b * 2 + 1] = pair[0];',
      'y[0][0]',
    ],
    [
      'swapped rows of the Jacobian',
      'jac[b * 4 + q] = 2 * pair[0];\n      jac[b * 4 + 2 + q] = 2 * pair[1];',
      'jac[b * 4 + 2 * q] = 2 * pair[0];\n      jac[b * 4 + 2 * q + 1] = 2 * pair[1];',
      'jac[0][0][1]',
    ],
    ['a derivative without its factor 2', 'dx[at + k] = 2 * (', 'dx[at + k] = 1 * (', 'dx[0][0]'],
    [
      'a cotangent of another output',
      'dx[at + k] = 2 * (cotangent[at]',
      'dx[at + k] = 2 * (cotangent[at + 1]',
      'dx[0][0]',
    ],
    ['dθ not summed', 'dtheta[k] += 2 * (', 'dtheta[k] = 2 * (', 'dtheta[0]'],
    [
      'a half off by one ulp',
      'Math.cos(theta[k] * 0.5)',
      'Math.cos(theta[k] * 0.5000000000000001)',
      'y[0][0]',
    ],
    ['a fourth for a half', 'Math.cos(theta[k] * 0.5)', 'Math.cos(theta[k] * 0.25)', 'y[0][0]'],
    ['dθ that starts at 1', 'dtheta[k] = 0;', 'dtheta[k] = 1;', 'dtheta[0]'],
  ])('refutes %s and names the output and a point', (_, from, to, output) => {
    const finding = check(changed(from, to));
    expect(finding).toMatchObject({ verdict: 'refuted', counterexample: { output } });
    if (finding.verdict !== 'refuted') return;
    const { at, residues } = finding.counterexample;
    if (residues) expect(residues.expected).not.toBe(residues.actual);
    else expect(to).toContain('Math.cos(theta[k] * 0.');
    expect(at?.expected).not.toBe(at?.actual);
    expect(at?.theta).toHaveLength(2);
    expect(at?.x).toHaveLength(at!.batch);
  });

  it.each([
    ['missing zeroing', 'dtheta[k] = 0;', '', 'dtheta[0] is added to before it is written'],
    ['an output left unwritten', 'y[at + 1] = pair[1];', '', 'leaves y[1] unwritten'],
    ['an output of one sample only', 'jac[b * 4 + q]', 'jac[q]', 'moves by 0 from sample to sample'],
    [
      'a read of what is not set',
      'moved[j] = trig[j];',
      'moved[0] = trig[0];',
      'moved[2] is read before it is written',
    ],
    ['an index out of range', 'work[source[k]]', 'work[source[k] + 1]', 'work[4] is out of range 0 … 3'],
    ['a negative index', 'work[source[k]]', 'work[source[k] - 1]', 'work[-1] is out of range'],
    [
      'the row of another sample',
      'y[at + 1] = pair[1]',
      'y[at + 2] = pair[1]',
      /out of range|another sample/,
    ],
    [
      'a write to an input',
      'y[at + 1] = pair[1];',
      'y[at + 1] = pair[1]; x[at] = 0;',
      '"x" may not be written to',
    ],
    [
      'a write to θ',
      'y[at + 1] = pair[1];',
      'y[at + 1] = pair[1]; theta[0] = 0;',
      '"theta" may not be written',
    ],
    [
      'a write to the cotangent',
      'y[at + 1] = pair[1];',
      'y[at + 1] = pair[1]; cotangent[at] = 0;',
      'may not be written',
    ],
    ['a write to a table', 'pair[0] = first;', 'pair[0] = first; z0[0] = 2;', '"z0" may not be written to'],
    [
      'the number of the sample as a number',
      'jac[b * 4 + q] = 2 * pair[0]',
      'jac[b * 4 + q] = 2 * pair[0] + b',
      'may only select its row',
    ],
    [
      'the number of the sample as a bound',
      'q < 2; q += 1',
      'q < b + 2; q += 1',
      'whose course depends on more than integers',
    ],
    [
      'the number of the sample as an index of scratch',
      'jac[b * 4 + q] = 2 * pair[0]',
      'jac[b * 4 + q] = 2 * pair[b]',
      'moves by 1 from sample to sample, in an array that moves by 0',
    ],
    [
      'bits of the number of the sample',
      'y[at + 1] = pair[1]',
      'y[at + 1] = pair[b & 1]',
      'of anything but integers',
    ],
    [
      'batch as a number',
      'y[at + 1] = pair[1]',
      'y[at + 1] = pair[1] * batch',
      '"batch" is not modelled as a number',
    ],
    ['a loop over samples that starts later', 'for (let b = 0;', 'for (let b = 1;', 'loop over samples'],
    ['a loop over every other sample', 'b += 1', 'b += 2', 'loop over samples'],
    ['a float that decides a loop', 'q < 2; q += 1', 'q < pair[0]; q += 1', 'depends on more than integers'],
    [
      'a float as an index',
      'jac[b * 4 + q] = 2 * pair[0]',
      'jac[b * 4 + q] = 2 * pair[pair[0]]',
      'not an integer',
    ],
    ['a fraction as an index', 'b[k ^ 1]', 'b[k / 2]', 'not an integer'],
    ['an endless loop', 'q < 2; q += 1', 'q < 2; q += 0', 'does not move on'],
    ['a very long loop', 'q < 2; q += 1', 'q < 999999999999; q += 1', /unwritten|out of range|so many steps/],
    ['a quotient by zero', 'pair[0] = first;', 'pair[0] = first / 0;', 'division by zero'],
    [
      'an angle finer than a half',
      'Math.cos(theta[k] * 0.5)',
      '2 * Math.cos(theta[k] * 0.25) * Math.cos(theta[k] * 0.25) - 1',
      'the cosine or sine of 1/4·theta[0] is not modelled',
    ],
    ['the cosine of a number', 'Math.cos(theta[k] * 0.5)', 'Math.cos(0.5)', 'is not modelled'],
    ['the cosine of a result', 'pair[0] = first;', 'pair[0] = Math.cos(first);', 'is not modelled'],
    ['a root of a result', 'pair[0] = first;', 'pair[0] = Math.sqrt(first);', 'square root'],
    ['an array as a number', 'pair[0] = first;', 'pair[0] = a;', 'not modelled as a number'],
    ['a number as an array', 'rotate(out, 1, t[6], t[7]);', 'rotate(1, 1, t[6], t[7]);', 'is a Float64Array'],
    ['too few arguments', 'rotate(out, 1, t[6], t[7]);', 'rotate(out, 1, t[6]);', 'takes 4 arguments, not 3'],
    ['a huge number', '0.5 * zz[k]', '170141183460469231713240559642174554113 * zz[k]', 'is not modelled'],
    ['a tiny number', '0.5 * zz[k]', '1e-200 * zz[k]', 'is not modelled'],
  ])('rejects %s', (_, from, to, reason) => {
    const finding = check(changed(from, to));
    expect(finding.verdict).toBe('open');
    if (finding.verdict === 'open') expect(finding.reason).toMatch(reason);
  });

  it('rejects what would carry a value from one sample to the next', () => {
    const stale = handWrittenTypeScript
      .replace('const pair', 'const kept = new Float64Array(1);\nconst pair')
      .replace('    y[b * 2] = pair[0];', '    y[b * 2] = pair[0] + kept[0];\n    kept[0] = 0;')
      .replace(
        '  for (let b = 0; b < batch; b += 1) {',
        '  kept[0] = 0;\n  for (let b = 0; b < batch; b += 1) {',
      );
    expect(check(stale)).toMatchObject({
      verdict: 'open',
      reason: expect.stringContaining('kept[0] is read where it still holds what another sample left'),
    });
    const variable = handWrittenTypeScript
      .replace('  for (let b = 0; b < batch', '  let first = 1;\n  for (let b = 0; b < batch')
      .replace('    y[b * 2] = pair[0];', '    y[b * 2] = pair[0] * first;\n    first = 0;');
    expect(check(variable)).toMatchObject({
      verdict: 'open',
      reason: expect.stringContaining('would carry a value from one sample to the next'),
    });
  });

  it('rejects a kernel that is right for the first sample only', () => {
    const once = handWrittenTypeScript
      .replace('const pair', 'const factor = new Float64Array(1);\nconst pair')
      .replace('    y[b * 2] = pair[0];', '    y[b * 2] = pair[0] * factor[0];\n    factor[0] = 2;')
      .replace(
        '  for (let b = 0; b < batch; b += 1) {',
        '  factor[0] = 1;\n  for (let b = 0; b < batch; b += 1) {',
      );
    expect(check(once).verdict).toBe('open');
  });

  it('rejects reading or overwriting a sum over samples before it is complete', () => {
    const reading = changed('y[at] = pair[0];', 'y[at] = pair[0] + 0 * dtheta[1];');
    expect(check(reading)).toMatchObject({ reason: expect.stringContaining('holds what samples add up') });
    const overwriting = changed('dtheta[k] += 2', 'dtheta[0] = 0;\n      dtheta[k] += 2');
    expect(check(overwriting).verdict).not.toBe('proved');
  });

  it('accepts what is linear in the sums after the loop over samples, and nothing else', () => {
    const withEnd = (statements: string): string =>
      handWrittenTypeScript
        .replaceAll('dtheta[k] = 0;', 'sums[k] = 0;')
        .replaceAll('dtheta[k] += 2 *', 'sums[k] +=')
        .replace('const pair', 'const sums = new Float64Array(2);\nconst pair')
        .replace('}\nexport function jacobian', `${statements}}\nexport function jacobian`);
    const right = '  for (let k = 0; k < 2; k += 1) {\n    dtheta[k] = 2 * sums[k];\n  }\n';
    expect(check(withEnd(right))).toMatchObject({ verdict: 'proved' });
    expect(check(withEnd(`${right}  dtheta[1] += 0 * Math.cos(theta[0]);\n`))).toMatchObject({
      verdict: 'proved',
    });
    expect(check(withEnd(right.replace('2 *', '3 *')))).toMatchObject({ verdict: 'refuted' });
    expect(check(withEnd(`${right}  dtheta[1] += 1;\n`))).toMatchObject({ verdict: 'refuted' });
    for (const nonlinear of [
      '+ sums[0] * sums[1] - sums[0] * sums[1]',
      '* (1 + sums[0] * sums[0]) / (1 + sums[0] * sums[0])',
    ])
      expect(check(withEnd(right.replace('sums[k];', `sums[k] ${nonlinear};`)))).toMatchObject({
        verdict: 'open',
        reason: expect.stringContaining('not linear in the sums over samples'),
      });
    const stale = withEnd(`${right}  dtheta[0] += 0 * pair[0];\n`);
    expect(check(stale)).toMatchObject({ reason: expect.stringContaining('what another sample left') });
  });

  it('accepts values of θ made before the loop over samples', () => {
    const early = handWrittenTypeScript
      .replace('const pair', 'const early = new Float64Array(1);\nconst pair')
      .replace('  for (let b = 0; b < batch', '  early[0] = Math.cos(theta[0]);\n  for (let b = 0; b < batch')
      .replace('    y[b * 2] = pair[0];', '    y[b * 2] = pair[0] + early[0] - Math.cos(theta[0]);');
    expect(check(early).verdict).toBe('proved');
  });

  it('knows cos² + sin² = 1, the double angle and sums of angles as identities', () => {
    for (const one of [
      'Math.cos(c0) * Math.cos(c0) + Math.sin(c0) * Math.sin(c0)',
      '1 - Math.sin(2 * c0) + 2 * Math.sin(c0) * Math.cos(c0)',
      'Math.cos(c0 + c1) + Math.sin(c0) * Math.sin(c1) - Math.cos(c0) * Math.cos(c1) + 1',
      'Math.sin(c0 + Math.PI / 2) - Math.cos(c0) + 1',
      'Math.SQRT2 * Math.SQRT1_2',
      'Math.sqrt(0.5) * Math.sqrt(8) / 2',
      '2 * Math.sin(Math.PI / 4) * Math.SQRT1_2',
      '1 + Math.cos(c0 - c1) - Math.cos(-c1 + c0)',
    ]) {
      const text = handWrittenTypeScript.replace(
        '    y[b * 2] = pair[0];',
        `    const c0 = 0.5 * x[b * 2];\n    const c1 = theta[1] / 2;\n    y[b * 2] = pair[0] * (${one});`,
      );
      expect(check(text), one).toMatchObject({ verdict: 'proved' });
    }
  });
});

describe('the angle maps in the checker', () => {
  const document = (angle: string): unknown => ({
    qubits: 1,
    encoding: { fixed: 'H', generator: 'Y', angle },
    blocks: 1,
    entangler: 'none',
    rotations: ['Y'],
    observables: ['Z0'],
  });
  /** ⟨Z⟩ = −sin(φ(x) + θ), written with any angle and derivative. */
  const text = (angle: string, phi: string, slope: string): string => {
    const guard = (name: string, least: string): string =>
      `if (${name}.length < ${least}) throw new RangeError('${name}');`;
    const common = `${guard('x', 'batch')} ${guard('theta', '1')}`;
    const loop = (body: string): string => `for (let b = 0; b < batch; b += 1) { const u = x[b]; ${body} }`;
    const derivative = `(${slope}) * Math.cos(${phi} + theta[0])`;
    return `export const ansatz = ${JSON.stringify(document(angle))};
export function forward(x, theta, y, batch) { ${common} ${guard('y', 'batch')}
  ${loop(`y[b] = -Math.sin(${phi} + theta[0]);`)} }
export function vjp(x, theta, cotangent, y, dx, dtheta, batch) { ${common} ${guard('y', 'batch')}
  ${guard('cotangent', 'batch')} ${guard('dx', 'batch')} ${guard('dtheta', '1')} dtheta[0] = 0;
  ${loop(`y[b] = -Math.sin(${phi} + theta[0]); dx[b] = -cotangent[b] * ${derivative};
    dtheta[0] += -cotangent[b] * Math.cos(${phi} + theta[0]);`)} }
export function jacobian(x, theta, jac, batch) { ${common} ${guard('jac', 'batch')}
  ${loop(`jac[b] = -(${derivative});`)} }`;
  };

  it.each([
    ['identity', 'u', '1'],
    ['arctan', 'Math.atan(u)', '1 / (1 + u * u)'],
    ['arctan', 'Math.atan(u)', 'Math.cos(Math.atan(u)) * Math.cos(Math.atan(u))'],
    ['minus-two-arctan', '-2 * Math.atan(u)', '-2 / (1 + u * u)'],
    ['pi-tanh', 'Math.PI * Math.tanh(u)', 'Math.PI * (1 - Math.tanh(u) * Math.tanh(u))'],
    ['pi-tanh', 'Math.tanh(u) * Math.PI', 'Math.PI - Math.PI * Math.tanh(u) * Math.tanh(u)'],
  ])('proves %s with the angle %s and the derivative %s', (angle, phi, slope) => {
    const of = parseAnsatz(document(angle));
    expect(checkKernel(text(angle, phi, slope), 'javascript', of, 'maps')).toMatchObject({
      verdict: 'proved',
    });
  });

  it.each([
    ['identity', 'Math.atan(u)', '1'],
    ['arctan', 'u', '1 / (1 + u * u)'],
    ['arctan', 'Math.atan(u)', '1'],
    ['arctan', 'Math.atan(u)', '1 / (1 + 1.0000000000000002 * u * u)'],
    ['arctan', 'Math.atan(2 * u)', '1 / (1 + u * u)'],
    ['minus-two-arctan', '2 * Math.atan(u)', '2 / (1 + u * u)'],
    ['pi-tanh', '3 * Math.tanh(u)', '3 * (1 - Math.tanh(u) * Math.tanh(u))'],
    ['pi-tanh', 'Math.PI * Math.tanh(u)', '3.141592653589793 * (1 - Math.tanh(u) * Math.tanh(u))'],
    ['pi-tanh', 'Math.PI * Math.tanh(u)', 'Math.PI * (1 + Math.tanh(u) * Math.tanh(u))'],
  ])('never proves %s with the angle %s and the derivative %s', (angle, phi, slope) => {
    const of = parseAnsatz(document(angle));
    expect(checkKernel(text(angle, phi, slope), 'javascript', of, 'maps').verdict).not.toBe('proved');
  });
});
