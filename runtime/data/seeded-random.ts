/** A reproducible source of random numbers: the same seed gives the same sequence on every machine. */
export class SeededRandom {
  #state: number;

  /** Any whole number is a seed; its lowest 32 bits count. */
  constructor(seed: number) {
    this.#state = seed >>> 0;
  }

  /** 32 bits that everything drawn from now on depends on. */
  get state(): number {
    return this.#state;
  }

  set state(state: number) {
    this.#state = state >>> 0;
  }

  /** Uniform in [0, 1), with 32 random bits (the generator mulberry32). */
  uniform(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let t = this.#state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  }

  /** Uniform among 0, …, below − 1. */
  integer(below: number): number {
    return Math.floor(this.uniform() * below);
  }

  /** A standard normal deviate. */
  normal(): number {
    const radius = Math.sqrt(-2 * Math.log(1 - this.uniform()));
    return radius * Math.cos(2 * Math.PI * this.uniform());
  }

  /** A random order of 0, …, count − 1. */
  order(count: number): Uint32Array {
    const order = Uint32Array.from({ length: count }, (_, k) => k);
    for (let last = count - 1; last > 0; last -= 1) {
      const other = this.integer(last + 1);
      const held = order[last]!;
      order[last] = order[other]!;
      order[other] = held;
    }
    return order;
  }
}
