import { orError } from '../as-error.ts';
import type { Call } from '../call.ts';
import { Malformed } from '../errors.ts';
import type { Detail } from '../platform.ts';
import type { AnyRecord } from '../spec/field.ts';
import type { CakeConnection } from './connection.ts';
import { contactWriteFields, type holderWords } from './contact-fields.ts';
import { type Export, sweepExport } from './exported.ts';

/** Who has contacts that an export of ours shows, and which. */
export interface Holders {
  readonly holder: keyof typeof holderWords;
  readonly given: Export;
}

/** The contacts of one of them: no call lists them in another way. None of nobody. */
export async function contactsOf(
  { holder, given }: Holders,
  connection: CakeConnection,
  holderId: string,
  call: Call,
): Promise<readonly AnyRecord[]> {
  const { records, odd } = await sweepExport(given, connection, { [given.id]: holderId }, 1, call);
  if (odd[0]) throw new Malformed(odd[0].message);
  const contacts = (records[0]?.contacts ?? []) as readonly AnyRecord[];
  return contacts.map((person) => ({ ...person, holder, holderId }));
}

/** The contacts behind each of them, as records that can be changed. */
export function contactRecords(holders: Holders): Detail {
  return {
    own: 'contact',
    named: 'Contact',
    says: 'Its people as records that can be changed, each with its id.',
    fields: contactWriteFields,
    load: (connection: CakeConnection, ids, call) =>
      Promise.all(ids.map((id) => orError(() => contactsOf(holders, connection, id, call)))),
  };
}
