import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { AnyRecord } from '../../datasources/spec/field.ts';
import { encodeGlobalId } from '../../resolvers/global-id.ts';
import { defaultSandboxAccounts } from '../../sandbox/index.ts';
import { type Gateway, startGateway } from './gateway.ts';
import { type WriteDriver, writeDrivers } from './write-driver.ts';

/** What an offer should look like after all that was said of it. */
interface Modelled {
  name: string;
  text: string | null;
  away: boolean;
}

/** What a step does, and what goes wrong while it does. */
type Step = { readonly fault: Fault | null } & (
  | { readonly does: 'create' }
  | { readonly does: 'name' | 'text' | 'away'; readonly of: number }
  | { readonly does: 'bulk'; readonly of: readonly number[] }
);

const faults = [
  { reset: 'before', only: 'write' },
  { reset: 'after', only: 'write' },
  { throttle: true, only: 'write' },
  { status: 500, only: 'write' },
  { malformed: true, only: 'write' },
  { html: true, only: 'write' },
] as const;
type Fault = (typeof faults)[number];

const fault = fc.option(fc.constantFrom(...faults), { nil: null, freq: 3 });
const which = fc.nat(9);
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ does: fc.constant('create' as const), fault }) },
  { weight: 4, arbitrary: fc.record({ does: fc.constantFrom('name' as const, 'text' as const), of: which, fault }) },
  { weight: 1, arbitrary: fc.record({ does: fc.constant('away' as const), of: which, fault }) },
  {
    weight: 1,
    arbitrary: fc.record({
      does: fc.constant('bulk' as const),
      of: fc.uniqueArray(which, { minLength: 2, maxLength: 4 }),
      fault,
    }),
  },
);

describe.each(writeDrivers)('random writes to $account', (driver) => {
  let gateway: Gateway;
  let serial = 0;
  beforeAll(async () => {
    const accounts = defaultSandboxAccounts
      .filter(({ id }) => id === driver.account)
      .map((account) => (account.platform === 'tune' ? { ...account, tune: { rateLimit: null } } : account));
    gateway = await startGateway(
      { accounts, sizes: { offers: 4, advertisers: 3, affiliates: 3, campaigns: 4 } },
      (settings) => ({
        ...settings,
        accounts: settings.accounts.map((account) => ({ ...account, rate: { calls: 1000, seconds: 0.001 } })),
      }),
    );
  });
  afterAll(() => gateway.close());

  it('leave what the model says, and each creation with a key was made once', async () => {
    const done = { steps: 0, unknown: 0 };
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 12 }), async (steps) => {
        serial += 1;
        const world = new World(gateway, driver, `run ${serial}`);
        for (const one of steps) await world.take(one);
        world.compare();
        done.steps += steps.length;
        done.unknown += world.unknown;
      }),
      { numRuns: 12, seed: 20261125 },
    );
    console.log(`${driver.account}: ${done.steps} steps, ${done.unknown} answers lost`);
    expect(done.unknown).toBeGreaterThan(0);
  });
});

/** A gateway with the offers of one run, and the model of them. */
class World {
  unknown = 0;
  readonly #gateway: Gateway;
  readonly #driver: WriteDriver;
  readonly #run: string;
  readonly #model = new Map<string, Modelled>();
  #count = 0;

  constructor(gateway: Gateway, driver: WriteDriver, run: string) {
    this.#gateway = gateway;
    this.#driver = driver;
    this.#run = run;
  }

