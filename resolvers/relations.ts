import { eventKey } from '../datasources/event-key.ts';
import type { EventName, KeptName } from '../datasources/model.ts';
import type { EntitySpec } from '../datasources/platform.ts';
import type { Account } from './account.ts';
import type { Context } from './context.ts';
import { type Entity, entityId, isFindable, specOf } from './entity.ts';
import type { EntityConnection } from './entity-connection.ts';
import type { Back } from './first-events.ts';
import { loadNow, loadRelated } from './get-entities.ts';
import type { ListFilter, PageArguments, RangeInput } from './list-arguments.ts';
import { listEntities } from './list-entities.ts';
import { listEvents } from './list-events.ts';
import type { Held } from './snapshots.ts';

/** The global id of what a record points to; null where it points nowhere, or its platform cannot show the thing. */
function relatedId(account: Account, entity: KeptName, key: string | null): string | null {
  const spec: EntitySpec | undefined = specOf(account, entity);
  return key === null || !spec || !isFindable(spec) ? null : entityId(account, entity, key);
}

/**
 * What a reference points to; null where it points nowhere or to nothing that can be shown. What only stands in for it
 * is read after all if more than it knows is `wanted` of it.
 */
export async function loadReference<Name extends KeptName>(
  context: Context,
  account: Account,
  entity: Name,
  nativeId: string | null,
  wanted: ReadonlySet<string>,
): Promise<Entity<Name> | null> {
  const id = relatedId(account, entity, nativeId);
  const found = id === null ? null : await loadRelated(entity, id, context);
  if (!found?.knows || isSubset(wanted, found.knows)) return found;
  // Where the platform has no more to tell, what stood in is all there is.
  return (await loadNow(entity, found.id, context)) ?? found;
}

/** What is known of everything. */
const ids = ['__typename', 'id', 'nativeId', 'account', 'platform'];

function isSubset(wanted: ReadonlySet<string>, known: readonly string[]): boolean {
  return [...wanted].every((name) => ids.includes(name) || known.includes(name));
}

/** The campaign of an event: the one that it names, else the agreement of the affiliate and the offer that it names. */
export async function loadCampaign(
  context: Context,
  event: Entity<EventName>,
  wanted: ReadonlySet<string>,
): Promise<Entity<'campaign'> | null> {
  const { account, campaignNativeId, affiliateNativeId, offerNativeId } = event;
  const isAgreement = specOf(account, 'campaign')?.isAgreement;
  if (campaignNativeId !== null || !isAgreement)
    return loadReference(context, account, 'campaign', campaignNativeId, wanted);
  if (affiliateNativeId === null || offerNativeId === null) return null;
  const held = await context.snapshots.read({ account, entity: 'campaign', narrowing: null }, false, context.call);
  return agreementsIn(held).get(agreementKey(affiliateNativeId, offerNativeId)) ?? null;
}

const agreements = new WeakMap<readonly Entity[], ReadonlyMap<string, Entity<'campaign'>>>();

/** Made once for each list that is held. */
function agreementsIn({ entities }: Held<'campaign'>): ReadonlyMap<string, Entity<'campaign'>> {
  const known =
    agreements.get(entities) ??
    new Map(entities.map((one) => [agreementKey(one.affiliateNativeId, one.offerNativeId), one]));
  agreements.set(entities, known);
  return known;
}

function agreementKey(affiliate: string | null, offer: string | null): string {
  return `${affiliate} ${offer}`;
}

/** The click that a conversion came from. */
export async function loadClick(conversion: Entity<'conversion'>, context: Context): Promise<Entity<'click'> | null> {
  const id = clickIdOf(conversion);
  return id === null ? null : loadRelated('click', id, context);
}

/** The global id of the click that a conversion came from; null where the platform does not tell or has no clicks. */
function clickIdOf({ account, clickNativeId, clickedAt }: Entity<'conversion'>): string | null {
  if (clickNativeId === null || !specOf(account, 'click')?.byIds) return null;
  // A click whose time is not told is looked for at the beginning of time, which platforms take for "any".
  return entityId(account, 'click', eventKey(clickedAt ?? new Date(0).toISOString(), clickNativeId));
}

/** What points back to a record: a listing of its own account, narrowed to it. */
export function listBack<Name extends KeptName>(
  context: Context,
  entity: Name,
  to: Entity,
  back: Back,
  page: PageArguments,
): Promise<EntityConnection<Name>> {
  return listEntities(context, entity, { ...page, filter: backFilter(to, back) });
}

/** The events that point back to a record. */
export function listEventsBack<Name extends 'conversion' | 'click'>(
  context: Context,
  entity: Name,
  to: Entity,
  back: Back,
  { range, ...page }: PageArguments & { readonly range: RangeInput },
): Promise<EntityConnection<Name>> {
  const parts = partsOfAgreement(to, back);
  if (parts) return listEvents(context, entity, { ...page, filter: { ...parts, range } });
  return listEvents(context, entity, { ...page, filter: { ...backFilter(to, back), range } }, back);
}

/** The affiliate and the offer of a campaign whose events name those and not it. */
function partsOfAgreement(to: Entity, back: Back): ListFilter | null {
  if (back !== 'campaignId' || !specOf(to.account, 'campaign')?.isAgreement) return null;
  const { account, affiliateNativeId, offerNativeId } = to as Entity<'campaign'>;
  if (affiliateNativeId === null || offerNativeId === null) return null;
  return {
    accounts: [account.id],
    affiliateId: [entityId(account, 'affiliate', affiliateNativeId)],
    offerId: [entityId(account, 'offer', offerNativeId)],
  };
}

function backFilter(to: Entity, back: Back): ListFilter {
  return { accounts: [to.account.id], [back]: [to.id] };
}
