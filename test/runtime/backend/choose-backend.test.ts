import * as tf from '@tensorflow/tfjs';
import { describe, expect, it, vi } from 'vitest';
import { backendNames, backends } from '../../../runtime/backend/backends.js';
import { BackendMistake, chooseBackend } from '../../../runtime/backend/choose-backend.js';

describe('the choice of a back end', () => {
  it('is the first that starts, with the reason why those before it do not', async () => {
    const { name, reason } = await chooseBackend();
    expect(tf.getBackend()).toBe(backends[name].engine);
    for (const earlier of backendNames.slice(0, backendNames.indexOf(name)))
      expect(reason).toContain(earlier);
    expect(reason).not.toContain(process.cwd());
  });

  it('follows the user for every back end that starts here', async () => {
    for (const asked of ['wasm', 'cpu'] as const) {
      const { name, reason } = await chooseBackend(asked);
      expect(name).toBe(asked);
      expect(reason).toContain('asked for');
      expect(tf.getBackend()).toBe(backends[asked].engine);
    }
  });

  it('refuses a name that no back end has, and lists those there are', async () => {
    await expect(chooseBackend('cuda')).rejects.toThrow(BackendMistake);
    await expect(chooseBackend('cuda')).rejects.toThrow(/tfjs-node, wasm, cpu/);
  });

  it('prints nothing, not even when the first tensor is made', async () => {
    const streams = [process.stdout, process.stderr].map((stream) => vi.spyOn(stream, 'write'));
    const consoles = (['log', 'warn', 'info', 'error'] as const).map((method) => vi.spyOn(console, method));
    for (const name of ['cpu', 'wasm']) {
      await chooseBackend(name);
      tf.dispose(tf.ones([2]).add(1));
    }
    for (const spy of [...streams, ...consoles]) {
      expect(spy).not.toHaveBeenCalled();
      spy.mockRestore();
    }
  });
});
