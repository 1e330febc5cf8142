import { describe, expect, it } from 'vitest';
import { ask, network, refusal, stored } from './tune-ask.ts';

type Shown = Record<string, Record<string, unknown>>;

/** The rows in a list, out of the models they are shown under. */
function rows(list: readonly Shown[], model: string): readonly (Record<string, unknown> | undefined)[] {
  return list.map((each) => each[model]);
}

describe('the terms of one affiliate or tier', () => {
  it.each([
    ['Revenue', 'OfferRevenue', 'affiliate_id', 'revenue', 'getRevenues'],
    ['TierPayout', 'OfferTierPayout', 'affiliate_tier_id', 'payout', 'getTierPayouts'],
    ['TierRevenue', 'OfferTierRevenue', 'affiliate_tier_id', 'revenue', 'getTierRevenues'],
  ])('are a %s by goal, replaced, seen from the goal and removed', (word, model, holder, amount, getter) => {
    const platform = network();
    const [goal] = stored(platform, 'goals');
    const set = `Offer/set${word} id=${goal?.offer_id}&${holder}=2&goal_id=${goal?.id}`;
    expect(ask(platform, `${set}&${amount}=4`)).toBe(true);
    expect(ask(platform, `${set}&${amount}=5.5&percent_${amount}=12`)).toBe(true);
    const own = () =>
      rows(ask(platform, `Goal/${getter} id=${goal?.id}`), model).filter((row) => row?.[holder] === '2');
    expect(own()).toMatchObject([
      {
        offer_id: goal?.offer_id,
        goal_id: goal?.id,
        [amount]: '5.50000',
        [`percent_${amount}`]: '12.00',
        modified: expect.stringMatching(/^2026-03-01 12:/),
      },
    ]);
    expect(ask(platform, `${set.replace('set', 'remove')}`)).toBe(true);
    expect(own()).toEqual([]);
  });

  it('stand beside the offer in what contains them', () => {
    const platform = network();
    ask(platform, 'Offer/setTierPayout id=4&affiliate_tier_id=2&payout=3');
    const tiers = ask(platform, 'Offer/findById id=4&contain[]=AffiliateTierPayout').AffiliateTierPayout;
    expect(Object.values(tiers)).toMatchObject([{ affiliate_tier_id: '2', goal_id: '0', payout: '3.00000' }]);
  });

  it('are seen from the offer and, for payouts, from the affiliate', () => {
    const platform = network();
    ask(platform, 'Offer/setPayout id=4&affiliate_id=50&payout=3');
    ask(platform, 'Offer/setRevenue id=4&affiliate_id=50&revenue=7');
    expect(rows(ask(platform, 'Affiliate/getOfferPayouts id=50'), 'OfferPayout')).toMatchObject([
      { offer_id: '4', payout: '3.00000' },
    ]);
    expect(rows(ask(platform, 'Offer/getRevenues id=4'), 'OfferRevenue')).toContainEqual(
      expect.objectContaining({ affiliate_id: '50', revenue: '7.00000' }),
    );
  });

  it('win over those of the tier, and these over those of the offer', () => {
    const platform = network();
    const offer = stored(platform, 'offers').find(({ id }) => id === '4');
    const payment = () => ask(platform, 'Offer/getAffiliatePayment offer_id=4&affiliate_id=4');
    ask(platform, 'Affiliate/update id=4&data[affiliate_tier_id]=2');
    expect(payment()).toMatchObject({ payout: offer?.default_payout, revenue: offer?.max_payout });
    ask(platform, 'Offer/setTierPayout id=4&affiliate_tier_id=2&payout=3');
    expect(payment()).toMatchObject({ payout: '3.00000', revenue: offer?.max_payout });
    ask(platform, 'Offer/setPayout id=4&affiliate_id=4&payout=4');
    expect(payment()).toMatchObject({ payout: '4.00000', payout_type: offer?.payout_type });
    ask(platform, 'Affiliate/update id=4&data[affiliate_tier_id]=');
    const [goal] = stored(platform, 'goals');
    const line = `Offer/getAffiliatePayment offer_id=${goal?.offer_id}&affiliate_id=4&goal_id=${goal?.id}`;
    expect(ask(platform, line)).toMatchObject({ payout: goal?.default_payout, revenue: goal?.max_payout });
  });

  it('cap conversions in a row of their own for each affiliate', () => {
    const platform = network();
    ask(platform, 'Offer/setConversionCap id=6&data[affiliate_id]=50&data[conversion_cap]=5');
    ask(platform, 'Offer/setConversionCap id=6&data[affiliate_id]=50&data[payout_cap]=12.5');
    const caps = rows(ask(platform, 'Offer/getConversionCaps id=6'), 'OfferConversionCap');
    expect(caps.filter((cap) => cap?.affiliate_id === '50')).toMatchObject([
      { goal_id: '0', conversion_cap: '5', payout_cap: '12.50', revenue_cap: '0.00' },
    ]);
    expect(refusal(platform, 'Offer/setConversionCap id=6&data[affiliate_id]=50&data[conversion_cap]=many')).toBe(
      'Could not update offer conversion cap.',
    );
  });

  it('are refused for what does not exist', () => {
    const platform = network();
    expect(refusal(platform, 'Offer/setRevenue id=999&affiliate_id=2&revenue=1')).toBe('Failed to hydrate rows: 999');
    expect(refusal(platform, 'Offer/setRevenue id=4&affiliate_id=999&revenue=1')).toBe(
      'Could not create offer revenue.',
    );
  });
});

