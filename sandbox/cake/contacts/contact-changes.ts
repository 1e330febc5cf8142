import { changes, clearableText, unclearableText } from '../edit-words.ts';
import type { StoredContact } from '../stored-advertiser.ts';
import type { ContactValues } from './contact-parameters.ts';
import { imService } from './im-service.ts';

/** What a valid call stores, new or not (cake.md 2.2), but for the role: a name that is not in the answer is left alone. */
export function contactChanges(values: ContactValues): Partial<StoredContact> {
  const { include_in_mass_emails: mass, contact_department_id: department, contact_language_id: language } = values;
  return {
    ...changes(texts, (name) => clearableText(values[`contact_${name}`], '')),
    ...changes(['im_service'], () => clearableText(imService(values.contact_im_service) ?? '', '')),
    // A contact has to have one (cake.md 4.16).
    ...changes(['email_address'], (name) => unclearableText(values[`contact_${name}`])),
    ...(mass !== 'no_change' && { include_in_mass_emails: mass === 'on' }),
    // Version 3 says -1 and version 2 said 0: INFERRED that both leave.
    ...(department > 0 && { department_id: department }),
    // -1 leaves; 0 set null in version 2, and INFERRED that it still does.
    ...(language >= 0 && { language_id: language || null }),
  };
}

/** The literal NULL clears. The manual says so of names (4.3 b); INFERRED that it is so of the other texts too. */
const texts = [
  'first_name',
  'middle_name',
  'last_name',
  'password',
  'title',
  'phone_work',
  'phone_cell',
  'phone_fax',
  'im_name',
  'timezone',
] as const;
