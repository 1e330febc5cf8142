import type { ArchivableEntity } from '../archivable-entity.ts';
import type { StoredRecord } from '../collection.ts';
import { streamForms } from '../dialect.ts';
import type { JsonObject } from '../php-json.ts';
import type { Tracker } from '../tracker.ts';
import { printTime } from '../tracker-clock.ts';
import { printStream } from './print-stream.ts';
import { bindTargets } from './stream-bindings.ts';
import { emptyFilter, emptyTrigger, replaceConditions } from './stream-conditions.ts';
import { recordStreamEvent } from './stream-events.ts';
import { streamLists } from './stream-fields.ts';
import { streamsOf } from './streams-of.ts';

/** Streams, whose only check is that of their campaign (keitaro.md 5.4); an archived one can be read, INFERRED. */
export const streamEntity: ArchivableEntity = {
  records: (tracker) => tracker.streams,
  forms: () => streamForms,
  print: printStream,
  check: (tracker, { campaign_id }) => {
    const known = typeof campaign_id === 'number' && tracker.campaigns.find(campaign_id) !== undefined;
    return known ? {} : { campaign_id: ['Campaign is not found'] };
  },
  cloneChanges: () => ({}),
  complete: (tracker, values, before) => {
    if (before !== undefined) recordStreamEvent(tracker, before, values);
    return completeStream(tracker, values, before);
  },
  keepsTime: (_tracker, values, before) => before !== undefined && differsInListsOnly(values, before),
};

/** Gives the rows of the lists their ids and a new stream the last place in its campaign, the latter INFERRED. */
export function completeStream(tracker: Tracker, values: JsonObject, before: JsonObject | undefined): JsonObject {
  // The bindings of a seeded stream are as old as it is.
  const time = before === undefined && values.created_at ? values.created_at : printTime(tracker.clock.present());
  return {
    ...values,
    position: values.position || lastPosition(tracker, values) + 1,
    filters: replaceConditions(tracker, 'filter', emptyFilter, values.filters, before?.filters),
    triggers: replaceConditions(tracker, 'trigger', emptyTrigger, values.triggers, before?.triggers),
    landings: bindTargets(tracker, 'landing', values.landings, before?.landings, String(time)),
    offers: bindTargets(tracker, 'offer', values.offers, before?.offers, String(time)),
  };
}

function lastPosition(tracker: Tracker, { campaign_id }: JsonObject): number {
  return Math.max(0, ...streamsOf(tracker, Number(campaign_id)).map(({ position }) => Number(position)));
}

/** `updated_at` is no mark of a change: removing an offer leaves no trace (keitaro.md 3.7); for all lists, INFERRED. */
function differsInListsOnly(values: JsonObject, before: StoredRecord): boolean {
  const scalars = (record: JsonObject) => JSON.stringify({ ...record, ...Object.fromEntries(emptyLists) });
  return scalars(values) === scalars(before) && JSON.stringify(values) !== JSON.stringify(before);
}

const emptyLists = streamLists.map((name) => [name, null] as const);
