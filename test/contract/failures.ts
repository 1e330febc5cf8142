import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { OutcomeUnknown, RateLimited, Rejected, Unauthorized, Unreachable } from '../../datasources/errors.ts';
import { startSandbox } from '../../sandbox/index.ts';
import { type Bench, failure } from './bench.ts';
import { call, connect } from './connect.ts';

/** What goes wrong comes back as the error that says what to do; a read is sent again, a write never. */
export function testFailures({ contract, platform, spec, account, line, id, read }: Bench): void {
  const failing = (apiKey: string) => connect(platform, account(), { apiKey });

  describe('when something goes wrong', () => {
    beforeEach(() => account().faults.clear());
    afterAll(() => account().faults.clear());
    const change = (apiKey = account().apiKey) =>
      spec.change(failing(apiKey).connection, id(), contract.refused.changes, call);

    it('a refusal comes back as Rejected, in the words of the platform, with the field', async () => {
      const error = await failure(() => change());
      expect(error).toBeInstanceOf(Rejected);
      expect(error).toMatchObject({ field: contract.refused.field, platformMessage: contract.refused.words });
    });

    it('a wrong key is Unauthorized, for reads and for writes', async () => {
      const { connection } = failing('wrong');
      expect(await failure(() => connection.check(call))).toBeInstanceOf(Unauthorized);
      expect(await failure(() => spec.list(connection, { after: null, limit: 1 }, call))).toBeInstanceOf(Unauthorized);
      expect(await failure(() => change('wrong'))).toBeInstanceOf(Unauthorized);
    });

    it.each([{ status: 503 }, { reset: 'before' }, { truncate: true }, { status: 429, retryAfter: 0 }] as const)(
      'a read is sent again after %j',
      async (fault) => {
        account().faults.set({ ...fault, times: 1 });
        expect(await spec.list(line().connection, { after: null, limit: 3 }, call)).toMatchObject({ hasMore: true });
        expect(account().requests.count()).toBe(2);
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
      account().faults.set(fault);
      expect(
        await failure(() => spec.change(line().connection, id(), { offerName: 'Sent once' }, call)),
      ).toBeInstanceOf(expected);
      expect(account().requests.count()).toBe(1);
    });

    it('a write is done once although its answer was lost', async () => {
      account().faults.set({ reset: 'after' });
      const error = await failure(() => spec.change(line().connection, id(), { offerName: 'Done once' }, call));
      expect(error).toBeInstanceOf(OutcomeUnknown);
      account().faults.clear();
      expect((await read()).offerName).toBe('Done once');
      expect(account().requests.writes()).toHaveLength(1);
    });

    it('an account that does not exist is Unreachable, and a write says that nothing was sent', async () => {
      const closed = await startSandbox({
        accounts: [{ ...contract.account, id: 'closed', currency: 'USD', timeZone: 'UTC' }],
      });
      await closed.close();
      const gone = connect(platform, closed.account('closed'), { apiKey: 'x' });
      expect(await failure(() => gone.connection.check(call))).toBeInstanceOf(Unreachable);
      const error = await failure(() => spec.change(gone.connection, id(), { offerName: 'x' }, call));
      expect(error).toBeInstanceOf(Unreachable);
      expect(error.message).toContain('nothing was sent');
    });

    it('an answer that takes too long is given up, and a hanging write is of unknown outcome', async () => {
      account().faults.set({ hang: true });
      const hasty = connect(platform, account(), { apiKey: account().apiKey }, { timeout: 1, retries: 0 });
      expect(await failure(() => hasty.connection.check(call))).toBeInstanceOf(Unreachable);
      const error = await failure(() => spec.change(hasty.connection, id(), { offerName: 'x' }, call));
      expect(error).toBeInstanceOf(OutcomeUnknown);
    });

    it('the key stands in no message, in no cause and in no log entry', async () => {
      const key = account().apiKey;
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
        account().faults.set(fault);
        errors.push(await failure(() => connection.check(call)));
        errors.push(await failure(() => spec.change(connection, id(), { offerName: 'x' }, call)));
      }
      const everything = [
        ...errors.flatMap(causes),
        ...logged.flatMap((entry) => [entry.message, ...causes(entry.cause)]),
      ];
      expect(errors).toHaveLength(10);
      expect(everything.filter((text) => text.includes(key))).toEqual([]);
    });
  });
}

function causes(error: unknown): readonly string[] {
  return error instanceof Error ? [error.message, String(error.stack), ...causes(error.cause)] : [];
}
