import { setTimeout } from 'node:timers/promises';

/** The time, and how to wait for it: a test brings a clock of its own. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  /** Ends after so many milliseconds, or throws when the signal says so before. */
  wait(milliseconds: number, signal?: AbortSignal): Promise<unknown>;
}

/** The machine's own. Whoever waits for it does not keep the process alive. */
export const systemClock: Clock = {
  now: Date.now,
  wait: (milliseconds, signal) => setTimeout(milliseconds, undefined, { ref: false, ...(signal ? { signal } : {}) }),
};
