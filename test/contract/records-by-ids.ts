import { describe, expect, it } from 'vitest';
import { eventKey } from '../../datasources/event-key.ts';
import type { AnyRecord } from '../../datasources/spec/field.ts';
import type { Bench, EntityBench } from './bench.ts';
import { call } from './connect.ts';
import { everyRecord } from './every-record.ts';

/** Records by ids keep length and order, with null for one that is not there. */
export function testRecordsByIds(bench: Bench, entity: EntityBench): void {
  const { account, line, platform } = bench;
  const { byIds } = entity.spec;
  if (!byIds) return;

  describe('records by ids', () => {
    it('keep length and order, with null for one that is not there, and one twice that is asked for twice', async () => {
      const { connection } = line();
      const records = (await everyRecord(bench, entity)).slice(0, 14);
      const keys = records.map((record) => keyOf(entity, record, line())).reverse();
      const missing = missingKey(keys);
      expect(new Set(keys).size).toBe(14);
      const asked = [...keys.slice(0, 7), missing, ...keys.slice(7), keys[2] ?? ''];
      for (const some of [asked, asked.slice(6, 8), [missing]]) {
        const found = await byIds(connection, some, call);
        expect(found.map((record) => told(record))).toEqual(some.map((key) => (key === missing ? null : key)));
      }
    });

    const told = (record: AnyRecord | null | Error) =>
      record === null || record instanceof Error ? record : keyOf(entity, record, line());

    it('are what the list shows', async () => {
      const records = (await everyRecord(bench, entity)).slice(0, 7);
      const found = await byIds(
        line().connection,
        records.map((record) => keyOf(entity, record, line())),
        call,
      );
      const plain = (record: AnyRecord | null | Error) => record && { ...record, seenAt: null };
      expect(found.map(plain)).toEqual(records.map(plain));
    });

    const isTaken = !entity.spec.nativeIds && platform.nativeIds.test(beyondFloats);
    it.each(isTaken ? [beyondFloats] : [])('may have the id %s, which no number is made of', async (id) => {
      expect(await byIds(line().connection, [id], call)).toEqual([null]);
      expect(JSON.stringify(account().requests.all())).toContain(id);
    });

    it('have ids of the form that the platform declares', async () => {
      const form = entity.spec.nativeIds ?? platform.nativeIds;
      const keys = (await everyRecord(bench, entity)).map((record) => keyOf(entity, record, line()));
      expect(keys.filter((key) => !form.test(key))).toEqual([]);
    });
  });
}

/** One more than a float can tell from its neighbour. */
const beyondFloats = '9007199254740993';

type Line = ReturnType<Bench['line']>;

/** What finds a record again: its id, and for an event its time with it. */
export function keyOf({ spec }: EntityBench, record: AnyRecord, { connection }: Line): string {
  const common = spec.common(record, connection.account);
  return 'occurredAt' in common ? eventKey(common.occurredAt, common.nativeId) : common.nativeId;
}

/** A key of the same form for nothing: beside the first one where that is an event's. */
function missingKey([first = '']: readonly string[]): string {
  const [at, id] = first.split('~');
  return id === undefined ? '98765432' : `${at}~98765432`;
}
