import { expect, it } from 'vitest';
import { firstLocalTime } from '../../datasources/tune/first-local-time.ts';

const zone = 'America/New_York';

it.each<[string, string, string]>([
  ['a time of its own', '2026-07-04T12:00:00Z', '2026-07-04 08:00:00'],
  ['parts of a second, which no row has', '2026-07-04T12:00:00.001Z', '2026-07-04 08:00:01'],
  ['the first run of a repeated hour', '2026-11-01T05:30:00Z', '2026-11-01 01:30:00'],
  ['the start of its second run', '2026-11-01T06:00:00Z', '2026-11-01 02:00:00'],
  ['the second run', '2026-11-01T06:30:29Z', '2026-11-01 02:00:00'],
  ['the end of the second run', '2026-11-01T06:59:59.999Z', '2026-11-01 02:00:00'],
  ['the hour behind it', '2026-11-01T07:30:00Z', '2026-11-01 02:30:00'],
  ['the first moment after a gap', '2026-03-08T07:00:00Z', '2026-03-08 03:00:00'],
  ['the last one before it', '2026-03-08T06:59:59Z', '2026-03-08 01:59:59'],
])('%s', (_says, at, local) => {
  expect(firstLocalTime(Date.parse(at), zone)).toBe(local);
});

it('knows half hours, as on Lord Howe Island', () => {
  expect(firstLocalTime(Date.parse('2026-04-04T15:10:00Z'), 'Australia/Lord_Howe')).toBe('2026-04-05 02:00:00');
});
