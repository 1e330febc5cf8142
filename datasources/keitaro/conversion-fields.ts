import { amount, instant, integer, reference, text } from '../spec/field.ts';
import { visitFields } from './visit-fields.ts';

const readOnly = { readOnly: true } as const;

/** A row of the log of conversions: old names and new ones, of which a build has some (keitaro.md 3.8). */
export const conversionFields = {
  ...visitFields,
  eventId: reference('event_id', 'Id of the conversion, on newer builds.', readOnly),
  conversionId: reference('conversion_id', 'Id of the conversion, on older builds.', readOnly),
  datetime: instant('datetime', 'When it was posted last, on newer builds.', readOnly),
  postbackDatetime: instant('postback_datetime', 'When it was posted last, on older builds.', readOnly),
  clickDatetime: instant('click_datetime', 'When the click was, on some builds.', readOnly),
  saleDatetime: instant('sale_datetime', 'When it became a sale, on older builds.', readOnly),
  salePeriod: text('sale_period', 'How long that took; seconds by all that is known.', readOnly),
  tid: text('tid', 'Id of the transaction.', readOnly),
  conversionStatus: text('status', 'lead, sale, rejected, rebill, trash and what else networks send.', readOnly),
  conversionType: text('conversion_type', 'Name of its type, on newer builds.', readOnly),
  conversionTypeId: reference('conversion_type_id', 'Number of its type, on newer builds.', readOnly),
  previousStatus: text('previous_status', 'The status before this one, on older builds.', readOnly),
  originalStatus: text('original_status', 'The status as the network spelt it, on older builds.', readOnly),
  statusHistory: text('status_history', 'Its statuses with their times, a line for each, on newer builds.', readOnly),
  conversionRevenue: amount('revenue', 'What it brings.', readOnly),
  conversionProfit: amount('profit', 'Revenue less cost.', readOnly),
  params: text('params', 'What the postback said, as JSON.', readOnly),
  version: integer('version', 'Grows each time it is posted again, on newer builds.', readOnly),
  sign: integer('sign', "A number of the tracker's own, on newer builds.", readOnly),
} as const;
