import type { FloatExpression, Statement } from '../../ir/program.js';

/**
 * The names of a function that serve as angles only: whatever they enter is the angle of a cosine and a sine in the end. Inputs that
 * they are made of may be taken modulo 4π.
 */
export function angleNames(body: readonly Statement[]): ReadonlySet<string> {
  const definitions = new Map<string, FloatExpression[]>();
  const others = new Set<string>();
  const note = (e: FloatExpression): void => {
    switch (e.op) {
      case 'local':
        others.add(e.name);
        return;
      case 'call':
      case 'neg':
        note(e.of);
        return;
      case '+':
      case '-':
      case '*':
      case '/':
        note(e.left);
        note(e.right);
        return;
      default:
        return;
    }
  };
  const visit = (s: Statement): void => {
    switch (s.op) {
      case 'define':
        definitions.set(s.name, [...(definitions.get(s.name) ?? []), s.value]);
        return;
      case 'accumulator':
        others.add(s.name);
        note(s.value);
        return;
      case 'increase':
        note(s.by);
        return;
      case 'store':
      case 'accumulate':
        note(s.value);
        return;
      case 'for':
        s.body.forEach(visit);
        return;
      default:
        return;
    }
  };
  body.forEach(visit);
  // What a name that is more than an angle is made of is more than an angle, too.
  for (let before = -1; before !== others.size; ) {
    before = others.size;
    for (const name of others) for (const value of definitions.get(name) ?? []) note(value);
  }
  return new Set([...definitions.keys()].filter((name) => !others.has(name)));
}
