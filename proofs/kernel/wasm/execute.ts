import { Q, rational } from '../../../symbolic/ring/rational.js';
import { KernelRejection } from '../rejection.js';
import type { Atom, LinearForm } from '../rings/kernel-ring.js';
import { circlePointOf } from '../rings/linear-form.js';
import type { Step, WasmCode } from './decode.js';
import type { Format } from './format.js';
import type { Arithmetic, Num } from './numbers.js';
import type { Places } from './places.js';

const mostSteps = 1e9;

type Locals<E> = (Num<E> | number | undefined)[];
type Action<E> = (locals: Locals<E>) => void;

/** Calls functions of a decoded module: integers and addresses are computed, numbers are elements of the point's ring. */
export class Execution<E> {
  private left = mostSteps;
  private readonly actions = new Map<readonly Step[], readonly Action<E>[]>();
  /** Numbers and integers; a vector takes as many places as it has lanes. The decoder has checked their types. */
  private readonly stack: (Num<E> | number)[] = [];

  constructor(
    private readonly code: WasmCode,
    private readonly arithmetic: Arithmetic<E>,
    private readonly places: Places<E>,
  ) {}

  /** Calls an exported function, or does nothing where there is none of that name. Returns whether there was. */
  call(name: string): boolean {
    const index = this.code.exports.get(name);
    if (index !== undefined) this.enter(index);
    return index !== undefined;
  }

  private enter(index: number): void {
    const { takes, slots, steps } = this.code.functions[index]!;
    if (steps === 'sine-cosine') {
      this.sineCosine();
      return;
    }
    // A local that is read before it is set holds 0, which no kernel needs: it stays undefined and is rejected.
    const locals: Locals<E> = new Array<Num<E> | number | undefined>(slots).fill(undefined);
    for (let k = takes.length - 1; k >= 0; k -= 1) locals[k] = this.stack.pop();
    this.run(this.actionsOf(steps), locals);
  }

  private run(actions: readonly Action<E>[], locals: Locals<E>): void {
    this.left -= actions.length;
    if (this.left < 0) throw new KernelRejection('WebAssembly: so many steps are not modelled');
    for (let k = 0; k < actions.length; k += 1) actions[k]!(locals);
  }

  private actionsOf(steps: readonly Step[]): readonly Action<E>[] {
    const made = this.actions.get(steps) ?? steps.map((step) => this.actionOf(step));
    this.actions.set(steps, made);
    return made;
  }

  private actionOf(step: Step): Action<E> {
    const { stack, arithmetic } = this;
    switch (step.op) {
      case 'get': {
        const { slot, width } = step;
        return (locals) => {
          for (let k = 0; k < width; k += 1) {
            const value = locals[slot + k];
            if (value === undefined)
              throw new KernelRejection('WebAssembly: a local is read before it is set');
            stack.push(value);
          }
        };
      }
      case 'set':
      case 'tee': {
        const { slot, width, settles, op } = step;
        return (locals) => {
          for (let k = width - 1; k >= 0; k -= 1) {
            const value = stack.pop()!;
            locals[slot + k] = settles ? arithmetic.settle(value as Num<E>) : value; // the decoder knows its type
          }
          if (op === 'tee') for (let k = 0; k < width; k += 1) stack.push(locals[slot + k]!);
        };
      }
      case 'call':
        return () => this.enter(step.callee);
      case 'loop': {
        const body = this.actionsOf(step.body);
        return (locals) => {
          do this.run(body, locals);
          while (this.popInteger() !== 0);
        };
      }
      case 'plain':
        return this.plain(step);
    }
  }

  private popInteger(): number {
    return this.stack.pop() as number; // the decoder has checked that it is one
  }

  private pop(): Num<E> {
    return this.stack.pop() as Num<E>; // the decoder has checked that it is one
  }

  private popVector(): readonly Num<E>[] {
    const { lanes } = this.arithmetic.format;
    return this.stack.splice(this.stack.length - lanes, lanes) as Num<E>[]; // the decoder has checked that they are
  }

  private plain({ name, immediate }: Step & { op: 'plain' }): Action<E> {
    const { stack, arithmetic, places } = this;
    const { lanes, bytes } = arithmetic.format;
    switch (name) {
      case 'vector.add':
      case 'vector.sub':
      case 'vector.mul':
      case 'vector.div': {
        const combine = this.operation(name.slice(7));
        return () => {
          const b = this.popVector();
          const a = this.popVector();
          for (let k = 0; k < lanes; k += 1) stack.push(combine(a[k]!, b[k]!));
        };
      }
      case 'vector.neg':
        return () => {
          for (const a of this.popVector()) stack.push(arithmetic.neg(a));
        };
      case 'v128.load':
        return () => {
          const place = places.at(this.popInteger() + immediate, 16);
          for (let k = 0; k < lanes; k += 1) stack.push(places.read(place + k));
        };
      case 'v128.store':
        return () => {
          const values = this.popVector();
          const place = places.at(this.popInteger() + immediate, 16);
          for (let k = 0; k < lanes; k += 1) places.write(place + k, values[k]!);
        };
      case 'v128.load_splat':
        return () => {
          const value = places.readShared(places.at(this.popInteger() + immediate, bytes));
          for (let k = 0; k < lanes; k += 1) stack.push(value);
        };
      case 'vector.splat':
        return () => {
          const value = this.pop();
          for (let k = 0; k < lanes; k += 1) stack.push(value);
        };
      case 'i32.const':
        return () => {
          stack.push(immediate);
        };
      case 'i32.load':
        return () => {
          stack.push(places.integer(this.popInteger() + immediate));
        };
      case 'i32.add':
      case 'i32.sub':
      case 'i32.mul':
      case 'i32.and':
      case 'i32.xor':
      case 'i32.shl':
      case 'i32.lt_s':
        return () => {
          const [b, a] = [this.popInteger(), this.popInteger()];
          stack.push(ofIntegers(name, a, b));
        };
      case 'number.const': {
        const value = arithmetic.constant(immediate);
        return () => {
          stack.push(value);
        };
      }
      case 'number.convert':
        return () => {
          stack.push(arithmetic.integer(this.popInteger()));
        };
      case 'number.neg':
        return () => {
          stack.push(arithmetic.neg(this.pop()));
        };
      case 'number.add':
      case 'number.sub':
      case 'number.mul':
      case 'number.div': {
        const combine = this.operation(name.slice(7));
        return () => {
          const [b, a] = [this.pop(), this.pop()];
          stack.push(combine(a, b));
        };
      }
      default:
        return () => this.betweenLanes(name, immediate);
    }
  }

