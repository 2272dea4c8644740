import { quoted } from '../json/quoted.js';
import { FormulaMistake } from './formula-mistake.js';

/** A JSON object that is being read. */
export type Fields = Readonly<Record<string, unknown>>;

/** A JSON object, or a mistake about `what`. */
export function record(value: unknown, what: string): Fields {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new FormulaMistake(
      what,
      `expected a JSON object, got ${shown(value)}`,
      'See the examples in proofs/formulas/README.md',
    );
  return value as Fields; // a non-null, non-array object has string keys
}

/** The entries of a JSON object of limited size; none where it is left out. */
export function entries(
  value: unknown,
  field: string,
  most: number,
): readonly (readonly [string, unknown])[] {
  if (value === undefined) return [];
  const all = Object.entries(record(value, `The formula's ${field}`));
  if (all.length > most)
    throw new FormulaMistake(
      `The formula's ${field}`,
      `it has at most ${most} entries, and ${all.length} came`,
      'State less at once',
    );
  return all;
}

/** A JSON list of limited length. */
export function list(value: unknown, field: string, least: number, most: number): readonly unknown[] {
  if (Array.isArray(value) && value.length >= least && value.length <= most) return value;
  throw new FormulaMistake(
    `The formula's ${field} (${Array.isArray(value) ? `${value.length} entries` : shown(value)})`,
    `it is a list of ${least} to ${most} entries`,
    'Write such a list',
  );
}

/** A text that is not blank. */
export function text(value: unknown, field: string, most: number): string {
  if (typeof value === 'string' && value.trim() !== '' && value.length <= most) return value;
  throw new FormulaMistake(
    `The formula's ${field}`,
    `expected text of 1 to ${most} characters, got ${shown(value)}`,
    'Write such a text',
  );
}

/** A JSON value for a message. */
export function shown(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (typeof value === 'object' && value !== null) return Array.isArray(value) ? 'a list' : 'an object';
  if (typeof value !== 'string') return String(value);
  const text = quoted(value);
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
