import fc from 'fast-check';

/** The names that random identities are about. */
export const vocabulary = {
  schema: 'qgradcam/formula@1',
  angles: ['x', 'y'],
  symbols: { a: 'real', z: 'complex' },
  operators: {
    A: { kind: 'arbitrary' },
    B: { kind: 'hermitian' },
    C: { kind: 'state' },
    W: { kind: 'unitary' },
    V: { kind: 'function', of: 'x' },
  },
} as const;

const shifts = fc.constantFrom('pi/2', '-pi/4', 'pi', 'pi/3', '-2*pi/5', 'y/2', '1/3', 'pi/6 - y');
const anglesOf = fc.constantFrom('x', 'y', 'x/2', 'x + y', '2*x - y/2', 'x + pi/3', '-y');

/** Random scalars and operators on one qubit, as text; without V, which cannot be shifted, where `plain`. */
export const { scalar, operator } = fc.letrec<{ scalar: string; operator: string }>((tie) => ({
  scalar: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.constantFrom('a', 'z', 'i', '2', '1/3', '0.25', 'sqrt2', 'sqrt(3)'),
    anglesOf.map((t) => `cos(${t})`),
    anglesOf.map((t) => `sin(${t})`),
    fc.tuple(tie('scalar'), tie('scalar')).map(([s, t]) => `(${s} + ${t})`),
    fc.tuple(tie('scalar'), tie('scalar')).map(([s, t]) => `${s}*${t}`),
    tie('operator').map((o) => `trace(${o})`),
    fc.tuple(tie('operator'), anglesOf).map(([o, t]) => `expectation(B, ${o}*R(Y, ${t}))`),
  ),
  operator: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.constantFrom('X', 'Y', 'Z', 'I', 'H', 'S', 'T', 'A', 'B', 'C'),
    fc.tuple(fc.constantFrom('X', 'Y', 'Z', '(X + Z)/sqrt2'), anglesOf).map(([p, t]) => `R(${p}, ${t})`),
    fc.tuple(tie('operator'), tie('operator')).map(([l, r]) => `(${l} - ${r})`),
    fc.tuple(tie('operator'), tie('operator')).map(([l, r]) => `${l}*${r}`),
    fc.tuple(tie('scalar'), tie('operator')).map(([s, o]) => `${s}*${o}`),
    tie('operator').map((o) => `dagger(${o})`),
  ),
}));

/** Two texts for the same thing, and whether a shift may be applied to them. */
export type Pair = readonly [string, string];

const ops = fc.tuple(operator, operator, operator);

/** Laws as pairs of texts, by what they make: an operator or a scalar. */
export const operatorLaws: Readonly<Record<string, fc.Arbitrary<Pair>>> = {
  '[A, B] = AB − BA': ops.map(([a, b]) => [`[${a}, ${b}]`, `(${a})*(${b}) - (${b})*(${a})`]),
  '(AB)† = B†A†': ops.map(([a, b]) => [`((${a})*(${b}))†`, `(${b})†*(${a})†`]),
  '(AB)ᵀ = BᵀAᵀ': ops.map(([a, b]) => [`transpose((${a})*(${b}))`, `transpose(${b})*transpose(${a})`]),
  'A(B + C) = AB + AC': ops.map(([a, b, c]) => [`(${a})*((${b}) + (${c}))`, `(${a})*(${b}) + (${a})*(${c})`]),
  'd(AB) = dA·B + A·dB': ops.map(([a, b]) => [
    `d(V*(${a})*(${b}), x)`,
    `d(V, x)*(${a})*(${b}) + V*d(${a}, x)*(${b}) + V*(${a})*d(${b}, x)`,
  ]),
  'R(P, s)R(P, t) = R(P, s + t)': fc
    .tuple(fc.constantFrom('X', 'Y', 'Z'), anglesOf, anglesOf)
    .map(([p, s, t]) => [`R(${p}, ${s})*R(${p}, ${t})`, `R(${p}, ${s} + (${t}))`]),
  'WW† = I': ops.map(([a]) => [`W*(${a})*(W†*W)`, `W*(${a})`]),
  'shift of a product': fc
    .tuple(operator, operator, shifts)
    .map(([a, b, s]) => [`shift((${a})*(${b}), x, ${s})`, `shift(${a}, x, ${s})*shift(${b}, x, ${s})`]),
  'shift there and back': fc
    .tuple(operator, fc.constantFrom('pi/2', 'pi/3', '1/3', 'y'))
    .map(([a, s]) => [`shift(shift(${a}, x, ${s}), x, -(${s}))`, a]),
  'Σ_k σ_kAσ_k = 2·tr A': ops.map(([a]) => [`sum(k, k*(${a})*k)`, `2*trace(${a})*I`]),
};

export const scalarLaws: Readonly<Record<string, fc.Arbitrary<Pair>>> = {
  'tr(AB) = tr(BA)': ops.map(([a, b]) => [`trace((${a})*(${b}))`, `trace((${b})*(${a}))`]),
  'tr(A ⊗ B) = tr A·tr B': ops.map(([a, b]) => [`trace(tensor(${a}, ${b}))`, `trace(${a})*trace(${b})`]),
  '⟨0|U†QU|0⟩ = tr(QU|0⟩⟨0|U†)': ops.map(([q, u]) => [
    `expectation(${q}, ${u})`,
    `expectation(${q}, ${u}, zero(1))`,
  ]),
  'cos² + sin² = 1': fc.tuple(scalar, anglesOf).map(([s, t]) => [`(${s})*(cos(${t})^2 + sin(${t})^2)`, s]),
  'a/b·b = a': fc.tuple(scalar, anglesOf).map(([s, t]) => [`(${s})/(2 + cos(${t}))*(2 + cos(${t}))`, s]),
  'the chain rule': fc
    .tuple(scalar, fc.constantFrom('pi/2', '2*pi/7'))
    .map(([s, t]) => [`d(shift(${s}, x, ${t}), x)`, `shift(d(${s}, x), x, ${t})`]),
  'derivatives commute': scalar.map((s) => [`d(d(${s}, x), y)`, `d(d(${s}, y), x)`]),
  'the adjoint of a number': scalar.map((s) => [`dagger(dagger(${s})*i)`, `-i*(${s})`]),
};
