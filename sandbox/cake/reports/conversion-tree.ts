import type { CakeAccount } from '../cake-account.ts';
import { pair } from '../pair-trees.ts';
import { absent, date, decimal, type Members, number, object, type Tree, text } from '../response-tree.ts';
import { moneyMembers, originMembers, outcomeMembers } from './conversion-members.ts';
import { events } from './events.ts';
import { reportMoney } from './report-money.ts';
import type { StoredConversion } from './stored-traffic.ts';
import { linkMembers, partyMembers, subIdMembers } from './subject-trees.ts';
import { visitorMembers } from './visitor-trees.ts';

/** One conversion in the order of cake.md 3.7; members of unknown shape (channel, voucher code, storefront) are null. */
export function conversionTree(account: CakeAccount, conversion: StoredConversion, version: 17 | 18): Tree {
  const whole = decimal('1.000000');
  return object({
    ...identity(conversion),
    event_info: pair('event', conversion.event_id, events),
    ...partyMembers(account, conversion),
    ...linkMembers(account, conversion),
    ...subIdMembers(conversion.sub_ids),
    ...(version === 18 ? advertiserSubIds : {}),
    ...originMembers(conversion, 'event_conversion'),
    price_format: pair('price_format', conversion.price_format_id, account.lookups.priceFormats),
    ...moneyMembers(account, conversion),
    site_offer_credit_percentage: whole,
    site_offer_payment_percentage: whole,
    program_credit_percentage: whole,
    ...outcomeMembers(account, conversion),
    order_total: reportMoney(account.lookups, conversion.received_currency_id, conversion.order_total),
    event_conversion_score: decimal(conversion.event_conversion_score),
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

/** No advertiser of the sandbox appends any. Their names are INFERRED from those of the affiliate's. */
const advertiserSubIds: Members = Object.fromEntries(
  [1, 2, 3, 4, 5].map((place) => [`advertiser_sub_id_${place}`, text('')]),
);
