import type { Clock } from '../../src/clock.ts';

/** The machine's clock, on which whatever is waited for is over at once. */
export const hasty: Clock = { now: Date.now, wait: async () => undefined };

/**
 * A clock that stands still until nothing else can go on: until all places of an account's rate are taken and the
 * next call has to wait, or somebody waits out what a platform told. Then it moves to the first moment waited for.
 */
export class VirtualClock implements Clock {
  readonly begun = Date.UTC(2026, 0, 1);
  #now = this.begun;
  readonly #places: number;
  #waiting: { readonly due: number; readonly resolve: () => void }[] = [];

  constructor(places: number) {
    this.#places = places;
  }

  readonly now = () => this.#now;

  readonly wait = async (milliseconds: number, signal?: AbortSignal) => {
    const ended = new Promise<void>((resolve) => {
      this.#waiting.push({ due: this.#now + milliseconds, resolve });
    });
    // Only who waits out a platform's word can be told to stop: nothing else is under way for that caller then.
    if (signal || this.#waiting.length === this.#places) this.#move();
    await ended;
    signal?.throwIfAborted();
  };

  /** Somebody else's time goes by. */
  pass(milliseconds: number): void {
    this.#now += milliseconds;
  }

  #move(): void {
    this.#now = Math.max(this.#now, Math.min(...this.#waiting.map(({ due }) => due)));
    const ended = this.#waiting.filter(({ due }) => due <= this.#now);
    this.#waiting = this.#waiting.filter(({ due }) => due > this.#now);
    for (const { resolve } of ended) resolve();
  }
}
