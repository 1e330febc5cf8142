import type { EventName } from '../datasources/model.ts';
import type { EntitySpec } from '../datasources/platform.ts';
import type { Filter } from '../datasources/query.ts';
import type { AnyRecord } from '../datasources/spec/field.ts';
import { foundRecords } from './found-records.ts';

type During<Name extends EventName> = NonNullable<EntitySpec<Name>['during']>;

/**
 * The events of certain ids as the stretches that hold them: no platform's log is narrowed by ids, but each can be
 * found. They are read once, however many pages are made of them.
 */
export function duringOfIds<Name extends EventName>(
  spec: EntitySpec<Name> & { readonly byIds: NonNullable<EntitySpec<Name>['byIds']> },
  ids: readonly string[],
): During<Name> {
  let found: Promise<readonly AnyRecord[]> | null = null;
  return async (connection, { from, to, filter, oldestFirst, limit }, call) => {
    found ??= spec.byIds(connection, ids, call).then(foundRecords);
    const events = (await found).map((record) => ({ record, common: spec.common(record, connection.account) }));
    const wanted = events
      .map((event) => ({ ...event, at: Date.parse(event.common.occurredAt) }))
      .filter(({ at, common }) => at >= from && at < to && passes(filter, common))
      .sort((one, other) => (oldestFirst ? one.at - other.at : other.at - one.at));
    const records = wanted.slice(0, limit).map(({ record }) => record);
    return { records, odd: [], more: wanted.length > limit, count: wanted.length };
  };
}

type CommonOf = ReturnType<EntitySpec<EventName>['common']>;

function passes({ status, offerId, campaignId, affiliateId, advertiserId }: Filter, common: CommonOf): boolean {
  const isOne = (values: readonly string[] | undefined, value: string | null) =>
    !values || (value !== null && values.includes(value));
  return (
    isOne(status, 'status' in common ? common.status : null) &&
    isOne(offerId, common.offerNativeId) &&
    isOne(campaignId, common.campaignNativeId) &&
    isOne(affiliateId, common.affiliateNativeId) &&
    isOne(advertiserId, common.advertiserNativeId)
  );
}
