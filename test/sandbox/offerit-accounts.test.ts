import { describe, expect, it } from 'vitest';
import { ask, askJson, changed, network, stored } from './offerit-ask.ts';

const platform = network();
const found = (query: string) => Object.keys(askJson(platform, `GET affiliate/search?${query}`));
const identity = 'username=nova&password=secret&email=nova@mail.example&payvia=2';

describe('a search of affiliates', () => {
  it('gives everyone without filters, by loginid, hashes included', () => {
    expect(found('')).toHaveLength(40);
    expect(askJson(platform, 'GET affiliate/search?loginid=15')).toMatchObject({
      15: { loginid: '15', username: 'affiliate4', password: expect.stringMatching(/^\$6\$/), inhouse: '1' },
    });
    expect(found('loginid=2')).toEqual([]);
  });

  it('narrows by every filter together', () => {
    const { country, lastname } = stored(platform, 'affiliates', 15);
    expect(found(`country=${country}&lastname=${encodeURIComponent(String(lastname))}&inhouse=1`)).toContain('15');
    expect(found('inhouse=1&status=1')).toEqual([]);
    expect([found('join_count=1000').length, found('join_count=0').length]).toEqual([40, 0]);
    expect(found('join_date=2026-02-01&join_range=1').length).toBeGreaterThan(found('join_date=2026-02-01').length);
    expect(found('start=2&end=5')).toEqual(['14', '15', '16']);
  });

  it('comes in the order asked for, which only the text of the answer keeps', () => {
    const { body } = ask(platform, 'GET affiliate/search?orderby=lastname');
    const ids = [...String(body).matchAll(/"(\d+)":\{/g)].map(([, id]) => id);
    const named = Object.entries(JSON.parse(String(body))).map(([id, row]) => [id, Object(row).lastname]);
    named.sort(([, one], [, other]) => one.localeCompare(other, 'en', { numeric: true }));
    expect(ids).toEqual(named.map(([id]) => id));
  });

  it('adds the payout details on request only', () => {
    expect(askJson(platform, 'GET affiliate/search?loginid=15')[15]).not.toHaveProperty('payvia_details');
    const detailed = askJson(platform, 'GET affiliate/search?loginid=15&return_payvia_info=1');
    expect(detailed[15].payvia_details).toEqual([{ field: 'currency', value: 'USD' }]);
  });
});

describe('an affiliate', () => {
  it('is added with a result that is true, once', () => {
    const form = `${identity}&payvia_info[0][field]=iban&payvia_info[0][value]=ES00`;
    expect(askJson(platform, 'POST affiliate/add_affiliate', form)).toEqual([{ result: true, loginid: '52' }]);
    expect(stored(platform, 'affiliates', 52)).toMatchObject({
      payvia_info: [{ field: 'iban', value: 'ES00' }],
      status: '0',
    });
    expect(JSON.stringify(platform.state())).not.toContain('secret');
    expect(askJson(platform, 'POST affiliate/add_affiliate', identity).result).toBe('Error');
    expect(ask(platform, 'POST affiliate/add_affiliate', 'username=a').status).toBe(404);
  });

  it('is edited, and gets a further manager', () => {
    const edit = (form: string) => () =>
      expect(askJson(platform, 'PATCH affiliate/edit_affiliate', `loginid=20&${form}`)).toEqual([
        { result: 'Success' },
      ]);
    expect(changed(platform, 'affiliates', 20, edit('status=2&custom1=vip'))).toEqual({ status: '2', custom1: 'vip' });
    edit('affiliate_manager_loginid=7')();
    edit('affiliate_manager_loginid=8')();
    expect(stored(platform, 'affiliates', 20).affiliate_manager_loginids).toEqual(['7', '8']);
    expect(ask(platform, 'PATCH affiliate/edit_affiliate', `loginid=20&custom1=${'x'.repeat(256)}`).status).toBe(404);
    expect(ask(platform, 'PATCH affiliate/edit_affiliate', 'loginid=20&status=6').status).toBe(404);
  });
});

it('edits an advertiser, who needs an address', () => {
  const edit = () =>
    expect(askJson(platform, 'PATCH advertiser/edit_advertiser', 'loginid=2&email=a@b.example&city=Κως')).toEqual([
      { result: 'Success' },
    ]);
  expect(changed(platform, 'advertisers', 2, edit)).toEqual({ email: 'a@b.example', city: 'Κως' });
  expect(ask(platform, 'PATCH advertiser/edit_advertiser', 'loginid=2&city=x').status).toBe(404);
});

describe('a customer', () => {
  it('is found by id or subscription and loses what is removed', () => {
    const set = (form: string) => () => askJson(platform, 'PATCH customer/set_customer_details', form);
    const { subscription } = stored(platform, 'customers', 1);
    expect(changed(platform, 'customers', 1, set('customer_id=1&firstname=REMOVE&city=Rom'))).toEqual({
      firstname: '',
      city: 'Rom',
    });
    expect(changed(platform, 'customers', 1, set(`subscription=${subscription}&lastname=New`))).toEqual({
      lastname: 'New',
    });
    expect(set('customer_id=1')()).toMatchObject({ result: 'Error' });
    expect(set('customer_id=99999&city=x')()).toMatchObject({ result: 'Error' });
    expect(ask(platform, 'PATCH customer/set_customer_details', 'city=x').status).toBe(404);
  });
});

describe('links', () => {
  it('come in four styles, with what is passed on', () => {
    const link = (query: string) =>
      askJson(platform, `GET affiliate/get_single_link?loginid=15&offerid=2${query}`).message;
    expect(link('&style=ids')).toBe('http://track.network.example/track/15.2.3');
    expect(new Set(['encoded', 'ids', 'shortnames', 'tiny'].map((style) => link(`&style=${style}`))).size).toBe(4);
    expect(link('&style=ids&landing_pageid=4&subaff=t&_ocid=9')).toBe(
      'http://track.network.example/track/15.2.4?subaff=t&_ocid=9',
    );
    expect(link('&style=ids&code_only=1')).toBe('15.2.3');
    expect(askJson(platform, 'GET affiliate/get_single_link?loginid=15&offerid=2&landing_pageid=1').result).toBe(
      'Error',
    );
  });

  it('are listed by landing page, with numbers for ids', () => {
    const { result, message } = askJson(platform, 'GET affiliate/get_links?loginid=15&offerid=2&subaff=test');
    expect(result).toBe('Success');
    expect(message[0]).toEqual({
      'Offer Id': 2,
      'Offer Name': stored(platform, 'offers', 2).name,
      'Landing Page Id': 3,
      'Landing Page Name': 'main',
      Code: expect.stringContaining('?subaff=test'),
    });
    askJson(platform, 'PATCH offer/edit_offer', 'offerid=2&hidden=1');
    expect(askJson(platform, 'GET affiliate/get_links?loginid=15&offerid=2').message).toHaveLength(message.length);
    expect(askJson(platform, 'GET affiliate/get_links?loginid=15&offerid=2&get_hidden_offers=0').message).toEqual([]);
  });
});

it('shows the creatives of a type, every value a text', () => {
  const { 1: type } = askJson(platform, 'GET creative/get_creatives?creative_type_id=1');
  expect(type.type_details).toEqual({
    name: 'Banner',
    description: 'Banner creatives',
    deleted: '0',
    creative_category_id: '1',
  });
  expect(Object.keys(type.creatives)).toEqual(['1', '4', '7', '10']);
  expect(Object.values(type.creatives[1].details).every((value) => typeof value === 'string')).toBe(true);
});

it('shows a type without creatives as one with an empty list', () => {
  expect(askJson(platform, 'GET creative/get_creatives?creative_type_id=4')[4].creatives).toEqual([]);
});
