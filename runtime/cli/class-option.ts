import { Mistake } from '../../symbolic/mistake.js';

class ClassMistake extends Mistake {
  constructor(name: string, labels: readonly string[]) {
    super({
      asked: `--target ${name}`,
      expected: `it is one of predicted, ${labels.join(', ')}`,
      remedy: 'Choose one of these, or a class by its number',
    });
  }
}

/** The class that --target means: by its name, else by its number, or "predicted". Throws a Mistake for any other. */
export function targetClass(option: unknown, labels: readonly string[]): 'predicted' | number {
  const name = String(option);
  if (name === 'predicted') return name;
  const named = labels.indexOf(name);
  if (named >= 0) return named;
  const number = /^\d+$/.test(name) ? Number(name) : -1;
  if (number < 0 || number >= labels.length) throw new ClassMistake(name, labels);
  return number;
}
