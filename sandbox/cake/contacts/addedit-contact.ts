import { type CakeAccount, takeId } from '../cake-account.ts';
import { type Operation, type Written, writeOperation } from '../operation.ts';
import { number } from '../response-tree.ts';
import type { StoredContact } from '../stored-advertiser.ts';
import { contactChanges } from './contact-changes.ts';
import { contactHolders } from './contact-holders.ts';
import { type ContactValues, contactParameters } from './contact-parameters.ts';
import { contactProblem } from './contact-problem.ts';
import { emptyContact } from './empty-contact.ts';

/** ADDEDIT Contact v3: id 0 creates, any other edits. The name of its root is INFERRED (cake.md 1.3). */
export const addeditContact: Operation = writeOperation({
  address: '/api/3/addedit.asmx/Contact',
  root: 'contact_addedit_response',
  parameters: contactParameters,
  payload: 'contact_id',
  write: (account, values) => (values.contact_id === 0 ? create(account, values) : edit(account, values)),
});

/** The words about the entity are invented. */
function create(account: CakeAccount, values: ContactValues): Written {
  if (values.entity_id === 0) return { refused: 'Missing Required Fields' };
  const holders = contactHolders(account)[values.entity_type];
  if (!holders?.has(values.entity_id)) return { refused: 'Invalid Entity ID' };
  const refused = contactProblem(account, values);
  if (refused) return { refused };
  const contact = { ...emptyContact(takeId(account, 'contact'), values.role_id), ...contactChanges(values) };
  holders.add(values.entity_id, contact);
  return written(contact, 'Created');
}

/**
 * The contact is found by its id alone: the documents want an entity id of 0 and recorded calls sent the true one
 * (cake.md 4.16), so that any is accepted. The role is ignored (cake.md 4.9).
 */
function edit(account: CakeAccount, values: ContactValues): Written {
  const holders = Object.values(contactHolders(account)).find((some) => some.find(values.contact_id));
  const contact = holders?.find(values.contact_id);
  if (!holders || !contact) return { refused: 'Invalid Contact ID' };
  const refused = contactProblem(account, values);
  if (refused) return { refused };
  const edited = { ...contact, ...contactChanges(values) };
  holders.replace(edited);
  return written(edited, 'Updated');
}

/** Two spaces before the verb, as recorded (cake.md 3.8). */
function written(contact: StoredContact, verb: string): Written {
  const { contact_id: id, first_name: first, last_name: last } = contact;
  return { message: `Contact ${first} ${last}  ${verb}`, payload: number(id) };
}
