/** What speech is trained and tested under, drawn uniformly, in dB: speech against noise, and the level of the mixture. */
export const speechConditions = {
  snr: { least: 0, most: 10 },
  /** Fainter noise is heard only where nobody speaks: to train on it, too, puts the evidence there. */
  trainedSnr: { least: 0, most: 20 },
  /** The root mean square of the crop against full scale, whatever is in it. */
  level: { least: -34, most: -22 },
} as const;
