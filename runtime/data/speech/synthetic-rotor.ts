import { SeededRandom } from '../seeded-random.js';
import type { NoisePiece, SplitNoise } from './noise-recordings.js';
import { speechRate } from './read-sound.js';

const seconds = 5;
const trained = 12;
const heldOut = 4;

/** Rotors for users without recordings: 12 to train with and 4 others to hold out. */
export function syntheticRotors(): SplitNoise {
  const rotors = (from: number, count: number) =>
    Array.from({ length: count }, (_, k) => [syntheticRotor(from + k)]);
  return {
    train: rotors(0, trained),
    test: rotors(trained, heldOut),
    skipped: [],
    name: `${trained + heldOut} synthetic rotors, ${heldOut} held out`,
  };
}

/**
 * Five seconds of a helicopter in outline, drawn from a seed: blades pass 10 to 25 times a second, each with a pulse that
 * rings at 60 to 300 Hz and dies within some milliseconds; with each the broadband noise of the air swells, whose
 * spectrum falls with frequency; a turbine whines above it.
 */
export function syntheticRotor(seed: number): NoisePiece {
  const random = new SeededRandom(seed);
  const within = (least: number, most: number): number => least + (most - least) * random.uniform();
  const blades = within(10, 25);
  const ring = within(60, 300);
  const decay = within(0.005, 0.03);
  const pulse = within(0.5, 2);
  const depth = within(0.3, 0.9);
  const dark = within(0.85, 0.985);
  const hiss = within(0.02, 0.15);
  const whine = { frequency: within(600, 4000), amplitude: within(0, 0.05) };
  const samples = new Float32Array(seconds * speechRate);
  let phase = 0;
  let air = 0;
  for (let n = 0; n < samples.length; n += 1) {
    phase = (phase + (blades * (1 + 0.01 * random.normal())) / speechRate) % 1;
    const since = phase / blades;
    const fall = Math.exp(-since / decay);
    const white = random.normal();
    air = dark * air + (1 - dark) * white;
    const swelling = 1 - depth + depth * fall;
    samples[n] =
      pulse * fall * Math.sin(2 * Math.PI * ring * since) +
      swelling * (air / Math.sqrt((1 - dark) / (1 + dark)) + hiss * white) +
      whine.amplitude * Math.sin((2 * Math.PI * whine.frequency * n) / speechRate);
  }
  const peak = samples.reduce((most, sample) => Math.max(most, Math.abs(sample)), 0);
  return samples.map((sample) => (0.9 * sample) / peak);
}
