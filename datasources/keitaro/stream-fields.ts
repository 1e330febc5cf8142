import {
  cannotClear,
  choice,
  decimal,
  flag,
  instant,
  integer,
  record,
  records,
  reference,
  text,
  texts,
} from '../spec/field.ts';

const readOnly = { readOnly: true } as const;

const always = { cleared: cannotClear } as const;
const named = { required: true, ...always } as const;

const limit = {
  perHour: integer('per_hour', 'Visitors in an hour.', { minimum: 0, cleared: null }),
  perDay: integer('per_day', 'Visitors in a day.', { minimum: 0, cleared: null }),
  total: integer('total', 'Visitors in all.', { minimum: 0, cleared: null }),
};

/** Its payload is a list, a text or an object (keitaro.md 3.7): `stream-lists.ts` tells them apart. */
const filter = {
  id: reference('id', 'Number of the filter; none for a new one.'),
  streamId: reference('stream_id', 'The stream it belongs to.', readOnly),
  oid: text('oid', 'A second number of the filter.', readOnly),
  name: text('name', 'What is looked at: country, bot, keyword, limit, uniqueness and others.', named),
  mode: choice(
    'mode',
    'StreamFilterMode',
    'Whether those who match are let in; trackers of 2017 say ALLOW, later ones ACCEPT.',
    { ACCEPT: 'accept', ALLOW: 'allow', REJECT: 'reject' },
    always,
  ),
  payload: texts('payload_texts', 'The values it looks for.', { cleared: null }),
  limit: record('limit', 'StreamLimit', 'Of a filter `limit`: how many visitors it lets in.', limit, { cleared: null }),
  settings: text('payload_object', 'Its settings where they are another object, as JSON.', readOnly),
};

const trigger = {
  id: reference('id', 'Number of the trigger; none for a new one.'),
  streamId: reference('stream_id', 'The stream it belongs to.', readOnly),
  oid: text('oid', 'A second number of the trigger.', readOnly),
  target: choice(
    'target',
    'StreamTriggerTarget',
    'What it watches.',
    { STREAM: 'stream', LANDINGS: 'landings', OFFERS: 'offers', SELECTED_PAGE: 'selected_page' },
    named,
  ),
  condition: choice(
    'condition',
    'StreamTriggerCondition',
    'When it acts.',
    { NOT_RESPOND: 'not_respond', ALWAYS: 'always', NOT_CONTAINS: 'not_contains', AV_DETECTED: 'av_detected' },
    named,
  ),
  selectedPage: text('selected_page', 'The page it watches.'),
  pattern: text('pattern', 'What the page must contain.'),
  action: choice(
    'action',
    'StreamTriggerAction',
    'What it does.',
    { DISABLE: 'disable', REPLACE_URL: 'replace_url', GRAB_FROM_PAGE: 'grab_from_page' },
    named,
  ),
  interval: integer('interval', 'How often it looks.', { minimum: 0 }),
  nextRunAt: integer('next_run_at', 'When it looks next, as the tracker counts.', readOnly),
  alternativeUrls: texts('alternative_url_list', 'Addresses to put in place.', { cleared: null }),
  grabFromPage: text('grab_from_page', 'The page from which an address is taken.'),
  avSettings: text('av_settings', 'Settings of the virus scan, as JSON.', readOnly),
  reverse: flag('reverse', 'It undoes its action once all is well.'),
  enabled: flag('enabled', 'It is on.', readOnly),
  scanPage: flag('scan_page', 'The page itself is scanned.'),
};

const binding = {
  id: reference('id', 'Number of the binding.', readOnly),
  streamId: reference('stream_id', 'The stream it belongs to.', readOnly),
  state: choice('state', 'StreamBindingState', 'Whether it is on.', { ACTIVE: 'active', DISABLED: 'disabled' }, always),
  share: integer('share', 'Share of the visitors, in per cent; shares are not checked to add up.', {
    required: true,
    minimum: 0,
    maximum: 100,
  }),
  createdAt: instant('created_at', 'When it was bound.', readOnly),
  updatedAt: instant('updated_at', 'When the binding was last changed.', readOnly),
};

const landing = {
  ...binding,
  landingId: reference('landing_id', 'The landing page.', { ...named, to: 'creative' }),
};

const offer = { ...binding, offerId: reference('offer_id', 'The offer.', { ...named, to: 'offer' }) };

/** The stream, which newer documentation calls a flow (keitaro.md 3.7). */
export const streamFields = {
  streamId: reference('id', 'Number that the tracker gave the stream.', readOnly),
  campaignId: reference('campaign_id', 'The campaign it belongs to.', { ...named, to: 'campaign' }),
  type: choice(
    'type',
    'StreamType',
    'When it is tried: before all others, in its turn, or after all others.',
    { FORCED: 'forced', REGULAR: 'regular', DEFAULT: 'default' },
    named,
  ),
  name: text('name', 'Name of the stream.', named),
  position: integer('position', 'Place among the streams of the campaign, from 1.', { minimum: 1 }),
  weight: decimal('weight', 'Weight in a rotation by weights.', { minimum: 0 }),
  schema: choice(
    'schema',
    'StreamSchema',
    'Where it leads: to landing pages and offers, to an address, or to an action; OFFERS on trackers of 2017 only.',
    { LANDINGS: 'landings', REDIRECT: 'redirect', ACTION: 'action', OFFERS: 'offers' },
    named,
  ),
  actionType: text('action_type', 'What it does with a visitor: http, campaign, show_html and others.', named),
  actionPayload: text('action_payload', 'The address, text or campaign of the action.', { cleared: '' }),
  actionOptions: text('action_options', 'Settings of the action, as JSON.', readOnly),
  comments: text('comments', 'Comments.'),
  state: text('state', 'active, disabled, or deleted once archived.', readOnly),
  collectClicks: flag('collect_clicks', 'Its clicks count in the statistics; a new one is made so unless told.', {
    // Without a word the tracker makes one that counts nothing, unlike its panel (keitaro.md 3.7).
    initial: true,
  }),
  filterOr: flag('filter_or', 'One filter that holds is enough.'),
  offerSelection: text('offer_selection', 'When the offer is chosen, on newer builds.', readOnly),
  filters: records('filters', 'StreamFilter', 'Who is let in.', filter, { itemsBy: 'id', cleared: [] }),
  triggers: records('triggers', 'StreamTrigger', 'What the tracker watches and does by itself.', trigger, {
    itemsBy: 'id',
    cleared: [],
  }),
  landings: records('landings', 'StreamLanding', 'Landing pages and their shares.', landing, {
    itemsBy: 'landingId',
    cleared: [],
  }),
  offers: records('offers', 'StreamOffer', 'Offers and their shares.', offer, { itemsBy: 'offerId', cleared: [] }),
  streamUpdatedAt: instant('updated_at', 'When it was last changed; removing an offer leaves no trace.', readOnly),
} as const;
