import { describe, expect, it } from 'vitest';
import { ask, network, printedIds, refusal, stored } from './tune-ask.ts';

const platform = network();
const offers = stored(platform, 'offers');

/** The ids of the offers that a filter keeps, in ascending order. */
function kept(filters: string, target = 'Offer'): readonly string[] {
  return Object.keys(ask(platform, `${target}/findAll ${filters}`));
}

function expected(keep: (offer: Record<string, unknown>) => boolean): readonly string[] {
  return offers.filter(keep).map(({ id }) => String(id));
}

describe('the shape of data', () => {
  it('is a bare map of all rows without a limit and a page object with one', () => {
    const all = ask(platform, 'Offer/findAll');
    expect(Object.keys(all)).toHaveLength(40);
    expect(all[2].Offer.id).toBe('2');
    const page = ask(platform, 'Offer/findAll limit=15&page=3');
    expect(page).toMatchObject({ page: '3', current: 0, count: 40, pageCount: 3 });
    expect(Object.keys(page.data)).toHaveLength(10);
    expect(ask(platform, 'Offer/findAll limit=15').page).toBe(1);
  });

  it('is an empty list, not an empty object, where nothing is found', () => {
    expect(ask(platform, 'Offer/findAll filters[id]=-1')).toEqual([]);
    expect(ask(platform, 'Offer/findAll filters[id]=-1&limit=5')).toEqual({
      page: 1,
      current: 0,
      count: 0,
      pageCount: 0,
      data: [],
    });
    expect(ask(platform, 'Offer/findAll limit=15&page=4')).toMatchObject({ count: 40, data: [] });
  });

  it('is null without an error for an unknown id', () => {
    for (const target of [
      'Offer',
      'Advertiser',
      'Affiliate',
      'AffiliateUser',
      'Conversion',
      'Goal',
      'OfferFile',
      'Tag',
    ]) {
      expect(ask(platform, `${target}/findById id=999999`), target).toBeNull();
    }
  });

  it('is a list of texts for ids', () => {
    const ids = ask(platform, 'Offer/findAllIds');
    expect(ids.toSorted()).toEqual(expected(() => true).toSorted());
    expect(Object.keys(ask(platform, 'Offer/findAllByIds ids[]=4&ids[]=2&ids[]=1'))).toEqual(['2', '4']);
  });

  it('has the columns of the manual in every model', () => {
    const first = (target: string) => Object.values(ask(platform, `${target}/findAll limit=1`).data)[0];
    for (const [target, count] of Object.entries({
      Offer: 79,
      Advertiser: 28,
      Affiliate: 32,
      AffiliateUser: 21,
      Conversion: 39,
      Goal: 27,
      OfferFile: 20,
    })) {
      expect(Object.keys(Object(first(target))[target]), target).toHaveLength(count);
    }
  });

  it('is all text but for the exceptions that the manual names', () => {
    const { Offer } = ask(platform, 'Offer/findById id=2');
    expect(Offer).toMatchObject({
      id: '2',
      default_payout: expect.stringMatching(/^\d+\.\d{5}$/),
      payout_cap: expect.stringMatching(/^\d+\.\d\d$/),
      is_private: expect.stringMatching(/^[01]$/),
      expiration_date: expect.stringMatching(/^\d{4}-12-31 22:59:59$/),
      require_terms_and_conditions: expect.any(Number),
      modified: expect.any(Number),
      dne_third_party_list: false,
    });
    const [user] = Object.values(
      Object(ask(platform, 'AffiliateUser/findAll limit=1&filters[is_creator][TRUE]=1').data),
    );
    expect(Object(user).AffiliateUser).toMatchObject({
      is_creator: true,
      access: expect.arrayContaining(['Affiliate']),
    });
  });
});

