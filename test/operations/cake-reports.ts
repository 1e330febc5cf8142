import { expect } from 'vitest';
import { clicksOf, momentOf, type Stored, stretchOf, sumsOf, unitsOf } from './cake-traffic-sums.ts';
import type { Data, OperationBench, OperationCase } from './operation-suite.ts';

type Of = (account: OperationBench['account']) => Stored;

/** The last click whose traffic belongs to something. */
const lastClick: Of = (account) => {
  const click = clicksOf(account).findLast(({ campaign_id }) => Number(campaign_id) > 0);
  if (!click) throw new Error('There is no click.');
  return click;
};

interface Summary {
  /** The column of its key, and where that stands in what is stored. */
  readonly by: string;
  readonly keyOf: (stored: Stored) => unknown;
  readonly conversions?: string;
  /** An argument that it needs, and the stored name of what that narrows to. */
  readonly within?: readonly [argument: string, stored: string];
  readonly countsDays?: true;
}

const affiliates = { by: 'affiliateId', keyOf: ({ source_affiliate_id: id }: Stored) => id };
const advertisers = { by: 'advertiserId', keyOf: ({ brand_advertiser_id: id }: Stored) => id };
const offers = { by: 'offerId', keyOf: ({ site_offer_id: id }: Stored) => id };
const campaigns = { by: 'campaignId', keyOf: ({ campaign_id: id }: Stored) => id };
const countries = {
  by: 'countryCode',
  keyOf: ({ visitor }: Stored) => (visitor as Stored | null)?.country_code ?? null,
  within: ['advertiserId', 'brand_advertiser_id'],
} as const;
const creatives = {
  by: 'creativeId',
  keyOf: ({ creative_id: id }: Stored) => id,
  within: ['offerId', 'site_offer_id'],
} as const;
const subIds = {
  by: 'subId',
  keyOf: ({ sub_ids: marks }: Stored) => [marks].flat()[0] || null,
  within: ['affiliateId', 'source_affiliate_id'],
} as const;
const days = { by: 'date', keyOf: (stored: Stored) => momentOf(stored).slice(0, 10), countsDays: true } as const;
const inParts = { conversions: 'macroEventConversions' } as const;

const summaries: Readonly<Record<string, Summary>> = {
  advertiserSummary: advertisers,
  brandAdvertiserSummary: { ...advertisers, ...inParts },
  campaignSummary: { ...campaigns, ...inParts },
  countrySummary: countries,
  creativeSummary: { ...creatives, ...inParts },
  dailySummary: { ...days, ...inParts },
  offerSummary: offers,
  siteOfferSummary: { ...offers, ...inParts },
  sourceAffiliateSummary: { ...affiliates, ...inParts },
  subIdSummary: { ...subIds, ...inParts },
  liteClicksAdvertiserSummary: advertisers,
  liteClicksAffiliateSummary: affiliates,
  liteClicksCampaignSummary: campaigns,
  liteClicksCountrySummary: countries,
  liteClicksDailySummary: days,
  liteClicksOfferSummary: offers,
  liteClicksSubIdSummary: { ...subIds, ...inParts },
};

const argumentsOf = ({ within, countsDays }: Summary, account: OperationBench['account']) => {
  const { from, to } = stretchOf(account);
  const [startDate, endDate] = countsDays ? [from.toISODate(), to.toISODate()] : [from.toISO(), to.toISO()];
  const narrowed = within ? `, ${within[0]}: "${lastClick(account)[within[1]]}"` : '';
  return `startDate: "${startDate}", endDate: "${endDate}"${narrowed}`;
};

const addsUp = ([name, summary]: readonly [string, Summary]): OperationCase => ({
  calls: [name],
  title: 'a stretch of any length adds up to the logs behind it',
  show: async ({ ask, account }) => {
    const { by, keyOf, within, conversions = 'conversions' } = summary;
    const { cake } = await ask(
      `{ cake { ${name}(${argumentsOf(summary, account)}) { key: ${by} clicks conversions: ${conversions} cost revenue ${by === 'subId' ? '' : 'profit'} } } }`,
    );
    expect(account.requests.all().length).toBeGreaterThan(2);
    const [, stored = ''] = within ?? [];
    const inside = lastClick(account)[stored];
    const sums = sumsOf(
      account,
      (row) => String(keyOf(row)).replace(/\p{Cc}/gu, ''),
      (row) => !within || row[stored] === inside,
    );
    const rows: readonly Data[] = cake[name];
    expect(rows.map(({ key }) => String(key)).sort()).toEqual([...sums.keys()].sort());
    for (const row of rows) {
      const { cost, ...counts } = sums.get(String(row.key)) ?? {};
      expect({ clicks: row.clicks, conversions: Number(row.conversions) }).toEqual(counts);
      if (cost != null) expect(unitsOf(row.cost)).toBe(cost);
      if (row.profit !== undefined) expect(unitsOf(row.profit)).toBe(unitsOf(row.revenue) - unitsOf(row.cost));
    }
  },
});

