import { describe, expect, test } from 'vitest';
import { allOffers, callCake, callCakeJson, parseCake, storedIn } from './cake-caller.ts';
import { allCreatives } from './cake-parameters.ts';
import { openCake } from './open-cake.ts';

const account = openCake({ offers: 30, advertisers: 5, affiliates: 3, campaigns: 5 });

/** All parameters of export SiteOffers, each with the word for "all". */
const allSiteOffers: Record<string, string> = {
  site_offer_id: '0',
  site_offer_name: '',
  brand_advertiser_id: '0',
  vertical_id: '0',
  site_offer_type_id: '0',
  media_type_id: '0',
  site_offer_status_id: '0',
  tag_id: '0',
  start_at_row: '0',
  row_limit: '0',
  sort_field: 'site_offer_id',
  sort_descending: 'FALSE',
};

const exported = async (parameters: Record<string, string>) => {
  const filter = { ...allSiteOffers, ...parameters };
  const { body } = await callCakeJson(account(), '/api/7/export.asmx/SiteOffers', filter);
  return JSON.parse(body).d;
};
const idsOf = (answer: { site_offers: { site_offer_id: number }[] }) =>
  answer.site_offers.map(({ site_offer_id }) => site_offer_id);

describe('site offers', () => {
  test('are the offers under their newer names', async () => {
    const answer = await exported({});
    const { body } = await callCakeJson(account(), '/api/6/export.asmx/Offers', allOffers);
    const older = JSON.parse(body).d;
    expect(answer.row_count).toBe(older.row_count);
    const stored = storedIn(account(), 'offers').find(
      ({ extra_offer_contracts: extra, redirect_offer_contract_id: redirect }) => extra.length > 0 && redirect === null,
    );
    const isIt = (row: Record<string, number>) => (row.site_offer_id ?? row.offer_id) === stored.offer_id;
    const [shown, before] = [answer.site_offers.find(isIt), older.offers.find(isIt)];
    expect(shown).toMatchObject({
      site_offer_name: before.offer_name,
      brand_advertiser: { brand_advertiser_id: stored.advertiser_id },
      site_offer_status: { site_offer_status_name: before.offer_status.offer_status_name },
      default_site_offer_contract_id: stored.default_offer_contract_id,
      site_offer_description: before.offer_description,
      advertiser_extended_terms: before.advertiser_extended_terms,
    });
    expect(shown.site_offer_contracts).toHaveLength(before.offer_contracts.length);
    expect(shown.site_offer_contracts[0]).toMatchObject({
      site_offer_contract_id: stored.default_offer_contract_id,
      current_payout: before.offer_contracts[0].payout,
    });
    expect(JSON.stringify(shown)).not.toMatch(/"(offer_id|offer_name|advertiser|offer_contract_id)"/);
  });

  test('have elements of those names in XML, and their root', async () => {
    const filter = { ...allSiteOffers, row_limit: '2' };
    const { body } = await callCake(account(), '/api/7/export.asmx/SiteOffers', filter);
    const { site_offers } = parseCake(body).offer_export_response;
    expect(site_offers.site_offer).toHaveLength(2);
    expect(site_offers.site_offer[0].site_offer_contracts).toHaveProperty('site_offer_contract_info');
    expect(site_offers.site_offer[0].brand_advertiser.brand_advertiser_id['@_xmlns']).toBe('API:id_name_store');
  });

  test.each([
    ['site_offer_id', 'offer_id'],
    ['brand_advertiser_id', 'advertiser_id'],
    ['vertical_id', 'vertical_id'],
    ['site_offer_type_id', 'offer_type_id'],
    ['site_offer_status_id', 'offer_status_id'],
  ])('%s filters', async (parameter, member) => {
    const offers = storedIn(account(), 'offers');
    const chosen = offers.find(({ vertical_id }) => vertical_id > 0)[member];
    const wanted = offers.filter((offer) => offer[member] === chosen).map(({ offer_id }) => offer_id);
    expect(idsOf(await exported({ [parameter]: String(chosen) }))).toEqual(wanted);
  });

  test('are sorted and paged', async () => {
    const up = idsOf(await exported({ sort_field: 'date_created' }));
    expect(idsOf(await exported({ sort_field: 'date_created', sort_descending: 'TRUE' }))).toEqual(up.toReversed());
    expect(idsOf(await exported({ sort_field: 'date_created', start_at_row: '3', row_limit: '2' }))).toEqual(
      up.slice(2, 4),
    );
  });
});

test('creatives of version 5 are those of one site offer', async () => {
  const [{ offer_id }] = storedIn(account(), 'offers');
  const creativesOf = async (version: number, parameters: Record<string, string>) => {
    const filter = { ...allCreatives, ...parameters };
    const { body } = await callCakeJson(account(), `/api/${version}/export.asmx/Creatives`, filter);
    return JSON.parse(body).d;
  };
  const answer = await creativesOf(5, { site_offer_id: String(offer_id) });
  expect(answer.row_count).toBeGreaterThan(0);
  expect(answer).toEqual(await creativesOf(3, { offer_id: String(offer_id) }));
  expect(await creativesOf(5, { site_offer_id: '1' })).toMatchObject({ success: false, message: 'Invalid Offer ID' });
});
