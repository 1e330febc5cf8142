import type { Fields } from '../spec/field.ts';

/** Our name of the field in a message such as "Invalid Offer Name", whose words are those of the parameter; or null. */
export function fieldNamedIn(message: string, fields: Fields): string | null {
  const said = `_${(message.toLowerCase().match(/[a-z0-9]+/g) ?? []).join('_')}_`;
  const named = Object.entries(fields).flatMap(([name, { wire }]) => {
    const wording = wordings(wire).find((candidate) => said.includes(`_${candidate}_`)) ?? lastWord(wire, said);
    return wording === undefined ? [] : [{ name, wording }];
  });
  // The longest wording wins: "Invalid Offer Name" speaks of more than the offer.
  return named.sort((a, b) => b.wording.length - a.wording.length)[0]?.name ?? null;
}

/** CAKE says "Media Type ID" of `allowed_media_type_ids`. */
function wordings(wire: string): readonly string[] {
  return [wire, wire.replace(/^allowed_/, '').replace(/s$/, '')];
}

/** "Invalid Offer" speaks of `offer_id`, while in "Invalid Offer Name" the same word is only the beginning. */
function lastWord(wire: string, said: string): string | undefined {
  const word = wire.replace(/_id$/, '');
  return word !== wire && said.endsWith(`_${word}_`) ? word : undefined;
}
