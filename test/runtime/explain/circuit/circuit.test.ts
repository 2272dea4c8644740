import * as tf from '@tensorflow/tfjs';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { chooseBackend } from '../../../../runtime/backend/choose-backend.js';
import { SeededRandom } from '../../../../runtime/data/seeded-random.js';
import {
  type AngleOfInput,
  CircuitStatementsMistake,
  circuitScores,
} from '../../../../runtime/explain/circuit/circuit-scores.js';
import { describeCircuit } from '../../../../runtime/explain/circuit/describe-circuit.js';
import { explainCircuit, globalImportance } from '../../../../runtime/explain/circuit/explain-circuit.js';
import { shapleyInteractions, shapleyValues } from '../../../../runtime/explain/circuit/shapley.js';
import { settledShare } from '../../../../runtime/explain/circuit/shot-noise.js';
import {
  curveAt,
  curveExtremes,
  interpolate,
  TrigonometricPolynomial,
} from '../../../../runtime/explain/circuit/trigonometric-polynomial.js';
import { explainImages } from '../../../../runtime/explain/explain-images.js';
import type { Kernel } from '../../../../runtime/kernel/kernel.js';
import { shippedKernel } from '../../../../runtime/kernel/load-kernel.js';
import { HybridModel } from '../../../../runtime/model/hybrid-model.js';
import type { ModelSpec } from '../../../../runtime/model/model-spec.js';
import { cases } from '../../../random/cases.js';

const angle = fc.double({ min: -4, max: 4, noNaN: true });
const identity: AngleOfInput = {
  angle: (x) => x,
  slope: () => 1,
  limits: [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY],
};
const arctan: AngleOfInput = {
  angle: Math.atan,
  slope: (x) => 1 / (1 + x * x),
  limits: [-Math.PI / 2, Math.PI / 2],
};

const spec: ModelSpec = {
  image: { height: 8, width: 8, channels: 1 },
  convolutions: [{ filters: 5, size: 3, stride: 2, padding: 'zeros', pool: 1, normalise: false }],
  head: 'gap-dense',
  kernel: 'ry-4q-4b',
  readOut: 'dense',
  labels: ['a', 'b', 'c'],
};

let kernel: Kernel;
let model: HybridModel;
const random = new SeededRandom(7);
const pictures = {
  height: 8,
  width: 8,
  channels: 1,
  count: 3,
  pixels: Float32Array.from({ length: 192 }, () => random.uniform()),
};
const targets = Int32Array.of(0, 2, 1);
beforeAll(async () => {
  await chooseBackend('wasm');
  kernel = await shippedKernel('ry-4q-4b');
  model = HybridModel.create(spec, kernel, 3);
});

const statements = (shots?: number, encoding = identity) =>
  explainCircuit(
    model,
    circuitScores(
      model,
      [0, 1, 2, 3].map(() => encoding),
    ),
    pictures,
    targets,
    {
      norms: [1, 1, 1, 1],
      ...(shots === undefined ? {} : { shots }),
    },
  );

