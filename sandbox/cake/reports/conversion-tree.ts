import type { CakeAccount } from '../cake-account.ts';
import { pair } from '../pair-trees.ts';
import { absent, date, decimal, flag, type Members, number, object, type Tree, text } from '../response-tree.ts';
import { dispositions } from './dispositions.ts';
import { events } from './events.ts';
import { reportMoney } from './report-money.ts';
import type { StoredConversion } from './stored-traffic.ts';
import { linkMembers, partyMembers, subIdMembers } from './subject-trees.ts';
import { unbilled } from './unbilled.ts';
import { visitorMembers } from './visitor-trees.ts';

/** One conversion in the order of cake.md 3.7; members of unknown shape (channel, voucher code, storefront) are null. */
export function conversionTree(account: CakeAccount, conversion: StoredConversion): Tree {
  return object({
    ...identity(conversion),
    event_info: pair('event', conversion.event_id, events),
    ...partyMembers(account, conversion),
    ...linkMembers(account, conversion),
    ...subIdMembers(conversion.sub_ids),
    ...origin(conversion),
    price_format: pair('price_format', conversion.price_format_id, account.lookups.priceFormats),
    ...money(account, conversion),
    ...outcome(account, conversion),
    ...visitorMembers(account.lookups, conversion.visitor),
    note: text(conversion.note),
  });
}

function identity(conversion: StoredConversion): Members {
  const { click_id: clickId, request_session_id: sessionId } = conversion;
  return {
    event_conversion_id: number(conversion.event_conversion_id),
    visitor_id: number(conversion.visitor_id),
    original_visitor_id: number(conversion.visitor_id),
    tracking_id: number(conversion.tracking_id),
    original_tracking_id: number(conversion.tracking_id),
    request_session_id: number(sessionId),
    click_request_session_id: clickId === null ? absent : number(sessionId),
    click_id: clickId === null ? absent : number(clickId),
    event_conversion_date: date(conversion.event_conversion_date),
    last_updated: date(conversion.last_updated),
    click_date: date(conversion.click_date),
    source_date: date(conversion.click_date ?? conversion.event_conversion_date),
  };
}

/** The click's side of it is missing after an insertion by hand. */
function origin({ visitor, referrer_url: referrer, click_id: clickId }: StoredConversion): Members {
  const byHand = clickId === null;
  return {
    event_conversion_ip_address: text(visitor?.ip_address ?? ''),
    click_ip_address: text(visitor?.ip_address ?? null),
    event_conversion_referrer_url: text(referrer),
    click_referrer_url: text(byHand ? null : referrer),
    event_conversion_user_agent: text(visitor?.user_agent ?? ''),
    click_user_agent: text(visitor?.user_agent ?? null),
    source_type: text(byHand ? 'Manual Insertion' : 'Click'),
  };
}

function money({ lookups }: CakeAccount, conversion: StoredConversion): Members {
  const { paid, received, paid_currency_id: paidIn, received_currency_id: receivedIn } = conversion;
  const paidUnbilled = unbilled(paid, conversion.source_affiliate_billing_status);
  const receivedUnbilled = unbilled(received, conversion.brand_advertiser_billing_status);
  return {
    paid: reportMoney(lookups, paidIn, paid),
    paid_unbilled: reportMoney(lookups, paidIn, paidUnbilled),
    received: reportMoney(lookups, receivedIn, received),
    received_unbilled: reportMoney(lookups, receivedIn, receivedUnbilled),
    site_offer_credit_percentage: decimal('1.000000'),
    site_offer_payment_percentage: decimal('1.000000'),
    program_credit_percentage: decimal('1.000000'),
  };
}

function outcome({ lookups }: CakeAccount, conversion: StoredConversion): Members {
  const disposition = dispositions.get(conversion.disposition_id ?? 0);
  return {
    pixel_dropped: flag(conversion.pixel_dropped),
    suppressed: flag(conversion.suppressed),
    returned: flag(disposition?.typeId === 4),
    test: flag(conversion.test),
    transaction_id: text(conversion.transaction_id),
    current_disposition: disposition
      ? object({
          disposition_id: number(conversion.disposition_id),
          disposition_name: text(disposition.name),
          disposition_type: pair('disposition_type', disposition.typeId, lookups.dispositionTypes),
          contact: text(conversion.disposition_contact),
          disposition_date: date(conversion.disposition_date),
        })
      : absent,
    order_total: reportMoney(lookups, conversion.received_currency_id, conversion.order_total),
    event_conversion_score: decimal(conversion.event_conversion_score),
  };
}
