import { type Fields, flag, instant, integer, reference, text } from '../spec/field.ts';
import { loggedAmountRow, parties, visitor } from './event-rows.ts';

const readOnly = { readOnly: true } as const;

/** The click of `Clicks` v12 (cake.md 3.7). */
export const clickFields = {
  clickId: reference('click_id', 'Number that CAKE gave the click.', readOnly),
  visitorId: reference('visitor_id', 'The visitor.', readOnly),
  originalVisitorId: reference('original_visitor_id', 'The visitor as first seen.', readOnly),
  trackingId: reference('tracking_id', 'The chain of events it is part of.', readOnly),
  requestSessionId: reference('request_session_id', 'The session.', readOnly),
  clickDate: instant('click_date', 'When it happened.', readOnly),
  udid: text('udid', 'Id of the device.', readOnly),
  ...parties,
  ipAddress: text('ip_address', 'Address of the visitor.', readOnly),
  userAgent: text('user_agent', 'What the browser said, percent-encoded as CAKE prints it.', readOnly),
  referrerUrl: text('referrer_url', 'The page before.', readOnly),
  searchTerm: text('search_term', 'What was searched for.', readOnly),
  requestUrl: text('request_url', 'The link.', readOnly),
  redirectUrl: text('redirect_url', 'Where it led, its macros left in.', readOnly),
  ...visitor,
  disposition: text('disposition', 'Why it was not taken, if it was not.', readOnly),
  paidAction: text('paid_action', 'What is paid for.', readOnly),
  paid: loggedAmountRow('paid', 'What the affiliate is paid for the click.'),
  received: loggedAmountRow('received', 'What the advertiser pays for the click.'),
  duplicate: flag('duplicate', 'The same visitor clicked before.', readOnly),
  duplicateClicks: integer('duplicate_clicks', 'How often the visitor clicked again.', readOnly),
  totalClicks: integer('total_clicks', 'How often the visitor clicked in all.', readOnly),
} as const satisfies Fields;
