/** Mean square of samples. */
export function meanSquare(samples: Float32Array): number {
  let sum = 0;
  for (const sample of samples) sum += sample * sample;
  return sum / samples.length;
}

/** Whether nothing can be heard in samples: zeros, or any other constant. */
export function isSilent(samples: Float32Array): boolean {
  return samples.every((sample) => sample === samples[0]);
}

/**
 * Speech with noise behind it: y = x + a·n with a = sqrt(‖x‖² / ‖n‖² · 10^(−SNR/10)), where SNR is in dB. Both are equally long and
 * neither is silent; a RangeError says otherwise.
 */
export function mixNoise(speech: Float32Array, noise: Float32Array, snr: number): Float32Array {
  const [signal, disturbance] = [meanSquare(speech), meanSquare(noise)];
  if (speech.length !== noise.length || !(signal > 0 && disturbance > 0))
    throw new RangeError(`${speech.length} samples of speech with ${noise.length} of noise, or silence`);
  const amplitude = Math.sqrt((signal / disturbance) * 10 ** (-snr / 10));
  return speech.map((sample, k) => sample + amplitude * noise[k]!);
}

/** Samples brought to a level in dB: their root mean square against full scale. A RangeError says that they are silent. */
export function atLevel(samples: Float32Array, level: number): Float32Array {
  const power = meanSquare(samples);
  if (!(power > 0)) throw new RangeError('silence has no level');
  const factor = Math.sqrt(10 ** (level / 10) / power);
  return samples.map((sample) => sample * factor);
}
