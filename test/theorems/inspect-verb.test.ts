import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import type { RuleRecord } from '../../runtime/cli/rule-record.js';
import type { Surroundings } from '../../runtime/cli/verb.js';
import { inspect } from '../../runtime/cli/verbs/inspect.js';
import { evaluate } from '../../symbolic/ansatz/angle-expression.js';
import { type AngleMapName, angleMaps } from '../../symbolic/ansatz/angle-maps.js';
import { type Ansatz, parameterCount, parseAnsatz } from '../../symbolic/ansatz/ansatz.js';
import { randomAnsatz } from '../codegen/random-ansatz.js';
import { dagger, kronAll, minus, norm, product, sigma } from '../oracles/complex-matrix.js';
import { denseExpectations, denseJacobian, denseThetaJacobian } from '../oracles/dense-circuit.js';
import { uniform } from '../oracles/random-circuit.js';
import { cases } from '../random/cases.js';
import { evaluateText } from './evaluate-text.js';

const place = mkdtempSync(join(tmpdir(), 'qgradcam-inspect-'));
afterAll(() => rmSync(place, { recursive: true, force: true }));

const quiet: Surroundings = {
  progress: { start: () => {}, update: () => {}, finish: () => {} },
  note: () => {},
  clock: () => 0,
};

interface Angle {
  readonly generator: string;
  readonly frequencies: readonly string[];
  readonly firstDerivative: RuleRecord | null;
  readonly secondDerivative: RuleRecord | null;
}

interface Json {
  readonly inputs: readonly (Angle & {
    readonly qubit: number;
    readonly map: AngleMapName;
    readonly slope: string;
    readonly dead: boolean;
  })[];
  readonly parameters: readonly (Angle & {
    readonly indices: readonly number[];
    readonly dead: readonly number[];
  })[];
  readonly evaluations: {
    readonly gradient: number;
    readonly hessianDiagonal: number;
    readonly hessianMixed: number;
  };
  readonly outputs: readonly {
    readonly gradientBound: string;
    readonly deadInputs: readonly { readonly qubit: number }[];
    readonly multilinearTerms: number;
    readonly decided: string;
    readonly shots?: { readonly variance: string; readonly deviation: number };
    readonly noise?: {
      readonly strings: readonly {
        readonly letters: string;
        readonly weight: number;
        readonly factor: string;
      }[];
      readonly gradientBound: string;
    };
  }[];
}

function file(document: unknown): string {
  const path = join(place, 'ansatz.json');
  writeFileSync(path, JSON.stringify(document));
  return path;
}

const inspected = async ({ document }: Ansatz, options: Record<string, unknown> = {}) =>
  (await inspect.run([file(document)], options, quiet)).json as Json; // the verb's own schema

/** The same circuit with its angles as inputs. */
function inAngles({ document, encoding }: Ansatz): Ansatz {
  return parseAnsatz({ ...document, encoding: encoding.map((gate) => ({ ...gate, angle: 'identity' })) });
}

const moved = (values: readonly number[], k: number, by: number) => values.with(k, values[k]! + by);

/** Σ c·f(shift) of an output as the rule is told. */
const apply = ({ terms }: RuleRecord, f: (by: number) => number) =>
  terms.reduce(
    (sum, { shift, coefficient }) => sum + evaluateText(coefficient) * f(Math.PI * evaluateText(shift)),
    0,
  );

const step = 1e-3;
/** Observables here have Σ|c| ≤ 8: h²/6·8 of truncation, h²/12·8 in second derivatives, 10⁻¹³/h² of rounding. */
const tolerance = 1e-5;
const first = (f: (by: number) => number) => (f(step) - f(-step)) / (2 * step);
const second = (f: (by: number) => number) => (f(step) - 2 * f(0) + f(-step)) / step ** 2;

const pointOf = (ansatz: Ansatz, seed: number) => {
  const next = uniform(seed);
  return {
    x: Array.from({ length: ansatz.qubits }, () => 4 * next() - 2),
    theta: Array.from({ length: parameterCount(ansatz) }, () => 6 * next()),
  };
};
const seeds = fc.integer({ min: 0, max: 0xffffffff });

/** What the verb describes; it refuses inputs that are encoded several times. */
const encodedOnce = randomAnsatz(1, 3).filter(({ uploads }) => uploads.length <= 1);

