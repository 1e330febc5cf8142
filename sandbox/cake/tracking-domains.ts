import { object, type Tree, text } from './response-tree.ts';
import { enumeration } from './scalars.ts';

/** The kinds of a domain, and all of them (cake.md 2.4). */
export const domainType = enumeration('primary_cookie', 'cookie', 'redirect', 'all');

type DomainType = ReturnType<typeof domainType.read>;

/** The domains of one kind, or of all; which ones an instance has is invented. */
export function trackingDomains(kind: DomainType): readonly (typeof domains)[number][] {
  return domains.filter(([, domainKind]) => kind === 'all' || kind === domainKind);
}

/** A row of get TrackingDomains, plain. */
export function trackingDomainTree([name, kind]: (typeof domains)[number]): Tree {
  return object({ domain_name: text(name), domain_type: text(kind) });
}

const domains = [
  ['track.tracking.example', 'primary_cookie'],
  ['cookie.tracking.example', 'cookie'],
  ['кука.tracking.example', 'cookie'],
  ['go.tracking.example', 'redirect'],
] as const;
