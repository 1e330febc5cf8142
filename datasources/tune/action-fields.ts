import { amount, decimal, flag, reference, text } from '../spec/field.ts';

/** The reason leaves no trace that anybody could read (hasoffers.md 2.4). */
export const blockArguments = {
  reason: text('reason', 'Why; TUNE shows it nowhere.'),
} as const;

export const perAffiliate = {
  affiliateId: reference('affiliate_id', 'The affiliate.', { required: true, to: 'affiliate' }),
} as const;

/** Whose payout, and of which goal (hasoffers.md 2.2, 2.8). */
export const payoutOf = {
  ...perAffiliate,
  goalId: reference('goal_id', 'The goal; left out for the default one.'),
} as const;

export const payoutArguments = {
  ...payoutOf,
  payout: amount('payout', 'Flat payout of this affiliate.'),
  percentPayout: decimal('percent_payout', 'Payout of this affiliate in per cent of the sale.'),
} as const;

/** What a link may lead to instead of the offer's own page (hasoffers.md 7.6). */
export const trackingParameters = {
  landingPageId: reference('url_id', 'Another landing page of the offer.'),
  url: text('url', 'A page within the website; only where the offer allows such links.'),
  creativeId: reference('file_id', 'The creative that it stands in.', { to: 'creative' }),
} as const;

export const trackingArguments = {
  ...perAffiliate,
  ...trackingParameters,
  tiny: flag('tiny_url', 'A short link.'),
} as const;

/** What TUNE answers; the ids in it are the ones that were asked for. */
export const trackingLinkFields = {
  clickUrl: text('click_url', 'The link to click.'),
  impressionPixel: text('impression_pixel', 'The image that counts impressions, as HTML.'),
} as const;
