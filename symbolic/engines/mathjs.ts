import { DenseReading } from '../equations/dense-reading.js';
import type { Formula } from '../equations/equation.js';
import { Undecided } from '../equations/reading.js';
import { decisivePoints, ordinaryPoint, type RationalPoint } from './decisive-points.js';
import { DegreeReading } from './degrees.js';
import { MathjsDerivatives } from './mathjs-derivatives.js';
import { isZero, MathjsMatrices } from './mathjs-matrices.js';
import type { Engine, Testimony } from './witness.js';

/** The points that decide a setting, and whether its sides are equal at one. */
interface Job {
  points(): readonly RationalPoint[];
  equalAt(point: RationalPoint): boolean;
}

function jobOf<S>(formula: Formula<S>, setting: S): Job {
  const counting = new DegreeReading();
  const degrees = counting.subtract(formula.left(counting, setting), formula.right(counting, setting));
  const functionsOf = [...counting.operators.values()].flatMap(({ dependsOn }) => dependsOn ?? []);
  const varied = [...new Set([...counting.differentiated, ...functionsOf])];
  const points = () => decisivePoints(degrees, counting);
  if (varied.length === 0)
    return {
      points,
      equalAt: (point) => {
        const r = new MathjsMatrices(point);
        return isZero(r.subtract(formula.left(r, setting), formula.right(r, setting)));
      },
    };
  if (functionsOf.some((angle) => degrees.has(`angle ${angle}`)))
    throw new Undecided('functions and rotations of one angle');
  const diagonals = new Set(
    [...counting.operators].flatMap(([name, { hermitian, qubits }]) =>
      hermitian ? Array.from({ length: 2 ** qubits }, (_, k) => `${name}${k},${k}`) : [],
    ),
  );
  return {
    points,
    equalAt: (point) => {
      const ring = new MathjsDerivatives(point, varied, diagonals, new Set(functionsOf));
      const r = new DenseReading(ring);
      const difference = r.subtract(formula.left(r, setting), formula.right(r, setting));
      return difference.flat().every((entry) => ring.isZero(entry));
    },
  };
}

/** How many ordinary points are tried where the decisive ones are too many. */
const TRIED = 2;

function decideSetting<S>(formula: Formula<S>, setting: S): Testimony {
  try {
    const job = jobOf(formula, setting);
    for (let seed = 1; seed <= TRIED; seed += 1) if (!job.equalAt(ordinaryPoint(seed))) return 'refuted';
    return job.points().every((point) => job.equalAt(point)) ? 'proved' : 'refuted';
  } catch (reason) {
    if (reason instanceof Undecided) return 'open';
    throw reason;
  }
}

/** Decides a formula by evaluation in fractions at points that its degrees show to be enough. */
export const mathjsEngine: Engine = {
  name: 'mathjs',
  decide: <S>(formula: Formula<S>) => {
    let open = false;
    for (const setting of formula.settings) {
      const word = decideSetting(formula, setting);
      if (word === 'refuted') return 'refuted';
      open ||= word === 'open';
    }
    return open ? 'open' : 'proved';
  },
};
