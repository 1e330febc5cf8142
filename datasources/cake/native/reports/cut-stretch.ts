import { DateTime } from 'luxon';

/** From, included, to another, excluded: days of the calendar, or instants. */
export type Stretch = readonly [from: string, to: string];

/** Pieces of a stretch of days, none longer than so many. */
export function cutDays([from, to]: Stretch, days: number): readonly Stretch[] {
  const clock = (day: string) => DateTime.fromISO(day, { zone: 'utc' });
  const borders = bordersWithin(clock(from), clock(to), (start) => start.plus({ days }));
  return between(
    from,
    borders.map((border) => border.toFormat('yyyy-MM-dd')),
    to,
  );
}

/**
 * Pieces of a stretch of time, none longer than so many days on the zone's own clock: CAKE reckons with the times as it
 * prints them. They meet at noon, when clocks are never turned.
 */
export function cutTime([from, to]: Stretch, days: number, zone: string): readonly Stretch[] {
  const clock = (instant: string) => DateTime.fromISO(instant, { zone }).setZone('utc', { keepLocalTime: true });
  const borders = bordersWithin(clock(from), clock(to), (start) => start.plus({ days }), noonBefore);
  return between(
    from,
    borders.map((border) => border.setZone(zone, { keepLocalTime: true }).toISO() ?? ''),
    to,
  );
}

function bordersWithin(
  from: DateTime,
  to: DateTime,
  latestEnd: (start: DateTime) => DateTime,
  chosen: (latest: DateTime) => DateTime = (latest) => latest,
): readonly DateTime[] {
  const borders: DateTime[] = [];
  for (let latest = latestEnd(from); latest < to; latest = latestEnd(chosen(latest))) borders.push(chosen(latest));
  return borders;
}

function noonBefore(time: DateTime): DateTime {
  const noon = time.startOf('day').plus({ hours: 12 });
  return noon > time ? noon.minus({ days: 1 }) : noon;
}

function between(from: string, borders: readonly string[], to: string): readonly Stretch[] {
  const starts = [from, ...borders];
  return starts.map((start, index) => [start, starts[index + 1] ?? to]);
}
