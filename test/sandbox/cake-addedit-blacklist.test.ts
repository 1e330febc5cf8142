import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Sandbox, type SandboxAccount, startSandbox } from '../../sandbox/index.ts';
import { callCake, callCakeJson, refusal, storedIn, writeCake } from './cake-caller.ts';
import { allAffiliates } from './cake-parameters.ts';

const address = '/api/1/addedit.asmx/Blacklist';
let sandbox: Sandbox;
let account: SandboxAccount;

beforeAll(async () => {
  sandbox = await startSandbox({
    accounts: [{ id: 'cake', platform: 'cake', currency: 'USD', timeZone: 'UTC' }],
    sizes: { offers: 10, advertisers: 5, affiliates: 60, campaigns: 5 },
    now: new Date('2026-03-01T12:34:56Z'),
  });
  account = sandbox.account('cake');
});

afterAll(() => sandbox.close());

const idAt = (collection: string, name: string, place = 0) => String(storedIn(account, collection)[place][name]);
const affiliateId = (place = 0) => idAt('affiliates', 'affiliate_id', place);
const offerId = () => idAt('offers', 'offer_id');
const stored = (id: string) => Object(account.state().blacklists?.[id]);

const sent = (): Record<string, string> => ({
  blacklist_id: '0',
  affiliate_id: affiliateId(),
  sub_id: '',
  advertiser_id: '0',
  offer_id: offerId(),
  blacklist_reason_id: '7',
  redirect_type: 'redirect_404',
  blacklist_date: '2026-05-08 14:15:16.7',
  blacklist_date_modification_type: 'change',
});
const add = (parameters: Record<string, string> = {}) => writeCake(account, address, { ...sent(), ...parameters });

/** What an edit has to say so that nothing changes. */
const edit = (id: string, parameters: Record<string, string> = {}) =>
  add({
    blacklist_id: id,
    affiliate_id: '0',
    offer_id: '0',
    blacklist_reason_id: '0',
    sub_id: stored(id).sub_id,
    redirect_type: stored(id).redirect_type,
    blacklist_date_modification_type: 'do_not_change',
    ...parameters,
  });

const remove = (id: string) => writeCake(account, '/api/1/addedit.asmx/RemoveBlacklist', { blacklist_id: id });

const everyBlacklist = { affiliate_id: 0, sub_id: '', advertiser_id: 0, offer_id: 0 };
const shown = async (filter: Record<string, unknown> = {}) =>
  JSON.parse((await callCakeJson(account, '/api/1/export.asmx/Blacklists', { ...everyBlacklist, ...filter })).body).d;
const shownInAffiliates = async (affiliate_id = '0') => {
  const { body } = await callCakeJson(account, '/api/5/export.asmx/Affiliates', { ...allAffiliates, affiliate_id });
  return JSON.parse(body).d.affiliates.flatMap(({ blacklists }: { blacklists: unknown[] }) => blacklists);
};

/** A row of the one export in the form of the other. */
const nested = ({ blacklist_id: _, sub_id: subId, ...row }: Record<string, unknown>) => ({
  ...row,
  sub_affiliate: subId === '' ? null : expect.objectContaining({ sub_affiliate_name: subId }),
});

test('the seed has blacklists, of which both exports tell the same', async () => {
  const { row_count, blacklists } = await shown();
  expect(row_count).toBeGreaterThan(2);
  expect(await shownInAffiliates()).toEqual(blacklists.map(nested));
  const ids = blacklists.map((row: { blacklist_id: number }) => row.blacklist_id);
  expect(ids).toEqual(storedIn(account, 'blacklists').map(({ blacklist_id }) => blacklist_id));
});

