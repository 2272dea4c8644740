import type { Format } from './format.js';

/**
 * The body of the routine for sines and cosines: a copy of its own, against which every module's is held byte for byte. Of
 * a vector it gives the cosines and the sines, for angles below 2²⁰ in size with an error below 1 unit in the last place;
 * test/proofs/sine-cosine.test.ts measures this copy.
 */
export const sineCosineBytes = Uint8Array.from(
  atob(
    [
      'ARh7IAD9DIPIyW0wX+Q/g8jJbTBf5D/98gH9DAAAAAAAADhDAAAAAAAAOEP98AEhASAB/QwAAAAAAAA4QwAAAAAAADhD/fEBIQIg',
      'ACAC/QwAAEBU+yH5PwAAQFT7Ifk//fIBIQMgA/3xASEEIAL9DAAAYBphtNA9AABgGmG00D398gEhBSAEIAX98QEhBiAGIAT98QEh',
      'ByAEIAYgB/3xAf3xASAFIAf98AH98QEhCCAC/QwAAAAuihmjOwAAAC6KGaM7/fIBIQkgBiAJ/fEBIQogCiAG/fEBIQsgBiAKIAv9',
      '8QH98QEgCSAL/fAB/fEBIQwgCCAM/fABIAL9DMFJICWag3s5wUkgJZqDezn98gEhDSAN/fEBIQ4gCiAO/fABIQ8gCiAP/fEBIA79',
      '8AEhECAPIA/98gEhESARIA/98gEhEv0MfNXPWjrZ5T181c9aOtnlPSAR/fIB/QzrnCuK5uVavuucK4rm5Vq+/fABIBH98gH9DH3+',
      'sVfjHcc+ff6xV+Mdxz798AEgEf3yAf0M1WHBGaABKr/VYcEZoAEqv/3wASAR/fIB/Qym+BARERGBP6b4EBEREYE//fABIRMgDyAR',
      '/QwAAAAAAADgPwAAAAAAAOA/IBD98gEgEiAT/fIB/fEB/fIBIBD98QEgEv0MSVVVVVVVxb9JVVVVVVXFv/3yAf3xAf3xASEU/QwA',
      'AAAAAADgPwAAAAAAAOA/IBH98gEhFf0MAAAAAAAA8D8AAAAAAADwPyAV/fEBIRYgFv0MAAAAAAAA8D8AAAAAAADwPyAW/fEBIBX9',
      '8QEgESAR/QzUOIi+6fqovdQ4iL7p+qi9IBH98gH9DMSxtL2e7iE+xLG0vZ7uIT798AEgEf3yAf0MrVKcgE9+kr6tUpyAT36Svv3w',
      'ASAR/fIB/QyQFcsZoAH6PpAVyxmgAfo+/fABIBH98gH9DHdRwRZswVa/d1HBFmzBVr/98AEgEf3yAf0MTFVVVVVVpT9MVVVVVVWl',
      'P/3wAf3yAf3yASAPIBD98gH98QH98AH98AEhF/0MAAAAAAAAAAAAAAAAAAAAACAB/QwBAAAAAAAAAAEAAAAAAAAA/U790QEhGCAU',
      'IBcgGP1SIAH9DAEAAAAAAAAAAQAAAAAAAAD9zgH9DAIAAAAAAAAAAgAAAAAAAAD9TkE+/csB/VEgFyAUIBj9UiAB/QwCAAAAAAAA',
      'AAIAAAAAAAAA/U5BPv3LAf1RCw==',
    ].join(''),
  ),
  (character) => character.charCodeAt(0),
);

/** The same of the routine for four singles: for angles up to 16 in size an error below 2⁻²³; test/proofs/single-sine-cosine.test.ts. */
export const singleSineCosineBytes = Uint8Array.from(
  atob(
    [
      'AQd7IAD9DIP5Ij+D+SI/g/kiP4P5Ij/95gH9DAAAQEsAAEBLAABASwAAQEv95AEhASAB/QwAAEBLAABASwAAQEsAAEBL/eUBIQIgACAC',
      '/QzgD8k/4A/JP+APyT/gD8k//eYB/eUBIAL9DMC7K7XAuyu1wLsrtcC7K7X95gH95QEgAv0MAECXqwBAl6sAQJerAECXq/3mAf3lASED',
      'IAMgA/3mASEEIAMgA/0M+aFMufmhTLn5oUy5+aFMuSAE/eYB/Qyegwg8noMIPJ6DCDyegwg8/eQBIAT95gH9DKOqKr6jqiq+o6oqvqOq',
      'Kr795AEgBP3mAf3mAf3kASEF/QwAAIA/AACAPwAAgD8AAIA/IAT9DAAAAD8AAAA/AAAAPwAAAD/95gH95QH9DM71zDfO9cw3zvXMN871',
      'zDcgBP3mAf0MGga2uhoGtroaBra6Gga2uv3kASAE/eYB/Qylqio9paoqPaWqKj2lqio9/eQBIAT95gEgBP3mAf3kASEG/QwAAAAAAAAA',
      'AAAAAAAAAAAAIAH9DAEAAAABAAAAAQAAAAEAAAD9Tv2xASEHIAUgBiAH/VIgAf0MAQAAAAEAAAABAAAAAQAAAP2uAf0MAgAAAAIAAAAC',
      'AAAAAgAAAP1OQR79qwH9USAGIAUgB/1SIAH9DAIAAAACAAAAAgAAAAIAAAD9TkEe/asB/VEL',
    ].join(''),
  ),
  (character) => character.charCodeAt(0),
);

/** Whether these are the bytes of the routine for numbers of a format. */
export function isSineCosine(body: Uint8Array, { number }: Format): boolean {
  const expected = number === 'f64' ? sineCosineBytes : singleSineCosineBytes;
  return body.length === expected.length && body.every((value, k) => value === expected[k]);
}
