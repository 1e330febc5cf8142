import { describe, expect, it } from 'vitest';
import { campaignWriteFields } from '../../datasources/cake/campaign-write-fields.ts';
import { operations } from '../../datasources/cake/operations.ts';
import type { Field } from '../../datasources/spec/field.ts';
import { proveField } from '../../datasources/spec/prove-field.ts';
import { openCakeWriter } from './cake-writer.ts';

const { account, change, perform, pick, read, stored, storedOne } = openCakeWriter();

describe('what CAKE says it did, and did otherwise', () => {
  it.each([
    ['currencyId', 'currency_id', '9'],
    ['affiliateId', 'affiliate_id', '1'],
    ['offerId', 'offer_id', '1'],
  ] as const)('a campaign keeps its %s although an edit of it succeeds, which shows', async (name, wire, value) => {
    const id = pick('campaigns');
    const before = storedOne('campaigns', id);
    await change('campaign', id, { testLink: 'https://t.example' });
    const [write] = account().requests.writes();
    const { api_key: _, ...parameters } = (write?.parameters ?? {}) as Record<string, string>;
    // By hand, because the row refuses to be changed for this reason (cake.md 4.9).
    const edit = { operation: operations.editCampaign, parameters: { ...parameters, [wire]: value } };
    expect(await perform([edit])).toMatchObject([{ campaign_id: id }]);
    expect(stored('campaigns')[id]).toEqual({ ...before, test_link: 'https://t.example' });
    const field: Field = campaignWriteFields[name];
    expect(proveField(field, value, (await read('campaign', id))[name])).toBe('NOT_APPLIED');
  });

  it('the date of a blacklist loses its time of day, which is its day all the same', async () => {
    const id = pick('blacklists');
    const asked = '2027-03-04T23:30:00-05:00';
    const { blacklistDate } = await change('blacklist', id, { blacklistDate: asked });
    expect(blacklistDate).toBe('2027-03-04T00:00:00-05:00');
    const field: Field = { kind: 'instant', wire: 'blacklist_date', says: '', dayOnly: true };
    expect(proveField(field, asked, blacklistDate)).toBe('NORMALIZED');
    expect(proveField(field, '2027-03-05T04:30:00Z', blacklistDate)).toBe('NORMALIZED');
    expect(proveField(field, '2027-03-05T05:30:00Z', blacklistDate)).toBe('NOT_APPLIED');
  });

  it('an entry of the blacklist keeps all that is not changed, whatever it names', async () => {
    for (const [id, before] of Object.entries(stored('blacklists'))) {
      await change('blacklist', id, { redirectType: 'OFFER_REDIRECT' });
      expect(stored('blacklists')[id]).toEqual({ ...before, redirect_type: 'offer_redirect' });
    }
  });

  it('each campaign keeps its hash, its dates and its payout while something else changes', async () => {
    for (const [id, before] of Object.entries(stored('campaigns')).slice(0, 8)) {
      await change('campaign', id, { redirectDomain: 'go.changed.example' });
      expect(stored('campaigns')[id]).toEqual({ ...before, redirect_domain: 'go.changed.example' });
    }
  });

  it('the payout of the contract counts where it is wanted, until the campaign gets its own', async () => {
    const id = pick('campaigns');
    await change('campaign', id, { payoutAmount: '77.25' });
    const { payoutAmount } = await change('campaign', id, { useOfferContractPayout: true });
    expect(payoutAmount).not.toBe('77.2500');
    expect(await change('campaign', id, { useOfferContractPayout: false })).toMatchObject({ payoutAmount });
    await change('campaign', id, { useOfferContractPayout: true });
    expect(await change('campaign', id, { payoutAmount: '77.5' })).toMatchObject({ payoutAmount: '77.5000' });
  });

  it('a delay of disposition is emptied by its own word', async () => {
    const id = pick('campaigns');
    await change('campaign', id, { autoDispositionDelayHours: 48 });
    expect(stored('campaigns')[id]).toMatchObject({ auto_disposition_delay_hours: 48 });
    await change('campaign', id, { autoDispositionDelayHours: null });
    expect(stored('campaigns')[id]).toMatchObject({ auto_disposition_delay_hours: null });
  });
});
