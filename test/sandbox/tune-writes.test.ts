import { describe, expect, it } from 'vitest';
import { ask, network, refusal, request, respond, stored } from './tune-ask.ts';

const offer = 'data[name]=Nový&data[preview_url]=p.example&data[expiration_date]=2030-12-12 23:59:59';

describe('a create', () => {
  it('gives an offer the defaults of the manual', () => {
    const platform = network();
    const { Offer } = ask(platform, `Offer/create ${offer}&data[offer_url]=o.example/x&data[default_payout]=2`);
    expect(Offer).toMatchObject({
      id: '82',
      name: 'Nový',
      status: 'pending',
      offer_url: 'http://o.example/x',
      preview_url: 'p.example',
      expiration_date: '2030-12-12 23:59:59',
      default_payout: '2.00000',
      percent_payout: null,
      currency: null,
      note: '',
      description: null,
      require_terms_and_conditions: 0,
      session_hours: '24',
      modified: -62169984000,
      create_date_utc: '2026-03-01 12:00:01',
      is_expired: '0',
    });
    expect(ask(platform, 'Offer/findById id=82')).toEqual({ Offer });
  });

  it('names every missing field at once, the public message in the first alone', () => {
    const { errors, errorMessage } = respond(network(), request('Offer/create data[status]=active'));
    expect(errorMessage).toBe('Could not create offer.');
    expect(errors).toEqual([
      {
        err_code: 1,
        err_msg: 'Name cannot be blank.',
        attribute_name: 'name',
        publicMessage: 'Could not create offer.',
      },
      { err_code: 1, err_msg: 'Offer_url cannot be blank.', attribute_name: 'offer_url' },
      { err_code: 1, err_msg: 'Preview_url cannot be blank.', attribute_name: 'preview_url' },
      { err_code: 1, err_msg: 'Expiration_date cannot be blank.', attribute_name: 'expiration_date' },
    ]);
  });

  it('answers the id alone where no object is wanted', () => {
    const platform = network();
    expect(ask(platform, 'Advertiser/create data[company]=Acme&return_object=0')).toBe('26');
    expect(ask(platform, 'Advertiser/findById id=26').Advertiser.company).toBe('Acme');
  });

  it('dates accounts in the zone of the network and, where it is text, their changes in UTC', () => {
    const platform = network();
    expect(ask(platform, 'Affiliate/create data[company]=Acme').Affiliate).toMatchObject({
      status: 'pending',
      date_added: '2026-03-01 13:00:01',
      modified: '0000-00-00 00:00:00',
      payment_terms: 'net 7',
    });
    expect(ask(platform, 'Affiliate/update id=62&data[city]=Brno').Affiliate).toMatchObject({
      city: 'Brno',
      date_added: '2026-03-01 13:00:01',
      modified: '2026-03-01 12:00:02',
    });
  });

  it('of a conversion takes its types from the offer and its currency from the network, but no advertiser', () => {
    const platform = network();
    const percentage = stored(platform, 'offers').find(({ payout_type }) => payout_type === 'cpa_percentage');
    const { Conversion } = ask(
      platform,
      `Conversion/create data[affiliate_id]=2&data[offer_id]=${percentage?.id}&data[payout]=1&data[revenue]=2.5`,
    );
    expect(Conversion).toMatchObject({
      payout: '1.00000',
      revenue: '2.50000',
      sale_amount: null,
      payout_type: 'cpa_percentage',
      currency: 'USD',
      advertiser_id: '0',
      goal_id: '0',
      ad_id: '',
      country_code: 'INT',
      datetime: '2026-03-01 13:00:01',
    });
  });

  it('of a user wants a confirmed password and an address of its own, and shows neither password', () => {
    const platform = network();
    const data = 'data[affiliate_id]=2&data[email]=new@x.example&data[password]=secret';
    expect(refusal(platform, `AffiliateUser/create ${data}`)).toBe('Could not create affiliate user.');
    expect(refusal(platform, `AffiliateUser/create ${data}&data[password_confirmation]=other`)).toContain('user');
    const { AffiliateUser } = ask(platform, `AffiliateUser/create ${data}&data[password_confirmation]=secret`);
    expect(AffiliateUser).toMatchObject({
      is_creator: false,
      status: 'active',
      salt: expect.stringMatching(/^\w{40}$/),
    });
    expect(AffiliateUser).not.toHaveProperty('password');
    expect(JSON.stringify(platform.state())).not.toContain('secret');
    const { errors } = respond(platform, request(`AffiliateUser/create ${data}&data[password_confirmation]=secret`));
    expect(errors).toMatchObject([{ attribute_name: 'email' }]);
  });
});

