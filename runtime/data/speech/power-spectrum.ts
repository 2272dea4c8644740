/**
 * Measures |X_k|² = |Σ_n x_n · exp(−2πi k n / N)|² for k = 0, …, N/2 of one frame of N real samples after another, by the
 * fast Fourier transform of Cooley and Tukey. N is a power of two. It returns the same array each time.
 */
export function powerSpectrum(length: number): (frame: Float64Array) => Float64Array {
  if (length < 2 || (length & (length - 1)) !== 0) throw new RangeError(`${length} is no power of two`);
  const cosines = Float64Array.from({ length: length / 2 }, (_, k) => Math.cos((2 * Math.PI * k) / length));
  const sines = Float64Array.from({ length: length / 2 }, (_, k) => Math.sin((2 * Math.PI * k) / length));
  const reversed = bitReversal(length);
  const real = new Float64Array(length);
  const imaginary = new Float64Array(length);
  const power = new Float64Array(length / 2 + 1);
  return (frame) => {
    for (let n = 0; n < length; n += 1) real[n] = frame[reversed[n]!]!;
    imaginary.fill(0);
    // Transforms of half the length, of the samples with even and with odd number, are joined:
    // X_k = E_k + exp(−2πi k / size) · O_k and X_{k + half} = E_k − exp(−2πi k / size) · O_k.
    for (let half = 1; half < length; half *= 2)
      for (let start = 0; start < length; start += 2 * half)
        for (let k = 0; k < half; k += 1) {
          const turn = (k * length) / (2 * half);
          const even = start + k;
          const odd = even + half;
          const re = real[odd]! * cosines[turn]! + imaginary[odd]! * sines[turn]!;
          const im = imaginary[odd]! * cosines[turn]! - real[odd]! * sines[turn]!;
          real[odd] = real[even]! - re;
          imaginary[odd] = imaginary[even]! - im;
          real[even]! += re;
          imaginary[even]! += im;
        }
    for (let k = 0; k < power.length; k += 1) power[k] = real[k]! ** 2 + imaginary[k]! ** 2;
    return power;
  };
}

/** Each number below `length` with its bits in opposite order. */
function bitReversal(length: number): Uint32Array {
  const reversed = new Uint32Array(length);
  for (let n = 1; n < length; n += 1) reversed[n] = (reversed[n >> 1]! >> 1) | (n & 1 ? length >> 1 : 0);
  return reversed;
}
