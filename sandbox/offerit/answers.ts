import type { WireAnswer } from '../simulated-platform.ts';
import type { OfferitChoices } from './choices.ts';
import type { Refusal } from './refusal.ts';

/** Anything that can travel in an answer. */
export type Json = string | number | bigint | boolean | null | readonly Json[] | JsonObject | JsonMap;

/** A JSON object. */
export interface JsonObject {
  readonly [key: string]: Json;
}

/** A PHP array with keys: it keeps their order, and numbers beyond 2^53 their digits, which JSON.stringify would not. */
export interface JsonMap extends ReadonlyMap<string, Json> {}

/** The envelope as most pages spell it (offerit.md 1.1). */
export function success(message?: Json): JsonObject {
  return message === undefined ? { result: 'Success' } : { result: 'Success', message };
}

/** The envelope of the pages that spell it small (offerit.md 1.1). */
export function smallSuccess(message?: Json): JsonObject {
  return message === undefined ? { result: 'success' } : { result: 'success', message };
}

/** An object that is a PHP array inside: an empty one prints as a list (offerit.md 1.3, INFERRED). */
export function phpMap(choices: OfferitChoices, entries: readonly (readonly [string, Json])[]): Json {
  if (entries.length > 0) return new Map(entries);
  return choices.emptyMap === 'list' ? [] : {};
}

/** A call that ran: 200. The content type is nowhere told (offerit.md 1): invented. */
export function answerJson(choices: OfferitChoices, body: Json, status = 200): WireAnswer {
  const printed = `${choices.phpWarnings ? phpWarning : ''}${printJson(body)}`;
  return { status, contentType: 'application/json; charset=utf-8', body: printed };
}

/** A call that was turned down, in an invented body (offerit.md 1.2). */
export function answerRefusal(choices: OfferitChoices, { status, message }: Refusal): WireAnswer {
  if (choices.errorBody === 'json') return answerJson(choices, { result: 'Error', message }, status);
  const body = `<html><head><title>Error</title></head><body><h1>${message}</h1></body></html>\n`;
  return { status, contentType: 'text/html; charset=utf-8', body };
}

/** No limit is documented (offerit.md 7): status, words and second are invented. */
export function answerThrottled(choices: OfferitChoices): WireAnswer {
  return {
    ...answerJson(choices, { result: 'Error', message: 'Too many requests' }, 429),
    headers: { 'Retry-After': '1' },
  };
}

/** Keys that count up from 0 make a list, as PHP has it (offerit.md 1.3). */
function printJson(value: Json): string {
  if (typeof value === 'bigint') return String(value);
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (isList(value)) return `[${value.map(printJson).join(',')}]`;
  if (!isMap(value)) return printMembers(Object.entries(value));
  const isSequence = [...value.keys()].every((key, index) => key === String(index));
  return isSequence ? printJson([...value.values()]) : printMembers([...value]);
}

function printMembers(members: readonly (readonly [string, Json])[]): string {
  return `{${members.map(([key, member]) => `${JSON.stringify(key)}:${printJson(member)}`).join(',')}}`;
}

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}

function isMap(value: JsonObject | JsonMap): value is JsonMap {
  return value instanceof Map;
}

const phpWarning =
  '<br />\n<b>Warning</b>:  Undefined array key "offer" in <b>offer.php</b> on line <b>251</b><br />\n';
