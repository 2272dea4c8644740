import { createHash } from 'node:crypto';

const tests = 72;
const mostCandidates = 4096;
const smallPrimes = [3n, 5n, 7n, 11n, 13n, 17n, 19n, 23n, 29n, 31n, 37n, 41n, 43n, 47n];

/** log₂ of a bound of the probability that a drawn prime is none: each candidate that is none passes with at most 4⁻⁷². */
export const log2Composite = Math.log2(mostCandidates) - 2 * tests;

/** log₂ of how many primes can be drawn: more than this, about 2¹²⁷/(4·ln 2¹²⁷·⁵). */
export const log2Primes = 118;

/** Every prime that can be drawn is at least 2 to this power. */
export const leastBits = 127;

/**
 * A prime between 2¹²⁷ and 2¹²⁸ that is 1 modulo 8, so that its field holds i and √½: the first one among candidates drawn
 * from SHA-512 of the seed. All are equally likely, so nobody who writes a text can know by which prime it is judged.
 */
export function randomPrime(seed: string): bigint {
  const draw = (name: string): bigint =>
    BigInt(`0x${createHash('sha512').update(`${seed}\nprime ${name}`).digest('hex')}`);
  for (let k = 0; k < mostCandidates; k += 1) {
    const candidate = 2n ** 127n + 8n * (draw(`${k}`) % 2n ** 124n) + 1n;
    if (isPrime(candidate, (j) => draw(`${k} base ${j}`))) return candidate;
  }
  throw new RangeError(`There is no prime among ${mostCandidates} candidates`); // less likely than 2⁻⁸⁰
}

/** The test of Miller and Rabin with bases that are drawn: a number that is no prime passes one in at most ¼ of all cases. */
function isPrime(p: bigint, draw: (j: number) => bigint): boolean {
  if (smallPrimes.some((q) => p % q === 0n)) return false;
  let odd = p - 1n;
  let halvings = 0;
  for (; odd % 2n === 0n; odd /= 2n) halvings += 1;
  for (let j = 0; j < tests; j += 1) {
    let a = power((draw(j) % (p - 1n)) + 1n, odd, p);
    if (a === 1n) continue;
    for (let k = 1; a !== p - 1n && k < halvings; k += 1) a = (a * a) % p;
    if (a !== p - 1n) return false;
  }
  return true;
}

/** base^exponent modulo p. */
export function power(base: bigint, exponent: bigint, p: bigint): bigint {
  let result = 1n;
  let square = base % p;
  for (let e = exponent; e > 0n; e >>= 1n) {
    if (e & 1n) result = (result * square) % p;
    square = (square * square) % p;
  }
  return result;
}
