import { Settings } from 'luxon';
import { afterEach, expect, it } from 'vitest';
import { wire as cake } from '../../datasources/cake/wire.ts';
import { wire as keitaro } from '../../datasources/keitaro/wire.ts';
import { instant } from '../../datasources/spec/field.ts';

const ends = instant('ends', 'When it ends.');
const presentTime = Settings.now;
afterEach(() => {
  Settings.now = presentTime;
});

it.each(['2026-01-15', '2026-07-15'])('the hour that clocks repeat is the earlier one, also on %s', (today) => {
  Settings.now = () => Date.parse(today);
  expect(cake.hear(ends, '2026-11-01T01:30:00', 'America/New_York')).toBe('2026-11-01T01:30:00-04:00');
  expect(keitaro.hear(ends, '2026-10-25 02:30:00', 'Europe/Madrid')).toBe('2026-10-25T02:30:00+02:00');
});
