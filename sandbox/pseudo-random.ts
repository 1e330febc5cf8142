/** A number in [0, 1) at each call; the same seed gives the same sequence at every start. */
export type PseudoRandom = () => number;

/** Mulberry32: small, fast and good enough for test data and latencies. */
export function pseudoRandom(seed: number): PseudoRandom {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
