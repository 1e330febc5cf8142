import { describe, expect, it } from 'vitest';
import { type Columns, joinRows } from '../../datasources/cake/native/reports/join-rows.ts';
import { decimal, integer, reference, text } from '../../datasources/spec/field.ts';

const columns: Columns = {
  id: { ...reference('id', 'What it is about.'), join: 'same' },
  name: { ...text('name', 'Its name.'), join: 'same' },
  clicks: { ...integer('clicks', 'Clicks.'), join: 'sum' },
  revenue: { ...decimal('revenue', 'Revenue.'), join: 'sum' },
  epc: { ...decimal('epc', 'For each click.'), join: { of: 'revenue', by: 'clicks' } },
  score: { ...decimal('score', 'A score.'), join: 'lost' },
};
const row = (id: string, clicks: number, revenue: string | null, epc: string | null, score: string | null = null) => ({
  ...{ id, name: `Name of ${id}`, clicks, revenue, epc, score },
});
const join = (...stretches: readonly (readonly ReturnType<typeof row>[])[]) => joinRows(columns, 'id', stretches);

describe('rows of stretches that follow each other', () => {
  it('add up exactly, and quotients are those of the sums', () => {
    expect(
      join([row('1', 3, '0.1000', '0.0333')], [row('1', 4, '922337203685477.2000', '230584300921369.3000')]),
    ).toEqual([row('1', 7, '922337203685477.3000', '131762457669353.9000')]);
    expect(join([row('1', 3, '-1.0000', '-0.3333')], [row('1', 3, '0.0000', '0.0000')])).toEqual([
      row('1', 6, '-1.0000', '-0.1667'),
    ]);
  });

  it('stay as they are where only one stretch has them, in the order in which they came', () => {
    const [first, second, third] = [
      row('1', 3, '0.1000', '9.9999', '4.00'),
      row('2', 1, '2.0000', '2.0000'),
      row('3', 0, null, null),
    ] as const;
    expect(join([first, second], [], [third])).toEqual([first, second, third]);
  });

  it('have no quotient where the platform came by it in another way', () => {
    expect(join([row('1', 2, '1.0000', '0.5000')], [row('1', 2, '1.0000', '0.2500')])).toEqual([
      row('1', 4, '2.0000', null),
    ]);
  });

  it('have the quotient that the platform prints where there is nothing to divide by', () => {
    expect(join([row('1', 0, '1.0000', '0.0000')], [row('1', 0, '1.0000', '0.0000')])).toEqual([
      row('1', 0, '2.0000', '0.0000'),
    ]);
    expect(join([row('1', 0, '1.0000', '0.0000')], [row('1', 2, '1.0000', '0.5000')])).toEqual([
      row('1', 2, '2.0000', '1.0000'),
    ]);
  });

  it('have no average of unknown weights, unless it is that of one stretch', () => {
    expect(join([row('1', 0, null, null, '4.00')], [row('1', 0, null, null, '5.00')])).toEqual([
      row('1', 0, null, null, null),
    ]);
    expect(join([row('1', 0, null, null, '4.00')], [row('1', 0, null, null)])).toEqual([
      row('1', 0, null, null, '4.00'),
    ]);
  });
});
