import { type Equation, formula } from './equation.js';
import { range } from './feature-maps.js';
import type { Reading } from './reading.js';

/** The numbers of samples in two data sets. */
export interface Eq03Setting {
  readonly first: number;
  readonly second: number;
}

/** Σ_j d_j over the given samples; d_j = d(y_j, f(x_j)) is any number. */
export function loss<O>(r: Reading<O>, samples: readonly number[]): O {
  return r.sum(samples.map((j) => r.real(`d${j}`)));
}

/** L(D₁ ∪ D₂) = L(D₁) + L(D₂). */
export const eq03Additive = formula<Eq03Setting>({
  says: 'the loss of two data sets together is the sum of their losses',
  settings: [
    { first: 1, second: 1 },
    { first: 1, second: 3 },
    { first: 4, second: 2 },
  ],
  at: ({ first, second }) => `${first} + ${second} samples`,
  left: (r, { first, second }) => loss(r, range(first + second)),
  right: (r, { first, second }) =>
    r.add(
      loss(r, range(first)),
      loss(
        r,
        range(second).map((j) => first + j),
      ),
    ),
});

/** The sizes of a regression: samples and outputs of the network. */
export interface Eq03Squares {
  readonly samples: number;
  readonly outputs: number;
}

/** f_l(x_j) as any differentiable function of the trained parameter t, and y_jl. */
export function predicted<O>(r: Reading<O>, j: number, l: number) {
  return { f: r.operator(`f${j},${l}`, 0, { dependsOn: 't' }), y: r.real(`y${j},${l}`) };
}

/** Σ_j Σ_l term(j, l). */
export function overSamples<O>(
  r: Reading<O>,
  { samples, outputs }: Eq03Squares,
  term: (j: number, l: number) => O,
): O {
  return r.sum(range(samples).flatMap((j) => range(outputs).map((l) => term(j, l))));
}

/** Σ_j ‖y_j − f(x_j)‖². */
export function squaredLoss<O>(r: Reading<O>, s: Eq03Squares): O {
  return overSamples(r, s, (j, l) => {
    const { f, y } = predicted(r, j, l);
    return r.multiply(r.subtract(y, f), r.subtract(y, f));
  });
}

/** ∂L/∂t = Σ_j ∂d/∂f·∂f(x_j)/∂t: what each sample adds to the gradient depends on that sample alone. */
export const eq03Gradient = formula<Eq03Squares>({
  says: 'with d(y, f) = ‖y − f‖²: ∂L/∂t = Σ_j Σ_l 2(f_l(x_j) − y_jl)·∂f_l(x_j)/∂t for any differentiable f',
  settings: [
    { samples: 1, outputs: 1 },
    { samples: 3, outputs: 1 },
    { samples: 2, outputs: 3 },
  ],
  at: ({ samples, outputs }) => `${samples} samples, ${outputs} outputs`,
  left: (r, s) => r.derivative(squaredLoss(r, s), 't'),
  right: (r, s) =>
    overSamples(r, s, (j, l) => {
      const { f, y } = predicted(r, j, l);
      return r.tensor(r.number(2), r.multiply(r.subtract(f, y), r.derivative(f, 't')));
    }),
});

/** Eq. 3 — the loss: a sum over the data of a distance between label and prediction. */
export const eq03: Equation = {
  number: 3,
  id: 'eq3',
  title: 'The loss adds up over the data',
  statement: 'L(F, G, f_VQC; D) = Σ_j d(y_j, (G ∘ f_VQC ∘ F)(x_j))',
  latex:
    'L(F_\\phi, G_\\eta, f_{\\text{VQC}, \\theta}; \\mathcal{D}) = \\sum_j d\\left(y_j, (G_\\eta \\circ f_{\\text{VQC}, \\theta} \\circ F_\\phi)(x_j)\\right)',
  kind: 'definition',
  assumptions: ['d any function; differentiable where a gradient is taken'],
  followsFrom: ['eq2'],
  usedBy: ['training (runtime/model/run-training.ts)', 'dθ of vjp, summed over the batch'],
  parts: [eq03Additive, eq03Gradient],
};
