import type { CakeAccount } from '../cake-account.ts';
import { tooLong, unknownId } from '../find-problem.ts';
import { languages } from '../languages.ts';
import { roles } from '../roles.ts';
import type { ContactValues } from './contact-parameters.ts';
import { imService } from './im-service.ts';

/**
 * Why a call is refused, or undefined. The manual has the message for a switch without a word to keep (4.8) and none
 * else: the others are made in the likeness of Affiliate's.
 */
export function contactProblem({ lookups }: CakeAccount, values: ContactValues): string | undefined {
  const missing = values.contact_id === 0 ? newContactProblem(values) : undefined;
  return (
    missing ??
    unknownId([
      [Math.max(values.contact_department_id, 0), lookups.departments, 'Invalid Department ID'],
      [Math.max(values.contact_language_id, 0), languages, 'Invalid Language ID'],
    ]) ??
    tooLong([
      [values.contact_first_name, 25, 'Invalid First Name'],
      [values.contact_middle_name, 25, 'Invalid Middle Name'],
      [values.contact_last_name, 60, 'Invalid Last Name'],
      [values.contact_email_address, 60, 'Invalid Email Address'],
      [values.contact_password, 25, 'Invalid Password'],
      [values.contact_title, 30, 'Invalid Title'],
    ]) ??
    (imService(values.contact_im_service) === null ? 'Invalid IM Service' : undefined)
  );
}

/** The role is not used on edit (cake.md 4.9) and so not checked there; which holder it belongs to is not documented. */
function newContactProblem(values: ContactValues): string | undefined {
  const { role_id, include_in_mass_emails, contact_email_address: email } = values;
  const incomplete = role_id === 0 || include_in_mass_emails === 'no_change' || email === '' || email === 'NULL';
  if (incomplete) return 'Missing Required Fields';
  return roles.some(([id]) => id === role_id) ? undefined : 'Invalid Role ID';
}