describe('a trigonometric polynomial', () => {
  /** Any polynomial of three angles. */
  const polynomial = fc
    .array(fc.double({ min: -2, max: 2, noNaN: true }), { minLength: 27, maxLength: 27 })
    .map((coefficients) => new TrigonometricPolynomial(3, Float64Array.from(coefficients)));
  const three = fc.tuple(angle, angle, angle);

  it('is the sum of its terms', () => {
    fc.assert(
      fc.property(polynomial, three, (p, phi) => {
        let sum = 0;
        for (const [place, c] of p.coefficients.entries()) {
          const factor = (q: number) =>
            [1, Math.cos(phi[q]!), Math.sin(phi[q]!)][Math.floor(place / 3 ** (2 - q)) % 3]!;
          sum += c * factor(0) * factor(1) * factor(2);
        }
        expect(p.at(phi)).toBeCloseTo(sum, 9);
      }),
      cases(100),
    );
  });

  it('follows its response curves', () => {
    fc.assert(
      fc.property(polynomial, three, fc.nat(2), angle, (p, phi, q, d) => {
        const { a, b, c } = p.curve(phi, q);
        expect(a + b * Math.cos(d) + c * Math.sin(d)).toBeCloseTo(p.at(phi.with(q, phi[q]! + d)), 9);
      }),
      cases(100),
    );
  });

  it('has extremes between any two moves that no move between them passes, and one of them reaches', () => {
    const coefficient = fc.double({ min: -3, max: 3, noNaN: true });
    const width = fc.double({ min: 0, max: 8, noNaN: true });
    fc.assert(
      fc.property(coefficient, coefficient, coefficient, angle, width, (a, b, c, from, wide) => {
        const { least, most } = curveExtremes({ a, b, c }, from, from + wide);
        const values = Array.from({ length: 2001 }, (_, k) => curveAt({ a, b, c }, from + (wide * k) / 2000));
        expect(Math.min(...values)).toBeGreaterThanOrEqual(least - 1e-12);
        expect(Math.max(...values)).toBeLessThanOrEqual(most + 1e-12);
        expect(Math.min(...values)).toBeCloseTo(least, 4);
        expect(Math.max(...values)).toBeCloseTo(most, 4);
      }),
      cases(200),
    );
  });

  it('is found again from its values at any three angles for each', () => {
    const apart = fc
      .tuple(angle, angle, angle)
      .filter((nodes) =>
        [0, 1, 2].every((k) => Math.abs(Math.sin((nodes[k]! - nodes[(k + 1) % 3]!) / 2)) > 0.2),
      );
    fc.assert(
      fc.property(polynomial, fc.tuple(apart, apart, apart), (p, nodes) => {
        const values = Float64Array.from({ length: 27 }, (_, at) =>
          p.at([0, 1, 2].map((q) => nodes[q]![Math.floor(at / 3 ** (2 - q)) % 3]!)),
        );
        const found = interpolate(nodes, values);
        for (const [k, c] of p.coefficients.entries()) expect(found.coefficients[k]).toBeCloseTo(c, 6);
      }),
      cases(100),
    );
    expect(() => interpolate([[0, 1, 1]], new Float64Array(3))).toThrow(RangeError);
  });

  it('has variances that are those of random angles', () => {
    const draw = new SeededRandom(11);
    const p = new TrigonometricPolynomial(
      3,
      Float64Array.from({ length: 27 }, () => draw.normal()),
    );
    const variances = p.variances();
    const turn = () => 2 * Math.PI * draw.uniform();
    const count = 40_000;
    // Var(E[f | φ_0]) from pairs that share the first angle, and the whole variance.
    let [sum, squares, shared] = [0, 0, 0];
    for (let k = 0; k < count; k += 1) {
      const first = turn();
      const [u, v] = [p.at([first, turn(), turn()]), p.at([first, turn(), turn()])];
      sum += u;
      squares += u * u;
      shared += u * v;
    }
    const mean = sum / count;
    const total = variances.reduce((all, value) => all + value, 0);
    expect((squares / count - mean ** 2) / total).toBeCloseTo(1, 1);
    expect((shared / count - mean ** 2) / total).toBeCloseTo(variances[1]! / total, 1);
  });
});

describe('Shapley values', () => {
  const game = fc.array(fc.double({ min: -3, max: 3, noNaN: true }), { minLength: 16, maxLength: 16 });
  const orders = (players: readonly number[]): number[][] =>
    players.length === 0
      ? [[]]
      : players.flatMap((p) => orders(players.filter((other) => other !== p)).map((rest) => [p, ...rest]));

  it('are the mean of what each brings over all orders of coming', () => {
    fc.assert(
      fc.property(game, (v) => {
        const brought = [0, 0, 0, 0];
        for (const order of orders([0, 1, 2, 3])) {
          let set = 0;
          for (const q of order) {
            brought[q]! += (v[set | (1 << q)]! - v[set]!) / 24;
            set |= 1 << q;
          }
        }
        const values = shapleyValues(Float64Array.from(v));
        for (const [q, value] of brought.entries()) expect(values[q]).toBeCloseTo(value, 9);
        expect(values.reduce((a, b) => a + b)).toBeCloseTo(v[15]! - v[0]!, 9);
      }),
      cases(50),
    );
  });

  it('interact nowhere in a game that adds up, and in a pair in a product of two', () => {
    const adds = Float64Array.from(
      { length: 8 },
      (_, set) => (set & 1) * 3 + ((set >> 1) & 1) * 5 - ((set >> 2) & 1),
    );
    for (const value of shapleyInteractions(adds)) expect(value).toBeCloseTo(0, 12);
    const product = Float64Array.from({ length: 8 }, (_, set) => ((set & 3) === 3 ? 4 : 0));
    expect([...shapleyInteractions(product)]).toEqual([0, 4, 0, 4, 0, 0, 0, 0, 0]);
  });
});

