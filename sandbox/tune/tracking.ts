import type { Values } from './table.ts';

/** The tracking domain of every simulated network. */
export const trackingUrl = 'http://track.example.com';

type QueryParameters = Readonly<Record<string, string>>;

/** The query of a tracking link, in the order of the manual's example (hasoffers.md 7.6). */
export interface TrackingParameters {
  readonly offer_id: string;
  readonly aff_id?: string;
  readonly [parameter: string]: string;
}

/** A click address, an impression's or, invented after them, a conversion's. */
export function trackingLink(kind: 'aff_c' | 'aff_i' | 'aff_l' | 'aff_goal', parameters: QueryParameters): string {
  return `${trackingUrl}/${kind}?${new URLSearchParams(parameters)}`;
}

/** The image that counts impressions (hasoffers.md 7.6). */
export function impressionPixel(parameters: TrackingParameters): string {
  return image(trackingLink('aff_i', parameters));
}

/** What an advertiser pastes to report conversions of an offer or one of its goals; all of it is invented. */
export function conversionPixel(parameters: QueryParameters): string {
  return image(trackingLink(parameters.goal_id === undefined ? 'aff_l' : 'aff_goal', parameters));
}

/** What an affiliate pastes for a file; that it is a string is all the manual tells (hasoffers.md 2.9). */
export function creativeCode(file: Values, parameters: TrackingParameters, clickUrl?: string): string {
  const sent = { ...parameters, file_id: String(file.id) };
  const shown = file.code ?? (file.width === null ? file.display : `<img src="${file.url}" border="0" />`);
  return `<a href="${clickUrl ?? trackingLink('aff_c', sent)}">${shown}</a>${impressionPixel(sent)}`;
}

function image(address: string): string {
  return `<img src="${address}" width="1" height="1" />`;
}
