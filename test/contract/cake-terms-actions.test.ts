import { describe, expect, it } from 'vitest';
import type { AnyRecord } from '../../datasources/spec/field.ts';
import { failure } from './bench.ts';
import { openCakeWriter } from './cake-writer.ts';
import { localMoment } from './local-moment.ts';

const { account, act, change, create, idsIn, pick, read, stored, storedOne } = openCakeWriter();
const isOriginal = ({ non_original: original }: AnyRecord) => original === null;

/** A campaign whose affiliate has another of the same offer. */
async function secondCampaign(): Promise<string> {
  const { affiliate_id, offer_id } = storedOne('campaigns', pick('campaigns', isOriginal));
  const values = { affiliateId: String(affiliate_id), offerId: String(offer_id), mediaTypeId: '1', payoutAmount: '1' };
  return await create('campaign', values);
}

describe('exceptions of a campaign', () => {
  it.each(['original', 'second'])('of creatives are made in the list that the %s one has', async (which) => {
    const id = which === 'original' ? pick('campaigns', isOriginal) : await secondCampaign();
    const list = which === 'original' ? 'blockedCreatives' : 'allowedCreatives';
    const [one = '', two = ''] = idsIn('creatives');
    await act('campaign', id, 'replaceCreativeExceptions', { creativeId: one });
    const added = await act('campaign', id, 'addCreativeException', { creativeId: two });
    expect(added.proofs).toEqual({ [list]: 'NORMALIZED' });
    expect(added.after[list]).toMatchObject([{ id: one }, { id: two }]);
    expect(stored('campaigns')[id]?.exceptions).toMatchObject({ creative_ids: [Number(one), Number(two)] });
    const again = await act('campaign', id, 'addCreativeException', { creativeId: two });
    expect(again.proofs).toEqual({ [list]: 'NORMALIZED' });
    const removed = await act('campaign', id, 'removeCreativeException', { creativeId: one });
    expect(removed.proofs).toEqual({ [list]: 'APPLIED' });
    expect(removed.after[list]).toMatchObject([{ id: two }]);
    const none = await act('campaign', id, 'removeCreativeException', { creativeId: two });
    expect(none).toMatchObject({ proofs: { [list]: 'APPLIED' }, after: { [list]: [] } });
  });

  it.each(['original', 'second'])('of sub ids are made in the list that the %s one has', async (which) => {
    const id = which === 'original' ? pick('campaigns', isOriginal) : await secondCampaign();
    const list = which === 'original' ? 'blockedSubAffiliates' : 'allowedSubAffiliates';
    await act('campaign', id, 'replaceSubIdExceptions', { subId: '0012' });
    const { after, proofs } = await act('campaign', id, 'addSubIdException', { subId: 'Käse & <b>' });
    expect(proofs).toEqual({ [list]: 'NORMALIZED' });
    expect(after[list]).toMatchObject([{ name: '0012' }, { name: 'Käse & <b>' }]);
    const removed = await act('campaign', id, 'removeSubIdException', { subId: '0012' });
    expect(removed.proofs).toEqual({ [list]: 'APPLIED' });
    expect(removed.after[list]).toMatchObject([{ name: 'Käse & <b>' }]);
  });

  it('need what they are made of, which CAKE must know', async () => {
    const id = pick('campaigns', isOriginal);
    const made = (name: string, values: AnyRecord) => failure(() => act('campaign', id, name, values));
    expect(await made('addCreativeException', {})).toMatchObject({ field: 'creativeId', code: 'REQUIRED' });
    expect(await made('addSubIdException', { subId: '' })).toMatchObject({ field: 'subId', code: 'CANNOT_EXPRESS' });
    expect(account().requests.writes()).toEqual([]);
    expect(await made('addCreativeException', { creativeId: '1' })).toMatchObject({
      ...{ field: 'creativeId', code: 'INVALID_VALUE', nativeMessage: 'Invalid Creative ID' },
    });
  });
});

