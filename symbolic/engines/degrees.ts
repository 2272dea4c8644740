import type { OperatorTraits, Reading } from '../equations/reading.js';

/** The least and the greatest degree in which something occurs. */
export interface Degree {
  readonly least: number;
  readonly most: number;
}

/** What is counted: an angle by its cos(x/2) and sin(x/2), a real number, all real numbers together, an operator, or the adjoint of one. */
export interface Counted {
  readonly kind: 'angle' | 'scalar' | 'scalars' | 'operator';
  readonly name: string;
  readonly adjoint: boolean;
}

/** The degree in each indeterminate, by a key that says which it is. */
export type Degrees = ReadonlyMap<string, { readonly of: Counted; readonly degree: Degree }>;

const none: Degrees = new Map();
const one: Degree = { least: 1, most: 1 };

function single(of: Counted): Degrees {
  return new Map([[keyOf(of), { of, degree: one }]]);
}

function keyOf(of: Counted): string {
  return of.kind === 'operator' ? `operator ${of.name}${of.adjoint ? '†' : ''}` : `${of.kind} ${of.name}`;
}

const scalars: Counted = { kind: 'scalars', name: 'together', adjoint: false };

/** How an operator was introduced. */
export interface CountedOperator extends OperatorTraits {
  readonly qubits: number;
  /** A complex number, not a matrix of one entry. */
  readonly isNumber?: boolean;
}

/** The reading that counts degrees: it bounds the grid on which an identity has to be evaluated to be decided. */
export class DegreeReading implements Reading<Degrees> {
  /** The operators that were met. */
  readonly operators = new Map<string, CountedOperator>();
  /** The angles and variables in which something is differentiated. */
  readonly differentiated = new Set<string>();
  readonly i = none;

  number(): Degrees {
    return none;
  }

  real(name: string): Degrees {
    return new Map([...single({ kind: 'scalar', name, adjoint: false }), ...single(scalars)]);
  }

  variable(name: string): Degrees {
    return this.real(name);
  }

  complex(name: string): Degrees {
    this.operators.set(name, { qubits: 0, isNumber: true });
    return single({ kind: 'operator', name, adjoint: false });
  }

  sigma(): Degrees {
    return none;
  }

  matrix(): Degrees {
    return none;
  }

  operator(name: string, qubits: number, traits: OperatorTraits = {}): Degrees {
    this.operators.set(name, { qubits, ...traits });
    return single({ kind: 'operator', name, adjoint: false });
  }

  rotation(_k: number, angle: string): Degrees {
    return single({ kind: 'angle', name: angle, adjoint: false });
  }

  add(a: Degrees, b: Degrees): Degrees {
    return merge(a, b, (x, y) => ({ least: Math.min(x.least, y.least), most: Math.max(x.most, y.most) }));
  }

  sum(terms: readonly Degrees[]): Degrees {
    return terms.reduce((sum, term) => this.add(sum, term));
  }

  subtract(a: Degrees, b: Degrees): Degrees {
    return this.add(a, b);
  }

  multiply(a: Degrees, b: Degrees): Degrees {
    return merge(a, b, (x, y) => ({ least: x.least + y.least, most: x.most + y.most }));
  }

  tensor(a: Degrees, b: Degrees): Degrees {
    return this.multiply(a, b);
  }

  dagger(a: Degrees): Degrees {
    const turned = [...a.values()].map(({ of, degree }) => {
      const isFree = of.kind === 'operator' && !this.operators.get(of.name)?.hermitian;
      const image = isFree ? { ...of, adjoint: !of.adjoint } : of;
      return [keyOf(image), { of: image, degree }] as const;
    });
    return new Map(turned);
  }

  transpose(a: Degrees): Degrees {
    return a;
  }

  trace(a: Degrees): Degrees {
    return a;
  }

  traceOfProduct(a: Degrees, b: Degrees): Degrees {
    return this.multiply(a, b);
  }

  /** A trigonometric polynomial keeps its degree, a polynomial in x itself loses one, and A(x) stands for the pair (A, ∂A). */
  derivative(a: Degrees, angle: string): Degrees {
    this.differentiated.add(angle);
    return new Map(
      [...a].map(([key, { of, degree }]) => {
        const lowered = of.kind === 'scalar' && of.name === angle;
        return [key, { of, degree: lowered ? { ...degree, least: Math.max(0, degree.least - 1) } : degree }];
      }),
    );
  }
}

const absent: Degree = { least: 0, most: 0 };

function merge(a: Degrees, b: Degrees, combine: (x: Degree, y: Degree) => Degree): Degrees {
  return new Map(
    [...new Set([...a.keys(), ...b.keys()])].map((key) => {
      const [x, y] = [a.get(key), b.get(key)];
      return [key, { of: (x ?? y)!.of, degree: combine(x?.degree ?? absent, y?.degree ?? absent) }];
    }),
  );
}
