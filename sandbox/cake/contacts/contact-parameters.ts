import type { ParameterValues } from '../bind-arguments.ts';
import { byte, enumeration, int, onOff, text } from '../scalars.ts';

/** The 19 parameters of ADDEDIT Contact v3 in the order of the manual (cake.md 2.2); members marked "~" there are in. */
export const contactParameters = {
  entity_type: enumeration('affiliate', 'advertiser', 'buyer', 'list_manager'),
  entity_id: int,
  contact_id: int,
  role_id: byte,
  include_in_mass_emails: onOff,
  contact_first_name: text,
  contact_middle_name: text,
  contact_last_name: text,
  contact_email_address: text,
  contact_password: text,
  contact_title: text,
  contact_department_id: int,
  contact_phone_work: text,
  contact_phone_cell: text,
  contact_phone_fax: text,
  contact_im_service: text,
  contact_im_name: text,
  contact_timezone: text,
  contact_language_id: int,
};

/** The parameters of one call, read. */
export type ContactValues = ParameterValues<typeof contactParameters>;