/** The summaries. */
export const cakeReports: readonly OperationCase[] = [
  ...Object.entries(summaries).map(addsUp),
  {
    calls: ['campaignSummary'],
    title: 'what a summary is about can be followed, and its rates are those of the whole',
    show: async ({ ask, account }) => {
      const rest = `${argumentsOf(campaigns, account)}, campaignId: "${lastClick(account).campaign_id}"`;
      const { cake } = await ask(`{ cake { campaignSummary(${rest}) {
        campaignId campaignName campaign { nativeId } affiliateId affiliateName affiliate { nativeId name }
        offerId offerName offer { name } advertiserManagerName priceFormat
        clicks revenue cost macroEventConversions epc averageCost margin macroEventConversionPercentage
      } } }`);
      const [row] = cake.campaignSummary;
      const stored = account.state().campaigns?.[row.campaignId] as Stored;
      expect(row).toMatchObject({
        campaign: { nativeId: row.campaignId },
        affiliateId: String(stored.affiliate_id),
        affiliate: { nativeId: row.affiliateId, name: row.affiliateName },
        offerId: String(stored.offer_id),
        offer: { name: row.offerName },
      });
      expect(Number(row.epc)).toBeCloseTo(Number(row.revenue) / row.clicks, 3);
      expect(Number(row.macroEventConversionPercentage)).toBeCloseTo(Number(row.macroEventConversions) / row.clicks, 5);
    },
  },
  {
    calls: ['dailySummary'],
    title: 'days without traffic are none, and no day is asked for twice',
    show: async ({ ask, account }) => {
      const { cake } = await ask(
        '{ cake { dailySummary(startDate: "2019-01-01", endDate: "2019-03-05") { date clicks } } }',
      );
      expect(cake.dailySummary).toEqual([]);
      const asked = account.requests.all().map(({ parameters }) => [parameters.start_date, parameters.end_date]);
      expect(asked).toEqual(
        expect.arrayContaining([
          ['2019-01-01', '2019-02-01'],
          ['2019-02-01', '2019-03-04'],
          ['2019-03-04', '2019-03-05'],
        ]),
      );
    },
  },
  {
    calls: [],
    title: 'what cannot be meant is refused before any call',
    show: async ({ refused }) => {
      const stretch = 'startDate: "2026-05-01T00:00:00Z", endDate: "2026-05-02T00:00:00Z"';
      const backwards = 'startDate: "2026-05-02T00:00:00Z", endDate: "2026-05-01T00:00:00Z"';
      const endless = 'startDate: "1926-05-02T00:00:00Z", endDate: "2026-05-01T00:00:00Z"';
      const ask = (field: string) => refused(`{ cake { ${field} { clicks } } }`);
      expect(await ask(`countrySummary(${stretch}, affiliateTagId: "3")`)).toMatchObject({
        ...{ code: 'REQUIRED', field: 'affiliateId', calls: 0 },
      });
      expect(await ask(`creativeSummary(${stretch})`)).toMatchObject({ code: 'REQUIRED', field: 'offerId', calls: 0 });
      for (const wrong of [backwards, endless])
        expect(await ask(`campaignSummary(${wrong})`)).toMatchObject({
          ...{ code: 'INVALID_VALUE', field: 'endDate', calls: 0 },
        });
      expect(await ask(`liteClicksSubIdSummary(${stretch}, affiliateId: "1", subId: "NULL")`)).toMatchObject({
        ...{ code: 'CANNOT_EXPRESS', field: 'subId', calls: 0 },
      });
      expect(await ask(`siteOfferSummary(${stretch}, offerTagId: "40000")`)).toMatchObject({
        ...{ code: 'INVALID_VALUE', field: 'offerTagId', calls: 0 },
      });
      expect(await ask(`siteOfferSummary(${stretch}, eventType: SOME)`)).toMatchObject({ calls: 0 });
      expect(await ask(`subIdSummary(${stretch})`)).toMatchObject({ calls: 0 });
    },
  },
];
