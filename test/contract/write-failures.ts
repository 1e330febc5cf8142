import { describe, expect, it } from 'vitest';
import { OutcomeUnknown, RateLimited, Rejected, Unauthorized, Unreachable } from '../../datasources/errors.ts';
import { startSandbox } from '../../sandbox/index.ts';
import { type Bench, failure } from './bench.ts';
import type { ChangesCase } from './changes.ts';
import { call, connect } from './connect.ts';
import { textsOf } from './error-texts.ts';
import { openOfferBench } from './offer-bench.ts';
import { wrongKey } from './read-failures.ts';

/** What goes wrong with a write comes back as the error that says what to do, and it is never sent again. */
export function testWriteFailures(bench: Bench, { refused }: ChangesCase): void {
  const { account, line, platform, contract } = bench;
  const { spec, id, read } = openOfferBench(bench);

  describe('when a write goes wrong', () => {
    const change = (credentials?: Readonly<Record<string, string>>) =>
      spec.change(connect(platform, account(), credentials).connection, id(), refused.changes, call);

    it('a refusal comes back as Rejected, in the words of the platform, with the field', async () => {
      const error = await failure(() => change());
      expect(error).toBeInstanceOf(Rejected);
      expect(error).toMatchObject({ field: refused.field, platformMessage: refused.words });
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

    it('to an account that does not exist is Unreachable, and says that nothing was sent', async () => {
      const closed = await startSandbox({
        accounts: [{ ...contract.account, id: 'closed', currency: 'USD', timeZone: 'UTC' }],
      });
      await closed.close();
      const gone = connect(platform, closed.account('closed'));
      const error = await failure(() => spec.change(gone.connection, id(), { offerName: 'x' }, call));
      expect(error).toBeInstanceOf(Unreachable);
      expect(error.message).toContain('nothing was sent');
    });

    it('one that hangs is of unknown outcome', async () => {
      account().faults.set({ hang: true });
      const hasty = connect(platform, account(), undefined, { timeout: 1, retries: 0 });
      const error = await failure(() => spec.change(hasty.connection, id(), { offerName: 'x' }, call));
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
      const errors: Error[] = [];
      for (const fault of faults) {
        account().faults.set(fault);
        errors.push(await failure(() => spec.change(connection, id(), { offerName: 'x' }, call)));
      }
      expect(errors).toHaveLength(5);
      expect([...errors, ...logged].flatMap(textsOf).filter((text) => text.includes(key))).toEqual([]);
    });
  });
}
