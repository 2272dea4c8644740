/** Red, green, blue, each 0 to 255. */
export type Colour = readonly [number, number, number];

/** A scale of colours, even to the eye. */
export interface ColourMap {
  readonly title: string;
  /** Whether it runs from nothing to most, or from against over nothing to for. */
  readonly kind: 'positive' | 'signed';
  readonly source: string;
  /** Colours at equal distances, as hexadecimal; linear in between. */
  readonly stops: string;
}

/** The colour maps by name. */
export const colourMaps = {
  inferno: {
    title: 'inferno',
    kind: 'positive',
    source: 'matplotlib (Smith, van der Walt; CC0)',
    stops:
      '000004 040312 0b0724 150b37 210c4a 2e0a5a 3c0965 4a0c6b 57106d 63146e 70196e 7d1e6d 89226a 962766 a32b61 ' +
      'af315c bb3755 c63e4d d14644 db4f3b e35932 eb6528 f1711e f67f14 f98d0a fb9c06 fcab0f fbba1f f9ca32 f5d949 ' +
      'f2e865 f3f586 fcffa4',
  },
  viridis: {
    title: 'viridis',
    kind: 'positive',
    source: 'matplotlib (Smith, van der Walt; CC0)',
    stops:
      '440154 470d60 48186a 482374 472d7b 453681 424086 3f4989 3b528b 375a8d 33638d 2f6a8e 2c728e 297a8e 26818e ' +
      '23898e 21908c 1f988b 1f9f88 21a685 28ae80 31b57b 3ebc74 4cc26c 5dc963 6ece58 82d34c 96d83f abdc32 c0df24 ' +
      'd5e21a eae51a fde725',
  },
  vik: {
    title: 'vik',
    kind: 'signed',
    source: 'Crameri: Scientific colour maps (MIT)',
    stops:
      '001261 021f69 022b71 023779 034481 045089 0c5e92 1b6d9b 2f7ca6 478db1 609dbc 79adc7 92bdd2 acccdc c5dbe5 ' +
      'dce5e9 ece5e1 eedacf e9cbb9 e2bba4 dcab8f d59c7b cf8e68 c97f55 c37243 bc6331 b3531f a5400e 932e06 832106 ' +
      '741506 660a07 590008',
  },
} satisfies Record<string, ColourMap>;

/** The name of a colour map. */
export type ColourMapName = keyof typeof colourMaps;

/** The colour map as a function of a number from 0 to 1; numbers beyond are clamped. */
export function colourAt({ stops }: ColourMap): (at: number) => Colour {
  const colours = stops.split(' ').map(parseColour);
  const last = colours.length - 1;
  return (at) => {
    const position = Math.min(Math.max(at, 0), 1) * last;
    const index = Math.min(Math.floor(position), last - 1);
    const share = position - index;
    const [low, high] = [colours[index]!, colours[index + 1]!];
    const channel = (c: 0 | 1 | 2) => Math.round(low[c] + (high[c] - low[c]) * share);
    return [channel(0), channel(1), channel(2)];
  };
}

const parseColour = (hex: string): Colour => {
  const value = Number.parseInt(hex, 16);
  return [value >> 16, (value >> 8) & 255, value & 255];
};
