import { expect } from 'vitest';
import type { AnyRecord } from '../../datasources/spec/field.ts';
import { keitaroRecords } from './keitaro-records.ts';
import type { Data, OperationBench, OperationCase } from './operation-suite.ts';

const allTime = 'interval: ALL_TIME';

/** Reports are sums over the clicks that the tracker keeps. */
export const keitaroReports: readonly OperationCase[] = [
  {
    calls: ['buildReport'],
    title: 'a report counts the clicks of each campaign, and leads to it',
    show: async ({ ask, account }) => {
      const { keitaro } = await ask(
        `{ keitaro { reportBuild(${allTime}, grouping: [CAMPAIGN_ID], sort: [{ by: CLICKS }], first: 3) {
          totalCount pageInfo { hasNextPage } nodes { campaignId campaign { nativeId name } clicks cost bots }
          beside { clicks cost }
        } } }`,
      );
      const { totalCount, pageInfo, nodes, beside } = keitaro.reportBuild;
      const clicks = keitaroRecords(account, 'clicks');
      expect(totalCount).toBe(new Set(clicks.map(({ campaign_id }) => campaign_id)).size);
      expect(pageInfo.hasNextPage).toBe(true);
      expect(nodes).toHaveLength(3);
      for (const { campaignId, campaign, ...row } of nodes) {
        const own = clicks.filter(({ campaign_id }) => String(campaign_id) === campaignId);
        expect(row.clicks).toBe(own.length);
        expect(row.bots).toBe(own.filter(({ is_bot }) => is_bot).length);
        expect(Number(row.cost)).toBeCloseTo(sum(own, 'cost'), 6);
        expect(campaign.nativeId).toBe(campaignId);
      }
      expect(beside.clicks).toBe(clicks.length);
      expect(Number(beside.cost)).toBeCloseTo(sum(clicks, 'cost'), 6);
    },
  },
  {
    calls: ['buildReport'],
    title: 'pages of a report hold each group once',
    show: async (bench) => {
      const first = await page(bench, '');
      const second = await page(bench, `, after: "${first.pageInfo.endCursor}"`);
      const days = [...first.nodes, ...second.nodes].map(({ day }: Data) => day);
      expect(new Set(days).size).toBe(4);
      expect(days).toEqual(days.toSorted());
    },
  },
  {
    calls: ['buildReport'],
    title: 'filters narrow by each kind of operator',
    show: async ({ ask, account }) => {
      const clicks = keitaroRecords(account, 'clicks');
      const counted = async (filter: string) => {
        const { keitaro } = await ask(
          `{ keitaro { reportBuild(${allTime}, filters: [${filter}]) { nodes { clicks } } } }`,
        );
        return keitaro.reportBuild.nodes[0].clicks;
      };
      const that = (holds: (click: AnyRecord) => boolean) => clicks.filter(holds).length;
      const id = Number(clicks[0]?.campaign_id);
      expect(await counted(`{ by: CAMPAIGN_ID, equals: "${id}" }`)).toBe(that((each) => each.campaign_id === id));
      expect(await counted(`{ by: CAMPAIGN_ID, notInList: ["${id}"] }`)).toBe(that((each) => each.campaign_id !== id));
      expect(await counted('{ by: IS_BOT, isTrue: false }')).toBe(that(({ is_bot }) => is_bot === false));
      expect(await counted('{ by: CITY, matchRegexp: "^[A-M]" }')).toBe(
        that(({ city }) => /^[A-M]/.test(String(city))),
      );
      expect(await counted('{ by: OFFER_ID, isSet: true }')).toBe(that(({ offer_id }) => Number(offer_id) > 0));
      expect(
        await counted('{ by: COUNTRY_CODE, notEqual: "" }, { by: COST, between: { from: "0.01", to: "0.05" } }'),
      ).toBe(that(({ country_code, cost }) => country_code !== '' && Number(cost) >= 0.01 && Number(cost) <= 0.05));
    },
  },
  {
    calls: ['buildReport'],
    title: 'rows that are not grouped are single clicks',
    show: async ({ ask, account }) => {
      const { keitaro } = await ask(
        `{ keitaro { reportBuild(${allTime}, timeZone: "UTC", first: 5) { nodes { subId datetime isBot offerId offer { nativeId } } } } }`,
      );
      const clicks = new Map(keitaroRecords(account, 'clicks').map((click) => [click.sub_id, click]));
      expect(keitaro.reportBuild.nodes).toHaveLength(5);
      for (const { subId, datetime, isBot, offerId, offer } of keitaro.reportBuild.nodes) {
        const click = clicks.get(subId);
        expect(Math.floor(Date.parse(String(click?.datetime)) / 1000)).toBe(Date.parse(datetime) / 1000);
        expect(isBot).toBe(click?.is_bot);
        expect(offer?.nativeId ?? null).toBe(offerId);
      }
    },
  },
  {
    calls: ['buildReport'],
    title: 'a metric that the build leaves out in silence is told',
    show: async ({ refused }) => {
      const report = `{ keitaro { reportBuild(${allTime}) { nodes { clicks rebills } } } }`;
      expect(await refused(report)).toMatchObject({
        code: 'UNSUPPORTED',
        message: expect.stringContaining('"rebills"'),
      });
    },
  },
  {
    calls: ['buildReport'],
    title: 'a column that the build cannot group by is told as it tells it',
    show: async ({ refused }) => {
      const report = `{ keitaro { reportBuild(${allTime}, grouping: [LANGUAGE_ID]) { nodes { clicks } } } }`;
      expect(await refused(report)).toMatchObject({ code: 'REJECTED', field: 'grouping' });
    },
  },
  ...refusals(
    [
      ['{ by: COUNTRY_CODE, equals: "US", contains: "U" }', 'filters[0].contains'],
      ['{ by: COUNTRY_CODE }', 'filters[0]'],
      ['{ by: COUNTRY_CODE, isTrue: true }', 'filters[0].isTrue'],
      ['{ by: IS_BOT, equals: "1" }', 'filters[0].equals'],
      ['{ by: CITY, greaterThan: "5" }', 'filters[0].greaterThan'],
      ['{ by: CLICKS, contains: "5" }', 'filters[0].contains'],
      ['{ by: CLICKS, atLeast: "many" }', 'filters[0].atLeast'],
      ['{ by: DAY, between: { from: "2026-01-01", to: "soon" } }', 'filters[0].between.to'],
      ['{ by: CITY, hasLabel: WHITELIST }', 'filters[0].hasLabel'],
      ['{ by: CITY, inList: [] }', 'filters[0].inList'],
    ].map(([filter, field]) => [`${allTime}, filters: [${filter}]`, field]),
  ),
  ...refusals([
    ['', 'interval'],
    ['from: "2026-01-01"', 'to'],
    [`${allTime}, from: "2026-01-01", to: "2026-01-02"`, 'from'],
    ['from: "2026-01-03", to: "2026-01-02"', 'to'],
    [`${allTime}, timeZone: "Madrid"`, 'timeZone'],
    [`${allTime}, sort: [{ by: CITY }]`, 'sort[0].by'],
    [`${allTime}, grouping: [CITY]`, 'grouping', 'clicks os'],
  ]),
  ...(['clicksBuild', 'clicksSummary'] as const).map((name) => ({
    calls: [name === 'clicksBuild' ? 'buildClickReport' : 'summarizeClicks'],
    title: `${name} is asked and answered as the report is, where a build serves it`,
    show: async ({ ask, account }: OperationBench) => {
      const question = `(${allTime}, grouping: [IS_BOT]) { nodes { isBot clicks } }`;
      const { keitaro } = await ask(`{ keitaro { ${name}${question} reportBuild${question} } }`);
      expect(keitaro[name]).toEqual(keitaro.reportBuild);
      const bots = keitaroRecords(account, 'clicks').filter(({ is_bot }) => is_bot);
      expect(keitaro[name].nodes).toContainEqual({ isBot: true, clicks: bots.length });
    },
  })),
];

/** What is refused before any call, each with the field that it names. */
function refusals(asked: readonly (readonly (string | undefined)[])[]): readonly OperationCase[] {
  return asked.map(([argument = '', field, selected = 'clicks']) => ({
    calls: [],
    title: `a report of (${argument}) is refused before any call`,
    show: async ({ refused }) => {
      const open = argument === '' ? '' : `(${argument})`;
      const refusal = await refused(`{ keitaro { reportBuild${open} { nodes { ${selected} } } } }`);
      expect(refusal).toMatchObject({ field, calls: 0 });
    },
  }));
}

async function page({ ask }: OperationBench, after: string): Promise<Data> {
  const { keitaro } = await ask(
    `{ keitaro { reportBuild(${allTime}, grouping: [DAY], first: 2${after}) { pageInfo { endCursor } nodes { day } } } }`,
  );
  return keitaro.reportBuild;
}

function sum(records: readonly AnyRecord[], name: string): number {
  return records.reduce((total, record) => total + Number(record[name]), 0);
}
