import { describe, expect, it } from 'vitest';
import { ask, network, refusal, request, respond, stored } from './tune-ask.ts';

describe.each([
  ['Advertiser', 'advertiser_id', 'advertisers', 'advertiserUsers', 'revenue'],
  ['Affiliate', 'affiliate_id', 'affiliates', 'affiliateUsers', 'payout'],
] as const)('an %s', (target, owner, table, users, amount) => {
  const account = 'account[company]=Neu GmbH&account[status]=pending';
  const user = 'user[email]=neu@x.example&user[password]=p&user[password_confirmation]=p';

  it('signs up together with its first user', () => {
    const platform = network();
    const made = ask(platform, `${target}/signup ${account}&${user}`)[target];
    expect(made).toMatchObject({ company: 'Neu GmbH', status: 'pending', date_added: '2026-03-01 13:00:01' });
    expect(stored(platform, users).at(-1)).toMatchObject({
      [owner]: made.id,
      email: 'neu@x.example',
      is_creator: true,
    });
    const { CreatorUser } = ask(platform, `${target}/findById id=${made.id}&contain[]=CreatorUser`);
    expect(CreatorUser).toMatchObject({ [owner]: made.id, email: 'neu@x.example' });
    expect(CreatorUser).not.toHaveProperty('password');
  });

  it('does not come to be when its user is refused', () => {
    const platform = network();
    const before = platform.state();
    expect(respond(platform, request(`${target}/signup ${account}&user[email]=a@b.example`)).status).toBe(-1);
    expect(platform.state()).toEqual(before);
  });

  it('has the manager it is given', () => {
    const platform = network();
    ask(platform, `${target}/update id=2&data[account_manager_id]=4`);
    expect(ask(platform, `${target}/getAccountManager id=2`).Employee).toMatchObject({ id: '4' });
    expect(ask(platform, `${target}/findAllIdsByAccountManagerId employee_id=4`)).toContain('2');
    ask(platform, `${target}/update id=2&data[account_manager_id]=`);
    expect(ask(platform, `${target}/getAccountManager id=2`)).toBeNull();
  });

  it('takes notes', () => {
    const platform = network();
    expect(ask(platform, `${target}/addAccountNote id=4&note=Позвонить`)).toBe(true);
    expect(ask(platform, `${target}/getAccountNotes id=4`).at(-1).AccountNote).toMatchObject({
      [owner]: '4',
      note: 'Позвонить',
      created: '2026-03-01 13:00:01',
    });
    expect(refusal(platform, `${target}/addAccountNote id=4&note=`)).toBe('Could not create account note.');
    expect(refusal(platform, `${target}/addAccountNote id=999&note=x`)).toBe('Failed to hydrate rows: 999');
  });

  it('shows what it answered when it signed up', () => {
    const answers = ask(network(), `${target}/getSignupAnswers id=2`);
    expect(answers).toMatchObject([{ SignupAnswer: { [owner]: '2', question: expect.any(String) } }]);
  });

  it('has a balance to the last digit, which follows what its conversions become', () => {
    const platform = network();
    const id = stored(platform, 'conversions').find((row) => row.status === 'approved' && row[owner] !== '0')?.[owner];
    const balance = () => ask(platform, `${target}/getAccountBalance id=${id}`);
    const report = () => {
      const filter = `filters[Stat.${owner}][conditional]=EQUAL_TO&filters[Stat.${owner}][values]=${id}`;
      return ask(platform, `Report/getStats fields[]=Stat.${amount}&${filter}&totals=1`).totals.Stat[amount];
    };
    const before = balance();
    expect(before).toBe(report());
    const own = stored(platform, 'conversions').find((row) => row.status === 'approved' && row[owner] === id);
    ask(platform, `Conversion/updateStatus id=${own?.id}&status=rejected`);
    expect(balance()).not.toBe(before);
    expect(balance()).toBe(report());
    expect(stored(platform, table).some((row) => row.id === id)).toBe(true);
  });
});

it('an advertiser blocks an affiliate apart from its offers', () => {
  const platform = network();
  expect(ask(platform, 'Advertiser/blockAffiliate id=4&affiliate_id=50')).toBe(true);
  expect(ask(platform, 'Advertiser/getBlockedAffiliateIds id=4')).toEqual(['50']);
  expect(ask(platform, 'Advertiser/unblockAffiliate id=4&affiliate_id=50')).toBe(true);
  expect(ask(platform, 'Advertiser/getBlockedAffiliateIds id=4')).toEqual([]);
});

it('an affiliate is listed by name and has the tier it is given', () => {
  const platform = network();
  const list: Record<string, unknown> = ask(platform, 'Affiliate/findList filters[status]=active');
  const active = stored(platform, 'affiliates').filter(({ status }) => status === 'active');
  expect(list).toEqual(Object.fromEntries(active.map(({ id, company }) => [id, company])));
  ask(platform, 'Affiliate/update id=2&data[affiliate_tier_id]=4');
  expect(ask(platform, 'Affiliate/getAffiliateTier id=2').AffiliateTier).toMatchObject({ id: '4' });
});