describe.each([
  ['offer', 'offers'],
  ['campaign', 'campaigns'],
])('a cap of the %s', (entity, collection) => {
  const daily = { interval: 'DAILY', amount: 50, sendAlertOnly: false };

  it('is set, replaced and removed, and the other one stays', async () => {
    const id = pick(collection);
    const before = stored(collection)[id] ?? {};
    const set = await act(entity, id, 'setCap', { type: 'CLICK', ...daily });
    expect(set.proofs).toEqual({ clickCap: 'NORMALIZED' });
    expect(set.after.clickCap).toMatchObject({ limit: 50, interval: { id: '1', name: 'Daily' }, startDate: null });
    const start = '2027-03-04T05:06:07-05:00';
    const custom = { type: 'CLICK', interval: 'CUSTOM', amount: 0, sendAlertOnly: true, start };
    const replaced = await act(entity, id, 'setCap', custom);
    expect(replaced.proofs).toEqual({ clickCap: 'NORMALIZED' });
    expect(replaced.after.clickCap).toMatchObject({ limit: 0, interval: { id: '4' }, startDate: start });
    expect(stored(collection)[id]).toMatchObject({ click_cap: { send_alert_only: true } });
    const removed = await act(entity, id, 'removeCap', { type: 'CLICK' });
    expect(removed.proofs).toEqual({ clickCap: 'NORMALIZED' });
    expect(removed.after.clickCap).toMatchObject({ limit: null });
    const { click_cap: _, ...others } = stored(collection)[id] ?? {};
    const { click_cap: __, ...othersBefore } = before;
    expect(others).toEqual(othersBefore);
  });

  it('of a whole lifetime is one', async () => {
    const id = pick(collection);
    const lifetime = { type: 'CONVERSION', interval: 'LIFETIME', amount: 9, sendAlertOnly: false };
    expect((await act(entity, id, 'setCap', lifetime)).proofs).toEqual({ conversionCap: 'NORMALIZED' });
  });

  it.each<[AnyRecord, string, string]>([
    [{ ...daily }, 'type', 'REQUIRED'],
    [{ type: 'CLICK', ...daily, amount: undefined }, 'amount', 'REQUIRED'],
    [{ type: 'CLICK', ...daily, sendAlertOnly: undefined }, 'sendAlertOnly', 'REQUIRED'],
    [{ type: 'CLICK', ...daily, amount: -1 }, 'amount', 'INVALID_VALUE'],
    [{ type: 'CLICK', ...daily, interval: 'CUSTOM' }, 'start', 'REQUIRED'],
    [{ type: 'CLICK', ...daily, start: '2027-03-04T05:06:07-05:00' }, 'start', 'INVALID_VALUE'],
  ])('of %j is refused, and nothing is sent', async (values, field, code) => {
    const id = pick(collection);
    expect(await failure(() => act(entity, id, 'setCap', values))).toMatchObject({ field, code });
    expect(account().requests.writes()).toEqual([]);
  });
});

describe('other things that are done on CAKE', () => {
  it("a cap of an offer's contract is that contract's, and nothing shows it", async () => {
    const id = pick('offers');
    const offer = storedOne('offers', id);
    const offerContractId = String(offer.default_offer_contract_id);
    const values = { type: 'CLICK', interval: 'WEEKLY', amount: 7, sendAlertOnly: false, offerContractId };
    expect((await act('offer', id, 'setCap', values)).proofs).toEqual({});
    expect(stored('offers')[id]).toEqual(offer);
    expect(stored('offer_contract_caps')[offerContractId]).toMatchObject({ click_cap: { limit: 7 } });
  });

  it('an entry of the blacklist is removed, and is not found any more', async () => {
    const id = pick('blacklists');
    const others = idsIn('blacklists').length - 1;
    await act('blacklist', id, 'remove', {});
    expect(await failure(() => read('blacklist', id))).toMatchObject({ message: `There is no blacklist ${id}.` });
    expect(idsIn('blacklists')).toHaveLength(others);
  });

  it('amounts of a conversion are added to exactly, twice where it is done twice', async () => {
    const id = pick('conversions', ({ test, site_offer_id: offer }) => test === false && Number(offer) > 0);
    const { event_conversion_date: date } = storedOne('conversions', id);
    const key = `${localMoment(String(date), 'America/New_York')}~${id}`;
    await change('conversion', key, { payoutAmount: '0.10', receivedAmount: '5' });
    const added = await act('conversion', key, 'addAmounts', { payoutAmount: '0.2', receivedAmount: '-7.25' });
    expect(added.proofs).toEqual({ payoutAmount: 'APPLIED', receivedAmount: 'APPLIED' });
    expect(added.after).toMatchObject({ payoutAmount: '0.3000', receivedAmount: '-2.2500' });
    await act('conversion', key, 'addAmounts', { payoutAmount: '0.2' });
    expect(await read('conversion', key)).toMatchObject({ payoutAmount: '0.5000', receivedAmount: '-2.2500' });
    await act('conversion', key, 'addAmounts', { receivedAmount: '0.25' });
    expect(await read('conversion', key)).toMatchObject({ payoutAmount: '0.5000', receivedAmount: '-2.0000' });
    expect(await failure(() => act('conversion', key, 'addAmounts', {}))).toMatchObject({ code: 'REQUIRED' });
    expect(await change('conversion', key, { noteToAppend: 'Seen' })).toMatchObject({
      ...{ payoutAmount: '0.5000', receivedAmount: '-2.0000', note: expect.stringMatching(/Seen$/) },
    });
  });
});
