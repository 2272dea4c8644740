import * as tf from '@tensorflow/tfjs';
import { SeededRandom } from '../../data/seeded-random.js';
import type { Optimiser, OptimiserEntry } from './optimiser.js';

/** How far each weight is moved at first to see how the loss changes (Spall's c). */
const reach = 0.01;

/** How the reach shrinks from step to step (Spall's γ). */
const shrinking = 0.101;

/**
 * Steps without a gradient: all weights are moved at once in a random direction Δ of ±1 and back, and the difference of the two losses stands
 * for the slope in every weight, ĝ = (L(w + cΔ) − L(w − cΔ))/(2c)·Δ. Two evaluations a step, however many weights there are: what one would
 * do on a quantum computer. Its noise grows with their number.
 */
export const spsa: OptimiserEntry = {
  title: 'SPSA',
  summary: 'without a gradient, by two evaluations of the loss a step; for few weights',
  source:
    'Spall: Multivariate stochastic approximation using a simultaneous perturbation gradient approximation, IEEE Trans. Automatic Control 37, 1992',
  make: ({ variables, seed }): Optimiser => {
    const random = new SeededRandom(seed);
    let done = 0;
    return {
      step: (loss, learningRate) => {
        const c = reach / (done + 1) ** shrinking;
        const directions = variables.map(({ size, shape }) =>
          tf.tensor(
            Float32Array.from({ length: size }, () => (random.uniform() < 0.5 ? -1 : 1)),
            shape,
          ),
        );
        const move = (by: number): void =>
          tf.tidy(() => {
            for (const [k, variable] of variables.entries())
              variable.assign(tf.add(variable, tf.mul(directions[k]!, by)));
          });
        const at = (): number => tf.tidy(() => loss().dataSync()[0]!);
        const kept = variables.map((variable) => variable.clone());
        move(c);
        const up = at();
        for (const [k, variable] of variables.entries()) variable.assign(kept[k]!);
        move(-c);
        const down = at();
        for (const [k, variable] of variables.entries()) variable.assign(kept[k]!);
        move((-learningRate * (up - down)) / (2 * c));
        tf.dispose([...directions, ...kept]);
        done += 1;
        return (up + down) / 2;
      },
      state: () => [
        { name: 'random', shape: [2], values: halves(random.state) },
        { name: 'steps', shape: [1], values: Float32Array.of(done) },
      ],
      restore: (state) => {
        const [drawn, steps] = state;
        if (drawn?.name !== 'random' || steps?.name !== 'steps')
          throw new RangeError('SPSA keeps its random state and its steps');
        random.state = drawn.values[0]! * 2 ** 16 + drawn.values[1]!;
        done = steps.values[0]!;
      },
      dispose: () => {},
    };
  },
};

/** 32 bits in two numbers that float32 holds exactly. */
function halves(state: number): Float32Array {
  return Float32Array.of(Math.floor(state / 2 ** 16), state % 2 ** 16);
}