describe('an update', () => {
  it('of a password is kept so that nobody can read it, and wants it confirmed', () => {
    const platform = network();
    const [before] = stored(platform, 'affiliateUsers');
    const data = `AffiliateUser/update id=${before?.id}&data[password]=new`;
    expect(refusal(platform, data)).toBe('Could not update affiliate user.');
    expect(ask(platform, `${data}&data[password_confirmation]=new`).AffiliateUser).not.toHaveProperty('password');
    expect(stored(platform, 'affiliateUsers')[0]?.password).not.toBe(before?.password);
  });

  it('of rights gives and takes one at a time', () => {
    const platform = network();
    const accessOf = () => stored(platform, 'affiliateUsers')[0]?.access;
    const before = accessOf();
    expect(ask(platform, 'AffiliateUser/removeAccess id=2&permission=Affiliate.API')).toBe(true);
    expect(accessOf()).not.toContain('Affiliate.API');
    expect(ask(platform, 'AffiliateUser/grantAccess id=2&permission=Affiliate.API')).toBe(true);
    expect(accessOf()).toEqual(before);
    expect(refusal(platform, 'AffiliateUser/grantAccess id=2&permission=Everything')).toContain('user');
  });

  it('of a file sets when it expires', () => {
    const platform = network();
    const sent = 'OfferFile/update id=2&data[expiration_date]=2027-01-31 23:59:59';
    expect(ask(platform, sent).OfferFile).toMatchObject({ expiration_date: '2027-01-31 23:59:59' });
  });

  it('changes what was sent and nothing else', () => {
    const platform = network();
    const before = stored(platform, 'advertisers')[0];
    ask(platform, 'Advertiser/update id=2&data[company]=New&data[nonsense]=1&data[id]=99&data[date_added]=x');
    const modified = Date.UTC(2026, 2, 1, 12, 0, 1) / 1000;
    expect(stored(platform, 'advertisers')[0]).toEqual({ ...before, company: 'New', modified });
  });

  it('empties a column that may be null and refuses to empty one that is required', () => {
    const platform = network();
    ask(platform, 'Offer/update id=2&data[description]=x&data[percent_payout]=5');
    expect(ask(platform, 'Offer/update id=2&data[description]=&data[percent_payout]=&data[note]=').Offer).toMatchObject(
      {
        description: null,
        percent_payout: null,
        note: '',
      },
    );
    const { errors } = respond(platform, request('Offer/update id=2&data[name]='));
    expect(errors).toMatchObject([{ err_code: 1, err_msg: 'Name cannot be blank.', attribute_name: 'name' }]);
  });

  it('refuses what a column cannot hold and stores none of it', () => {
    const platform = network();
    const before = platform.state();
    for (const [line, message] of [
      ['Advertiser/update id=2&data[account_manager_id]=999', 'Account_manager_id is not valid.'],
      ['Affiliate/update id=2&data[status]=null', 'Status must be one of: pending, active, blocked, deleted, rejected'],
      ['Offer/update id=2&data[is_private]=true&data[name]=New', 'Is_private is not valid.'],
      ['Offer/update id=2&data[default_payout]=a lot', 'Default_payout is not valid.'],
      ['Offer/update id=2&data[expiration_date]=tomorrow', 'Expiration_date is not valid.'],
      ['Offer/update id=2&data[currency]=XXX', 'Currency is not valid.'],
      [
        'Offer/updateField id=2&field=require_terms_and_conditions&value=1',
        'Require_terms_and_conditions must be one of: disabled, enabled',
      ],
    ]) {
      const { errors } = respond(platform, request(String(line)));
      expect(errors, line).toMatchObject([{ err_code: 3, err_msg: message }]);
    }
    expect(platform.state()).toEqual(before);
  });

  it('of an offer shows the old modified although the new one is stored', () => {
    const platform = network();
    const before = ask(platform, 'Offer/findById id=2').Offer.modified;
    expect(ask(platform, 'Offer/update id=2&data[note]=x').Offer.modified).toBe(before);
    expect(ask(platform, 'Offer/findById id=2').Offer.modified).toBe(Date.UTC(2026, 2, 1, 12, 0, 1) / 1000);
  });

  it('writes terms in words and reads them as a number', () => {
    const platform = network();
    const line = 'Offer/update id=2&data[require_terms_and_conditions]=enabled';
    expect(ask(platform, line).Offer.require_terms_and_conditions).toBe(1);
    expect(platform.state().offers?.[2]).toMatchObject({ require_terms_and_conditions: 'enabled' });
  });

  it('of a conversion leaves the frozen columns alone', () => {
    const platform = network();
    const before = stored(platform, 'conversions')[0];
    const { ad_id } = before ?? {};
    ask(
      platform,
      `Conversion/update ad_id=${ad_id}&data[offer_id]=4&data[currency]=CZK&data[payout]=3&data[status]=rejected`,
    );
    expect(stored(platform, 'conversions')[0]).toEqual({ ...before, payout: '3.00000', status: 'rejected' });
    expect(ask(platform, 'Conversion/updateStatus id=2&status=pending')).toBe(true);
    expect(ask(platform, 'Conversion/updateMeta id=2&data[note]=seen')).toBe(true);
    const found = ask(platform, `Conversion/findById transaction_id=${ad_id}&contain[]=ConversionMeta`);
    expect(found).toMatchObject({ Conversion: { status: 'pending' }, ConversionMeta: { note: 'seen' } });
  });

  it('says which row is missing', () => {
    expect(refusal(network(), 'Offer/update id=999999&data[name]=x')).toBe('Failed to hydrate rows: 999999');
    expect(refusal(network(), 'Offer/addCategory id=2&category_id=-1')).toBe('Row id is negative');
  });

  it('answers true where no object is wanted, finds rows by reference and deletes by status', () => {
    const platform = network();
    expect(ask(platform, 'Goal/updateField id=2&field=name&value=Sale&return_object=0')).toBe(true);
    ask(platform, 'Offer/update id=4&data[ref_id]=mine');
    expect(ask(platform, 'Offer/updateByRefId ref_id=mine&data[status]=deleted').Offer).toMatchObject({
      id: '4',
      status: 'deleted',
    });
    expect(ask(platform, 'Offer/findAllIds')).toContain('4');
  });
});

describe('a block', () => {
  it.each(['Advertiser', 'Affiliate'])('of an %s is a status', (target) => {
    const platform = network();
    expect(ask(platform, `${target}/block id=2&reason=none`)).toBe(true);
    expect(ask(platform, `${target}/findById id=2`)[target].status).toBe('blocked');
  });
});
