import { decimal, type Fields, flag, instant, record, reference, text } from '../spec/field.ts';
import { conversionWriteFields } from './conversion-write-fields.ts';
import { loggedAmountRow, parties, visitor } from './event-rows.ts';
import { priceFormat } from './nested-rows.ts';
import { pair, pairRow } from './pair.ts';

const readOnly = { readOnly: true } as const;

const disposition = {
  ...pair('disposition', 'disposition'),
  type: pairRow('disposition_type', 'DispositionType', 'type', 'What it means: pending, rejected, approved, returned.'),
  contact: text('contact', 'Who gave it.', readOnly),
  dispositionDate: instant('disposition_date', 'When it was given.', readOnly),
};

/**
 * The conversion of `EventConversions` v17 (cake.md 3.7). Its channel, voucher code, storefront and payout rule are left
 * out because nobody has seen their shape.
 */
export const conversionFields = {
  eventConversionId: reference('event_conversion_id', 'Number that CAKE gave the conversion.', readOnly),
  ...conversionWriteFields,
  visitorId: reference('visitor_id', 'The visitor.', readOnly),
  originalVisitorId: reference('original_visitor_id', 'The visitor as first seen.', readOnly),
  userId: reference('user_id', 'The user.', readOnly),
  trackingId: reference('tracking_id', 'The chain of events it is part of.', readOnly),
  originalTrackingId: reference('original_tracking_id', 'The chain as first seen.', readOnly),
  requestSessionId: reference('request_session_id', 'The session.', readOnly),
  clickRequestSessionId: reference('click_request_session_id', 'The session of the click.', readOnly),
  clickId: reference('click_id', 'Number of the click; none where it was inserted by hand.', readOnly),
  eventConversionDate: instant('event_conversion_date', 'When it happened.', readOnly),
  lastUpdated: instant('last_updated', 'When it last changed.', readOnly),
  clickDate: instant('click_date', 'When the click happened.', readOnly),
  sourceDate: instant('source_date', 'When the click happened, else the conversion.', readOnly),
  udid: text('udid', 'Id of the device.', readOnly),
  eventInfo: pairRow('event', 'Event', 'event', 'What was done: a sale, a lead, a step towards one.', 'event_info'),
  ...parties,
  eventConversionIpAddress: text('event_conversion_ip_address', 'Address of who converted.', readOnly),
  clickIpAddress: text('click_ip_address', 'Address of who clicked.', readOnly),
  eventConversionReferrerUrl: text('event_conversion_referrer_url', 'The page before the conversion.', readOnly),
  clickReferrerUrl: text('click_referrer_url', 'The page before the click.', readOnly),
  eventConversionUserAgent: text('event_conversion_user_agent', 'What the browser said on converting.', readOnly),
  clickUserAgent: text('click_user_agent', 'What the browser said on clicking.', readOnly),
  sourceType: text('source_type', 'Click, or Manual Insertion.', readOnly),
  priceFormat,
  paid: loggedAmountRow('paid', 'What the affiliate is paid.'),
  paidUnbilled: loggedAmountRow('paid_unbilled', 'What of it is not on a bill yet.'),
  received: loggedAmountRow('received', 'What the advertiser pays.'),
  receivedUnbilled: loggedAmountRow('received_unbilled', 'What of it is not on a bill yet.'),
  siteOfferCreditPercentage: decimal(
    'site_offer_credit_percentage',
    'Share credited to the offer; 1 is all.',
    readOnly,
  ),
  siteOfferPaymentPercentage: decimal('site_offer_payment_percentage', 'Share paid for; 1 is all.', readOnly),
  programCreditPercentage: decimal('program_credit_percentage', 'Share credited to the program; 1 is all.', readOnly),
  pixelDropped: flag('pixel_dropped', 'The affiliate was told by its pixel.', readOnly),
  suppressed: flag('suppressed', 'It is withheld from the affiliate.', readOnly),
  returned: flag('returned', 'It was taken back.', readOnly),
  test: flag('test', 'It was a test.', readOnly),
  // A plain `transactionId` would replace the interface's.
  conversionTransactionId: text('transaction_id', "The advertiser's number of the sale.", readOnly),
  currentDisposition: record('current_disposition', 'Disposition', 'What was decided of it.', disposition, readOnly),
  orderTotal: loggedAmountRow('order_total', 'What the visitor paid.'),
  eventConversionScore: decimal('event_conversion_score', 'How trustworthy it is.', readOnly),
  ...visitor,
  searchTerm: text('search_term', 'What was searched for.', readOnly),
  keyword: text('keyword', 'The keyword that was bought.', readOnly),
  note: text('note', 'Notes of the network.', readOnly),
} as const satisfies Fields;
