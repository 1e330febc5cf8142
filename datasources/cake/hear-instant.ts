import { DateTime } from 'luxon';
import { Malformed } from '../errors.ts';
import { earliestInstant } from '../local-time.ts';

/** One form only: `2014-04-28T10:52:15`, with up to seven digits of fraction (cake.md 1.6), as an instant with its offset. */
export function hearInstant(said: string, zone: string): string {
  const [, second, fraction = ''] = form.exec(said) ?? [];
  if (second === undefined) throw notADate();
  const offset = offsetOfHour(said.slice(0, 13), zone);
  if (offset !== null) return second + milliseconds(fraction) + offset;
  const local = DateTime.fromISO(said, { zone });
  if (!local.isValid) throw notADate();
  return earliestInstant(local).toISO({ suppressMilliseconds: true });
}

const form = /^(\d{4}-\d\d-\d\dT\d\d:[0-5]\d:[0-5]\d)(?:\.(\d{1,7}))?$/;

function notADate(): Malformed {
  return new Malformed('CAKE sent something else than a date.');
}

function milliseconds(fraction: string): string {
  const digits = fraction.slice(0, 3).padEnd(3, '0');
  return digits === '000' ? '' : `.${digits}`;
}

/**
 * As it is printed behind a time of that local hour; null where it is not the same all along, and in hours that are no
 * time of day. Logs have half a dozen times in a row, and to ask for an offset takes longer than to read the rest of it.
 */
function offsetOfHour(hour: string, zone: string): string | null {
  const key = `${zone} ${hour}`;
  const known = offsets.get(key);
  if (known !== undefined) return known;
  if (offsets.size >= mostOffsets) offsets.clear();
  const offset = uniformOffset(hour, zone);
  offsets.set(key, offset);
  return offset;
}

const offsets = new Map<string, string | null>();
const mostOffsets = 20_000;

function uniformOffset(hour: string, zone: string): string | null {
  const [first, last] = [`${hour}:00`, `${hour}:59:59.999`].map((time) => DateTime.fromISO(time, { zone }));
  if (!first?.isValid || !last?.isValid || first.hour !== Number(hour.slice(11)) || first.offset !== last.offset)
    return null;
  if ([first, last].some((border) => border.getPossibleOffsets().length > 1)) return null;
  return first.toISO({ suppressMilliseconds: true }).slice('2014-04-28T10:00:00'.length);
}
