/** What an answer says of itself: done, with what it brings, or refused, in the platform's words. */
export type Envelope =
  | { readonly done: true; readonly payload: unknown }
  | { readonly done: false; readonly message: string };

/**
 * Success is spelt in many ways, and some calls answer without any word of it (offerit.md 1.1). What an answer brings
 * stands under `data`, under `message`, or beside them, which no page shows of get_details (3.1).
 */
export function readEnvelope(body: unknown): Envelope {
  const answer = Array.isArray(body) && body.length === 1 && says(body[0]) ? body[0] : body;
  if (!says(answer)) return { done: true, payload: answer };
  const { result, message, ...others } = answer;
  if (result !== true && String(result).toLowerCase() !== 'success') {
    return { done: false, message: typeof message === 'string' ? message : 'it gave no reason' };
  }
  if ('data' in others) return { done: true, payload: others.data };
  if (typeof message === 'object' && message !== null) return { done: true, payload: message };
  return { done: true, payload: Object.keys(others).length > 0 ? others : message };
}

type Said = Readonly<Record<string, unknown>> & { readonly result: unknown };

function says(value: unknown): value is Said {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, 'result');
}
