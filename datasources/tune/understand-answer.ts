import {
  type InvalidChangeCode,
  Malformed,
  type PlatformError,
  RateLimited,
  Rejected,
  Unauthorized,
} from '../errors.ts';
import { parseJson } from '../json.ts';
import { type Answer, type Line, quote } from '../line.ts';
import { lost, refuseStatus } from '../refuse-status.ts';
import type { Field, Fields } from '../spec/field.ts';
import type { Operation } from '../spec/operation.ts';
import { isObject } from '../spec/read-record.ts';
import type { Parameters } from '../spec/write-record.ts';
import { idSign, rowsIn } from './found-rows.ts';

/** The `data` of an answer; throws what TUNE says against the call, in the order of checks of hasoffers.md 1.7. */
export async function understand(
  line: Line,
  operation: Operation,
  answer: Answer,
  parameters: Parameters = {},
): Promise<unknown> {
  refuseStatus(answer, operation.effect);
  const { response } = objectIn(parseJson(inOrder(await answer.text())));
  const { status, data, errors, errorMessage } = objectIn(response);
  const complaints = rowsIn(errors);
  // Before the controller is reached there is neither a status nor data (hasoffers.md 1.7 e).
  if (complaints.length > 0 || (status !== undefined && status !== '1'))
    throw refusal(line, operation, parameters, complaints, errorMessage);
  if (status === undefined) throw new Malformed("TUNE's answer does not say whether it succeeded.");
  return data;
}

/**
 * Maps are keyed by id in the order asked for, and JavaScript would put such keys in the order of numbers
 * (hasoffers.md 1.6). With a sign before the digits they stay where they are; within a text no quote stands bare, so
 * that nothing but keys is touched.
 */
function inOrder(json: string): string {
  return json.replace(/"(\d+)"(?=\s*:)/g, `"${idSign}$1"`);
}

/** The answer is never shown: it echoes the token (hasoffers.md 1.6). */
function objectIn(value: unknown): Readonly<Record<string, unknown>> {
  if (isObject(value)) return value;
  throw new Malformed("TUNE's answer is not as its manual says; check the account's url.");
}

function refusal(
  line: Line,
  { effect, takes }: Operation,
  parameters: Parameters,
  complaints: readonly unknown[],
  errorMessage: unknown,
): PlatformError {
  const [first = {}] = complaints.filter(isObject);
  const message = [errorMessage, first.publicMessage, first.err_msg].find((text) => typeof text === 'string') ?? '';
  if (message.includes('API usage exceeded rate limit')) return throttled(message);
  const unauthorized = authorization.find(([words]) => words.test(message))?.[1];
  if (unauthorized) return new Unauthorized(unauthorized);
  if (/database error/i.test(message)) return lost(effect, 'it had an error of its own');
  const details = complaints.filter(isObject).flatMap(({ err_msg }) => (typeof err_msg === 'string' ? [err_msg] : []));
  const said = details.length > 0 ? details.join(' ') : message;
  if (said === '') return new Malformed('TUNE refused without saying why.');
  return new Rejected(quote(line, said), faultIn(takes, parameters, first, message));
}

/** Which field is at fault, and in which way: of a write only, because what it takes is what we call its fields. */
function faultIn(
  takes: Fields,
  parameters: Parameters,
  { attribute_name: attribute, err_code: code }: Readonly<Record<string, unknown>>,
  message: string,
): { readonly field: string | null; readonly code?: InvalidChangeCode } {
  const rows = Object.entries(takes).filter(([, row]) => !row.readOnly);
  const isNamed = ({ wire, readAt }: Field) => attribute === wire || (readAt !== undefined && attribute === readAt);
  const named = rows.find(([, row]) => isNamed(row))?.[0];
  if (named) return { field: named, ...(codes[String(code)] ?? {}) };
  // A thing that is not there is told by its id alone (hasoffers.md 1.7).
  const [, missing] = /^Failed to hydrate rows: (\S+)$/.exec(message) ?? [];
  const [found, ...others] = missing === undefined ? [] : rows.filter(([, { wire }]) => parameters[wire] === missing);
  return found && others.length === 0 ? { field: found[0], code: 'INVALID_VALUE' } : { field: null };
}

/** Blank, and not acceptable (hasoffers.md 1.7). */
const codes: Readonly<Record<string, { readonly code: InvalidChangeCode }>> = {
  1: { code: 'REQUIRED' },
  3: { code: 'INVALID_VALUE' },
};

/** A whole window is waited for: whether it slides or is fixed, none of it is left then (hasoffers.md 1.8). */
function throttled(message: string): RateLimited {
  const [, seconds = '10'] = /Configured: \d+\/(\d+)s/.exec(message) ?? [];
  return new RateLimited('TUNE says it is asked too often.', { retryAfter: Number(seconds) });
}

/** Texts about who asks (hasoffers.md 1.7), and what to do about them. */
const authorization: readonly (readonly [RegExp, string])[] = [
  [/Network id is not valid/i, 'TUNE refused the NetworkId or its NetworkToken.'],
  [/is not authenticated|Invalid Authorization/i, 'TUNE refused the NetworkToken.'],
  [/is not white-?listed/i, "TUNE takes no calls from this server's address; allow it under Support, API."],
];
