import type { WireAnswer } from '../simulated-platform.ts';
import { answerJson } from './answers.ts';
import type { Dialect } from './dialect.ts';

/** Messages by field, the body of a failed validation (keitaro.md 1.3). */
export type FieldErrors = Readonly<Record<string, readonly string[]>>;

/** Ends the handling of a request with the answer the tracker gives to a request it turns down. */
export class Refusal extends Error {
  readonly answer: WireAnswer;

  constructor(answer: WireAnswer) {
    super(`refused with ${answer.status}`);
    this.answer = answer;
  }
}

/** For a key that is missing, wrong or revoked: 401 (keitaro.md 1.3); the wording is invented. */
export function unauthorized(): Refusal {
  return errorRefusal(401, 'Wrong API key');
}

/** For a body that is no JSON object, no empty list and no form: 400 (keitaro.md 1.3); the wording is invented. */
export function malformed(): Refusal {
  return errorRefusal(400, 'Cannot parse the request body');
}

/** For what the tracker cannot make sense of: 400 (keitaro.md 1.3); wordings are invented unless told otherwise. */
export function senseless(words: string, status = 400): Refusal {
  return errorRefusal(status, words);
}

/** For the one request known to break a 2021 tracker (keitaro.md 1.3); "anything" may come, so a bare error does. */
export function broken(): Refusal {
  return errorRefusal(500, 'Internal server error');
}

/** For an id that nothing answers to: plain text or JSON by profile (keitaro.md 1.3); the JSON wording is INFERRED. */
export function missing(dialect: Dialect, model: string, id: number): Refusal {
  return notFound(dialect, `Traffic\\Model\\${model} #${id} not found`);
}

/** For a name that nothing answers to, in the form of a missing id, INFERRED. */
export function missingNamed(dialect: Dialect, kind: string, name: string): Refusal {
  return notFound(dialect, `${kind} "${name}" not found`);
}

/** For a path that is known and not served, one of the choices for those of a table only (keitaro.md 2.1 row 19). */
export function notServed(): Refusal {
  return errorRefusal(404, 'Not found');
}

/** For values the tracker will not store: a field map under 406 or 422 by profile (keitaro.md 1.3). */
export function invalid(dialect: Dialect, errors: FieldErrors): Refusal {
  return new Refusal(answerJson(errors, dialect.validationStatus));
}

function notFound({ missingAsText }: Dialect, words: string): Refusal {
  return missingAsText
    ? new Refusal({ status: 404, contentType: 'text/plain; charset=utf-8', body: words })
    : errorRefusal(404, words);
}

function errorRefusal(status: number, error: string): Refusal {
  return new Refusal(answerJson({ error }, status));
}
