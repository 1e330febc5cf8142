import { describe, expect, it } from 'vitest';
import { OutcomeUnknown, RateLimited, Rejected, Unauthorized, Unreachable } from '../../datasources/errors.ts';
import { startSandbox } from '../../sandbox/index.ts';
import { type Bench, failure } from './bench.ts';
import { connect } from './connect.ts';
import { textsOf } from './error-texts.ts';
import { wrongKey } from './read-failures.ts';
import { openWriteBench, type Writable } from './write-bench.ts';
import type { WriteCase } from './write-case.ts';

/** What goes wrong with a write comes back as the error that says what to do, and it is never sent again. */
export function testWriteFailures(bench: Bench, writable: Writable, refused: NonNullable<WriteCase['refused']>): void {
  const { platform, contract } = bench;
  const account = () => bench.account('written');
  const { name, read, plan, perform } = openWriteBench(bench, writable);

  const named = (text: string) => plan({ [refused.text]: text });

  describe(`when a write of the ${name} goes wrong`, () => {
    const change = async (credentials?: Readonly<Record<string, string>>) =>
      perform(await plan(refused.changes), connect(platform, account(), credentials).connection);

    it('a refusal comes back as Rejected, in the words of the platform, with the field', async () => {
      const error = await failure(() => change());
      expect(error).toBeInstanceOf(Rejected);
      expect(error).toMatchObject({ field: refused.field, nativeMessage: refused.words });
    });

    it('a wrong key is Unauthorized', async () => {
      expect(await failure(() => change(wrongKey(bench)))).toBeInstanceOf(Unauthorized);
    });

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
      const planned = await named('Sent once');
      account().faults.set(fault);
      expect(await failure(() => perform(planned))).toBeInstanceOf(expected);
      expect(account().requests.count()).toBe(1);
    });

    it('a write is done once although its answer was lost', async () => {
      const planned = await named('Done once');
      account().faults.set({ reset: 'after' });
      expect(await failure(() => perform(planned))).toBeInstanceOf(OutcomeUnknown);
      account().faults.clear();
      expect((await read())[refused.text]).toBe('Done once');
      expect(account().requests.writes()).toHaveLength(1);
    });

    it('to an account that does not exist is Unreachable, and says that nothing was sent', async () => {
      const closed = await startSandbox({
        accounts: [{ ...contract.account, id: 'closed', currency: 'USD', timeZone: 'UTC' }],
      });
      await closed.close();
      const gone = connect(platform, closed.account('closed'));
      const planned = await named('x');
      const error = await failure(() => perform(planned, gone.connection));
      expect(error).toBeInstanceOf(Unreachable);
      expect(error.message).toContain('nothing was sent');
    });

    it('one that hangs is of unknown outcome', async () => {
      const planned = await named('x');
      account().faults.set({ hang: true });
      const hasty = connect(platform, account(), undefined, { timeout: 1, retries: 0 });
      const error = await failure(() => perform(planned, hasty.connection));
      expect(error).toBeInstanceOf(OutcomeUnknown);
    });

    it('the key stands in no message, in no cause and in no log entry', async () => {
      const key = account().apiKey;
      const { connection, logged } = connect(platform, account());
      const faults = [
        { status: 500 },
        { reset: 'before' },
        { html: true },
        { malformed: true },
        { truncate: true },
      ] as const;
      const planned = await named('x');
      const errors: Error[] = [];
      for (const fault of faults) {
        account().faults.set(fault);
        errors.push(await failure(() => perform(planned, connection)));
      }
      expect(errors).toHaveLength(5);
      expect([...errors, ...logged].flatMap(textsOf).filter((text) => text.includes(key))).toEqual([]);
    });
  });
}
