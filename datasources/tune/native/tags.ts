import type { Native, RowItem } from '../../native.ts';
import { type Fields, reference } from '../../spec/field.ts';
import { operations } from '../operations.ts';
import { act, change } from './dialect.ts';
import { inData, making } from './in-data.ts';
import { pageById } from './page-by-id.ts';

const readOnly = { readOnly: true } as const;

const relation = (named: string, says: string, owner: Fields): RowItem => ({
  named,
  says,
  fields: {
    relationId: reference('id', 'Id of the relation.', readOnly),
    tagId: reference('tag_id', 'The tag.', readOnly),
    ...owner,
  },
});

/** Tags, and which offers, affiliates and advertisers have them (hasoffers.md 2.1, 2.10). */
export const tags = {
  tagCreate: making(inData(act(operations.createTag)), 'Tag'),
  tagUpdate: inData(change(operations.updateTag), 'id'),
  offerSetTags: act(operations.setTagsOfOffer),
  affiliateSetTags: act(operations.setTagsOfAffiliate),
  advertiserSetTags: act(operations.setTagsOfAdvertiser),
  offerRemoveTagByRelation: act(operations.untagOfferByRelation),
  affiliateRemoveTagByRelation: act(operations.untagAffiliateByRelation),
  advertiserRemoveTagByRelation: act(operations.untagAdvertiserByRelation),
  tagsOfOffers: pageById(
    operations.findOfferTags,
    relation('TagOfOffer', 'That an offer has a tag.', {
      offerId: reference('offer_id', 'The offer.', { ...readOnly, to: 'offer' }),
    }),
  ),
  tagsOfAffiliates: pageById(
    operations.findAffiliateTags,
    relation('TagOfAffiliate', 'That an affiliate has a tag.', {
      affiliateId: reference('affiliate_id', 'The affiliate.', { ...readOnly, to: 'affiliate' }),
    }),
  ),
  tagsOfAdvertisers: pageById(
    operations.findAdvertiserTags,
    relation('TagOfAdvertiser', 'That an advertiser has a tag.', {
      advertiserId: reference('advertiser_id', 'The advertiser.', { ...readOnly, to: 'advertiser' }),
    }),
  ),
} as const satisfies Readonly<Record<string, Native>>;
