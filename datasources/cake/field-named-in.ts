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

/**
 * CAKE says "Media Type ID" of `allowed_media_type_ids`, "Disposition Delay Hours" of `auto_disposition_delay_hours`,
 * "First Name" of `contact_first_name` and "Address Street 2" of `address_street2`.
 */
function wordings(wire: string): readonly string[] {
  const short = wire.replace(/^(allowed|auto|contact)_/, '');
  const forms = [wire, short, short.replace(/s$/, ''), wire.replace(/(?<=[a-z])(\d)$/, '_$1')];
  return otherWords[wire] ? [...forms, otherWords[wire]] : forms;
}

/** INFERRED: managers are contacts, and a contract that an offer names is the one it redirects to (cake.md 1.8). */
const otherWords: Readonly<Record<string, string>> = {
  account_manager_id: 'contact_id',
  redirect_offer_contract_id: 'offer_contract',
};

/** "Invalid Offer" speaks of `offer_id`, while in "Invalid Offer Name" the same word is only the beginning. */
function lastWord(wire: string, said: string): string | undefined {
  const word = wire.replace(/_id$/, '');
  return word !== wire && said.endsWith(`_${word}_`) ? word : undefined;
}
