import { keitaro } from '../../datasources/keitaro/index.ts';
import type { AnyRecord } from '../../datasources/spec/field.ts';
import type { State } from './entity-case.ts';
import { testPlatform } from './suite.ts';

const refused = { changes: { offerName: '' }, field: 'offerName', words: 'Name is required', text: 'offerName' };

/** What is archived stands in no list (keitaro.md 5.8). */
const isListed = ({ state }: AnyRecord) => state !== 'deleted';

/** Logs have whole seconds (keitaro.md 1.4); the sandbox keeps instants. */
const occurredAt = ({ datetime }: AnyRecord) => Math.floor(Date.parse(String(datetime)) / 1000) * 1000;

const keitaroOf = {
  platform: keitaro,
  entities: {
    offer: { collection: 'offers', isListed },
    campaign: {
      collection: 'campaigns',
      isListed,
      details: {
        streams: ({ streams = {} }: State, id: string) =>
          (Object.values(streams) as AnyRecord[]).filter(
            (stream) => isListed(stream) && String(stream.campaign_id) === id,
          ).length,
      },
    },
    affiliate: { collection: 'traffic_sources', isListed },
    advertiser: { collection: 'affiliate_networks', isListed },
    creative: { collection: 'landing_pages', isListed, sizeIsFixed: true },
    conversion: {
      collection: 'conversions',
      id: 'event_id',
      occurredAt,
      // The build accepts the last two and returns neither; an object is shown as its JSON (keitaro.md 3.8).
      shownOtherwise: ['params', 'previousStatus', 'originalStatus'],
    },
    click: { collection: 'clicks', id: 'sub_id', occurredAt },
  },
} as const;

/** For other clients until the graph has them: actions, groups, and all that lies between an offer and a conversion. */
const unusedAddresses = [
  'DELETE /affiliate_networks/{id}',
  'DELETE /campaigns/{id}',
  'DELETE /groups/{id}/delete',
  'DELETE /landing_pages/{id}',
  'DELETE /offers/{id}',
  'DELETE /streams/{id}',
  'DELETE /traffic_sources/{id}',
  'GET /campaigns/deleted',
  'GET /groups',
  'GET /stream_actions',
  'GET /stream_schemas',
  'GET /stream_types',
  'GET /streams/deleted',
  'GET /streams/search',
  'GET /streams/{id}',
  'GET /streams_actions',
  'POST /affiliate_networks',
  'POST /affiliate_networks/{id}/clone',
  'POST /campaigns',
  'POST /campaigns/{id}/clone',
  'POST /campaigns/{id}/disable',
  'POST /campaigns/{id}/enable',
  'POST /campaigns/{id}/restore',
  'POST /campaigns/{id}/update_costs',
  'POST /groups',
  'POST /landing_pages',
  'POST /landing_pages/{id}/clone',
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
  writes: {
    offer: {
      collection: 'offers',
      refused,
      unknownRows: { url: 'later trackers keep the address in action_payload and ignore this one (keitaro.md 3.2)' },
      atLeast: 25,
    },
  },
});

testPlatform('Keitaro of 2017', {
  ...keitaroOf,
  entities: {
    ...keitaroOf.entities,
    // Rows had numbers then, and no network in the logs.
    conversion: {
      ...keitaroOf.entities.conversion,
      id: 'id',
      cannotTell: ['advertiserId'],
      shownOtherwise: ['params', 'eventId'],
    },
    click: { ...keitaroOf.entities.click, cannotTell: ['advertiserId'] },
  },
  account: { platform: 'keitaro', profile: 'seed2017' },
  unusedAddresses: [...unusedAddresses, 'GET /conversions/log'],
  writes: {
    offer: {
      collection: 'offers',
      refused,
      unknownRows: Object.fromEntries(
        [
          'offerType',
          'actionType',
          'actionPayload',
          'conversionCapEnabled',
          'dailyCap',
          'conversionTimezone',
          'alternativeOfferId',
          'archive',
        ].map((name) => [name, 'came after 2017, and is ignored there (keitaro.md 3.2)']),
      ),
      atLeast: 17,
    },
  },
});
