import { LRUCache } from 'lru-cache';
import type { KeptName } from '../model.ts';
import type { AnyRecord } from '../spec/field.ts';
import type { KeitaroRow } from './connection.ts';

/**
 * What answers told in passing of records that a tracker's lists leave out: of archived ones, and of those that the
 * key's user may not see.
 */
export interface ToldRecords {
  note(entity: KeptName, row: ToldRow): void;
  find(entity: KeptName, id: string): KeitaroRow | null;
}

/** As much of a row as may have been told; nothing is noted without an id and a name. */
interface ToldRow {
  readonly id: unknown;
  readonly name: unknown;
  readonly [wire: string]: unknown;
}

/** The fields of the graph that follow from what is told of each kind. */
export const toldFields: Readonly<Record<KeptName, readonly string[]>> = {
  offer: ['name', 'advertiser', 'offerName', 'affiliateNetworkId'],
  campaign: ['name', 'affiliate', 'offer', 'campaignName', 'trafficSourceId'],
  affiliate: ['name', 'trafficSourceName'],
  advertiser: ['name', 'affiliateNetworkName'],
  creative: ['name', 'offer', 'landingName'],
};

/** Records that are remembered of one tracker. */
const mostRecords = 20_000;

/** Remembers what one tracker told, as long as it is asked for now and then. */
export function createToldRecords(): ToldRecords {
  const told = new LRUCache<string, KeitaroRow>({ max: mostRecords });
  return {
    note: (entity, row) => {
      const { id, name } = row;
      if (typeof id === 'string' && typeof name === 'string' && name !== '')
        told.set(`${entity} ${id}`, { ...row, id });
    },
    find: (entity, id) => told.get(`${entity} ${id}`) ?? null,
  };
}

/** Whatever an event tells of the things it points to, by the rows of `visit-fields.ts`. */
export function noteToldBy(told: ToldRecords, event: AnyRecord): void {
  const { offerId, campaignId, affiliateNetworkId, trafficSourceId, landingId } = event;
  told.note('offer', { id: offerId, name: event.offerName, affiliate_network_id: affiliateNetworkId });
  told.note('campaign', { id: campaignId, name: event.campaignName, traffic_source_id: trafficSourceId });
  told.note('advertiser', { id: affiliateNetworkId, name: event.affiliateNetwork });
  told.note('affiliate', { id: trafficSourceId, name: event.trafficSource });
  told.note('creative', { id: landingId, name: event.landingName });
}
