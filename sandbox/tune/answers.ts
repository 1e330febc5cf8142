import type { WireAnswer } from '../simulated-platform.ts';
import type { Call } from './call.ts';
import { type PhpMap, type PhpObject, type PhpValue, printPhpJson } from './php-value.ts';
import type { Refusal } from './refusal.ts';

/** Success (hasoffers.md 1.6). */
export function answerData(call: Call, data: PhpValue): WireAnswer {
  return answer({
    request: echo(call),
    response: { status: 1, httpStatus: 200, data, errors: [], errorMessage: null },
  });
}

/** Failure under HTTP 200 (hasoffers.md 1.7 a to d). */
export function answerRefusal(call: Call, refusal: Refusal, errorsAsObject: boolean): WireAnswer {
  const [first, ...rest] = refusal.errors;
  const errors = errorsAsObject && first !== undefined && rest.length === 0 ? first : refusal.errors;
  return answer({
    request: echo(call),
    response: { status: -1, httpStatus: 200, data: '', errors, errorMessage: refusal.message },
  });
}

/** Failure before any controller: no echo, no status, no data (hasoffers.md 1.7 e). */
export function answerUnreached(publicMessage: string): WireAnswer {
  return answer({ response: { errors: { publicMessage }, link: 'http://developers.hasoffers.com/' } });
}

/** What the web server answers outside the API; invented. */
export function answerNotFound(): WireAnswer {
  return { status: 404, contentType: 'text/html; charset=iso-8859-1', body: '<h1>Not Found</h1>\n' };
}

/** What the web server answers to a GET that is too long, in the words that one client remembers (hasoffers.md 1.3). */
export function answerTooLong(): WireAnswer {
  const words = "The requested URL's length exceeds the capacity limit for this server.";
  const body = `<h1>Request-URI Too Large</h1>\n<p>${words}</p>\n`;
  return { status: 414, contentType: 'text/html; charset=iso-8859-1', body };
}

/** The headers that were seen besides the content type (hasoffers.md 1.6). */
function answer(value: PhpObject): WireAnswer {
  return {
    status: 200,
    contentType: 'application/json',
    headers: { 'Access-Control-Allow-Origin': '*', 'Access-Control-Allow-Headers': 'X-Requested-With' },
    body: printPhpJson(value),
  };
}

/** Every parameter comes back as it was parsed, the token included (hasoffers.md 1.6). */
function echo({ target, version, parameters }: Call): PhpMap {
  const implied = { Target: target, Format: 'json', Service: 'HasOffers', Version: version };
  return new Map<string, PhpValue>([...Object.entries(implied), ...parameters]);
}
