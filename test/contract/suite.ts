import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  InvalidChange,
  OutcomeUnknown,
  RateLimited,
  Rejected,
  Unauthorized,
  Unreachable,
} from '../../datasources/errors.ts';
import type { EntitySpec, Platform } from '../../datasources/platform.ts';
import { type AnyRecord, type Field, isChangeable } from '../../datasources/spec/field.ts';
import { isClearable } from '../../datasources/spec/write-record.ts';
import { type Sandbox, type SandboxAccount, type SandboxAccountOptions, startSandbox } from '../../sandbox/index.ts';
import { call, connect, type TestLine } from './connect.ts';
import { sampleValue, valueSpeltLike } from './sample-value.ts';

export interface ContractCase {
  readonly platform: Platform;
  /** The simulated account; its zone must be America/New_York, where the samples of instants are at home. */
  readonly account: Omit<SandboxAccountOptions, 'id' | 'timeZone' | 'currency'>;
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
  /** Addresses of the sandbox that no row uses yet. */
  readonly unusedAddresses: readonly string[];
}

/** What every platform must keep to, asked over real HTTP of a sandbox that was written from the manual alone. */
export function testPlatform(title: string, contract: ContractCase): void {
  describe(title, () => {
    const { platform } = contract;
    const spec = offersOf(platform);
    let sandbox: Sandbox;
    let account: SandboxAccount;
    let line: TestLine;
    let id: string;

    beforeAll(async () => {
      const zone = { currency: 'USD', timeZone: 'America/New_York' };
      sandbox = await startSandbox({
        accounts: [
          { ...contract.account, ...zone, id: 'full', sizes: { offers: 40, advertisers: 12 } },
          { ...contract.account, ...zone, id: 'single', sizes: { offers: 1, advertisers: 1 } },
          { ...contract.account, ...zone, id: 'empty', sizes: { offers: 0, advertisers: 0 } },
        ],
      });
      account = sandbox.account('full');
      line = connect(platform, account, { apiKey: account.apiKey });
      id = (await page(line, null, 1))[0]?.id ?? '';
    });
    beforeEach(() => account.requests.clear());
    afterAll(() => sandbox.close());

    const page = async ({ connection }: TestLine, after: string | null, limit: number) =>
      (await spec.list(connection, { after, limit }, call)).rows.map(({ record, position }) => ({
        id: spec.common(record, connection.account).nativeId,
        position,
      }));
    const read = async (offerId = id): Promise<AnyRecord> => {
      const [record] = await spec.byIds(line.connection, [offerId], call);
      if (!record || record instanceof Error) throw record ?? new Error(`There is no offer ${offerId}.`);
      return record;
    };
    const stored = (): AnyRecord => account.state().offers?.[id] as AnyRecord;
    const failing = (apiKey: string) => connect(platform, account, { apiKey });

    describe('lists', () => {
      it('give every offer once, whatever the size of a page', async () => {
        const seen: string[] = [];
        for (let after: string | null = null, more = true; more; ) {
          const { rows, hasMore } = await spec.list(line.connection, { after, limit: 7 }, call);
          seen.push(...rows.map(({ record }) => spec.common(record, line.connection.account).nativeId));
          after = rows.at(-1)?.position ?? after;
          more = hasMore;
        }
        const whole = (await page(line, null, 500)).map((row) => row.id);
        expect(seen).toEqual(whole);
        expect(new Set(seen).size).toBe(seen.length);
        expect(seen.length).toBeGreaterThan(30);
      });

      it('may be empty, or of one', async () => {
        const of = (name: string) => connect(platform, sandbox.account(name), { apiKey: sandbox.account(name).apiKey });
        expect(await page(of('empty'), null, 10)).toEqual([]);
        expect(await page(of('single'), null, 10)).toHaveLength(1);
      });
    });

    describe('records by ids', () => {
      it('keep length and order, with null for one that is not there', async () => {
        const ids = (await page(line, null, 14)).map((row) => row.id).reverse();
        const asked = [...ids.slice(0, 7), '99999999', ...ids.slice(7)];
        for (const some of [asked, asked.slice(6, 8)]) {
          const found = await spec.byIds(line.connection, some, call);
          expect(found.map((record) => record && String((record as AnyRecord).offerId))).toEqual(
            some.map((one) => (one === '99999999' ? null : one)),
          );
        }
      });
    });

    const rows = Object.entries(spec.fields).filter(
      ([name, field]) => isChangeable(field) && !contract.unknownRows?.includes(name),
    );
    /** The rows that a change of another one must not touch; read-only rows may mirror the changed one. */
    const others = (name: string, record: AnyRecord) =>
      Object.fromEntries(Object.entries(record).filter(([row]) => row !== name && !spec.fields[row]?.readOnly));
    const changeAlone = async (name: string, value: unknown) => {
      const before = { record: await read(), stored: structuredClone(stored()) };
      account.requests.clear();
      await spec.change(line.connection, id, { [name]: value }, call);
      const writes = account.requests.writes();
      return { before, writes, record: await read(), stored: structuredClone(stored()) };
    };
    const sample = (name: string, field: Field) => {
      const offers = Object.values(account.state().offers ?? {}) as AnyRecord[];
      return sampleValue(field, stored()[storedName(name, field)], contract.samples?.[name]?.(offers));
    };
    const storedName = (name: string, field: Field) => contract.storedAs?.[name] ?? field.wire;

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
        await spec.change(line.connection, id, { [name]: sample(name, field) }, call);
        const { before, record, stored: after } = await changeAlone(name, null);
        expect(changedKeys(before.stored, after)).toEqual([storedName(name, field)]);
        expect(others(name, record)).toEqual(others(name, before.record));
        if (!field.writeOnly) expect([null, []]).toContainEqual(record[name]);
      });

      const unclearable = rows.filter(([, field]) => !isClearable(platform.wire, field));
      it.each(unclearable)('to null is refused for %s, and nothing is sent', async (name) => {
        const error = await failure(() => spec.change(line.connection, id, { [name]: null }, call));
        expect(error).toBeInstanceOf(InvalidChange);
        expect(error).toMatchObject({ field: name, code: 'CANNOT_CLEAR' });
        expect(account.requests.count()).toBe(0);
      });

      const worded = rows.flatMap(([name, field]) => {
        const value = valueSpeltLike(field, field.unchanged ?? platform.wire.words[field.kind].unchanged);
        return value === undefined ? [] : [[name, value] as const];
      });
      if (worded.length > 0) {
        it.each(worded)(
          'of %s to its own word for "unchanged" is refused, and nothing is sent',
          async (name, value) => {
            const error = await failure(() => spec.change(line.connection, id, { [name]: value }, call));
            expect(error).toMatchObject({ field: name, code: 'CANNOT_EXPRESS' });
            expect(account.requests.count()).toBe(0);
          },
        );
      }

      it('is generated for every changeable row', () => {
        console.log(
          `${title}: ${rows.length} rows set, ${clearable.length} emptied, ${unclearable.length} refused to be emptied, ${worded.length} refused for their word`,
        );
        expect(rows.length + clearable.length).toBeGreaterThanOrEqual(contract.atLeast);
        expect(clearable.length + unclearable.length).toBe(rows.length);
      });
    });

    describe('when something goes wrong', () => {
      beforeEach(() => account.faults.clear());
      afterAll(() => account.faults.clear());
      const change = (apiKey = account.apiKey) =>
        spec.change(failing(apiKey).connection, id, contract.refused.changes, call);

      it('a refusal comes back as Rejected, in the words of the platform, with the field', async () => {
        const error = await failure(() => change());
        expect(error).toBeInstanceOf(Rejected);
        expect(error).toMatchObject({ field: contract.refused.field, platformMessage: contract.refused.words });
      });

      it('a wrong key is Unauthorized, for reads and for writes', async () => {
        const { connection } = failing('wrong');
        expect(await failure(() => connection.check(call))).toBeInstanceOf(Unauthorized);
        expect(await failure(() => spec.list(connection, { after: null, limit: 1 }, call))).toBeInstanceOf(
          Unauthorized,
        );
        expect(await failure(() => change('wrong'))).toBeInstanceOf(Unauthorized);
      });

      it.each([{ status: 503 }, { reset: 'before' }, { truncate: true }, { status: 429, retryAfter: 0 }] as const)(
        'a read is sent again after %j',
        async (fault) => {
          account.faults.set({ ...fault, times: 1 });
          expect(await spec.list(line.connection, { after: null, limit: 3 }, call)).toMatchObject({ hasMore: true });
          expect(account.requests.count()).toBe(2);
        },
      );

      it.each([
        [{ status: 503 }, OutcomeUnknown],
        [{ reset: 'before' }, OutcomeUnknown],
        [{ reset: 'after' }, OutcomeUnknown],
        [{ truncate: true }, OutcomeUnknown],
        [{ html: true }, OutcomeUnknown],
        [{ malformed: true }, OutcomeUnknown],
        [{ throttle: true }, RateLimited],
        [{ status: 429 }, RateLimited],
      ] as const)('a write is never sent twice after %j', async (fault, expected) => {
        account.faults.set(fault);
        expect(await failure(() => spec.change(line.connection, id, { offerName: 'Sent once' }, call))).toBeInstanceOf(
          expected,
        );
        expect(account.requests.count()).toBe(1);
      });

      it('a write is done once although its answer was lost', async () => {
        account.faults.set({ reset: 'after' });
        const error = await failure(() => spec.change(line.connection, id, { offerName: 'Done once' }, call));
        expect(error).toBeInstanceOf(OutcomeUnknown);
        account.faults.clear();
        expect((await read()).offerName).toBe('Done once');
        expect(account.requests.writes()).toHaveLength(1);
      });

      it('an account that does not exist is Unreachable, and a write says that nothing was sent', async () => {
        const closed = await startSandbox({
          accounts: [{ ...contract.account, id: 'closed', currency: 'USD', timeZone: 'UTC' }],
        });
        await closed.close();
        const gone = connect(platform, closed.account('closed'), { apiKey: 'x' });
        expect(await failure(() => gone.connection.check(call))).toBeInstanceOf(Unreachable);
        const error = await failure(() => spec.change(gone.connection, id, { offerName: 'x' }, call));
        expect(error).toBeInstanceOf(Unreachable);
        expect(error.message).toContain('nothing was sent');
      });

      it('an answer that takes too long is given up, and a hanging write is of unknown outcome', async () => {
        account.faults.set({ hang: true });
        const hasty = connect(platform, account, { apiKey: account.apiKey }, { timeout: 1, retries: 0 });
        expect(await failure(() => hasty.connection.check(call))).toBeInstanceOf(Unreachable);
        const error = await failure(() => spec.change(hasty.connection, id, { offerName: 'x' }, call));
        expect(error).toBeInstanceOf(OutcomeUnknown);
      });

      it('the key stands in no message, in no cause and in no log entry', async () => {
        const key = account.apiKey;
        const { connection, logged } = failing(key);
        const faults = [
          { status: 500 },
          { reset: 'before' },
          { html: true },
          { malformed: true },
          { truncate: true },
        ] as const;
        const errors: Error[] = [];
        for (const fault of faults) {
          account.faults.set(fault);
          errors.push(await failure(() => connection.check(call)));
          errors.push(await failure(() => spec.change(connection, id, { offerName: 'x' }, call)));
        }
        const everything = [
          ...errors.flatMap(causes),
          ...logged.flatMap((entry) => [entry.message, ...causes(entry.cause)]),
        ];
        expect(errors).toHaveLength(10);
        expect(everything.filter((text) => text.includes(key))).toEqual([]);
      });
    });

    it('every address of its rows is served by the sandbox, and the other way round', () => {
      const known = new Set(account.addresses.map(normal));
      const used = Object.values(platform.operations).map(({ address }) => normal(address));
      expect(used.filter((address) => !known.has(address))).toEqual([]);
      const unused = [...known].filter((address) => !used.includes(address));
      expect(unused.sort()).toEqual(contract.unusedAddresses.map(normal).sort());
    });
  });
}

type OfferSpec = Required<EntitySpec<'offer'>>;

function offersOf({ entities }: Platform): OfferSpec {
  const { offer } = entities;
  if (!offer?.list || !offer.byIds || !offer.change || !offer.create) throw new Error('The platform lacks a method.');
  return offer as OfferSpec;
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

async function failure(act: () => Promise<unknown>): Promise<Error> {
  try {
    await act();
  } catch (error) {
    if (error instanceof Error) return error;
  }
  throw new Error('Nothing went wrong.');
}

function causes(error: unknown): readonly string[] {
  return error instanceof Error ? [error.message, String(error.stack), ...causes(error.cause)] : [];
}

/** Addresses are compared without letter case, base path and the names of placeholders. */
function normal(address: string): string {
  return address
    .replace(/^(GET|POST) (?=\/api)/, '')
    .replace('/admin_api/v1', '')
    .replace(/\{\w+\}/g, '{}')
    .toLowerCase();
}
