import { amount, flag, instant, reference, text } from '../spec/field.ts';

const readOnly = { readOnly: true } as const;
const secret = { readOnly: true, secret: true } as const;

/**
 * What add_affiliate takes and affiliate/search filters by, where that is a fact about an affiliate. The sample names
 * three keys only: that the others are answered under these names is INFERRED, and one that is not is null
 * (offerit.md 3.7). How an affiliate is paid, `payvia_details`, is never asked for: it holds bank accounts.
 */
export const affiliateFields = {
  affiliateId: reference('loginid', 'Number that the network gave the affiliate.', readOnly),
  username: text('username', 'User name.', readOnly),
  password: text('password', 'Hash of the password, which a search answers with.', secret),
  email: text('email', 'E-mail address.', readOnly),
  firstname: text('firstname', 'First name.', readOnly),
  lastname: text('lastname', 'Last name.', readOnly),
  company: text('company', 'Company.', readOnly),
  affiliateUrl: text('url', 'Website.', readOnly),
  tel: text('tel', 'Telephone number.', readOnly),
  icq: text('icq', 'Number at ICQ.', readOnly),
  aim: text('aim', 'Name at AIM.', readOnly),
  msn: text('msn', 'Name at MSN.', readOnly),
  skype: text('skype', 'Name at Skype.', readOnly),
  address1: text('address1', 'First line of the address.', readOnly),
  address2: text('address2', 'Second line of the address.', readOnly),
  city: text('city', 'City.', readOnly),
  state: text('state', 'State or province.', readOnly),
  zipCode: text('zip_code', 'Postal code.', readOnly),
  affiliateCountry: text('country', 'Country.', readOnly),
  taxIdOrSsn: text('tax_id_or_ssn', 'Number at the tax office.', secret),
  ref: text('ref', 'User name of the affiliate that brought this one.', readOnly),
  payviaTypeId: reference('payvia', 'The way in which it is paid.', readOnly),
  minimumPayout: amount('minimum_payout', 'The least that is paid at once.', readOnly),
  affiliateType: text('type', 'What kind of account it is.', readOnly),
  // Text and no choice, because the number is also the common native status.
  affiliateStatus: text('status', '0 active, 1 disabled, 2 banned, 3 wait on verify, 4 pending, 5 denied.', readOnly),
  deleted: flag('deleted', 'It was deleted.', readOnly),
  inhouse: flag('inhouse', "It is the network's own.", readOnly),
  joinDate: instant('join_date', 'When it signed up.', readOnly),
  joinIp: text('join_ip', 'IP address from which it signed up.', readOnly),
  loginDate: instant('login_date', 'When it last logged in.', readOnly),
  loginIp: text('login_ip', 'IP address from which it last logged in.', readOnly),
  custom1: text('custom1', 'First field of its own.', readOnly),
  custom2: text('custom2', 'Second field of its own.', readOnly),
  custom3: text('custom3', 'Third field of its own.', readOnly),
  custom4: text('custom4', 'Fourth field of its own.', readOnly),
  custom5: text('custom5', 'Fifth field of its own.', readOnly),
} as const;
