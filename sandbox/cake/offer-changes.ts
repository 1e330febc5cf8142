import type { CakeAccount } from './cake-account.ts';
import { idList } from './comma-separated.ts';
import { changes, clearableText, unclearableText } from './edit-words.ts';
import { moneyText } from './money.ts';
import { counts, emptiableTexts, flags, ids, idsOfNewOffers, nullableTexts } from './offer-field-groups.ts';
import type { OfferValues } from './offer-parameters.ts';
import { tagsAfter } from './offer-tags.ts';
import type { StoredOffer } from './stored-offer.ts';
import { termChanges } from './term-changes.ts';

/** What a valid call stores, by the edit words of cake.md 2.2: a name that is not in the answer is left alone. */
export function offerChanges(account: CakeAccount, values: OfferValues, offer: StoredOffer): Partial<StoredOffer> {
  return {
    ...changes(['offer_name'], (name) => unclearableText(values[name])),
    ...changes(flags, (name) => (values[name] === 'no_change' ? undefined : values[name] === 'on')),
    ...changes(emptiableTexts, (name) => clearableText(values[name], '')),
    ...changes(nullableTexts, (name) => clearableText(values[name], null)),
    ...changes(counts, (name) => (values[name] < 0 ? undefined : values[name])),
    ...changes(values.offer_id === 0 ? [...ids, ...idsOfNewOffers] : ids, (name) => values[name] || undefined),
    ...(values.auto_disposition_type !== 'no_change' && { auto_disposition_type: values.auto_disposition_type }),
    ...termChanges(values),
    ...(values.payout_modification_type === 'change' && { payout: moneyText(values.payout) }),
    ...(values.received_modification_type === 'change' && { received: moneyText(values.received) }),
    allowed_media_type_ids: mediaTypesAfter(values, offer.allowed_media_type_ids),
    tags: tagsAfter(account, values, offer.tags),
  };
}

function mediaTypesAfter(values: OfferValues, current: readonly number[]): readonly number[] {
  const given = idList(values.allowed_media_type_ids);
  const after = {
    do_not_change: current,
    replace: given,
    add: [...new Set([...current, ...given])],
    remove_all: [],
  };
  return after[values.allowed_media_type_modification_type];
}
