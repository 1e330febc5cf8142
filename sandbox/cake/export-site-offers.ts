import { matchingOffers } from './export-offers.ts';
import { offerTree } from './offer-tree.ts';
import { type Operation, readOperation } from './operation.ts';
import { page, pagingParameters } from './paging.ts';
import { renamedTree } from './renamed-tree.ts';
import { byte, int, short, text } from './scalars.ts';

/**
 * Export SiteOffers v7, cake.md 2.10: offers under their newer name. A client that reads it (X:42496831457) has the root,
 * the lists and many elements; that the others are those of version 6, renamed alike, is INFERRED from cake.md 4.10.
 */
export const exportSiteOffers: Operation = readOperation({
  address: '/api/7/export.asmx/SiteOffers',
  root: 'offer_export_response',
  parameters: {
    site_offer_id: int,
    site_offer_name: text,
    brand_advertiser_id: int,
    vertical_id: short,
    site_offer_type_id: byte,
    media_type_id: byte,
    site_offer_status_id: byte,
    tag_id: short,
    // The client above sorts by the last of these, the older name of the first.
    ...pagingParameters('site_offer_id', 'site_offer_name', 'date_created', 'expiration_date', 'offer_id'),
  },
  list: 'site_offers',
  item: 'site_offer',
  rows: (account, values) => {
    const matching = matchingOffers(account, {
      offer_id: values.site_offer_id,
      offer_name: values.site_offer_name,
      advertiser_id: values.brand_advertiser_id,
      vertical_id: values.vertical_id,
      offer_type_id: values.site_offer_type_id,
      media_type_id: values.media_type_id,
      offer_status_id: values.site_offer_status_id,
      tag_id: values.tag_id,
    });
    const named = matching.map((offer) => ({
      ...offer,
      site_offer_id: offer.offer_id,
      site_offer_name: offer.offer_name,
    }));
    return page(named, values, (offer) => renamedTree(offerTree(account, offer, 6), newerName));
  },
});

/** As the client reads them: the offer and the advertiser have their newer names, and what a contract pays is its current payout. */
function newerName(name: string): string {
  if (name === 'payout') return 'current_payout';
  return name
    .replace(/(^|_)offer(?=_|s?$)/, '$1site_offer')
    .replace(/^advertiser(?=$|_id$|_name$)/, 'brand_advertiser');
}
