import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { CakeConnection } from '../../datasources/cake/connection.ts';
import { contact } from '../../datasources/cake/contact.ts';
import { cake } from '../../datasources/cake/index.ts';
import type { AnyRecord } from '../../datasources/spec/field.ts';
import { type Sandbox, type SandboxAccount, startSandbox } from '../../sandbox/index.ts';
import { call, connect } from './connect.ts';

describe('contacts of CAKE', () => {
  let sandbox: Sandbox;
  let account: SandboxAccount;
  let connection: CakeConnection;

  beforeAll(async () => {
    const zone = { currency: 'USD', timeZone: 'America/New_York' };
    const sizes = { offers: 1, advertisers: 20, affiliates: 20 };
    sandbox = await startSandbox({ accounts: [{ id: 'cake', platform: 'cake', ...zone, sizes }] });
    account = sandbox.account('cake');
    connection = connect(cake, account).connection as CakeConnection;
  });
  beforeEach(() => account.requests.clear());
  afterAll(() => sandbox.close());

  /** The holder with the most contacts, and their stored form. */
  const holderOfMost = (collection: string) => {
    const holders = Object.entries(account.state()[collection] ?? {}) as [string, { contacts: AnyRecord[] }][];
    const [most] = holders.sort(([, a], [, b]) => b.contacts.length - a.contacts.length);
    return { id: most?.[0] ?? '', contacts: most?.[1].contacts ?? [] };
  };

  it.each([
    ['affiliate', 'affiliates', 'affiliateId'],
    ['advertiser', 'advertisers', 'advertiserId'],
  ] as const)('of one %s are found with one call, by their ids and by whose they are', async (word, collection, by) => {
    const { id, contacts } = holderOfMost(collection);
    const keys = contacts.map(({ contact_id }) => `${word}~${id}~${contact_id}`);
    const found = (await contact.byIds?.(connection, [...keys, `${word}~${id}~1`], call)) ?? [];
    expect(account.requests.count()).toBe(1);
    const records = found.slice(0, -1) as readonly AnyRecord[];
    expect(records.map(({ contactId }) => contactId)).toEqual(contacts.map(({ contact_id }) => String(contact_id)));
    expect(records.map((record) => contact.common(record, connection.account).nativeId)).toEqual(keys);
    expect(found.at(-1)).toBeNull();

    const list = (limit: number) => contact.listWithin?.list(connection, { by, value: id }, limit, call);
    expect(await list(contacts.length)).toEqual({ records, odd: [], complete: true });
    expect(await list(contacts.length - 1)).toEqual({ records: records.slice(0, -1), odd: [], complete: false });
  });

  it('of nobody are none', async () => {
    expect(await contact.byIds?.(connection, ['affiliate~99999999~1'], call)).toEqual([null]);
  });

  it('are known by whose they are, and by nothing less', () => {
    const named = (key: string) => contact.nativeIds?.test(key);
    expect(['affiliate~501~7001', 'advertiser~5~7'].map(named)).toEqual([true, true]);
    expect(['7001', '501~7001', 'buyer~5~7', 'affiliate~0~7', 'affiliate~5~', 'affiliate~5~7\n'].map(named)).toEqual([
      ...[false, false, false, false, false, false],
    ]);
  });
});
