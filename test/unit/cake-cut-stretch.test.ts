import fc from 'fast-check';
import { DateTime } from 'luxon';
import { describe, expect, it } from 'vitest';
import { cutDays, cutTime } from '../../datasources/cake/native/reports/cut-stretch.ts';

describe('a stretch that is cut', () => {
  it('of days keeps whole days', () => {
    expect(cutDays(['2026-01-01', '2026-02-01'], 31)).toEqual([['2026-01-01', '2026-02-01']]);
    expect(cutDays(['2026-01-01', '2026-03-05'], 31)).toEqual([
      ['2026-01-01', '2026-02-01'],
      ['2026-02-01', '2026-03-04'],
      ['2026-03-04', '2026-03-05'],
    ]);
  });

  it('of time is as long as the clock of the zone shows, whatever it was turned in between', () => {
    const month = ['2026-10-15T00:00:00-04:00', '2026-11-15T00:00:00-05:00'] as const;
    expect(cutTime(month, 31, 'America/New_York')).toEqual([month]);
    expect(cutTime(['2026-01-01T15:00:00Z', '2026-02-02T15:00:00Z'], 31, 'UTC')).toEqual([
      ['2026-01-01T15:00:00Z', '2026-02-01T12:00:00.000Z'],
      ['2026-02-01T12:00:00.000Z', '2026-02-02T15:00:00Z'],
    ]);
  });

  it('leaves nothing out, has nothing twice, and no piece is too long or meets the next where clocks are turned', () => {
    const zones = fc.constantFrom('America/New_York', 'America/Havana', 'Atlantic/Azores', 'Africa/Cairo', 'UTC');
    const from = fc.integer({ min: 1.6e12, max: 1.8e12 });
    const length = fc.integer({ min: 1, max: 3e10 });
    fc.assert(
      fc.property(zones, from, length, fc.integer({ min: 1, max: 40 }), (zone, start, milliseconds, days) => {
        const text = (at: number) => DateTime.fromMillis(at, { zone }).toISO() ?? '';
        const [first, end] = [text(start), text(start + milliseconds)];
        const pieces = cutTime([first, end], days, zone);
        const local = (instant: string) => DateTime.fromISO(instant, { zone });
        const clock = (instant: string) => local(instant).setZone('utc', { keepLocalTime: true }).toMillis();
        const starts = pieces.slice(1).map(([begins]) => begins);
        expect([pieces[0]?.[0], ...pieces.map(([, ends]) => ends)]).toEqual([first, ...starts, end]);
        expect(starts.filter((border) => local(border).getPossibleOffsets().length > 1)).toEqual([]);
        expect(pieces.filter(([begins, ends]) => clock(ends) - clock(begins) > days * 86_400_000)).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });
});
