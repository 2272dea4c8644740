import { createRequire } from 'node:module';
import type * as Mathjs from 'mathjs';

/** mathjs from the one file that its package offers beside its thousand modules, which take a second longer to load. */
export const mathjs = createRequire(import.meta.url)('mathjs/lib/browser/math.js') as typeof Mathjs; // its types name the modules only
