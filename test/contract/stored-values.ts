import { describe, expect, it } from 'vitest';
import type { AnyRecord, Field } from '../../datasources/spec/field.ts';
import { isReadable } from '../../datasources/spec/field.ts';
import type { Bench, EntityBench } from './bench.ts';
import { type HostileKind, hostileKinds } from './entity-case.ts';
import { everyRecord } from './every-record.ts';
import { plainNumber } from './plain-number.ts';
import { storedRecords } from './stored.ts';

/** What is stored arrives as it is, whatever has broken clients before. */
export function testStoredValues(bench: Bench, entity: EntityBench): void {
  const { account, line, contract } = bench;
  const { arrives = (text) => text } = contract;
  const { spec, lacks = [], shownOtherwise = [], storedAs = {} } = entity;
  /** Undefined where the sandbox does not keep the row under a name that is known here. */
  const storedValue = (name: string, { wire, readAt = wire }: Field, stored: AnyRecord) =>
    storedAs[name]?.(stored) ?? stored[readAt];

  /** Each row that the sandbox stores under its wire's name, with what of it was shown. */
  const compare = async () => {
    const stored = storedRecords(entity, account());
    return (await everyRecord(bench, entity)).flatMap((record) => {
      const { nativeId } = spec.common(record, line().connection.account);
      const own = stored.get(nativeId) ?? {};
      return Object.entries(spec.fields)
        .filter(
          ([name, field]) =>
            isComparable(field) && storedValue(name, field, own) !== undefined && !shownOtherwise.includes(name),
        )
        .map(([name, field]) => ({ name, field, nativeId, was: storedValue(name, field, own), is: record[name] }));
    });
  };

  // Read once: nothing of this account changes meanwhile.
  let reading: ReturnType<typeof compare> | undefined;
  const compared = () => {
    reading ??= compare();
    return reading;
  };

  describe('a stored value', () => {
    it('of text, of an id or of money arrives as it is stored', async () => {
      const values = await compared();
      const spoilt = values.filter(({ field, was, is }) => told(field, is) !== told(field, was, arrives));
      expect(spoilt.map(({ name, nativeId, was, is }) => ({ name, nativeId, was, is }))).toEqual([]);
      expect(new Set(values.map(({ name }) => name)).size).toBeGreaterThan(2);
    });

    const kinds = (Object.keys(hostileKinds) as HostileKind[]).filter((kind) => !lacks.includes(kind));
    it.each(kinds)('with %s is among those compared', async (kind) => {
      const found = (await compared()).filter(
        ({ field, was }) => field.kind === 'text' && hostileKinds[kind].test(String(was ?? '')),
      );
      expect(found.length).toBeGreaterThan(0);
    });

    it('of money is decimal text wherever all platforms share it', async () => {
      const odd = (await everyRecord(bench, entity))
        .flatMap((record) => Object.values(spec.common(record, line().connection.account)))
        .filter(
          (value): value is { amount: unknown } => typeof value === 'object' && value !== null && 'amount' in value,
        )
        .filter(({ amount }) => typeof amount !== 'string' || !/^-?\d+(\.\d+)?$/.test(amount));
      expect(odd).toEqual([]);
    });
  });
}

const comparedKinds: readonly Field['kind'][] = ['text', 'reference', 'amount', 'decimal'];

function isComparable(field: Field): boolean {
  return comparedKinds.includes(field.kind) && isReadable(field);
}

/** A value in the one form in which nothing but a real difference shows; nothing is null, however it is spelt. */
function told({ kind }: Field, value: unknown, arrives: (text: string) => string = (text) => text): string | null {
  if (value === null || value === undefined) return null;
  const said = arrives(String(value));
  if (said === '' || (kind === 'reference' && said === '0')) return null;
  return kind === 'amount' || kind === 'decimal' ? plainNumber(said) : said;
}
