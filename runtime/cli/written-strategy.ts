import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { StrategyName } from '../../codegen/lower/strategies.js';

/** The strategy that the kernel in a folder says it was asked for; undefined where the cost model chose, or no text says. */
export async function writtenStrategy(folder: string): Promise<StrategyName | undefined> {
  const read = (name: string) => readFile(join(folder, name), 'utf8').catch(() => '');
  const texts = await Promise.all(['kernel.ts', 'kernel.js'].map(read));
  // The emitter's library takes a while to load: only where kernels are written or are not as they have to be.
  const { forcedStrategy } = await import('../../codegen/generate.js');
  return texts.map(forcedStrategy).find((name) => name !== undefined);
}
