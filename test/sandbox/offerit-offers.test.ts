import { describe, expect, it } from 'vitest';
import { ask, askJson, changed, network, stored } from './offerit-ask.ts';

const platform = network();

/** What an edit of offer 2 changes. */
function edited(form: string, on = platform) {
  return changed(on, 'offers', 2, () => askJson(on, 'PATCH offer/edit_offer', `offerid=2&${form}`));
}

describe('an edit', () => {
  it.each([
    ['name=Ωmega', { name: 'Ωmega' }],
    ['hidden=false', { hidden: '1' }],
    ['hidden=0', { hidden: '0' }],
    ['date_live=2026-02-01+00:00:00+UTC', { date_live: '1769904000' }],
    ['date_live=2026-02-01', { date_live: '1769900400' }],
    ['date_live=01/02/2026', { date_live: '1767308400' }],
    ['date_live=01-02-2026', { date_live: '1769900400' }],
    ['date_live=@1767225600', { date_live: '1767225600' }],
    ['date_live=tomorrow', { date_live: '1772406000' }],
    ['date_live=%2B2+days', { date_live: '1772539200' }],
    ['date_live=soon', { date_live: '0' }],
    ['date_expire=2026-04-01T00:00:00.000Z', { date_expire: '1775001600' }],
    ['date_expire=', { date_expire: '0' }],
    ['subject_lines=one,two', { subject_lines: ['one', 'two'] }],
    ['offer_groups[]=1&offer_groups[]=2', { offer_groups: ['1', '2'] }],
    ['offer_groups[0]=5', { offer_groups: ['5'] }],
    ['offer_groups=', { offer_groups: [] }],
    ['authorized=gb,IT', { authorized: ['GB', 'IT'] }],
    ['unauthorized[]=FR', { unauthorized: ['FR'] }],
    ['device_types=0', { device_types: ['0'] }],
    ['device_types[]=', { device_types: [] }],
    [
      'advertiser_cost_type=sale&advertiser_cost_perc=12.50',
      { advertiser_cost_type: 'sale', advertiser_cost_perc: '12.5' },
    ],
    ['ip_conversion_limit_flag=2&ip_conversion_limit=4', { ip_conversion_limit_flag: '2', ip_conversion_limit: '4' }],
    ['continuity_default=9.99', { continuity_default: '9.99' }],
    ['percentage_commission_source=1', { percentage_commission_source: '1' }],
    ['min_deduct_date=2026-01-01', { min_deduct_date: '1767222000' }],
  ])('of %s changes that alone', (form, expected) => {
    const before = stored(platform, 'offers', 2);
    const news = Object.entries(expected).filter(
      ([name, value]) => JSON.stringify(before[name]) !== JSON.stringify(value),
    );
    expect(edited(form)).toEqual(Object.fromEntries(news));
    expect(stored(platform, 'offers', 2)).toMatchObject(expected);
  });

  it.each([
    'commission_type=cpm',
    'conversion_default_type=3',
    'authorized=GBR',
    'device_types=3',
    'flat_amount_per_click=5,50',
    'deduct_window=-1',
    'offer_groups=new',
    'name=',
  ])('of %s is refused', (form) => {
    expect(ask(platform, 'PATCH offer/edit_offer', `offerid=2&${form}`).status).toBe(404);
  });

  it.each(['advertiserid=999', 'offer_groups=1,999', 'expire_landing_pageid=999', 'categories=999'])(
    'of %s fails, as nothing has that id',
    (form) => {
      const answer = () =>
        expect(askJson(platform, 'PATCH offer/edit_offer', `offerid=2&name=no&${form}`).result).toBe('Error');
      expect(changed(platform, 'offers', 2, answer)).toEqual({});
    },
  );

  it('creates a category by its name, and finds it by any case', () => {
    edited('categories=dating,Нове');
    expect(stored(platform, 'categories', 6)).toEqual({ categoryid: '6', name: 'Нове' });
    edited('categories[]=НОВЕ&categories[]=1');
    expect(stored(platform, 'offers', 2).categories).toEqual(['6', '1']);
  });

  it('stores, drops or refuses an amount that the type does not use', () => {
    const form = 'commission_type=cps&flat_amount_per_click=3&percentage_of_customer_conversion=15';
    expect(edited(form, network())).toMatchObject({ flat_amount_per_click: '3' });
    expect(edited(form, network({ mismatchedAmounts: 'dropped' }))).toEqual({
      commission_type: 'cps',
      percentage_of_customer_conversion: '15',
    });
    expect(edited(form, network({ mismatchedAmounts: 'refused' }))).toEqual({});
  });

  it('can reset what it omits, and can ignore what is empty', () => {
    expect(edited('name=x', network({ omittedParameters: 'reset' }))).toMatchObject({
      authorized: [],
      commission_type: '',
    });
    const strict = network({ emptyValues: 'ignored' });
    expect(edited('offer_groups=&offer_description=', strict)).toEqual({});
    edited('date_live=2026-02-01&device_types=1', strict);
    expect(edited('date_live=&device_types=', strict)).toEqual({ date_live: '0', device_types: [] });
  });
});

