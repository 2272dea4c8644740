// Installs what is missing before `npm start` and `npm test`, so that a fresh clone needs no other step.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

const read = (path) => JSON.parse(readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8'));

const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(
    `qgradcam on Node ${process.versions.node}: it needs 20.19 or newer. Install a current LTS release of Node.`,
  );
  process.exit(2);
}

/** Whether every package of the lock file that this machine needs is there in the locked version. */
function complete() {
  const marker = new URL('../../node_modules/.package-lock.json', import.meta.url);
  if (!existsSync(marker)) return false;
  const installed = read('node_modules/.package-lock.json').packages;
  return Object.entries(read('package-lock.json').packages).every(
    ([path, { version, optional, peer }]) =>
      path === '' || optional || peer || installed[path]?.version === version,
  );
}

if (!complete()) {
  console.error('Installing what is missing (npm ci)…');
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: new URL('../..', import.meta.url),
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  if (status !== 0) {
    console.error(
      'Installing failed: npm ci ended with an error. See its message above and run the command again.',
    );
    process.exit(status ?? 1);
  }
}
