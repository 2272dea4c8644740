import * as tf from '@tensorflow/tfjs';
import { chooseBackend } from '../../../runtime/backend/choose-backend.js';
import type { Ansatz } from '../../../symbolic/ansatz/ansatz.js';
import type { Case, Contestant, Result } from '../contest.js';
import { timeWork } from '../time-work.js';

/** Amplitudes of a batch, [B, 2ⁿ]; the imaginary parts are left out while all are 0. */
interface Amplitudes {
  readonly re: tf.Tensor;
  readonly im?: tf.Tensor;
}

/** Where the entangler takes each amplitude from: all its CNOTs as one gather. */
function permutation({ qubits: n, entangler }: Ansatz): readonly number[] {
  return Array.from({ length: 2 ** n }, (_, to) =>
    entangler.reduceRight((i, { qubits }) => {
      const [control, target] = qubits.map((q) => 1 << (n - 1 - q)) as [number, number]; // a CNOT has two qubits
      return (i & control) === 0 ? i : i ^ target;
    }, to),
  );
}

/** R_P(angle) on qubit q; the angles are one for each sample, [B], or one for all. */
function rotate(state: Amplitudes, axis: string, q: number, n: number, angle: tf.Tensor): Amplitudes {
  const shape = [-1, 2 ** q, 2, 2 ** (n - 1 - q)];
  const half = angle.mul(0.5).reshape([-1, 1, 1]);
  const [c, s] = [half.cos(), half.sin()];
  const halves = (t: tf.Tensor) => tf.unstack(t.reshape(shape), 2) as [tf.Tensor, tf.Tensor]; // two rows
  const joined = (a: tf.Tensor, b: tf.Tensor) => tf.stack([a, b], 2).reshape([-1, 2 ** n]);
  const [a, d] = halves(state.re);
  if (axis === 'Y') {
    const turn = ([u, v]: readonly [tf.Tensor, tf.Tensor]) =>
      joined(c.mul(u).sub(s.mul(v)), s.mul(u).add(c.mul(v)));
    return { re: turn([a, d]), ...(state.im ? { im: turn(halves(state.im)) } : {}) };
  }
  const [b, e] = halves(state.im ?? tf.zerosLike(state.re));
  if (axis === 'Z')
    return {
      re: joined(c.mul(a).add(s.mul(b)), c.mul(d).sub(s.mul(e))),
      im: joined(c.mul(b).sub(s.mul(a)), c.mul(e).add(s.mul(d))),
    };
  return {
    re: joined(c.mul(a).add(s.mul(e)), c.mul(d).add(s.mul(b))),
    im: joined(c.mul(b).sub(s.mul(d)), c.mul(e).sub(s.mul(a))),
  };
}

/** ⟨Z_q⟩ of every qubit, [B, n], for x [B, n] and θ [P]; the circuit is H and R_y, then CNOTs and rotations. */
function circuit(ansatz: Ansatz, x: tf.Tensor, theta: tf.Tensor): tf.Tensor {
  const { qubits: n, blocks, rotations, encoding } = ansatz;
  const batch = x.shape[0]!;
  let state: Amplitudes = { re: tf.fill([batch, 2 ** n], 2 ** (-n / 2)) };
  const inputs = tf.unstack(x, 1);
  encoding.forEach(({ generator }, q) => {
    state = rotate(state, generator, q, n, inputs[q]!);
  });
  const source = tf.tensor1d(permutation(ansatz) as number[], 'int32');
  const angles = tf.unstack(theta);
  let k = 0;
  for (let block = 0; block < blocks; block += 1) {
    state = {
      re: tf.gather(state.re, source, 1),
      ...(state.im ? { im: tf.gather(state.im, source, 1) } : {}),
    };
    for (let q = 0; q < n; q += 1)
      for (const axis of rotations) {
        state = rotate(state, axis, q, n, angles[k]!);
        k += 1;
      }
  }
  const squares = state.im ? state.re.square().add(state.im.square()) : state.re.square();
  const signs = tf.tensor2d(
    Array.from({ length: 2 ** n }, (_, i) =>
      Array.from({ length: n }, (_, q) => ((i >> (n - 1 - q)) & 1 ? -1 : 1)),
    ),
  );
  return tf.matMul(squares as tf.Tensor2D, signs);
}

/** The circuit as TensorFlow.js operations on a back end, differentiated by TensorFlow.js. */
export function tensorflowStateVector(backend: 'wasm' | 'cpu'): Contestant {
  return {
    name: `TensorFlow.js ${backend}`,
    form: 'state vectors of the whole batch as tensors, automatic differentiation, f32',
    run: async (of: Case): Promise<readonly Result[] | undefined> => {
      if (of.ansatz.qubits > (backend === 'wasm' ? 10 : 6)) return undefined;
      await chooseBackend(backend);
      const { batch, ansatz } = of;
      const [n, m] = [ansatz.qubits, ansatz.observables.length];
      const x = tf.tensor2d(Float32Array.from(of.x), [batch, n]);
      const theta = tf.tensor1d(Float32Array.from(of.theta));
      const cotangent = tf.tensor2d(Float32Array.from(of.cotangent), [batch, m]);
      let answer = {};
      const forward = () => {
        const y = tf.tidy(() => circuit(ansatz, x, theta));
        answer = { y: Float64Array.from(y.dataSync()) };
        y.dispose();
      };
      const weighted = tf.grads((a: tf.Tensor, t: tf.Tensor) => circuit(ansatz, a, t).mul(cotangent).sum());
      const vjp = () => {
        const [dx, dtheta] = weighted([x, theta]) as [tf.Tensor, tf.Tensor]; // one for each argument
        answer = { dx: Float64Array.from(dx.dataSync()), dtheta: Float64Array.from(dtheta.dataSync()) };
        dx.dispose();
        dtheta.dispose();
      };
      const results: Result[] = [];
      results.push({ task: 'forward', ...timeWork(batch, forward), answer });
      results.push({ task: 'vjp', ...timeWork(batch, vjp), answer });
      tf.dispose([x, theta, cotangent]);
      return results;
    },
  };
}
