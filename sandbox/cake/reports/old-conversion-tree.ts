import type { CakeAccount } from '../cake-account.ts';
import { pair } from '../pair-trees.ts';
import { absent, date, decimal, number, object, type Tree, text } from '../response-tree.ts';
import { moneyMembers, originMembers, outcomeMembers } from './conversion-members.ts';
import type { StoredConversion } from './stored-traffic.ts';
import { linkMembers, oldPartyNames, partyMembers, subIdMembers } from './subject-trees.ts';
import { visitorMembers } from './visitor-trees.ts';

/** One conversion before there were events, in the order of Conversions v11 (cake.md 3.7). */
export function oldConversionTree(account: CakeAccount, conversion: StoredConversion): Tree {
  const { click_id: clickId, request_session_id: sessionId } = conversion;
  return object({
    conversion_id: number(conversion.event_conversion_id),
    visitor_id: number(conversion.visitor_id),
    request_session_id: number(sessionId),
    click_request_session_id: clickId === null ? absent : number(sessionId),
    click_id: clickId === null ? absent : number(clickId),
    conversion_date: date(conversion.event_conversion_date),
    last_updated: date(conversion.last_updated),
    click_date: date(conversion.click_date),
    ...partyMembers(account, conversion, oldPartyNames),
    ...linkMembers(account, conversion),
    ...subIdMembers(conversion.sub_ids),
    ...originMembers(conversion, 'conversion'),
    price_format: pair('price_format', conversion.price_format_id, account.lookups.priceFormats),
    ...moneyMembers(account, conversion),
    // Offers of the sandbox have one step.
    step_reached: number(1),
    ...outcomeMembers(account, conversion),
    conversion_score: decimal(conversion.event_conversion_score),
    ...visitorMembers(account.lookups, conversion.visitor),
    note: text(conversion.note),
  });
}
