import type { ParameterValues } from './bind-arguments.ts';
import type { CakeAccount } from './cake-account.ts';
import { offerTree } from './offer-tree.ts';
import { type Operation, readOperation } from './operation.ts';
import { page, pagingParameters } from './paging.ts';
import { byte, int, short, text } from './scalars.ts';
import type { StoredOffer } from './stored-offer.ts';

const filters = {
  offer_id: int,
  offer_name: text,
  advertiser_id: int,
  vertical_id: short,
  offer_type_id: byte,
  media_type_id: byte,
  offer_status_id: byte,
  tag_id: short,
};

const parameters = { ...filters, ...pagingParameters('offer_id', 'offer_name', 'date_created', 'expiration_date') };

/** Version 5 as recorded, and version 6 with what it adds. */
export const exportOffers: readonly Operation[] = [exportVersion(5), exportVersion(6)];

function exportVersion(version: 5 | 6): Operation {
  return readOperation({
    address: `/api/${version}/export.asmx/Offers`,
    root: 'offer_export_response',
    parameters,
    list: 'offers',
    item: 'offer',
    rows: (account, values) =>
      page(matchingOffers(account, values), values, (offer) => offerTree(account, offer, version)),
  });
}

type OfferFilters = ParameterValues<typeof filters>;

/** The offers that every filter lets through: zero, less or empty is all (cake.md 2.3). */
export function matchingOffers(account: CakeAccount, values: OfferFilters): readonly StoredOffer[] {
  return [...account.offers.values()].filter((offer) => matches(account, offer, values));
}

function matches(account: CakeAccount, offer: StoredOffer, values: OfferFilters): boolean {
  const tag = account.lookups.tags.get(values.tag_id);
  return (
    (values.offer_id <= 0 || offer.offer_id === values.offer_id) &&
    startsAlike(offer.offer_name, values.offer_name) &&
    (values.advertiser_id <= 0 || offer.advertiser_id === values.advertiser_id) &&
    (values.vertical_id <= 0 || offer.vertical_id === values.vertical_id) &&
    (values.offer_type_id === 0 || offer.offer_type_id === values.offer_type_id) &&
    (values.media_type_id === 0 || offer.allowed_media_type_ids.includes(values.media_type_id)) &&
    (values.offer_status_id === 0 || offer.offer_status_id === values.offer_status_id) &&
    (values.tag_id <= 0 || (tag !== undefined && offer.tags.includes(tag)))
  );
}

/** Invented: "exact or prefix: not documented", and a prefix finds the exact name too. */
function startsAlike(name: string, filter: string): boolean {
  return name.toLowerCase().startsWith(filter.toLowerCase());
}
