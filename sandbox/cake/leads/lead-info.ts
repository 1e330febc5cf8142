import type { CakeAccount } from '../cake-account.ts';
import { campaignLabel } from '../campaigns/campaign-label.ts';
import { type Definition, keyed, type Operation } from '../operation.ts';
import { reportMoney } from '../reports/report-money.ts';
import { absent, date, flag, idNameStore, number, object, type Tree, text } from '../response-tree.ts';
import { short, text as textParameter } from '../scalars.ts';
import { findLead, type Lead } from './leads-of.ts';

const parameters = { lead_id: textParameter, vertical_id: short };

const definition: Definition<typeof parameters> = {
  address: '/api/1/get.asmx/LeadInfo',
  root: 'lead_info_response',
  parameters,
};

/** Get LeadInfo v1, cake.md 3.1 (D:13000005178): one lead, and none where there is none, which is INFERRED. */
export const leadInfo: Operation = keyed(definition, refuse, (account, { lead_id, vertical_id }) => {
  const lead = findLead(account, lead_id, vertical_id);
  return object({
    success: flag(true),
    message: text(null),
    row_count: number(lead ? 1 : 0),
    lead_id: text(lead?.lead_id ?? null),
    personal_info: lead ? personTree(lead) : absent,
    traffic_info: lead ? trafficTree(account, lead) : absent,
  });
});

function refuse(message: string): Tree {
  return object({
    success: flag(false),
    message: text(message),
    row_count: number(0),
    ...{ lead_id: absent, personal_info: absent, traffic_info: absent },
  });
}

function personTree({ person, conversion }: Lead): Tree {
  return object({
    first_name: text(person.first_name),
    last_name: text(person.last_name),
    email_address: text(person.email_address),
    address: object({
      street: text(person.street),
      city: text(person.city),
      state: text(person.state),
      zip_code: text(person.zip_code),
      country: text(person.country),
    }),
    ip_address: text(conversion.visitor?.ip_address ?? ''),
    phone_work: text(person.phone_work),
    phone_home: text(person.phone_home),
    phone_cell: text(person.phone_cell),
    best_call_time: text(person.best_call_time),
    opt_in: flag(person.opt_in),
  });
}

/** The copy of the page is cut after the first sub ids, and so is this. */
function trafficTree(account: CakeAccount, { conversion }: Lead): Tree {
  const { source_affiliate_id: affiliateId, campaign_id: campaignId, sub_ids: subIds } = conversion;
  const affiliateName = account.affiliates.get(affiliateId)?.affiliate_name ?? null;
  return object({
    lead_date: date(conversion.event_conversion_date),
    payout: reportMoney(account.lookups, conversion.paid_currency_id, conversion.paid),
    affiliate: idNameStore({ affiliate_id: number(affiliateId), affiliate_name: text(affiliateName) }),
    campaign: idNameStore({ campaign_id: number(campaignId), campaign_name: text(campaignLabel(account, campaignId)) }),
    creative_id: number(conversion.creative_id),
    ...Object.fromEntries([1, 2, 3, 4, 5].map((place) => [`subid_${place}`, text(subIds[place - 1] ?? '')])),
  });
}
