/** The id of a record that its platform finds only within something: that thing's id and its own, as one text. */
export function keyWithin(value: string, nativeId: string): string {
  return `${value}~${nativeId}`;
}

/** The form of such a text. */
export const keysWithin = /^[1-9]\d{0,18}~[1-9]\d{0,18}$/;

/** What it is found within, and the platform's id. */
export function splitKeyWithin(key: string): { readonly value: string; readonly nativeId: string } {
  const [value = '', nativeId = ''] = key.split('~');
  return { value, nativeId };
}
