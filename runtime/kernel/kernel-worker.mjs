// A thread of a kernel pool: imports the kernel's text and does the rows it is told, in memory that it shares with the pool.
import { parentPort, workerData } from 'node:worker_threads';

const { source, target, arrays, widths } = workerData;
const plain = await import(`data:text/javascript;base64,${Buffer.from(source).toString('base64')}`);
const runs = {
  plain: () => plain,
  wasm: () => plain.accelerated(),
  'wasm-f32': () => plain.acceleratedSingle(),
};
const kernel = await runs[target]();

parentPort.on('message', ({ task, from, count, chunk }) => {
  /** The rows of the chunk in a batched array. */
  const rows = (name) => arrays[name].subarray(from * widths[name], (from + count) * widths[name]);
  if (task === 'forward') kernel.forward(rows('x'), arrays.theta, rows('y'), count);
  else if (task === 'jacobian') kernel.jacobian(rows('x'), arrays.theta, rows('jac'), count);
  else {
    const dtheta = arrays.dtheta.subarray(chunk * widths.dtheta, (chunk + 1) * widths.dtheta);
    kernel.vjp(rows('x'), arrays.theta, rows('cotangent'), rows('y'), rows('dx'), dtheta, count);
  }
  parentPort.postMessage('done');
});