describe('a pixel', () => {
  it('is made, found, changed and listed by offer, affiliate and status', () => {
    const platform = network();
    const data = 'data[affiliate_id]=50&data[offer_id]=8&data[code]=https://p.example/&data[type]=url';
    const { OfferPixel } = ask(platform, `OfferPixel/create ${data}&data[status]=pending`);
    expect(OfferPixel).toMatchObject({ affiliate_id: '50', offer_id: '8', goal_id: '0', type: 'url' });
    const shownBy = (line: string) => rows(ask(platform, line), 'OfferPixel').map((pixel) => pixel?.id);
    for (const line of ['Offer/getPixels id=8', 'Affiliate/getOfferPixels id=50']) {
      expect(shownBy(line), line).toContain(OfferPixel.id);
      expect(shownBy(`${line}&status=pending`), line).toContain(OfferPixel.id);
      expect(shownBy(`${line}&status=active`), line).not.toContain(OfferPixel.id);
    }
    ask(platform, `OfferPixel/updateField id=${OfferPixel.id}&field=status&value=active`);
    expect(shownBy('Offer/getPixels id=8&status=active')).toContain(OfferPixel.id);
    expect(ask(platform, 'OfferPixel/findAllIds filters[offer_id]=8&filters[affiliate_id]=50')).toEqual([
      OfferPixel.id,
    ]);
    const found = ask(platform, `OfferPixel/findById id=${OfferPixel.id}&contain[]=Offer&contain[]=Affiliate`);
    expect(found).toMatchObject({ OfferPixel: { status: 'active' }, Offer: { id: '8' }, Affiliate: { id: '50' } });
  });

  it('counts conversions of an offer or of a goal', () => {
    const platform = network();
    expect(ask(platform, 'Offer/generateTrackingPixel offer_id=4&params[adv_sub]=x')).toContain('offer_id=4&adv_sub=x');
    expect(ask(platform, 'Goal/generateTracking goal_id=2')).toContain('goal_id=2');
    expect(refusal(platform, 'Goal/generateTracking goal_id=999')).toBe('Failed to hydrate rows: 999');
  });
});

