import { describe, expect, it } from 'vitest';
import { eventKey, eventKeys, splitEventKey } from '../../datasources/event-key.ts';

describe('the key of an event', () => {
  it.each([
    ['2026-01-01T00:00:00Z', '7', 1_767_225_600_000],
    ['2026-01-01T02:00:00+02:00', 'a~b', 1_767_225_600_000],
    ['1969-12-31T23:59:59.500Z', 'x', -500],
  ])('of what happened at %s with the id %s gives back both', (occurredAt, nativeId, at) => {
    const key = eventKey(occurredAt, nativeId);
    expect(key).toMatch(eventKeys);
    expect(splitEventKey(key)).toEqual({ at, nativeId });
  });

  it.each(['', '7', '7~', '~7', 'NaN~7', '1.5~7', '5~a\nb', ` 5~7`, `5~${'x'.repeat(201)}`])('is never %j', (key) => {
    expect(key).not.toMatch(eventKeys);
  });
});
