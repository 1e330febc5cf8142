import { DateTime, type DurationLikeObject } from 'luxon';

/** What PHP's strtotime makes of a text, in unix seconds: the common part of it, enough for its traps (offerit.md 4, 12). */
export function stringToTime(text: string, now: DateTime): number | undefined {
  const trimmed = text.trim().toLowerCase();
  const [, stamp] = /^@(-?\d+)$/.exec(trimmed) ?? [];
  if (stamp !== undefined) return Number(stamp);
  return (words[trimmed]?.(now) ?? relative(trimmed, now) ?? absolute(trimmed, now))?.toUnixInteger();
}

const words: Readonly<Record<string, (now: DateTime) => DateTime>> = {
  now: (now) => now,
  today: (now) => now.startOf('day'),
  midnight: (now) => now.startOf('day'),
  tomorrow: (now) => now.startOf('day').plus({ days: 1 }),
  yesterday: (now) => now.startOf('day').minus({ days: 1 }),
};

function relative(text: string, now: DateTime): DateTime | undefined {
  const [, amount, unit] = /^([+-]?\d+) ?(second|minute|hour|day|week|month|year)s?$/.exec(text) ?? [];
  if (unit === undefined) return undefined;
  const duration: DurationLikeObject = { [`${unit}s`]: Number(amount) };
  return now.plus(duration);
}

/** Slashes put the month first, dashes the day; bare digits of another length than eight are no date. */
function absolute(text: string, now: DateTime): DateTime | undefined {
  const [, body = text, utc, offset] =
    /^(.*?\d)(?: ?(utc|gmt|z)|(?<=:\d\d(?:\.\d+)?) ?([+-]\d\d:?\d\d))$/.exec(text) ?? [];
  const plain = body.replace(/(\d)t(\d)/, '$1 $2').replace(/\.\d+$/, '');
  const zone = offset === undefined ? (utc ?? now.zone) : `utc${withColon(offset)}`;
  for (const day of ['yyyy-MM-dd', 'M/d/yyyy', 'd-M-yyyy', 'yyyyMMdd']) {
    for (const format of [day, `${day} HH:mm`, `${day} HH:mm:ss`]) {
      const date = DateTime.fromFormat(plain, format, { zone: zone === 'z' || zone === 'gmt' ? 'utc' : zone });
      if (date.isValid) return date;
    }
  }
  return undefined;
}

function withColon(offset: string): string {
  return offset.includes(':') ? offset : `${offset.slice(0, 3)}:${offset.slice(3)}`;
}
