import { keitaro } from '../../datasources/keitaro/index.ts';
import { testPlatform } from './suite.ts';

const keitaroOf = {
  platform: keitaro,
  refused: { changes: { offerName: '' }, field: 'offerName', words: 'Name is required' },
} as const;

/** For other clients until the graph has them: actions, groups, and all that lies between an offer and a conversion. */
const unusedAddresses = [
  'DELETE /affiliate_networks/{id}',
  'DELETE /campaigns/{id}',
  'DELETE /groups/{id}/delete',
  'DELETE /landing_pages/{id}',
  'DELETE /offers/{id}',
  'DELETE /offers/{id}/archive',
  'DELETE /streams/{id}',
  'DELETE /traffic_sources/{id}',
  'GET /campaigns',
  'GET /campaigns/deleted',
  'GET /campaigns/{id}',
  'GET /campaigns/{id}/streams',
  'GET /groups',
  'GET /landing_pages',
  'GET /landing_pages/{id}',
  'GET /stream_actions',
  'GET /stream_schemas',
  'GET /stream_types',
  'GET /streams/deleted',
  'GET /streams/search',
  'GET /streams/{id}',
  'GET /streams_actions',
  'GET /traffic_sources',
  'GET /traffic_sources/{id}',
  'POST /affiliate_networks',
  'POST /affiliate_networks/{id}/clone',
  'POST /campaigns',
  'POST /campaigns/{id}/clone',
  'POST /campaigns/{id}/disable',
  'POST /campaigns/{id}/enable',
  'POST /campaigns/{id}/restore',
  'POST /campaigns/{id}/update_costs',
  'POST /clicks/log',
  'POST /conversions/log',
  'POST /groups',
  'POST /landing_pages',
  'POST /landing_pages/{id}/clone',
  'POST /offers/{id}/clone',
  'POST /streams',
  'POST /streams/{id}/disable',
  'POST /streams/{id}/enable',
  'POST /streams/{id}/restore',
  'POST /traffic_sources',
  'POST /traffic_sources/{id}/clone',
  'PUT /affiliate_networks/{id}',
  'PUT /campaigns/{id}',
  'PUT /groups/{id}',
  'PUT /landing_pages/{id}',
  'PUT /landing_pages/{id}/clone',
  'PUT /streams/{id}',
  'PUT /traffic_sources/{id}',
];

const unusedLaterAddresses = ['GET /domains', 'GET /domains/deleted', 'GET /domains/{id}', 'GET /stream_filters'];

testPlatform('Keitaro of 2026', {
  ...keitaroOf,
  account: { platform: 'keitaro', profile: 'live2026' },
  unusedAddresses: [...unusedAddresses, ...unusedLaterAddresses],
  // Later trackers keep the address in `action_payload` and ignore this one (keitaro.md 3.2).
  unknownRows: ['url'],
  atLeast: 25,
});

testPlatform('Keitaro of 2017', {
  ...keitaroOf,
  account: { platform: 'keitaro', profile: 'seed2017' },
  unusedAddresses: [...unusedAddresses, 'GET /conversions/log'],
  atLeast: 17,
  // What came after 2017, and is ignored there (keitaro.md 3.2).
  unknownRows: [
    'offerType',
    'actionType',
    'actionPayload',
    'conversionCapEnabled',
    'dailyCap',
    'conversionTimezone',
    'alternativeOfferId',
    'archive',
  ],
});
