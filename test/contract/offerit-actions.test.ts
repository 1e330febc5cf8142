import { describe, expect, it } from 'vitest';
import { failure } from './bench.ts';
import { call } from './connect.ts';
import { openOfferitWriter } from './offerit-writer.ts';

const { account, act, all, bodies, connection, pick, read, storedOne, spec } = openOfferitWriter('usual');
const actions = spec('offer').writes?.actions ?? {};

describe('an offer of Offerit', () => {
  it('is paused at once, which is an end, and runs again', async () => {
    const offer = pick('offers', ({ date_expire: end, date_live: begin }) => end === '0' && begin !== '0');
    expect((await act('offer', offer, 'pause')).proofs).toEqual({ ended: 'APPLIED' });
    expect(bodies()).toEqual([`offerid=${offer}`]);
    expect(Number(storedOne('offers', offer).date_expire)).toBeGreaterThan(0);
    expect(spec('offer').common(await read('offer', offer), { id: '', timeZone: 'UTC', currency: null })).toMatchObject(
      {
        status: 'EXPIRED',
      },
    );
    const { proofs } = await act('offer', offer, 'activate');
    expect(proofs).toEqual({ ended: 'APPLIED', dateExpire: 'APPLIED' });
    expect(storedOne('offers', offer).date_expire).toBe('0');
  });

  it('is paused at a time, with where visitors go then under the names of that call', async () => {
    const values = { dateExpire: '2026-05-01T12:00:00+02:00', landingPageId: '3', expireUrl: 'https://gone.example' };
    const { proofs } = await act('offer', '20', 'pause', values);
    expect(proofs).toEqual({ dateExpire: 'APPLIED', expireUrl: 'APPLIED' });
    expect(bodies()).toEqual([
      'offerid=20&date_expire=2026-05-01+10%3A00%3A00+UTC&expiration_landing_page_id=3&expire_url=https%3A%2F%2Fgone.example',
    ]);
    expect(storedOne('offers', '20')).toMatchObject({ expire_landing_pageid: '3', expire_url: 'https://gone.example' });
  });

  it('gets categories by their names, of which new ones are created', async () => {
    const before = storedOne('offers', '21').categories;
    await act('offer', '21', 'addCategories', { names: ['Brand new', 'dating'] });
    expect(bodies()).toEqual(['offerid=21&categories=Brand+new%2Cdating&append=1']);
    const named = (await read('offer', '21')).categories;
    expect(named).toEqual(expect.arrayContaining([expect.objectContaining({ name: 'Brand new' })]));
    expect(storedOne('offers', '21').categories).toEqual(expect.arrayContaining([before].flat()));
  });

  it('gets a commission change, for a time and for some', async () => {
    await act('offer', '22', 'addCommissionChange', {
      changeType: 'TEMPORARY',
      startTime: '2026-04-01T00:00:00Z',
      endTime: '2026-04-08T00:00:00Z',
      affiliateId: '15',
      countries: ['DE', 'AT'],
      subaff: 'mark',
      flatAmountPerConversion: '7.25',
    });
    expect(all('commission_changes').at(-1)).toMatchObject({
      offerid: '22',
      type: 'temporary',
      loginid: '15',
      countries: ['DE', 'AT'],
      subaff: 'mark',
      start_time: String(Date.UTC(2026, 3, 1) / 1000),
      end_time: String(Date.UTC(2026, 3, 8) / 1000),
      flat_amount_per_conversion: '7.25',
    });
    const [changes] = (await spec('offer').details?.commissionChanges?.load(connection(), ['22'], call)) ?? [];
    expect(changes).toContainEqual(expect.objectContaining({ flatConversionPayout: '7.25', countries: ['DE', 'AT'] }));
  });

  it('changes what a commission change pays, and its default', async () => {
    const id = pick('commission_changes', ({ goalid }) => goalid === '0');
    const { offerid } = storedOne('commission_changes', id);
    await act('offer', String(offerid), 'setCommissionChangePayouts', { changeId: id, flatAmountPerConversion: '9' });
    expect(storedOne('commission_changes', id)).toMatchObject({ flat_amount_per_conversion: '9' });
    const cpa = pick('offers', ({ commission_type: type }) => type === 'cpa');
    await act('offer', cpa, 'setCommissionChangePayouts', { changeId: '0', flatAmountPerConversion: '8.5' });
    expect(bodies().at(-1)).toBe(`offerid=${cpa}&changeid=0&flat_amount_per_conversion=8.5`);
    expect(storedOne('offers', cpa)).toMatchObject({ flat_amount_per_conversion: '8.5' });
    const useless = { changeId: '0', percentageOfCustomerConversion: '8' };
    const error = await failure(() => act('offer', cpa, 'setCommissionChangePayouts', useless));
    expect(error).toMatchObject({ field: 'percentageOfCustomerConversion', code: 'INVALID_VALUE' });
  });

  it('sets goals, of which one that is not there is created', async () => {
    const goal = { goalId: '77', goalCommissionType: 'PERCENTAGE', amount: '12', payAffiliateManagers: true };
    const terms = { revenueType: 'SALE', revenueAmount: '20' };
    await act('offer', '23', 'setGoals', { goals: [{ ...goal, ...terms }] });
    const [made] = all('offer_goals').filter(({ goal_id: id }) => id === '77');
    expect(made).toMatchObject({
      offerid: '23',
      commission_type: 'percentage',
      amount: '12',
      revenue_type: 'sale',
      revenue_amount: '20',
      aff_manager_payout: '1',
    });
    await act('offer', '23', 'setGoals', { goals: [{ offerGoalId: made?.offer_goal_id, amount: '13' }] });
    expect(storedOne('offer_goals', String(made?.offer_goal_id))).toMatchObject({ amount: '13', revenue_amount: '20' });
    expect(bodies().at(-1)).toBe(
      `offerid=23&goal_vars%5B0%5D%5Boffer_goal_id%5D=${made?.offer_goal_id}&goal_vars%5B0%5D%5Bamount%5D=13`,
    );
  });

  it('is opened to affiliates whole, or by its landing pages, and never to everyone', async () => {
    const own = all('landing_pages').filter(({ offerid }) => offerid === '24');
    await act('offer', '24', 'setEnabledAffiliates', { access: 'ENABLE', affiliateIds: ['15', '16'] });
    expect(bodies()).toEqual(['action=enable&loginids=15%2C16&offerids=24']);
    expect(all('enabled_affiliates')).toHaveLength(2 * own.length);
    const [page] = own.map(({ landing_pageid: id }) => String(id));
    await act('offer', '24', 'setEnabledAffiliates', {
      access: 'DISABLE',
      affiliateIds: ['15'],
      landingPageIds: [page],
    });
    expect(bodies().at(-1)).toBe(`action=disable&loginids=15&landing_pageids=${page}`);
    expect(all('enabled_affiliates')).toContainEqual(
      expect.objectContaining({ landing_pageid: page, loginid: '15', enabled: '0' }),
    );
    const wires = Object.values(actions.setEnabledAffiliates?.takes ?? {}).map(({ wire }) => wire);
    for (const wide of ['all_users', 'all_landers']) expect(wires).not.toContain(wide);
    expect(JSON.stringify(account().requests.all())).not.toContain('all_');
  });

  it('stores IP addresses for its landing pages, and says which', async () => {
    const own = all('landing_pages').filter(({ offerid }) => offerid === '25');
    const ips = { voidIps: ['192.0.2.8'], postbackIps: ['192.0.2.1', '192.0.2.2'] };
    const { given } = await act('offer', '25', 'storeIps', { ips });
    expect(bodies()).toEqual([
      'ips%5Bvoid_ips%5D=192.0.2.8&ips%5Bpostback_ips%5D=192.0.2.1%2C192.0.2.2&targets%5Bofferids%5D=25',
    ]);
    const pages = own.map(({ landing_pageid: landingPageId }) => ({ landingPageId, ...ips, hostnpostIps: [] }));
    expect(given).toEqual({ pages });
    const [page] = pages;
    await act('offer', '25', 'storeIps', { ips, landingPageIds: [String(page?.landingPageId)] });
    expect(bodies().at(-1)).toContain(`targets%5Blanding_pageids%5D=${page?.landingPageId}`);
    expect(storedOne('landing_pages', String(page?.landingPageId))).toMatchObject({ void_ips: ['192.0.2.8'] });
  });

  it.each([
    ['pause', { landingPageId: 'main' }, 'landingPageId'],
    ['addCategories', { names: [] }, 'names'],
    ['addCategories', { names: ['5'] }, 'names'],
    ['addCommissionChange', {}, 'changeType'],
    ['addCommissionChange', { changeType: 'TEMPORARY', endTime: '2026-04-08T00:00:00Z' }, 'startTime'],
    ['addCommissionChange', { changeType: 'STANDARD', startTime: '2026-04-08T00:00:00Z' }, 'startTime'],
    ['addCommissionChange', { changeType: 'DISABLE', flatAmountPerClick: '1' }, 'flatAmountPerClick'],
    ['addCommissionChange', { changeType: 'STANDARD', affiliateId: '15', username: 'affiliate5' }, 'username'],
    ['setCommissionChangePayouts', { changeId: '0' }, 'flatAmountPerConversion'],
    ['setCommissionChangePayouts', { changeId: '0', payAffiliateManagers: true }, 'payAffiliateManagers'],
    ['setGoals', { goals: [] }, 'goals'],
    ['setGoals', { goals: [{ amount: '1' }] }, 'goals[0].goalId'],
    ['setGoals', { goals: [{ goalId: '1', offerGoalId: '2' }] }, 'goals[0].goalId'],
    [
      'setGoals',
      { goals: [{ goalId: '1', revenueType: 'DYNAMIC_CONVERSION', revenueAmount: '1' }] },
      'goals[0].revenueAmount',
    ],
    ['setEnabledAffiliates', { access: 'ENABLE', affiliateIds: [] }, 'affiliateIds'],
    ['setEnabledAffiliates', { access: 'ENABLE', affiliateIds: ['15'], landingPageIds: ['1'] }, 'landingPageIds'],
    ['setEnabledAffiliates', { access: 'ENABLE', affiliateIds: ['all'] }, 'affiliateIds'],
    ['storeIps', { ips: {} }, 'ips'],
    ['storeIps', { ips: { voidIps: [] } }, 'ips.voidIps'],
  ])('is asked to %s with %j, which is refused before anything is sent', async (name, values, field) => {
    expect(await failure(() => act('offer', '26', name, values))).toMatchObject({ field });
    expect(bodies()).toEqual([]);
  });
});

describe('an affiliate of Offerit', () => {
  it('gets one manager more', async () => {
    await act('affiliate', '15', 'addManager', { managerId: '16' });
    await act('affiliate', '15', 'addManager', { managerId: '17' });
    expect(bodies().at(-1)).toBe('loginid=15&affiliate_manager_loginid=17');
    expect(storedOne('affiliates', '15')).toMatchObject({ affiliate_manager_loginids: ['16', '17'] });
  });
});
