import type { Network } from '../network.ts';
import {
  choiceParameter,
  flagParameter,
  listParameter,
  type Parameter,
  textParameter,
} from '../parameters/parameter.ts';
import { list, text, type Values } from '../values.ts';

const passedOn = ['subaff', 'subaff2', 'subaff3', 'subaff4', 'subaff5', '_ocid'];

/** What both link operations take (offerit.md 3.8). */
export const linkParameters: readonly Parameter[] = [
  choiceParameter('style', ['encoded', 'ids', 'shortnames', 'tiny'], 'encoded'),
  ...passedOn.map((name) => textParameter(name)),
  listParameter('subids'),
  flagParameter('code_only'),
  flagParameter('get_countries'),
];

/** Whom a link leads where. */
export interface LinkEnds {
  readonly affiliate: Values;
  readonly offer: Values;
  readonly page: Values;
}

/** A link as `http://…/track/<code>?subaff=…` (offerit.md 3.8); the codes themselves are invented. */
export function trackingLink({ trackingDomains }: Network, { affiliate, offer, page }: LinkEnds, sent: Values): string {
  const ids = [text(affiliate, 'loginid'), text(offer, 'offerid'), text(page, 'landing_pageid')].join('.');
  const codes: Readonly<Record<string, string>> = {
    encoded: Buffer.from(ids).toString('base64url'),
    ids,
    shortnames: [affiliate.username, offer.offerid, page.landing_pageid].join('.'),
    tiny: Number(ids.replaceAll('.', '')).toString(36),
  };
  const code = codes[text(sent, 'style') || 'encoded'] ?? ids;
  if (text(sent, 'code_only') === '1') return code;
  const query = new URLSearchParams(passedOn.flatMap((name) => (text(sent, name) ? [[name, text(sent, name)]] : [])));
  for (const [index, subid] of list(sent, 'subids').entries()) query.set(`subid${index + 1}`, subid);
  const domain = text(page, 'tracking_domain') || text(trackingDomains.all()[0] ?? {}, 'domain');
  return `${domain}/track/${code}${query.size === 0 ? '' : `?${query}`}`;
}
