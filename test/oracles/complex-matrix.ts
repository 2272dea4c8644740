/** A square complex matrix of doubles, row by row. Shares no code with what it judges. */
export interface ComplexMatrix {
  readonly size: number;
  readonly re: Float64Array;
  readonly im: Float64Array;
}

export function zeros(size: number): ComplexMatrix {
  return { size, re: new Float64Array(size * size), im: new Float64Array(size * size) };
}

export function fill(
  size: number,
  entry: (row: number, column: number) => readonly [number, number],
): ComplexMatrix {
  const out = zeros(size);
  for (let r = 0; r < size; r += 1)
    for (let c = 0; c < size; c += 1) {
      const [re, im] = entry(r, c);
      out.re[r * size + c] = re;
      out.im[r * size + c] = im;
    }
  return out;
}

export function identity(size: number): ComplexMatrix {
  return fill(size, (r, c) => [r === c ? 1 : 0, 0]);
}

export function at(m: ComplexMatrix, row: number, column: number): readonly [number, number] {
  return [m.re[row * m.size + column]!, m.im[row * m.size + column]!];
}

export function times(a: ComplexMatrix, b: ComplexMatrix): ComplexMatrix {
  if (a.size !== b.size) throw new RangeError(`sizes ${a.size} and ${b.size}`);
  const n = a.size;
  const out = zeros(n);
  for (let r = 0; r < n; r += 1)
    for (let k = 0; k < n; k += 1) {
      const [x, y] = [a.re[r * n + k]!, a.im[r * n + k]!];
      if (x === 0 && y === 0) continue;
      for (let c = 0; c < n; c += 1) {
        const [u, v] = [b.re[k * n + c]!, b.im[k * n + c]!];
        out.re[r * n + c]! += x * u - y * v;
        out.im[r * n + c]! += x * v + y * u;
      }
    }
  return out;
}

export function product(...factors: readonly ComplexMatrix[]): ComplexMatrix {
  return factors.reduce(times);
}

export function plus(a: ComplexMatrix, b: ComplexMatrix): ComplexMatrix {
  if (a.size !== b.size) throw new RangeError(`sizes ${a.size} and ${b.size}`);
  return { size: a.size, re: a.re.map((x, k) => x + b.re[k]!), im: a.im.map((y, k) => y + b.im[k]!) };
}

export function scaled(a: ComplexMatrix, [x, y]: readonly [number, number]): ComplexMatrix {
  return {
    size: a.size,
    re: a.re.map((u, k) => u * x - a.im[k]! * y),
    im: a.im.map((v, k) => a.re[k]! * y + v * x),
  };
}

export function minus(a: ComplexMatrix, b: ComplexMatrix): ComplexMatrix {
  return plus(a, scaled(b, [-1, 0]));
}

export function dagger(a: ComplexMatrix): ComplexMatrix {
  return fill(a.size, (r, c) => {
    const [x, y] = at(a, c, r);
    return [x, -y];
  });
}

export function transpose(a: ComplexMatrix): ComplexMatrix {
  return fill(a.size, (r, c) => at(a, c, r));
}

export function kron(a: ComplexMatrix, b: ComplexMatrix): ComplexMatrix {
  return fill(a.size * b.size, (r, c) => {
    const [x, y] = at(a, Math.floor(r / b.size), Math.floor(c / b.size));
    const [u, v] = at(b, r % b.size, c % b.size);
    return [x * u - y * v, x * v + y * u];
  });
}

export function kronAll(factors: readonly ComplexMatrix[]): ComplexMatrix {
  return factors.reduce(kron, identity(1));
}

export function bracket(a: ComplexMatrix, b: ComplexMatrix): ComplexMatrix {
  return minus(times(a, b), times(b, a));
}

export function trace(a: ComplexMatrix): readonly [number, number] {
  let [re, im] = [0, 0];
  for (let k = 0; k < a.size; k += 1) {
    re += a.re[k * a.size + k]!;
    im += a.im[k * a.size + k]!;
  }
  return [re, im];
}

/** The Frobenius norm √Σ|a_rc|². */
export function norm(a: ComplexMatrix): number {
  return Math.hypot(...a.re, ...a.im);
}

/** σ₀…σ₃. */
export const sigma: readonly ComplexMatrix[] = [
  identity(2),
  fill(2, (r, c) => [r === c ? 0 : 1, 0]),
  fill(2, (r, c) => (r === c ? [0, 0] : [0, r < c ? -1 : 1])),
  fill(2, (r, c) => [r === c ? 1 - 2 * r : 0, 0]),
];

/** exp(−itσ_k/2). */
export function rotation(k: number, t: number): ComplexMatrix {
  return plus(scaled(identity(2), [Math.cos(t / 2), 0]), scaled(sigma[k]!, [0, -Math.sin(t / 2)]));
}
