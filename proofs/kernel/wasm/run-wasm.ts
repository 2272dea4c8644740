import type { Ansatz } from '../../../symbolic/ansatz/ansatz.js';
import { buffersOf, type ExportedName } from '../interface.js';
import { KernelRejection } from '../rejection.js';
import type { Atom, LinearForm, Point } from '../rings/kernel-ring.js';
import { formOf } from '../rings/linear-form.js';
import type { Outputs, Runner } from '../run-kernel.js';
import type { Accelerated, Through } from './accelerated.js';
import { Execution } from './execute.js';
import { Arithmetic, type Num } from './numbers.js';
import { afterSamples, Places } from './places.js';

const nothing: LinearForm = new Map();

/**
 * Runs the exported functions of a kernel's module at a point, in the point's ring, as the fixed text does it: inputs that all
 * samples share, `Begin`, as many samples at a time as a vector has lanes, with 0 beside fewer, `End`. A tensor of coefficients is what the
 * module's own `coefficients` writes at the point.
 *
 * A call throws a {@link KernelRejection} when the code does what is not modelled, or leaves an output unwritten.
 */
export function wasmRunnerAt<E>(accelerated: Accelerated, ansatz: Ansatz, point: Point<E>): Runner<E> {
  let tensor: readonly E[] | undefined;
  const coefficients = (): readonly E[] => {
    tensor ??= run(accelerated, ansatz, 'coefficients', point, 0, []).get('tensor')!;
    return tensor;
  };
  return (name, batch) => {
    if (name === 'coefficients') return new Map([['tensor', coefficients()]]);
    const takesTensor = buffersOf(ansatz)[name].some((buffer) => buffer.name === 'tensor');
    return run(accelerated, ansatz, name, point, batch, takesTensor ? coefficients() : []);
  };
}

function run<E>(
  { code, functions }: Accelerated,
  ansatz: Ansatz,
  name: ExportedName,
  point: Point<E>,
  batch: number,
  tensor: readonly E[],
): Outputs<E> {
  const { lanes, bytes } = code.format;
  const arithmetic = new Arithmetic(point, code.format);
  const places = new Places(code.memory, code.tables, arithmetic);
  const execution = new Execution(code, arithmetic, places);
  const buffers = buffersOf(ansatz)[name].map((buffer, k) => ({
    ...buffer,
    regions: functions.get(name)![k]!.regions,
  }));
  const input = (of: (typeof buffers)[number], index: number, through: Through): Num<E> => {
    if (of.role !== 'angles') {
      if (through !== 'raw')
        throw new KernelRejection(`WebAssembly: ${through} of ${of.name} is not modelled`);
      return arithmetic.ringNumber(
        of.name === 'tensor' ? tensor[index]! : point.value({ of: 'cotangent', index, through }),
      );
    }
    // An input as it is may be of any size: a number, of which nothing takes the cosine.
    if (through === 'raw')
      return arithmetic.ringNumber(point.value({ of: of.name === 'theta' ? 'theta' : 'x', index, through }));
    const atom: Atom = {
      of: of.name === 'theta' ? 'theta' : 'x',
      index,
      through: through === 'wrapped' ? 'raw' : through,
    };
    return arithmetic.ofForm(formOf(atom), through === 'wrapped');
  };
  const zero = (of: (typeof buffers)[number], through: Through): Num<E> =>
    of.role === 'angles' && through !== 'raw'
      ? arithmetic.ofForm(nothing, through === 'wrapped')
      : arithmetic.ringNumber(point.ring.zero);
  const put = (at: number, value: Num<E>): void => places.write(places.at(bytes * at, bytes), value);
  const outputs = new Map<string, E[]>();
  for (const buffer of buffers) {
    if (buffer.role === 'output') outputs.set(buffer.name, []);
    else if (buffer.row === 0)
      for (const { through, at } of buffer.regions)
        for (let k = 0; k < buffer.shared; k += 1) put(at + k, input(buffer, k, through));
  }
  execution.call(`${name}Begin`);
  if (buffers.every(({ row }) => row === 0) && code.exports.has(`${name}Pair`))
    throw new KernelRejection(`WebAssembly: "${name}" has no samples, but "${name}Pair" is exported`);
  for (let b = 0; b < batch; b += lanes) {
    places.epoch = b / lanes + 1;
    for (const buffer of buffers)
      if (buffer.row > 0 && buffer.role !== 'output')
        for (const { through, at } of buffer.regions)
          for (let lane = 0; lane < lanes; lane += 1)
            for (let k = 0; k < buffer.row; k += 1)
              put(
                at + lane + lanes * k,
                b + lane < batch
                  ? input(buffer, (b + lane) * buffer.row + k, through)
                  : zero(buffer, through),
              );
    if (!execution.call(`${name}Pair`))
      throw new KernelRejection(`WebAssembly: "${name}Pair" is not exported`);
    for (const buffer of buffers)
      if (buffer.row > 0 && buffer.role === 'output')
        for (let lane = 0; lane < lanes && b + lane < batch; lane += 1)
          for (let k = 0; k < buffer.row; k += 1)
            outputs.get(buffer.name)!.push(places.result(buffer.regions[0]!.at + lane + lanes * k, true));
  }
  places.epoch = afterSamples;
  execution.call(`${name}End`);
  for (const buffer of buffers)
    if (buffer.row === 0 && buffer.role === 'output')
      for (let k = 0; k < buffer.shared; k += 1)
        outputs.get(buffer.name)!.push(places.result(buffer.regions[0]!.at + k, false));
  return outputs;
}
