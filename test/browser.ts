import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, extname, join, normalize } from 'node:path';

/** A Chromium: CHROMIUM names one, else one on the PATH; undefined where there is none, and tests that need one skip. */
export function findChromium(): string | undefined {
  const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
  const onPath = (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((dir) => names.map((name) => join(dir, name)));
  return [...(process.env.CHROMIUM ? [process.env.CHROMIUM] : []), ...onPath].find((file) =>
    existsSync(file),
  );
}

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
};

/**
 * Opens the page /page.html, which is `html`, beside the files of a folder in a headless browser, and gives what the page
 * posts to /result. Throws an Error where nothing comes within a minute.
 */
export async function resultOfPage(chromium: string, folder: string, html: string): Promise<string> {
  const profile = mkdtempSync(join(tmpdir(), 'chromium-'));
  let post: (text: string) => void = () => {};
  const posted = new Promise<string>((resolve) => {
    post = resolve;
  });
  const server = createServer((request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname));
    if (request.method === 'POST') {
      let body = '';
      request.on('data', (part) => {
        body += part;
      });
      request.on('end', () => {
        response.end();
        post(body);
      });
      return;
    }
    const file = join(folder, path);
    if (path !== '/page.html' && !existsSync(file)) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { 'content-type': types[extname(path)] ?? 'application/octet-stream' });
    response.end(path === '/page.html' ? html : readFileSync(file));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo; // it listens on a port
  const browser = spawn(
    chromium,
    [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--no-proxy-server',
      '--no-first-run',
      `--user-data-dir=${profile}`,
      `http://127.0.0.1:${port}/page.html`,
    ],
    { stdio: ['ignore', 'ignore', 'pipe'], detached: true },
  );
  let said = '';
  browser.stderr.on('data', (part) => {
    said += part;
  });
  const ended = new Promise<void>((resolve) => browser.once('exit', () => resolve()));
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`the page posted nothing within a minute\n${said}`)), 60_000);
  });
  try {
    return await Promise.race([posted, late]);
  } finally {
    clearTimeout(timer);
    if (browser.exitCode === null && browser.pid !== undefined) process.kill(-browser.pid); // with its own processes
    await ended;
    server.closeAllConnections();
    server.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 50, retryDelay: 20 }); // they end a little later
  }
}
