import { expect } from 'vitest';
import { clicksOf, conversionsOf, type Stored, stretchOf, sumsOf, unitsOf } from './cake-traffic-sums.ts';
import type { Data, OperationBench, OperationCase } from './operation-suite.ts';

type Account = OperationBench['account'];

const everything = (account: Account) => {
  const { from, to } = stretchOf(account);
  return `startDate: "${from.toISO()}", endDate: "${to.toISO()}"`;
};

/** Leads that are no tests. */
const leadsOf = (account: Account) => {
  const conversions = new Set(conversionsOf(account).map(({ event_conversion_id: id }) => id));
  return (Object.values(account.state().leads ?? {}) as Stored[]).filter(({ event_conversion_id: id }) =>
    conversions.has(id),
  );
};

const conversionOf = (account: Account, lead: Stored) =>
  account.state().conversions?.[String(lead.event_conversion_id)] as Stored;

/** An affiliate that sent a lead, and the leads that it sent. */
const sender = (account: Account) => {
  const affiliateOf = (lead: Stored) => conversionOf(account, lead).source_affiliate_id;
  const leads = leadsOf(account);
  const id = leads[0] && affiliateOf(leads[0]);
  return { id, leadIds: leads.filter((lead) => affiliateOf(lead) === id).map(({ lead_id }) => lead_id) };
};

