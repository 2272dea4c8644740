import { speechRate } from './read-sound.js';

/** Below this, in Hz, lie rooms, traffic and hands, and nothing of a voice that a telephone would let through. */
export const lowestHeard = 300;

/** The quality factors of the two sections of a Butterworth filter of order 4. */
const sections = [0.541_196_1, 1.306_563] as const;

/**
 * 16 kHz sound without what lies below {@link lowestHeard}: a Butterworth high-pass of order 4, in sections of order 2 by the bilinear transform
 * (R. Bristow-Johnson, Audio EQ Cookbook).
 */
export function highPass(samples: Float32Array): Float32Array {
  return sections.reduce(section, samples);
}

function section(samples: Float32Array, quality: number): Float32Array {
  const angle = (2 * Math.PI * lowestHeard) / speechRate;
  const cosine = Math.cos(angle);
  const width = Math.sin(angle) / (2 * quality);
  const scale = 1 / (1 + width);
  const gain = ((1 + cosine) / 2) * scale;
  const [back1, back2] = [2 * cosine * scale, (width - 1) * scale];
  let [x1, x2, y1, y2] = [0, 0, 0, 0];
  return samples.map((x) => {
    const y = gain * (x - 2 * x1 + x2) + back1 * y1 + back2 * y2;
    [x2, x1, y2, y1] = [x1, x, y1, y];
    return y;
  });
}
