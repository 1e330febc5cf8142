import { objectsIn } from '../field.ts';
import type { JsonObject, JsonValue } from '../php-json.ts';
import type { Tracker } from '../tracker.ts';

/** Filters as stored: `allow` is the old word for `accept` (keitaro.md 2.3); codes and names are not validated (3.7). */
export const emptyFilter: JsonObject = { oid: null, name: '', mode: 'accept', payload: null };

/** Triggers as stored, with the keys of keitaro.md 3.7; the defaults are INFERRED. */
export const emptyTrigger: JsonObject = {
  oid: null,
  target: 'stream',
  condition: 'not_respond',
  selected_page: null,
  pattern: null,
  action: 'disable',
  interval: 1,
  next_run_at: 0,
  alternative_urls: null,
  grab_from_page: null,
  av_settings: [],
  reverse: false,
  enabled: true,
  scan_page: false,
};

/**
 * The filters or triggers of a stream after a write: an item with a known id changes that one, one without is new, and
 * those not listed are gone (keitaro.md 5.3, the last half INFERRED); keys of no meaning are dropped, INFERRED, as
 * is `enabled`, which can only be read.
 */
export function replaceConditions(
  tracker: Tracker,
  kind: 'filter' | 'trigger',
  empty: JsonObject,
  written: JsonValue | undefined,
  kept: JsonValue | undefined,
): readonly JsonObject[] {
  const earlier = new Map(objectsIn(kept).map((row) => [row.id, row]));
  return objectsIn(written).map((item) => {
    const before = earlier.get(Number(item.id));
    const known = Object.entries(item).filter(([key]) => Object.hasOwn(empty, key) && key !== 'enabled');
    const row = { ...empty, ...before, ...Object.fromEntries(known) };
    return { ...row, ...words(row), id: before?.id ?? tracker.nextId(kind) };
  });
}

/** One stored word for both generations, and switches as booleans however they were written (keitaro.md 1.5). */
function words({ mode, reverse, scan_page }: JsonObject): JsonObject {
  if (mode !== undefined) return mode === 'allow' ? { mode: 'accept' } : {};
  return { reverse: isOn(reverse), scan_page: isOn(scan_page) };
}

function isOn(written: JsonValue | undefined): boolean {
  return written === true || Number(written) === 1;
}
