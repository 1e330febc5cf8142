import { expect } from 'vitest';
import type { OperationBench, OperationCase } from './operation-suite.ts';
import { keptRows, lastSent, type Row, shown as told } from './tune-sent.ts';

/** What a query selects is what TUNE is asked for: columns, and rows beside them. */
export const tuneFindBeside: readonly OperationCase[] = [
  {
    calls: ['findOffers'],
    title: 'columns and relations are those that are selected, through fragments too',
    show: async (bench) => {
      const { tune } = await bench.ask(`
        { tune { offers(first: 30, orderBy: [{ field: ID }]) { nodes {
          name status
          ...Beside
          tags: offerTag { name }
        } } } }
        fragment Beside on TuneOfferRow {
          country { code } advertiser { id company } goal { id offerId } thumbnail { type } offerUrls { offerUrl } hostname
        }
      `);
      expect(lastSent(bench)).toEqual([
        'sort[id]=asc',
        'fields[]=id',
        'fields[]=name',
        'fields[]=status',
        ...['Country', 'Advertiser', 'Thumbnail', 'OfferUrl', 'Hostname', 'Goal', 'OfferTag'].map(
          (relation) => `contain[]=${relation}`,
        ),
        'limit=30',
        'page=1',
      ]);
      const rows = keptIn(bench);
      const advertisers = new Map(rows('advertisers').map((row) => [row.id, row]));
      for (const [index, offer] of rows('offers').slice(0, 30).entries()) {
        const shown = tune.offers.nodes[index];
        const linked = (links: string, there: string, collection: string, column: string) =>
          rows(links)
            .filter(({ offer_id }) => offer_id === offer.id)
            .map((link) => rows(collection).find(({ id }) => id === link[there])?.[column]);
        const advertiser = advertisers.get(String(offer.advertiser_id));
        expect(shown.advertiser).toEqual(advertiser ? { id: advertiser.id, company: told(advertiser.company) } : null);
        expect(shown.country.map(({ code }: Row) => code)).toEqual(
          linked('offerCountries', 'country_id', 'countries', 'code'),
        );
        expect(shown.tags.map(({ name }: Row) => name)).toEqual(linked('offersTags', 'tag_id', 'tags', 'name'));
        const own = (collection: string) => rows(collection).filter(({ offer_id }) => offer_id === offer.id);
        expect(shown.goal).toEqual(own('goals').map(({ id }) => ({ id, offerId: offer.id })));
        expect(shown.offerUrls).toEqual(own('offerUrls').map(({ offer_url }) => ({ offerUrl: offer_url })));
        expect(new Set(shown.thumbnail.map(({ type }: Row) => type)).size).toBeLessThan(2);
        expect(shown.hostname?.id ?? null).toBe(offer.hostname_id);
      }
      expect(tune.offers.nodes.some(({ country }: { country: unknown[] }) => country.length === 0)).toBe(true);
      expect(tune.offers.nodes.some(({ goal }: { goal: unknown[] }) => goal.length > 1)).toBe(true);
    },
  },
  {
    calls: ['findAffiliateById', 'findConversionById', 'findOfferFileById'],
    title: 'one row has the same beside it, secrets excepted',
    show: async (bench) => {
      const affiliate = keptRows(bench, 'affiliates').find(({ account_manager_id: manager }) => manager !== null);
      const conversion = keptRows(bench, 'conversions').find(({ ad_id }) => ad_id !== '');
      const [file] = keptRows(bench, 'offerFiles').filter(({ type }) => type === 'image banner');
      const { tune } = await bench.ask(
        `query ($affiliate: ID!, $adId: String!, $file: ID!) { tune {
          affiliate(id: $affiliate) { accountManager { id } affiliateUser { email } creatorUser { email } paymentMethodsOnFile }
          conversion(adId: $adId) { id country { code } offer { id name } affiliate { id } conversionMeta { note } }
          offerFile(id: $file) { offer { id } creativeCode }
        } }`,
        { affiliate: affiliate?.id, adId: conversion?.ad_id, file: file?.id },
      );
      const users = keptRows(bench, 'affiliateUsers').filter(({ affiliate_id }) => affiliate_id === affiliate?.id);
      expect(tune.affiliate).toMatchObject({
        accountManager: { id: affiliate?.account_manager_id },
        affiliateUser: users.map(({ email }) => ({ email })),
        creatorUser: { email: users.find(({ is_creator }) => is_creator)?.email },
      });
      expect(tune.affiliate.paymentMethodsOnFile).toHaveLength(1);
      expect(tune.conversion).toMatchObject({
        id: conversion?.id,
        offer: { id: conversion?.offer_id },
        affiliate: { id: conversion?.affiliate_id },
      });
      expect(tune.offerFile.offer).toEqual({ id: file?.offer_id });
      expect(tune.offerFile.creativeCode).toContain(String(file?.filename));
      const secret = await bench.refused(`{ tune { affiliateUsers { nodes { salt } } } }`);
      expect(secret).toMatchObject({ calls: 0, message: expect.stringContaining('Cannot query field "salt"') });
    },
  },
  {
    calls: ['findConversionById'],
    title: 'a conversion is named by one of its ids',
    show: async (bench) => {
      const [conversion] = keptRows(bench, 'conversions').filter(({ ad_id }) => ad_id !== '');
      const one = (keys: string) => `{ tune { conversion${keys} { id } } }`;
      expect(await bench.refused(one(''))).toMatchObject({ code: 'REQUIRED', field: 'id', calls: 0 });
      expect(await bench.refused(one('(id: "2", adId: "a")'))).toMatchObject({ field: 'adId', calls: 0 });
      const { tune } = await bench.ask(one(`(transactionId: "${conversion?.ad_id}")`));
      expect(tune.conversion).toEqual({ id: conversion?.id });
    },
  },
  {
    calls: ['findApprovals', 'findPendingApprovals'],
    title: 'approvals have both that they tie beside them',
    show: async (bench) => {
      const { tune } = await bench.ask(`{ tune {
        affiliateApprovals(first: 500, orderBy: [{ field: ID }]) {
          totalCount
          nodes { id approvalStatus offer { id requireTermsAndConditions cookieHours modified } affiliate { id company } }
        }
        pendingAffiliateApprovals(first: 500, orderBy: [{ field: ID }]) { nodes { id } }
      } }`);
      const kept = keptRows(bench, 'affiliateOffers');
      expect(tune.affiliateApprovals.totalCount).toBe(kept.length);
      const offers = new Map(keptRows(bench, 'offers').map((row) => [row.id, row]));
      for (const [index, row] of tune.affiliateApprovals.nodes.entries()) {
        const { affiliate_id, offer_id, approval_status } = kept[index] as Row;
        const terms = offers.get(String(offer_id))?.require_terms_and_conditions;
        expect(row.approvalStatus).toBe(approval_status ? String(approval_status).toUpperCase() : null);
        expect(row.affiliate.id).toBe(affiliate_id);
        expect(row.offer).toMatchObject({
          id: offer_id,
          requireTermsAndConditions: terms === 'enabled',
          cookieHours: 720,
        });
      }
      const pending = kept.filter(({ approval_status }) => approval_status === 'pending');
      expect(tune.pendingAffiliateApprovals.nodes).toEqual(pending.map(({ id }) => ({ id })));
    },
  },
];

/** The rows of each collection, read once: a state is a copy of everything. */
function keptIn(bench: OperationBench): (collection: string) => readonly Row[] {
  const known = new Map<string, readonly Row[]>();
  return (collection) => {
    const rows = known.get(collection) ?? keptRows(bench, collection);
    known.set(collection, rows);
    return rows;
  };
}
