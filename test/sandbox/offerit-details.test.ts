import { describe, expect, it } from 'vitest';
import { askJson, network, stored } from './offerit-ask.ts';

const platform = network();
const ids = (query: string) => Object.keys(askJson(platform, `GET offer/get_details?${query}`).message);
const text = (id: number, field: string) => String(stored(platform, 'offers', id)[field]);

describe('get_details', () => {
  it('finds by each selector', () => {
    expect(ids('offerid=3,1')).toEqual(['1', '3']);
    expect(ids('offerid[]=3&offerid[]=999')).toEqual(['3']);
    expect(ids(`name=${encodeURIComponent(text(5, 'name'))}`)).toContain('5');
    expect(ids(`name_like=${encodeURIComponent(text(5, 'name').slice(1, 8))}`)).toContain('5');
    const ofAdvertiser = ids(`advertiserid=${text(2, 'advertiserid')}`);
    expect(ofAdvertiser).toContain('2');
    expect(ids(`advertiser_username=${stored(platform, 'advertisers', text(2, 'advertiserid')).username}`)).toEqual(
      ofAdvertiser,
    );
  });

  it('has no rows without a selector, which is an empty list', () => {
    for (const query of ['', 'return_columns=name', 'name=&start=0']) {
      expect(askJson(platform, `GET offer/get_details?${query}`)).toEqual({ result: 'Success', message: [] });
    }
    expect(askJson(network({ emptyMap: 'object' }), 'GET offer/get_details').message).toEqual({});
  });

  it('uses only the first selector of its order', () => {
    expect(ids('advertiserid=999&name=nothing&offerid=1')).toEqual(['1']);
    expect(ids('name=nothing&name_like=e')).toEqual([]);
  });

  it('limits columns, never the id, and rows', () => {
    const { message } = askJson(
      platform,
      'GET offer/get_details?offerid=2,3,4&start=1&count=1&return_columns=name,cost_type',
    );
    const { name, advertiser_cost_type: cost_type } = stored(platform, 'offers', 3);
    expect(message).toEqual({ 3: { offerid: '3', name, cost_type } });
  });

  it('reads under its own names what an edit writes', () => {
    const form =
      'offerid=7&advertiser_cost_type=sale&advertiser_cost_perc=7&offer_groups=1&categories=dating&authorized=AL';
    askJson(platform, 'PATCH offer/edit_offer', form);
    expect(askJson(platform, 'GET offer/get_details?offerid=7').message[7]).toMatchObject({
      cost_type: 'sale',
      cost_perc: '7',
      groups: { 1: 'Tier 1' },
      categories: { 1: 'dating' },
      authorized_countries_iso: ['AL'],
      authorized_countries: { '008': 'AL' },
    });
    expect(askJson(platform, 'GET offer/get_details?offerid=7').message[7]).not.toHaveProperty('retro_payout');
  });

  it('shows the countries of the network where an offer has none', () => {
    const choosy = network({ authorizedCountries: ['ES'], columns: 'likely' });
    askJson(choosy, 'PATCH offer/edit_offer', 'offerid=1&authorized=&unauthorized=FR&retro_payout=1');
    expect(askJson(choosy, 'GET offer/get_details?offerid=1').message[1]).toMatchObject({
      authorized_countries_iso: ['ES'],
      unauthorized_countries_iso: ['FR'],
      retro_payout: '1',
    });
  });

  it('comes in other envelopes by choice', () => {
    const query = 'GET offer/get_details?offerid=1&return_columns=hidden';
    const row = { offerid: '1', hidden: '0' };
    expect(askJson(network({ detailsAt: 'root' }), query)).toEqual({ 1: row });
    expect(askJson(network({ detailsAt: 'data', detailsAs: 'list' }), query)).toEqual({
      result: 'Success',
      data: [row],
    });
  });
});
