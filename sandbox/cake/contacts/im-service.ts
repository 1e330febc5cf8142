/**
 * The instant messenger of a call (cake.md 2.2): a number is one of the documented ids, -1 or an empty text leaves
 * (undefined). INFERRED that any other text is the name itself, as version 3 must accept one. Null is an unknown id.
 */
export function imService(sent: string): string | null | undefined {
  if (sent === '' || sent === '-1') return undefined;
  return /^-?\d+$/.test(sent) ? (services[Number(sent)] ?? null) : sent;
}

const services = ['AIM', 'Google', 'MSN', 'Skype', 'Yahoo'];
