import { Unsupported } from '../errors.ts';
import { eventKeys } from '../event-key.ts';
import type { CommonClick } from '../model.ts';
import type { EntitySpec } from '../platform.ts';
import type { Filter, OddRow } from '../query.ts';
import { refuseFilters } from '../refuse-filters.ts';
import { clickFields } from './click-fields.ts';
import { type Click, clickColumns, clicksOfHour } from './click-log.ts';
import { clicksByKeys } from './clicks-by-keys.ts';
import type { TuneConnection } from './connection.ts';
import { countryOf, subIdsOf } from './event-values.ts';
import { logHours, mostLogs } from './raw-log.ts';

const narrows = Object.keys(clickColumns) as (keyof Filter)[];

/**
 * Clicks are in files, one for each hour, which is there a quarter of an hour after it (hasoffers.md 5): the latest
 * clicks are not told yet. The first hours are read until there is enough, so a few clicks of many hours are dear.
 */
export const click: EntitySpec<'click'> = {
  says: 'A click as the logs of a TUNE network have it, up to an hour and a quarter late.',
  fields: clickFields,
  nativeIds: eventKeys,

  common: (record: Click): CommonClick => ({
    // A log has no ids of its own, and a conversion names its click by this one.
    nativeId: record.clickTransactionId ?? '',
    occurredAt: record.loggedAt ?? '',
    offerNativeId: record.offerId,
    campaignNativeId: null,
    affiliateNativeId: record.affiliateId,
    advertiserNativeId: record.advertiserId,
    creativeNativeId: record.offerFileId,
    country: countryOf(record.countryCode),
    subIds: subIdsOf([
      record.affiliateSub1,
      record.affiliateSub2,
      record.affiliateSub3,
      record.affiliateSub4,
      record.affiliateSub5,
    ]),
  }),

  during: async (connection: TuneConnection, query, call) => {
    refuseFilters('TUNE', query.filter, narrows);
    const records: Click[] = [];
    const odd: OddRow[] = [];
    const wanted = { ...query, limit: query.limit + 1 };
    const hours = logHours(connection, query, call);
    let read = 0;
    for (let width = 1; records.length <= query.limit; width = Math.min(width * 2, mostLogs)) {
      const next = await take(hours, width);
      if (next.length === 0) break;
      read += next.length;
      if (read > mostHours) throw new Unsupported(tooSparse);
      for (const read of await Promise.all(next.map((log) => clicksOfHour(connection, log, wanted, call)))) {
        records.push(...read.records);
        odd.push(...read.odd);
      }
    }
    return { records: records.slice(0, query.limit), odd, more: records.length > query.limit, count: null };
  },
  narrows,
  grain: 1000,

  byIds: (connection: TuneConnection, keys, call) => clicksByKeys(connection, keys, call),
};

/** Hours that are read for one page: each costs two of the fifty calls that a network allows in ten seconds. */
const mostHours = 24 * 8;

const tooSparse =
  'TUNE keeps clicks in a file for each hour, and this page would take more than eight days of them; ask for a shorter range.';

async function take<T>(from: AsyncGenerator<T>, count: number): Promise<readonly T[]> {
  const taken: T[] = [];
  while (taken.length < count) {
    const { done, value } = await from.next();
    if (done) break;
    taken.push(value);
  }
  return taken;
}
