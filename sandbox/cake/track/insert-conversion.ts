import { type CakeAccount, takeId } from '../cake-account.ts';
import { exactMoney } from '../money-units.ts';
import { routesOf } from '../reports/routes.ts';
import type { StoredConversion } from '../reports/stored-traffic.ts';
import type { InsertValues } from './mass-conversion-insert.ts';

/**
 * One conversion by somebody's hand, with the rest of what it is about taken from its campaign. INFERRED: it is the
 * sale of the offer, not yet judged and on no bill, and its visitor and its session are nobody else's.
 */
export function insertConversion(account: CakeAccount, values: InsertValues, transactionId: string): void {
  const campaign = account.campaigns.get(values.campaign_id);
  const [route] = routesOf({ ...account, campaigns: new Map(campaign ? [[campaign.campaign_id, campaign]] : []) });
  if (!route) return;
  const id = takeId(account, 'conversion');
  account.conversions.set(id, {
    ...{ event_conversion_id: id, visitor_id: id + 33, tracking_id: id + 11, request_session_id: id + 22 },
    ...{ click_id: null, click_date: null, visitor: null, referrer_url: '' },
    ...route.subject,
    creative_id: values.creative_id,
    sub_ids: subIds(values.sub_affiliate),
    event_conversion_date: values.conversion_date,
    last_updated: account.now,
    event_id: saleEventId,
    ...{ paid: exactMoney(values.payout), received: exactMoney(values.received), order_total: '0.0000' },
    ...route.currencies,
    ...unjudged,
    transaction_id: transactionId,
    note: values.note,
  });
}

const saleEventId = 22;

const unjudged: Pick<
  StoredConversion,
  | 'source_affiliate_billing_status'
  | 'brand_advertiser_billing_status'
  | 'pixel_dropped'
  | 'suppressed'
  | 'test'
  | 'disposition_id'
  | 'disposition_contact'
  | 'disposition_date'
  | 'event_conversion_score'
> = {
  source_affiliate_billing_status: 'unbilled',
  brand_advertiser_billing_status: 'unbilled',
  pixel_dropped: false,
  suppressed: false,
  test: false,
  disposition_id: null,
  disposition_contact: '',
  disposition_date: null,
  event_conversion_score: null,
};

/** The sample of the page spells "none" like this. */
function subIds(subAffiliate: string): readonly string[] {
  return subAffiliate === '' || subAffiliate === '[Empty]' ? [] : [subAffiliate];
}
