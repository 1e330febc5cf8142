import type { KeptName } from '../datasources/model.ts';
import type { Filter } from '../datasources/query.ts';
import type { Entity } from './entity.ts';

/** Whether a held record passes a filter: all given parts, and of each part any of its values. */
export function matcher(filter: Filter): (entity: Entity<KeptName>) => boolean {
  const tests = (Object.keys(filter) as (keyof Filter)[]).map((name) => testsOf[name](filter));
  return (entity) => tests.every((test) => test(entity));
}

type Test = (entity: Entity<KeptName>) => boolean;

const testsOf: Readonly<Record<keyof Filter, (filter: Filter) => Test>> = {
  ids: ({ ids }) => oneOf(ids, (entity) => entity.key),
  status: ({ status }) => oneOf(status, (entity) => entity.status),
  type: ({ type }) => oneOf(type, (entity) => ('nativeType' in entity ? entity.nativeType : null)),
  offerId: ({ offerId }) => oneOf(offerId, (entity) => ('offerNativeId' in entity ? entity.offerNativeId : null)),
  // Nothing that is kept points to a campaign: only events do.
  campaignId: () => () => false,
  affiliateId: ({ affiliateId }) =>
    oneOf(affiliateId, (entity) => ('affiliateNativeId' in entity ? entity.affiliateNativeId : null)),
  advertiserId: ({ advertiserId }) =>
    oneOf(advertiserId, (entity) => ('advertiserNativeId' in entity ? entity.advertiserNativeId : null)),
  text: ({ text = '' }) => {
    const wanted = folded(text);
    return ({ name }) => name !== null && folded(name).includes(wanted);
  },
};

function oneOf(values: readonly string[] | undefined, value: (entity: Entity<KeptName>) => string | null): Test {
  const wanted = new Set<string | null>(values);
  return (entity) => wanted.has(value(entity));
}

/** Letters that people take for the same: without case, and however an accent was typed. Small letters have more forms. */
function folded(text: string): string {
  return text.normalize('NFKC').toUpperCase();
}
