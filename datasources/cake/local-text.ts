import { DateTime } from 'luxon';
import { earliestInstant } from '../local-time.ts';

/** A time as the instance's own clock shows it, without an offset, trailing zeros trimmed (cake.md 1.6). */
export function localText(local: DateTime): string {
  return local.toFormat('yyyy-MM-dd HH:mm:ss.SSS').replace(/\.?0+$/, '');
}

/**
 * Where a stretch of time begins or ends, for a log whose local times in a repeated hour are read as the earlier
 * instant: nothing is ever read as an instant of the second pass, so a border in there is the same as the pass's end.
 */
export function borderText(at: number, zone: string): string {
  const local = localAt(at, zone);
  const earliest = +earliestInstant(local);
  return localText(earliest === at ? local : localAt(endOfSecondPass(earliest, at, zone), zone));
}

/** The clocks were turned back between the two instants, which they show alike, by the time between these. */
function endOfSecondPass(first: number, second: number, zone: string): number {
  const { offset } = localAt(second, zone);
  let before = first;
  let turned = second;
  while (turned - before > 1) {
    const middle = Math.floor((before + turned) / 2);
    if (localAt(middle, zone).offset === offset) turned = middle;
    else before = middle;
  }
  return turned + second - first;
}

function localAt(instant: number, zone: string): DateTime<true> {
  return DateTime.fromMillis(instant, { zone }) as DateTime<true>;
}
