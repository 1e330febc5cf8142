import { conversionStatuses, eventNames, statuses } from '../../datasources/model.ts';
import type { Connection } from '../../datasources/platform.ts';
import type { Filter } from '../../datasources/query.ts';
import type { AnyRecord } from '../../datasources/spec/field.ts';
import type { EntityBench } from './bench.ts';
import { commonOf } from './stored.ts';

export const filterNames = Object.keys({
  ids: true,
  status: true,
  text: true,
  type: true,
  offerId: true,
  campaignId: true,
  affiliateId: true,
  advertiserId: true,
} satisfies Record<keyof Filter, true>) as readonly (keyof Filter)[];

/** The property of what records share that each filter is about. */
const property = {
  ids: 'nativeId',
  status: 'status',
  text: 'name',
  type: 'nativeType',
  offerId: 'offerNativeId',
  campaignId: 'campaignNativeId',
  affiliateId: 'affiliateNativeId',
  advertiserId: 'advertiserNativeId',
} as const satisfies Readonly<Record<keyof Filter, string>>;

/** A value of the right form for a filter. */
export function anyFilter({ name: entity }: EntityBench, name: keyof Filter): Filter {
  if (name === 'text') return { text: 'a' };
  if (name !== 'status') return { [name]: ['1'] };
  const [first] = eventNames.some((event) => event === entity) ? conversionStatuses : statuses;
  return { status: [first] };
}

/** Filters to which some of the records answer: for one value each, and for two at once. */
export function filtersAmong(
  entity: EntityBench,
  connection: Connection,
  records: readonly AnyRecord[],
  name: keyof Filter,
): readonly Filter[] {
  const told = records.map((record) => commonOf(entity, connection, record)[property[name]]);
  const values = [...new Set(told.filter((value) => typeof value === 'string'))];
  if (name === 'text') return values.flatMap(pieces).slice(0, 4);
  const some = values.slice(0, 6);
  return [...some.map((value) => [value]), ...(some.length > 1 ? [some.slice(0, 2)] : [])].map((given) => ({
    [name]: given,
  }));
}

/** Whether a record answers to a filter, told from what all platforms share. */
export function answersTo(entity: EntityBench, connection: Connection, record: AnyRecord, filter: Filter): boolean {
  const common = commonOf(entity, connection, record);
  return filterNames.every((name) => {
    const wanted: string | readonly string[] | undefined = filter[name];
    const told = common[property[name]];
    if (wanted === undefined) return true;
    if (typeof told !== 'string') return false;
    return typeof wanted === 'string' ? told.toLowerCase().includes(wanted.toLowerCase()) : wanted.includes(told);
  });
}

/** A word of a name in the other letter case, in Latin or in Cyrillic. */
function pieces(name: string): readonly Filter[] {
  return (name.match(/[a-z]{4}|[а-я]{4}/gi) ?? []).slice(0, 1).map((text) => ({ text: text.toUpperCase() }));
}
