import { InvalidChange } from '../errors.ts';
import type { AnyRecord } from '../spec/field.ts';
import type { RuledWrite } from '../spec/rule.ts';
import type { Parameters } from '../spec/write-record.ts';
import { isObject, objectsIn } from './objects-in.ts';
import { asNumber } from './say-items.ts';

/** The lists of a stream as the tracker sent them. */
export function listsOf({ filters, triggers, landings, offers }: AnyRecord) {
  return {
    filters: objectsIn(filters),
    triggers: objectsIn(triggers),
    landings: objectsIn(landings),
    offers: objectsIn(offers),
  };
}

/** A stream's row with what is told apart by form under names of its own, for rows to read. */
export function unfoldStream(row: AnyRecord): AnyRecord {
  const { filters, triggers, ...bindings } = listsOf(row);
  return {
    ...row,
    // What is `weight` today was `chance` in 2017 (keitaro.md 2.3).
    weight: row.weight ?? row.chance,
    ...bindings,
    filters: filters.map((filter) => ({ ...filter, ...payloadIn(filter.payload) })),
    triggers: triggers.map((trigger) => ({
      ...trigger,
      alternative_url_list: String(trigger.alternative_urls ?? '').split(/\r?\n/),
    })),
  };
}

/** What was said of a stream in the tracker's form. Each generation ignores the other's name of the weight. */
export function foldStream(said: Parameters): Parameters {
  const { weight, filters, triggers } = said;
  return {
    ...said,
    ...(weight === undefined ? {} : { chance: weight }),
    ...(Array.isArray(filters) ? { filters: (filters as readonly Parameters[]).map(foldFilter) } : {}),
    ...(Array.isArray(triggers) ? { triggers: (triggers as readonly Parameters[]).map(foldTrigger) } : {}),
  };
}

/** A filter looks for values or limits visitors: it has one payload. */
export function onePayload({ given }: RuledWrite): void {
  objectsIn(given.filters).forEach(({ payload, limit }, index) => {
    if (limit == null || objectsOrTexts(payload).length === 0) return;
    throw new InvalidChange(
      `filters[${index}].limit`,
      'INVALID_VALUE',
      `"filters[${index}]" has either a "payload" or a "limit"; make the other null.`,
    );
  });
}

function objectsOrTexts(list: unknown): readonly unknown[] {
  return Array.isArray(list) ? list : [];
}

/**
 * A list or a text is what a filter looks for, several values with commas between them; an object holds its settings
 * (keitaro.md 1.9, 3.7).
 */
function payloadIn(payload: unknown): AnyRecord {
  if (!isObject(payload)) return { payload_texts: payload == null ? [] : String(payload).split(',') };
  const isList = Object.keys(payload).every((key) => /^\d+$/.test(key));
  if (!isList) return isLimit(payload) ? { limit: payload } : { payload_object: payload };
  const texts = Object.values(payload).map((item) => (isObject(item) ? JSON.stringify(item) : String(item ?? '')));
  return { payload_texts: texts };
}

/** The one object of which the form is known. */
function isLimit(payload: AnyRecord): boolean {
  return Object.keys(payload).some((key) => ['per_hour', 'per_day', 'total'].includes(key));
}

/** A payload that nothing was said of goes back as it came; of a limit, so do its parts. */
function foldFilter({ payload_texts: texts, limit, ...said }: Parameters): Parameters {
  const came = isObject(said.payload) && !Array.isArray(said.payload) ? numbersIn(said.payload) : said.payload;
  if (texts === undefined && limit === undefined) return { ...said, ...(came === undefined ? {} : { payload: came }) };
  if (isObject(limit)) return { ...said, payload: { ...(isObject(came) && isLimit(came) ? came : {}), ...limit } };
  return { ...said, payload: texts ?? null };
}

/** Numbers were read as text. */
function numbersIn(settings: AnyRecord): Parameters {
  return Object.fromEntries(Object.entries(settings).map(([name, value]) => [name, asNumber(value)]));
}

/** Addresses are one text with a line for each (keitaro.md 3.7). */
function foldTrigger({ alternative_url_list: urls, ...said }: Parameters): Parameters {
  if (urls === undefined) return said;
  return { ...said, alternative_urls: Array.isArray(urls) ? urls.join('\n') : null };
}
