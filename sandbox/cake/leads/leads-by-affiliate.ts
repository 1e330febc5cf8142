import type { CakeAccount } from '../cake-account.ts';
import { campaignLabel } from '../campaigns/campaign-label.ts';
import { moneyOfUnits } from '../money-units.ts';
import { bareOperation, type Operation, readOperation } from '../operation.ts';
import { cut } from '../paging.ts';
import { pair } from '../pair-trees.ts';
import { reportMoney } from '../reports/report-money.ts';
import { type SubjectFilters, subjectTests } from '../reports/subject-filters.ts';
import { advertiserMember, affiliateMember, newPartyNames, offerMember } from '../reports/subject-trees.ts';
import { type OwnMoney, ownMoney } from '../reports/summaries/own-money.ts';
import { date, decimal, idNameStore, number, object, type Tree, text } from '../response-tree.ts';
import { dateTime, int, short, text as textParameter } from '../scalars.ts';
import { xmlOnly } from '../xml-only.ts';
import { leadPersonMembers } from './lead-members.ts';
import { type Lead, leadsOf } from './leads-of.ts';

/**
 * LeadsByAffiliateExport v1 and v2, cake.md 2.5, 2.10 and 3.7: leads by who sent them, oldest first, without tests. Of
 * version 1 the first six members are known. INFERRED are its others, with money in the instance's own currency as in
 * summaries, and all of what version 2 answers, which is called as in LeadsByBuyer v4.
 */
export const leadsByAffiliate: readonly Operation[] = [
  bareOperation({
    address: '/api/1/reports.asmx/LeadsByAffiliateExport',
    root: 'ArrayOfLeadsByAffiliate',
    item: 'LeadsByAffiliate',
    parameters: { start_date: dateTime, end_date: dateTime, affiliate_id: int, contact_id: int },
    items: (account, values) => {
      const exchange = ownMoney(account);
      return wantedLeads(account, values).map((lead) => flatLeadTree(account, lead, exchange));
    },
  }),
  xmlOnly(
    readOperation({
      address: '/api/2/reports.asmx/LeadsByAffiliateExport',
      root: 'leads_by_affiliate_report_response',
      list: 'leads',
      item: 'lead',
      parameters: {
        start_date: dateTime,
        end_date: dateTime,
        source_affiliate_id: int,
        vertical_id: short,
        site_offer_id: int,
        source_affiliate_manager_id: int,
        lead_tier_id: int,
        // Read and forgotten: no lead of the sandbox is an upsell, and which words choose them is not known.
        upsell: textParameter,
        start_at_row: int,
        row_limit: int,
      },
      rows: (account, values) => {
        // No lead of the sandbox has a tier.
        const leads = values.lead_tier_id > 0 ? [] : wantedLeads(account, values);
        return cut(leads, values, (lead) => leadTree(account, lead));
      },
    }),
  ),
];

interface LeadFilters extends SubjectFilters {
  readonly start_date: string;
  readonly end_date: string;
}

function wantedLeads(account: CakeAccount, filters: LeadFilters): readonly Lead[] {
  const tests = subjectTests(account, filters);
  return leadsOf(account)
    .filter(
      ({ conversion }) =>
        conversion.event_conversion_date >= filters.start_date &&
        conversion.event_conversion_date < filters.end_date &&
        !conversion.test &&
        tests.every((test) => test(conversion)),
    )
    .toSorted(
      ({ conversion: { event_conversion_date: one } }, { conversion: { event_conversion_date: other } }) =>
        Number(one > other) - Number(one < other),
    );
}

function flatLeadTree(account: CakeAccount, lead: Lead, exchange: OwnMoney): Tree {
  const { affiliates, advertisers, offers, lookups } = account;
  const { conversion, vertical_id: verticalId } = lead;
  const { event_conversion_date: moment, source_affiliate_id: affiliateId, campaign_id: campaignId } = conversion;
  const { brand_advertiser_id: advertiserId, site_offer_id: offerId } = conversion;
  const cost = exchange(conversion.paid, conversion.paid_currency_id, moment);
  const revenue = exchange(conversion.received, conversion.received_currency_id, moment);
  return object({
    publisher_id: number(affiliateId),
    publisher_name: text(affiliates.get(affiliateId)?.affiliate_name ?? null),
    campaign_id: number(campaignId),
    campaign_name: text(campaignLabel(account, campaignId)),
    advertiser_id: number(advertiserId),
    advertiser_name: text(advertisers.get(advertiserId)?.advertiser_name ?? null),
    offer_id: number(offerId),
    offer_name: text(offers.get(offerId)?.offer_name ?? null),
    vertical_id: number(verticalId),
    vertical_name: text(lookups.verticals.get(verticalId) ?? null),
    lead_id: text(lead.lead_id),
    lead_date: date(moment),
    sub_id: text(conversion.sub_ids[0] ?? ''),
    ...leadPersonMembers(lead),
    cost: decimal(moneyOfUnits(cost)),
    revenue: decimal(moneyOfUnits(revenue)),
  });
}

function leadTree(account: CakeAccount, lead: Lead): Tree {
  const { lookups } = account;
  const { conversion } = lead;
  const { campaign_id: campaignId } = conversion;
  const campaignName = text(campaignLabel(account, campaignId));
  return object({
    lead_id: text(lead.lead_id),
    lead_date: date(conversion.event_conversion_date),
    ...affiliateMember(account, conversion, newPartyNames),
    campaign: idNameStore({ campaign_id: number(campaignId), campaign_name: campaignName }),
    ...advertiserMember(account, conversion, newPartyNames),
    ...offerMember(account, conversion, newPartyNames),
    vertical: pair('vertical', lead.vertical_id, lookups.verticals),
    sub_id_1: text(conversion.sub_ids[0] ?? ''),
    ...leadPersonMembers(lead),
    paid: reportMoney(lookups, conversion.paid_currency_id, conversion.paid),
    received: reportMoney(lookups, conversion.received_currency_id, conversion.received),
  });
}