  async take(step: Step): Promise<void> {
    this.#count += 1;
    const key = `${this.#run.replace(' ', '-')}-${this.#count}`;
    if (step.does === 'create') return this.#create(key, step.fault);
    const ids = [...this.#model.keys()].filter((id) => !this.#model.get(id)?.away);
    const at = (index: number) => ids[index % ids.length];
    if (ids.length === 0) return;
    if (step.does === 'bulk') {
      const wanted = [...new Set(step.of.map(at))].filter((id) => id !== undefined);
      return this.#bulk(wanted, key, step.fault);
    }
    const id = at(step.of);
    if (id !== undefined) await this.#update(id, step.does, key, step.fault);
  }

  /** The sandbox has the offers of the model and no others of this run, each as modelled. */
  compare(): void {
    const { text, away } = this.#driver;
    const mine = Object.entries(this.#stored()).filter(([, { name, offer_name }]) =>
      String(name ?? offer_name).startsWith(`${this.#run} `),
    );
    const found = mine.map(([id, offer]) => [
      id,
      { name: String(offer.name ?? offer.offer_name), text: offer[text.stored] || null, away: away.isAway(offer) },
    ]);
    expect(Object.fromEntries(found)).toEqual(Object.fromEntries(this.#model));
  }

  async #create(key: string, fault: Fault | null): Promise<void> {
    const { create, type, values } = this.#driver;
    const name = `${this.#run} ${this.#count}`;
    const query = `mutation ($account: ID!, $values: New${type}!, $key: String) {
      write: ${create}(account: $account, values: $values, idempotencyKey: $key) {
        __typename ... on Error { code message } ... on ${type}Write { node { nativeId } } } }`;
    const variables = { account: this.#driver.account, values: values(name, this.#account), key };
    const { node } = await this.#untilDone(query, variables, fault);
    this.#model.set(node.nativeId, { name, text: null, away: false });
  }

  async #update(id: string, does: 'name' | 'text' | 'away', key: string, fault: Fault | null): Promise<void> {
    const value = `${this.#run} changed ${this.#count}`;
    const { text, away } = this.#driver;
    const changes = { name: { name: value }, text: { [text.shared]: value }, away: away.changes }[does];
    const query = `mutation ($id: ID!, $changes: OfferChanges!, $key: String) {
      write: offerUpdate(id: $id, changes: $changes, idempotencyKey: $key) { __typename ... on Error { code message } } }`;
    await this.#untilDone(query, { id: this.#idOf(id), changes, key }, fault);
    this.#model.set(id, { ...this.#modelOf(id), [does]: does === 'away' ? true : value });
  }

  async #bulk(ids: readonly string[], key: string, fault: Fault | null): Promise<void> {
    const value = `${this.#run} bulk ${this.#count}`;
    const shown = 'id state items { state code message }';
    this.#account.faults.set(fault ? { ...fault, times: 2 } : []);
    const { data, errors } = await this.#ask(
      `mutation ($ids: [ID!]!, $changes: OfferChanges!, $key: String) {
        bulk: offersUpdate(ids: $ids, changes: $changes, idempotencyKey: $key) { ${shown} } }`,
      { ids: ids.map((id) => this.#idOf(id)), changes: { [this.#driver.text.shared]: value }, key },
    );
    expect(errors).toBeUndefined();
    this.#account.faults.clear();
    const again = await this.#ask(`mutation ($id: ID!) { bulk: bulkOperationContinue(id: $id) { ${shown} } }`, {
      id: data.bulk.id,
    });
    expect(again.data.bulk).toMatchObject({ state: 'DONE', items: ids.map(() => ({ state: 'DONE' })) });
    for (const id of ids) this.#model.set(id, { ...this.#modelOf(id), text: value });
  }

  /** The first attempt meets the fault, the next with the same key do not. */
  async #untilDone(
    query: string,
    variables: object,
    fault: Fault | null,
  ): Promise<{ readonly node: { readonly nativeId: string } }> {
    this.#account.faults.set(fault ? { ...fault, times: 1 } : []);
    for (let attempt = 0; attempt < 3; attempt += 1) {
      const { data, errors } = await this.#ask(query, variables);
      expect(errors).toBeUndefined();
      this.#account.faults.clear();
      if (data.write.__typename.endsWith('Write')) return data.write;
      // The whole answer, so that a failure says which.
      expect(data.write).toMatchObject({
        __typename: expect.stringMatching(/^(OutcomeUnknown|RateLimited|Unreachable)$/),
      });
      if (data.write.__typename === 'OutcomeUnknown') this.unknown += 1;
    }
    throw new Error('Three attempts with one key did not do it.');
  }

  async #ask(query: string, variables: object) {
    return (await this.#gateway.fetch({ query, variables })).json();
  }

  get #account() {
    return this.#gateway.sandbox.account(this.#driver.account);
  }

  #stored(): Readonly<Record<string, AnyRecord>> {
    return (this.#account.state().offers ?? {}) as Readonly<Record<string, AnyRecord>>;
  }

  #idOf(nativeId: string): string {
    return encodeGlobalId({ type: this.#driver.type, account: this.#driver.account, nativeId });
  }

  #modelOf(id: string): Modelled {
    const modelled = this.#model.get(id);
    if (!modelled) throw new Error(`There is no offer ${id} in the model.`);
    return modelled;
  }
}
