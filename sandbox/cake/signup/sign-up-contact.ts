import { type CakeAccount, takeId } from '../cake-account.ts';
import { emptyContact } from '../contacts/empty-contact.ts';
import { imService } from '../contacts/im-service.ts';
import { tooLong } from '../find-problem.ts';
import { languages } from '../languages.ts';
import type { StoredContact } from '../stored-advertiser.ts';

/** What a sign-up says of the person who signs up, in the words of Affiliate v4; Advertiser v1 has fewer of them. */
export interface SignUpContact {
  readonly contact_first_name: string;
  readonly contact_middle_name: string;
  readonly contact_last_name: string;
  readonly contact_email_address: string;
  readonly contact_title: string;
  readonly contact_phone_work: string;
  readonly contact_phone_cell: string;
  readonly contact_phone_fax: string;
  readonly contact_im_service: string;
  readonly contact_im_name: string;
  readonly contact_timezone: string;
  readonly contact_language_id: number;
}

/** Why a person cannot sign up, or undefined; the words and the lengths are those of ADDEDIT Contact. */
export function signUpContactProblem(values: SignUpContact): string | undefined {
  const { contact_first_name: first, contact_last_name: last, contact_email_address: email } = values;
  if ([first, last, email].includes('')) return 'Missing Required Fields';
  const languageId = values.contact_language_id;
  if (languageId !== 0 && !languages.has(languageId)) return 'Invalid Language ID';
  return (
    tooLong([
      [first, 25, 'Invalid First Name'],
      [values.contact_middle_name, 25, 'Invalid Middle Name'],
      [last, 60, 'Invalid Last Name'],
      [email, 60, 'Invalid Email Address'],
      [values.contact_title, 30, 'Invalid Title'],
    ]) ?? (imService(values.contact_im_service) === null ? 'Invalid IM Service' : undefined)
  );
}

/** The contact of a new affiliate or advertiser. Its password "can no longer be set" (cake.md 2.7). */
export function signUpContact(account: CakeAccount, roleId: number, values: SignUpContact): StoredContact {
  return {
    ...emptyContact(takeId(account, 'contact'), roleId),
    first_name: values.contact_first_name,
    middle_name: values.contact_middle_name,
    last_name: values.contact_last_name,
    email_address: values.contact_email_address,
    title: values.contact_title,
    phone_work: values.contact_phone_work,
    phone_cell: values.contact_phone_cell,
    phone_fax: values.contact_phone_fax,
    im_service: imService(values.contact_im_service) ?? '',
    im_name: values.contact_im_name,
    timezone: values.contact_timezone,
    language_id: values.contact_language_id || null,
    include_in_mass_emails: true,
  };
}
