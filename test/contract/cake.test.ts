import { cake } from '../../datasources/cake/index.ts';
import type { AnyRecord } from '../../datasources/spec/field.ts';
import type { State } from './entity-case.ts';
import { localMoment } from './local-moment.ts';
import { testPlatform } from './suite.ts';

/** Logs are read without tests. */
const isListed = ({ test }: AnyRecord) => test !== true;

const mark = (place: number) => (stored: AnyRecord) => [stored.sub_ids].flat()[place];

/** Kept as one list. */
const marks = { subId1: mark(0), subId2: mark(1), subId3: mark(2), subId4: mark(3), subId5: mark(4) };

/** A member of each record of a collection, as ids are given. */
const membersOf = (records: State[string] = {}, name: string) =>
  (Object.values(records) as AnyRecord[]).map((record) => String(record[name]));

testPlatform('CAKE', {
  platform: cake,
  account: { platform: 'cake' },
  // What XML 1.0 forbids cannot be read with an XML parser, and is left out (cake.md 1.3).
  arrives: (text) => text.replace(/[^\P{Cc}\t\n\r\u007f-\u009f]/gu, ''),
  entities: {
    offer: { collection: 'offers' },
    campaign: { collection: 'campaigns' },
    // Stored by its number, shown by its word.
    affiliate: { collection: 'affiliates', shownOtherwise: ['paymentTo'] },
    advertiser: { collection: 'advertisers' },
    creative: { collection: 'creatives', within: { offerId: ({ offer_id: id }) => String(id) } },
    conversion: {
      collection: 'conversions',
      isListed,
      storedAs: marks,
      timesAreLocal: true,
      occurredAt: ({ event_conversion_date: date }: AnyRecord, zone) => localMoment(String(date), zone),
    },
    click: {
      collection: 'clicks',
      isListed,
      storedAs: marks,
      timesAreLocal: true,
      newestFirstOnly: true,
      occurredAt: ({ click_date: date }: AnyRecord, zone) => localMoment(String(date), zone),
    },
  },
  writes: {
    offer: {
      collection: 'offers',
      samples: {
        verticalId: ({ offers }) => membersOf(offers, 'vertical_id'),
        redirectOfferContractId: ({ offers }) => membersOf(offers, 'default_offer_contract_id'),
      },
      refused: {
        changes: { allowedMediaTypeIds: ['9999'] },
        field: 'allowedMediaTypeIds',
        words: 'Invalid Media Type ID',
        text: 'offerName',
      },
      atLeast: 70,
    },
  },
  // For other clients: what is not written yet, lookups whose names records print, the version of exports before ours.
  unusedAddresses: [
    '/api/1/addedit.asmx/Advertiser',
    '/api/1/addedit.asmx/Blacklist',
    '/api/1/addedit.asmx/Buyer',
    '/api/1/addedit.asmx/BuyerContract',
    '/api/1/addedit.asmx/CampaignCreativeExceptions',
    '/api/1/addedit.asmx/CampaignSubIdExceptions',
    '/api/1/addedit.asmx/Caps',
    '/api/1/addedit.asmx/Creative',
    '/api/1/addedit.asmx/CreativeFiles',
    '/api/1/addedit.asmx/RemoveBlacklist',
    '/api/1/export.asmx/Blacklists',
    '/api/1/get.asmx/AccountStatuses',
    '/api/1/get.asmx/Advertisers',
    '/api/1/get.asmx/AffiliateTags',
    '/api/1/get.asmx/AffiliateTiers',
    '/api/1/get.asmx/BillingCycles',
    '/api/1/get.asmx/BlacklistReasons',
    '/api/1/get.asmx/CapIntervals',
    '/api/1/get.asmx/CapTypes',
    '/api/1/get.asmx/Countries',
    '/api/1/get.asmx/Departments',
    '/api/1/get.asmx/ExchangeRates',
    '/api/1/get.asmx/InactiveReasons',
    '/api/1/get.asmx/Languages',
    '/api/1/get.asmx/MediaTypes',
    '/api/1/get.asmx/OfferStatuses',
    '/api/1/get.asmx/OfferTypes',
    '/api/1/get.asmx/PaymentSettings',
    '/api/1/get.asmx/PaymentTypes',
    '/api/1/get.asmx/PriceFormats',
    '/api/1/get.asmx/Roles',
    '/api/1/get.asmx/SessionRegenerationTypes',
    '/api/1/get.asmx/TrackingDomains',
    '/api/1/get.asmx/Verticals',
    '/api/2/addedit.asmx/Affiliate',
    '/api/2/export.asmx/Buyers',
    '/api/2/track.asmx/ConversionDispositions',
    '/api/3/addedit.asmx/Campaign',
    '/api/3/addedit.asmx/Contact',
    '/api/4/export.asmx/BuyerContracts',
    '/api/4/track.asmx/UpdateConversion',
    '/api/5/export.asmx/Offers',
    '/api/7/export.asmx/Campaigns',
  ],
});
