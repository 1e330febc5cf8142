/** Ends the handling of a request; no failure body is documented at all (offerit.md 1.2), so every text here is invented. */
export class Refusal extends Error {
  readonly status: number;

  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

/** For an HTTP request the server cannot use: 400 (offerit.md 1). */
export function malformed(message: string): Refusal {
  return new Refusal(400, message);
}

/** For credentials that are absent or wrong, or a caller whose address is not listed; the status is invented (offerit.md 1). */
export function unauthorized(message: string): Refusal {
  return new Refusal(401, message);
}

/** For an account without the permission (offerit.md 5, INFERRED there); the status is invented. */
export function forbidden(): Refusal {
  return new Refusal(403, 'Permission denied');
}

/** For an endpoint that does not exist: 404 (offerit.md 1). */
export function unknownEndpoint(): Refusal {
  return new Refusal(404, 'Invalid endpoint');
}

/** For a required parameter that is absent or empty: an invalid parameter, so 404 (offerit.md 1, 6). */
export function missingParameter(name: string): Refusal {
  return new Refusal(404, `Missing parameter: ${name}`);
}

/** For a value that is none of its kind, or a name no page lists: 404 (offerit.md 1). */
export function invalidParameter(name: string): Refusal {
  return new Refusal(404, `Invalid parameter: ${name}`);
}

/** For another method on a known path: 405 (offerit.md 1). */
export function wrongMethod(): Refusal {
  return new Refusal(405, 'Invalid method');
}

/** For a call that is well formed and cannot be done: 200 with a result that is no success (offerit.md 1.2, INFERRED). */
export function failed(message: string): Refusal {
  return new Refusal(200, message);
}
