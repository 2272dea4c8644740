import { generateKernel } from '../../../codegen/generate.js';
import { kernelModule } from '../../codegen/kernel-module.js';
import type { Case, Contestant, Result } from '../contest.js';
import { timeWork } from '../time-work.js';

/** The generated kernels as they ship. */
export const ourKernels: Contestant = {
  name: 'qgradcam',
  form: 'generated JavaScript, f64',
  run: async (of: Case): Promise<readonly Result[]> => {
    const kernel = await kernelModule(generateKernel(of.ansatz).javascript);
    const { x, theta, cotangent, batch } = of;
    const [n, m] = [of.ansatz.qubits, of.ansatz.observables.length];
    const y = new Float64Array(batch * m);
    const dx = new Float64Array(batch * n);
    const dtheta = new Float64Array(theta.length);
    const jac = new Float64Array(batch * m * n);
    return [
      { task: 'forward', ...timeWork(batch, () => kernel.forward(x, theta, y, batch)), answer: { y } },
      {
        task: 'vjp',
        ...timeWork(batch, () => kernel.vjp(x, theta, cotangent, y, dx, dtheta, batch)),
        answer: { y, dx, dtheta },
      },
      { task: 'jacobian', ...timeWork(batch, () => kernel.jacobian(x, theta, jac, batch)), answer: { jac } },
    ];
  },
};
