import type { CakeAccount } from './cake-account.ts';
import { idList } from './comma-separated.ts';
import { moneyText } from './money.ts';
import { counts, emptiableTexts, flags, ids, idsOfNewOffers, nullableTexts } from './offer-field-groups.ts';
import type { OfferValues } from './offer-parameters.ts';
import { tagsAfter } from './offer-tags.ts';
import type { StoredOffer } from './stored-offer.ts';

/** What a valid call stores, by the edit words of cake.md 2.2: a name that is not in the answer is left alone. */
export function offerChanges(account: CakeAccount, values: OfferValues, offer: StoredOffer): Partial<StoredOffer> {
  return {
    ...nameChange(values),
    ...changes(flags, (name) => (values[name] === 'no_change' ? undefined : values[name] === 'on')),
    ...changes(emptiableTexts, (name) => textWord(values[name], '')),
    ...changes(nullableTexts, (name) => textWord(values[name], null)),
    ...changes(counts, (name) => (values[name] < 0 ? undefined : values[name])),
    ...changes(values.offer_id === 0 ? [...ids, ...idsOfNewOffers] : ids, (name) => values[name] || undefined),
    ...dispositionChanges(values),
    ...expirationChange(values),
    ...(values.payout_modification_type === 'change' && { payout: moneyText(values.payout) }),
    ...(values.received_modification_type === 'change' && { received: moneyText(values.received) }),
    allowed_media_type_ids: mediaTypesAfter(values, offer.allowed_media_type_ids),
    tags: tagsAfter(account, values, offer.tags),
  };
}

function changes<Name extends string, Value>(
  names: readonly Name[],
  changeOf: (name: Name) => Value | undefined,
): Partial<Record<Name, Value>> {
  const changed: Partial<Record<Name, Value>> = {};
  for (const name of names) {
    const value = changeOf(name);
    if (value !== undefined) changed[name] = value;
  }
  return changed;
}

/** An offer's name can be replaced and not cleared. */
function nameChange({ offer_name }: OfferValues): Partial<StoredOffer> {
  return textWord(offer_name, null) ? { offer_name } : {};
}

function textWord<Cleared extends '' | null>(value: string, cleared: Cleared): string | Cleared | undefined {
  if (value === '') return undefined;
  return value === 'NULL' ? cleared : value;
}

/** -1 leaves and -2 clears. */
function dispositionChanges(values: OfferValues): Partial<StoredOffer> {
  const { auto_disposition_type, auto_disposition_delay_hours: hours } = values;
  return {
    ...(auto_disposition_type !== 'no_change' && { auto_disposition_type }),
    ...(hours !== -1 && { auto_disposition_delay_hours: hours === -2 ? null : hours }),
  };
}

function expirationChange(values: OfferValues): Partial<StoredOffer> {
  if (values.expiration_date_modification_type === 'change') return { expiration_date: values.expiration_date };
  return values.expiration_date_modification_type === 'remove' ? { expiration_date: null } : {};
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
