import { expect } from 'vitest';
import type { Data, OperationCase } from './operation-suite.ts';
import { recordIn, recordsIn } from './records-in.ts';

/** Reads without an entity, and those of newer versions. */
export const cakeListed: readonly OperationCase[] = [
  {
    calls: ['exportPixelLogRequests'],
    title: "the pixel's calls are those of conversions, page by page",
    show: async (bench) => {
      const range = `startDate: "${ago(30)}", endDate: "${ago(20)}", convertedOnly: true`;
      const page = (after: string) => `pixelLogRequests(${range}, first: 3${after}) {
        totalCount pageInfo { hasNextPage endCursor } nodes { requestDate offerId conversionId disposition ipAddress }
      }`;
      const { cake } = await bench.ask(`{ cake { ${page('')} } }`);
      const { nodes, totalCount, pageInfo } = cake.pixelLogRequests;
      expect([nodes.length, pageInfo.hasNextPage]).toEqual([3, totalCount > 3]);
      for (const { conversionId, offerId } of nodes)
        expect(String(recordIn(bench, 'conversions', conversionId).site_offer_id)).toBe(offerId);
      const { cake: more } = await bench.ask(`{ cake { ${page(`, after: "${pageInfo.endCursor}"`)} } }`);
      const ids = [...nodes, ...more.pixelLogRequests.nodes].map(({ conversionId }: Data) => conversionId);
      expect(new Set(ids).size).toBe(ids.length);
      const wrong = `{ cake { pixelLogRequests(startDate: "${ago(1)}", endDate: "${ago(2)}") { totalCount } } }`;
      expect(await bench.refused(wrong)).toMatchObject({ field: 'endDate', calls: 0 });
    },
  },
  {
    calls: ['exportSchedules', 'exportRuleTargets'],
    title: 'schedules are of buyers, and rules compare devices',
    show: async (bench) => {
      const { buyer_id: buyerId, buyer_name: name } = recordsIn(bench, 'buyers')[0];
      const own = recordsIn(bench, 'buyer_contracts').filter(({ buyer_id: id }) => id === buyerId);
      const today = ago(0).slice(0, 10);
      const { cake } = await bench.ask(`{ cake {
        schedules(startDate: "${today}", endDate: "${today}", buyerId: "${buyerId}") {
          scheduleId buyer { id name creditLimit currency { code } } buyerContract { id name }
        }
        ruleTargets(ruleId: "1") { ruleTargetId exclude percentageSplit operator { name } devices { id name } }
      } }`);
      expect(cake.schedules.map(({ buyerContract }: Data) => buyerContract.id)).toEqual(
        own.map(({ buyer_contract_id: id }) => String(id)),
      );
      for (const { buyer } of cake.schedules)
        expect(buyer).toMatchObject({ id: String(buyerId), name, currency: { code: 'USD' } });
      expect(cake.ruleTargets).toHaveLength(2);
      expect(cake.ruleTargets[1]).toMatchObject({ exclude: true, percentageSplit: '50', devices: [{ id: '1' }] });
    },
  },
  {
    calls: ['exportSiteOffers', 'exportSiteOfferCreatives'],
    title: 'offers and creatives are found by what only the newer exports are asked',
    show: async (bench) => {
      const offer = recordsIn(bench, 'offers').find(({ offer_status_id: status }) => status === 2);
      const { offer_id: creativeOffer } = recordsIn(bench, 'creatives')[0];
      const { cake } = await bench.ask(`{ cake {
        siteOffers(siteOfferStatusId: "2", verticalId: "${offer.vertical_id}", first: 500) {
          totalCount nodes { siteOfferId siteOfferName siteOfferStatus { id } vertical { id } brandAdvertiser { id } siteOffer { name } }
        }
        siteOfferCreatives(siteOfferId: "${creativeOffer}") { totalCount nodes { creativeId creativeName } }
      } }`);
      const wanted = recordsIn(bench, 'offers').filter(
        ({ offer_status_id: status, vertical_id: vertical }) => status === 2 && vertical === offer.vertical_id,
      );
      expect(cake.siteOffers.nodes.map(({ siteOfferId }: Data) => Number(siteOfferId))).toEqual(
        wanted.map(({ offer_id: id }) => id),
      );
      for (const { siteOfferName, siteOfferId, siteOffer, brandAdvertiser } of cake.siteOffers.nodes) {
        expect(siteOffer.name).toBe(siteOfferName);
        expect(brandAdvertiser.id).toBe(String(recordIn(bench, 'offers', siteOfferId).advertiser_id));
      }
      const creatives = recordsIn(bench, 'creatives').filter(({ offer_id: id }) => id === creativeOffer);
      expect(cake.siteOfferCreatives.nodes.map(({ creativeId }: Data) => Number(creativeId))).toEqual(
        creatives.map(({ creative_id: id }) => id),
      );
    },
  },
  {
    calls: ['offerFeed'],
    title: 'an affiliate sees what it runs and could run, with a key that nobody has to give',
    show: async (bench) => {
      const { affiliate_id: affiliateId } = recordsIn(bench, 'campaigns').find(
        ({ account_status_id: status }) => status === 1,
      );
      const feed = (id: string) => `{ cake { offerFeed(affiliateId: "${id}", first: 500) {
        totalCount nodes { campaignId offerId offerName payout status { name } allowedCountries { code } }
      } } }`;
      const { cake } = await bench.ask(feed(String(affiliateId)));
      const { nodes } = cake.offerFeed;
      const joined = nodes.filter(({ campaignId }: Data) => campaignId !== null);
      expect(joined.length).toBeGreaterThan(0);
      for (const { campaignId, offerId } of joined) {
        expect(recordIn(bench, 'campaigns', campaignId)).toMatchObject({
          ...{ affiliate_id: affiliateId, offer_id: Number(offerId) },
        });
      }
      expect(bench.account.requests.all().at(-1)?.parameters.api_key).toBe(
        recordIn(bench, 'affiliates', affiliateId).api_key,
      );
      expect(await bench.refused(feed('999999'))).toMatchObject({
        code: 'INVALID_VALUE',
        field: 'affiliateId',
        calls: 1,
      });
    },
  },
];

const ago = (days: number) => new Date(Date.now() - days * 86_400_000).toISOString();
