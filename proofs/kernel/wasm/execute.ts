import { Q } from '../../../symbolic/ring/rational.js';
import { KernelRejection } from '../rejection.js';
import type { LinearForm } from '../rings/kernel-ring.js';
import { circlePointOf } from '../rings/linear-form.js';
import type { Step, WasmCode } from './decode.js';
import type { Arithmetic, Num } from './numbers.js';
import type { Places } from './places.js';

const mostSteps = 1e9;

type Locals<E> = (Num<E> | number | undefined)[];
type Action<E> = (locals: Locals<E>) => void;

/** Calls functions of a decoded module: integers and addresses are computed, numbers are elements of the point's ring. */
export class Execution<E> {
  private left = mostSteps;
  private readonly actions = new Map<readonly Step[], readonly Action<E>[]>();
  /** Numbers and integers; a vector takes two places. The decoder has checked their types. */
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

  private plain({ name, immediate }: Step & { op: 'plain' }): Action<E> {
    const { stack, arithmetic, places } = this;
    switch (name) {
      case 'f64x2.add':
      case 'f64x2.sub':
      case 'f64x2.mul':
      case 'f64x2.div': {
        const combine = this.operation(name.slice(6));
        return () => {
          const [b1, b0, a1, a0] = [this.pop(), this.pop(), this.pop(), this.pop()];
          stack.push(combine(a0, b0), combine(a1, b1));
        };
      }
      case 'f64x2.neg':
        return () => {
          const [a1, a0] = [this.pop(), this.pop()];
          stack.push(arithmetic.neg(a0), arithmetic.neg(a1));
        };
      case 'v128.load':
        return () => {
          const place = places.at(this.popInteger() + immediate, 16);
          stack.push(places.read(place), places.read(place + 1));
        };
      case 'v128.store':
        return () => {
          const [b1, b0] = [this.pop(), this.pop()];
          const place = places.at(this.popInteger() + immediate, 16);
          places.write(place, b0);
          places.write(place + 1, b1);
        };
      case 'v128.load64_splat':
        return () => {
          const value = places.readShared(places.at(this.popInteger() + immediate, 8));
          stack.push(value, value);
        };
      case 'f64x2.splat':
        return () => {
          const value = this.pop();
          stack.push(value, value);
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
      case 'f64.const': {
        const value = arithmetic.constant(immediate);
        return () => {
          stack.push(value);
        };
      }
      case 'f64.convert_i32_s':
        return () => {
          stack.push(arithmetic.integer(this.popInteger()));
        };
      case 'f64.neg':
        return () => {
          stack.push(arithmetic.neg(this.pop()));
        };
      case 'f64.add':
      case 'f64.sub':
      case 'f64.mul':
      case 'f64.div': {
        const combine = this.operation(name.slice(4));
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

  /** What takes vectors apart or single doubles from the memory: not while a pair is at work, so that lanes never meet. */
  private betweenLanes(name: string, immediate: number): void {
    const { stack, places } = this;
    if (places.epoch > 0) throw new KernelRejection(`WebAssembly: ${name} while two samples are at work`);
    switch (name) {
      case 'f64.load':
        stack.push(places.read(places.at(this.popInteger() + immediate, 8)));
        return;
      case 'f64.store': {
        const value = this.pop();
        places.write(places.at(this.popInteger() + immediate, 8), value);
        return;
      }
      case 'f64x2.extract_lane': {
        const lanes = [this.pop(), this.pop()];
        stack.push(lanes[1 - immediate]!);
        return;
      }
      case 'f64x2.replace_lane': {
        const value = this.pop();
        const [a1, a0] = [this.pop(), this.pop()];
        stack.push(immediate === 0 ? value : a0, immediate === 1 ? value : a1);
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
    const lanes = [this.pop(), this.pop()].reverse().map((angle) => {
      const plain = arithmetic.plain(angle);
      if (point.rounded) {
        const value = arithmetic.value(plain);
        return { cos: point.rounded.cos(value), sin: point.rounded.sin(value) };
      }
      if (plain.kind !== 'form')
        throw new KernelRejection('WebAssembly: the cosine of anything but an exact multiple of an angle');
      checkReach(plain.form);
      return circlePointOf(plain.form, point);
    });
    for (const which of ['cos', 'sin'] as const)
      for (const lane of lanes) stack.push(arithmetic.ringNumber(lane[which]));
  }
}

/** The routine's error is known for angles below 1.5·2²⁰ in size: inputs are below 2²⁰, arc tangents and tanh below 2. */
function checkReach(form: LinearForm): void {
  let sum = Q.zero;
  for (const { atom, factor } of form.values())
    if (atom.of !== 'pi' && atom.through === 'raw')
      sum = Q.add(sum, factor.num < 0n ? Q.neg(factor) : factor);
  if (2n * sum.num > 3n * sum.den)
    throw new KernelRejection('WebAssembly: the cosine of so large a multiple of an angle is not modelled');
}

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
