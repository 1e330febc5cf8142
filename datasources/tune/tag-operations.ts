import { type Fields, flag, record, reference, references, text } from '../spec/field.ts';
import { type Operations, read, write } from '../spec/operation.ts';
import { notEmpty } from './not-empty.ts';
import { pagedById } from './paged-by-id.ts';

const id = reference('id', 'Id of the tag.', { required: true });
const relationId = reference('id', 'Id of the relation, which is not the one of the tag.', { required: true });
const tagIds = references('tag_ids', 'All tags that it has from now on.', { required: true });

const offer = { offerId: reference('offer_id', 'The offer.', { required: true, to: 'offer' }) };
const affiliate = { affiliateId: reference('affiliate_id', 'The affiliate.', { required: true, to: 'affiliate' }) };
const advertiser = {
  advertiserId: reference('advertiser_id', 'The advertiser.', { required: true, to: 'advertiser' }),
};

/** The columns of a tag that are not TUNE's own (hasoffers.md 2.10). */
const columns = {
  attribute: text('attribute', 'What the tag is about.'),
  piVisible: flag('pi_visible', 'Partners see it.'),
  affiliateApplicable: flag('affiliate_applicable', 'Affiliates can have it.'),
  offerApplicable: flag('offer_applicable', 'Offers can have it.'),
  advertiserApplicable: flag('advertiser_applicable', 'Advertisers can have it.'),
  active: flag('active', 'It is in use.'),
};

/** The maintainers of the server noted so (hasoffers.md 2.10). */
const brokenOnServer = ' TUNE has known it to fail: untag by the tag instead.';

/** What of a tag can be written. */
export const tagColumns = { name: text('name', 'The tag itself.'), ...columns };

/** Tags and what has them (hasoffers.md 2.1, 2.10); that a list is narrowed by its own columns follows from 3.1. */
export const tagOperations = {
  createTag: write('Tag/create', 'Makes a tag.', {
    takes: { name: text('name', 'The tag itself.', { required: true }), ...columns },
  }),
  updateTag: write('Tag/update', 'Changes a tag.', {
    takes: { id, ...tagColumns },
  }),
  setTagsOfOffer: setting('Tag/setForOffer', 'an offer', offer),
  setTagsOfAffiliate: setting('Tag/setForAffiliate', 'an affiliate', affiliate),
  setTagsOfAdvertiser: setting('Tag/setForAdvertiser', 'an advertiser', advertiser),
  untagOfferByRelation: untying('Tag/removeFromOfferByRelationalId', 'an offer', brokenOnServer),
  untagAffiliateByRelation: untying('Tag/removeFromAffiliateByRelationalId', 'an affiliate', brokenOnServer),
  untagAdvertiserByRelation: untying('Tag/removeFromAdvertiserByRelationalId', 'an advertiser'),
  findOfferTags: finding('Tag/findAllOfferTagRelations', 'offers', 'OffersTags', {
    offerIds: references('offer_id', 'Those of these offers.'),
  }),
  findAffiliateTags: finding('Tag/findAllAffiliateTagRelations', 'affiliates', 'AffiliatesTags', {
    affiliateIds: references('affiliate_id', 'Those of these affiliates.'),
  }),
  findAdvertiserTags: finding('Tag/findAllAdvertiserTagRelations', 'advertisers', 'AdvertisersTags', {
    advertiserIds: references('advertiser_id', 'Those of these advertisers.'),
  }),
} as const satisfies Operations;

function setting(address: string, what: string, owner: Fields) {
  return write(address, `Gives ${what} these tags and takes all others from it.`, {
    takes: { ...owner, tagIds },
    rules: [notEmpty('tagIds')],
    repeatable: true,
  });
}

function untying(address: string, what: string, more = '') {
  return write(address, `Takes a tag from ${what}, by the relation that ties them.${more}`, { takes: { relationId } });
}

/** A page of it does not count (hasoffers.md 1.6). */
function finding(address: string, what: string, model: string, filters: Fields) {
  return read(address, `Which ${what} have which tags.`, {
    takes: {
      filters: record('filters', `${model}Filter`, 'Which relations; all unless told.', {
        tagIds: references('tag_id', 'Those of these tags.'),
        ...filters,
      }),
      ...pagedById,
    },
    rows: model,
  });
}
