import type { ZoneClock } from '../zone-clock.ts';

const halfHour = 30 * 60_000;

/** In both passes of an hour that came twice, at the same local time, and right before an hour that never came. */
export function turnInstants(clock: ZoneClock, from: number, to: number): readonly number[] {
  return clock
    .turns(from + 2 * halfHour, to - 2 * halfHour)
    .flatMap(({ instant, forward }) => (forward ? [instant - 1_000] : [instant - halfHour, instant + halfHour]));
}
