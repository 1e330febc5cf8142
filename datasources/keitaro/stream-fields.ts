import { choice, decimal, flag, instant, integer, records, reference, text, texts } from '../spec/field.ts';

const readOnly = { readOnly: true } as const;

const filter = {
  id: reference('id', 'Number of the filter.', readOnly),
  streamId: reference('stream_id', 'The stream it belongs to.', readOnly),
  oid: text('oid', 'A second number of the filter.', readOnly),
  name: text('name', 'What is looked at: country, bot, keyword, limit and others.', readOnly),
  mode: text('mode', 'accept (allow on trackers of 2017) or reject.', readOnly),
  payload: texts('payload', 'The values it looks for.', { readOnly: true, readAt: 'payload_texts' }),
  settings: text('payload', 'Its settings where they are an object, as JSON.', {
    readOnly: true,
    readAt: 'payload_object',
  }),
};

const trigger = {
  id: reference('id', 'Number of the trigger.', readOnly),
  streamId: reference('stream_id', 'The stream it belongs to.', readOnly),
  oid: text('oid', 'A second number of the trigger.', readOnly),
  target: text('target', 'What it watches: stream, landings, offers or selected_page.', readOnly),
  condition: text('condition', 'not_respond, always, not_contains or av_detected.', readOnly),
  selectedPage: text('selected_page', 'The page it watches.', readOnly),
  pattern: text('pattern', 'What the page must contain.', readOnly),
  action: text('action', 'disable, replace_url or grab_from_page.', readOnly),
  interval: integer('interval', 'How often it looks.', readOnly),
  nextRunAt: integer('next_run_at', 'When it looks next, as the tracker counts.', readOnly),
  alternativeUrls: texts('alternative_urls', 'Addresses to put in place.', {
    readOnly: true,
    readAt: 'alternative_url_list',
  }),
  grabFromPage: text('grab_from_page', 'The page from which an address is taken.', readOnly),
  avSettings: text('av_settings', 'Settings of the virus scan, as JSON.', readOnly),
  reverse: flag('reverse', 'It undoes its action once all is well.', readOnly),
  enabled: flag('enabled', 'It is on.', readOnly),
  scanPage: flag('scan_page', 'The page itself is scanned.', readOnly),
};

const binding = {
  id: reference('id', 'Number of the binding.', readOnly),
  streamId: reference('stream_id', 'The stream it belongs to.', readOnly),
  state: text('state', 'active or disabled.', readOnly),
  share: decimal('share', 'Share of the visitors, in per cent.', readOnly),
  createdAt: instant('created_at', 'When it was bound.', readOnly),
  updatedAt: instant('updated_at', 'When the binding was last changed.', readOnly),
};

const landing = {
  ...binding,
  landingId: reference('landing_id', 'The landing page.', { readOnly: true, to: 'creative' }),
};

const offer = { ...binding, offerId: reference('offer_id', 'The offer.', { readOnly: true, to: 'offer' }) };

/** The stream, which newer documentation calls a flow (keitaro.md 3.7). */
export const streamFields = {
  id: reference('id', 'Number that the tracker gave the stream.', readOnly),
  campaignId: reference('campaign_id', 'The campaign it belongs to.', { readOnly: true, to: 'campaign' }),
  type: choice(
    'type',
    'StreamType',
    'When it is tried: before all others, in its turn, or after all others.',
    { FORCED: 'forced', REGULAR: 'regular', DEFAULT: 'default' },
    readOnly,
  ),
  name: text('name', 'Name of the stream.', readOnly),
  position: integer('position', 'Place among the streams of the campaign.', readOnly),
  weight: decimal('weight', 'Weight in a rotation by weights.', readOnly),
  schema: choice(
    'schema',
    'StreamSchema',
    'Where it leads: to landing pages and offers, to an address, or to an action; OFFERS on trackers of 2017.',
    { LANDINGS: 'landings', REDIRECT: 'redirect', ACTION: 'action', OFFERS: 'offers' },
    readOnly,
  ),
  actionType: text('action_type', 'What it does with a visitor.', readOnly),
  actionPayload: text('action_payload', 'The address, text or campaign of the action.', readOnly),
  actionOptions: text('action_options', 'Settings of the action, as JSON.', readOnly),
  comments: text('comments', 'Comments.', readOnly),
  state: text('state', 'active, disabled, or deleted once archived.', readOnly),
  collectClicks: flag('collect_clicks', 'Its clicks count in the statistics.', readOnly),
  filterOr: flag('filter_or', 'One filter that holds is enough.', readOnly),
  offerSelection: text('offer_selection', 'When the offer is chosen, on newer builds.', readOnly),
  filters: records('filters', 'StreamFilter', 'Who is let in.', filter, readOnly),
  triggers: records('triggers', 'StreamTrigger', 'What the tracker watches and does by itself.', trigger, readOnly),
  landings: records('landings', 'StreamLanding', 'Landing pages and their shares.', landing, readOnly),
  offers: records('offers', 'StreamOffer', 'Offers and their shares.', offer, readOnly),
  updatedAt: instant('updated_at', 'When it was last changed; removing an offer leaves no trace.', readOnly),
} as const;
