import { commonLookups } from './common-lookups.ts';
import type { Names } from './lookups.ts';
import { pair } from './pair-trees.ts';
import { flag, idNameStore, number, object, type Tree, text } from './response-tree.ts';
import { roles } from './roles.ts';
import type { StoredAddress, StoredContact } from './stored-advertiser.ts';

/** The address of an affiliate or an advertiser, under the names of the export. */
export function addressTree(address: StoredAddress): Tree {
  return object({
    street_1: text(address.address_street),
    street_2: text(address.address_street2),
    city: text(address.address_city),
    state: text(address.address_state),
    zip_code: text(address.address_zip_code),
    country: text(address.address_country),
  });
}

/** A contact_info of cake.md 3.2. */
export function contactTree(contact: StoredContact): Tree {
  return object({
    contact_id: number(contact.contact_id),
    contact_type: nilPair('contact_type', contact.contact_type_id, commonLookups.contactTypes),
    role: pair('role', contact.role_id, roleNames),
    department: nilPair('department', contact.department_id, commonLookups.departments),
    first_name: text(contact.first_name),
    middle_name: text(contact.middle_name),
    last_name: text(contact.last_name),
    email_address: text(contact.email_address),
    title: text(contact.title),
    phone_work: text(contact.phone_work),
    phone_cell: text(contact.phone_cell),
    phone_fax: text(contact.phone_fax),
    im_service: text(contact.im_service),
    im_name: text(contact.im_name),
    include_in_mass_emails: flag(contact.include_in_mass_emails),
    notes: text(''),
  });
}

const roleNames: Names = new Map(roles.map(([id, name]) => [id, name]));

function nilPair(name: string, id: number | null, names: Names): Tree {
  if (id !== null) return pair(name, id, names);
  return idNameStore({ [`${name}_id`]: number(null), [`${name}_name`]: text(null) });
}
