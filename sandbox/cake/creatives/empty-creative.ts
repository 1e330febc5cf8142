import type { StoredCreative } from './stored-creative.ts';

/** A creative before anything was said about it. */
export function emptyCreative(creativeId: number, offerId: number, dateCreated: string): StoredCreative {
  return {
    creative_id: creativeId,
    offer_id: offerId,
    creative_name: '',
    third_party_name: null,
    creative_type_id: 1,
    creative_status_id: 1,
    width: null,
    height: null,
    offer_link: '',
    allow_link_override: false,
    notes: '',
    creative_files: [],
    date_created: dateCreated,
    expiration_date: null,
  };
}
