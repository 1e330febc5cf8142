import type { CakeAccount } from './cake-account.ts';
import { idList } from './comma-separated.ts';
import { contractsOf } from './contract-tree.ts';
import { flags } from './offer-field-groups.ts';
import type { OfferValues } from './offer-parameters.ts';
import { tagsProblem } from './register-tags.ts';

/**
 * Why a call is refused, or undefined: ids first, then fields in the table's order, which cake.md 1.8 infers.
 * Messages which it does not list there are made in their likeness.
 */
export function offerProblem(account: CakeAccount, values: OfferValues): string | undefined {
  const isNew = values.offer_id === 0;
  const missing = isNew ? newOfferProblem(values) : undefined;
  return missing ?? idProblem(account, values, isNew) ?? fieldProblem(account, values);
}

/** The word no_change has nothing to keep on a new offer: 4.8 says so of hidden, the others are taken to be alike. */
function newOfferProblem(values: OfferValues): string | undefined {
  const { offer_name, offer_link, auto_disposition_type } = values;
  if (offer_name === '' || offer_name === 'NULL') return 'Invalid Offer Name';
  const unset = [...flags.map((name) => values[name]), auto_disposition_type].includes('no_change');
  if (unset || offer_link === '' || offer_link === 'NULL') return 'Missing Required Fields';
  if (values.payout_modification_type !== 'change') return 'Invalid Payout Modification Type';
  return values.received_modification_type === 'change' ? undefined : 'Invalid Received Modification Type';
}

/**
 * Zero is missing on a new offer and skipped on edit; what edit does not use is not checked either.
 * The instances have several currencies, so that a new offer has to name one (cake.md 2.2).
 */
function idProblem(
  { lookups, advertisers, offers }: CakeAccount,
  values: OfferValues,
  isNew: boolean,
): string | undefined {
  const required = (id: number, known: { has(id: number): boolean }) => (id === 0 ? isNew : !known.has(id));
  const optional = (id: number, known: { has(id: number): boolean }) => id !== 0 && !known.has(id);
  const requiredOnce = (id: number, known: { has(id: number): boolean }) => isNew && !known.has(id);
  const contractIds = new Set([...offers.values()].flatMap(contractsOf).map(({ offer_contract_id: id }) => id));
  if (required(values.advertiser_id, advertisers)) return 'Invalid Advertiser ID';
  if (required(values.vertical_id, lookups.verticals)) return 'Invalid Vertical ID';
  if (required(values.offer_status_id, lookups.offerStatuses)) return 'Invalid Offer Status ID';
  if (requiredOnce(values.offer_type_id, lookups.offerTypes)) return 'Invalid Offer Type ID';
  if (requiredOnce(values.currency_id, lookups.currencies)) return 'Invalid Currency';
  if (optional(values.redirect_offer_contract_id, contractIds)) return 'Invalid Offer Contract';
  if (optional(values.session_regeneration_type_id, lookups.sessionRegenerationTypes)) {
    return 'Invalid Session Regeneration Type ID';
  }
  return required(values.price_format_id, lookups.priceFormats) ? 'Invalid Price Format ID' : undefined;
}

function fieldProblem({ lookups }: CakeAccount, values: OfferValues): string | undefined {
  const hours = values.auto_disposition_delay_hours;
  const mediaTypesUsed = ['replace', 'add'].includes(values.allowed_media_type_modification_type);
  const tagsUsed = ['replace', 'add'].includes(values.tags_modification_type);
  if (values.offer_name.length > 200) return 'Invalid Offer Name';
  if (values.third_party_name.length > 200) return 'Invalid Third Party Name';
  if (hours === 0 || hours < -2) return 'Invalid Disposition Delay Hours';
  if (values.static_suppression > 255) return 'Invalid Static Suppression';
  if (values.conversion_cap_behavior > lastBehavior) return 'Invalid Conversion Cap Behavior';
  if (values.conversion_behavior_on_redirect > lastBehavior) return 'Invalid Conversion Behavior On Redirect';
  if (values.payout_modification_type === 'remove') return 'Invalid Payout Modification Type';
  if (values.payout_modification_type === 'change' && Number(values.payout) < 0) return 'Invalid Payout Amount';
  if (values.received_modification_type === 'remove') return 'Invalid Received Modification Type';
  if (values.received_modification_type === 'change' && Number(values.received) < 0) return 'Invalid Received Amount';
  const wrongTags = tagsUsed ? tagsProblem(values.tags) : undefined;
  if (wrongTags) return wrongTags;
  if (!mediaTypesUsed) return undefined;
  return idList(values.allowed_media_type_ids).every((id) => lookups.mediaTypes.has(id))
    ? undefined
    : 'Invalid Media Type ID';
}

/** The last of the six behaviours, "ignore". */
const lastBehavior = 5;
