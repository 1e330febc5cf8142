import { describe, expect, test } from 'vitest';
import { allOffers, callCake, parseCake, refusal, storedIn, writeCake } from './cake-caller.ts';
import { openCake } from './open-cake.ts';

const contractAddress = '/api/1/addedit.asmx/OfferContract';
const tiersAddress = '/api/1/addedit.asmx/OfferTiers';
const geoAddress = '/api/3/addedit.asmx/GeoTargets';
const account = openCake({ offers: 30, advertisers: 5, affiliates: 5, campaigns: 5 });

const offer = () => storedIn(account(), 'offers').find(({ extra_offer_contracts: extra }) => extra.length > 0);
const idOf = (row: { offer_id: number }) => String(row.offer_id);
const exported = async (id = idOf(offer())) => {
  const { body } = await callCake(account(), '/api/6/export.asmx/Offers', { ...allOffers, offer_id: id });
  return parseCake(body).offer_export_response.offers.offer[0];
};

describe('a contract', () => {
  const terms = (): Record<string, string> => ({
    offer_id: idOf(offer()),
    offer_contract_id: '0',
    offer_contract_name: 'Neu <&> für AT',
    price_format_id: '1',
    payout: '0.1',
    received: '9007199254.7409',
    received_percentage: 'FALSE',
    offer_link: 'https://shop.example/new?a=1&b=2',
    thankyou_link: '',
    offer_contract_hidden: 'TRUE',
    offer_contract_is_default: 'FALSE',
    use_fallback_targeting: 'FALSE',
  });
  const send = (parameters: Record<string, string>) =>
    writeCake(account(), contractAddress, { ...terms(), ...parameters });

  test('that is new comes after the others of its offer and is exported as sent', async () => {
    const before = offer().extra_offer_contracts;
    const answer = await send({});
    const id = Number(answer.offer_contract_id);
    expect(answer).toMatchObject({ success: 'true', message: `Offer Contract ${id} Created` });
    expect(offer().extra_offer_contracts.slice(0, -1)).toEqual(before);
    expect((await exported()).offer_contracts.offer_contract_info.at(-1)).toMatchObject({
      offer_contract_id: String(id),
      offer_contract_name: 'Neu <&> für AT',
      payout: { amount: '0.1000' },
      received: { amount: '9007199254.7409' },
      hidden: 'true',
      targeting_method: { targeting_method_name: { '#text': 'Geo' } },
    });
  });

  test('is edited alone: texts that are empty stay, amounts and switches are stored as sent', async () => {
    const { offer_contract_id: id, ...before } = offer().extra_offer_contracts[0];
    const others = offer().extra_offer_contracts.slice(1);
    const sent = { offer_contract_name: '', price_format_id: '0', offer_link: '', payout: '2', received: '3.5' };
    const answer = await send({ ...sent, offer_contract_id: String(id), use_fallback_targeting: 'true' });
    expect(answer).toMatchObject({ message: `Offer Contract ${id} Updated`, offer_contract_id: String(id) });
    expect(offer().extra_offer_contracts[0]).toEqual({
      ...before,
      offer_contract_id: id,
      payout: '2.0000',
      received: '3.5000',
      received_percentage: false,
      offer_contract_hidden: true,
      use_fallback_targeting: true,
    });
    expect(offer().extra_offer_contracts.slice(1)).toEqual(others);
    await send({ offer_contract_id: String(id), thankyou_link: 'NULL' });
    expect(offer().extra_offer_contracts[0].thankyou_link).toBe('');
  });

  test('becomes the default of its offer, the former default staying with its terms', async () => {
    const before = offer();
    const [next] = before.extra_offer_contracts;
    await send({ offer_contract_id: String(next.offer_contract_id), offer_contract_is_default: 'TRUE' });
    expect(offer().default_offer_contract_id).toBe(next.offer_contract_id);
    expect(offer()).toMatchObject({ offer_name: before.offer_name, payout: '0.1000' });
    const shown = (await exported()).offer_contracts.offer_contract_info;
    expect(shown[0].offer_contract_id).toBe(String(next.offer_contract_id));
    expect(shown[1]).toMatchObject({
      offer_contract_id: String(before.default_offer_contract_id),
      payout: { amount: before.payout },
    });
    expect(shown).toHaveLength(before.extra_offer_contracts.length + 1);
  });

  test.each([
    ['Invalid Offer ID', { offer_id: '1' }],
    ['Invalid Offer Contract ID', { offer_contract_id: '1' }],
    ['Invalid Offer Name', { offer_contract_name: '' }],
    ['Invalid Offer Name', { offer_contract_name: 'x'.repeat(51) }],
    ['Invalid Price Format ID', { price_format_id: '0' }],
    ['Invalid Price Format ID', { price_format_id: '9' }],
    ['Invalid Payout Amount', { payout: '-0.01' }],
    ['Invalid Received Amount', { received: '-1' }],
    ['Invalid Offer Link', { offer_link: 'NULL' }],
    ['Invalid Offer Link', { offer_link: 'x'.repeat(401) }],
    ['Invalid Thankyou Link', { thankyou_link: 'x'.repeat(401) }],
  ])('is refused with %s and changes nothing', async (message, wrong) => {
    const before = account().state();
    expect(await send(wrong)).toEqual(refusal(message, 1));
    expect(account().state()).toEqual(before);
  });
});

