import { keyWithin } from '../key-within.ts';
import type { CommonClick, Money } from '../model.ts';
import type { AccountFacts } from '../platform.ts';
import type { RecordOf } from '../spec/field.ts';
import type { loggedAmountRow, parties, visitor } from './event-rows.ts';

/** What clicks and conversions say alike of whose traffic they are. */
export function commonEvent(
  record: RecordOf<typeof parties & Pick<typeof visitor, 'countryCode'>>,
): Omit<CommonClick, 'nativeId' | 'occurredAt'> {
  const { subId1, subId2, subId3, subId4, subId5 } = record;
  const offerId = existing(record.siteOffer?.id);
  const creativeId = existing(record.creativeId);
  return {
    offerNativeId: offerId,
    campaignNativeId: existing(record.campaignId),
    affiliateNativeId: existing(record.sourceAffiliate?.id),
    advertiserNativeId: existing(record.brandAdvertiser?.id),
    // A creative is found within its offer only.
    creativeNativeId: offerId && creativeId && keyWithin(offerId, creativeId),
    country: /^[A-Z]{2}$/.test(record.countryCode ?? '') ? record.countryCode : null,
    subIds: withoutTrailing([subId1, subId2, subId3, subId4, subId5].map((mark) => mark ?? '')),
  };
}

type LoggedAmount = RecordOf<{ amount: ReturnType<typeof loggedAmountRow> }>['amount'];

/** The account's currency counts only where the log names none: one that it names and nobody lists is unknown. */
export function moneyOf(logged: LoggedAmount, account: AccountFacts): Money | null {
  if (!logged || logged.amount === null) return null;
  return { amount: logged.amount, currency: logged.currencyId === null ? account.currency : logged.currencyCode };
}

/** Traffic on a bare tracking domain is counted for "Global Redirect", number -1, which is nothing that exists (cake.md 3.7). */
function existing(id: string | null | undefined): string | null {
  return id && /^[1-9]\d*$/.test(id) ? id : null;
}

function withoutTrailing(marks: readonly string[]): readonly string[] {
  return marks.slice(0, marks.findLastIndex((mark) => mark !== '') + 1);
}
