import { removeUnfinishedFolders } from '../model/write-folder.js';

/** The signals that end the program, with the exit codes that shells expect. */
const signals = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const;

/** Runs `body`, which writes folders; when the program is interrupted meanwhile, it leaves nothing half-written behind. */
export async function whileWriting<T>(body: () => Promise<T>): Promise<T> {
  const handlers = Object.entries(signals).map(([signal, code]) => {
    const handler = (): never => {
      removeUnfinishedFolders();
      process.exit(code);
    };
    process.on(signal, handler);
    return () => process.off(signal, handler);
  });
  try {
    return await body();
  } finally {
    for (const remove of handlers) remove();
  }
}
