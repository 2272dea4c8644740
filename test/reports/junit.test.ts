import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { claimCase, type JUnitCase, kernelCase, renderJUnit } from '../../proofs/reports/junit.js';
import { cases } from '../random/cases.js';
import { hostile, hostileClaim, reportedEquations } from './claims.js';
import { readXml, walk } from './read-xml.js';

const equations = reportedEquations();

function counts(xml: string) {
  const root = readXml(xml);
  const cases = walk(root).filter(({ name }) => name === 'testcase');
  return {
    root,
    cases,
    failed: cases.filter(({ children }) => children.some(({ name }) => name === 'failure')),
  };
}

describe('JUnit XML', () => {
  it('has one testcase per claim, none of which fails where all is well', () => {
    const { root, cases, failed } = counts(renderJUnit('qgradcam verify', equations.map(claimCase)));
    expect(root.name).toBe('testsuites');
    expect(root.attributes).toMatchObject({ tests: String(equations.length), failures: '0', errors: '0' });
    expect(cases.map(({ attributes }) => attributes.name)).toEqual(
      equations.map(({ label, title }) => `${label}: ${title}`),
    );
    expect(failed).toEqual([]);
  });

  it('gives each suite its own counts, and the sum of them to the whole', () => {
    const all = [...equations, hostileClaim].map(claimCase);
    const { root } = counts(renderJUnit('qgradcam verify', all));
    for (const suite of root.children) {
      const failing = suite.children.filter(({ children }) =>
        children.some(({ name }) => name === 'failure'),
      );
      expect(suite.attributes.tests).toBe(String(suite.children.length));
      expect(suite.attributes.failures).toBe(String(failing.length));
    }
    expect(root.children.map(({ children }) => children.length)).toEqual([equations.length, 1]);
    expect(root.attributes).toMatchObject({ tests: String(all.length), failures: '1', time: '1.250' });
  });

  it('says why a claim fails: the counterexample, the variant that stands, the witness that objects', () => {
    const { failed } = counts(renderJUnit('verify', [claimCase(hostileClaim)]));
    const [failure] = failed[0]!.children.filter(({ name }) => name === 'failure');
    expect(failure!.attributes.type).toBe('refuted');
    expect(failure!.attributes.message).toContain('on the left, 1 on the right');
    for (const said of [
      'was expected to be false and is proved',
      'is refuted: it does not follow that',
      'is refuted by',
      'proved, which is wrong',
    ])
      expect(failure!.text).toContain(said);
    expect(failure!.text).not.toContain('one that is true');
  });

  it('fails for a kernel unless it is proved, with the reason', () => {
    const kernel = {
      id: 'ry<2q>',
      target: 'ts',
      sha256: 'ab',
      method: 'none',
      log2ErrorBound: null,
      methods: [],
      seconds: 0.5,
    } as const;
    const rounding = {
      file: 'kernel.ts',
      meaning: 'errors',
      observed: { seed: 's', points: 4, largest: { forward: 2e-16, vjp: 4e-16 } },
      bound: { strategy: 'adjoint', largest: { forward: 1e-13, vjp: 3e-13 } },
    } as const;
    const { cases, failed } = counts(
      renderJUnit('qgradcam prove', [
        kernelCase({ ...kernel, verdict: 'proved', log2ErrorBound: -118.2, rounding }),
        kernelCase({ ...kernel, verdict: 'open', reason: hostile }),
        kernelCase({
          ...kernel,
          verdict: 'refuted',
          counterexample: { function: 'vjp', output: 'dx[1][3]' },
        }),
      ]),
    );
    expect(cases.map(({ attributes }) => attributes.name)).toEqual(['ry<2q>', 'ry<2q>', 'ry<2q>']);
    expect(cases[0]!.text).toContain('2^-118.2');
    expect(cases[0]!.text).toContain('rounding: 4e-16 seen, at most 3e-13');
    const failures = failed.map(({ children }) => children.find(({ name }) => name === 'failure')!);
    expect(failures.map(({ attributes }) => attributes.type)).toEqual(['open', 'refuted']);
    expect(failures[0]!.text).toContain('<script>');
    expect(failures[1]!.text).toContain('dx[1][3]');
  });

  it('stays well formed and loses no sign that XML can hold, whatever the text', () => {
    const text = fc.string({ unit: 'binary', maxLength: 40 });
    const junitCase: fc.Arbitrary<JUnitCase> = fc.record(
      {
        name: text,
        suite: fc.constantFrom('one', 'two', hostile),
        seconds: fc.double({ min: 0, max: 9, noNaN: true }),
        output: fc.array(text, { maxLength: 3 }),
        failure: fc.record({ kind: text, reasons: fc.array(text, { maxLength: 3 }) }),
      },
      { requiredKeys: ['name', 'suite', 'seconds', 'output'] },
    );
    fc.assert(
      fc.property(fc.array(junitCase, { maxLength: 5 }), text, (list, command) => {
        const { cases, failed } = counts(renderJUnit(command, list));
        expect(cases).toHaveLength(list.length);
        expect(failed).toHaveLength(list.filter(({ failure }) => failure !== undefined).length);
        const shown = new Set(cases.map(({ attributes }) => attributes.name));
        for (const { name } of list.filter(({ name: own }) => /^[\p{L}\p{P}\p{Sm}]*$/u.test(own)))
          expect(shown).toContain(name);
      }),
      cases(300),
    );
  });
});
