import type { OperatorTraits, Reading } from '../equations/reading.js';
import { Undecided } from '../equations/reading.js';

/** In each indeterminate operator, scalar or angle: the least and the greatest degree in which it occurs. */
export type Degrees = ReadonlyMap<string, { readonly least: number; readonly most: number }>;

/** How a name is counted: `x:` angles (in cos(x/2), sin(x/2)), `A:` operators, `A†:` their adjoints. */
export const angleKey = (angle: string): string => `angle ${angle}`;
export const operatorKey = (name: string, adjoint: boolean): string =>
  `operator ${name}${adjoint ? '†' : ''}`;

const none: Degrees = new Map();

/** The reading that counts degrees: it bounds the grid on which an identity has to be evaluated to be decided. */
export class DegreeReading implements Reading<Degrees> {
  /** How many qubits each operator that was met acts on. */
  readonly qubits = new Map<string, number>();
  readonly i = none;

  number(): Degrees {
    return none;
  }

  real(name: string): Degrees {
    return this.operator(name, 0);
  }

  variable(name: string): Degrees {
    return this.operator(name, 0);
  }

  complex(name: string): Degrees {
    return this.operator(name, 0);
  }

  sigma(): Degrees {
    return none;
  }

  matrix(): Degrees {
    return none;
  }

  operator(name: string, qubits: number, { hermitian, dependsOn }: OperatorTraits = {}): Degrees {
    if (hermitian || dependsOn !== undefined) throw new Undecided(`${name} is not free to take any value`);
    this.qubits.set(name, qubits);
    return new Map([[operatorKey(name, false), { least: 1, most: 1 }]]);
  }

  rotation(_k: number, angle: string): Degrees {
    return new Map([[angleKey(angle), { least: 1, most: 1 }]]);
  }

  add(a: Degrees, b: Degrees): Degrees {
    return merge(a, b, (x, y) => ({ least: Math.min(x.least, y.least), most: Math.max(x.most, y.most) }));
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
    return new Map(
      [...a].map(([key, degree]) => {
        if (!key.startsWith('operator ')) return [key, degree];
        return [key.endsWith('†') ? key.slice(0, -1) : `${key}†`, degree];
      }),
    );
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

  derivative(): Degrees {
    throw new Undecided('evaluation at points cannot differentiate');
  }
}

const zero = { least: 0, most: 0 };

function merge(
  a: Degrees,
  b: Degrees,
  combine: (
    x: { least: number; most: number },
    y: { least: number; most: number },
  ) => { least: number; most: number },
): Degrees {
  return new Map(
    [...new Set([...a.keys(), ...b.keys()])].map((k) => [k, combine(a.get(k) ?? zero, b.get(k) ?? zero)]),
  );
}
