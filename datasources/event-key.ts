/** What it takes to find an event again: when it happened and its id, as one text. */
export function eventKey(occurredAt: string, nativeId: string): string {
  return `${Date.parse(occurredAt)}~${nativeId}`;
}

/** The form of such a text. */
export const eventKeys = /^-?\d{1,15}~[^\n]{1,200}$/;

/** Milliseconds since 1970, and the platform's id. */
export function splitEventKey(key: string): { readonly at: number; readonly nativeId: string } {
  const [at = '', ...rest] = key.split('~');
  return { at: Number(at), nativeId: rest.join('~') };
}
