import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rangePresets, resolveRange } from '../../resolvers/date-range.ts';
import { InvalidInput } from '../../resolvers/invalid-input.ts';

const hour = 3_600_000;
const farFuture = Number.POSITIVE_INFINITY;

/** A preset as instants in UTC, as of a moment. */
function resolved(preset: string, timeZone: string, now: string): readonly [string, string] {
  const { from, to } = resolveRange({ preset, timeZone }, Date.parse(now));
  return [new Date(from).toISOString().slice(0, 16), new Date(to).toISOString().slice(0, 16)];
}

function refusal(act: () => unknown): InvalidInput {
  try {
    act();
  } catch (error) {
    if (error instanceof InvalidInput) return error;
    throw error;
  }
  throw new Error('Nothing was refused.');
}

describe('a preset', () => {
  // Noon of a Wednesday in Madrid, three days after its clocks went forward.
  it.each([
    ['TODAY', '2026-03-31T22:00', '2026-04-01T10:00'],
    ['YESTERDAY', '2026-03-30T22:00', '2026-03-31T22:00'],
    ['LAST_7_DAYS', '2026-03-25T23:00', '2026-04-01T10:00'],
    ['LAST_30_DAYS', '2026-03-02T23:00', '2026-04-01T10:00'],
    ['LAST_90_DAYS', '2026-01-01T23:00', '2026-04-01T10:00'],
    ['THIS_WEEK', '2026-03-29T22:00', '2026-04-01T10:00'],
    ['LAST_WEEK', '2026-03-22T23:00', '2026-03-29T22:00'],
    ['THIS_MONTH', '2026-03-31T22:00', '2026-04-01T10:00'],
    ['LAST_MONTH', '2026-02-28T23:00', '2026-03-31T22:00'],
  ])('%s runs from %s to %s', (preset, from, to) => {
    expect(resolved(preset, 'Europe/Madrid', '2026-04-01T10:00:00Z')).toEqual([from, to]);
  });

  it('is tried above, each of them', () => {
    expect(Object.keys(rangePresets)).toHaveLength(9);
  });

  it.each([
    ['Europe/Madrid', '2026-03-30T12:00:00Z', 23],
    ['Europe/Madrid', '2026-10-26T12:00:00Z', 25],
    ['America/New_York', '2026-03-09T12:00:00Z', 23],
    ['America/New_York', '2026-11-02T12:00:00Z', 25],
    ['Australia/Lord_Howe', '2026-10-05T01:00:00Z', 23.5],
    // Clocks that change at midnight: that day begins at one, and that one has two midnights.
    ['America/Santiago', '2026-09-07T12:00:00Z', 23],
    ['America/Havana', '2026-11-02T12:00:00Z', 25],
  ])('yesterday in %s, as of %s, has %f hours', (timeZone, now, hours) => {
    const { from, to } = resolveRange({ preset: 'YESTERDAY', timeZone }, Date.parse(now));
    expect((to - from) / hour).toBe(hours);
  });

  it('of yesterday ends where that of today begins, in every zone and at every moment', () => {
    const zones = fc.constantFrom(
      'UTC',
      'Europe/Madrid',
      'America/Santiago',
      'America/Havana',
      'Africa/Cairo',
      'Asia/Kathmandu',
    );
    const moments = fc.date({ min: new Date('2024-01-01'), max: new Date('2027-01-01'), noInvalidDate: true });
    fc.assert(
      fc.property(zones, moments, (timeZone, moment) => {
        const now = +moment + 1;
        const today = resolveRange({ preset: 'TODAY', timeZone }, now);
        expect(resolveRange({ preset: 'YESTERDAY', timeZone }, now).to).toBe(today.from);
        expect(today.to).toBe(now);
        expect(now - today.from).toBeLessThan(25 * hour);
      }),
    );
  });
});

describe('a range from one instant to another', () => {
  it('is what it says, as far as it is in the past', () => {
    const range = { from: '2026-04-01T00:00:00+02:00', to: '2026-04-02T00:00:00Z' };
    const [from, to] = [Date.parse(range.from), Date.parse(range.to)];
    expect(resolveRange(range, farFuture)).toEqual({ from, to });
    expect(resolveRange(range, to - 1)).toEqual({ from, to: to - 1 });
    expect(resolveRange({ from: range.from }, to)).toEqual({ from, to });
  });

  it('that lies in the future is empty', () => {
    const { from, to } = resolveRange({ from: '2026-04-01T00:00:00Z' }, Date.parse('2026-01-01T00:00:00Z'));
    expect(to).toBe(from);
  });
});

describe('a range that cannot be meant', () => {
  it.each([
    ['preset', { preset: 'TODAY', timeZone: 'UTC', from: '2026-01-01T00:00:00Z' }],
    ['preset', { preset: 'TODAY', timeZone: 'UTC', to: '2026-01-01T00:00:00Z' }],
    ['preset', { preset: 'TOMORROW', timeZone: 'UTC' }],
    ['timeZone', { preset: 'TODAY' }],
    ['timeZone', { preset: 'TODAY', timeZone: 'Madrid' }],
    ['from', {}],
    ['from', { to: '2026-01-01T00:00:00Z' }],
    ['to', { from: '2026-01-02T00:00:00Z', to: '2026-01-01T00:00:00Z' }],
    ['to', { from: '2026-01-01T00:00:00Z', to: '2026-01-01T00:00:00Z' }],
  ])('is refused at its "%s": %j', (part, range) => {
    const refused = refusal(() => resolveRange(range, farFuture));
    expect(refused).toMatchObject({ field: `filter.range.${part}`, code: 'BAD_USER_INPUT' });
    expect(refused.message).toContain(`"${part}"`);
  });
});
