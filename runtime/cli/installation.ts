import { existsSync } from 'node:fs';
import { dirname, isAbsolute, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Where this program is installed, or its own checkout: the folder of its package.json. */
const installation = packageRoot(dirname(fileURLToPath(import.meta.url)));

function packageRoot(folder: string): string {
  const above = dirname(folder);
  return above === folder || existsSync(join(folder, 'package.json')) ? folder : packageRoot(above);
}

/** Whether a folder belongs to the program's own repository or installation. */
export function isWithinInstallation(folder: string): boolean {
  const path = relative(installation, folder);
  return !isAbsolute(path) && path.split(sep)[0] !== '..';
}

/** How the command line is called from the working directory, before the verb. */
export function invocation(): string {
  return isWithinInstallation(process.cwd()) ? 'npm run qgradcam --' : 'npx qgradcam';
}
