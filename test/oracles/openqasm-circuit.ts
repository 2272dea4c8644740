/** A complex number [re, im]. */
type Complex = readonly [number, number];
type Gate = readonly (readonly Complex[])[];

const times = ([a, b]: Complex, [c, d]: Complex): Complex => [a * c - b * d, a * d + b * c];
const plus = ([a, b]: Complex, [c, d]: Complex): Complex => [a + c, b + d];
const turn = (t: number): Complex => [Math.cos(t), Math.sin(t)];

/** U(θ, φ, λ) as the specification of OpenQASM 3 defines it. */
const general = (theta: number, phi: number, lambda: number): Gate => {
  const half = (k: number, phase: Complex): Complex => times([k / 2, 0], phase);
  const [one, up] = [[1, 0] as Complex, turn(theta)];
  const i: Complex = [0, 1];
  return [
    [half(1, plus(one, up)), half(1, times(times([0, -1], turn(lambda)), plus(one, times([-1, 0], up))))],
    [
      half(1, times(times(i, turn(phi)), plus(one, times([-1, 0], up)))),
      half(1, times(turn(phi + lambda), plus(one, up))),
    ],
  ];
};

const { PI } = Math;
/** The gates of stdgates.inc, each through U, as the file itself defines them, up to the global phase. */
const standard: Record<string, (angles: readonly number[]) => Gate> = {
  U: ([a, b, c]) => general(a!, b!, c!),
  id: () => general(0, 0, 0),
  x: () => general(PI, 0, PI),
  y: () => general(PI, PI / 2, PI / 2),
  z: () => general(0, 0, PI),
  h: () => general(PI / 2, 0, PI),
  s: () => general(0, 0, PI / 2),
  sdg: () => general(0, 0, -PI / 2),
  t: () => general(0, 0, PI / 4),
  tdg: () => general(0, 0, -PI / 4),
  sx: () => general(PI / 2, -PI / 2, PI / 2),
  rx: ([a]) => general(a!, -PI / 2, PI / 2),
  ry: ([a]) => general(a!, 0, 0),
  rz: ([a]) => general(0, 0, a!),
};

const paulis: Record<string, Gate> = {
  X: [
    [
      [0, 0],
      [1, 0],
    ],
    [
      [1, 0],
      [0, 0],
    ],
  ],
  Y: [
    [
      [0, 0],
      [0, -1],
    ],
    [
      [0, 1],
      [0, 0],
    ],
  ],
  Z: [
    [
      [1, 0],
      [0, 0],
    ],
    [
      [0, 0],
      [-1, 0],
    ],
  ],
};

/** A gate on the second qubit where the first is 1; here the phase counts. */
const controlled: Record<string, Gate> = { cx: paulis.X!, cz: paulis.Z! };

type State = Complex[];

function onQubit(
  state: State,
  n: number,
  qubit: number,
  gate: Gate,
  controls: readonly number[] = [],
): State {
  const bit = (i: number, q: number) => Math.floor(i / 2 ** (n - 1 - q)) % 2;
  const weight = 2 ** (n - 1 - qubit);
  return state.map((value, i) => {
    if (controls.some((q) => bit(i, q) === 0)) return value;
    const row = gate[bit(i, qubit)]!;
    const zero = i - bit(i, qubit) * weight;
    return plus(times(row[0]!, state[zero]!), times(row[1]!, state[zero + weight]!));
  });
}

interface Definition {
  readonly parameters: readonly string[];
  readonly qubits: readonly string[];
  readonly body: string;
}

const words = (text: string | undefined): string[] =>
  (text ?? '').split(',').flatMap((word) => (word.trim() === '' ? [] : [word.trim()]));

/** Splits at the commas outside of parentheses. */
function split(text: string): string[] {
  let depth = 0;
  const marked = [...text].map((c) => {
    depth += c === '(' ? 1 : c === ')' ? -1 : 0;
    return c === ',' && depth === 0 ? '\n' : c;
  });
  return text.trim() === '' ? [] : marked.join('').split('\n');
}

