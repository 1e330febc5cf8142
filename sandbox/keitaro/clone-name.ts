import type { Tracker } from './tracker.ts';

/** How most clones are called (keitaro.md 5.6): told of offers and campaigns, INFERRED for landings and sources. */
export function nameOfClone({ dialect }: Tracker, name: unknown): string {
  return dialect.cloneName === 'suffix' ? `${name} Copy` : `Copy of ${name}`;
}
