import { cannotClear, flag, instant, integer, reference, text, texts } from '../spec/field.ts';

const readOnly = { readOnly: true } as const;
const required = { required: true, cleared: cannotClear } as const;

/** hasoffers.md 2.10; its `regions` were only ever seen empty. */
export const countryFields = {
  countryId: reference('id', 'Number of the country.', readOnly),
  code: text('code', 'ISO 3166 code, two letters.', readOnly),
  code3c: text('code3c', 'ISO 3166 code, three letters.', readOnly),
  name: text('name', 'Name in English, in small letters.', readOnly),
  regions: texts('regions', 'Regions of the country.', readOnly),
} as const;

/** hasoffers.md 2.10; the zone of its times is not told, UTC is INFERRED from other rows that nobody tracks. */
export const categoryFields = {
  categoryId: reference('id', 'Id of the category.', readOnly),
  name: text('name', 'Name of the category.', readOnly),
  state: text('status', 'active or deleted.', readOnly),
  createdAt: instant('date_created', 'When it was created.', { ...readOnly, zone: 'UTC' }),
  modifiedAt: instant('date_updated', 'When it was changed.', { ...readOnly, zone: 'UTC' }),
  offerCount: integer('offer_count', 'Offers in it.', readOnly),
} as const;

/** The manual only names groups (hasoffers.md 2.3): an id, a name and a status are INFERRED from categories. */
export const groupFields = {
  groupId: reference('id', 'Id of the group.', readOnly),
  name: text('name', 'Name of the group.', readOnly),
  state: text('status', 'active or deleted.', readOnly),
} as const;

/** OfferUrl (hasoffers.md 2.10). */
export const landingPageFields = {
  landingPageId: reference('id', 'Id of the landing page.', readOnly),
  offerId: reference('offer_id', 'The offer it belongs to.', { ...required, to: 'offer' }),
  name: text('name', 'Name of the landing page.', required),
  offerUrl: text('offer_url', 'Where a click leads.', required),
  previewUrl: text('preview_url', 'Where affiliates can look at it.'),
  // Its words are not told: those that are seen are active, paused and deleted.
  state: text('status', 'Whether it is in use, in the words of the network.', { cleared: cannotClear }),
  createdAt: instant('created', 'When it was created.', readOnly),
  modifiedAt: instant('modified', 'When it was changed; null for never.', { ...readOnly, zone: 'UTC' }),
  isPrivate: flag('is_private', 'Only affiliates it was opened to can see it.'),
} as const;

/** hasoffers.md 2.10. */
export const tagFields = {
  tagId: reference('id', 'Id of the tag.', readOnly),
  attribute: text('attribute', 'What the tag is about.', readOnly),
  name: text('name', 'The tag itself.', readOnly),
  userCreated: flag('user_created', 'Somebody made it, and not TUNE.', readOnly),
  piVisible: flag('pi_visible', 'Partners see it.', readOnly),
  affiliateApplicable: flag('affiliate_applicable', 'Affiliates can have it.', readOnly),
  offerApplicable: flag('offer_applicable', 'Offers can have it.', readOnly),
  advertiserApplicable: flag('advertiser_applicable', 'Advertisers can have it.', readOnly),
  active: flag('active', 'It is in use.', readOnly),
} as const;

/** The manual only names account managers (hasoffers.md 2.2): their columns are INFERRED from users. */
export const employeeFields = {
  employeeId: reference('id', 'Id of the employee.', readOnly),
  email: text('email', 'Address of the employee.', readOnly),
  firstName: text('first_name', 'First name.', readOnly),
  lastName: text('last_name', 'Last name.', readOnly),
} as const;
