/** Cosine and sine to about 100 bits, as unevaluated sums of two doubles: an oracle for routines that round to one. */
export interface DoubleDouble {
  readonly high: number;
  readonly low: number;
}

const splitter = 134217729;

function exactSum(a: number, b: number): DoubleDouble {
  const high = a + b;
  const c = high - a;
  return { high, low: a - (high - c) + (b - c) };
}

/** Dekker's exact product. */
function exactProduct(a: number, b: number): DoubleDouble {
  const high = a * b;
  const [c, d] = [splitter * a, splitter * b];
  const [a1, b1] = [c - (c - a), d - (d - b)];
  const [a2, b2] = [a - a1, b - b1];
  return { high, low: a1 * b1 - high + a1 * b2 + a2 * b1 + a2 * b2 };
}

const add = (a: DoubleDouble, b: DoubleDouble): DoubleDouble => {
  const s = exactSum(a.high, b.high);
  const t = exactSum(a.low, b.low);
  const u = exactSum(s.high, s.low + t.high);
  return exactSum(u.high, u.low + t.low);
};

const multiply = (a: DoubleDouble, b: DoubleDouble): DoubleDouble => {
  const p = exactProduct(a.high, b.high);
  return exactSum(p.high, p.low + a.high * b.low + a.low * b.high);
};

const of = (high: number): DoubleDouble => ({ high, low: 0 });

function divide(a: DoubleDouble, by: number): DoubleDouble {
  const high = a.high / by;
  const rest = add(a, multiply(of(-high), of(by)));
  return exactSum(high, rest.high / by);
}

/** π/2 to 210 bits. */
const halfPi = [
  1.5707963267948966, 6.123233995736766e-17, -1.4973849048591698e-33, 5.562271104316826e-50,
] as const;

/** Taylor's series about 0, for |r| ≤ π/4. */
function series(r: DoubleDouble, from: 0 | 1): DoubleDouble {
  const square = multiply(r, r);
  let term = from === 0 ? of(1) : r;
  let sum = term;
  for (let k = from + 1; Math.abs(term.high) > 1e-34 * Math.abs(sum.high); k += 2) {
    term = divide(multiply(term, { high: -square.high, low: -square.low }), k * (k + 1));
    sum = add(sum, term);
  }
  return sum;
}

/** (cos, sin) of a double below 2³⁰ in size. */
export function circlePoint(angle: number): { readonly cos: DoubleDouble; readonly sin: DoubleDouble } {
  const k = Math.round(angle / halfPi[0]);
  let r = of(angle);
  for (const part of halfPi) r = add(r, exactProduct(-k, part));
  const [c, s] = [series(r, 0), series(r, 1)];
  const minus = ({ high, low }: DoubleDouble): DoubleDouble => ({ high: -high, low: -low });
  switch (((k % 4) + 4) % 4) {
    case 0:
      return { cos: c, sin: s };
    case 1:
      return { cos: minus(s), sin: c };
    case 2:
      return { cos: minus(c), sin: minus(s) };
    default:
      return { cos: s, sin: minus(c) };
  }
}
