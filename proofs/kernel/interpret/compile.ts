import { KernelRejection, type Place } from '../rejection.js';
import type { Point } from '../rings/kernel-ring.js';
import { circleName, routineName } from '../text/sine-cosine-text.js';
import type { FunctionText, KernelText, Loop, Statement } from '../text/syntax.js';
import { asRing, binary, math } from './arithmetic.js';
import { ExpressionCompiler } from './compile-expression.js';
import { type Angles, type Cells, type Clock, epilogue, type Table, type Values } from './memory.js';
import { type Bound, Scope } from './scope.js';
import { type ArrayValue, isArrayValue, kindKey, type Value, widenExact } from './values.js';
import { variableLike } from './variable.js';

/** The arrays that a call to an exported function hands over. */
export type Argument<E> =
  | { readonly kind: 'angles'; readonly array: Angles }
  | { readonly kind: 'values'; readonly array: Values<E> }
  | { readonly kind: 'cells'; readonly array: Cells<E> };

type Action = () => void;

const mostSteps = 2e8;

/** What all functions of one run share. */
interface World<E> {
  readonly text: KernelText;
  readonly point: Point<E>;
  readonly clock: Clock;
  readonly moduleArrays: ReadonlyMap<string, ArrayValue<E>>;
  readonly batch: { size: number };
  readonly steps: { left: number };
  /** Compiled helper functions, by name and kinds of arguments. */
  readonly helpers: Map<string, Helper<E>>;
}

interface Helper<E> {
  /** Prepares a call: evaluates the arguments, hands them over and runs the body. */
  readonly bind: (args: readonly (Value<E> | ArrayValue<E>)[]) => Action;
}

/**
 * Compiles an exported function, and the helpers it calls, to closures over the ring of the point.
 * Throws a {@link KernelRejection} for what is not modelled, when compiling or when the result runs.
 */
export function compileExported<E>(
  f: FunctionText,
  args: readonly Argument<E>[],
  world: {
    readonly text: KernelText;
    readonly point: Point<E>;
    readonly clock: Clock;
    readonly scratch: ReadonlyMap<string, Cells<E>>;
    readonly batch: number;
  },
): Action {
  const moduleArrays = new Map<string, ArrayValue<E>>();
  for (const constant of world.text.constants) {
    if (constant.kind === 'scratch') {
      const cells = world.scratch.get(constant.name)!;
      moduleArrays.set(constant.name, { kind: 'cells', row: 0, get: () => cells });
    } else {
      const { name, entries } = constant;
      const table: Table = { name, length: entries.length, row: 0, entries };
      moduleArrays.set(name, { kind: 'table', row: 0, get: () => table });
    }
  }
  const scope = new Map<string, Bound<E>>();
  args.forEach((argument, k) => {
    scope.set(f.parameters[k]!.name, { as: 'array', array: arrayValue(argument) });
  });
  scope.set('batch', { as: 'batch' });
  const shared: World<E> = {
    text: world.text,
    point: world.point,
    clock: world.clock,
    moduleArrays,
    batch: { size: world.batch },
    steps: { left: mostSteps },
    helpers: new Map(),
  };
  return compileBody(shared, f, scope, true);
}

function arrayValue<E>(argument: Argument<E>): ArrayValue<E> {
  switch (argument.kind) {
    case 'angles':
      return { kind: 'angles', row: argument.array.row, get: () => argument.array };
    case 'values':
      return { kind: 'values', row: argument.array.row, get: () => argument.array };
    case 'cells':
      return { kind: 'cells', row: argument.array.row, get: () => argument.array };
  }
}

/** Thrown inside the compiler when a variable turns out to hold more than was thought; the body is compiled again. */
class Widened extends Error {}

function compileBody<E>(
  world: World<E>,
  f: FunctionText,
  parameters: ReadonlyMap<string, Bound<E>>,
  exported: boolean,
): Action {
  const ringVariables = new Set<Statement>();
  for (;;) {
    try {
      return new BodyCompiler(world, parameters, exported, ringVariables).compile(f.body);
    } catch (error) {
      if (!(error instanceof Widened)) throw error;
    }
  }
}

class BodyCompiler<E> {
  private readonly scope: Scope<E>;
  private readonly expressions: ExpressionCompiler<E>;
  private inSample = false;
  private sampleLoops = 0;
  private depth = 0;

  constructor(
    private readonly world: World<E>,
    parameters: ReadonlyMap<string, Bound<E>>,
    private readonly exported: boolean,
    /** Declarations of `let` that hold ring elements though they begin with an integer. */
    private readonly ringVariables: Set<Statement>,
  ) {
    this.scope = new Scope(world.moduleArrays, parameters);
    this.expressions = new ExpressionCompiler(world, this.scope);
  }

