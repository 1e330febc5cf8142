import { DateTime } from 'luxon';
import { expect, it } from 'vitest';
import { borderText } from '../../datasources/cake/local-text.ts';
import { earliestInstant } from '../../datasources/local-time.ts';

const border = (at: string, zone: string) => borderText(Date.parse(at), zone);

it.each([
  ['2026-07-01T04:00:00Z', '2026-07-01 00:00:00'],
  ['2026-01-01T05:00:00.120Z', '2026-01-01 00:00:00.12'],
  ['2026-11-01T04:59:59.999Z', '2026-11-01 00:59:59.999'],
  // The first pass of the repeated hour is what its local times are read as.
  ['2026-11-01T05:00:00Z', '2026-11-01 01:00:00'],
  ['2026-11-01T05:59:59.999Z', '2026-11-01 01:59:59.999'],
  // Nothing is read as an instant of the second.
  ['2026-11-01T06:00:00Z', '2026-11-01 02:00:00'],
  ['2026-11-01T06:30:00Z', '2026-11-01 02:00:00'],
  ['2026-11-01T06:59:59.999Z', '2026-11-01 02:00:00'],
  ['2026-11-01T07:00:00Z', '2026-11-01 02:00:00'],
  // The hour that never comes.
  ['2026-03-08T06:59:59.999Z', '2026-03-08 01:59:59.999'],
  ['2026-03-08T07:00:00Z', '2026-03-08 03:00:00'],
])('%s is the border %s in New York', (at, text) => {
  expect(border(at, 'America/New_York')).toBe(text);
});

it('half an hour is repeated on Lord Howe Island', () => {
  expect(border('2026-04-04T14:59:00Z', 'Australia/Lord_Howe')).toBe('2026-04-05 01:59:00');
  expect(border('2026-04-04T15:00:00Z', 'Australia/Lord_Howe')).toBe('2026-04-05 02:00:00');
  expect(border('2026-04-04T15:15:00Z', 'Australia/Lord_Howe')).toBe('2026-04-05 02:00:00');
});

it.each(['America/New_York', 'Europe/Madrid', 'Australia/Lord_Howe'])(
  'what is at or behind an instant is at or behind its border too, around the turn of clocks in %s',
  (zone) => {
    const day = { 'Australia/Lord_Howe': '2026-04-04T12:00:00Z', 'Europe/Madrid': '2026-10-24T22:00:00Z' }[zone];
    const start = Date.parse(day ?? '2026-11-01T03:00:00Z');
    const quarters = Array.from({ length: 24 }, (_, index) => start + index * 900_000);
    // As CAKE prints them, and as they are read.
    const printed = quarters.map((at) => DateTime.fromMillis(at, { zone }).toFormat('yyyy-MM-dd HH:mm:ss'));
    const read = printed.map((text) => +earliestInstant(DateTime.fromSQL(text, { zone }) as DateTime<true>));
    for (const at of quarters) {
      const from = borderText(at, zone);
      expect(printed.map((text) => text >= from)).toEqual(read.map((instant) => instant >= at));
    }
  },
);