describe('filters', () => {
  it('compare with each of the twelve operators', () => {
    const name = String(offers[3]?.name);
    const part = encodeURIComponent(`%${name.slice(2, 6)}%`);
    const payout = Number(offers[2]?.default_payout);
    for (const [filter, keep] of [
      ['[status][NOT_EQUAL_TO]=active', ({ status }) => status !== 'active'],
      [`[default_payout][LESS_THAN]=${payout}`, (row) => Number(row.default_payout) < payout],
      [`[default_payout][LESS_THAN_OR_EQUAL_TO]=${payout}`, (row) => Number(row.default_payout) <= payout],
      [`[default_payout][GREATER_THAN]=${payout}`, (row) => Number(row.default_payout) > payout],
      [`[default_payout][GREATER_THAN_OR_EQUAL_TO]=${payout}`, (row) => Number(row.default_payout) >= payout],
      [`[name][LIKE]=${part}`, (row) => String(row.name).includes(name.slice(2, 6))],
      [`[name][NOT_LIKE]=${part}`, (row) => !String(row.name).includes(name.slice(2, 6))],
      // A sign that means something in a pattern of ours.
      ['[ref_id][LIKE]=off-%251', ({ ref_id }) => /^off-.*1$/.test(String(ref_id))],
      ['[status][RLIKE]=^(Paus|pend)', ({ status }) => status === 'paused' || status === 'pending'],
      ['[currency][NULL]=1', ({ currency }) => currency === null],
      ['[currency][NOT_NULL]=1', ({ currency }) => currency !== null],
      ['[is_private][TRUE]=1', (row) => row.is_private === '1'],
      ['[is_private][FALSE]=1', (row) => row.is_private === '0'],
    ] satisfies [string, (offer: Record<string, unknown>) => boolean][]) {
      const ids = expected(keep);
      expect(ids.length, filter).toBeGreaterThan(0);
      expect(kept(`filters${filter}`), filter).toEqual(ids);
    }
  });

  it('find one value or one of several, with the model in front or without', () => {
    const some = expected(({ status }) => status === 'paused' || status === 'pending');
    expect(kept('filters[status][]=paused&filters[status][]=pending')).toEqual(some);
    expect(kept('filters[Offer.status]=paused')).toEqual(expected(({ status }) => status === 'paused'));
  });

  it('compare numbers as numbers, whatever their decimals', () => {
    const { id, default_payout } = offers.find((offer) => String(offer.default_payout).endsWith('000')) ?? {};
    expect(kept(`filters[default_payout]=${Number(default_payout)}`)).toContain(id);
    expect(kept('filters[id][GREATER_THAN]=9&filters[id][LESS_THAN]=13')).toEqual(['10', '12']);
  });

  it('must all pass, and of those under OR one', () => {
    const or = 'filters[OR][id][]=2&filters[OR][id][]=4&filters[OR][id][GREATER_THAN]=76&filters[OR][status]=paused';
    const either = ({ id, status }: Record<string, unknown>) =>
      id === '2' || id === '4' || Number(id) > 76 || status === 'paused';
    expect(kept(or)).toEqual(expected(either));
    expect(kept(`${or}&filters[is_private]=0`)).toEqual(expected((offer) => either(offer) && offer.is_private === '0'));
  });

  it('go under OR with lists and with several operators on one column, beside others that must pass as well', () => {
    const or =
      'filters[OR][status][]=paused&filters[OR][status][]=expired&filters[OR][name][RLIKE]=app' +
      '&filters[OR][default_payout][GREATER_THAN_OR_EQUAL_TO]=100&filters[OR][default_payout][LESS_THAN]=3';
    const keep = (offer: Record<string, unknown>) =>
      offer.status === 'paused' ||
      offer.status === 'expired' ||
      /app/i.test(String(offer.name)) ||
      Number(offer.default_payout) >= 100 ||
      Number(offer.default_payout) < 3;
    expect(kept(or)).toEqual(expected(keep));
    const both = `${or}&filters[id][GREATER_THAN]=10&filters[id][NOT_EQUAL_TO]=20&filters[is_private][FALSE]=1`;
    const ids = expected(
      (offer) => keep(offer) && Number(offer.id) > 10 && offer.id !== '20' && offer.is_private === '0',
    );
    expect(ids.length).toBeGreaterThan(1);
    expect(kept(both)).toEqual(ids);
  });

  it('work alike for ids, for pages and for lists of names', () => {
    const filter = 'filters[status][]=active&filters[status][]=paused&sort[id]=desc';
    const some = expected(({ status }) => status === 'active' || status === 'paused').toReversed();
    expect(ask(platform, `Offer/findAllIds ${filter}`)).toEqual(some);
    expect(printedIds(platform, `Offer/findAll ${filter}&limit=3&page=2`)).toEqual(some.slice(3, 6));
    expect(Object.keys(ask(platform, `Offer/findAllByIds ids[]=2&ids[]=4&ids[]=6&${filter}`)).toSorted()).toEqual(
      some.filter((id) => ['2', '4', '6'].includes(id)).toSorted(),
    );
  });

  it('never find null by comparing', () => {
    expect(kept('filters[currency][NOT_EQUAL_TO]=USD')).toEqual(expected(({ currency }) => currency === 'EUR'));
  });

  it('take the words of a column that reads as a number', () => {
    const some = expected((offer) => offer.require_terms_and_conditions === 'enabled');
    expect(kept('filters[require_terms_and_conditions]=enabled')).toEqual(some);
  });

  it('refuse a field or an operator that does not exist', () => {
    const unknown = "Field 'Offer.nam' does not exist or is not allowed to be used.";
    for (const parameters of ['filters[nam]=x', 'filters[OR][Offer.nam]=x', 'sort[nam]=asc', 'fields[]=nam']) {
      expect(refusal(platform, `Offer/findAll ${parameters}`), parameters).toBe(unknown);
    }
    expect(refusal(platform, 'Offer/findAll filters[Advertiser.id]=1')).toContain("'Advertiser.id'");
    expect(refusal(platform, 'Offer/findAll filters[id][ABOVE]=1')).toContain('ABOVE');
    expect(refusal(platform, 'Offer/findAll filters[name][RLIKE]=(')).toContain('regular expression');
  });
});