/** The reports that list what there is. */
export const cakeReportLists: readonly OperationCase[] = [
  {
    calls: ['leadsByBuyer'],
    title: 'every sale of a lead is there, at its price, and to whom',
    show: async ({ ask, account }) => {
      const { cake } = await ask(
        `{ cake { leadsByBuyer(${everything(account)}, sortField: PRICE, sortDescending: true, statusId: "1", first: 500) {
          totalCount nodes { uniqueId buyer { id name } buyerContract { id } emailAddress price { amount currencyCode } }
        } } }`,
      );
      const sold = leadsOf(account).flatMap(({ lead_id: id, sales }) =>
        (sales as Stored[]).map((sale) => `${id} ${sale.buyer_contract_id} ${sale.revenue}`),
      );
      const { nodes, totalCount } = cake.leadsByBuyer;
      expect(totalCount).toBe(sold.length);
      expect(
        nodes
          .map(({ uniqueId, buyerContract, price }: Data) => `${uniqueId} ${buyerContract.id} ${price.amount}`)
          .sort(),
      ).toEqual(sold.sort());
      const prices = nodes.map(({ price }: Data) => unitsOf(price.amount));
      expect(prices).toEqual(prices.toSorted((one: bigint, other: bigint) => Number(other - one)));
      const contract = account.state().buyer_contracts?.[nodes[0].buyerContract.id] as Stored;
      expect(nodes[0]).toMatchObject({
        buyer: { id: String(contract.buyer_id) },
        emailAddress: expect.stringContaining('@'),
        price: { currencyCode: expect.stringMatching(/^[A-Z]{3}$/) },
      });
    },
  },
  {
    calls: ['leadsByBuyer'],
    title: 'a status within a status is asked for under both its names',
    show: async ({ ask, account }) => {
      const { cake } = await ask(
        `{ cake { leadsByBuyer(${everything(account)}, subStatusId: "2") { totalCount nodes { uniqueId } } } }`,
      );
      expect(cake.leadsByBuyer).toEqual({ totalCount: 0, nodes: [] });
      expect(account.requests.all().at(-1)?.parameters).toMatchObject({ sub_status_id: '2', substatus_id: '2' });
    },
  },
  {
    calls: ['leadsByAffiliate'],
    title: 'the leads that an affiliate sent, with all that CAKE prints of them',
    show: async ({ ask, account }) => {
      const { id, leadIds } = sender(account);
      const { cake } = await ask(
        `{ cake { leadsByAffiliate(${everything(account)}, affiliateId: "${id}") { affiliateId affiliate { name } affiliateName printed } } }`,
      );
      expect(cake.leadsByAffiliate.map(({ printed }: Data) => printed.lead_id).sort()).toEqual(leadIds.sort());
      for (const { affiliateId, affiliateName, affiliate } of cake.leadsByAffiliate)
        expect([affiliateId, affiliateName]).toEqual([String(id), affiliate.name]);
    },
  },
  {
    calls: ['leadsBySourceAffiliate'],
    title: 'the same page by page, narrowed by more',
    show: async ({ ask, account }) => {
      const { id, leadIds } = sender(account);
      const query = (first: number) =>
        `{ cake { leadsBySourceAffiliate(${everything(account)}, affiliateId: "${id}", first: ${first}) {
          totalCount pageInfo { hasNextPage } nodes { leadId affiliateId campaignId offer { nativeId } }
        } } }`;
      const { leadsBySourceAffiliate: all } = (await ask(query(500))).cake;
      expect(all.nodes.map(({ leadId }: Data) => leadId).sort()).toEqual(leadIds.sort());
      const { leadsBySourceAffiliate: one } = (await ask(query(1))).cake;
      expect(one).toEqual({
        totalCount: leadIds.length,
        pageInfo: { hasNextPage: leadIds.length > 1 },
        nodes: all.nodes.slice(0, 1),
      });
    },
  },
  {
    calls: ['loginExport'],
    title: 'who logged in, and for whom, by role',
    show: async ({ ask, account }) => {
      const { cake } = await ask(
        `{ cake { roles { id name } loginExport(${everything(account)}) { contactId contactEmailAddress roleId roleName companyId companyName loginDate } } }`,
      );
      const logins: readonly Data[] = cake.loginExport;
      const outsider = logins.find(({ roleName }) => roleName === 'Affiliate');
      const affiliate = account.state().affiliates?.[outsider.companyId] as Data;
      const contact = affiliate.contacts.find(({ contact_id: id }: Data) => String(id) === outsider.contactId);
      expect(outsider).toMatchObject({
        companyName: affiliate.affiliate_name,
        contactEmailAddress: contact.email_address,
      });
      expect(cake.roles).toContainEqual({ id: outsider.roleId, name: 'Affiliate' });
      const { cake: narrowed } = await ask(
        `{ cake { loginExport(${everything(account)}, roleId: "${outsider.roleId}") { roleName loginDate } } }`,
      );
      expect(narrowed.loginExport).toHaveLength(logins.filter(({ roleName }) => roleName === 'Affiliate').length);
    },
  },
  {
    calls: ['orderDetails'],
    title: 'the articles of an order come to what the conversion says',
    show: async ({ ask, account }) => {
      const ordered = conversionsOf(account).filter(({ order_total: total }) => unitsOf(total) > 0n);
      const { event_conversion_id: id, order_total: total } = ordered[0] ?? {};
      const { cake } = await ask(
        `{ cake {
          all: orderDetails(${everything(account)}, first: 500) { totalCount nodes { conversionId } }
          one: orderDetails(${everything(account)}, conversionId: "${id}") { nodes { conversionId orderId skuCode printed } }
        } }`,
      );
      expect(new Set(cake.all.nodes.map(({ conversionId }: Data) => conversionId)).size).toBe(ordered.length);
      const articles: readonly Data[] = cake.one.nodes;
      expect(articles.reduce((sum, { printed }) => sum + unitsOf(printed.total.amount), 0n)).toBe(unitsOf(total));
      for (const { conversionId, orderId, skuCode, printed } of articles)
        expect({ conversionId, orderId, skuCode }).toEqual({
          ...{ conversionId: String(id), orderId: printed.order_id, skuCode: printed.sku_code },
        });
    },
  },
  {
    calls: ['trafficExport'],
    title: 'what campaigns came to adds up to the logs, and so do the prices',
    show: async ({ ask, account }) => {
      const { cake } = await ask(
        `{ cake { trafficExport(${everything(account)}) { campaignId offerId offerName clicks conversions cost affiliateRates { price conversions } } } }`,
      );
      const sums = sumsOf(account, ({ campaign_id: id }) => String(id));
      const rows: readonly Data[] = cake.trafficExport;
      expect(rows.map(({ campaignId }) => campaignId).sort()).toEqual([...sums.keys()].sort());
      for (const { campaignId, clicks, conversions, cost, affiliateRates } of rows) {
        const { cost: paid, ...counts } = sums.get(campaignId) ?? {};
        expect({ clicks, conversions }).toEqual(counts);
        if (paid != null) expect(unitsOf(cost)).toBe(paid);
        expect(affiliateRates.reduce((sum: number, rate: Data) => sum + rate.conversions, 0)).toBe(conversions);
      }
      const { campaign_id: last } = clicksOf(account).at(-1) ?? {};
      expect(rows).toContainEqual(expect.objectContaining({ campaignId: String(last) }));
    },
  },
  {
    calls: [],
    title: 'a wrong order of days is refused before any call here too',
    show: async ({ refused }) => {
      const backwards = 'startDate: "2026-05-02T00:00:00Z", endDate: "2026-05-01T00:00:00Z"';
      for (const field of [`trafficExport(${backwards}) { clicks }`, `leadsByBuyer(${backwards}) { totalCount }`])
        expect(await refused(`{ cake { ${field} } }`)).toMatchObject({
          ...{ code: 'INVALID_VALUE', field: 'endDate', calls: 0 },
        });
    },
  },
];
