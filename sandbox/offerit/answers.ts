import type { WireAnswer } from '../simulated-platform.ts';
import type { OfferitChoices } from './choices.ts';
import type { Refusal } from './refusal.ts';

/** Anything that can travel in an answer. */
export type Json = string | number | boolean | null | readonly Json[] | JsonObject;

/** A JSON object. */
export interface JsonObject {
  readonly [key: string]: Json;
}

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
  return entries.length === 0 && choices.emptyMap === 'list' ? [] : Object.fromEntries(entries);
}

/** A call that ran: 200. The content type is nowhere told (offerit.md 1): invented. */
export function answerJson(choices: OfferitChoices, body: Json, status = 200): WireAnswer {
  const printed = `${choices.phpWarnings ? phpWarning : ''}${JSON.stringify(body)}`;
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

const phpWarning =
  '<br />\n<b>Warning</b>:  Undefined array key "offer" in <b>offer.php</b> on line <b>251</b><br />\n';
