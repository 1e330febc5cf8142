import { describe, expect, it } from 'vitest';
import { ask, network, refusal, stored } from './tune-ask.ts';

describe('what an offer is linked with', () => {
  it('is added, listed, replaced and removed', () => {
    const platform = network();
    const codes = () =>
      ask(platform, 'Offer/getTargetCountries id=2').map(
        ({ Country }: Record<string, { code: string }>) => Country?.code,
      );
    expect(codes()).toEqual([]);
    for (const code of ['ES', 'FR', 'ES']) {
      expect(ask(platform, `Offer/addTargetCountry id=2&country_code=${code}`)).toBe(true);
    }
    expect(codes()).toEqual(['ES', 'FR']);
    expect(ask(platform, 'Offer/getTargetCountries id=2')[0]).toEqual({
      Country: { id: '724', code: 'ES', name: 'spain', code3c: 'ESP', regions: [] },
    });
    ask(platform, 'Offer/setTargetCountries id=2&country_codes[]=CZ&country_codes[]=SK');
    ask(platform, 'Offer/removeTargetCountry id=2&country_code=CZ');
    expect(codes()).toEqual(['SK']);
  });

  it('counts in its category, as a number only when there is none', () => {
    const platform = network();
    const categories = ask(platform, 'Application/findAllOfferCategories limit=1');
    expect(categories[2].OfferCategory.offer_count).toEqual(expect.any(String));
    expect(categories[16].OfferCategory.offer_count).toBe(0);
    ask(platform, 'Offer/setCategories id=2&category_ids[]=16&category_ids[]=4');
    expect(ask(platform, 'Application/findAllOfferCategories')[16].OfferCategory.offer_count).toBe('1');
    expect(ask(platform, 'Application/findAllOfferCategoryOfferIds id=16')).toEqual(['2']);
    expect(ask(platform, 'Application/updateOfferCategory id=16&data[name]=Žádná')).toBe(true);
    expect(ask(platform, 'Offer/getCategories id=2')[0].OfferCategory.name).toBe('Žádná');
  });

  it('is refused when it does not exist', () => {
    expect(refusal(network(), 'Offer/addCategory id=2&category_id=999')).toBe('Failed to hydrate rows: 999');
    expect(refusal(network(), 'Offer/addGroup id=999&group_id=2')).toBe('Failed to hydrate rows: 999');
  });
});

describe('an approval', () => {
  const status = 'Offer/getAffiliateApprovalStatus id=2&affiliate_id=50';

  it('is granted to everybody on a public offer and to nobody on another until it is set', () => {
    const platform = network();
    ask(platform, 'Offer/update id=2&data[is_private]=0&data[require_approval]=0');
    expect(ask(platform, status)).toBe('approved');
    ask(platform, 'Offer/update id=2&data[require_approval]=1');
    expect(ask(platform, status)).toBeNull();
  });

  it('answers the bare row when it is new, true when it was there, and is emptied by an empty status', () => {
    const platform = network();
    const line = 'Offer/setAffiliateApproval id=2&affiliate_id=50&status=';
    expect(ask(platform, `${line}approved&notes=fine`)).toMatchObject({
      offer_id: '2',
      affiliate_id: '50',
      approval_status: 'approved',
      approval_notes: 'fine',
    });
    expect(ask(platform, 'Offer/getApprovedAffiliateIds id=2')).toContain('50');
    expect(ask(platform, 'Affiliate/getApprovedOfferIds id=50')).toContain('2');
    expect(ask(platform, `${line}rejected`)).toBe(true);
    expect(ask(platform, status)).toBe('rejected');
    expect(ask(platform, `${line}`)).toBe(true);
    expect(ask(platform, status)).toBeNull();
    expect(ask(platform, 'Offer/getUnapprovedAffiliateIds id=2')).toContain('50');
    expect(refusal(platform, `${line}perhaps`)).toBe('Could not update affiliate offer.');
  });

  it('is listed with the raw rows of both sides, filtered by its own columns and paged', () => {
    const platform = network();
    const page = ask(platform, 'Offer/findAllAffiliateApprovals filters[approval_status]=approved&limit=5');
    expect(page.count).toBe(
      stored(platform, 'affiliateOffers').filter((row) => row.approval_status === 'approved').length,
    );
    const rows: Record<string, Record<string, unknown>>[] = Object.values(page.data);
    expect(rows).toHaveLength(5);
    for (const { AffiliateOffer, Affiliate, Offer } of rows) {
      expect(Affiliate).toMatchObject({ id: AffiliateOffer?.affiliate_id, fraud_profile_score: null });
      expect(Offer).toMatchObject({ id: AffiliateOffer?.offer_id, modified: expect.stringMatching(/^\d{4}-/) });
      expect(['enabled', 'disabled']).toContain(Offer?.require_terms_and_conditions);
      expect(Offer).not.toHaveProperty('is_expired');
    }
  });

  it('is apart from a block', () => {
    const platform = network();
    expect(ask(platform, 'Offer/blockAffiliate id=2&affiliate_id=50')).toBe(true);
    expect(ask(platform, 'Offer/blockAffiliate id=2&affiliate_id=50')).toBe(true);
    expect(ask(platform, 'Offer/getBlockedAffiliateIds id=2').filter((id: string) => id === '50')).toHaveLength(1);
    expect(ask(platform, 'Affiliate/getBlockedOfferIds id=50')).toEqual(['2']);
    expect(ask(platform, 'Offer/unblockAffiliate id=2&affiliate_id=50')).toBe(true);
    expect(ask(platform, 'Offer/getBlockedAffiliateIds id=2')).not.toContain('50');
    expect(refusal(platform, 'Offer/blockAffiliate id=2&affiliate_id=999')).toBe('Failed to hydrate rows: 999');
  });
});