  private operation(name: string): (a: Num<E>, b: Num<E>) => Num<E> {
    const { arithmetic } = this;
    switch (name) {
      case 'add':
        return (a, b) => arithmetic.add(a, b);
      case 'sub':
        return (a, b) => arithmetic.sub(a, b);
      case 'mul':
        return (a, b) => arithmetic.mul(a, b);
      default:
        return (a, b) => arithmetic.div(a, b);
    }
  }

  /** What takes vectors apart or single numbers from the memory: not while samples are at work, so that lanes never meet. */
  private betweenLanes(name: string, immediate: number): void {
    const { stack, places } = this;
    const { bytes } = this.arithmetic.format;
    if (places.epoch > 0) throw new KernelRejection(`WebAssembly: ${name} while several samples are at work`);
    switch (name) {
      case 'number.load':
        stack.push(places.read(places.at(this.popInteger() + immediate, bytes)));
        return;
      case 'number.store': {
        const value = this.pop();
        places.write(places.at(this.popInteger() + immediate, bytes), value);
        return;
      }
      case 'vector.extract_lane': {
        stack.push(this.popVector()[immediate]!);
        return;
      }
      case 'vector.replace_lane': {
        const value = this.pop();
        this.popVector().forEach((a, k) => {
          stack.push(k === immediate ? value : a);
        });
        return;
      }
      default:
        throw new KernelRejection(`WebAssembly: ${name} is not modelled`);
    }
  }

  /** The fixed routine: cosines and sines of exact combinations of angles. */
  private sineCosine(): void {
    const { arithmetic, stack } = this;
    const { point } = arithmetic;
    const lanes = this.popVector().map((angle) => {
      const plain = arithmetic.plain(angle);
      if (point.rounded) {
        const value = arithmetic.value(plain);
        return { cos: point.rounded.cos(value), sin: point.rounded.sin(value) };
      }
      if (plain.kind !== 'form')
        throw new KernelRejection('WebAssembly: the cosine of anything but an exact multiple of an angle');
      checkReach(plain.form, arithmetic.format);
      return circlePointOf(plain.form, point);
    });
    for (const which of ['cos', 'sin'] as const)
      for (const lane of lanes) stack.push(arithmetic.ringNumber(lane[which]));
  }
}

/**
 * The routine's error is known up to a size. Of doubles below 1.5·2²⁰: inputs are below 2²⁰, arc tangents and tanh below 2. Of
 * singles up to 16: inputs are below 6.3, a little above 2π; arc tangents below 1.6; π·tanh and π below 3.2.
 */
function checkReach(form: LinearForm, format: Format): void {
  let sum = Q.zero;
  for (const { atom, factor } of form.values()) {
    const size = Q.mul(reach[format.number](atom), factor);
    sum = Q.add(sum, size.num < 0n ? Q.neg(size) : size);
  }
  if (sum.num > 16n * sum.den)
    throw new KernelRejection('WebAssembly: the cosine of so large a multiple of an angle is not modelled');
}

/** How large an angle is, in such units that 16 of them are within the routine's reach. */
const reach = {
  f64: ({ of, through }: Atom) => (of === 'pi' || through !== 'raw' ? Q.zero : rational(32, 3)),
  f32: ({ of, through }: Atom) => {
    if (of === 'pi' || through === 'pi-tanh') return rational(32, 10);
    return through === 'raw' ? rational(63, 10) : rational(16, 10);
  },
};

/** Integers of 32 bits that stay within them. */
function ofIntegers(name: string, a: number, b: number): number {
  const value = compute(name, a, b);
  if ((value | 0) !== value) throw new KernelRejection(`WebAssembly: the integer ${value} is not modelled`);
  return value;
}

function compute(name: string, a: number, b: number): number {
  switch (name) {
    case 'i32.add':
      return a + b;
    case 'i32.sub':
      return a - b;
    case 'i32.mul':
      return a * b;
    case 'i32.and':
      return a & b;
    case 'i32.xor':
      return a ^ b;
    case 'i32.lt_s':
      return a < b ? 1 : 0;
    default:
      if (b < 0 || b > 30) throw new KernelRejection(`WebAssembly: a shift by ${b} is not modelled`);
      return a * 2 ** b;
  }
}
