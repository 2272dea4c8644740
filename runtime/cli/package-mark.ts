import { packageSchema } from '../../codegen/package/package-schema.js';
import type { Mark } from './output-folder.js';

/** A package.json that `pack` wrote, whatever its owner changed in it since. */
export const packageMark: Mark = {
  file: 'package.json',
  what: 'the description of a package that pack wrote',
  fits: (json) => (json as { qgradcam?: { schema?: unknown } } | null)?.qgradcam?.schema === packageSchema, // asked field by field
};