describe('what hangs on an offer', () => {
  it('is listed under the name of its model and narrowed by status', () => {
    const platform = network();
    for (const [method, model, table] of [
      ['getOfferUrls', 'OfferUrl', 'offerUrls'],
      ['getOfferFiles', 'OfferFile', 'offerFiles'],
    ] as const) {
      const own = stored(platform, table).filter(({ offer_id }) => offer_id === '2');
      expect(own.length).toBeGreaterThan(0);
      expect(rows(ask(platform, `Offer/${method} id=2`), model).map((row) => row?.id)).toEqual(own.map(({ id }) => id));
      const active = own.filter(({ status }) => status === 'active');
      expect(ask(platform, `Offer/${method} id=2&status=active`)).toHaveLength(active.length);
    }
  });

  it('has the newest active thumbnail, or none', () => {
    const platform = network();
    expect(ask(platform, 'Offer/getThumbnail id=2').OfferFile).toMatchObject({
      offer_id: '2',
      type: 'offer thumbnail',
    });
    expect(ask(platform, 'Offer/getThumbnail id=4')).toBeNull();
    ask(platform, 'OfferFile/delete id=2');
    expect(ask(platform, 'Offer/getThumbnail id=2')).toBeNull();
  });

  it('has rules of targeting, each within an object', () => {
    const platform = network();
    expect(ask(platform, 'OfferTargeting/getRuleTargetingForOffer offer_id=2')[0]).toEqual({
      rule: { name: expect.any(String), description: expect.any(String), category: expect.any(String) },
    });
    expect(ask(platform, 'OfferTargeting/getRuleTargetingForOffer offer_id=4')).toEqual([]);
  });

  it('is found by its advertiser, and files by their name', () => {
    const platform = network();
    const own = stored(platform, 'offers').filter(({ advertiser_id }) => advertiser_id === '8');
    expect(ask(platform, 'Offer/findAllIdsByAdvertiserId advertiser_id=8')).toEqual(own.map(({ id }) => id));
    expect(Object.keys(ask(platform, 'OfferFile/findAllByName filename=thumbnail-2.png'))).toEqual(['2']);
    const code = ask(platform, 'OfferFile/getCreativeCode id=2&tracking_url=http://go.example/x');
    expect(code).toContain('<a href="http://go.example/x">');
    expect(ask(platform, 'OfferFile/getCreativeCode id=2')).toContain('aff_c?offer_id=2&file_id=2');
  });
});

describe('approvals', () => {
  it('are set several at once and dated when the terms are agreed to', () => {
    const platform = network();
    const entry = (index: number, id: number, status: string) =>
      `data[${index}][offer_id]=2&data[${index}][affiliate_id]=${id}&data[${index}][status]=${status}`;
    const line = `Offer/setMultipleAffiliateApprovals ${entry(0, 50, 'approved')}&${entry(1, 52, 'pending')}`;
    expect(ask(platform, line)).toBe(true);
    expect(ask(platform, 'Offer/getAffiliateApprovalStatus id=2&affiliate_id=50')).toBe('approved');
    expect(ask(platform, 'Offer/findAllIdsByAffiliateId affiliate_id=50')).toContain('2');
    const pending: readonly Shown[] = Object.values(ask(platform, 'Offer/findAllPendingAffiliateApprovals'));
    expect(rows(pending, 'AffiliateOffer')).toContainEqual(
      expect.objectContaining({ affiliate_id: '52', offer_id: '2' }),
    );
    expect(pending.every((row) => row.AffiliateOffer?.approval_status === 'pending')).toBe(true);
    expect(ask(platform, 'Offer/setAffiliateTermsDate id=2&affiliate_id=52&date=2026-02-03')).toBe(true);
    expect(stored(platform, 'affiliateOffers')).toContainEqual(
      expect.objectContaining({ affiliate_id: '52', offer_id: '2', agreed_terms_and_conditions: '2026-02-03' }),
    );
    expect(
      refusal(platform, `Offer/setMultipleAffiliateApprovals ${entry(0, 54, 'approved')}&${entry(1, 999, '')}`),
    ).toBe('Failed to hydrate rows: 999');
    expect(ask(platform, 'Offer/findAllIdsByAffiliateId affiliate_id=54')).not.toContain('2');
  });

  it('leave everybody unblocked who is not blocked', () => {
    const platform = network();
    ask(platform, 'Offer/blockAffiliate id=2&affiliate_id=50');
    const unblocked: readonly string[] = ask(platform, 'Offer/getUnblockedAffiliateIds id=2');
    const blocked: readonly string[] = ask(platform, 'Offer/getBlockedAffiliateIds id=2');
    expect([...unblocked, ...blocked].toSorted()).toEqual(
      stored(platform, 'affiliates')
        .map(({ id }) => id)
        .toSorted(),
    );
    expect(ask(platform, 'Affiliate/getUnblockedOfferIds id=50')).not.toContain('2');
  });
});
