import { Undecided } from '../equations/reading.js';
import { Q, type Rational, rational } from '../ring/rational.js';

/** An angle: a rational combination of the named angles, of π and of one radian. */
export interface AngleForm {
  readonly angles: ReadonlyMap<string, Rational>;
  /** The multiple of π. */
  readonly halfTurns: Rational;
  readonly radians: Rational;
}

const none: ReadonlyMap<string, Rational> = new Map();

/** Numbers beyond this in size are not computed with as angles. */
const largest = 10n ** 60n;

/** The arithmetic of angle forms. */
export const angleForms = {
  radians: (value: Rational): AngleForm => ({ angles: none, halfTurns: Q.zero, radians: value }),
  pi: { angles: none, halfTurns: Q.one, radians: Q.zero } as AngleForm,
  angle: (name: string): AngleForm => ({
    angles: new Map([[name, Q.one]]),
    halfTurns: Q.zero,
    radians: Q.zero,
  }),
  add: (a: AngleForm, b: AngleForm): AngleForm => {
    const angles = new Map(a.angles);
    for (const [name, factor] of b.angles) angles.set(name, kept(Q.add(angles.get(name) ?? Q.zero, factor)));
    return {
      angles: new Map([...angles].filter(([, factor]) => !Q.isZero(factor))),
      halfTurns: kept(Q.add(a.halfTurns, b.halfTurns)),
      radians: kept(Q.add(a.radians, b.radians)),
    };
  },
  scale: (factor: Rational, a: AngleForm): AngleForm =>
    Q.isZero(factor)
      ? angleForms.radians(Q.zero)
      : {
          angles: new Map([...a.angles].map(([name, value]) => [name, kept(Q.mul(factor, value))])),
          halfTurns: kept(Q.mul(factor, a.halfTurns)),
          radians: kept(Q.mul(factor, a.radians)),
        },
  negate: (a: AngleForm): AngleForm => angleForms.scale(rational(-1), a),
  /** The rational number that it is; undefined where angles or π occur. */
  toRational: (a: AngleForm): Rational | undefined =>
    a.angles.size === 0 && Q.isZero(a.halfTurns) ? a.radians : undefined,
};

function kept(value: Rational): Rational {
  if (value.num > largest || value.num < -largest || value.den > largest)
    throw new Undecided('an angle is a fraction of more than 60 digits');
  return value;
}
