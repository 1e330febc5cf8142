import type { StoredRecord } from '../collection.ts';
import type { Dialect } from '../dialect.ts';
import { objectsIn } from '../field.ts';
import type { JsonObject, JsonValue } from '../php-json.ts';
import type { Tracker } from '../tracker.ts';

/** A stream as the profile shows it (keitaro.md 3.7), without the creation that only its bindings show. */
export function printStream({ dialect }: Tracker, stream: StoredRecord): JsonObject {
  const { created_at: _created, filters, triggers, ...rest } = stream;
  const own = (row: JsonObject) => ({ ...row, stream_id: stream.id });
  const conditions = {
    filters: objectsIn(filters).map((filter) => own(printFilter(dialect, filter))),
    triggers: objectsIn(triggers).map(own),
  };
  const unused = conditions.filters.length === 0 && conditions.triggers.length === 0;
  const hidden = dialect.hidesUnusedLists && stream.schema === 'landings' && unused;
  return {
    ...rest,
    ...(hidden ? {} : conditions),
    landings: objectsIn(stream.landings).map(own),
    offers: objectsIn(stream.offers).map(own),
  };
}

function printFilter({ acceptWord, filterPayload }: Dialect, filter: JsonObject): JsonObject {
  const payload = filter.payload ?? null;
  return {
    ...filter,
    mode: filter.mode === 'accept' ? acceptWord : (filter.mode ?? null),
    payload: filterPayload === 'text' ? joined(payload) : payload,
  };
}

function joined(payload: JsonValue): JsonValue {
  return Array.isArray(payload) ? payload.join(',') : payload;
}
