import type { CakeAccount } from '../cake-account.ts';
import type { StoredContact } from '../stored-advertiser.ts';
import type { ContactValues } from './contact-parameters.ts';

/** The records of one kind that have contacts. */
interface ContactHolders {
  has(holderId: number): boolean;
  find(contactId: number): StoredContact | undefined;
  add(holderId: number, contact: StoredContact): void;
  /** Puts a contact where the one of its id is. */
  replace(contact: StoredContact): void;
}

/** Who has contacts, by entity type; list managers are in no collection of the sandbox. */
export function contactHolders(account: CakeAccount): Partial<Record<ContactValues['entity_type'], ContactHolders>> {
  return {
    affiliate: holdersIn(account.affiliates),
    advertiser: holdersIn(account.advertisers),
    buyer: holdersIn(account.buyers),
  };
}

function holdersIn<Holder extends { readonly contacts: readonly StoredContact[] }>(
  rows: Map<number, Holder>,
): ContactHolders {
  const isOf = (contactId: number) => (contact: StoredContact) => contact.contact_id === contactId;
  return {
    has: (holderId) => rows.has(holderId),
    find: (contactId) => [...rows.values()].flatMap(({ contacts }) => contacts).find(isOf(contactId)),
    add: (holderId, contact) => {
      const holder = rows.get(holderId);
      if (holder) rows.set(holderId, { ...holder, contacts: [...holder.contacts, contact] });
    },
    replace: (contact) => {
      for (const [holderId, holder] of rows) {
        const place = holder.contacts.findIndex(isOf(contact.contact_id));
        if (place >= 0) rows.set(holderId, { ...holder, contacts: holder.contacts.with(place, contact) });
      }
    },
  };
}
