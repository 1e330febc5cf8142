import { type StoredRecord, writtenValues } from './collection.ts';
import { nameIn } from './name-in.ts';
import type { JsonObject } from './php-json.ts';
import { printCountries } from './print-countries.ts';
import type { Tracker } from './tracker.ts';
import { printPhpTime } from './tracker-clock.ts';

/**
 * An offer as the profile shows it (keitaro.md 3.2), whatever is stored; `local_path`, `preview_path` and `archive`
 * are left out, as in the manual's examples.
 */
export function printOffer(tracker: Tracker, offer: StoredRecord): JsonObject {
  const { dialect } = tracker;
  const shown = Object.fromEntries(Object.entries(offer).filter(([key]) => key !== 'archive'));
  const shared = {
    ...shown,
    group_id: offer.group_id ?? dialect.noReference,
    affiliate_network_id: offer.affiliate_network_id ?? dialect.noNetwork,
    affiliate_network: nameIn(tracker.affiliateNetworks, offer.affiliate_network_id) ?? null,
    country: printCountries(dialect, offer.country),
  };
  return dialect.offerShape === 'url'
    ? { ...shared, ...printPhpTimes(tracker, offer) }
    : {
        ...shared,
        action_options: [],
        group: nameIn(tracker.groups, offer.group_id) ?? '',
        payout_value: Number(offer.payout_value),
        alternative_offer_id: offer.alternative_offer_id ?? dialect.noReference,
      };
}

/**
 * In 2017 a create answers only the keys that were sent, as they were sent, and five generated ones
 * (keitaro.md 1.6); which five is INFERRED.
 */
export function printCreatedOffer(tracker: Tracker, offer: StoredRecord, bag: JsonObject): JsonObject {
  if (tracker.dialect.offerShape !== 'url') return printOffer(tracker, offer);
  const sent = Object.keys(writtenValues(tracker.offers.fields, bag)).map((key) => [key, bag[key]]);
  return {
    ...Object.fromEntries(sent),
    id: offer.id,
    state: offer.state ?? null,
    group: nameIn(tracker.groups, offer.group_id) ?? 'No group',
    ...printPhpTimes(tracker, offer),
  };
}

function printPhpTimes({ timeZone }: Tracker, offer: StoredRecord): JsonObject {
  return {
    created_at: printPhpTime(String(offer.created_at), timeZone),
    updated_at: printPhpTime(String(offer.updated_at), timeZone),
  };
}
