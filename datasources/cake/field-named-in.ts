import type { Fields } from '../spec/field.ts';

/** Our name of the field in a message such as "Invalid Offer Name", whose words are those of the parameter; or null. */
export function fieldNamedIn(message: string, fields: Fields): string | null {
  const words = message.toLowerCase().match(/[a-z0-9_]+/g) ?? [];
  const said = words.join('_');
  const named = Object.entries(fields).filter(([, field]) =>
    wordings(field.wire).some((wording) => said.includes(wording)),
  );
  // The longest name wins: "Invalid Payout Modification Type" speaks of more than the payout.
  named.sort(([, a], [, b]) => b.wire.length - a.wire.length);
  return named[0]?.[0] ?? null;
}

/** CAKE says "Offer", "Media Type ID" and "Payout Amount" of `offer_id`, `allowed_media_type_ids` and `payout`. */
function wordings(wire: string): readonly string[] {
  return [wire, wire.replace(/^allowed_/, '').replace(/s$/, '')];
}
