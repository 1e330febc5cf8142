import { cannotLeave, choice, type Fields, reference, text, toggle } from '../spec/field.ts';
import { pairRow } from './pair.ts';
import { byte, int } from './scalar-limits.ts';
import { nullWord } from './wire.ts';

const readOnly = { readOnly: true } as const;
/** Written under one name and shown under another (cake.md 3.2). */
const personal = <const At extends string>(readAt: At) => ({ readAt, personal: true }) as const;
/** -1 leaves these numbers, which makes them the only signed ones (cake.md 2.2 "Contact"). */
const signed = { unchanged: '-1', initial: '-1', ...int } as const;

/** A person as `addedit Contact` v3 takes it and the exports of its affiliate or advertiser show it (cake.md 2.2, 3.2). */
export const contactFields = {
  contactId: reference('contact_id', 'Number that CAKE gave the contact.', readOnly),
  contactType: pairRow('contact_type', 'ContactType', 'type', 'What the contact is for.'),
  roleId: reference('role_id', 'What the contact may do in the portal.', {
    readAt: 'role.role_id',
    creationOnly: true,
    required: true,
    ...byte,
  }),
  role: pairRow('role', 'Role', 'role', 'What the contact may do in the portal, with its name.'),
  firstName: text('contact_first_name', 'First name.', {
    ...personal('first_name'),
    required: true,
    maxLength: 25,
    cleared: nullWord,
  }),
  middleName: text('contact_middle_name', 'Middle name.', {
    ...personal('middle_name'),
    maxLength: 25,
    cleared: nullWord,
  }),
  lastName: text('contact_last_name', 'Last name.', { ...personal('last_name'), maxLength: 60, cleared: nullWord }),
  // An edit without it has not been seen to succeed (cake.md 4.16).
  emailAddress: text('contact_email_address', 'Mail address.', {
    ...personal('email_address'),
    required: true,
    unchanged: cannotLeave,
    maxLength: 60,
  }),
  password: text('contact_password', 'Password for the portal.', { writeOnly: true, secret: true, maxLength: 25 }),
  title: text('contact_title', 'Title.', { readAt: 'title', maxLength: 30 }),
  departmentId: reference('contact_department_id', 'Where the contact works.', {
    readAt: 'department.department_id',
    ...signed,
  }),
  department: pairRow('department', 'Department', 'department', 'Where the contact works, with its name.'),
  phoneWork: text('contact_phone_work', 'Telephone at work.', personal('phone_work')),
  phoneCell: text('contact_phone_cell', 'Mobile telephone.', personal('phone_cell')),
  phoneFax: text('contact_phone_fax', 'Fax.', personal('phone_fax')),
  imService: text('contact_im_service', 'Messenger.', { readAt: 'im_service' }),
  imName: text('contact_im_name', 'Name at the messenger.', personal('im_name')),
  timeZone: text('contact_timezone', 'Time zone, such as PST or CET.', { writeOnly: true }),
  languageId: reference('contact_language_id', 'Language of the portal.', { writeOnly: true, ...signed }),
  includeInMassEmails: toggle(
    'include_in_mass_emails',
    'Gets mails that go to everyone; a new one does not unless told.',
  ),
  notes: text('notes', 'Notes of the network.', readOnly),
} as const satisfies Fields;

/** The words by which CAKE tells the two apart whose contacts an export of ours shows. */
export const holderWords = { AFFILIATE: 'affiliate', ADVERTISER: 'advertiser' } as const;

/** What `addedit Contact` v3 takes: the person, and whose contact it is, which is said once. */
export const contactWriteFields = {
  holder: choice(
    'entity_type',
    'ContactHolder',
    'Whether it is a contact of an affiliate or of an advertiser.',
    holderWords,
    {
      creationOnly: true,
      required: true,
      unchanged: holderWords.AFFILIATE,
    },
  ),
  holderId: reference('entity_id', 'Number of that affiliate or advertiser.', {
    creationOnly: true,
    required: true,
    ...int,
  }),
  ...contactFields,
} as const satisfies Fields;
