import { beforeAll, describe, expect, it } from 'vitest';
import { Malformed, Unauthorized } from '../../datasources/errors.ts';
import { credentialsOf } from '../../src/sandbox-settings.ts';
import { type Bench, type EntityBench, failure } from './bench.ts';
import { connect } from './connect.ts';
import { textsOf } from './error-texts.ts';
import { everyRecord } from './every-record.ts';
import { readsOf } from './reads-of.ts';
import { keyOf } from './records-by-ids.ts';

/** What goes wrong in passing is asked again, once; what makes no sense or is refused is told, without the key. */
export function testReadFailures(bench: Bench, entity: EntityBench): void {
  const { account, line, platform } = bench;
  let keys: readonly string[] = [];
  beforeAll(async () => {
    const records = (await everyRecord(bench, entity)).slice(0, 2);
    keys = records.map((record) => keyOf(entity, record, line()));
  });

  describe.each(readsOf(bench, entity, () => keys))('read by $way', ({ run }) => {
    it.each(passing)('is asked for again after %j', async (fault) => {
      const calm = await run(line());
      const calls = account().requests.count();
      account().requests.clear();
      account().faults.set({ ...fault, times: 1 });
      expect(still(await run(line()))).toEqual(still(calm));
      expect(account().requests.count()).toBe(calls + 1);
    });

    it('is Unauthorized with a wrong key', async () => {
      const wrong = connect(platform, account(), wrongKey(bench));
      expect(await failure(() => run(wrong))).toBeInstanceOf(Unauthorized);
    });

    it.each([{ html: true }, { malformed: true }] as const)('is Malformed after %j', async (fault) => {
      account().faults.set(fault);
      expect(await failure(() => run(line()))).toBeInstanceOf(Malformed);
    });

    it('tells the key in no message, in no cause and in no log entry', async () => {
      const watched = connect(platform, account());
      const errors: Error[] = [];
      for (const fault of lasting) {
        account().faults.set(fault);
        errors.push(await failure(() => run(watched)));
      }
      const said = [...errors, ...watched.logged].flatMap(textsOf);
      expect(said.filter((text) => text.includes(account().apiKey))).toEqual([]);
      expect(said.length).toBeGreaterThan(errors.length);
    });
  });
}

/** Credentials of the right form that let nobody in. */
export function wrongKey({ account }: Pick<Bench, 'account'>): Readonly<Record<string, string>> {
  const given = Object.entries(credentialsOf(account()));
  return Object.fromEntries(given.map(([name, value]) => [name, value === account().apiKey ? 'wrong' : value]));
}

/** A second attempt helps. */
const passing = [
  { status: 503 },
  { status: 429, retryAfter: 0 },
  { throttle: true },
  { reset: 'before' },
  { reset: 'after' },
  { truncate: true },
] as const;

/** No attempt helps. */
const lasting = [
  { status: 500 },
  { throttle: true },
  { reset: 'before' },
  { html: true },
  { malformed: true },
  { truncate: true },
] as const;

/** Without the moment of reading, which some records have with them. */
function still(read: unknown): unknown {
  return JSON.parse(JSON.stringify(read, (name, value: unknown) => (name === 'seenAt' ? null : value)));
}
