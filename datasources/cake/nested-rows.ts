import { decimal, flag, instant, integer, record, records, reference, text, texts } from '../spec/field.ts';
import { contactFields } from './contact-fields.ts';
import { pair, pairRow } from './pair.ts';

const readOnly = { readOnly: true } as const;

/** What several of CAKE's exports and logs hold inside their rows, in one shape each. */
export const priceFormat = pairRow('price_format', 'PriceFormat', 'price format', 'How it is priced.');

export const currencyFields = {
  ...pair('currency', 'currency'),
  symbol: text('currency_symbol', 'Sign, such as $.', readOnly),
  code: text('currency_abbr', 'ISO 4217 code.', readOnly),
};
/** A currency, by the number that the instance gave it; it stands at `readAt`. */
export const currencyRow = (says: string, readAt = 'currency') =>
  record(readAt, 'Currency', says, currencyFields, readOnly);

/** An amount, or a percentage, of an offer's contract or a campaign. */
export const price = {
  isPercentage: flag('is_percentage', 'Whether the amount is a percentage of the sale.', readOnly),
  amount: decimal('amount', 'The amount, or the percentage.', readOnly),
  formattedAmount: text('formatted_amount', 'The amount as the portal prints it.', readOnly),
};

const capFields = {
  limit: integer('limit', 'How many are counted before the cap holds.', readOnly),
  interval: pairRow('cap_interval', 'CapInterval', 'interval', 'Over how long they are counted.'),
  startDate: instant('start_date', 'When a custom interval begins.', readOnly),
  reviewNoRedirect: flag('review_no_redirect', 'Beyond it they are reviewed and not redirected.', readOnly),
};
/** The limits of an offer or a campaign; that on clicks is taken to have the shape of the other (cake.md 3.4). */
export const clickCap = record('click_cap', 'Cap', 'The limit on clicks.', capFields, readOnly);
/** How many conversions are taken. */
export const conversionCap = record('conversion_cap', 'Cap', 'The limit on conversions.', capFields, readOnly);

/** Offers alone show the category of a medium. */
export const mediaType = {
  ...pair('media_type', 'media type'),
  categoryId: reference('media_type_category_id', 'Number of the category.', readOnly),
  categoryName: text('media_type_category_name', 'Name of the category.', readOnly),
};

/** A country by its code. */
export const country = {
  code: text('country_code', 'ISO 3166 code, two letters.', readOnly),
  name: text('country_name', 'Name of the country.', readOnly),
};

/**
 * Of an advertiser or an affiliate, whose lists cannot be emptied. Names alone are what a change takes; the numbers are
 * what filters take. INFERRED: that the names given replace those that are there (cake.md 7).
 */
export const tagNames = texts('tags', 'Names of its tags; a change replaces them all, and cannot remove the last.', {
  readAt: 'tags.tag.tag_name',
  maxLength: 50,
});
/** The tags of an offer, an advertiser or an affiliate. */
export const tags = records('tags.tag', 'Tag', 'Its tags with their numbers.', pair('tag', 'tag'), readOnly);

/** Of an advertiser, an affiliate or a campaign; `account-status.ts` says what its numbers mean. */
export const accountStatus = pairRow('account_status', 'AccountStatus', 'status', 'Whether it is active.');
/** People of the network. */
export const accountManagers = records(
  'account_managers.contact',
  'AccountManager',
  'Who looks after it.',
  pair('contact', 'manager'),
  { ...readOnly, personal: true },
);
/** Of an advertiser or an affiliate. */
export const billingCycle = pairRow('billing_cycle', 'BillingCycle', 'cycle', 'How often it is billed.');

/** Its people; their passwords are nowhere in an export. */
export const contacts = records('contacts.contact_info', 'ContactInfo', 'Its people.', contactFields, {
  ...readOnly,
  personal: true,
});

/** What an account is barred from; inside an account's export it has no number of its own (cake.md 3.2). */
export const blacklists = records(
  'blacklists.blacklist',
  'BlacklistEntry',
  'What is barred.',
  {
    advertiserId: reference('advertiser.advertiser_id', 'Whose offers are barred.', { ...readOnly, to: 'advertiser' }),
    advertiserName: text('advertiser.advertiser_name', 'Name of that advertiser.', readOnly),
    offerId: reference('offer.offer_id', 'The offer that is barred.', { ...readOnly, to: 'offer' }),
    offerName: text('offer.offer_name', 'Name of that offer.', readOnly),
    affiliateId: reference('affiliate.affiliate_id', 'Who is barred.', { ...readOnly, to: 'affiliate' }),
    affiliateName: text('affiliate.affiliate_name', 'Name of that affiliate.', readOnly),
    subAffiliate: pairRow('sub_affiliate', 'SubAffiliate', 'sub affiliate', 'The part of the traffic that is barred.'),
    reason: pairRow('blacklist_reason', 'BlacklistReason', 'reason', 'Why it is barred.'),
    type: pairRow('blacklist_type', 'BlacklistType', 'type', 'What becomes of barred clicks.'),
    dateCreated: instant('date_created', 'Since when it is barred.', readOnly),
  },
  readOnly,
);

/** A list of mail addresses; the secret of an address at UnsubCentral, which may hold a key, is not shown. */
export const suppressionList = {
  ...pair('suppression_list', 'list'),
  type: pairRow('suppression_list_type', 'SuppressionListType', 'type', 'Where the list is kept.'),
  md5Only: flag('md5_only', 'It holds hashes only.', readOnly),
  dateCreated: instant('date_created', 'When the list was created.', readOnly),
  listLocation: text('static_link_info.list_location', 'Where a list behind a fixed link is.', readOnly),
  unsubCentralApiUrl: text('unsub_central_info.unsub_central_api_url', 'Address at UnsubCentral.', {
    ...readOnly,
    secret: true,
  }),
  unsubCentralParentHash: text('unsub_central_info.unsub_central_parent_hash', 'Hash at UnsubCentral.', {
    ...readOnly,
    secret: true,
  }),
  optizmoListLocation: text('optizmo_info.list_location', 'Where a list at Optizmo is.', readOnly),
  optizmoListSize: integer('optizmo_info.list_size', 'How long that list is.', readOnly),
  optizmoListUpdated: instant('optizmo_info.date_updated', 'When that list was updated.', readOnly),
};