  compile(body: readonly Statement[]): Action {
    return this.block(body);
  }

  private block(statements: readonly Statement[]): Action {
    this.depth += 1;
    const actions = this.scope.within([], () => statements.map((s) => located(this.statement(s), s.at)));
    this.depth -= 1;
    return () => {
      for (let k = 0; k < actions.length; k += 1) actions[k]!();
    };
  }

  private statement(s: Statement): Action {
    switch (s.kind) {
      case 'declare':
        return this.declare(s);
      case 'assign': {
        const bound = this.scope.lookUp(s.name);
        if (bound?.as !== 'value' || !bound.assign)
          throw new KernelRejection(`"${s.name}" may not be assigned to`, s.at);
        if (bound.inSample !== this.inSample)
          throw new KernelRejection(`"${s.name}" would carry a value from one sample to the next`, s.at);
        const value = this.expressions.value(s.value);
        return bound.assign.set(
          s.add ? binary(this.world.point, '+', bound.value, value, s.at) : value,
          s.at,
        );
      }
      case 'store':
        return this.store(s);
      case 'loop':
        return this.isSampleLoop(s) ? this.sampleLoop(s) : this.loop(s);
      case 'call':
        return this.call(s);
    }
  }

  private declare(s: Statement & { kind: 'declare' }): Action {
    const value = this.expressions.value(s.value);
    const { scope } = this;
    const { inSample } = this;
    if (!s.mutable && value.kind === 'exact') {
      scope.declare(s.name, { as: 'value', value, inSample });
      return () => {};
    }
    const wide = this.ringVariables.has(s) ? asRing(this.world.point, value, s.at) : widenExact(value);
    const { read, assign } = variableLike(this.world.point, wide, () => {
      this.ringVariables.add(s);
      throw new Widened();
    });
    const sign = !s.mutable && wide.kind === 'ring' ? wide.sign : undefined;
    scope.declare(s.name, {
      as: 'value',
      value: read.kind === 'ring' && sign ? { ...read, sign } : read,
      inSample,
      ...(s.mutable ? { assign } : {}),
    });
    return assign.set(wide, s.at);
  }

  private store(s: Statement & { kind: 'store' }): Action {
    const array = this.expressions.array(s.array, s.at);
    if (array.kind !== 'cells') throw new KernelRejection(`"${s.array}" may not be written to`, s.at);
    const index = this.expressions.index(array, s.index);
    const { get } = asRing(this.world.point, this.expressions.value(s.value), s.at);
    const { settle } = this.world.point.ring;
    const cells = array.get;
    return s.add ? () => cells().accumulate(index(), get()) : () => cells().write(index(), settle(get()));
  }

  /** for (let b = 0; b < batch; b += 1), outside every other loop. */
  private isSampleLoop({ from, below, step, at }: Loop): boolean {
    if (below.kind !== 'name' || this.scope.lookUp(below.name)?.as !== 'batch') return false;
    if (from.kind !== 'number' || from.text !== '0' || step.kind !== 'number' || step.text !== '1')
      throw new KernelRejection(
        'a loop over samples that is not "let b = 0; b < batch; b += 1" is not modelled',
        at,
      );
    if (!this.exported || this.depth !== 1)
      throw new KernelRejection('a loop over samples inside another loop is not modelled', at);
    this.sampleLoops += 1;
    if (this.sampleLoops > 1) throw new KernelRejection('a second loop over samples is not modelled', at);
    return true;
  }

  private sampleLoop({ variable, body }: Loop): Action {
    const { clock, batch } = this.world;
    const counter: Bound<E> = {
      as: 'value',
      value: { kind: 'integer', stride: 1, get: () => clock.sample },
      inSample: true,
    };
    this.inSample = true;
    const run = this.scope.within([[variable, counter]], () => this.block(body));
    this.inSample = false;
    return () => {
      for (let b = 0; b < batch.size; b += 1) {
        clock.epoch = b + 1;
        run();
      }
      clock.epoch = epilogue;
    };
  }

