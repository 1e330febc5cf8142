import { describe, expect, it } from 'vitest';
import { askJson, changed, network } from './offerit-ask.ts';

const platform = network();

/** The name, what is sent, what is stored, and where get_details shows it: its column, and how where not as stored. */
type Parameter = readonly [name: string, sent: string, stored: unknown, column?: string, shown?: unknown];

/** Every parameter of edit_offer besides the id. */
const parameters: readonly Parameter[] = [
  ['name', 'Ωmega', 'Ωmega', 'name'],
  ['offer_description', 'Text', 'Text', 'offer_description'],
  ['hidden', '1', '1', 'hidden'],
  ['date_live', '@1767225600', '1767225600', 'date_live'],
  ['date_expire', '@1798761600', '1798761600', 'date_expire'],
  ['featured', '1', '1', 'featured'],
  ['thumb_url', 'https://i.example/1.png', 'https://i.example/1.png'],
  ['force_url', 'https://s.example/', 'https://s.example/'],
  ['expire_url', 'https://e.example/', 'https://e.example/', 'expire_url'],
  ['expire_landing_pageid', '3', '3'],
  ['no_personal_member_info', '1', '1', 'no_personal_member_info'],
  ['subject_lines', 'one,two', ['one', 'two']],
  ['from_addresses', 'a@b.example', ['a@b.example']],
  ['ip_lookup', '1', '1', 'ip_lookup'],
  ['ip_uniqueness_seconds', '60', '60', 'ip_uniqueness_seconds'],
  ['offer_groups', '2,5', ['2', '5'], 'groups', { 2: 'Mobile', 5: '亚洲' }],
  ['marketing_types', '4', ['4'], 'marketing_types', { 4: 'Search' }],
  ['categories', 'dating', ['1'], 'categories', { 1: 'dating' }],
  ['authorized', 'GB,IT', ['GB', 'IT'], 'authorized_countries_iso'],
  ['unauthorized', 'FR', ['FR']],
  ['suppress_conversion_pixels', '1', '1'],
  ['device_types', '0,2', ['0', '2']],
  ['advertiserid', '3', '3', 'advertiserid'],
  ['advertiser_cost_type', 'sale', 'sale', 'cost_type'],
  ['advertiser_cost_flat', '2.5', '2.5', 'cost_flat'],
  ['advertiser_cost_perc', '11', '11', 'cost_perc'],
  ['ip_conversion_limit_flag', '2', '2', 'ip_conversion_limit_flag'],
  ['ip_conversion_limit', '9', '9', 'ip_conversion_limit'],
  ['ip_conversion_group', '4', '4', 'ip_conversion_group'],
  ['prevent_cookie_dupes', '1', '1'],
  ['pending_approval_lockout', '30', '30'],
  ['conversion_default', '7.25', '7.25', 'conversion'],
  ['conversion_default_type', '2', '2'],
  ['continuity_default', '3.5', '3.5', 'continuity'],
  ['continuity_default_type', '2', '2'],
  ['percentage_commission_source', '1', '1'],
  ['hide_payout_string', '1', '1', 'hide_payout_string'],
  ['commission_description', 'Ask us', 'Ask us', 'commission_description'],
  ['commission_type', 'hybrid', 'hybrid', 'commission'],
  ['flat_amount_per_click', '0.11', '0.11'],
  ['flat_amount_per_visitor', '0.22', '0.22'],
  ['flat_amount_per_conversion', '33', '33'],
  ['flat_amount_per_continuity', '4.4', '4.4'],
  ['percentage_of_customer_conversion', '5', '5'],
  ['percentage_of_customer_continuity', '6', '6'],
  ['retro_payout', '1', '1'],
  ['hide_deductions', '1', '1'],
  ['hide_continuities', '1', '1'],
  ['hide_conversions', '1', '1'],
  ['deduct_voids', '1', '1'],
  ['deduct_chargebacks', '1', '1'],
  ['min_deduct_date', '@1767225600', '1767225600', 'min_deduct_date'],
  ['deduct_window', '45', '45', 'deduct_window'],
];

describe('edit_offer', () => {
  it('has 51 parameters besides the id, and two that came later', () => {
    expect(parameters).toHaveLength(53);
  });

  it.each(parameters.map((parameter) => ({ word: parameter[0], parameter })))(
    'writes $word alone, and get_details shows it where it has a column',
    ({ parameter: [name, sent, stored, column, shown = stored] }) => {
      // Seeded with nothing but a name.
      const edit = () => askJson(platform, 'PATCH offer/edit_offer', `offerid=6&${name}=${encodeURIComponent(sent)}`);
      expect(changed(platform, 'offers', 6, edit)).toEqual({ [name]: stored });
      if (column === undefined) return;
      const details = askJson(platform, `GET offer/get_details?offerid=6&return_columns=${column}`).message[6];
      expect(details).toEqual({ offerid: '6', [column]: shown });
    },
  );

  it('shows all six amounts of a hybrid commission in the commission changes', () => {
    const { changes } = askJson(platform, 'GET offer/get_commission_changes?offerid=6').message;
    expect(changes).toContainEqual(
      expect.objectContaining({
        'Change Id': 0,
        'Page View Payout': 0.11,
        'Unique Visitor Payout': 0.22,
        'Flat Conversion Payout': 33,
        'Flat Continuity Payout': 4.4,
        'Percentage Conversion Payout': 5,
        'Percentage Continuity Payout': 6,
      }),
    );
  });

  it('takes the same names when an offer is added', () => {
    const form = parameters.map(([name, sent]) => `${name}=${encodeURIComponent(sent)}`).join('&');
    askJson(platform, 'POST offer/add_offer', form);
    expect(platform.state().offers?.[61]).toMatchObject(
      Object.fromEntries(parameters.map(([name, , stored]) => [name, stored])),
    );
  });
});

describe('a search of affiliates', () => {
  const found = (query: string) => Object.keys(askJson(platform, `GET affiliate/search?${query}`));
  const all = Object.entries(platform.state().affiliates ?? {}).map(([id, each]) => [id, Object(each)] as const);

  it('finds those whom an affiliate referred, by its id or part of its name', () => {
    const [, referred] = all.find(([, { ref }]) => ref !== '') ?? [];
    const referrer = all.find(([, { username }]) => username === referred.ref)?.[0];
    const ids = all.filter(([, { ref }]) => ref === referred.ref).map(([id]) => id);
    expect(found(`refid=${referrer}`)).toEqual(ids);
    expect(found(`search_ref=${String(referred.ref).slice(2).toUpperCase()}`)).toEqual(expect.arrayContaining(ids));
  });

  it('finds those of a manager, of a payout detail and of a minimum', () => {
    askJson(platform, 'PATCH affiliate/edit_affiliate', 'loginid=20&affiliate_manager_loginid=7');
    expect(found('sales_rep=7')).toEqual(['20']);
    const euro = all.filter(([, { payvia_info }]) => payvia_info[0]?.value === 'EUR').map(([id]) => id);
    expect(found('payvia_details=eur')).toEqual(euro);
    const atLeast = all.filter(([, { minimum_payout }]) => Number(minimum_payout) >= 100).map(([id]) => id);
    expect(found('min_pay=100&pay_range=1')).toEqual(atLeast);
    expect(found('min_pay=100').length).toBeLessThan(atLeast.length);
  });

  it('counts activity within the span asked for', () => {
    expect(found('join_count=1&stats_period=2').length).toBeGreaterThan(found('join_count=1').length);
    expect(found('join_count=1&stats_start=2030-01-01')).toHaveLength(all.length);
  });
});
