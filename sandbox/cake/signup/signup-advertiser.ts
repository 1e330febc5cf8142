import { emptyAdvertiser } from '../addedit-advertiser.ts';
import { addressIn, addressParameters, longAddressProblem } from '../address-block.ts';
import type { ParameterValues } from '../bind-arguments.ts';
import { type CakeAccount, takeId } from '../cake-account.ts';
import { tooLong } from '../find-problem.ts';
import { type Operation, textOperation } from '../operation.ts';
import { roleIds } from '../roles.ts';
import { int, text } from '../scalars.ts';
import { type SignUpContact, signUpContact, signUpContactProblem } from './sign-up-contact.ts';

/** The 20 parameters of SIGNUP Advertiser v1 after its key, in the order of the manual (cake.md 2.7). */
const parameters = {
  company_name: text,
  ...addressParameters,
  first_name: text,
  last_name: text,
  email_address: text,
  password: text,
  website: text,
  notes: text,
  contact_title: text,
  contact_phone_work: text,
  contact_phone_cell: text,
  contact_phone_fax: text,
  contact_im_name: text,
  contact_im_service: int,
  ip_address: text,
};

type SignupValues = ParameterValues<typeof parameters>;

/**
 * SIGNUP Advertiser v1, cake.md 2.7 and 3.8: an advertiser and its contact, and a bare text for an answer. That
 * somebody new waits for approval is INFERRED, and so are the words of refusals, which are those of ADDEDIT Advertiser,
 * and that an address of one line is stored: here its second line is optional.
 */
export const signupAdvertiser: Operation = textOperation({
  address: '/api/1/signup.asmx/Advertiser',
  parameters,
  write: (account, values) => signUpProblem(values) ?? signUp(account, values),
});

function signUpProblem(values: SignupValues): string | undefined {
  if (values.company_name === '') return 'Invalid Advertiser Name';
  return (
    tooLong([
      [values.company_name, 50, 'Invalid Advertiser Name'],
      [values.website, 100, 'Invalid Website'],
      [values.ip_address, 15, 'Invalid Signup IP Address'],
    ]) ??
    longAddressProblem(values) ??
    signUpContactProblem(contactOf(values))
  );
}

function signUp(account: CakeAccount, values: SignupValues): string {
  const id = takeId(account, 'advertiser');
  account.advertisers.set(id, {
    ...emptyAdvertiser(account, id),
    ...addressIn(values),
    advertiser_name: values.company_name,
    account_status_id: pendingId,
    website: values.website,
    notes: values.notes,
    contacts: [signUpContact(account, roleIds.advertiser, contactOf(values))],
    online_signup: true,
    signup_ip_address: values.ip_address,
  });
  return 'Advertiser Added Successfully';
}

const pendingId = 3;

function contactOf(values: SignupValues): SignUpContact {
  return {
    ...values,
    contact_first_name: values.first_name,
    contact_middle_name: '',
    contact_last_name: values.last_name,
    contact_email_address: values.email_address,
    contact_im_service: String(values.contact_im_service),
    contact_timezone: '',
    contact_language_id: 0,
  };
}
