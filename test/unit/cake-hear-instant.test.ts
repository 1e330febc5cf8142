import { DateTime } from 'luxon';
import { expect, it } from 'vitest';
import { hearInstant } from '../../datasources/cake/hear-instant.ts';
import { Malformed } from '../../datasources/errors.ts';
import { earliestInstant } from '../../datasources/local-time.ts';

it.each([
  ['America/New_York', '2026-10-31T22:00:00'],
  ['America/New_York', '2026-03-07T23:00:00'],
  ['America/St_Johns', '2010-11-06T22:00:00'],
  ['Australia/Lord_Howe', '2026-04-04T23:00:00'],
  ['Europe/Madrid', '2026-10-25T00:00:00'],
  ['Asia/Kathmandu', '2026-05-01T00:00:00'],
  ['UTC', '2026-05-01T00:00:00'],
])('every minute is heard as its earliest instant, around %s %s', (zone, start) => {
  const said = Array.from({ length: 600 }, (_, minute) =>
    DateTime.fromISO(start, { zone: 'UTC' }).plus({ minutes: minute }).toFormat("yyyy-MM-dd'T'HH:mm:ss"),
  );
  const asked = said.map((text) => earliestInstant(DateTime.fromISO(text, { zone }) as DateTime<true>));
  expect(said.map((text) => hearInstant(text, zone))).toEqual(
    asked.map((instant) => instant.toISO({ suppressMilliseconds: true })),
  );
});

it.each([
  ['2026-05-01T10:00:00.0000001', '2026-05-01T10:00:00Z'],
  ['2026-05-01T10:00:00.5', '2026-05-01T10:00:00.500Z'],
  ['2026-05-01T10:00:00.5379999', '2026-05-01T10:00:00.537Z'],
])('%s is heard as %s', (said, heard) => {
  expect(hearInstant(said, 'UTC')).toBe(heard);
});

it.each([
  '2026-02-30T10:00:00',
  '2026-13-01T10:00:00',
  '2026-05-01T25:00:00',
  '2026-05-01T10:60:00',
  '2026-05-01 10:00:00',
])('%s is no date', (said) => {
  expect(() => hearInstant(said, 'America/New_York')).toThrow(Malformed);
});