describe('the circuit of a model', () => {
  it('is its polynomial: at any angles, the scores of the model itself', () => {
    const { expectations } = circuitScores(
      model,
      [0, 1, 2, 3].map(() => identity),
    );
    const theta = Float64Array.from(model.circuit!.getWeights()[0]!.dataSync());
    fc.assert(
      fc.property(fc.tuple(angle, angle, angle, angle), (phi) => {
        const y = new Float64Array(4);
        kernel.forward(Float64Array.from(phi), theta, y, 1);
        for (const [l, value] of y.entries()) expect(expectations[l]!.at(phi)).toBeCloseTo(value, 9);
      }),
      cases(50),
    );
    const scores = model.scores(pictures);
    for (const [b, { score, target }] of statements().entries())
      expect(score).toBeCloseTo(scores[b * 3 + target]!, 3);
  });

  it('has slopes and maps that make the heatmap of Eqs. 7 and 8, with no pixel beyond its bound', async () => {
    const explained = await explainImages(model, pictures, targets);
    for (const [b, { heat, bound }] of statements().entries())
      for (const [at, value] of explained[b]!.map.values.entries()) {
        expect(heat[at]).toBeCloseTo(value, 4);
        expect(Math.abs(heat[at]!)).toBeLessThanOrEqual(bound[at]! * (1 + 1e-12));
      }
    expect(Math.max(...statements()[0]!.heat.map(Math.abs))).toBeGreaterThan(0.01);
  });

  it('has settled signs where the heat is larger than its error bars', () => {
    for (const { heat, noise } of statements(300))
      for (const [at, value] of heat.entries())
        expect(noise!.settled[at]).toBe(
          noise!.errors[at] === 0 || Math.abs(value) > 1.96 * noise!.errors[at]! ? 1 : 0,
        );
    for (const { heat, noise } of statements(statements(1)[0]!.noise!.shotsToSettle).slice(0, 1)) {
      const strongest = Math.max(...heat.map(Math.abs));
      for (const [at, value] of heat.entries())
        if (Math.abs(value) > 0.1 * strongest)
          expect(Math.abs(value)).toBeGreaterThanOrEqual(1.959 * noise!.errors[at]!);
    }
  });

  it('counts as settled only places where something is measured', () => {
    const noise = {
      shots: 1,
      errors: Float64Array.of(0, 1, 1, 0),
      settled: Uint8Array.of(1, 1, 0, 1),
      shotsToSettle: 1,
    };
    expect(settledShare(noise)).toBe(0.5);
    expect(settledShare({ ...noise, errors: new Float64Array(4) })).toBe(1);
  });

  it('shares the difference to the score at the average angles among its qubits', () => {
    for (const { qubits, score, averageScore } of statements()) {
      expect(qubits.reduce((sum, { shapley }) => sum + shapley, 0)).toBeCloseTo(score - averageScore, 9);
      for (const { curve, slope, least, most, angle: phi, averageAngle, effect } of qubits) {
        expect(curve.a + curve.b).toBeCloseTo(score, 9);
        expect(slope).toBe(curve.c);
        expect(least).toBeLessThanOrEqual(score + 1e-12);
        expect(most).toBeGreaterThanOrEqual(score - 1e-12);
        const d = averageAngle - phi;
        expect(score - effect).toBeCloseTo(curve.a + curve.b * Math.cos(d) + curve.c * Math.sin(d), 9);
      }
    }
  });

  it('reaches no score that no input of a qubit leads to', () => {
    for (const { qubits } of statements(undefined, arctan))
      for (const { curve, angle: phi, least, most, saturated } of qubits) {
        const scores = Array.from({ length: 801 }, (_, k) =>
          curveAt(curve, Math.atan(Math.sinh((k - 400) / 40)) - phi),
        );
        expect(Math.min(...scores)).toBeGreaterThanOrEqual(least - 1e-9);
        expect(Math.max(...scores)).toBeLessThanOrEqual(most + 1e-9);
        expect(Math.min(...scores)).toBeCloseTo(least, 2);
        expect(Math.max(...scores)).toBeCloseTo(most, 2);
        expect(saturated!.scores[0]).toBeCloseTo(scores[0]!, 2);
        expect(saturated!.scores[1]).toBeCloseTo(scores.at(-1)!, 2);
      }
    for (const { qubits } of statements())
      for (const { curve, least, most, saturated } of qubits) {
        expect(most - least).toBeCloseTo(2 * Math.hypot(curve.b, curve.c), 9);
        expect(saturated).toBeUndefined();
      }
  });

  it('measured shot by shot scatters as its error bars say', () => {
    const shots = 200;
    const circuit = circuitScores(
      model,
      [0, 1, 2, 3].map(() => identity),
    );
    const [first] = explainCircuit(model, circuit, pictures, targets, { norms: [1, 1, 1, 1], shots });
    const phi = first!.qubits.map((q) => q.angle);
    // Shots of ±1 for each observable at both shifted angles; the heat at a place is Σ_q slope_q·M_q, here with M_q = 1 for one qubit.
    const draw = new SeededRandom(5);
    const mean = (value: number) => {
      let sum = 0;
      for (let s = 0; s < shots; s += 1) sum += draw.uniform() < (1 + value) / 2 ? 1 : -1;
      return sum / shots;
    };
    const slopes = Array.from({ length: 1500 }, () =>
      circuit.expectations.reduce((sum, q, l) => {
        const [up, down] = [1, -1].map((sign) => mean(q.at(phi.with(2, phi[2]! + (sign * Math.PI) / 2))));
        return sum + (circuit.readOut[0]![l]! * (up! - down!)) / 2;
      }, 0),
    );
    const average = slopes.reduce((a, b) => a + b) / slopes.length;
    const scatter = Math.sqrt(slopes.reduce((sum, s) => sum + (s - average) ** 2, 0) / (slopes.length - 1));
    const expected = circuit.expectations.reduce((sum, q, l) => {
      const square = (sign: number) => q.at(phi.with(2, phi[2]! + (sign * Math.PI) / 2)) ** 2;
      return sum + (circuit.readOut[0]![l]! ** 2 * (2 - square(1) - square(-1))) / 4 / shots;
    }, 0);
    expect(scatter / Math.sqrt(expected)).toBeCloseTo(1, 1);
    expect(average).toBeCloseTo(first!.qubits[2]!.slope, 0);
    expect(first!.qubits[2]!.slopeError).toBeCloseTo(Math.sqrt(expected), 9);
    const more = statements(4 * shots)[0]!.noise!;
    for (const [at, error] of first!.noise!.errors.entries())
      expect(more.errors[at]).toBeCloseTo(error / 2, 9);
    expect(more.shotsToSettle).toBe(first!.noise!.shotsToSettle);
  });

  it('says so in plain words, with these numbers', () => {
    const circuit = circuitScores(
      model,
      [0, 1, 2, 3].map(() => identity),
    );
    const [one] = explainCircuit(model, circuit, pictures, targets, { norms: [1, 1, 1, 1], shots: 1000 });
    const text = describeCircuit(one!, globalImportance(circuit, 0), '"a"');
    const strongest = [...one!.qubits].sort((a, b) => Math.abs(b.shapley) - Math.abs(a.shapley))[0]!;
    expect(text).toContain(`The score for "a" is ${one!.score.toPrecision(3).replace('-', '−')}`);
    expect(text).toContain(`qubit ${strongest.qubit} (`);
    expect(text).toContain('1,000 shots');
    expect(text).toMatch(/The hottest place has \S+ of the \S+ that \|∂⟨Q⟩/);
    expect(text).toMatch(
      /the largest slope, of qubit \d, is \S+ ± \S+ and the heat of the largest size \S+ ± \S+/,
    );
    const [saturable] = explainCircuit(
      model,
      circuitScores(
        model,
        [0, 1, 2, 3].map(() => arctan),
      ),
      pictures,
      targets,
      { norms: [1, 1, 1, 1] },
    );
    expect(describeCircuit(saturable!, globalImportance(circuit, 0), '"a"')).toMatch(
      /with its input saturated, \S+ far down and \S+ far up; no input of that qubit/,
    );
    expect(text).not.toMatch(/NaN|undefined|Infinity/);
  });

  it('is refused where there is none', () => {
    const twin = HybridModel.create({ ...spec, kernel: null }, undefined, 1);
    expect(() => circuitScores(twin, [])).toThrow(CircuitStatementsMistake);
    twin.dispose();
  });

  it('leaves no tensor behind', () => {
    const before = tf.memory().numTensors;
    statements(100);
    expect(tf.memory().numTensors).toBe(before);
  });
});
