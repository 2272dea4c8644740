import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { SeededRandom } from '../../../../runtime/data/seeded-random.js';
import { sphereBytes } from './sound-bytes.js';

const rate = 16_000;

/** A sentence of some vowels: pulses of the voice through resonances at formants, between two silences. */
export function syntheticSpeech(seed: number): { samples: number[]; phones: string } {
  const random = new SeededRandom(seed);
  const samples: number[] = [];
  const phones: string[] = [];
  const add = (label: string, seconds: number, sound: (n: number) => number): void => {
    const from = samples.length;
    for (let n = 0; n < seconds * rate; n += 1) samples.push(Math.round(sound(n) + 3 * random.normal()));
    phones.push(`${from} ${samples.length} ${label}`);
  };
  add('h#', 0.2, () => 0);
  for (let vowel = 0; vowel < 6; vowel += 1) {
    const pitch = 90 + 130 * random.uniform();
    const formants = [
      300 + 500 * random.uniform(),
      900 + 1300 * random.uniform(),
      2300 + 700 * random.uniform(),
    ];
    add('aa', 0.15 + 0.2 * random.uniform(), (n) => {
      const since = (n / rate) % (1 / pitch);
      return formants.reduce(
        (sum, formant) => sum + 2500 * Math.exp(-since * 400) * Math.sin(2 * Math.PI * formant * since),
        0,
      );
    });
    if (vowel === 2) add('pau', 0.1, () => 0);
  }
  add('h#', 0.2, () => 0);
  return { samples, phones: `${phones.join('\n')}\n` };
}

/** Writes so many speakers with so many sentences each in the layout of TIMIT's sample, or of its CD. */
export async function writeSpeech(
  folder: string,
  { speakers, sentences, cd = false }: { speakers: number; sentences: number; cd?: boolean },
): Promise<void> {
  for (let speaker = 0; speaker < speakers; speaker += 1)
    for (let sentence = 0; sentence < sentences; sentence += 1) {
      const number = speaker * sentences + sentence;
      const part = speaker % 3 === 0 ? 'TEST' : 'TRAIN';
      const stem = cd
        ? join(folder, part, 'DR1', `FAB${speaker}`, `SX${number}`)
        : join(folder, `dr1-fab${speaker}`, `sx${number}`);
      const { samples, phones } = syntheticSpeech(number);
      await mkdir(dirname(stem), { recursive: true });
      await writeFile(`${stem}${cd ? '.WAV' : '.wav'}`, sphereBytes(samples));
      await writeFile(`${stem}${cd ? '.PHN' : '.phn'}`, phones);
    }
}
