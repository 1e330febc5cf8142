import type { Values } from './table.ts';

/** The tracking domain of every simulated network. */
export const trackingUrl = 'http://track.example.com';

/** The query of a tracking link, in the order of the manual's example (hasoffers.md 7.6). */
export interface TrackingParameters {
  readonly offer_id: string;
  readonly aff_id?: string;
  readonly [parameter: string]: string;
}

/** A click address or an impression's. */
export function trackingLink(kind: 'aff_c' | 'aff_i', parameters: TrackingParameters): string {
  return `${trackingUrl}/${kind}?${new URLSearchParams(parameters)}`;
}

/** The image that counts impressions (hasoffers.md 7.6). */
export function impressionPixel(parameters: TrackingParameters): string {
  return `<img src="${trackingLink('aff_i', parameters)}" width="1" height="1" />`;
}

/** What an affiliate pastes for a file; that it is a string is all the manual tells (hasoffers.md 2.9). */
export function creativeCode(file: Values, parameters: TrackingParameters): string {
  const sent = { ...parameters, file_id: String(file.id) };
  const shown = file.code ?? (file.width === null ? file.display : `<img src="${file.url}" border="0" />`);
  return `<a href="${trackingLink('aff_c', sent)}">${shown}</a>${impressionPixel(sent)}`;
}