describe('a payout of an affiliate', () => {
  it('is kept by goal, replaced and removed', () => {
    const platform = network();
    ask(platform, 'Offer/setPayout id=4&affiliate_id=50&payout=3');
    ask(platform, 'Offer/setPayout id=4&affiliate_id=50&payout=4&goal_id=2');
    ask(platform, 'Offer/setPayout id=4&affiliate_id=50&payout=5.5');
    const payouts = () =>
      ask(platform, 'Offer/getPayouts id=4')
        .map(({ OfferPayout }: Record<string, Record<string, unknown>>) => OfferPayout)
        .filter((payout: Record<string, unknown>) => payout.affiliate_id === '50');
    expect(payouts()).toMatchObject([
      { goal_id: '0', payout: '5.50000', percent_payout: null },
      { goal_id: '2', payout: '4.00000' },
    ]);
    ask(platform, 'Offer/removePayout id=4&affiliate_id=50');
    expect(payouts()).toMatchObject([{ goal_id: '2' }]);
  });
});

describe('a tracking link', () => {
  it('carries the parameters and mixes the types of its ids', () => {
    const line = 'Offer/generateTrackingLink offer_id=2&affiliate_id=4&params[file_id]=7';
    expect(ask(network(), line)).toEqual({
      affiliate_id: '4',
      offer_id: 2,
      click_url: 'http://track.example.com/aff_c?offer_id=2&aff_id=4&file_id=7',
      impression_pixel:
        '<img src="http://track.example.com/aff_i?offer_id=2&aff_id=4&file_id=7" width="1" height="1" />',
    });
    const tiny = ask(network(), `${line}&options[tiny_url]=1`);
    expect(tiny.click_url).toMatch(/^http:\/\/track\.example\.com\/[\w-]{6}$/);
    expect(tiny.impression_pixel).toContain('file_id=7');
  });

  it('stands in the code of every file of the offer', () => {
    const answer = ask(network(), 'Offer/getOfferFilesWithCreativeCode offer_id=2&affiliate_id=4');
    expect(answer).toMatchObject({ current: 0, count: 3, pageCount: 1 });
    expect(answer).not.toHaveProperty('page');
    for (const [id, { OfferFile, CreativeCode }] of Object.entries<Record<string, Record<string, unknown>>>(
      answer.data,
    )) {
      expect(OfferFile).toMatchObject({ id, offer_id: '2' });
      expect(CreativeCode).toContain(`offer_id=2&aff_id=4&file_id=${id}`);
    }
  });
});

describe('a tag', () => {
  it.each(['Offer', 'Affiliate', 'Advertiser'])('is tied to an %s as a bare row and listed without counts', (word) => {
    const platform = network();
    const owner = `${word.toLowerCase()}_id`;
    const { id, ...relation } = ask(platform, `Tag/addTo${word} tag_id=2&${owner}=8`);
    expect(relation).toEqual({ tag_id: '2', [owner]: '8' });
    expect(ask(platform, `Tag/setFor${word} tag_ids[]=4&tag_ids[]=6&${owner}=8`)).toBe(true);
    expect(ask(platform, `Tag/removeFrom${word} tag_id=6&${owner}=8`)).toBe(true);
    const found = ask(platform, `Tag/findAll${word}TagRelations filters[${owner}]=8`);
    expect(Object.keys(found)).toEqual(['page', 'current', 'data']);
    expect(Object.values(found.data)).toMatchObject([{ [`${word}sTags`]: { tag_id: '4', [owner]: '8' } }]);
    expect(ask(platform, `${word}/findById id=8&contain[]=${word}Tag`)[`${word}Tag`]).toHaveProperty('4');
  });

  it('is taken off by relation only where the server can', () => {
    const platform = network();
    const before = stored(platform, 'advertisersTags');
    const { id } = ask(platform, 'Tag/addToAdvertiser tag_id=2&advertiser_id=8');
    expect(ask(platform, `Tag/removeFromAdvertiserByRelationalId id=${id}`)).toBe(true);
    expect(stored(platform, 'advertisersTags')).toEqual(before);
    expect(refusal(platform, 'Tag/removeFromOfferByRelationalId id=2')).toContain('database error');
  });
});
