import { decimal, type Fields, flag, instant, integer, record, records, reference, text } from '../spec/field.ts';
import { pair } from './pair.ts';

const readOnly = { readOnly: true } as const;

const priceFormat = record(
  'price_format',
  'PriceFormat',
  'How it is priced.',
  pair('price_format', 'price format'),
  readOnly,
);
const offerContractPair = pair('offer_contract', 'contract');

const price = {
  isPercentage: flag('is_percentage', 'Whether the amount is a percentage of the sale.', readOnly),
  amount: decimal('amount', 'The amount, or the percentage.', readOnly),
  formattedAmount: text('formatted_amount', 'The amount as the portal prints it.', readOnly),
};

const geoTarget = {
  code: text('country.country_code', 'ISO 3166 code, two letters.', readOnly),
  name: text('country.country_name', 'Name of the country.', readOnly),
};

const offerContract = {
  ...offerContractPair,
  priceFormat,
  payout: record('payout', 'Price', 'What the affiliate is paid.', price, readOnly),
  received: record('received', 'Price', 'What the advertiser pays.', price, readOnly),
  offerLink: text('offer_link', 'Where a click lands.', readOnly),
  thankyouLink: text('thankyou_link', 'Where a conversion ends.', readOnly),
  hidden: flag('hidden', 'Hidden from the affiliate portal.', readOnly),
  targetingMethod: text('targeting_method.targeting_method_name', 'How visitors are told apart.', readOnly),
  allowedCountries: records(
    'geo_targeting.allowed_countries.geo_target',
    'GeoTarget',
    'Countries whose clicks are taken.',
    geoTarget,
    readOnly,
  ),
  disallowedCountries: records(
    'geo_targeting.disallowed_countries.geo_target',
    'GeoTarget',
    'Countries whose clicks are refused.',
    geoTarget,
    readOnly,
  ),
};

const tier = {
  priceFormat,
  affiliateTier: record(
    'affiliate_tier',
    'AffiliateTier',
    'The affiliates it is for.',
    pair('affiliate_tier', 'affiliate tier'),
    readOnly,
  ),
  offerContract: record(
    'offer_contract',
    'OfferContractReference',
    'The contract they get.',
    offerContractPair,
    readOnly,
  ),
};

const mediaType = {
  ...pair('media_type', 'media type'),
  categoryId: reference('media_type_category_id', 'Number of the category.', readOnly),
  categoryName: text('media_type_category_name', 'Name of the category.', readOnly),
};

const cap = {
  limit: integer('limit', 'How many are counted before the cap holds.', readOnly),
  interval: record(
    'cap_interval',
    'CapInterval',
    'Over how long they are counted.',
    pair('cap_interval', 'interval'),
    readOnly,
  ),
  startDate: instant('start_date', 'When a custom interval begins.', readOnly),
};

const currency = {
  ...pair('currency', 'currency'),
  symbol: text('currency_symbol', 'Sign, such as $.', readOnly),
  code: text('currency_abbr', 'ISO 4217 code.', readOnly),
};

/** What only `export Offers` v6 shows (cake.md 3.4); nested lists and id/name pairs become objects. */
export const offerReadFields = {
  vertical: record('vertical', 'Vertical', 'The vertical it is listed under.', pair('vertical', 'vertical'), readOnly),
  offerType: record('offer_type', 'OfferType', 'How its pages are hosted.', pair('offer_type', 'offer type'), readOnly),
  offerStatus: record('offer_status', 'OfferStatus', 'Who may run it.', pair('offer_status', 'offer status'), readOnly),
  currency: record('currency', 'Currency', 'The currency of its prices.', currency, readOnly),
  offerImageLink: text('offer_image_link', 'Address of its thumbnail.', readOnly),
  defaultOfferContractId: reference('default_offer_contract_id', 'The contract that holds its prices.', readOnly),
  payoutIsPercentage: flag('payout', 'The payout of the default contract is a percentage.', {
    readOnly: true,
    readAt: 'default_contract.payout.is_percentage',
  }),
  offerContracts: records(
    'offer_contracts.offer_contract_info',
    'OfferContract',
    'All its contracts.',
    offerContract,
    readOnly,
  ),
  tiers: records('tiers.tier', 'OfferTier', 'Contracts for tiers of affiliates.', tier, readOnly),
  allowedMediaTypes: records(
    'allowed_media_types.media_type',
    'MediaType',
    'Media types in which it may run.',
    mediaType,
    readOnly,
  ),
  clickCap: record('click_cap', 'Cap', 'The limit on clicks.', cap, readOnly),
  conversionCap: record('conversion_cap', 'Cap', 'The limit on conversions.', cap, readOnly),
  disablePrepopAppending: flag('disable_prepop_appending', 'Nothing is appended to its links.', readOnly),
  redirectOffer: record(
    'redirect_offer',
    'OfferContractReference',
    'The contract that takes refused clicks; its name is a composed label.',
    offerContractPair,
    readOnly,
  ),
  sessionRegenerationType: record(
    'session_regeneration_type',
    'SessionRegenerationType',
    'How sessions are renewed.',
    pair('session_regeneration_type', 'way'),
    readOnly,
  ),
  suppressionList: record(
    'suppression_list',
    'SuppressionList',
    'Mail addresses that must not be written to.',
    pair('suppression_list', 'list'),
    readOnly,
  ),
  thankyouHtml: text('thankyou_html', 'Page shown after a conversion.', readOnly),
  voucherCodeAttribution: flag('voucher_code_attribution', 'Conversions are credited by voucher code.', readOnly),
  disableImpressionDeduplication: flag(
    'disable_impression_deduplication',
    'Repeated impressions count each time.',
    readOnly,
  ),
  dateCreated: instant('date_created', 'When it was created.', readOnly),
  notes: text('notes', 'Notes of the network.', readOnly),
} as const satisfies Fields;