describe('a new offer', () => {
  it('holds the defaults, and its id is told only on request', () => {
    const quiet = network();
    expect(askJson(quiet, 'POST offer/add_offer', 'name=New')).toEqual({ result: 'Success', message: 'offer_saved' });
    expect(stored(quiet, 'offers', 61)).toMatchObject({ name: 'New', featured: '0', conversion_default_type: '1' });
    expect(askJson(network({ newOfferId: 'told' }), 'POST offer/add_offer', 'name=New').offerid).toBe('61');
    expect(ask(quiet, 'POST offer/add_offer', 'hidden=1').status).toBe(404);
  });
});

describe('a pause', () => {
  it('is an expiration now, and ends with an activation', () => {
    const active = () => askJson(platform, 'GET offer/get_details?offerid=4').message[4].active;
    expect(active()).toBe('1');
    expect(askJson(platform, 'PATCH offer/pause_offer', 'offerid=4')).toEqual({
      result: 'success',
      message: 'Offer expired.',
    });
    expect(stored(platform, 'offers', 4).date_expire).toBe('1772366400');
    expect(active()).toBe('0');
    askJson(platform, 'PATCH offer/activate_offer', 'offerid=4');
    expect(active()).toBe('1');
  });

  it('takes a date, or bare unix seconds, and where to send visitors', () => {
    const form = 'offerid=4&date_expire=1777000000&expiration_landing_page_id=1&expire_url=https://gone.example';
    expect(changed(platform, 'offers', 4, () => askJson(platform, 'PATCH offer/pause_offer', form))).toEqual({
      date_expire: '1777000000',
      expire_landing_pageid: '1',
      expire_url: 'https://gone.example',
    });
  });
});

describe('groups and categories', () => {
  it('replace by default and append on request', () => {
    const set = (form: string) => askJson(platform, 'PATCH offer/set_offer_groups', `offerid=8&${form}`);
    expect(set('offer_groups=1,2')).toEqual({ result: 'Success' });
    set('offer_groups[]=3&append=1');
    expect(stored(platform, 'offers', 8).offer_groups).toEqual(['1', '2', '3']);
    set('offer_groups=4');
    expect(stored(platform, 'offers', 8).offer_groups).toEqual(['4']);
    askJson(platform, 'PATCH offer/set_offer_categories', 'offerid=8&categories=dating&append=0');
    expect(stored(platform, 'offers', 8).categories).toEqual(['1']);
    expect(ask(platform, 'PATCH offer/set_offer_groups', 'offerid=8&append=1').status).toBe(404);
  });
});

describe('landing pages', () => {
  it('are added and changed', () => {
    const last = Object.keys(platform.state().landing_pages ?? {}).length;
    askJson(
      platform,
      'POST offer/add_landing_page',
      'offerid=1&name=new&url=https://n.example&postback_ips=1.1.1.1,2.2.2.2',
    );
    const edit = `landing_pageid=${last + 1}&conversion_type=post&tracking_domain=https://go.network.example`;
    expect(
      changed(platform, 'landing_pages', last + 1, () => askJson(platform, 'PATCH offer/edit_landing_page', edit)),
    ).toEqual({
      conversion_type: 'post',
      tracking_domain: 'https://go.network.example',
    });
    expect(stored(platform, 'landing_pages', last + 1)).toMatchObject({
      offerid: '1',
      postback_ips: ['1.1.1.1', '2.2.2.2'],
    });
  });

  it('keep addresses by list, as the answer repeats', () => {
    const form = 'ips[postback_ips]=1.1.1.1&ips[void_ips][]=2.2.2.2&targets[landing_pageids]=1';
    const lists = { postback_ips: { '1.1.1.1': true }, void_ips: { '2.2.2.2': true } };
    expect(askJson(platform, 'PATCH offer/store_offer_ips', form)).toEqual({
      result: 'Success',
      message: { 1: lists },
    });
    expect(stored(platform, 'landing_pages', 1)).toMatchObject({ postback_ips: ['1.1.1.1'], void_ips: ['2.2.2.2'] });
  });

  it('open and close for affiliates, and forget it again', () => {
    const links = () => askJson(platform, 'GET affiliate/get_links?loginid=15&offerid=2&get_hidden=2').message.length;
    const set = (action: string) =>
      askJson(platform, 'PATCH offer/set_enabled_affiliates', `action=${action}&loginids=15&offerids=2`);
    set('disable');
    expect(links()).toBe(0);
    set('enable');
    expect(links()).toBe(2);
    set('revert');
    expect(platform.state().enabled_affiliates).toEqual({});
  });

  it('use tracking domains that are there', () => {
    const edit = (domain: string) =>
      askJson(platform, 'PATCH offer/edit_landing_page', `landing_pageid=1&tracking_domain=${domain}`);
    expect(edit('https://own.example').result).toBe('Error');
    const added = askJson(platform, 'POST offer/add_tracking_domain', 'domain=https://own.example');
    expect(added).toEqual({ result: 'Success', message: 'Access modified' });
    expect(edit('https://own.example').result).toBe('Success');
  });
});