describe('a tier', () => {
  const send = (parameters: Record<string, string>) =>
    writeCake(account(), tiersAddress, {
      offer_id: idOf(offer()),
      offer_contract_id: String(offer().default_offer_contract_id),
      tier_id: '3',
      price_format_id: '1',
      status_id: '1',
      redirect_offer_contract_id: '-1',
      add_edit_option: 'add',
      ...parameters,
    });
  const ofTier3 = () => offer().tiers.filter((tier: { affiliate_tier_id: number }) => tier.affiliate_tier_id === 3);

  test('is added, replaced and removed, and the export shows it', async () => {
    const before = offer().tiers;
    expect(await send({})).toMatchObject({ success: 'true', message: 'Offer Tier Added', row_count: '0' });
    expect(offer().tiers).toHaveLength(before.length + 1);
    const [contract] = offer().extra_offer_contracts;
    const replaced = { offer_contract_id: String(contract.offer_contract_id), add_edit_option: 'replace' };
    expect(await send(replaced)).toMatchObject({ message: 'Offer Tier Replaced' });
    expect(ofTier3()).toMatchObject([{ offer_contract_id: contract.offer_contract_id, status_id: 1 }]);
    expect([(await exported()).tiers.tier].flat().at(-1)).toMatchObject({
      affiliate_tier: { affiliate_tier_id: { '#text': '3' } },
      offer_contract: { offer_contract_id: { '#text': String(contract.offer_contract_id) } },
    });
    expect(await send({ add_edit_option: 'remove' })).toMatchObject({ message: 'Offer Tier Removed' });
    expect(offer().tiers).toEqual(before);
  });

  test.each([
    ['Invalid Offer ID', { offer_id: '1' }],
    ['Invalid Offer Contract', { offer_contract_id: '1' }],
    ['Invalid Affiliate Tier', { tier_id: '9' }],
    ['Invalid Price Format ID', { price_format_id: '0' }],
    ['Invalid Account Status', { status_id: '0' }],
    ['Invalid Offer Contract', { redirect_offer_contract_id: '1' }],
  ])('is refused with %s and changes nothing', async (message, wrong) => {
    const before = account().state();
    expect(await send(wrong)).toEqual({ ...refusal(message, 1), row_count: '0' });
    expect(account().state()).toEqual(before);
  });
});

describe('the countries of a contract', () => {
  const contractId = () => String(offer().default_offer_contract_id);
  const send = (parameters: Record<string, string>) =>
    writeCake(account(), geoAddress, {
      offer_contract_id: contractId(),
      set_targeting_to_geo: 'TRUE',
      add_edit_option: 'replace',
      countries: 'DE,AT',
      allow_countries: 'TRUE',
      redirect_site_offer_contract_ids: '-1,0',
      default_redirect_site_offer_contract_id: '0',
      ...parameters,
    });
  const shown = async () => (await exported()).offer_contracts.offer_contract_info[0].geo_targeting;
  const codes = (targets: { geo_target?: unknown }) =>
    [targets.geo_target ?? []].flat().map((target) => Object(target).country.country_code['#text']);

  test('are replaced, added to and taken away, each allowed or not', async () => {
    expect(await send({})).toMatchObject({ success: 'true', message: 'Geotarget(s) Replaced', row_count: '2' });
    expect(codes((await shown()).allowed_countries)).toEqual(['DE', 'AT']);
    expect(offer()).toMatchObject({ allowed_countries: ['DE', 'AT'], disallowed_countries: [] });
    const target = String(storedIn(account(), 'offers')[0].default_offer_contract_id);
    const elsewhere = { add_edit_option: 'add', allow_countries: 'FALSE', countries: 'AT,CH' };
    const redirects = { redirect_site_offer_contract_ids: `${target},0` };
    expect(await send({ ...elsewhere, ...redirects })).toMatchObject({ message: 'Geotarget(s) Added', row_count: '2' });
    expect(offer()).toMatchObject({ allowed_countries: ['DE'], disallowed_countries: ['AT', 'CH'] });
    const [redirected, plain] = (await shown()).disallowed_countries.geo_target;
    expect(redirected.redirect_offer.offer_contract_id['#text']).toBe(target);
    expect(plain).not.toHaveProperty('redirect_offer');
    expect(
      await send({ add_edit_option: 'remove', countries: 'AT', redirect_site_offer_contract_ids: '' }),
    ).toMatchObject({ message: 'Geotarget(s) Removed', row_count: '1' });
    expect(offer()).toMatchObject({ disallowed_countries: ['CH'], geo_redirects: {} });
  });

  test('have a default redirect, which stays at zero', async () => {
    await send({ default_redirect_site_offer_contract_id: contractId() });
    await send({});
    expect(offer().default_geo_redirect_id).toBe(Number(contractId()));
  });

  test.each([
    ['Invalid Offer Contract ID', { offer_contract_id: '1' }],
    ['Please Provide Valid Country Code(s)', { countries: '' }],
    ['Please Provide Valid Country Code(s)', { countries: 'DE,QQ' }],
    ['Please Provide Valid Redirect Offer Contract ID(s)', { redirect_site_offer_contract_ids: '0' }],
    ['Please Provide Valid Redirect Offer Contract ID(s)', { redirect_site_offer_contract_ids: '0,1' }],
    ['Please Provide Valid Redirect Offer Contract ID(s)', { redirect_site_offer_contract_ids: 'x,0' }],
    ['Please Provide Valid Redirect Offer Contract ID(s)', { default_redirect_site_offer_contract_id: '1' }],
  ])('are refused with %s and stay', async (message, wrong) => {
    const before = account().state();
    expect(await send(wrong)).toEqual({ ...refusal(message, 3), row_count: '0' });
    expect(account().state()).toEqual(before);
  });
});
