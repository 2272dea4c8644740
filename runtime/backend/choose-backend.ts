import * as tf from '@tensorflow/tfjs';
import { Mistake } from '../../symbolic/mistake.js';
import { type BackendName, backendNames, backends } from './backends.js';

/** The back end in use and the sentence that says why. */
export interface ChosenBackend {
  readonly name: BackendName;
  readonly reason: string;
}

/** A back end that does not exist, or was asked for by name and does not start. */
export class BackendMistake extends Mistake {}

/**
 * Starts a back end of TensorFlow.js and makes it current: the one asked for, else the first of {@link backends} that
 * starts. Throws a {@link BackendMistake} when the one asked for is unknown or does not start.
 */
export async function chooseBackend(asked?: string): Promise<ChosenBackend> {
  tf.enableProdMode(); // otherwise the library advertises its native package on the console
  if (asked !== undefined) return startAsked(asked);
  const passed: string[] = [];
  for (const name of backendNames) {
    try {
      await backends[name].start();
    } catch (error) {
      passed.push(`${name} does not start (${firstLine(error)})`);
      continue;
    }
    return { name, reason: [`${backends[name].what}${vectorNote(name)}`, ...passed].join('; ') };
  }
  throw new Error(`no back end starts: ${passed.join('; ')}`);
}

async function startAsked(asked: string): Promise<ChosenBackend> {
  const name = backendNames.find((known) => known === asked);
  if (name === undefined)
    throw new BackendMistake({
      asked: `Back end "${asked}"`,
      expected: 'there is no such back end',
      remedy: `Choose one of ${backendNames.join(', ')}, or leave the choice out`,
    });
  try {
    await backends[name].start();
  } catch (error) {
    throw new BackendMistake({
      asked: `Back end "${name}"`,
      expected: `it does not start here (${firstLine(error)})`,
      remedy: 'Leave the choice out to take the fastest that starts',
    });
  }
  return { name, reason: `it was asked for; ${backends[name].what}${vectorNote(name)}` };
}

function vectorNote(name: BackendName): string {
  if (name !== 'wasm') return '';
  return tf.env().get('WASM_HAS_SIMD_SUPPORT') === true
    ? ', with SIMD instructions'
    : ', without SIMD instructions';
}

/** An error's first line, without the machine's paths. */
function firstLine(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  return (text.split('\n')[0] ?? '')
    .replace(/\s+imported from .*$/, '')
    .replace(/'?\/[^\s']*\/([^\s'/]+)'?/g, '$1');
}
