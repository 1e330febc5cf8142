import { describe, expect, it } from 'vitest';
import { InvalidChange } from '../../datasources/errors.ts';
import { completeChanges } from '../../datasources/spec/complete-changes.ts';
import { type AnyRecord, cannotLeave, type Field, isChangeable } from '../../datasources/spec/field.ts';
import { proveField } from '../../datasources/spec/prove-field.ts';
import { isClearable } from '../../datasources/spec/words-of-row.ts';
import { type Bench, failure } from './bench.ts';
import { sampleValue, valueSpeltLike } from './sample-value.ts';
import { openWriteBench, type Writable } from './write-bench.ts';

/**
 * Each writable row of an entity is changed alone, emptied or refused, and everything else is read back and compared,
 * in the answers of the platform and in all that its sandbox stores.
 */
export function testChanges(bench: Bench, writable: Writable): void {
  const { title, platform } = bench;
  const account = () => bench.account('written');
  const { name: entity, spec, written } = writable;
  const { key, read, stored, change } = openWriteBench(bench, writable);
  const rows = Object.entries(spec.fields).filter(
    ([name, field]) => isChangeable(field) && !written.unknownRows?.[name],
  );
  const moving = new Set(written.moving ?? ['updated_at']);

  const storedNames = (name: string, field: Field) => [written.storedAs?.[name] ?? field.wire].flat();
  /** What a change of a row may move in the store. */
  const allowed = (name: string, field: Field) => [
    ...storedNames(name, field),
    ...Object.keys(written.movesToo?.[name] ?? {}),
    ...Object.keys(written.givenWith?.[name] ?? {}).flatMap((other) => storedNames(other, spec.fields[other] ?? field)),
  ];
  /** A row, and the rows whose stored member the platform moves with it. */
  const withMoved = (name: string) => [
    name,
    ...rows
      .filter(([row, field]) => storedNames(row, field).some((member) => written.movesToo?.[name]?.[member]))
      .map(([row]) => row),
  ];
  /** The rows that a change of another one must not touch; read-only rows may mirror the changed one. */
  const others = (names: readonly string[], record: AnyRecord) =>
    Object.fromEntries(
      Object.entries(record).filter(([row]) => !names.includes(row) && !spec.fields[row]?.readOnly && spec.fields[row]),
    );
  const sample = (name: string, field: Field) => {
    const own = written.samples?.[name]?.(account().state(), stored());
    return sampleValue(field, stored()[storedNames(name, field)[0] ?? ''], own);
  };
  const changeAlone = async (name: string, value: unknown) => {
    const before = { record: await read(), state: snapshot(account().state()) };
    const changed = await change({ [name]: value, ...written.givenWith?.[name] });
    const writes = account().requests.writes();
    return { before, writes, ...changed, record: await read(), state: snapshot(account().state()) };
  };
  const moved = (before: Snapshot, after: Snapshot) => movedIn(before, after, moving);
  /** Of the places that differ, those that no change of the row may touch. */
  const strange = (differs: readonly string[], name: string, field: Field, states: readonly Snapshot[]) => {
    const own = allowed(name, field).map((member) => `${written.collection} ${storedId()} ${member}`);
    const { collection, by } = written.storedIn?.[name] ?? {};
    const isBeside = (place: string) => {
      const [there, id] = place.split(' ');
      return there === collection && states.some((state) => state.get(`${there} ${id} ${by}`) === `"${storedId()}"`);
    };
    return differs.filter((place) => !own.includes(place) && !isBeside(place));
  };
  const storedId = () => {
    const [id] = Object.entries(account().state()[written.collection] ?? {}).find(
      ([candidate, record]) => (written.keyOf?.(record as AnyRecord, candidate) ?? candidate) === key(),
    ) ?? [''];
    return id;
  };

  describe(`a change of the ${entity} alone`, () => {
    it.each(rows)('of %s touches nothing else', async (name, field) => {
      const value = sample(name, field);
      const { before, writes, record, state } = await changeAlone(name, value);
      expect(writes.length).toBeGreaterThanOrEqual(1);
      const touched = [...withMoved(name), ...Object.keys(written.givenWith?.[name] ?? {})];
      expect(others(touched, record)).toEqual(others(touched, before.record));
      const differs = moved(before.state, state);
      if (written.ignoredRows?.[name]) {
        expect(differs).toEqual([]);
        expect(proveField(field, value, record[name])).toBe('NOT_APPLIED');
        return;
      }
      expect(strange(differs, name, field, [before.state, state])).toEqual([]);
      expect(differs).not.toEqual([]);
      expect(['APPLIED', 'NORMALIZED', 'UNVERIFIED']).toContain(proveField(field, value, record[name]));
    });

    const clearable = rows.filter(([name, field]) => isClearable(platform.wire, field) && !written.ignoredRows?.[name]);
    if (clearable.length > 0) {
      it.each(clearable)('to null empties %s and touches nothing else', async (name, field) => {
        await change({ [name]: sample(name, field), ...written.givenWith?.[name] });
        const { before, record, state } = await changeAlone(name, null);
        expect(others(withMoved(name), record)).toEqual(others(withMoved(name), before.record));
        const differs = moved(before.state, state);
        expect(strange(differs, name, field, [before.state, state])).toEqual([]);
        expect(differs).not.toEqual([]);
        expect(['APPLIED', 'UNVERIFIED']).toContain(proveField(field, null, record[name]));
      });
    }

    const unclearable = rows.filter(([, field]) => !isClearable(platform.wire, field));
    if (unclearable.length > 0) {
      it.each(unclearable)('to null is refused for %s, and nothing is sent', async (name) => {
        const error = await failure(() => change({ [name]: null, ...written.givenWith?.[name] }));
        expect(error).toBeInstanceOf(InvalidChange);
        expect(error).toMatchObject({ field: name, code: 'CANNOT_CLEAR' });
        expect(account().requests.writes()).toEqual([]);
      });
    }

    const worded = rows.flatMap(([name, field]) => {
      const word =
        field.unchanged === cannotLeave ? undefined : (field.unchanged ?? platform.wire.words[field.kind].unchanged);
      const value = valueSpeltLike(field, word);
      return value === undefined ? [] : [[name, value] as const];
    });
    if (worded.length > 0) {
      it.each(worded)('of %s to its own word for "unchanged" is refused, and nothing is sent', async (name, value) => {
        const error = await failure(() => change({ [name]: value, ...written.givenWith?.[name] }));
        expect(error).toMatchObject({ field: name, code: 'CANNOT_EXPRESS' });
        expect(account().requests.writes()).toEqual([]);
      });
    }

    it('says what travels with it at its present value', async () => {
      const present = await read();
      for (const [name, field] of rows) {
        const changes = { [name]: sample(name, field), ...written.givenWith?.[name] };
        const { completed } = completeChanges(platform.wire, spec.fields, changes, present);
        expect(completed).not.toContain(name);
      }
    });

    it('is generated for every changeable row', () => {
      const skipped = Object.entries(written.unknownRows ?? {}).map(([name, reason]) => `${name}: ${reason}`);
      console.log(
        `${title}, ${entity}: ${rows.length} rows set, ${clearable.length} emptied, ${unclearable.length} refused to be emptied, ${worded.length} refused for their word; ${skipped.length} skipped ${skipped.join('; ')}`,
      );
      expect(rows.length + clearable.length).toBeGreaterThanOrEqual(written.atLeast);
    });
  });
}

/** All that the sandbox stores, member by member. */
type Snapshot = ReadonlyMap<string, string>;

function snapshot(state: Readonly<Record<string, Readonly<Record<string, unknown>>>>): Snapshot {
  const members = Object.entries(state).flatMap(([collection, records]) =>
    Object.entries(records).flatMap(([id, record]) =>
      Object.entries(Object(record)).map(
        ([name, value]) => [`${collection} ${id} ${name}`, JSON.stringify(value) ?? ''] as const,
      ),
    ),
  );
  return new Map(members);
}

function movedIn(before: Snapshot, after: Snapshot, moving: ReadonlySet<string>): readonly string[] {
  return [...new Set([...before.keys(), ...after.keys()])].filter(
    (place) => before.get(place) !== after.get(place) && !moving.has(place.split(' ')[2] ?? ''),
  );
}
