import type { CakeAccount } from '../cake-account.ts';
import { pair } from '../pair-trees.ts';
import { absent, date, flag, type Members, number, object, type Tree, text } from '../response-tree.ts';
import { dispositions } from './dispositions.ts';
import { reportMoney } from './report-money.ts';
import type { StoredConversion } from './stored-traffic.ts';
import { unbilled } from './unbilled.ts';

/** From where it came, as its own request and its click tell; the click's side is missing after an insertion by hand. */
export function originMembers(
  { visitor, referrer_url: referrer, click_id: clickId }: StoredConversion,
  own: 'conversion' | 'event_conversion',
): Members {
  const byHand = clickId === null;
  return {
    [`${own}_ip_address`]: text(visitor?.ip_address ?? ''),
    click_ip_address: text(visitor?.ip_address ?? null),
    [`${own}_referrer_url`]: text(referrer),
    click_referrer_url: text(byHand ? null : referrer),
    [`${own}_user_agent`]: text(visitor?.user_agent ?? ''),
    click_user_agent: text(visitor?.user_agent ?? null),
    source_type: text(byHand ? 'Manual Insertion' : 'Click'),
  };
}

/** What it is worth, and how much of that is on no bill yet. */
export function moneyMembers({ lookups }: CakeAccount, conversion: StoredConversion): Members {
  const { paid, received, paid_currency_id: paidIn, received_currency_id: receivedIn } = conversion;
  const paidUnbilled = unbilled(paid, conversion.source_affiliate_billing_status);
  const receivedUnbilled = unbilled(received, conversion.brand_advertiser_billing_status);
  return {
    paid: reportMoney(lookups, paidIn, paid),
    paid_unbilled: reportMoney(lookups, paidIn, paidUnbilled),
    received: reportMoney(lookups, receivedIn, received),
    received_unbilled: reportMoney(lookups, receivedIn, receivedUnbilled),
  };
}

/** What became of it. */
export function outcomeMembers(account: CakeAccount, conversion: StoredConversion): Members {
  return {
    pixel_dropped: flag(conversion.pixel_dropped),
    suppressed: flag(conversion.suppressed),
    returned: flag(dispositions.get(conversion.disposition_id ?? 0)?.typeId === 4),
    test: flag(conversion.test),
    transaction_id: text(conversion.transaction_id),
    current_disposition: dispositionTree(account, conversion),
  };
}

function dispositionTree({ lookups }: CakeAccount, conversion: StoredConversion): Tree {
  const disposition = dispositions.get(conversion.disposition_id ?? 0);
  if (!disposition) return absent;
  return object({
    disposition_id: number(conversion.disposition_id),
    disposition_name: text(disposition.name),
    disposition_type: pair('disposition_type', disposition.typeId, lookups.dispositionTypes),
    contact: text(conversion.disposition_contact),
    disposition_date: date(conversion.disposition_date),
  });
}
