import type { Expression, KernelText } from './syntax.js';

/** Where two texts first differ as programs — places, comments and annotations aside — or undefined when they are equal. */
export function differenceOfPrograms(a: KernelText, b: KernelText): string | undefined {
  return firstDifference(a, b, 'the module');
}

/** Whether two expressions are the same, places aside: at one moment they have the same value. */
export function isSameExpression(a: Expression, b: Expression): boolean {
  return firstDifference(a, b, '') === undefined;
}

const ignored = new Set(['at', 'annotation']);

function firstDifference(a: unknown, b: unknown, where: string): string | undefined {
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null)
    return Object.is(a, b) ? undefined : `${where}: ${show(a)} against ${show(b)}`;
  const left = Object.entries(a).filter(([key]) => !ignored.has(key));
  const right = new Map(Object.entries(b).filter(([key]) => !ignored.has(key)));
  const at = placeIn(a) ?? where;
  if (left.length !== right.size) return `${at}: ${left.length} against ${right.size} parts`;
  for (const [key, value] of left) {
    if (!right.has(key)) return `${at}: only one has "${key}"`;
    const difference = firstDifference(value, right.get(key), at);
    if (difference !== undefined) return difference;
  }
  return undefined;
}

function placeIn(node: object): string | undefined {
  if (!('at' in node)) return undefined;
  const { line, column } = node.at as { line: number; column: number }; // every "at" of the syntax is a Place
  return `line ${line}, column ${column}`;
}

function show(value: unknown): string {
  return JSON.stringify(value) ?? String(value);
}
