import type { CakeAccount } from '../cake-account.ts';
import { roles } from '../roles.ts';
import type { StoredContact } from '../stored-advertiser.ts';

/** Somebody who can log in, and for whom. */
export interface Person {
  readonly email_address: string;
  readonly first_name: string;
  readonly last_name: string;
  readonly role_id: number;
  /** Null for employees, whose company is the instance's own. INFERRED. */
  readonly company: { readonly id: number; readonly name: string } | null;
}

/** Everybody by contact id: the employees, and the contacts of affiliates, advertisers and buyers. */
export function peopleOf(account: CakeAccount): ReadonlyMap<number, Person> {
  const { lookups, affiliates, advertisers, buyers } = account;
  return new Map([
    ...[...lookups.accountManagers].map(([id, name]): Entry => [id, employee(id, name)]),
    ...[...affiliates.values()].flatMap(({ affiliate_id: id, affiliate_name: name, contacts }) =>
      contacts.map((contact) => holderContact(contact, { id, name })),
    ),
    ...[...advertisers.values()].flatMap(({ advertiser_id: id, advertiser_name: name, contacts }) =>
      contacts.map((contact) => holderContact(contact, { id, name })),
    ),
    ...[...buyers.values()].flatMap(({ buyer_id: id, buyer_name: name, contacts }) =>
      contacts.map((contact) => holderContact(contact, { id, name })),
    ),
  ]);
}

type Entry = readonly [number, Person];

/** Their records are not simulated but for the name: the address, the parts of the name and the role are invented. */
function employee(id: number, name: string): Person {
  const [first_name = '', ...others] = name.split(' ');
  const email_address = `manager${id}@instance.example`;
  return { email_address, first_name, last_name: others.join(' '), role_id: managerRoleId, company: null };
}

const managerRoleId = roles[0][0];

function holderContact(contact: StoredContact, company: { id: number; name: string }): Entry {
  const { contact_id: id, email_address, first_name, last_name, role_id } = contact;
  return [id, { email_address, first_name, last_name, role_id, company }];
}
