import type { Common, EntityName } from '../../datasources/model.ts';
import type { Connection } from '../../datasources/platform.ts';
import type { AnyRecord } from '../../datasources/spec/field.ts';
import type { SandboxAccount } from '../../sandbox/index.ts';
import type { EntityBench } from './bench.ts';

/** What the sandbox holds of an entity and the platform lists, by id. */
export function storedRecords(entity: EntityBench, account: SandboxAccount): ReadonlyMap<string, AnyRecord> {
  const { collection, id, isListed = () => true, occurredAt } = entity;
  const { from, to } = stretchOf(entity);
  const isIn = (at: number) => at >= from && at < to;
  const records = Object.entries(account.state()[collection] ?? {}) as readonly (readonly [string, AnyRecord])[];
  return new Map(
    records
      .filter(([, stored]) => isListed(stored) && (!occurredAt || isIn(occurredAt(stored, account.timeZone))))
      .map(([key, stored]) => [id === undefined ? key : String(stored[id]), stored] as const),
  );
}

/** The stretch of time that tests of events look at: longer than any seed reaches back, unless told. */
export function stretchOf({ stretch }: EntityBench): { readonly from: number; readonly to: number } {
  return stretch ?? { from: Date.parse('2025-11-01T00:00:00Z'), to: Date.parse('2026-05-01T00:00:00Z') };
}

/** Their ids. */
export function storedIds(entity: EntityBench, account: SandboxAccount): readonly string[] {
  return [...storedRecords(entity, account).keys()];
}

/** Ids of records, in their order. */
export function idsOf(entity: EntityBench, { account }: Connection, records: readonly AnyRecord[]): readonly string[] {
  return records.map((record) => entity.spec.common(record, account).nativeId);
}

/** What records share with those of other platforms, some properties of which only some entities have. */
export function commonOf(
  { spec }: EntityBench,
  { account }: Connection,
  record: AnyRecord,
): Common[EntityName] & AnyRecord {
  // Suites ask it of entities that all platforms share; the type of a spec says so of each alone.
  return { ...(spec.common(record, account) as Common[EntityName]) };
}

/** Ids that were there before and are there now: what comes and goes meanwhile may be told or not. */
export function lasting(before: readonly string[], after: readonly string[]): ReadonlySet<string> {
  return new Set(after.filter((id) => before.includes(id)));
}

/** In the order of nobody, so that sets with repeats can be compared. */
export function sorted(ids: Iterable<string>): readonly string[] {
  return [...ids].sort();
}
