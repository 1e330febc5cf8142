import type { RowItem } from '../../native.ts';
import { decimal, flag, instant, record, records, reference, text } from '../../spec/field.ts';
import { creativeFields } from '../creative-fields.ts';
import { accountStatus, country, currencyRow, tags } from '../nested-rows.ts';
import { pair, pairRow } from '../pair.ts';
import { operator } from './lookup-items.ts';

const readOnly = { readOnly: true } as const;

/** The shape was not found: INFERRED from the columns that the portal shows (cake.md 3.6). */
export const pixelLogRequest: RowItem = {
  named: 'PixelLogRequest',
  says: "A call of an advertiser's pixel.",
  fields: {
    requestDate: instant('request_date', 'When it came.', readOnly),
    advertiserId: reference('advertiser.advertiser_id', 'The advertiser.', { ...readOnly, to: 'advertiser' }),
    offerId: reference('offer.offer_id', 'The offer.', { ...readOnly, to: 'offer' }),
    ipAddress: text('ip_address', 'Address of the visitor.', { ...readOnly, personal: true }),
    url: text('url', 'What was called.', readOnly),
    referrerUrl: text('referrer_url', 'The page that called it.', readOnly),
    ignored: flag('ignored', 'It made no conversion.', readOnly),
    whitelisted: flag('whitelisted', 'It came from an address that is trusted.', readOnly),
    conversionId: reference('conversion_id', 'The conversion that it made.', readOnly),
    disposition: text('disposition', 'What became of it.', readOnly),
  },
};

const scheduledBuyer = {
  ...pair('buyer', 'buyer'),
  accountStatus,
  currency: currencyRow('The currency of what it owes.'),
  creditLimit: decimal('credit_limit', 'What it may owe.', readOnly),
  creditUsed: decimal('credit_used', 'What it owes.', readOnly),
  prepaidAmount: decimal('prepaid_amount', 'What it paid beforehand.', readOnly),
};

/** As far as its sample goes, which is cut (cake.md 3.6). */
export const schedule: RowItem = {
  named: 'Schedule',
  says: 'Leads of one contract on one day.',
  fields: {
    scheduleId: reference('schedule_id', 'Number of the schedule.', readOnly),
    buyer: record('buyer', 'ScheduledBuyer', 'Who gets the leads.', scheduledBuyer, readOnly),
    buyerContract: pairRow(
      'buyer_contract',
      'ScheduledBuyerContract',
      'contract',
      'The contract they are bought under.',
    ),
  },
};

/** As far as its sample goes, which is cut (cake.md 3.6). */
export const ruleTarget: RowItem = {
  named: 'RuleTarget',
  says: 'What a rule compares, and what with.',
  fields: {
    ruleTargetId: reference('rule_target_id', 'Number of the target.', readOnly),
    type: pairRow('rule_target_type', 'RuleTargetType', 'type', 'What is compared.'),
    exclude: flag('exclude', 'What fits is shut out.', readOnly),
    operator: record('operator', 'Operator', 'How it is compared.', operator, readOnly),
    percentageSplit: decimal('percentage_split', 'The share of the traffic, percent.', readOnly),
    devices: records('devices.device', 'Device', 'The devices.', pair('device', 'device'), readOnly),
  },
};

/** What Offers v6 shows, as far as 4.10 says how it is called now; the whole offer is behind its number. */
export const siteOffer: RowItem = {
  named: 'ListedSiteOffer',
  says: 'An offer by the newer names.',
  fields: {
    siteOfferId: reference('site_offer_id', 'Number of the offer.', { ...readOnly, to: 'offer' }),
    siteOfferName: text('site_offer_name', 'Name of the offer.', readOnly),
    brandAdvertiser: pairRow('brand_advertiser', 'BrandAdvertiser', 'advertiser', 'Who pays for it.'),
    vertical: pairRow('vertical', 'Vertical', 'vertical', 'The vertical it is listed under.'),
    siteOfferType: pairRow('site_offer_type', 'SiteOfferType', 'offer type', 'How its pages are hosted.'),
    siteOfferStatus: pairRow('site_offer_status', 'SiteOfferStatus', 'offer status', 'Who may run it.'),
    hidden: flag('hidden', 'Hidden from the affiliate portal.', readOnly),
    currency: currencyRow('The currency of its prices.'),
    tags,
    previewLink: text('preview_link', 'Where it can be looked at.', readOnly),
    restrictions: text('restrictions', 'What affiliates must not do.', readOnly),
    dateCreated: instant('date_created', 'When it was created.', readOnly),
    expirationDate: instant('expiration_date', 'When it ends.', readOnly),
  },
};

const { offerId: _offer, ...fields } = creativeFields;

/** No row names its offer (cake.md 3.6). */
export const listedCreative: RowItem = {
  named: 'ListedCreative',
  says: 'A creative of the offer that was asked for.',
  fields,
};

/** One of the names is misspelt at CAKE (cake.md 3.8). */
export const feedOffer: RowItem = {
  named: 'FeedOffer',
  says: 'An offer as one affiliate sees it.',
  fields: {
    campaignId: reference('campaign_id', "The affiliate's campaign, where it runs the offer.", {
      ...readOnly,
      to: 'campaign',
    }),
    offerId: reference('offer_id', 'Number of the offer.', { ...readOnly, to: 'offer' }),
    offerContractId: reference('offer_contract_id', 'The contract that it gets.', readOnly),
    offerName: text('offer_name', 'Name of the offer.', readOnly),
    verticalName: text('vertical_name', 'The vertical it is listed under.', readOnly),
    status: pairRow('status', 'FeedStatus', 'status', 'Whether it runs, or could.', 'offer_status'),
    hidden: flag('hidden', 'Hidden from others.', readOnly),
    payout: text('payout', 'What it is paid, as the portal prints it.', readOnly),
    previewLink: text('preview_link', 'Where it can be looked at.', readOnly),
    description: text('description', 'What it is.', readOnly),
    restrictions: text('restrictions', 'What affiliates must not do.', readOnly),
    advertiserExtendedTerms: text('advertiser_extened_terms', 'Further terms of the advertiser.', readOnly),
    allowedCountries: records('allowed_countries.country', 'Country', 'Whose clicks are taken.', country, readOnly),
  },
};
