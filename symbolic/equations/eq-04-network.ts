import { type Equation, formula } from './equation.js';
import { range } from './feature-maps.js';
import type { Reading } from './reading.js';

/** ℓ₀, ℓ₁, …, ℓ_n and the component of the output that is compared (from 0). */
export interface Eq04Setting {
  readonly widths: readonly number[];
  readonly out: number;
}

/** W_k as rows of indeterminates. */
export function weights<O>(r: Reading<O>, { widths }: Eq04Setting, k: number): readonly (readonly O[])[] {
  return range(widths[k]!).map((row) =>
    range(widths[k - 1]!).map((column) => r.real(`W${k}_${row},${column}`)),
  );
}

/** b_k. */
export function biases<O>(r: Reading<O>, { widths }: Eq04Setting, k: number): readonly O[] {
  return range(widths[k]!).map((row) => r.real(`b${k}_${row}`));
}

/** The input z, as variables. */
export function inputs<O>(r: Reading<O>, { widths }: Eq04Setting): readonly O[] {
  return range(widths[0]!).map((j) => r.variable(`z${j}`));
}

/** W·z. */
export function applied<O>(r: Reading<O>, w: readonly (readonly O[])[], z: readonly O[]): readonly O[] {
  return w.map((row) => r.sum(row.map((entry, j) => r.multiply(entry, z[j]!))));
}

/** A·B. */
export function matrixProduct<O>(
  r: Reading<O>,
  a: readonly (readonly O[])[],
  b: readonly (readonly O[])[],
): readonly (readonly O[])[] {
  const columns = b[0]!.map((_, j) => b.map((row) => row[j]!));
  return a.map((row) => columns.map((column) => applied(r, [row], column)[0]!));
}

/** W_k·z + b_k: a layer before its activation. */
export function preActivation<O>(r: Reading<O>, s: Eq04Setting, k: number, z: readonly O[]): readonly O[] {
  const b = biases(r, s, k);
  return applied(r, weights(r, s, k), z).map((value, row) => r.add(value, b[row]!));
}

/** f_n ∘ … ∘ f_1 at z. */
export function network<O>(r: Reading<O>, s: Eq04Setting, activation: (value: O) => O): readonly O[] {
  return range(s.widths.length - 1).reduce<readonly O[]>(
    (z, k) => preActivation(r, s, k, z).map(activation),
    inputs(r, s),
  );
}

export const square =
  <O>(r: Reading<O>) =>
  (value: O): O =>
    r.multiply(value, value);

const everyOutput = (widths: readonly number[]): readonly Eq04Setting[] =>
  range(widths.at(-1)!).map((k) => ({ widths, out: k - 1 }));
const atOutput = ({ widths, out }: Eq04Setting) => `widths ${widths.join(' → ')}, output ${out + 1}`;

/** f₂∘f₁ = (W₂W₁)z + (W₂b₁ + b₂): shapes ℓ₂×ℓ₁ and ℓ₁×ℓ₀ give ℓ₂×ℓ₀. */
export const eq04Affine = formula<Eq04Setting>({
  says: 'shapes compose: without activations f₂∘f₁ is the affine map with weights W₂W₁ and bias W₂b₁ + b₂',
  settings: [...everyOutput([2, 3, 2]), ...everyOutput([3, 1, 2]), ...everyOutput([1, 2, 1])],
  at: atOutput,
  left: (r, s) => network(r, s, (value) => value)[s.out]!,
  right: (r, s) => {
    const [w1, w2] = [weights(r, s, 1), weights(r, s, 2)];
    const linear = applied(r, matrixProduct(r, w2, w1), inputs(r, s));
    const constant = applied(r, w2, biases(r, s, 1));
    return r.sum([linear[s.out]!, constant[s.out]!, biases(r, s, 2)[s.out]!]);
  },
});

/** The same with the input that is varied (from 1). */
export interface Eq04Chain extends Eq04Setting {
  readonly varied: number;
}

/** ∂f/∂z = diag σ′(a₂)·W₂·diag σ′(a₁)·W₁ with σ(a) = a². */
export const eq04Chain = formula<Eq04Chain>({
  says: 'the chain rule: ∂(f₂∘f₁)/∂z is the product of the layers’ Jacobians, with σ(a) = a²',
  settings: [
    ...everyOutput([2, 2, 2]).flatMap((s) => [1, 2].map((varied) => ({ ...s, varied }))),
    { widths: [1, 2, 1], out: 0, varied: 1 },
  ],
  at: (s) => `${atOutput(s)}, input ${s.varied}`,
  left: (r, s) => r.derivative(network(r, s, square(r))[s.out]!, `z${s.varied}`),
  right: (r, s) => {
    const a1 = preActivation(r, s, 1, inputs(r, s));
    const a2 = preActivation(r, s, 2, a1.map(square(r)));
    const twice = (value: O_<typeof r>) => r.tensor(r.number(2), value);
    const first = weights(r, s, 1).map((row, m) => r.multiply(twice(a1[m]!), row[s.varied - 1]!));
    return r.multiply(twice(a2[s.out]!), applied(r, weights(r, s, 2), first)[s.out]!);
  },
});

/** The operators of a reading. */
type O_<R> = R extends Reading<infer O> ? O : never;

/** z + t·(2, −1) under W = (1 2; 2 4), b any: rank 1 of 2. */
export function alongKernel<O>(r: Reading<O>, w: readonly (readonly number[])[], out: number, by: O): O {
  const z = [r.add(r.variable('z1'), r.tensor(r.number(2), by)), r.subtract(r.variable('z2'), by)];
  const value = applied(
    r,
    w.map((row) => row.map((entry) => r.number(entry))),
    z,
  )[out]!;
  return r.add(value, r.real(`b${out + 1}`));
}

export const rankOne = [
  [1, 2],
  [2, 4],
] as const;

/** W(z + t·v) + b = Wz + b for v in the kernel of W. */
export const eq04Singular = formula<{ readonly out: number }>({
  says: 'a square W need not be invertible: under W = (1 2; 2 4) the inputs z + t·(2, −1) agree for all t, whatever the activation',
  settings: [{ out: 0 }, { out: 1 }],
  at: ({ out }) => `output ${out + 1}`,
  left: (r, { out }) => alongKernel(r, rankOne, out, r.variable('t')),
  right: (r, { out }) => alongKernel(r, rankOne, out, r.number(0)),
});

/** Eq. 4 — a classical network: a composition of layers. */
export const eq04: Equation = {
  number: 4,
  id: 'eq4',
  title: 'A network is a composition of layers',
  statement: 'f = f_n ∘ … ∘ f_1 with f_k(z) = σ_k(W_k·z + b_k)',
  latex: 'f = f_n \\circ f_{n-1} \\circ \\dots \\circ f_1, \\qquad f_k(z) = \\sigma_k(W_k z + b_k)',
  kind: 'definition',
  assumptions: ['W_k has ℓ_k rows and ℓ_{k−1} columns', 'σ_k acts on each component'],
  followsFrom: [],
  usedBy: ['the convolutions, heads and read-outs of every model (runtime/model/build-network.ts)'],
  parts: [eq04Affine, eq04Chain, eq04Singular],
};
