import { asError } from '../as-error.ts';
import type { Call } from '../call.ts';
import type { OwnName } from '../model.ts';
import type { EntitySpec, RecordsByIds } from '../platform.ts';
import type { RecordOf } from '../spec/field.ts';
import { writeChanges } from '../spec/write-record.ts';
import { addedit } from './addedit.ts';
import { exportAdvertisers } from './advertiser.ts';
import { exportAffiliates } from './affiliate.ts';
import type { CakeConnection } from './connection.ts';
import { contactWriteFields, holderWords } from './contact-fields.ts';
import { contactsOf, type Holders } from './contacts-of.ts';
import { operations } from './operations.ts';
import { wire } from './wire.ts';

type Contact = RecordOf<typeof contactWriteFields>;
type Holder = keyof typeof holderWords;

const made = addedit({
  operation: operations.editContact,
  id: 'contact_id',
  fields: contactWriteFields,
  keyOf: (contactId, { holder, holderId }) => contactKey(holder, holderId, contactId),
  lookalikes: async (connection: CakeConnection, { holder, holderId, emailAddress }, call) => {
    const contacts = await contactsOf(holdersOf[holder as Holder], connection, String(holderId), call);
    return contacts.filter((record) => record.emailAddress === emailAddress);
  },
});

/**
 * CAKE has no list of contacts and finds none by its number: a contact is read in the export of whom it belongs to, so
 * that is part of its id. INFERRED: contacts of buyers and list managers can be made, and no export of ours shows them.
 */
export const contact: EntitySpec<OwnName> = {
  says: 'A person at an affiliate or an advertiser; its id says which: "affiliate~501~7001".',
  fields: contactWriteFields,
  nativeIds: /^(affiliate|advertiser)~[1-9]\d{0,9}~[1-9]\d{0,9}$/,

  common: ({ holder, holderId, contactId }: Contact) => ({ nativeId: contactKey(holder, holderId, contactId) }),

  listWithin: {
    by: ['affiliateId', 'advertiserId'],
    list: async (connection: CakeConnection, { by, value }, limit, call) => {
      const contacts = await contactsOf(
        holdersOf[by === 'affiliateId' ? 'AFFILIATE' : 'ADVERTISER'],
        connection,
        value,
        call,
      );
      return { records: contacts.slice(0, limit), odd: [], complete: contacts.length <= limit };
    },
  },
  byIds: contactsByIds,

  writes: {
    create: made.create,
    // Whose contact it is counts on creation only (cake.md 2.2), and there is no word for leaving it: so it is said as it is.
    change: ({ account }, { changes, completed, present }) => [
      {
        operation: operations.editContact,
        parameters: {
          contact_id: String(present.contactId),
          ...writeChanges(wire, contactWriteFields, changes, account.timeZone, completed),
          entity_type: holderWords[present.holder as Holder],
        },
      },
    ],
  },
};

const holdersOf: Readonly<Record<Holder, Holders>> = {
  AFFILIATE: { holder: 'AFFILIATE', given: exportAffiliates },
  ADVERTISER: { holder: 'ADVERTISER', given: exportAdvertisers },
};

function contactKey(holder: unknown, holderId: unknown, contactId: unknown): string {
  return contactId == null ? '' : `${holderWords[holder as Holder]}~${String(holderId)}~${String(contactId)}`;
}

/** One call for everyone at the same place. */
async function contactsByIds(connection: CakeConnection, keys: readonly string[], call: Call): Promise<RecordsByIds> {
  const places = [...new Set(keys.map((key) => key.slice(0, key.lastIndexOf('~'))))];
  const found = await Promise.all(
    places.map(async (place) => {
      const [word, holderId = ''] = place.split('~');
      const holder = word === holderWords.AFFILIATE ? 'AFFILIATE' : 'ADVERTISER';
      return [place, await contactsOf(holdersOf[holder], connection, holderId, call).catch(asError)] as const;
    }),
  );
  const byPlace = new Map(found);
  return keys.map((key) => {
    const contacts = byPlace.get(key.slice(0, key.lastIndexOf('~')));
    if (!contacts || contacts instanceof Error) return contacts ?? null;
    return contacts.find((record) => key.endsWith(`~${String(record.contactId)}`)) ?? null;
  });
}
