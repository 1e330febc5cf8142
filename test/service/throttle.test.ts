import { afterEach, describe, expect, it } from 'vitest';
import type { SandboxAccount } from '../../sandbox/index.ts';
import { Dashboard } from './documents.ts';
import { type Gateway, startGateway } from './gateway.ts';
import { VirtualClock } from './virtual-clock.ts';

/** What TUNE allows: 50 calls in 10 seconds (and the gateway keeps to it unless its settings say otherwise). */
const limit = { calls: 50, seconds: 10 };

describe("a network's limit on calls", () => {
  let gateway: Gateway | null = null;
  afterEach(() => gateway?.close());

  /** A simulated network that counts on the same clock as the gateway. */
  const open = async (deadline = 60_000) => {
    const clock = new VirtualClock(limit.calls);
    const account = { id: 'tune', platform: 'tune', currency: 'USD', timeZone: 'America/New_York' } as const;
    const opened = await startGateway(
      { accounts: [{ ...account, tune: { clock: clock.now } }] },
      (settings) => ({ ...settings, deadline }),
      clock,
    );
    gateway = opened;
    return { gateway: opened, clock, account: opened.sandbox.account('tune') };
  };
  const ask = async (from: Gateway, index: number) => {
    const day = String((index % 28) + 1).padStart(2, '0');
    const { data, errors } = await from.ask(Dashboard, {
      account: 'tune',
      text: `${'abcdefghijklmnopqrstuvwxyz'[index % 26]}${index < 26 ? '' : 'e'}`,
      from: `2025-10-${day}T00:00:00Z`,
      to: `2025-12-${day}T0${index < 28 ? 0 : 1}:00:00Z`,
    });
    const failures = [data?.offers, data?.affiliates, data?.conversions].flatMap((list) => list?.failures ?? []);
    return { errors: errors ?? [], failures, data };
  };
  /** Somebody else uses up what the network allows in this window. */
  const useUp = async ({ url, apiKey, username }: SandboxAccount) => {
    const call = `${url}/Apiv3/json?NetworkId=${username}&NetworkToken=${apiKey}&Target=Advertiser&Method=findAllIds`;
    for (let calls = 0; calls <= limit.calls; calls += 1) await (await fetch(call)).text();
  };

  it('is never hit by ourselves, with 50 dashboards at once', async () => {
    const { gateway, clock, account } = await open();
    const answers = await Promise.all(Array.from({ length: 50 }, (_, index) => ask(gateway, index)));
    expect(answers.flatMap(({ errors, failures }) => [...errors, ...failures])).toEqual([]);
    const calls = account.requests.count();
    const seconds = (clock.now() - clock.begun) / 1000;
    console.log(`50 dashboards: ${calls} calls in ${seconds} seconds of the network's clock`);
    expect(calls).toBeGreaterThan(3 * limit.calls - 1);
    // As long as so many calls need, and no longer: they were queued, and none was sent twice.
    expect(seconds).toBe(Math.floor(calls / limit.calls) * limit.seconds);
    expect(gateway.log).toEqual([]);
  });

  it('that somebody else has used up is waited out within the deadline', async () => {
    const { gateway, clock, account } = await open();
    await useUp(account);
    const { errors, failures, data } = await ask(gateway, 0);
    expect([...errors, ...failures]).toEqual([]);
    expect(data?.offers?.edges.length).toBeGreaterThan(0);
    expect(clock.now() - clock.begun).toBeGreaterThanOrEqual(limit.seconds * 1000);
  });

  it('that somebody else has used up is told with the time to wait where the deadline is nearer', async () => {
    const { gateway, clock, account } = await open(9_000);
    await useUp(account);
    const { failures } = await ask(gateway, 0);
    expect(failures).toHaveLength(3);
    for (const failure of failures) expect(failure).toMatchObject({ code: 'RATE_LIMITED', retryAfter: limit.seconds });
    expect(clock.now()).toBe(clock.begun);
  });
});