describe('the order', () => {
  it('is that of the sort in the printed text', () => {
    const ids = expected(() => true);
    expect(printedIds(platform, 'Offer/findAll sort[id]=asc')).toEqual(ids);
    expect(printedIds(platform, 'Offer/findAll sort[Offer.id]=desc')).toEqual(ids.toReversed());
    const sorted = offers.toSorted((first, second) => {
      const order = String(first.status).localeCompare(String(second.status));
      return order === 0 ? Number(second.id) - Number(first.id) : order;
    });
    expect(printedIds(platform, 'Offer/findAll sort[status]=asc&sort[id]=desc')).toEqual(sorted.map(({ id }) => id));
  });

  it('is nobody’s among equals, but the same on every page', () => {
    const active = expected(({ status }) => status === 'active');
    const line = 'Offer/findAll sort[status]=asc';
    const sorted = printedIds(platform, line);
    expect(sorted.slice(0, active.length).toSorted()).toEqual(active.toSorted());
    expect(sorted.slice(0, active.length)).not.toEqual(active);
    expect([1, 2, 3].flatMap((page) => printedIds(platform, `${line}&limit=15&page=${page}`))).toEqual(sorted);
  });

  it('is nobody’s without a sort, but the same on every page', () => {
    const all = printedIds(platform, 'Offer/findAll');
    expect(all).not.toEqual(expected(() => true));
    const pages = [1, 2, 3].flatMap((page) => printedIds(platform, `Offer/findAll limit=15&page=${page}`));
    expect(pages).toEqual(all);
  });
});

describe('what a row shows', () => {
  it('is the listed fields alone, the id only when listed', () => {
    expect(ask(platform, 'Offer/findById id=2&fields[]=status&fields[]=Offer.name')).toEqual({
      Offer: { status: offers[0]?.status, name: offers[0]?.name },
    });
  });

  it('has contained models beside it, in the shape of each relation', () => {
    const relations = ['Advertiser', 'Country', 'Goal', 'Thumbnail', 'OfferCategory', 'OfferTag', 'OfferUrl'];
    const contain = relations.map((name) => `contain[]=${name}`).join('&');
    const all: Record<string, Record<string, Record<string, unknown>>> = ask(platform, `Offer/findAll ${contain}`);
    for (const row of Object.values(all)) {
      expect(Object.keys(row)).toEqual(['Offer', ...relations]);
      expect(row.Advertiser?.id ?? null).toBe(row.Offer?.advertiser_id);
      for (const [code, country] of Object.entries(row.Country ?? {}))
        expect(country).toMatchObject({ code, regions: [] });
      for (const [id, goal] of Object.entries(row.Goal ?? {}))
        expect(goal).toMatchObject({ id, offer_id: row.Offer?.id });
      for (const [id, url] of Object.entries(row.OfferUrl ?? {}))
        expect(url).toMatchObject({ id, offer_id: row.Offer?.id });
    }
    const empty = (name: string) => Object.values(all).filter((row) => Array.isArray(row[name]));
    expect(empty('Country').length).toBeGreaterThan(0);
    expect(empty('Goal').length).toBeLessThan(40);
    expect(Object.values(all).some(({ Advertiser }) => Advertiser === null)).toBe(true);
  });

  it('contains users and payment methods of an affiliate, the offer of a conversion and the code of a file', () => {
    const row = ask(platform, 'Affiliate/findById id=2&contain[]=AffiliateUser&contain[]=PaymentMethod');
    expect(Object.values(Object(row.AffiliateUser))).toMatchObject([{ affiliate_id: '2' }]);
    expect(Object.keys(row.PaymentMethod)).toHaveLength(1);
    const conversion = ask(platform, 'Conversion/findById id=2&contain[]=Offer');
    expect(conversion.Offer.id).toBe(conversion.Conversion.offer_id);
    expect(ask(platform, 'OfferFile/findById id=2&contain[]=CreativeCode').CreativeCode).toContain('aff_c?offer_id=2');
  });
});
