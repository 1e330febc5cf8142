import type { StoredContact } from '../stored-advertiser.ts';

/** A contact before anything was said about it. */
export function emptyContact(contactId: number, roleId: number): StoredContact {
  return {
    contact_id: contactId,
    contact_type_id: null,
    role_id: roleId,
    department_id: null,
    first_name: '',
    middle_name: '',
    last_name: '',
    email_address: '',
    title: '',
    phone_work: '',
    phone_cell: '',
    phone_fax: '',
    im_service: '',
    im_name: '',
    include_in_mass_emails: false,
    password: '',
    timezone: '',
    language_id: null,
  };
}