function value(expression: string, names: ReadonlyMap<string, number>): number {
  const known = new Map([...names, ['pi', PI]]);
  const text = expression.replace(/[A-Za-z_]\w*/g, (name) => {
    if (name === 'arctan' || name === 'exp') return name === 'exp' ? 'Math.exp' : 'Math.atan';
    if (!known.has(name)) throw new Error(`unknown name ${name}`);
    return `(${known.get(name)})`;
  });
  return Number(new Function(`return ${text};`)());
}

/**
 * The expectations of the observables in comments, of a circuit in OpenQASM 3 with inputs x… and theta…: read by patterns of
 * our own, gates as the specification defines them.
 */
export function openqasmExpectations(
  source: string,
  x: readonly number[],
  theta: readonly number[],
): readonly number[] {
  const observables = [...source.matchAll(/^\/\/ qgradcam observable (.*)$/gm)].map(([, json]) =>
    String(JSON.parse(json!)),
  );
  const text = source.replace(/\/\/.*$/gm, '');
  const n = Number(/qubit\[(\d+)\] q;/.exec(text)![1]);
  const inputs = [...text.matchAll(/input float\[64\] (\w+);/g)].map(([, name]) => name!);
  const given = [...x, ...theta];
  if (inputs.length !== given.length) throw new Error(`${inputs.length} inputs, ${given.length} values`);
  const definitions = new Map<string, Definition>();
  const rest = text.replace(
    /gate (\w+)(?:\(([^)]*)\))? ([^{]*)\{([^}]*)\}/g,
    (_, name, parameters, qubits, body) => {
      definitions.set(name, { parameters: words(parameters), qubits: words(qubits), body });
      return '';
    },
  );
  let state: State = Array.from({ length: 2 ** n }, (_, i): Complex => [i === 0 ? 1 : 0, 0]);
  const run = (
    body: string,
    names: ReadonlyMap<string, number>,
    places: ReadonlyMap<string, number>,
  ): void => {
    for (const statement of body.split(';').map((line) => line.trim())) {
      if (/^(OPENQASM|include|input|qubit)\b|^$/.test(statement)) continue;
      const [, name, inside, after] = /^(\w+)\s*(?:\((.*)\))?\s*([^()]*)$/.exec(statement)!;
      const angles = split(inside ?? '').map((expression) => value(expression, names));
      const on = words(after).map((qubit) => places.get(qubit)!);
      const own = definitions.get(name!);
      if (own)
        run(
          own.body,
          new Map(own.parameters.map((p, k) => [p, angles[k]!])),
          new Map(own.qubits.map((q, k) => [q, on[k]!])),
        );
      else if (name === 'gphase') state = state.map((v) => times(turn(angles[0]!), v));
      else if (name === 'swap')
        for (const [a, b] of [
          [0, 1],
          [1, 0],
          [0, 1],
        ] as const)
          state = onQubit(state, n, on[b]!, controlled.cx!, [on[a]!]);
      else if (controlled[name!]) state = onQubit(state, n, on[1]!, controlled[name!]!, [on[0]!]);
      else state = onQubit(state, n, on[0]!, standard[name!]!(angles));
    }
  };
  run(
    rest,
    new Map(inputs.map((name, k) => [name, given[k]!])),
    new Map(Array.from({ length: n }, (_, q) => [`q[${q}]`, q])),
  );
  return observables.map((sum) => expectation(sum, state, n));
}

function expectation(sum: string, state: State, n: number): number {
  let total = 0;
  for (const [term] of sum.matchAll(/[+-]?[^+-](?:[^+-]|(?<=\de)[+-])*/g)) {
    const [, sign, size, factors] = /^\s*([+-]?)\s*([\d.]+(?:e[+-]?\d+)?)?\s*(.*)$/.exec(term)!;
    let image = state;
    for (const [, letter, qubit] of factors!.matchAll(/([XYZ])(\d+)/g))
      image = onQubit(image, n, Number(qubit), paulis[letter!]!);
    const real = state.reduce((s, [a, b], i) => s + a * image[i]![0] + b * image[i]![1], 0);
    total += (sign === '-' ? -1 : 1) * Number(size ?? 1) * real;
  }
  return total;
}
