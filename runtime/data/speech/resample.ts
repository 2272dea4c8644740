import type { Sound } from './sound.js';

/** How many zero crossings of the sinc lie either side of its middle. */
const crossings = 24;

/**
 * A recording at a lower rate, by a low-pass filter and new samples between the old: y(t) = Σ_k x_k · c · sinc(c (t − k)) · w,
 * with t in old samples, the cut-off c = new rate / old rate and a Hann window w over 24 zero crossings either side. At
 * the rate it has it is returned as it is. Throws a RangeError for a higher rate: what was not recorded cannot be made up.
 */
export function resample(sound: Sound, rate: number): Sound {
  if (rate === sound.rate) return sound;
  if (rate > sound.rate) throw new RangeError(`${rate} samples per second from ${sound.rate}`);
  const cutOff = rate / sound.rate;
  const reach = crossings / cutOff;
  const { samples } = sound;
  const resampled = new Float32Array(Math.max(1, Math.floor(samples.length * cutOff)));
  for (let j = 0; j < resampled.length; j += 1) {
    const t = j / cutOff;
    const last = Math.min(samples.length - 1, Math.floor(t + reach));
    let sum = 0;
    for (let k = Math.max(0, Math.ceil(t - reach)); k <= last; k += 1)
      sum += samples[k]! * lowPass(cutOff * (t - k));
    resampled[j] = cutOff * sum;
  }
  return { rate, samples: resampled };
}

function lowPass(z: number): number {
  if (z === 0) return 1;
  const window = 0.5 + 0.5 * Math.cos((Math.PI * z) / crossings);
  return (window * Math.sin(Math.PI * z)) / (Math.PI * z);
}