describe('qgradcam inspect, on random configurations against dense circuits', () => {
  it('tells shift rules that give first and second derivatives in every parameter', async () => {
    await fc.assert(
      fc.asyncProperty(encodedOnce, seeds, async (ansatz, seed) => {
        const { parameters } = await inspected(ansatz);
        const { x, theta } = pointOf(ansatz, seed);
        expect(parameters.flatMap(({ indices }) => indices).sort((a, b) => a - b)).toEqual(
          theta.map((_, k) => k),
        );
        for (const { indices, firstDerivative, secondDerivative } of parameters)
          for (const k of indices.slice(0, 2))
            ansatz.observables.forEach((_, l) => {
              const f = (by: number) => denseExpectations(ansatz, x, moved(theta, k, by))[l]!;
              expect(Math.abs(apply(firstDerivative!, f) - first(f))).toBeLessThan(tolerance);
              expect(Math.abs(apply(secondDerivative!, f) - second(f))).toBeLessThan(tolerance);
            });
      }),
      cases(40),
    );
  });

  it('tells chain-rule factors that make derivatives in inputs of those in angles', async () => {
    await fc.assert(
      fc.asyncProperty(encodedOnce, seeds, async (ansatz, seed) => {
        const { inputs } = await inspected(ansatz);
        const { x, theta } = pointOf(ansatz, seed);
        const bare = inAngles(ansatz);
        const angles = x.map((value, q) => evaluate(angleMaps[inputs[q]!.map].angle, value));
        for (const { qubit, slope, firstDerivative, frequencies } of inputs)
          ansatz.observables.forEach((_, l) => {
            const f = (by: number) => denseExpectations(ansatz, moved(x, qubit, by), theta)[l]!;
            const g = (by: number) => denseExpectations(bare, moved(angles, qubit, by), theta)[l]!;
            const inAngle = firstDerivative === null ? 0 : apply(firstDerivative, g);
            expect(frequencies).toEqual(firstDerivative === null ? ['0'] : ['-1', '0', '1']);
            // π·tanh multiplies third derivatives by π³
            expect(Math.abs(evaluateText(slope, x[qubit]!) * inAngle - first(f))).toBeLessThan(
              50 * tolerance,
            );
          });
      }),
      cases(40),
    );
  });

  it('counts circuits for angles that matter only: two for the gradient, one for the diagonal, four for each pair', async () => {
    let complete = 0;
    await fc.assert(
      fc.asyncProperty(encodedOnce, seeds, async (ansatz, seed) => {
        const { inputs, parameters, evaluations, outputs } = await inspected(ansatz);
        const points = [0, 1, 2].map((k) => pointOf(ansatz, seed ^ (k * 7919)));
        const matter = (of: typeof denseJacobian, index: number) =>
          points.some(({ x, theta }) => of(ansatz, x, theta).some((row) => Math.abs(row[index]!) > 1e-12));
        const aliveInputs = inputs.filter(({ qubit }) => matter(denseJacobian, qubit));
        const aliveParameters = points[0]!.theta.filter((_, k) => matter(denseThetaJacobian, k));
        const alive = aliveInputs.length + aliveParameters.length;
        for (const { dead } of aliveInputs) expect(dead).toBe(false);
        const dead = parameters.flatMap((each) => each.dead);
        for (const k of dead) expect(matter(denseThetaJacobian, k)).toBe(false);
        const said = evaluations.gradient / 2;
        expect(said).toBeGreaterThanOrEqual(alive);
        expect(evaluations.hessianDiagonal).toBe(said === 0 ? 0 : said + 1);
        const fours = Array.from({ length: said }, (_, k) => 4 * k); // angle k pairs with k others before it
        expect(evaluations.hessianMixed).toBe(fours.reduce((a, b) => a + b, 0));
        if (!outputs.every(({ decided }) => decided === 'complete')) return;
        complete += 1;
        expect(said).toBe(alive);
      }),
      cases(80),
    );
    expect(complete).toBeGreaterThan(5);
  });

  it('counts products of 1, cos and sin from which each output is known everywhere', async () => {
    await fc.assert(
      fc.asyncProperty(encodedOnce, seeds, async (ansatz, seed) => {
        const { outputs } = await inspected(ansatz);
        const bare = inAngles(ansatz);
        const { x, theta } = pointOf(ansatz, seed);
        outputs.forEach(({ deadInputs, multilinearTerms }, l) => {
          const alive = x.flatMap((_, q) => (deadInputs.some(({ qubit }) => qubit === q) ? [] : [q]));
          // Three nodes in each input: f(t) = Σ f(node)·w(node) with these weights for 1, cos t and sin t.
          const weights = (t: number) => [
            [Math.PI / 2, (1 - Math.cos(t) + Math.sin(t)) / 2],
            [0, Math.cos(t)],
            [-Math.PI / 2, (1 - Math.cos(t) - Math.sin(t)) / 2],
          ];
          const nodes = alive.reduce<{ readonly at: readonly number[]; readonly weight: number }[]>(
            (list, q) =>
              list.flatMap(({ at, weight }) =>
                weights(x[q]!).map(([node, w]) => ({ at: at.with(q, node!), weight: weight * w! })),
              ),
            [{ at: x.map(() => 0.3), weight: 1 }],
          );
          expect(nodes).toHaveLength(multilinearTerms);
          const known = nodes.reduce(
            (sum, { at, weight }) => sum + weight * denseExpectations(bare, at, theta)[l]!,
            0,
          );
          expect(Math.abs(known - denseExpectations(bare, x, theta)[l]!)).toBeLessThan(1e-11);
        });
      }),
      cases(60),
    );
  });

  it('bounds gradients in angles, and the variance of those from shots, whatever the point', async () => {
    await fc.assert(
      fc.asyncProperty(encodedOnce, seeds, fc.integer({ min: 1, max: 5000 }), async (ansatz, seed, shots) => {
        const { outputs } = await inspected(ansatz, { shots: String(shots) });
        const { x, theta } = pointOf(ansatz, seed);
        const bare = inAngles(ansatz);
        const rows = [denseJacobian(bare, x, theta), denseThetaJacobian(bare, x, theta)];
        const quarter = Math.PI / 2;
        outputs.forEach(({ gradientBound, shots: scatter }, l) => {
          for (const value of rows.flatMap((row) => row[l]!))
            expect(Math.abs(value)).toBeLessThanOrEqual(evaluateText(gradientBound) + 1e-12);
          if (scatter === undefined) return;
          expect(scatter.deviation).toBeCloseTo(Math.sqrt(evaluateText(scatter.variance)), 14);
          theta.slice(0, 2).forEach((_, k) => {
            const variance = ansatz.observables[l]!.reduce((sum, { coefficient, letters }) => {
              if (letters.every((letter) => letter === 'I')) return sum;
              const text = letters.map((letter, q) => `${letter}${q}`).join(' ');
              const string = parseAnsatz({ ...bare.document, observables: [text] });
              const value = (by: number) => denseExpectations(string, x, moved(theta, k, by))[0]!;
              const c = Number(coefficient.num) / Number(coefficient.den);
              const [up, down] = [value(quarter), value(-quarter)];
              return sum + (c * c * (1 - up * up + (1 - down * down))) / (4 * shots);
            }, 0);
            expect(variance).toBeLessThanOrEqual(evaluateText(scatter.variance) + 1e-13);
          });
        });
      }),
      cases(40),
    );
  });

  it('tells what depolarising leaves of each string: the mean over all Pauli errors', async () => {
    await fc.assert(
      fc.asyncProperty(encodedOnce, fc.integer({ min: 0, max: 100 }), async (ansatz, percent) => {
        const p = percent / 100;
        const { outputs } = await inspected(ansatz, { depolarising: String(p) });
        const errors = Array.from({ length: 4 ** ansatz.qubits }, (_, e) =>
          Array.from({ length: ansatz.qubits }, (_unused, q) => Math.floor(e / 4 ** q) % 4),
        );
        outputs.forEach(({ noise, gradientBound }, l) => {
          const terms = ansatz.observables[l]!;
          expect(noise!.strings.map(({ letters }) => letters)).toEqual(terms.map((t) => t.letters.join('')));
          let bound = 0;
          noise!.strings.forEach(({ letters, factor }, k) => {
            const string = kronAll([...letters].map((letter) => sigma['IXYZ'.indexOf(letter)]!));
            // I with 1 − ¾p, X, Y and Z with ¼p each; E†PE is P or −P
            const left = errors.reduce((sum, error) => {
              const E = kronAll(error.map((e) => sigma[e]!));
              const kept = norm(minus(product(dagger(E), string, E), string)) < 1e-9;
              const chance = error.reduce((all, e) => all * (e === 0 ? 1 - (3 * p) / 4 : p / 4), 1);
              return sum + (kept ? chance : -chance);
            }, 0);
            expect(evaluateText(factor)).toBeCloseTo(left, 12);
            const { num, den } = terms[k]!.coefficient;
            if (/[XYZ]/.test(letters)) bound += Math.abs(Number(num) / Number(den)) * left;
          });
          expect(evaluateText(noise!.gradientBound)).toBeCloseTo(bound, 10);
          expect(evaluateText(noise!.gradientBound)).toBeLessThanOrEqual(evaluateText(gradientBound));
        });
      }),
      cases(40),
    );
  });
});