describe('a new blacklist', () => {
  test('begins at midnight and stands in both exports', async () => {
    const answer = await add({ affiliate_id: affiliateId(1), sub_id: 'суб <1>' });
    const id: string = answer.blacklist_id;
    expect(answer).toMatchObject({ success: 'true', message: `Blacklist ${id} Created` });
    const { blacklists } = await shown({ affiliate_id: Number(affiliateId(1)), sub_id: 'суб <1>' });
    expect(blacklists).toEqual([
      expect.objectContaining({
        blacklist_id: Number(id),
        offer: expect.objectContaining({ offer_id: Number(offerId()) }),
        sub_id: 'суб <1>',
        blacklist_reason: { blacklist_reason_id: 7, blacklist_reason_name: 'Fraudulent Traffic' },
        blacklist_type: expect.objectContaining({ blacklist_type_name: '404 Redirect' }),
        date_created: `/Date(${Date.parse('2026-05-08T00:00:00Z')})/`,
      }),
    ]);
    expect(await shownInAffiliates(affiliateId(1))).toContainEqual(nested(blacklists[0]));
    expect(Object.keys(blacklists[0])).toEqual(
      'blacklist_id advertiser offer affiliate sub_id blacklist_reason blacklist_type date_created'.split(' '),
    );
  });

  test('that does not change its date begins today', async () => {
    const { blacklist_id: id } = await add({ blacklist_date_modification_type: 'do_not_change' });
    expect(stored(id).blacklist_date).toBe('2026-03-01T00:00:00');
  });

  test('sent twice is there twice, with the same sub affiliate', async () => {
    const [first, second] = [await add({ sub_id: 'twice' }), await add({ sub_id: 'twice' })];
    expect(first.blacklist_id).not.toBe(second.blacklist_id);
    expect(stored(first.blacklist_id).sub_affiliate_id).toBe(stored(second.blacklist_id).sub_affiliate_id);
  });

  test.each([
    ['Invalid Affiliate ID', { affiliate_id: '0' }],
    ['Invalid Affiliate ID', { affiliate_id: '1' }],
    ['Missing Required Fields', { offer_id: '0' }],
    ['Invalid Advertiser ID', { advertiser_id: '1' }],
    ['Invalid Offer ID', { offer_id: '1' }],
    ['Invalid Blacklist Reason ID', { blacklist_reason_id: '0' }],
    ['Invalid Blacklist Reason ID', { blacklist_reason_id: '99' }],
    ['Invalid Blacklist ID', { blacklist_id: '1' }],
  ])('is refused with %s', async (message, wrong) => {
    const before = account.state();
    expect(await add(wrong)).toEqual(refusal(message, 1));
    expect(account.state()).toEqual(before);
  });

  test('needs a date that parses and a redirect type by its name', async () => {
    for (const wrong of [{ blacklist_date: '' }, { redirect_type: 'Redirect_404' }]) {
      expect((await callCake(account, address, { ...sent(), ...wrong })).status).toBe(500);
    }
  });
});

describe('an edit', () => {
  test('of skip words alone changes nothing and succeeds', async () => {
    const { blacklist_id: id } = await add({ sub_id: 'a' });
    const before = account.state();
    expect(await edit(id)).toMatchObject({ success: 'true', message: `Blacklist ${id} Updated`, blacklist_id: id });
    expect(account.state()).toEqual(before);
  });

  test('changes only what it names', async () => {
    const { blacklist_id: id } = await add();
    for (const [name, value, kept] of [
      ['blacklist_reason_id', '4', 4],
      ['advertiser_id', idAt('advertisers', 'advertiser_id'), Number(idAt('advertisers', 'advertiser_id'))],
      ['redirect_type', 'offer_redirect', 'offer_redirect'],
    ] as const) {
      const before = stored(id);
      await edit(id, { [name]: value });
      expect(stored(id)).toEqual({ ...before, [name]: kept });
    }
  });

  test('changes the date with the word change, and an empty sub id means the whole affiliate', async () => {
    const { blacklist_id: id } = await add({ sub_id: 'b' });
    await edit(id, { blacklist_date: '2026-06-01 23:59', blacklist_date_modification_type: 'change', sub_id: '' });
    expect(stored(id)).toMatchObject({ blacklist_date: '2026-06-01T00:00:00', sub_id: '', sub_affiliate_id: null });
  });

  test('can move it to another affiliate', async () => {
    const { blacklist_id: id } = await add();
    await edit(id, { affiliate_id: affiliateId(3) });
    const listed = async (affiliate: string) =>
      (await shown({ affiliate_id: affiliate })).blacklists.map((row: { blacklist_id: number }) => row.blacklist_id);
    expect(await listed(affiliateId(3))).toContain(Number(id));
    expect(await listed(affiliateId())).not.toContain(Number(id));
  });
});

describe('a removal', () => {
  test('takes it from both exports and is refused the second time', async () => {
    const before = account.state();
    const { blacklist_id: id } = await add({ sub_id: 'gone' });
    const answer = await remove(id);
    expect(answer).toMatchObject({ success: 'true', message: `Blacklist (${id}) Removed` });
    expect(answer).not.toHaveProperty('blacklist_id');
    expect(account.state()).toEqual(before);
    expect(await remove(id)).toEqual(refusal('Invalid Blacklist ID', 1));
  });
});

test('an advertiser and an offer filter', async () => {
  const { advertiser_id, offer_id } = storedIn(account, 'blacklists').find((row) => row.advertiser_id > 0);
  const wanted = storedIn(account, 'blacklists').filter((row) => row.advertiser_id === advertiser_id);
  expect((await shown({ advertiser_id })).row_count).toBe(wanted.length);
  const ofBoth = wanted.filter((row) => row.offer_id === offer_id);
  expect((await shown({ advertiser_id, offer_id })).row_count).toBe(ofBoth.length);
});

test('an affiliate who comes while others work is on no blacklist', async () => {
  await add({ affiliate_id: String(storedIn(account, 'affiliates').at(-1).affiliate_id) });
  const before = storedIn(account, 'blacklists').length;
  account.churn('affiliates');
  expect((await shown()).row_count).toBeLessThanOrEqual(before);
  expect(storedIn(account, 'affiliates').at(-1).blacklists).toEqual([]);
});
