import { amount, choice, flag, instant, records, reference, text } from '../spec/field.ts';

const readOnly = { readOnly: true } as const;
const personal = { personal: true } as const;
const short = { maxLength: 255 } as const;

/**
 * What add_affiliate and edit_affiliate take, and affiliate/search filters by where that is a fact about an affiliate.
 * The sample names three keys only: that the others are answered under these names is INFERRED, and one that is not is
 * missing (offerit.md 3.7). How an affiliate is paid, `payvia_details`, is never asked for: it holds bank accounts.
 */
export const affiliateFields = {
  affiliateId: reference('loginid', 'Number that the network gave the affiliate.', readOnly),
  username: text('username', 'User name, with which it logs in.', { required: true }),
  password: text('password', 'Password; a search answers with its hash, which is not shown.', {
    secret: true,
    required: true,
  }),
  email: text('email', 'E-mail address.', { ...personal, required: true }),
  firstname: text('firstname', 'First name.', personal),
  lastname: text('lastname', 'Last name.', personal),
  company: text('company', 'Company.'),
  affiliateUrl: text('url', 'Website.'),
  tel: text('tel', 'Telephone number.', personal),
  icq: text('icq', 'Number at ICQ.', personal),
  aim: text('aim', 'Name at AIM.', personal),
  msn: text('msn', 'Name at MSN.', personal),
  skype: text('skype', 'Name at Skype.', personal),
  address1: text('address1', 'First line of the address.', personal),
  address2: text('address2', 'Second line of the address.', personal),
  city: text('city', 'City.', personal),
  state: text('state', 'State or province.', personal),
  zipCode: text('zip_code', 'Postal code.', personal),
  affiliateCountry: text('country', 'Country.'),
  taxIdOrSsn: text('tax_id_or_ssn', 'Number at the tax office.', { secret: true }),
  ref: text('ref', 'User name of the affiliate that brought this one.'),
  payviaTypeId: reference('payvia', 'Number of the way in which it is paid.', { required: true }),
  payviaInfo: records(
    'payvia_info',
    'PayviaInfo',
    'What the way in which it is paid needs to know, a bank account for one.',
    {
      field: text('field', 'What it is.'),
      value: text('value', 'Its value.', { secret: true }),
    },
    { secret: true, itemsBy: 'field' },
  ),
  minimumPayout: amount('minimum_payout', 'The least that is paid at once.'),
  affiliateType: text('type', 'What kind of account it is.', readOnly),
  affiliateStatus: choice('status', 'AffiliateStatus', 'Whether it may work.', {
    ACTIVE: '0',
    DISABLED: '1',
    BANNED: '2',
    WAIT_ON_VERIFY: '3',
    PENDING: '4',
    DENIED: '5',
  }),
  // Also where it is none of the six, so that the common native status is what the network says.
  affiliateStatusNumber: text('status', 'The same as the number that the network has for it.', readOnly),
  deleted: flag('deleted', 'It was deleted.', readOnly),
  inhouse: flag('inhouse', "It is the network's own.", readOnly),
  joinDate: instant('join_date', 'When it signed up.', readOnly),
  joinIp: text('join_ip', 'IP address from which it signed up.'),
  loginDate: instant('login_date', 'When it last logged in.', readOnly),
  loginIp: text('login_ip', 'IP address from which it last logged in.', readOnly),
  custom1: text('custom1', 'First field of its own.', short),
  custom2: text('custom2', 'Second field of its own.', short),
  custom3: text('custom3', 'Third field of its own.', short),
  custom4: text('custom4', 'Fourth field of its own.', short),
  custom5: text('custom5', 'Fifth field of its own.', short),
} as const;