describe('qgradcam inspect', () => {
  const document = {
    qubits: 2,
    encoding: [
      { fixed: 'H', generator: 'Y', angle: 'pi-tanh' },
      { fixed: 'I', generator: 'I', angle: 'arctan' },
    ],
    blocks: 1,
    entangler: 'none',
    rotations: ['Y', 'Z'],
    observables: ['Z0', '0.5 Z0 Z1'],
  };

  it('says it in words, with the reasons', async () => {
    const { ok, text } = await inspect.run([file(document)], { shots: '1000', depolarising: '0.01' }, quiet);
    expect(ok).toBe(true);
    for (const words of [
      'Input 0: R_Y with the angle map pi-tanh, chain-rule factor π·(1 − tanh(x)²); frequencies −1, 0, 1',
      'Input 1: R_I with the angle map arctan, chain-rule factor 1/(1 + x²); frequencies 0; no output depends on it',
      'Parameters of R_Z (2): frequencies −1, 0, 1; no output depends on 1, 3',
      'f′(x) = 1/2·f(x + π/2) − 1/2·f(x − π/2), f″(x) = 1/2·f(x + π) − 1/2·f(x)',
      '6 for the gradient, 4 for the diagonal of the Hessian, 12 for the rest of it',
      'its generator is the identity',
      'a standard deviation of at most 0.02236',
      'ZZ × 0.9801; no gradient is then larger than 0.49',
    ])
      expect(text).toContain(words);
  });

  it('has no rule and counts no circuit where nothing can be varied', async () => {
    const still = { fixed: 'H', generator: 'I', angle: 'identity' };
    const json = await inspected(parseAnsatz({ ...document, encoding: still, blocks: 0, rotations: ['Y'] }), {
      shots: '10',
    });
    expect(json.evaluations).toEqual({ gradient: 0, hessianDiagonal: 0, hessianMixed: 0 });
    expect(json.outputs.map(({ multilinearTerms }) => multilinearTerms)).toEqual([1, 1]);
    expect(json.inputs.every(({ firstDerivative, dead }) => firstDerivative === null && dead)).toBe(true);
  });

  it('refuses files that hold no configuration, and numbers that are none', async () => {
    const refused = (path: string, options: Record<string, unknown>) => inspect.run([path], options, quiet);
    await expect(refused(join(place, 'missing.json'), {})).rejects.toThrow(/there is no such file/);
    writeFileSync(join(place, 'broken.json'), '{');
    await expect(refused(join(place, 'broken.json'), {})).rejects.toThrow(/it is not JSON/);
    const matrix = [
      [-0.6, 0.8],
      [0.8, 0.6],
    ];
    const own = JSON.stringify({ ...document, encoding: { fixed: { matrix }, generator: 'Y' } });
    writeFileSync(join(place, 'digits.json'), own.replace('-0.6', '-0.60000000000000000001'));
    await expect(refused(join(place, 'digits.json'), {})).rejects.toThrow(
      /digits\.json", line 1, column \d+: .* -0\.60000000000000000001 that would make -0\.6/,
    );
    writeFileSync(join(place, 'twice.json'), own.replace('{', '{ "blocks": 2,'));
    await expect(refused(join(place, 'twice.json'), {})).rejects.toThrow(/"blocks" stands twice/);
    await expect(refused(file({ ...document, qubits: 0 }), {})).rejects.toThrow(/qubits/);
    const twice = { ...document, blocks: 2, uploads: [0, 1] };
    await expect(refused(file(twice), {})).rejects.toThrow(/the inputs are encoded once/);
    for (const shots of ['0', '-1', '1.5', 'many', '99999999999'])
      await expect(refused(file(document), { shots })).rejects.toThrow(/--shots/);
    for (const depolarising of ['-0.1', '1.1', 'p', '1e-400'])
      await expect(refused(file(document), { depolarising })).rejects.toThrow(/--depolarising/);
  });
});
