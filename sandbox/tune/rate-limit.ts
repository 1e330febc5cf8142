/** How many calls a network may make within each window of seconds. */
export interface RateLimit {
  readonly calls: number;
  readonly seconds: number;
}

/** What the manual saw (hasoffers.md 1.8). */
export const usualRateLimit: RateLimit = { calls: 50, seconds: 10 };

/** Counts one call: the usage so far when it is too much, undefined when it may pass. */
export type CountCall = () => number | undefined;

/** A fixed window that counts refused calls too; fixed is INFERRED, counting further refusals invented (hasoffers.md 1.8). */
export function createCallCounter({ calls, seconds }: RateLimit, clock: () => number): CountCall {
  let window = Number.NaN;
  let usage = 0;
  return () => {
    const current = Math.floor(clock() / (seconds * 1000));
    usage = current === window ? usage + 1 : 1;
    window = current;
    return usage > calls ? usage : undefined;
  };
}

/** The platform's words, letter by letter (hasoffers.md 1.8); the prefix is INFERRED to be the network's name. */
export function rateLimitText(networkId: string, { calls, seconds }: RateLimit, usage: number): string {
  return [
    `${networkId}.`,
    'API usage exceeded rate limit.',
    `Configured: ${calls}/${seconds}s window; Your usage: ${usage}.`,
    'See https://help.tune.com/hasoffers/rate-limit-error/ for guidance.',
  ].join('  ');
}
