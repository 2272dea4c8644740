import {
  equidistantRule,
  fieldOf,
  type GeneralShiftRule,
  shiftRuleFor,
  withFrequencies,
} from '../../../symbolic/gradient/general-shift-rule.js';
import { Q, type Rational, rational } from '../../../symbolic/ring/rational.js';
import {
  certificateResidual,
  certificateSides,
  condition,
  formatFrequencies,
  harmonics,
} from '../../../symbolic/theorems/shift-certificate.js';
import { variant } from '../../equations/variants/variant.js';
import { asked, single, type TheoremVariant } from './variant.js';

/** A whole number, or [num, den]. */
type Ratio = number | readonly [number, number];
const of = (v: Ratio): Rational => (typeof v === 'number' ? rational(v) : rational(v[0], v[1]));

/** ±s in units of π with the coefficients ±c. */
type Pair = readonly [c: Ratio, s: Ratio];

/** A rule with rational coefficients, ±c at ±s. */
function rationalRule(frequencies: readonly Ratio[], pairs: readonly Pair[]): GeneralShiftRule {
  const omegas = frequencies.map(of);
  const field = fieldOf(
    omegas,
    pairs.map(([, s]) => of(s)),
  );
  const terms = pairs.flatMap(([c, s]) => [
    { shift: of(s), coefficient: field.fromRational(of(c)) },
    { shift: Q.neg(of(s)), coefficient: field.fromRational(Q.neg(of(c))) },
  ]);
  return { frequencies: omegas, field, terms };
}

/** The rule that is made for its frequencies. */
function made(frequencies: readonly Ratio[]): GeneralShiftRule {
  const answer = shiftRuleFor(frequencies.map(of));
  if ('refusal' in answer) throw new RangeError(answer.refusal.reason);
  return answer.rule;
}

/** A rule said to be right for the frequencies that it carries. */
function rule(
  says: string,
  claimed: () => GeneralShiftRule,
  expected: TheoremVariant['expected'] = 'false',
): TheoremVariant {
  const { frequencies } = claimed();
  return single(
    'cyclotomic-field',
    says,
    `Ω = {${formatFrequencies(frequencies)}}`,
    () => certificateSides(claimed()),
    expected,
  );
}

const equidistantFor = (...frequencies: readonly Ratio[]) => {
  const omegas = frequencies.map(of);
  return () => equidistantRule(omegas[0]!, omegas.length, omegas);
};

/** Wrong statements near the certificate of shift rules. */
export const shiftCertificateVariants: readonly TheoremVariant[] = [
  rule(
    'the equidistant closed form for the frequencies (1, 3): one step, but not from 0',
    equidistantFor(1, 3),
  ),
  rule('the equidistant closed form for the frequencies (½, 2)', equidistantFor([1, 2], 2)),
  rule('the equidistant closed form for the frequencies (2, 3, 4)', equidistantFor(2, 3, 4)),
  rule('the equidistant closed form for the frequencies (1, 2, 4)', equidistantFor(1, 2, 4)),
  rule('the two-term rule ½[f(x + π/2) − f(x − π/2)] for the frequency 2', () =>
    rationalRule(
      [2],
      [
        [
          [1, 2],
          [1, 2],
        ],
      ],
    ),
  ),
  rule('the two-term rule for a controlled rotation, with the frequencies ½ and 1', () =>
    rationalRule(
      [[1, 2], 1],
      [
        [
          [1, 2],
          [1, 2],
        ],
      ],
    ),
  ),
  rule('the two-term rule for the frequency ½', () =>
    rationalRule(
      [[1, 2]],
      [
        [
          [1, 2],
          [1, 2],
        ],
      ],
    ),
  ),
  rule('the factor ½ forgotten: f(x + π/2) − f(x − π/2)', () => rationalRule([1], [[1, [1, 2]]])),
  rule('shifts by π/4 for π/2', () =>
    rationalRule(
      [1],
      [
        [
          [1, 2],
          [1, 4],
        ],
      ],
    ),
  ),
  rule('a central difference with the step π/6: [f(x + π/6) − f(x − π/6)]·3', () =>
    rationalRule([1], [[3, [1, 6]]]),
  ),
  rule('the rule of the frequencies (1, 2) for (1, 3)', () => withFrequencies(made([1, 2]), [1, 3].map(of))),
  rule('the rule of the frequencies (1, 3) for (1, 2, 3)', () =>
    withFrequencies(made([1, 3]), [1, 2, 3].map(of)),
  ),
  rule('a sign turned in the second pair of the rule for (1, 2)', () => {
    const { terms, ...rest } = made([1, 2]);
    const turned = terms.map((t, j) => (j < 2 ? t : { ...t, coefficient: rest.field.neg(t.coefficient) }));
    return { ...rest, terms: turned };
  }),
  rule('the second pair of the rule for (1, 2) left out', () => {
    const { terms, ...rest } = made([1, 2]);
    return { ...rest, terms: terms.slice(0, 2) };
  }),
  rule(
    'f(x + π/2) alone, right for sin and cos, wrong for constants: the condition at ω = 0 forgotten',
    () => {
      const shift = rational(1, 2);
      const field = fieldOf([rational(1)], [shift]);
      return { frequencies: [rational(1)], field, terms: [{ shift, coefficient: field.one }] };
    },
  ),
  rule('one-sided: f(x + π/2) − f(x)', () => {
    const field = fieldOf([rational(1)], [rational(1, 2)]);
    const terms = [
      { shift: rational(1, 2), coefficient: field.one },
      { shift: rational(0), coefficient: field.neg(field.one) },
    ];
    return { frequencies: [rational(1)], field, terms };
  }),
  asked(
    variant(certificateResidual, 'ω for iω in the condition', {
      right: (r, s) => {
        const wrong = (w: number) => r.tensor(r.number(w, 2), r.subtract(r.i, r.number(1)));
        return harmonics(r, s, (w) => r.add(condition(r, s, w), wrong(w)));
      },
    }),
  ),
  asked(
    variant(certificateResidual, 'the conditions at −ω left out', {
      right: (r, s) => harmonics(r, s, (w) => (w < 0 ? r.number(0) : condition(r, s, w))),
    }),
  ),
  rule(
    'one-sided with a constant: f(x + π/2) − ½f(x) − ½f(x + π)',
    () => {
      const field = fieldOf([rational(1)], [rational(1, 2)]);
      const half = field.fromRational(rational(-1, 2));
      const terms = [
        { shift: rational(1, 2), coefficient: field.one },
        { shift: rational(0), coefficient: half },
        { shift: rational(1), coefficient: half },
      ];
      return { frequencies: [rational(1)], field, terms };
    },
    'true',
  ),
  rule(
    'the equidistant closed form of four terms for the frequency 1 alone, which is among 1 and 2',
    () => equidistantRule(rational(1), 2, [rational(1)]),
    'true',
  ),
];
