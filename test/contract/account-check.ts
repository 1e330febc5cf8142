import { describe, expect, it } from 'vitest';
import { Unauthorized, Unreachable } from '../../datasources/errors.ts';
import { startSandbox } from '../../sandbox/index.ts';
import { type Bench, failure } from './bench.ts';
import { call, connect } from './connect.ts';
import { textsOf } from './error-texts.ts';
import { wrongKey } from './read-failures.ts';

/** Whether an account answers at all is asked with one call, and told as the error that says what to do. */
export function testCheck(bench: Bench): void {
  const { account, line, platform, contract } = bench;

  describe('the check of an account', () => {
    it('is one call', async () => {
      await line().connection.check(call);
      expect(account().requests.count()).toBe(1);
      expect(account().requests.writes()).toEqual([]);
    });

    it('is Unauthorized with a wrong key', async () => {
      const { connection } = connect(platform, account(), wrongKey(bench));
      expect(await failure(() => connection.check(call))).toBeInstanceOf(Unauthorized);
    });

    it('is Unreachable where nobody answers', async () => {
      const closed = await startSandbox({
        accounts: [{ ...contract.account, id: 'closed', currency: 'USD', timeZone: 'UTC' }],
      });
      await closed.close();
      const { connection } = connect(platform, closed.account('closed'));
      expect(await failure(() => connection.check(call))).toBeInstanceOf(Unreachable);
    });

    it('is Unreachable where the answer takes too long', async () => {
      account().faults.set({ hang: true });
      const { connection } = connect(platform, account(), undefined, { timeout: 1, retries: 0 });
      expect(await failure(() => connection.check(call))).toBeInstanceOf(Unreachable);
    });

    it('tells the key in no message, in no cause and in no log entry', async () => {
      const { connection, logged } = connect(platform, account());
      const errors: Error[] = [];
      for (const fault of [{ status: 500 }, { reset: 'before' }, { html: true }, { truncate: true }] as const) {
        account().faults.set(fault);
        errors.push(await failure(() => connection.check(call)));
      }
      const said = [...errors, ...logged].flatMap(textsOf);
      expect(said.filter((text) => text.includes(account().apiKey))).toEqual([]);
    });
  });
}
