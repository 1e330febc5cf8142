import { InvalidChange } from '../errors.ts';
import { type Fields, integer, isChangeable, json, record, reference, text } from '../spec/field.ts';
import { type Operations, read, write } from '../spec/operation.ts';
import type { Rule } from '../spec/rule.ts';
import { accountFields } from './account-fields.ts';
import { namingAffiliate, ofAdvertiser, ofAffiliate } from './method-arguments.ts';
import { affiliateUserFields } from './user-fields.ts';

const required = { required: true } as const;
const note = text('note', 'The note.', required);
const employee = { employeeId: reference('employee_id', 'The employee.', required) };

const { email, password, firstName, lastName, title, phone, cellPhone } = affiliateUserFields;

/** Columns of an account and of its first user, and what is asked of whoever signs up, of which nothing is told. */
const signup = (kind: string): Fields => ({
  account: record('account', `${kind}ToSignUp`, 'The account.', writable(accountFields), required),
  user: record(
    'user',
    'UserToSignUp',
    'Its first user.',
    { email, password, firstName, lastName, title, phone, cellPhone },
    required,
  ),
  meta: json('meta', "Whatever else is known of it, an object by TUNE's own names."),
});

const details = json('data', "What the account to pay to is known by, an object by TUNE's own names.", {
  ...required,
  secret: true,
});

const user = { userId: reference('id', 'The user.', required) };

/** What advertisers, affiliates and their users have beside their columns (hasoffers.md 2.2). */
export const accountOperations = {
  getManagerOfAdvertiser: read('Advertiser/getAccountManager', 'The employee who looks after an advertiser.', {
    takes: ofAdvertiser,
    rows: '*',
  }),
  getManagerOfAffiliate: read('Affiliate/getAccountManager', 'The employee who looks after an affiliate.', {
    takes: ofAffiliate,
    rows: '*',
  }),
  getNotesOfAdvertiser: read('Advertiser/getAccountNotes', 'Notes on an advertiser.', {
    takes: ofAdvertiser,
    rows: '*',
  }),
  getNotesOfAffiliate: read('Affiliate/getAccountNotes', 'Notes on an affiliate.', { takes: ofAffiliate, rows: '*' }),
  addNoteToAdvertiser: write('Advertiser/addAccountNote', 'Writes a note on an advertiser.', {
    takes: { ...ofAdvertiser, note },
  }),
  addNoteToAffiliate: write('Affiliate/addAccountNote', 'Writes a note on an affiliate.', {
    takes: { ...ofAffiliate, note },
  }),
  getBalanceOfAdvertiser: read('Advertiser/getAccountBalance', 'What an advertiser owes.', { takes: ofAdvertiser }),
  getBalanceOfAffiliate: read('Affiliate/getAccountBalance', 'What an affiliate is owed.', { takes: ofAffiliate }),
  getAnswersOfAdvertiser: read('Advertiser/getSignupAnswers', 'What an advertiser answered when it signed up.', {
    takes: ofAdvertiser,
    rows: '*',
  }),
  getAnswersOfAffiliate: read('Affiliate/getSignupAnswers', 'What an affiliate answered when it signed up.', {
    takes: ofAffiliate,
    rows: '*',
  }),
  findAdvertiserIdsOfManager: read(
    'Advertiser/findAllIdsByAccountManagerId',
    'Advertisers that an employee looks after.',
    { takes: employee },
  ),
  findAffiliateIdsOfManager: read(
    'Affiliate/findAllIdsByAccountManagerId',
    'Affiliates that an employee looks after.',
    { takes: employee },
  ),
  signUpAdvertiser: write('Advertiser/signup', 'Signs an advertiser up, with its first user.', {
    takes: signup('Advertiser'),
  }),
  signUpAffiliate: write('Affiliate/signup', 'Signs an affiliate up, with its first user.', {
    takes: signup('Affiliate'),
  }),
  getTierOfAffiliate: read('Affiliate/getAffiliateTier', 'The tier of an affiliate.', {
    takes: ofAffiliate,
    rows: '*',
  }),

  getPaymentMethods: read('Affiliate/getPaymentMethods', 'How an affiliate can be paid.', { takes: ofAffiliate }),
  updatePaypal: write('Affiliate/updatePaymentMethodPaypal', 'Says where an affiliate is paid by PayPal.', {
    takes: {
      ...namingAffiliate,
      email: text('email', 'Address of its PayPal account.', { ...required, personal: true }),
    },
    repeatable: true,
  }),
  updateWire: paying('Wire', 'by wire'),
  updateCheck: paying('Check', 'by check'),
  updateDirectDeposit: paying('DirectDeposit', 'by direct deposit'),
  updatePayoneer: paying('Payoneer', 'by Payoneer'),
  updatePayQuicker: paying('PayQuicker', 'by PayQuicker'),
  updateOtherPayment: paying('Other', 'otherwise'),

  findUserIdsOfAffiliate: read('AffiliateUser/findAllIdsByAffiliateId', 'Users of an affiliate.', {
    takes: namingAffiliate,
  }),
  isEmailFree: read('AffiliateUser/uniqueEmail', 'Whether no user has an address yet.', {
    takes: { email: text('email', 'The address.', { ...required, personal: true }) },
  }),
  // Its arguments are INFERRED: the manual has the name alone.
  checkPassword: read('AffiliateUser/checkPassword', 'Whether a password is that of a user.', {
    takes: { ...user, password: text('password', 'The password.', { ...required, secret: true }) },
  }),
  resetPassword: write('AffiliateUser/resetPassword', 'Gives a user another password, made by TUNE.', {
    takes: { ...user, length: integer('length', 'How many characters it has.', { minimum: 1 }) },
  }),
} as const satisfies Operations;

function paying(method: string, how: string) {
  return write(`Affiliate/updatePaymentMethod${method}`, `Says where an affiliate is paid ${how}.`, {
    takes: { ...namingAffiliate, details },
    rules: [isNamed],
    repeatable: true,
  });
}

function writable(fields: Fields): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([, field]) => isChangeable(field)));
}

/** A list or a text would be taken apart into columns that nobody meant. */
function isNamed({ given: { details } }: Parameters<Rule>[0]): void {
  if (typeof details === 'object' && details !== null && !Array.isArray(details)) return;
  throw new InvalidChange('details', 'INVALID_VALUE', '"details" must be an object, such as { "bank": "…" }.');
}
