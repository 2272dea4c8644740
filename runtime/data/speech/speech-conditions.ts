/** What speech is trained and tested under, drawn uniformly, in dB: speech against noise, and the level of the mixture. */
export const speechConditions = {
  snr: { least: 0, most: 10 },
  /** The root mean square of the crop against full scale, whatever is in it. */
  level: { least: -34, most: -22 },
} as const;