  private loop({ variable, from, below, step, body, at }: Loop): Action {
    const slot = { value: 0 };
    const start = this.expressions.uniformInteger(from);
    const counter: Bound<E> = {
      as: 'value',
      value: { kind: 'integer', stride: 0, get: () => slot.value },
      inSample: this.inSample,
    };
    const { end, by, run } = this.scope.within([[variable, counter]], () => ({
      end: this.expressions.uniformInteger(below),
      by: this.expressions.uniformInteger(step),
      run: this.block(body),
    }));
    const { steps } = this.world;
    return () => {
      for (slot.value = start(); slot.value < end(); ) {
        steps.left -= 1;
        if (steps.left < 0) throw new KernelRejection('so many steps are not modelled', at);
        run();
        const increase = by();
        if (increase < 1) throw new KernelRejection('a loop that does not move on is not modelled', at);
        slot.value += increase;
      }
    };
  }

  /** A call of the routine for cosines and sines, which leaves both in `circle`. */
  private callRoutine({ args, at }: Statement & { kind: 'call' }): Action {
    const [argument] = args;
    if (!argument || args.length > 1)
      throw new KernelRejection(`"${routineName}" takes 1 argument, not ${args.length}`, at);
    const angle = this.expressions.value(argument);
    const values = (['cos', 'sin'] as const).map(
      (of) => asRing(this.world.point, math(this.world.point, of, angle, at), at).get,
    );
    const circle = this.expressions.array(circleName, at);
    if (circle.kind !== 'cells') throw new KernelRejection(`"${circleName}" is not scratch`, at);
    const { settle } = this.world.point.ring;
    return () => {
      values.forEach((get, k) => {
        circle.get().write(k, settle(get()));
      });
    };
  }

  private call(statement: Statement & { kind: 'call' }): Action {
    const { name, args, at } = statement;
    if (name === routineName && this.world.text.hasRoutine) return this.callRoutine(statement);
    const f = this.world.text.functions.find((candidate) => candidate.name === name)!;
    if (f.parameters.length !== args.length)
      throw new KernelRejection(`"${name}" takes ${f.parameters.length} arguments, not ${args.length}`, at);
    const values = args.map((argument, k): Value<E> | ArrayValue<E> => {
      const bound = argument.kind === 'name' ? this.scope.lookUp(argument.name) : undefined;
      const isArray = bound?.as === 'array';
      const annotation = f.parameters[k]!.annotation;
      if (annotation !== undefined && (annotation === 'Float64Array') !== isArray && !isTable(bound))
        throw new KernelRejection(`"${f.parameters[k]!.name}" is a ${annotation}`, argument.at);
      return isArray ? bound.array : widenExact(this.expressions.value(argument));
    });
    const key = `${name}(${values.map(kindKey).join()})`;
    let helper = this.world.helpers.get(key);
    if (!helper) {
      helper = this.helper(f, values);
      this.world.helpers.set(key, helper);
    }
    const { steps } = this.world;
    const run = helper.bind(values);
    return () => {
      steps.left -= 1;
      if (steps.left < 0) throw new KernelRejection('so many steps are not modelled', at);
      run();
    };
  }

  /** Compiles a helper for these kinds of arguments. Without recursion one set of parameter slots is enough. */
  private helper(f: FunctionText, like: readonly (Value<E> | ArrayValue<E>)[]): Helper<E> {
    const scope = new Map<string, Bound<E>>();
    const setters = like.map((value, k): ((from: Value<E> | ArrayValue<E>) => Action) => {
      const { name, at } = f.parameters[k]!;
      if (isArrayValue(value)) {
        const slot: { value: unknown } = { value: undefined };
        scope.set(name, {
          as: 'array',
          array: { ...value, get: () => slot.value } as ArrayValue<E>, // an array of the same kind, by the helper's key
        });
        return (from) => () => {
          slot.value = from.kind === 'exact' ? undefined : from.get();
        };
      }
      const { read, assign } = variableLike(this.world.point, value, () => {
        throw new KernelRejection(`"${name}" is not always of the same kind`, at);
      });
      scope.set(name, { as: 'value', value: read, inSample: false });
      return (from) => assign.set(from as Value<E>, at); // not an array, by the helper's key
    });
    const run = compileBody(this.world, f, scope, false);
    return {
      bind: (args) => {
        const set = args.map((argument, k) => setters[k]!(argument));
        return () => {
          for (let k = 0; k < set.length; k += 1) set[k]!();
          run();
        };
      },
    };
  }
}

function isTable<E>(bound: Bound<E> | undefined): boolean {
  return bound?.as === 'array' && bound.array.kind === 'table';
}

/** Puts the place of the statement into a rejection that has none. */
function located(action: Action, at: Place): Action {
  return () => {
    try {
      action();
    } catch (error) {
      if (error instanceof KernelRejection && !error.place) throw new KernelRejection(error.message, at);
      throw error;
    }
  };
}
