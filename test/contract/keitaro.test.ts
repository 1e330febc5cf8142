import { keitaro } from '../../datasources/keitaro/index.ts';
import { laterOperations } from '../../datasources/keitaro/later-operations.ts';
import type { AnyRecord } from '../../datasources/spec/field.ts';
import type { State } from './entity-case.ts';
import { casesOf2017, casesOf2026 } from './keitaro-cases.ts';
import { testPlatform } from './suite.ts';

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

/** With what manuals list and do not describe. */
const account = { platform: 'keitaro', keitaro: { clickReports: 'report' } } as const;

testPlatform('Keitaro of 2026', {
  ...keitaroOf,
  account: { ...account, profile: 'live2026' },
  writes: casesOf2026,
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
  account: { ...account, profile: 'seed2017' },
  unservedAddresses: Object.values(laterOperations).map(({ address }) => address),
  writes: casesOf2017,
});
