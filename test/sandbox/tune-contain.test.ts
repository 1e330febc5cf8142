import { describe, expect, it } from 'vitest';
import { ask, network, stored } from './tune-ask.ts';

const platform = network();

type Shown = Record<string, Record<string, unknown>>;

/** Every row of a target with the relations beside it. */
function all(target: string, ...relations: readonly string[]): readonly Shown[] {
  const contain = relations.map((name) => `contain[]=${name}`).join('&');
  return Object.values(ask(platform, `${target}/findAll ${contain}`));
}

/** The first row in which a relation is neither null nor empty. */
function filled(rows: readonly Shown[], relation: string): Shown {
  const row = rows.find((each) => each[relation] !== null && !Array.isArray(each[relation]));
  if (row === undefined) throw new Error(`Nobody has a ${relation}.`);
  return row;
}

describe('a relation to one row', () => {
  it.each([
    ['Offer', 'Advertiser', 'advertiser_id'],
    ['Offer', 'Hostname', 'hostname_id'],
    ['Advertiser', 'AccountManager', 'account_manager_id'],
    ['Affiliate', 'AccountManager', 'account_manager_id'],
    ['Goal', 'Offer', 'offer_id'],
    ['OfferUrl', 'Offer', 'offer_id'],
    ['OfferFile', 'Offer', 'offer_id'],
    ['Conversion', 'Offer', 'offer_id'],
    ['Conversion', 'Affiliate', 'affiliate_id'],
    ['Conversion', 'Advertiser', 'advertiser_id'],
    ['Conversion', 'AffiliateManager', 'affiliate_manager_id'],
    ['Conversion', 'AdvertiserManager', 'advertiser_manager_id'],
    ['Conversion', 'Browser', 'browser_id'],
    ['Conversion', 'OfferFile', 'offer_file_id'],
    ['Conversion', 'OfferUrl', 'creative_url_id'],
    ['Conversion', 'ConversionMeta', 'id'],
  ])('%s has %s, the object itself by %s', (target, relation, column) => {
    const row = filled(all(target, relation), relation);
    expect(row[relation]?.id).toBe(row[target]?.[column]);
  });

  it('is by code for the country of a conversion, and null for an unknown one', () => {
    const rows = all('Conversion', 'Country');
    for (const { Conversion, Country } of rows) {
      expect(Country?.code ?? 'INT').toBe(Conversion?.country_code);
    }
    expect(rows.some(({ Country }) => Country === null)).toBe(true);
  });
});

describe('a relation to many rows', () => {
  it.each([
    ['Offer', 'OfferUrl', 'offer_id'],
    ['Offer', 'Goal', 'offer_id'],
    ['Offer', 'Thumbnail', 'offer_id'],
    ['Offer', 'AffiliateTierPayout', 'offer_id'],
    ['Offer', 'AffiliateTierRevenue', 'offer_id'],
    ['Goal', 'AffiliateTierPayout', 'goal_id'],
    ['Advertiser', 'AdvertiserUser', 'advertiser_id'],
    ['Affiliate', 'AffiliateUser', 'affiliate_id'],
  ])('%s has %s, a map by id of rows with its %s', (target, relation, column) => {
    const row = filled(all(target, relation), relation);
    for (const [id, each] of Object.entries(row[relation] ?? {})) {
      expect(each).toMatchObject({ id, [column]: row[target]?.id });
    }
  });

  it.each([
    ['Offer', 'OfferTag', 'name'],
    ['Offer', 'OfferGroup', 'name'],
    ['Offer', 'OfferCategory', 'name'],
    ['Affiliate', 'AffiliateTag', 'name'],
    ['Advertiser', 'AdvertiserTag', 'name'],
  ])('%s has %s through links, a map by id', (target, relation, column) => {
    const row = filled(all(target, relation), relation);
    for (const [id, each] of Object.entries(row[relation] ?? {})) {
      expect(each).toMatchObject({ id, [column]: expect.any(String) });
    }
  });
});

describe('the network as a whole', () => {
  it('lists what its rows point at', () => {
    for (const [method, model] of [
      ['Application/findAllCountries', 'Country'],
      ['Application/findAllHostnames', 'Hostname'],
      ['Application/findAllAffiliateTiers', 'AffiliateTier'],
      ['Employee/findAll', 'Employee'],
    ] as const) {
      const rows: Record<string, Shown> = ask(platform, method);
      for (const [id, row] of Object.entries(rows)) expect(row[model]?.id).toBe(id);
      expect(Object.keys(rows).length).toBeGreaterThan(1);
    }
  });

  it('tells its zone and its currency', () => {
    expect(ask(platform, 'Application/getTimezone')).toBe('Europe/Madrid');
    expect(ask(platform, 'Preference/getValue name=network_currency')).toBe('USD');
  });

  it('takes a further category', () => {
    const { OfferCategory } = ask(platform, 'Application/addOfferCategory data[name]=Ферма');
    expect(stored(platform, 'offerCategories')).toContainEqual(
      expect.objectContaining({ id: OfferCategory.id, name: 'Ферма' }),
    );
  });
});