it('an affiliate keeps the details of each way to be paid', () => {
  const platform = network();
  ask(platform, 'Affiliate/update id=2&data[payment_method]=paypal');
  expect(ask(platform, 'Affiliate/getPaymentMethods id=2')).toEqual({
    Paypal: { affiliate_id: '2', email: 'payee2@affiliate.example', modified: '2026-03-01 12:00:01' },
  });
  expect(ask(platform, 'Affiliate/updatePaymentMethodPaypal affiliate_id=2&data[email]=new@x.example')).toBe(true);
  for (const name of ['Wire', 'Check', 'DirectDeposit', 'Payoneer', 'PayQuicker', 'Other']) {
    expect(ask(platform, `Affiliate/updatePaymentMethod${name} affiliate_id=2&data[details]=${name}`)).toBe(true);
  }
  ask(platform, 'Affiliate/updatePaymentMethodWire affiliate_id=2&data[bank]=B');
  const methods = ask(platform, 'Affiliate/getPaymentMethods id=2');
  expect(Object.keys(methods)).toHaveLength(7);
  expect(methods).toMatchObject({
    Paypal: { affiliate_id: '2', email: 'new@x.example', modified: '2026-03-01 12:00:02' },
    Wire: { details: 'Wire', bank: 'B' },
    PayQuicker: { details: 'PayQuicker' },
  });
  expect(ask(platform, 'Affiliate/findById id=2&contain[]=PaymentMethod').PaymentMethod).toEqual(methods);
});

it('a user has an address of its own and a password that can be checked and reset', () => {
  const platform = network();
  const data = 'data[affiliate_id]=2&data[email]=new@x.example&data[password]=s&data[password_confirmation]=s';
  expect(ask(platform, 'AffiliateUser/uniqueEmail email=new@x.example')).toBe(true);
  const { id } = ask(platform, `AffiliateUser/create ${data}`).AffiliateUser;
  expect(ask(platform, 'AffiliateUser/uniqueEmail email=new@x.example')).toBe(false);
  expect(ask(platform, 'AffiliateUser/findAllIdsByAffiliateId affiliate_id=2')).toContain(id);
  const isRight = (password: string) => ask(platform, `AffiliateUser/checkPassword id=${id}&password=${password}`);
  expect([isRight('s'), isRight('t')]).toEqual([true, false]);
  const password = ask(platform, `AffiliateUser/resetPassword id=${id}&length=12`);
  expect(password).toHaveLength(12);
  expect([isRight('s'), isRight(password)]).toEqual([false, true]);
  expect(JSON.stringify(platform.state())).not.toContain(password);
});

describe('conversions', () => {
  it('are made several at once', () => {
    const platform = network();
    const line = 'Conversion/create data[affiliate_id]=2&data[offer_id]=4&data[payout]=1.5&number=3';
    const made: Record<string, Record<string, Record<string, unknown>>> = ask(platform, line);
    expect(Object.values(made).map(({ Conversion }) => Conversion?.payout)).toEqual(['1.50000', '1.50000', '1.50000']);
    expect(new Set(Object.values(made).map(({ Conversion }) => Conversion?.internal_ad_id)).size).toBe(3);
    for (const id of Object.keys(made)) expect(ask(platform, `Conversion/findById id=${id}`)).toEqual(made[id]);
  });

  it('are told apart by what was added and what was changed by calls', () => {
    const platform = network();
    const ids = (method: string, more = '') => Object.keys(ask(platform, `Conversion/${method} ${more}`));
    const added = stored(platform, 'conversions').filter(({ ad_id }) => ad_id === '');
    expect(ids('findAddedConversions')).toEqual(added.map(({ id }) => id));
    const { Conversion } = ask(platform, 'Conversion/create data[affiliate_id]=2&data[offer_id]=4');
    expect(ids('findAddedConversions', 'filters[affiliate_id]=2')).toContain(Conversion.id);
    expect(ids('findUpdatedConversions')).toEqual([]);
    ask(platform, 'Conversion/update id=4&data[payout]=3');
    ask(platform, 'Conversion/updateField id=6&field=payout&value=3');
    ask(platform, 'Conversion/updateStatus id=8&status=rejected');
    ask(platform, 'Conversion/updateMeta id=10&data[note]=x');
    expect(refusal(platform, 'Conversion/updateStatus id=12&status=perhaps')).toBe('Could not update conversion.');
    expect(ids('findUpdatedConversions')).toEqual(['4', '6', '8', '10']);
    expect(ask(platform, 'Conversion/findUpdatedConversions limit=3')).toMatchObject({ count: 4, pageCount: 2 });
  });
});

it('the days that logs are kept are told by type', () => {
  expect(ask(network(), 'RawLog/getLogExpirations')).toEqual({ clicks: '90', conversions: '90', impressions: '90' });
});
