import type { RowItem } from '../../../native.ts';
import { decimal, type Fields, instant, integer, reference, text } from '../../../spec/field.ts';
import { conversionFields } from '../../conversion-fields.ts';
import { visitor } from '../../event-rows.ts';
import { pairRow } from '../../pair.ts';
import { advertiser, affiliate, offer } from './columns.ts';

const readOnly = { readOnly: true } as const;

/** What is told of under the same names as in the log of today, beside the visitor. */
const alike: readonly (keyof typeof conversionFields)[] = [
  'visitorId',
  'requestSessionId',
  'clickRequestSessionId',
  'clickId',
  'lastUpdated',
  'clickDate',
  'campaignType',
  'creativeId',
  'creativeName',
  'subId1',
  'subId2',
  'subId3',
  'subId4',
  'subId5',
  'clickIpAddress',
  'clickReferrerUrl',
  'clickUserAgent',
  'sourceType',
  'priceFormat',
  'paid',
  'paidUnbilled',
  'received',
  'receivedUnbilled',
  'pixelDropped',
  'suppressed',
  'returned',
  'test',
  'currentDisposition',
];

const fields: Fields = {
  conversionId: reference('conversion_id', 'Number that CAKE gave the conversion.', readOnly),
  conversionDate: instant('conversion_date', 'When it happened.', readOnly),
  ...affiliate('affiliate'),
  ...advertiser('advertiser'),
  ...offer('offer'),
  offerContract: pairRow('offer_contract', 'SiteOfferContract', 'contract', 'The contract in force.'),
  campaignId: reference('campaign.campaign_id', 'The campaign.', { ...readOnly, to: 'campaign' }),
  conversionIpAddress: text('conversion_ip_address', 'Address of who converted.', readOnly),
  conversionReferrerUrl: text('conversion_referrer_url', 'The page before the conversion.', readOnly),
  conversionUserAgent: text('conversion_user_agent', 'What the browser said on converting.', readOnly),
  stepReached: integer('step_reached', 'How many steps of the offer were reached.', readOnly),
  transactionId: text('transaction_id', "The advertiser's number of the sale.", readOnly),
  conversionScore: decimal('conversion_score', 'How trustworthy it is.', readOnly),
  ...Object.fromEntries(alike.map((name) => [name, conversionFields[name]])),
  ...visitor,
  note: conversionFields.note,
};

/** The conversion of versions before there were events: `Conversions` v11 (cake.md 3.7). */
export const changedConversion: RowItem = {
  named: 'ChangedConversion',
  says: 'A conversion as CAKE told of it before there were events.',
  fields,
};
