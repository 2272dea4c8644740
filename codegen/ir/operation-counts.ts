import type { FloatExpression, IntegerExpression, KernelFunction, Program, Statement } from './program.js';

/** Floating-point work of one call, or of one sample of it. */
export interface Operations {
  /** Additions and subtractions. */
  readonly additions: number;
  readonly multiplications: number;
  readonly divisions: number;
  /** Cosines, sines, arc tangents and tanh. */
  readonly functions: number;
  /** Reads and writes of arrays of doubles. */
  readonly memory: number;
}

/** The counts of an exported function: what every sample costs, and what a call costs besides. */
export interface FunctionOperations {
  readonly perSample: Operations;
  readonly perCall: Operations;
}

const none: Operations = { additions: 0, multiplications: 0, divisions: 0, functions: 0, memory: 0 };

const plus = (a: Operations, b: Operations): Operations => ({
  additions: a.additions + b.additions,
  multiplications: a.multiplications + b.multiplications,
  divisions: a.divisions + b.divisions,
  functions: a.functions + b.functions,
  memory: a.memory + b.memory,
});

const times = (k: number, a: Operations): Operations => ({
  additions: k * a.additions,
  multiplications: k * a.multiplications,
  divisions: k * a.divisions,
  functions: k * a.functions,
  memory: k * a.memory,
});

const sum = (all: readonly Operations[]) => all.reduce(plus, none);

function float(e: FloatExpression): Operations {
  switch (e.op) {
    case 'constant':
    case 'pi':
    case 'local':
    case 'entry':
      return none;
    case 'load':
      return { ...none, memory: 1 };
    case 'neg':
      return float(e.of);
    case 'call':
      return plus({ ...none, functions: 1 }, float(e.of));
    case '+':
    case '-':
      return sum([{ ...none, additions: 1 }, float(e.left), float(e.right)]);
    case '*':
      return sum([{ ...none, multiplications: 1 }, float(e.left), float(e.right)]);
    case '/':
      return sum([{ ...none, divisions: 1 }, float(e.left), float(e.right)]);
  }
}

/** How often a loop runs; its bounds are literals, or differ by one. */
function trips(from: IntegerExpression, below: IntegerExpression, step: number): number {
  if (from.op === 'integer' && below.op === 'integer') return Math.ceil((below.value - from.value) / step);
  if (below.op === '+' && below.right.op === 'integer') return Math.ceil(below.right.value / step);
  throw new Error('A loop whose bounds are not a literal apart cannot be counted');
}

/** Counts the floating-point operations of the exported functions, loops multiplied out. */
export function countOperations(program: Program): Readonly<Record<string, FunctionOperations>> {
  const counted = new Map<string, FunctionOperations>();
  const once = (perCall: Operations): FunctionOperations => ({ perCall, perSample: none });
  const one = (s: Statement): FunctionOperations => {
    switch (s.op) {
      case 'define':
      case 'accumulator':
        return once(float(s.value));
      case 'circle':
        return once(plus({ ...none, functions: 2 }, float(s.of)));
      case 'increase':
        return once(plus({ ...none, additions: 1 }, float(s.by)));
      case 'index':
        return once(none);
      case 'store':
        return once(plus({ ...none, memory: 1 }, float(s.value)));
      case 'accumulate':
        return once(plus({ ...none, additions: 1, memory: 2 }, float(s.value)));
      case 'call':
        return counted.get(s.name)!;
      case 'for': {
        const inner = all(s.body).perCall;
        if (s.below.op === 'name' && s.below.name === 'batch') return { perCall: none, perSample: inner };
        return once(times(trips(s.from, s.below, s.step), inner));
      }
    }
  };
  const all = (statements: readonly Statement[]): FunctionOperations => {
    const parts = statements.map((s) => one(s));
    return { perSample: sum(parts.map((p) => p.perSample)), perCall: sum(parts.map((p) => p.perCall)) };
  };
  for (const f of program.functions) counted.set(f.name, all(f.body));
  return Object.fromEntries(
    program.functions.filter((f: KernelFunction) => f.exported).map((f) => [f.name, counted.get(f.name)!]),
  );
}
