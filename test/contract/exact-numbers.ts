import { describe, expect, it } from 'vitest';
import type { Bench, EntityBench } from './bench.ts';
import { everyRecord } from './every-record.ts';
import { plainNumber } from './plain-number.ts';
import { commonOf, storedRecords } from './stored.ts';

/** Money that a float would spoil: what is shown of it has each digit that is stored. */
export function testExactNumbers(bench: Bench, entity: EntityBench): void {
  if (entity.name !== 'conversion') return;

  describe('money', () => {
    it('of a tenth, of a fifth and of many digits arrives as it is stored', async () => {
      const { connection } = bench.line();
      const records = await everyRecord(bench, entity);
      const shown = new Set(
        records.flatMap((record) => [...numbersIn(record), ...numbersIn(commonOf(entity, connection, record))]),
      );
      const stored = [...storedRecords(entity, bench.account()).values()].flatMap(numbersIn);
      const long = stored.filter((number) => number.replace(/\D/g, '').length >= manyDigits);
      expect([...shown]).toEqual(expect.arrayContaining(['0.1', '0.2']));
      expect(long.length).toBeGreaterThan(0);
      expect(long.filter((number) => !shown.has(number))).toEqual([]);
    });
  });
}

/** More than a float keeps. */
const manyDigits = 17;

/** The texts anywhere in a value that are numbers. */
function numbersIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return /^-?\d+(\.\d+)?$/.test(value) ? [plainNumber(value)] : [];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(numbersIn) : [];
}
