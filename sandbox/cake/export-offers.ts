import type { ParameterValues } from './bind-arguments.ts';
import type { CakeAccount } from './cake-account.ts';
import { offerTree } from './offer-tree.ts';
import { type Operation, readOperation } from './operation.ts';
import { page, pagingParameters } from './paging.ts';
import { byte, int, short, text } from './scalars.ts';
import type { StoredOffer } from './stored-offer.ts';

const parameters = {
  offer_id: int,
  offer_name: text,
  advertiser_id: int,
  vertical_id: short,
  offer_type_id: byte,
  media_type_id: byte,
  offer_status_id: byte,
  tag_id: short,
  ...pagingParameters('offer_id', 'offer_name', 'date_created', 'expiration_date'),
};

/** Version 5 as recorded, and version 6 with what it adds. */
export const exportOffers: readonly Operation[] = [exportVersion(5), exportVersion(6)];

function exportVersion(version: 5 | 6): Operation {
  return readOperation({
    address: `/api/${version}/export.asmx/Offers`,
    root: 'offer_export_response',
    parameters,
    list: 'offers',
    item: 'offer',
    rows: (account, values) => {
      const matching = [...account.offers.values()].filter((offer) => matches(account, offer, values));
      return page(matching, values, (offer) => offerTree(account, offer, version));
    },
  });
}

/** Every filter: zero, less or empty is all (cake.md 2.3). */
function matches(account: CakeAccount, offer: StoredOffer, values: ParameterValues<typeof parameters>): boolean {
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
