import { describe, expect, it } from 'vitest';
import { InvalidChange } from '../../datasources/errors.ts';
import { type AnyRecord, type Field, isChangeable } from '../../datasources/spec/field.ts';
import { isClearable } from '../../datasources/spec/write-record.ts';
import { type Bench, failure } from './bench.ts';
import { call } from './connect.ts';
import { openOfferBench } from './offer-bench.ts';
import { sampleValue, valueSpeltLike } from './sample-value.ts';

/**
 * What a platform declares whose offers can be changed. They need rows named `offerId` and `offerName`, and its sandbox
 * a collection `offers` in its state, whose `updated_at` alone may move by itself.
 */
export interface ChangesCase {
  /** Rows that this account's generation of the platform does not know, with the reason in the caller. */
  readonly unknownRows?: readonly string[];
  /** Rows that take certain values only; they are picked from what the sandbox stores of all offers. */
  readonly samples?: Readonly<Record<string, (offers: readonly AnyRecord[]) => readonly unknown[]>>;
  /** Where the sandbox keeps a row under another name than the wire's. */
  readonly storedAs?: Readonly<Record<string, string>>;
  /** A change that the platform refuses, the field it names, and its words. */
  readonly refused: { readonly changes: AnyRecord; readonly field: string; readonly words: string };
  /** Changes that must at least have been tried, set and emptied: a row that vanishes is noticed. */
  readonly atLeast: number;
}

/** Each writable row is changed alone, emptied or refused, and everything else is read back and compared. */
export function testChanges(bench: Bench, changes: ChangesCase): void {
  const { title, platform, account, line } = bench;
  const { spec, id, read, stored } = openOfferBench(bench);
  const rows = Object.entries(spec.fields).filter(
    ([name, field]) => isChangeable(field) && !changes.unknownRows?.includes(name),
  );
  /** The rows that a change of another one must not touch; read-only rows may mirror the changed one. */
  const others = (name: string, record: AnyRecord) =>
    Object.fromEntries(Object.entries(record).filter(([row]) => row !== name && !spec.fields[row]?.readOnly));
  const changeAlone = async (name: string, value: unknown) => {
    const before = { record: await read(), stored: structuredClone(stored()) };
    account().requests.clear();
    await spec.change(line().connection, id(), { [name]: value }, call);
    const writes = account().requests.writes();
    return { before, writes, record: await read(), stored: structuredClone(stored()) };
  };
  const sample = (name: string, field: Field) => {
    const offers = Object.values(account().state().offers ?? {}) as AnyRecord[];
    return sampleValue(field, stored()[storedName(name, field)], changes.samples?.[name]?.(offers));
  };
  const storedName = (name: string, field: Field) => changes.storedAs?.[name] ?? field.wire;

  describe('a change alone', () => {
    it.each(rows)('of %s touches nothing else', async (name, field) => {
      const value = sample(name, field);
      const { before, writes, record, stored: after } = await changeAlone(name, value);
      expect(writes).toHaveLength(1);
      expect(changedKeys(before.stored, after)).toEqual([storedName(name, field)]);
      expect(others(name, record)).toEqual(others(name, before.record));
      if (!field.writeOnly) expect(plain(field, record[name])).toEqual(plain(field, value));
    });

    const clearable = rows.filter(([, field]) => isClearable(platform.wire, field));
    it.each(clearable)('to null empties %s and touches nothing else', async (name, field) => {
      await spec.change(line().connection, id(), { [name]: sample(name, field) }, call);
      const { before, record, stored: after } = await changeAlone(name, null);
      expect(changedKeys(before.stored, after)).toEqual([storedName(name, field)]);
      expect(others(name, record)).toEqual(others(name, before.record));
      if (!field.writeOnly) expect([null, []]).toContainEqual(record[name]);
    });

    const unclearable = rows.filter(([, field]) => !isClearable(platform.wire, field));
    it.each(unclearable)('to null is refused for %s, and nothing is sent', async (name) => {
      const error = await failure(() => spec.change(line().connection, id(), { [name]: null }, call));
      expect(error).toBeInstanceOf(InvalidChange);
      expect(error).toMatchObject({ field: name, code: 'CANNOT_CLEAR' });
      expect(account().requests.count()).toBe(0);
    });

    const worded = rows.flatMap(([name, field]) => {
      const value = valueSpeltLike(field, field.unchanged ?? platform.wire.words[field.kind].unchanged);
      return value === undefined ? [] : [[name, value] as const];
    });
    if (worded.length > 0) {
      it.each(worded)('of %s to its own word for "unchanged" is refused, and nothing is sent', async (name, value) => {
        const error = await failure(() => spec.change(line().connection, id(), { [name]: value }, call));
        expect(error).toMatchObject({ field: name, code: 'CANNOT_EXPRESS' });
        expect(account().requests.count()).toBe(0);
      });
    }

    it('is generated for every changeable row', () => {
      console.log(
        `${title}: ${rows.length} rows set, ${clearable.length} emptied, ${unclearable.length} refused to be emptied, ${worded.length} refused for their word`,
      );
      expect(rows.length + clearable.length).toBeGreaterThanOrEqual(changes.atLeast);
      expect(clearable.length + unclearable.length).toBe(rows.length);
    });
  });
}

/** An amount by its value: platforms pad it with zeros, or do not. */
function plain({ kind }: Field, value: unknown): unknown {
  return kind === 'amount' ? Number(value) : value;
}

/** What time and the platform itself move is no change of ours. */
const moved = new Set(['updated_at']);

function changedKeys(before: AnyRecord, after: AnyRecord): readonly string[] {
  const keys = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...keys].filter((key) => !moved.has(key) && JSON.stringify(before[key]) !== JSON.stringify(after[key]));
}
