import { Malformed } from './errors.ts';

/** JSON with every number as the text it was sent as, so that money and long ids lose nothing on the way. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text, numberAsSent);
  } catch (cause) {
    throw new Malformed("The platform answered with something that is not JSON; check the account's url.", { cause });
  }
}

function numberAsSent(_key: string, value: unknown, context?: { readonly source?: string }): unknown {
  return typeof value === 'number' ? (context?.source ?? String(value)) : value;
}
