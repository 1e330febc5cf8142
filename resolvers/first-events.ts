import { Unsupported } from '../datasources/errors.ts';
import type { EventName } from '../datasources/model.ts';
import type { Stretch, StretchQuery } from '../datasources/query.ts';
import type { AnyRecord } from '../datasources/spec/field.ts';
import type { Account } from './account.ts';
import type { Context } from './context.ts';
import { specOf } from './entity.ts';
import { groupResults, type Several } from './group-results.ts';

/** By which of their references events point back to a record. */
export type Back = 'offerId' | 'campaignId' | 'affiliateId' | 'advertiserId';

/** The first events of a stretch that point back to one record. */
export interface FirstEvents extends Omit<StretchQuery, 'filter'> {
  readonly account: Account;
  readonly entity: EventName;
  readonly back: Back;
  /** The record's native id. */
  readonly nativeId: string;
}

/** One text for each: equal questions are asked once. */
export function firstEventsKey(asked: FirstEvents): string {
  return `${groupOf(asked)} ${asked.nativeId}`;
}

/** Rows that one call for several records asks for: a call more costs more than some hundred rows too many. */
const fewestRows = 1_000;
const mostRows = 4_000;

/**
 * The first events of several records with one call, as a DataLoader wants them. Null for a record that has to be
 * asked for alone: it is the only one, or its rows did not all show in that call.
 */
export function loadFirstEvents(
  asked: readonly FirstEvents[],
  context: Context,
): Promise<readonly (Stretch | null | Error)[]> {
  return groupResults<FirstEvents, Stretch | null>(asked, groupOf, (group) =>
    group.length === 1 ? Promise.resolve([null]) : readTogether(group, context),
  );
}

function groupOf({ account, entity, back, from, to, oldestFirst, limit }: FirstEvents): string {
  return [account.id, entity, back, from, to, oldestFirst, limit].join(' ');
}

async function readTogether(group: Several<FirstEvents>, context: Context): Promise<(Stretch | null)[]> {
  const [{ account, entity, back, from, to, oldestFirst, limit }] = group;
  const spec = specOf(account, entity);
  if (!spec?.during) return group.map(() => null);
  const during = spec.during.bind(spec);
  const query = { from, to, oldestFirst, limit: Math.min(Math.max(group.length * (limit + 1), fewestRows), mostRows) };
  const ask = (filter: StretchQuery['filter']) => during(account.connection, { ...query, filter }, context.call);
  // A platform that narrows by one id at a time is asked for the events of all.
  const together = await ask({ [back]: group.map(({ nativeId }) => nativeId) }).catch((error: unknown) => {
    if (error instanceof Unsupported) return ask({});
    throw error;
  });
  const of = (record: AnyRecord) => spec.common(record, account.connection.account)[referenceOf[back]];
  const rows = Map.groupBy(together.records, of);
  return group.map(({ nativeId }) => partOf(together, rows.get(nativeId) ?? [], limit));
}

/** A record's part of a stretch; null if there may be more of it than showed. */
function partOf({ odd, more }: Stretch, records: readonly AnyRecord[], limit: number): Stretch | null {
  // Whose an odd row is cannot be told.
  if (odd.length > 0) return null;
  if (!more) return { records: records.slice(0, limit), odd, more: records.length > limit, count: records.length };
  return records.length > limit ? { records: records.slice(0, limit), odd, more: true, count: null } : null;
}

const referenceOf = {
  offerId: 'offerNativeId',
  campaignId: 'campaignNativeId',
  affiliateId: 'affiliateNativeId',
  advertiserId: 'advertiserNativeId',
} as const;
