import { amount, choice, flag, reference, text } from '../spec/field.ts';
import { type Operations, read } from '../spec/operation.ts';
import { eachIs, number } from './argument-rules.ts';

const hash = text('transaction_hash', 'Hash of the click.', { required: true });

/** What a cap counts, over how long, and on which days (offerit.md 3.5). */
export const capChoices = {
  type: {
    CONVERSIONS: 'Conversions',
    DOLLARS: 'Dollars',
    REGISTRATIONS: 'Registrations',
    UNIQUE_CLICKS: 'Unique Clicks',
    CLICKS: 'Clicks',
    NET_CONVERSIONS: 'Net Conversions',
  },
  duration: { HOUR: 'Hour', DAY: 'Day', WEEK: 'Week', MONTH: 'Month', YEAR: 'Year', ALL_TIME: 'All Time' },
  timeframe: {
    NONE: 'None',
    WEEKDAYS: 'Weekdays',
    WEEKENDS: 'Weekends',
    SATURDAY: 'Saturday',
    SUNDAY: 'Sunday',
    MONDAY: 'Monday',
    TUESDAY: 'Tuesday',
    WEDNESDAY: 'Wednesday',
    THURSDAY: 'Thursday',
    FRIDAY: 'Friday',
  },
} as const;

const capsTakes = {
  offerId: reference('offerid', 'Of this offer; of all unless told.'),
  affiliate: text('loginid', '`all`, `each`, or the number of an affiliate; any unless told.'),
  enabled: flag('enabled', 'Those in force, or those that are not; those in force unless told.'),
  deleted: flag('deleted', 'Those that were deleted; the others unless told.'),
  type: choice('type', 'CapType', 'What it counts.', capChoices.type),
  duration: choice('duration', 'CapDuration', 'Over how long it counts.', capChoices.duration),
  timeframe: choice('timeframe_restriction', 'CapTimeframe', 'On which days it counts.', capChoices.timeframe),
};

const previewTakes = {
  transactionHash: hash,
  amount: amount('amount', 'Amount of the transaction in units of money; 100 for percentages unless told.'),
  transactionType: text('transaction_type', 'What kind of transaction; `initial` unless told.'),
};

/** Small questions to a network, each with an answer of its own (offerit.md 3, 3.5). */
export const lookupOperations = {
  ping: read('GET /service/ping', 'Whether the network answers.'),
  getConversionCaps: read('GET /offer/get_conversion_caps', 'Caps, and where visitors go beyond them.', {
    takes: capsTakes,
    rules: [
      eachIs(number, 'a number', 'offerId'),
      eachIs(/^(all|each|[1-9]\d*)$/, 'all, each or a number', 'affiliate'),
    ],
  }),
  checkOrderIdExists: read('GET /offer/check_orderid_exists', 'Whether there is a transaction of an order.', {
    takes: { orderId: text('orderid', 'The order at the advertiser.', { required: true }) },
  }),
  clickDetail: read('GET /transaction/click_detail', 'What is known of a click.', { takes: { transactionHash: hash } }),
  previewPayout: read(
    'GET /transaction/transaction_payout_preview',
    'What would be paid if a click led to a transaction.',
    { takes: previewTakes },
  ),
} as const satisfies Operations;
