import { keitaro } from '../../datasources/keitaro/index.ts';
import { testPlatform } from './suite.ts';

const keitaroOf = {
  platform: keitaro,
  refused: { changes: { offerName: '' }, field: 'offerName', words: 'Name is required' },
  // Actions and groups: for other clients until the graph has them.
  unusedAddresses: [
    'DELETE /affiliate_networks/{id}',
    'DELETE /groups/{id}/delete',
    'DELETE /offers/{id}',
    'DELETE /offers/{id}/archive',
    'GET /groups',
    'POST /affiliate_networks',
    'POST /affiliate_networks/{id}/clone',
    'POST /groups',
    'POST /offers/{id}/clone',
    'PUT /affiliate_networks/{id}',
    'PUT /groups/{id}',
  ],
} as const;

testPlatform('Keitaro of 2026', {
  ...keitaroOf,
  account: { platform: 'keitaro', profile: 'live2026' },
  // Later trackers keep the address in `action_payload` and ignore this one (keitaro.md 3.2).
  unknownRows: ['url'],
  atLeast: 25,
});

testPlatform('Keitaro of 2017', {
  ...keitaroOf,
  account: { platform: 'keitaro', profile: 'seed2017' },
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
