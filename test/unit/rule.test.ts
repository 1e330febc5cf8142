import { describe, expect, it } from 'vitest';
import { inOrder, notLonger, type Rule } from '../../datasources/spec/rule.ts';

const asked = (rule: Rule, from: string | undefined, to: string | undefined) => () =>
  rule({ values: { from, to }, given: { from, to }, isNew: true });

describe('a stretch', () => {
  it.each([
    ['2026-05-01', '2026-05-02'],
    ['2026-05-01T12:00:00+02:00', '2026-05-01T11:00:00Z'],
    [undefined, '2026-05-02'],
  ])('may go from %s to %s', (from, to) => {
    expect(asked(inOrder('from', 'to'), from, to)).not.toThrow();
    expect(asked(notLonger('from', 'to', 1), from, to)).not.toThrow();
  });

  it('ends later than it begins, and not much later where that is limited', () => {
    const refusal = expect.objectContaining({ code: 'INVALID_VALUE', field: 'to' });
    expect(asked(inOrder('from', 'to'), '2026-05-01', '2026-05-01')).toThrow(refusal);
    expect(asked(inOrder('from', 'to'), '2026-05-01T12:00:00+02:00', '2026-05-01T09:00:00Z')).toThrow(refusal);
    expect(asked(notLonger('from', 'to', 2), '2026-05-01', '2026-05-04')).toThrow(refusal);
  });
});
