import { choice, flag, reference, text, texts } from '../spec/field.ts';

/** Of a landing page get_details shows its number and, most likely, its name (offerit.md 3.1, 3.6). */
const writeOnly = { writeOnly: true } as const;

/** What add_landing_page and edit_landing_page take, as far as the manual's cut list goes (offerit.md 3.6). */
export const landingPageFields = {
  landingPageId: reference('landing_pageid', 'Number that the network gave it.', { readOnly: true, readAt: 'id' }),
  offerId: reference('offerid', 'The offer that it belongs to.', { to: 'offer', required: true, creationOnly: true }),
  name: text('name', 'Name of the landing page.', { required: true }),
  url: text('url', 'Where it is.', { writeOnly: true, required: true }),
  previewUrl: text('preview_url', 'Where affiliates can look at it.', writeOnly),
  trackingDomain: text('tracking_domain', 'Domain of its links, one that the network has already.', writeOnly),
  description: text('description', 'Text shown to affiliates.', writeOnly),
  thumbUrl: text('thumb_url', 'Address of the thumbnail, which the server may fetch.', writeOnly),
  forceUrl: text('force_url', 'Address of which the server takes a screenshot as thumbnail.', writeOnly),
  languageId: reference('language', 'Number of its language.', writeOnly),
  conversionReport: choice(
    'conversion_type',
    'ConversionReport',
    'How conversions are reported.',
    { IFRAME: 'iframe', POST: 'post', IMAGE: 'image' },
    writeOnly,
  ),
  postbackIps: texts('postback_ips', 'IP addresses that may post back conversions; any if never set.', writeOnly),
  hostnpostIps: texts('hostnpost_ips', 'IP addresses that may host and post; any if never set.', writeOnly),
  voidIps: texts('void_ips', 'IP addresses that may void conversions; none if never set.', writeOnly),
  private: flag('private', 'Only affiliates who are let in may use it.', writeOnly),
  requestable: flag('requestable', 'Affiliates may ask for it.', writeOnly),
  internalDescription: text('internal_desc', 'Text that affiliates do not see.', writeOnly),
  redirectHash: text('redirect_hash', 'The parameter "redirect_hash", which no page explains.', writeOnly),
  disableUrlSanitization: flag('disable_url_sanitization', 'Addresses are passed on as they are.', writeOnly),
  disableDeepLinking: flag('disable_deep_linking', 'Links lead to its own address only.', writeOnly),
} as const;
