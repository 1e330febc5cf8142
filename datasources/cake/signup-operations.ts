import { choice, flag, instant, reference, references, text } from '../spec/field.ts';
import { type Operations, read, write } from '../spec/operation.ts';
import { affiliateWriteFields } from './affiliate-fields.ts';
import { byte } from './scalar-limits.ts';

const required = { required: true } as const;
const personal = { personal: true } as const;

const list = (name: string, item: string, says: string) =>
  read(`/api/1/signup.asmx/${name}`, says, { rows: item, bare: true });

/** Its second line alone may be left out. */
const addressFields = {
  addressStreet: text('address_street', 'Street.', { ...required, ...personal, maxLength: 60 }),
  addressStreet2: text('address_street2', 'Second line of the street.', { ...personal, maxLength: 60 }),
  addressCity: text('address_city', 'City.', { ...required, ...personal, maxLength: 30 }),
  addressState: text('address_state', 'State.', { ...required, ...personal, maxLength: 20 }),
  addressZipCode: text('address_zip_code', 'Postal code.', { ...required, ...personal, maxLength: 10 }),
  addressCountry: text('address_country', 'Country, in free text.', { ...required, ...personal, maxLength: 30 }),
};

const phones = {
  phoneWork: text('contact_phone_work', 'Telephone at work.', { ...required, ...personal }),
  phoneCell: text('contact_phone_cell', 'Mobile telephone.', personal),
  phoneFax: text('contact_phone_fax', 'Fax.', personal),
};

/** What `Affiliate` v4 takes, in its order (cake.md 2.7); rows that `addedit` takes alike are those of an affiliate. */
const affiliateTakes = {
  affiliateName: affiliateWriteFields.affiliateName,
  accountStatusId: reference('account_status_id', '1 Active, 2 Inactive, 3 Pending.', { ...required, ...byte }),
  affiliateTierId: affiliateWriteFields.affiliateTierId,
  hideOffers: affiliateWriteFields.hideOffers,
  website: affiliateWriteFields.website,
  taxClass: { ...affiliateWriteFields.taxClass, ...required },
  ssnTaxId: { ...affiliateWriteFields.ssnTaxId, ...required },
  vatTaxRequired: affiliateWriteFields.vatTaxRequired,
  swiftIban: affiliateWriteFields.swiftIban,
  paymentTo: affiliateWriteFields.paymentTo,
  paymentFee: affiliateWriteFields.paymentFee,
  paymentMinThreshold: affiliateWriteFields.paymentMinThreshold,
  currencyId: affiliateWriteFields.currencyId,
  paymentSettingId: { ...affiliateWriteFields.paymentSettingId, ...required },
  billingCycleId: affiliateWriteFields.billingCycleId,
  paymentTypeId: affiliateWriteFields.paymentTypeId,
  paymentTypeInfo: affiliateWriteFields.paymentTypeInfo,
  ...addressFields,
  firstName: text('contact_first_name', 'First name.', { ...required, ...personal, maxLength: 25 }),
  middleName: text('contact_middle_name', 'Middle name.', { ...personal, maxLength: 25 }),
  lastName: text('contact_last_name', 'Last name.', { ...required, ...personal, maxLength: 60 }),
  emailAddress: text('contact_email_address', 'Mail address.', { ...required, ...personal, maxLength: 60 }),
  password: text('contact_password', 'Taken no longer, and still has to be sent.', { secret: true }),
  title: text('contact_title', 'Title.', { maxLength: 30 }),
  ...phones,
  imService: text('contact_im_service', 'Messenger.'),
  imName: text('contact_im_name', 'Name at the messenger.', personal),
  timeZone: text('contact_timezone', 'Time zone, such as PST or CET.', required),
  languageId: reference('contact_language_id', 'Language of the portal.', byte),
  mediaTypeIds: references('media_type_ids', 'Media in which it advertises.'),
  priceFormatIds: references('price_format_ids', 'Price formats it works with.'),
  verticalCategoryIds: references('vertical_category_ids', 'What it advertises, of `signupVerticalCategories`.'),
  countryCodes: affiliateWriteFields.countryCodes,
  tagIds: references('tag_ids', 'Its tags, by their numbers.'),
  dateAdded: instant('date_added', 'When it signed up.', required),
  signupIpAddress: text('signup_ip_address', 'Address from which it signed up.', { ...personal, maxLength: 15 }),
  referralAffiliateId: reference('referral_affiliate_id', 'Who referred it.'),
  referralNotes: affiliateWriteFields.referralNotes,
  termsAndConditionsAgreed: flag('terms_and_conditions_agreed', 'It has accepted the terms.', required),
  notes: text('notes', 'Notes of the network.'),
};

/** What `Advertiser` v1 takes (cake.md 2.7). */
const advertiserTakes = {
  companyName: text('company_name', 'Name of the advertiser.', { ...required, maxLength: 50 }),
  ...addressFields,
  firstName: text('first_name', 'First name.', { ...required, ...personal, maxLength: 25 }),
  lastName: text('last_name', 'Last name.', { ...required, ...personal, maxLength: 60 }),
  emailAddress: text('email_address', 'Mail address.', { ...required, ...personal, maxLength: 60 }),
  password: text('password', 'Password for the portal.', { secret: true }),
  website: text('website', 'Its website.', { maxLength: 100 }),
  notes: text('notes', 'Notes of the network.'),
  title: text('contact_title', 'Title.', { maxLength: 30 }),
  ...phones,
  imName: text('contact_im_name', 'Name at the messenger.', personal),
  // There is no word for none: left out, it is the first.
  imService: choice(
    'contact_im_service',
    'SignupMessenger',
    'Messenger.',
    { AIM: '0', GOOGLE: '1', MSN: '2', SKYPE: '3', YAHOO: '4' },
    { initial: '0', writeOnly: true },
  ),
  ipAddress: text('ip_address', 'Address from which it signed up.', { ...personal, maxLength: 15 }),
};

/** All of `signup.asmx` (cake.md 2.7, 3.1, 3.8). */
export const signupOperations = {
  signupAffiliate: write('/api/4/signup.asmx/Affiliate', 'Signs up an affiliate, with a contact of it.', {
    takes: affiliateTakes,
    rows: 'affiliate_id',
    catalogued: ['signup_affiliate'],
  }),
  signupAdvertiser: write('/api/1/signup.asmx/Advertiser', 'Signs up an advertiser, with a contact of it.', {
    takes: advertiserTakes,
    rows: 'string',
    bare: true,
    catalogued: ['signup_advertiser'],
  }),
  listSignupMediaTypes: list('GetMediaTypes', 'MediaType', 'Media that an affiliate can say at its sign-up.'),
  listSignupPriceFormats: list(
    'GetPriceFormats',
    'PriceFormat',
    'Price formats that an affiliate can say at its sign-up.',
  ),
  listSignupTrafficTypes: list(
    'GetTrafficTypes',
    'TrafficType',
    'Types of traffic that an affiliate can say at its sign-up.',
  ),
  listSignupVerticalCategories: list(
    'GetVerticalCategories',
    'VerticalCategory',
    'The categories of verticals, which no other call lists.',
  ),
} as const satisfies Operations;
