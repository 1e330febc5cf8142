import type { Network } from '../network.ts';
import type { Row } from '../table.ts';
import type { Touch } from '../touch.ts';
import { hostileConversions } from './hostile-rows.ts';
import { createConversionSeed } from './seed-conversion.ts';
import { seedMoments } from './seed-moments.ts';
import type { Seeding } from './seed-network.ts';

const conversionsPerApproval = 2;
const clicksPerApproval = 5;

/**
 * Seeds the conversions with the clicks that led to them, then the clicks that led nowhere, an impression with each.
 * Where fewer clicks than conversions are asked for, the newest conversions have a click of which no log tells.
 */
export function seedTraffic(seeding: Seeding): void {
  const { network, options, source, times } = seeding;
  const pick = createPairs(seeding);
  if (pick === undefined) return;
  const { conversions = options.sizes.campaigns * conversionsPerApproval } = options.sizes;
  const { clicks = options.sizes.campaigns * clicksPerApproval } = options.sizes;
  const convert = createConversionSeed(seeding);
  for (const [place, seconds] of seedMoments(seeding, conversions).entries()) {
    // Few readers come past the newest or the oldest rows, so both ends are hostile.
    const hostile = hostileConversions[Math.min(place, conversions - 1 - place)];
    const delay = hostile === undefined ? source.integer(1, 1800) : 60;
    const click = touch(seeding, pick(), seconds - delay, {
      ...(typeof hostile?.source === 'string' ? { source: hostile.source } : {}),
      ...(typeof hostile?.affiliate_info1 === 'string' ? { affiliateInfo: hostile.affiliate_info1 } : {}),
    });
    convert(click, seconds, hostile);
    if (place < clicks) log(network, click);
  }
  for (let place = conversions; place < clicks; place += 1) log(network, touch(seeding, pick(), times.past(source)));
  network.touches.sort((first, second) => first.seconds - second.seconds);
}

interface Pair {
  readonly offer: Row;
  readonly affiliate: Row;
}

/** Approved affiliates, or any where nobody is; undefined where there is nobody or nothing at all. */
function createPairs({ network, source }: Seeding): (() => Pair) | undefined {
  const { affiliateOffers, affiliates, offers } = network.tables;
  const pairs = affiliateOffers.all().flatMap(({ approval_status, offer_id, affiliate_id }): Pair[] => {
    const [offer, affiliate] = [offers.find(String(offer_id)), affiliates.find(String(affiliate_id))];
    return approval_status === 'approved' && offer && affiliate ? [{ offer, affiliate }] : [];
  });
  if (pairs.length > 0) return () => source.pick(pairs);
  const [everyOffer, everyAffiliate] = [offers.all(), affiliates.all()];
  if (everyOffer.length === 0 || everyAffiliate.length === 0) return undefined;
  return () => ({ offer: source.pick(everyOffer), affiliate: source.pick(everyAffiliate) });
}

function touch(
  { source, times }: Seeding,
  { offer, affiliate }: Pair,
  seconds: number,
  hostile: Partial<Touch> = {},
): Touch {
  const browser = source.integer(0, userAgents.length - 1);
  return {
    kind: 'clicks',
    transactionId: `102${source.hexadecimal(27)}`,
    seconds,
    datetime: times.printLocal(seconds),
    offerId: offer.id,
    affiliateId: affiliate.id,
    advertiserId: String(offer.advertiser_id ?? '0'),
    source: source.pick(['', '', 'newsletter', 'социальные', 'search']),
    affiliateInfo: source.pick(['', 'sub-a', 'sub-б', '春', '00123', '🎯', 'nul\u0000, esc\u001b "quoted"\n']),
    countryCode: source.pick(['US', 'DE', 'PL', 'JP', 'INT']),
    ip: `203.0.113.${source.integer(1, 254)}`,
    userAgent: userAgents[browser] ?? '',
    browserId: String(2 * browser + 2),
    isUnique: source.chance(0.8),
    ...hostile,
  };
}

/** The impression is invented: at the same second, under an id of its own. */
function log({ touches }: Network, click: Touch): void {
  touches.push(click, { ...click, kind: 'impressions', transactionId: `103${click.transactionId.slice(3)}` });
}

/** In the order of the seeded browsers. */
const userAgents = [
  'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/120.0.0.0 Safari/537.36',
  'Mozilla/5.0 (iPhone; CPU iPhone OS 17_2 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/15E148',
  'Mozilla/5.0 (X11; Linux x86_64; rv:121.0) Gecko/20100101 Firefox/121.0',
];
