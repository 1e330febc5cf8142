import type { AnyRecord } from '../../datasources/spec/field.ts';
import { tune } from '../../datasources/tune/index.ts';
import { localMoment } from './local-moment.ts';
import { testPlatform } from './suite.ts';
import { tuneWrites as writes } from './tune-write-cases.ts';

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
});
