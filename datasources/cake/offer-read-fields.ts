import { type Fields, flag, instant, record, records, reference, text } from '../spec/field.ts';
import {
  clickCap,
  conversionCap,
  currencyRow,
  mediaType,
  price,
  priceFormat,
  suppressionList,
  tags,
} from './nested-rows.ts';
import { pair, pairRow } from './pair.ts';

const readOnly = { readOnly: true } as const;

const offerContractPair = pair('offer_contract', 'contract');

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
  affiliateTier: pairRow('affiliate_tier', 'AffiliateTier', 'affiliate tier', 'The affiliates it is for.'),
  offerContract: record(
    'offer_contract',
    'OfferContractReference',
    'The contract they get.',
    offerContractPair,
    readOnly,
  ),
};

/** What only `export Offers` v6 shows (cake.md 3.4); nested lists and id/name pairs become objects. */
export const offerReadFields = {
  advertiserName: text('advertiser.advertiser_name', 'Name of the advertiser.', readOnly),
  vertical: pairRow('vertical', 'Vertical', 'vertical', 'The vertical it is listed under.'),
  offerType: pairRow('offer_type', 'OfferType', 'offer type', 'How its pages are hosted.'),
  offerStatus: pairRow('offer_status', 'OfferStatus', 'offer status', 'Who may run it.'),
  currency: currencyRow('The currency of its prices.'),
  tagPairs: tags,
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
  clickCap,
  conversionCap,
  disablePrepopAppending: flag('disable_prepop_appending', 'Nothing is appended to its links.', readOnly),
  redirectOffer: record(
    'redirect_offer',
    'OfferContractReference',
    'The contract that takes refused clicks; its name is a composed label.',
    offerContractPair,
    readOnly,
  ),
  sessionRegenerationType: pairRow(
    'session_regeneration_type',
    'SessionRegenerationType',
    'way',
    'How sessions are renewed.',
  ),
  suppressionList: record(
    'suppression_list',
    'SuppressionList',
    'Mail addresses that must not be written to.',
    suppressionList,
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
