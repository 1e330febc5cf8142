import { type Fields, flag, instant, record, records, reference, text } from '../spec/field.ts';
import { accountStatus, clickCap, conversionCap, currencyRow, mediaType, priceFormat } from './nested-rows.ts';
import { pair, pairRow } from './pair.ts';

const readOnly = { readOnly: true } as const;
const shownAt = (readAt: string) => ({ readOnly: true, readAt }) as const;

/** The contract inside a campaign has a price format besides its name. */
const contract = { ...pair('offer_contract', 'contract'), priceFormat };

const dealFlow = {
  contacted: instant('date_contacted', 'When the affiliate was asked.', readOnly),
  ioSent: instant('date_io_sent', 'When the insertion order was sent.', readOnly),
  ioSigned: instant('date_io_signed', 'When it was signed.', readOnly),
  creativeSent: instant('date_creative_sent', 'When the creative was sent.', readOnly),
  pixelPlaced: instant('date_pixel_placed', 'When the pixel was placed.', readOnly),
};

const subAffiliates = (list: string, says: string) =>
  records(`exceptions.${list}.sub_affiliate`, 'SubAffiliate', says, pair('sub_affiliate', 'sub affiliate'), readOnly);
const creatives = (list: string, says: string) =>
  records(`exceptions.${list}.creative`, 'CreativeReference', says, pair('creative', 'creative'), readOnly);

/**
 * What only `export Campaigns` v8 shows (cake.md 3.5). Steps, event overrides, payouts by event and voucher codes are left
 * out because nobody has seen their shape.
 */
export const campaignReadFields = {
  campaignType: pairRow('campaign_type', 'CampaignType', 'campaign type', 'What sort of campaign it is.'),
  sourceAffiliate: pairRow('source_affiliate', 'SourceAffiliate', 'affiliate', 'Who sends the traffic.'),
  siteOffer: pairRow('site_offer', 'SiteOffer', 'offer', 'What is promoted.'),
  offerContract: record('offer_contract', 'CampaignContract', 'The contract in force.', contract, readOnly),
  original: flag('original', 'It was the first of this affiliate for this offer.', readOnly),
  originalCampaignId: reference('non_original.original_campaign_id', 'The campaign that was first.', {
    ...readOnly,
    to: 'campaign',
  }),
  useOriginalCampaignPixel: flag(
    'non_original.use_original_campaign_pixel',
    'The pixel of the first one fires.',
    readOnly,
  ),
  blockedSubAffiliates: subAffiliates('blocked_sub_affiliates', 'Parts of the traffic that are refused.'),
  blockedCreatives: creatives('blocked_creatives', 'Creatives that must not be used.'),
  allowedSubAffiliates: subAffiliates('allowed_sub_affiliates', 'The only parts of the traffic that are taken.'),
  allowedCreatives: creatives('allowed_creatives', 'The only creatives that may be used.'),
  accountStatus,
  payoutIsPercentage: flag('payout', 'The payout is a percentage.', shownAt('payout.is_percentage')),
  payoutFormatted: text('payout', 'The payout as the portal prints it.', shownAt('payout.formatted_amount')),
  currency: currencyRow('The currency of the payout.'),
  mediaType: record('media_type', 'MediaType', 'Where it is advertised.', mediaType, readOnly),
  dealFlow: record('deal_flow', 'DealFlow', 'How the agreement came about.', dealFlow, readOnly),
  disablePrepopAppending: flag('disable_prepop_appending', 'Nothing is appended to its links.', readOnly),
  clickCap,
  conversionCap,
  pixelStatus: text('pixel_status', 'Whether its pixel was approved.', shownAt('pixel_info.pixel_status')),
  hashType: pairRow('hash_type', 'HashType', 'hash', 'How its unique key is hashed.', 'pixel_info.hash_type'),
  disableUpsells: flag('upsell_info.disable_upsells', 'No upsells are shown.', readOnly),
  paidUpsellsSameSessionOnly: flag(
    'upsell_info.paid_upsells_same_session_only',
    'Upsells are paid in the same session only.',
    readOnly,
  ),
  postKey: text('submission_options.post_key', 'Key with which leads are posted.', { ...readOnly, secret: true }),
  redirectOffer: record(
    'redirect_offer',
    'CampaignContract',
    'The contract that takes refused clicks.',
    contract,
    readOnly,
  ),
  dateCreated: instant('date_created', 'When it was created.', readOnly),
  notes: text('notes', 'Notes of the network.', readOnly),
  displayLinkType: pairRow('display_link_type', 'DisplayLinkType', 'link type', 'What its links look like.'),
  cookieDomain: text('cookie_domain', 'Domain of the tracking cookie.', readOnly),
} as const satisfies Fields;
