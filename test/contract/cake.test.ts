import { cake } from '../../datasources/cake/index.ts';
import { testPlatform } from './suite.ts';

testPlatform('CAKE', {
  platform: cake,
  account: { platform: 'cake' },
  samples: {
    verticalId: (offers) => offers.map(({ vertical_id: id }) => String(id)),
    redirectOfferContractId: (offers) => offers.map(({ default_offer_contract_id: id }) => String(id)),
  },
  refused: { changes: { allowedMediaTypeIds: ['9999'] }, field: 'allowedMediaTypeIds', words: 'Invalid Media Type ID' },
  atLeast: 70,
  // Lookups whose names offers print themselves, and the version of the export before ours: for other clients.
  unusedAddresses: [
    '/api/1/get.asmx/AccountStatuses',
    '/api/1/get.asmx/Advertisers',
    '/api/1/get.asmx/AffiliateTags',
    '/api/1/get.asmx/AffiliateTiers',
    '/api/1/get.asmx/CapIntervals',
    '/api/1/get.asmx/Countries',
    '/api/1/get.asmx/MediaTypes',
    '/api/1/get.asmx/OfferStatuses',
    '/api/1/get.asmx/OfferTypes',
    '/api/1/get.asmx/PriceFormats',
    '/api/1/get.asmx/SessionRegenerationTypes',
    '/api/1/get.asmx/Verticals',
    '/api/5/export.asmx/Offers',
    // What the gateway does not speak yet.
    '/api/1/get.asmx/BillingCycles',
    '/api/1/get.asmx/BlacklistReasons',
    '/api/1/get.asmx/CapTypes',
    '/api/1/get.asmx/Departments',
    '/api/1/get.asmx/ExchangeRates',
    '/api/1/get.asmx/InactiveReasons',
    '/api/1/get.asmx/Languages',
    '/api/1/get.asmx/PaymentSettings',
    '/api/1/get.asmx/PaymentTypes',
    '/api/1/get.asmx/Roles',
    '/api/1/get.asmx/TrackingDomains',
    '/api/5/export.asmx/Affiliates',
    '/api/7/export.asmx/Campaigns',
    '/api/8/export.asmx/Campaigns',
    '/api/3/export.asmx/Creatives',
    '/api/12/reports.asmx/Clicks',
    '/api/17/reports.asmx/EventConversions',
  ],
});
