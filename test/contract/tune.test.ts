import type { AnyRecord } from '../../datasources/spec/field.ts';
import { tune } from '../../datasources/tune/index.ts';
import { localMoment } from './local-moment.ts';
import { testPlatform } from './suite.ts';

/** For other clients, and for what the gateway does not speak yet: writes, reports, and other ways to find the same. */
const unusedMethods = {
  Advertiser: 'block create findAllByIds findAllIds findById update updateByRefId updateField',
  Affiliate:
    'block create findAllByIds findAllIds findById getApprovedOfferIds getBlockedOfferIds getUnapprovedOfferIds update updateByRefId updateField',
  AffiliateUser: 'create findAll findAllByIds findAllIds findById grantAccess removeAccess update updateField',
  Application:
    'addOfferCategory findAllAffiliateTiers findAllCountries findAllHostnames findAllOfferCategories findAllOfferCategoryOfferIds getTimezone updateOfferCategory',
  Conversion: 'create findAllByIds findById update updateField updateMeta updateStatus',
  Country: 'findAll findAllByIds findById',
  Employee: 'findAll findAllByIds findById',
  Goal: 'create findAll findAllByIds findById update updateField',
  Offer:
    'addCategory addGroup addTargetCountry blockAffiliate create findAllByIds findAllIds findById generateTrackingLink getAffiliateApprovalStatus getApprovedAffiliateIds getBlockedAffiliateIds getCategories getGroups getOfferFilesWithCreativeCode getPayouts getTargetCountries getUnapprovedAffiliateIds removeCategory removeGroup removePayout removeTargetCountry setAffiliateApproval setCategories setGroups setPayout setTargetCountries unblockAffiliate update updateByRefId updateField',
  OfferFile: 'create delete findAllByIds findAllIds findById update updateField',
  OfferUrl: 'create findAll findAllByIds findById update updateField',
  Preference: 'findAll getValue',
  Report: 'getConversions getStats',
  Tag: 'addToAdvertiser addToAffiliate addToOffer create findAll findAllAdvertiserTagRelations findAllAffiliateTagRelations findAllByIds findAllOfferTagRelations findById removeFromAdvertiser removeFromAdvertiserByRelationalId removeFromAffiliate removeFromAffiliateByRelationalId removeFromOffer removeFromOfferByRelationalId setForAdvertiser setForAffiliate setForOffer update updateField',
};

testPlatform('TUNE', {
  platform: tune,
  // Its limit has tests of its own.
  account: { platform: 'tune', tune: { rateLimit: null } },
  sizes: { clicks: 5000 },
  entities: {
    offer: { collection: 'offers' },
    campaign: { collection: 'affiliateOffers' },
    affiliate: { collection: 'affiliates' },
    advertiser: { collection: 'advertisers' },
    creative: { collection: 'offerFiles' },
    conversion: {
      collection: 'conversions',
      timesAreLocal: true,
      occurredAt: ({ datetime }: AnyRecord, zone) => localMoment(String(datetime), zone),
    },
    click: {
      collection: 'clicks',
      occurredAt: ({ seconds }: AnyRecord) => Number(seconds) * 1000,
      // The sandbox keeps clicks under words of its own.
      storedAs: {
        affiliateId: ({ affiliateId }) => affiliateId,
        advertiserId: ({ advertiserId }) => advertiserId,
        offerId: ({ offerId }) => offerId,
        affiliateSource: ({ source }) => source,
        affiliateSub1: ({ affiliateInfo }) => affiliateInfo,
        countryCode: ({ countryCode }) => countryCode,
        userAgent: ({ userAgent }) => userAgent,
        browserId: ({ browserId }) => browserId,
      },
      // Each hour is a file; in the middle of all clicks, where late ones arrive.
      stretch: { from: Date.parse('2026-02-13T23:00:00Z'), to: Date.parse('2026-02-14T12:00:00Z') },
    },
  },
  unusedAddresses: Object.entries(unusedMethods).flatMap(([target, methods]) =>
    methods.split(' ').map((method) => `${target}/${method}`),
  ),
});
