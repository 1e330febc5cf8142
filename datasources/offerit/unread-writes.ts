import { InvalidChange } from '../errors.ts';
import { type Fields, flag, reference, text } from '../spec/field.ts';
import { type Operations, write } from '../spec/operation.ts';
import type { Rule } from '../spec/rule.ts';
import { affiliateFields } from './affiliate-fields.ts';
import { eachIs, number } from './argument-rules.ts';

const personal = { personal: true } as const;
const password = text('password', 'Password.', { secret: true });
const email = text('email', 'E-mail address.', personal);

const domainTakes = {
  domain: text('domain', 'The domain with its scheme, such as https://track.example.', { required: true }),
  redirectDomain: text('redirect_domain', 'Domain to which visitors of it are sent.'),
  templateProtect: flag('template_protect', 'Whether templates are protected on it.'),
};

const { firstname, lastname, company, tel, icq, aim, msn, address1, address2, city, state, zipCode, joinIp } =
  affiliateFields;

const advertiserTakes = {
  advertiserId: reference('loginid', 'Number that the network gave the advertiser.', { required: true }),
  // Marked as required, which of the page about affiliates later revisions took back (offerit.md 3.7, 3.9).
  email: { ...email, required: true },
  password,
  firstname,
  lastname,
  company,
  url: affiliateFields.affiliateUrl,
  tel,
  icq,
  aim,
  msn,
  address1,
  address2,
  city,
  state,
  country: affiliateFields.affiliateCountry,
  zipCode,
  joinIp,
} as const satisfies Fields;

/** The one word that empties anything here, a password excepted (offerit.md 3). */
const removable = { ...personal, cleared: 'REMOVE' } as const;

const customerDetails = {
  email: text('email', 'E-mail address.', removable),
  password,
  firstname: text('firstname', 'First name.', removable),
  lastname: text('lastname', 'Last name.', removable),
  address1: text('address1', 'First line of the address.', removable),
  address2: text('address2', 'Second line of the address.', removable),
  city: text('city', 'City.', removable),
  state: text('state', 'State or province.', removable),
  country: text('country', 'Country.', removable),
} as const satisfies Fields;

const customerTakes = {
  customerId: reference('customer_id', 'Number of the customer; either this or the subscription.'),
  subscription: text('subscription', 'Subscription of the customer; either this or the number.'),
  ...customerDetails,
};

/** Writes of what no call reads: nothing can be compared with what was there (offerit.md 3, 3.9). */
export const unreadWrites = {
  addTrackingDomain: write('POST /offer/add_tracking_domain', 'Adds a domain for tracking links.', {
    takes: domainTakes,
    rules: [eachIs(/^https?:\/\/[^/\s]+/, 'a domain with its scheme', 'domain')],
  }),
  editAdvertiser: write('PATCH /advertiser/edit_advertiser', 'Changes fields of an advertiser.', {
    takes: advertiserTakes,
    rules: [eachIs(number, 'a number', 'advertiserId')],
  }),
  setCustomerDetails: write('PATCH /customer/set_customer_details', 'Changes who a customer is.', {
    takes: customerTakes,
    rules: [oneCustomer, someDetail],
  }),
} as const satisfies Operations;

/** Which of two names would count is not told. */
function oneCustomer({ given }: Parameters<Rule>[0]): void {
  const isBoth = given.customerId != null && given.subscription != null;
  if (isBoth)
    throw new InvalidChange('subscription', 'INVALID_VALUE', 'Give "customerId" or "subscription", not both.');
  if (given.customerId == null && given.subscription == null)
    throw new InvalidChange('customerId', 'REQUIRED', 'Give "customerId" or "subscription".');
}

/** At least one field must be there (offerit.md 3); null is one, because it empties. */
function someDetail({ given }: Parameters<Rule>[0]): void {
  const names = Object.keys(customerDetails);
  if (names.some((name) => given[name] !== undefined)) return;
  throw new InvalidChange('email', 'REQUIRED', `Give at least one of ${names.join(', ')}.`);
}
