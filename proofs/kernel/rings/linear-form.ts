import { Q, type Rational, rational } from '../../../symbolic/ring/rational.js';
import { KernelRejection } from '../rejection.js';
import {
  type Atom,
  atomKey,
  type CirclePoint,
  type KernelRing,
  type LinearForm,
  type Point,
} from './kernel-ring.js';

export const piAtom: Atom = { of: 'pi', index: 0, through: 'raw' };

const mostTurns = 64n;

/** The form 1·atom. */
export function formOf(atom: Atom): LinearForm {
  return new Map([[atomKey(atom), { atom, factor: Q.one }]]);
}

export function scaleForm(form: LinearForm, by: Rational): LinearForm {
  if (Q.isZero(by)) return new Map();
  return new Map([...form].map(([key, { atom, factor }]) => [key, { atom, factor: Q.mul(factor, by) }]));
}

export function addForms(a: LinearForm, b: LinearForm): LinearForm {
  const sum = new Map(a);
  for (const [key, { atom, factor }] of b) {
    const total = Q.add(sum.get(key)?.factor ?? Q.zero, factor);
    if (Q.isZero(total)) sum.delete(key);
    else sum.set(key, { atom, factor: total });
  }
  return sum;
}

/** (r·π)·(s·tanh x) = rs·(π·tanh x), the one product of forms that is a form; undefined for every other. */
export function piTimesTanh(a: LinearForm, b: LinearForm): LinearForm | undefined {
  const [left, right] = [single(a), single(b)];
  if (!left || !right) return undefined;
  const [pi, tanh] = left.atom.of === 'pi' ? [left, right] : [right, left];
  if (pi.atom.of !== 'pi' || tanh.atom.through !== 'tanh') return undefined;
  return scaleForm(formOf({ ...tanh.atom, through: 'pi-tanh' }), Q.mul(pi.factor, tanh.factor));
}

/** The form's only term with its factor, or undefined when it has none or several. */
export function single(form: LinearForm): { readonly atom: Atom; readonly factor: Rational } | undefined {
  return form.size === 1 ? [...form.values()][0] : undefined;
}

/** The form as a number at the point. */
export function valueOfForm<E>(form: LinearForm, point: Point<E>): E {
  const { ring } = point;
  let sum = ring.zero;
  for (const { atom, factor } of form.values())
    sum = ring.add(sum, ring.mul(ring.fromRational(factor), point.value(atom)));
  return ring.settle(sum);
}

/**
 * (cos, sin) of the form, by adding half angles: each factor has to be a multiple of ½, that of π a multiple of ¼.
 * Throws a {@link KernelRejection} for every other form, unless the point knows real cosines.
 */
export function circlePointOf<E>(form: LinearForm, point: Point<E>): CirclePoint<E> {
  if (point.circle) return point.circle(form);
  const { ring } = point;
  let sum: CirclePoint<E> = { cos: ring.one, sin: ring.zero };
  for (const { atom, factor } of form.values()) {
    const isPi = atom.of === 'pi';
    const turns = Q.mul(factor, rational(isPi ? 4 : 2));
    if (turns.den !== 1n || turns.num > mostTurns || turns.num < -mostTurns)
      throw new KernelRejection(`the cosine or sine of ${Q.format(factor)}·${atomKey(atom)} is not modelled`);
    // π/4 has cosine = sine = √½.
    const step = isPi ? { cos: ring.sqrtHalf, sin: ring.sqrtHalf } : point.half(atom);
    const signed = turns.num < 0n ? { cos: step.cos, sin: ring.neg(step.sin) } : step;
    for (let k = turns.num < 0n ? -turns.num : turns.num; k > 0n; k -= 1n) sum = addAngles(ring, sum, signed);
  }
  return sum;
}

/** cos(a+b) = cos a·cos b − sin a·sin b, sin(a+b) = sin a·cos b + cos a·sin b. */
export function addAngles<E>(ring: KernelRing<E>, a: CirclePoint<E>, b: CirclePoint<E>): CirclePoint<E> {
  return {
    cos: ring.settle(ring.sub(ring.mul(a.cos, b.cos), ring.mul(a.sin, b.sin))),
    sin: ring.settle(ring.add(ring.mul(a.sin, b.cos), ring.mul(a.cos, b.sin))),
  };
}
