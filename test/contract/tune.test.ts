import type { AnyRecord } from '../../datasources/spec/field.ts';
import { tune } from '../../datasources/tune/index.ts';
import { localMoment } from './local-moment.ts';
import { testPlatform } from './suite.ts';
import { tuneWrites as writes } from './tune-write-cases.ts';

/** For other clients: reports, other ways to find the same, and relations and preferences that the graph does not have. */
const unusedMethods = {
    'addAccountNote blockAffiliate findAllIdsByAccountManagerId getAccountBalance getAccountManager getAccountNotes getBlockedAffiliateIds getSignupAnswers signup unblockAffiliate updateByRefId updateField',
    'addAccountNote findAllIdsByAccountManagerId getAccountBalance getAccountManager getAccountNotes getAffiliateTier getApprovedOfferIds getBlockedOfferIds getOfferPayouts getOfferPixels getPaymentMethods getSignupAnswers getUnapprovedOfferIds getUnblockedOfferIds signup updateByRefId updateField updatePaymentMethodCheck updatePaymentMethodDirectDeposit updatePaymentMethodOther updatePaymentMethodPayQuicker updatePaymentMethodPayoneer updatePaymentMethodPaypal updatePaymentMethodWire',
  AffiliateUser: 'checkPassword findAllIdsByAffiliateId resetPassword uniqueEmail updateField',
  Conversion: 'updateField',

  Goal: 'generateTracking getPayouts getRevenues getTierPayouts getTierRevenues updateField',
  Advertiser: 'findAllByIds findAllIds findById',
  Affiliate: 'findAllByIds findById findList',
  AffiliateUser: 'findAllByIds findAllIds findById',
  Conversion: 'findAllByIds findById',
  Goal: 'findAllByIds findById',
  // A list is set tie by tie, so that nothing is undone that others do to the rest of it.
    'findAllIdsByAdvertiserId findAllIdsByAffiliateId generateTrackingPixel getAffiliateApprovalStatus getAffiliatePayment getApprovedAffiliateIds getBlockedAffiliateIds getCategories getConversionCaps getGroups getOfferFiles getOfferFilesWithCreativeCode getOfferUrls getPayouts getPixels getRevenues getTargetCountries getThumbnail getUnapprovedAffiliateIds getUnblockedAffiliateIds removeRevenue removeTierPayout removeTierRevenue setAffiliateTermsDate setCategories setConversionCap setGroups setMultipleAffiliateApprovals setRevenue setTargetCountries setTierPayout setTierRevenue updateByRefId updateField',
  OfferFile: 'findAllByName getCreativeCode updateField',
  OfferPixel: 'create update updateField',
  OfferUrl: 'updateField',
  Tag: 'create findAllAdvertiserTagRelations findAllAffiliateTagRelations findAllOfferTagRelations removeFromAdvertiserByRelationalId removeFromAffiliateByRelationalId removeFromOfferByRelationalId setForAdvertiser setForAffiliate setForOffer update updateField',
  Offer: 'findAllByIds findAllIds findAllPendingAffiliateApprovals findById',
  OfferFile: 'findAllByIds findAllIds findById',
  OfferPixel: 'findAll findAllByIds findAllIds findById',
  OfferUrl: 'findAllByIds findAllIds findById',
  Tag: 'findAll findAllByIds findById',
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
  writes,
  unusedAddresses: Object.entries(unusedMethods).flatMap(([target, methods]) =>
    methods.split(' ').map((method) => `${target}/${method}`),
  ),
});
